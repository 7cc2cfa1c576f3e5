/**
 * The language that a tag names, apart from all that is known of the language: this file is small,
 * and loads nothing.
 */

/** Two or three letters, and nothing or another subtag behind them (RFC 5646, 2.1). */
const PRIMARY = /^[a-z]{2,3}(?=$|[-_])/;
/** They say that a language is not known, that there are several, or that there is none. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(["und", "mul", "zxx", "mis"]);
/** Written forms of one language, which detectors and newsrooms call by its name. */
const WRITTEN_FORMS: ReadonlyMap<string, string> = new Map([
  ["nb", "no"],
  ["nn", "no"],
]);

/** The tag that was asked last: one story asks for the same a hundred times. */
let last: { readonly tag: string | undefined; readonly primary: string | undefined } | undefined;

/** By subtag as stated. There are no more than 18,252 of two and three letters. */
const known = new Map<string, string>();

/**
 * The primary subtag of a tag, the same for every tag of one language: `no` for `nb-NO`, `de` for `ger`,
 * `fil` for `tl`.
 *
 * @param tag BCP 47, or a language's code of three letters; `_` may stand for `-`
 * @returns nothing where the tag states no language: `und`, `x-private`, "English"
 */
export function parsePrimaryLanguage(tag: string | undefined): string | undefined {
  if (last === undefined || last.tag !== tag) last = { tag, primary: findPrimary(tag) };
  return last.primary;
}

function findPrimary(tag: string | undefined): string | undefined {
  const stated = PRIMARY.exec(tag?.trim().toLowerCase() ?? "")?.[0];
  if (stated === undefined || NO_LANGUAGE.has(stated)) return undefined;
  let primary = known.get(stated);
  if (primary === undefined) {
    // The platform knows which codes are the same language (CLDR's aliases); "sh" is "sr-Latn".
    const canonical = Intl.getCanonicalLocales(stated)[0]!.split("-")[0]!;
    primary = WRITTEN_FORMS.get(canonical) ?? canonical;
    known.set(stated, primary);
  }
  return primary;
}

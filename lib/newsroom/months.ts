/**
 * Names of months, from the platform's tables of languages. Each table is built when it is first asked for:
 * English first, the rest only for a word that English does not know.
 */

import { findLanguage, listPhrases, primaryLanguage } from "../languages/index.ts";
import { OWN_SCRIPTS } from "../languages/lookalikes.ts";
import { memoize } from "../text/memoize.ts";
import { stripAccents } from "../text/words.ts";

const ENGLISH = findLanguage("en")!.moments.locales;
/** Tables asked beyond English, in the order in which a contested abbreviation is decided. */
const OTHERS = listPhrases("moments", "locales").filter((locale) => !ENGLISH.includes(locale));

const tables = new Map<string, ReadonlyMap<string, number>>();

function listMonths(language: string): ReadonlyMap<string, number> {
  const known = tables.get(language);
  if (known) return known;
  const table = new Map<string, number>();
  for (const month of ["long", "short"] as const) {
    // Slavic and Baltic languages decline the name beside a day: "30 grudnia" but "grudzień".
    for (const day of ["numeric", undefined] as const) {
      const format = new Intl.DateTimeFormat(language, {
        month,
        ...(day && { day }),
        calendar: "gregory",
        timeZone: "UTC",
      });
      for (let index = 0; index < 12; index++) {
        const name = format.formatToParts(Date.UTC(2024, index, 10)).find(({ type }) => type === "month");
        const key = name && foldMonth(name.value);
        if (key && !/\d/.test(key) && !table.has(key)) table.set(key, index + 1);
      }
    }
  }
  tables.set(language, table);
  return table;
}

/**
 * Case, full stops and accents do not distinguish months, and wires often lose them. The vowel signs of Hindi
 * are no accents.
 */
export function foldMonth(name: string): string {
  return stripAccents(name).replaceAll(".", "").toLowerCase();
}

/**
 * The month (1 to 12) that a word names, or nothing. English first, then the article's own language, then the
 * others; `Sept`, `Okt.`, `févr.` and `grudnia` are all known.
 */
export function findMonth(word: string, language?: string): number | undefined {
  const key = foldMonth(word).replace(/^ב(?=\p{Script=Hebrew}{3})/u, "");
  const [ofScript] = OWN_SCRIPTS.find(([, letter]) => key.search(letter) >= 0) ?? [];
  if (ofScript) return listMonths(ofScript).get(key);
  if (key.length < 3 && !/\p{Script=Devanagari}|\p{Script=Thai}/u.test(key)) return undefined;
  const own = findLocale(language);
  const month = findIn(ENGLISH, key) ?? (own ? listMonths(own).get(key) : undefined) ?? findInOthers(key);
  return month ?? (/^\p{Script=Cyrillic}{3}$/u.test(key) ? findShortMonth(key) : undefined);
}

function findIn(locales: readonly string[], key: string): number | undefined {
  return locales.map((locale) => listMonths(locale).get(key)).find((month) => month !== undefined);
}

/** Most words are no month in any language, and are asked about again. */
const findInOthers = memoize((key) => findIn(OTHERS, key));

/** Russian agencies cut every month to three letters ("20 ноя"), where the platform has "нояб.". */
function findShortMonth(key: string): number | undefined {
  const months = [...listMonths("ru")].filter(([name]) => name.startsWith(key)).map(([, month]) => month);
  return new Set(months).size === 1 ? months[0] : undefined;
}

function findLocale(language: string | undefined): string | undefined {
  const primary = primaryLanguage(language);
  return primary && Intl.DateTimeFormat.supportedLocalesOf(primary)[0];
}

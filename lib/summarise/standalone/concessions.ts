/**
 * Half of a contrast: a sentence that concedes something ("To be sure, …") and leaves to the next what counts
 * against it. Alone it says the opposite of what the story tells.
 */
import { alternatives, compilePhrases, findLanguage, LANGUAGES } from "../../languages/index.ts";

interface Patterns {
  readonly concedes: RegExp;
  readonly contrasts: RegExp;
  /** Single words that open what is set against something: "but". */
  readonly openings: ReadonlySet<string>;
}

/** A word that opens a clause or a sentence. */
const OPENS_CLAUSE = /[,;:.!?"”»–—]\s+["“«„]?(\p{L}+)/gu;

/** By tag. */
const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  LANGUAGES.filter(({ backReferences }) => backReferences.concessions.length > 0).map(
    ({ tag, backReferences: { concessions, concessionsUnlessBehind, contrasts, openings } }) => [
      tag,
      {
        concedes: compilePhrases(concessions, {
          before: String.raw`(?<!${alternatives(concessionsUnlessBehind)}\s)`,
        }),
        contrasts: compilePhrases(contrasts),
        openings: new Set(openings),
      },
    ],
  ),
);

/**
 * Whether a sentence concedes something, and does not say itself what counts against it.
 *
 * @param language BCP 47; English if it is unknown
 */
export function isHalfOfContrast(text: string, language: string | undefined): boolean {
  const patterns = PATTERNS.get(findLanguage(language ?? "en")?.tag ?? "");
  const found = patterns?.concedes.exec(text);
  if (patterns === undefined || !found) return false;
  const rest = text.slice(found.index + found[0].length);
  if (patterns.contrasts.test(rest)) return false;
  return ![...rest.matchAll(OPENS_CLAUSE)].some(([, word]) => patterns.openings.has(word!.toLowerCase()));
}

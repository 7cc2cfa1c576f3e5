/**
 * A rumour is never shown without its denial. If the headline says that somebody denies something, the
 * sentence that says so is among the best, however late it stands. A summary of the rumour alone would say
 * what the story does not.
 */
import type { Article } from "../../article.ts";
import { enDenials as EN } from "../../languages/en-claims.ts";
import { alternatives, compilePhrases, LANGUAGES } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { parsePrimaryLanguage } from "../../languages/tags.ts";
import { speaksEnglish } from "../english-words.ts";
import type { Dependency, Sentence } from "../ranking.ts";

const HEARSAY = alternatives(EN.hearsay);
const DENIED = compilePattern(
  [
    String.raw`${alternatives(EN.deny)}(?! (?:\S+ ){0,2}${alternatives(EN.refused)})`,
    String.raw`${alternatives(EN.dismiss)} (?:\S+ )?${HEARSAY}`,
    alternatives(EN.headline),
  ].join("|"),
);
const DENIES = compilePhrases(EN.sentence);
/** The verbs of other languages, by tag: in a headline and in a sentence they are the same. */
const DENYING: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.filter(({ claims }) => claims.denying.length > 0).map(({ tag, claims }) => [
    tag,
    compilePhrases(claims.denying),
  ]),
);

const findDenying = (language: string | undefined) => DENYING.get(parsePrimaryLanguage(language) ?? "");

/** Whether a headline says that something is denied, or is not so. */
export const announcesDenial = (headline: string | undefined, language: string | undefined): boolean =>
  (speaksEnglish(language) ? DENIED : findDenying(language))?.test(headline ?? "") ?? false;

/** Whether a sentence says so. */
export const denies = (text: string, language: string | undefined): boolean =>
  (speaksEnglish(language) ? DENIES : findDenying(language))?.test(text) ?? false;

/**
 * @param salience of each sentence; the most salient of several denials counts
 *
 * @returns the index of the sentence that denies what the headline says is denied; undefined if there is none
 */
export function findDenial(
  said: readonly Sentence[],
  marks: readonly Dependency[],
  salience: readonly number[],
  { headline, language }: Pick<Article, "headline" | "language">,
): number | undefined {
  if (!announcesDenial(headline, language)) return undefined;
  return [...said.keys()]
    .filter((at) => !marks[at]!.excluded && denies(said[at]!.text, language))
    .sort((one, other) => salience[other]! - salience[one]! || one - other)[0];
}

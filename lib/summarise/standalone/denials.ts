/**
 * A rumour is never shown without its denial. If the headline says that somebody denies something, the
 * sentence that says so is among the best, however late it stands. A summary of the rumour alone would say
 * what the story does not.
 */
import { enDenials as EN } from "../../languages/en-claims.ts";
import { alternatives, compilePhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
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

/**
 * @param salience of each sentence; the most salient of several denials counts
 *
 * @returns the index of the sentence that denies what the headline says is denied; undefined if there is none
 */
export function findDenial(
  said: readonly Sentence[],
  marks: readonly Dependency[],
  salience: readonly number[],
  headline: string | undefined,
): number | undefined {
  if (!DENIED.test(headline ?? "")) return undefined;
  return [...said.keys()]
    .filter((at) => !marks[at]!.excluded && DENIES.test(said[at]!.text))
    .sort((one, other) => salience[other]! - salience[one]! || one - other)[0];
}

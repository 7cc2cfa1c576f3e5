/**
 * A rumour is not told without its denial: where the headline says that somebody denies something, the sentence that
 * says so is among the best, however late it comes. A summary of the rumour alone would say what the story does not.
 */
import type { Dependency, Sentence } from "../ranking.ts";

/** In a headline. Who denies bail, entry or a request refuses; nothing is untrue. */
const DENIED =
  /\b(?:den(?:y|ies|ied)(?! (?:\S+ ){0,2}(?:bail|entry|visas?|permission|access|parole|plea|request|relief|demand|chance|right)\b)|refut(?:es?|ed)|rubbish(?:es|ed)|debunk(?:s|ed)?|quash(?:es|ed)? (?:rumou?rs?|reports?)|dismiss(?:es|ed)? (?:\S+ )?(?:rumou?rs?|reports?|claims?|allegations?)|not true|untrue|(?:is|was|are|were) (?:fake|false|a hoax))\b/i;
/** In a sentence. */
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|denials?|refut\w+|rubbish\w*|debunk\w*|dismiss(?:ed|es|ing) (?:the|such|these|those|all|any) (?:rumou?rs?|reports?|claims?|allegations?|speculations?)|no truth|not true|untrue|baseless|unfounded|fabricated|incorrect|hoax|(?:is|are|was|were|it['’]s|as|all|totally|completely|absolutely) (?:fake|false)|f(?:a|u)rther from the truth)\b/i;

/**
 * @param salience of each sentence; of several that deny the most salient is the one
 * @returns the index of the sentence that denies what the headline says is denied; undefined when there is none
 */
export function findDenial(
  said: readonly Sentence[],
  leaning: readonly Dependency[],
  salience: readonly number[],
  headline: string | undefined,
): number | undefined {
  if (!DENIED.test(headline ?? "")) return undefined;
  return [...said.keys()]
    .filter((at) => !leaning[at]!.excluded && DENIES.test(said[at]!.text))
    .sort((one, other) => salience[other]! - salience[one]! || one - other)[0];
}

/**
 * A rumour is not told without its denial: where the headline says that somebody denies something, the
 * sentence that says so is among the best, however late it comes. A summary of the rumour alone would say
 * what the story does not.
 */
import type { Dependency, Sentence } from "../ranking.ts";

/** Who denies one of these refuses it; nothing is untrue. */
const REFUSED = "bail|entry|visas?|permission|access|parole|plea|request|relief|demand|chance|right";
const HEARSAY = "rumou?rs?|reports?|claims?|allegations?";
/** In a headline. */
const DENIED = new RegExp(
  String.raw`\b(?:${[
    String.raw`den(?:y|ies|ied)(?! (?:\S+ ){0,2}(?:${REFUSED})\b)|refut(?:es?|ed)|rubbish(?:es|ed)`,
    "debunk(?:s|ed)?",
    "quash(?:es|ed)? (?:rumou?rs?|reports?)",
    String.raw`dismiss(?:es|ed)? (?:\S+ )?(?:${HEARSAY})`,
    "not true|untrue|(?:is|was|are|were) (?:fake|false|a hoax)",
  ].join("|")})\b`,
  "i",
);
/** In a sentence. */
const DENIES = new RegExp(
  String.raw`\b(?:${[
    String.raw`den(?:y|ies|ied|ying)|denials?|refut\w+|rubbish\w*|debunk\w*`,
    `dismiss(?:ed|es|ing) (?:the|such|these|those|all|any) (?:${HEARSAY}|speculations?)`,
    "no truth|not true|untrue|baseless|unfounded|fabricated|incorrect|hoax",
    "(?:is|are|was|were|it['’]s|as|all|totally|completely|absolutely) (?:fake|false)",
    "f(?:a|u)rther from the truth",
  ].join("|")})\b`,
  "i",
);

/**
 * @param salience of each sentence; of several that deny the most salient is the one
 * @returns the index of the sentence that denies what the headline says is denied; undefined when there is
 *   none
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

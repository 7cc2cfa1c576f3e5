/** Checks one sentence of a draft by the rules. */
import { primaryLanguage } from "../languages/index.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import type { ReadSentence } from "./read.ts";
import { checkAssertions } from "./rules/assertions.ts";
import { checkFigures } from "./rules/figures.ts";
import { checkNames, checkRoles, checkSwaps } from "./rules/names.ts";
import { checkQuotations } from "./rules/quotations.ts";
import { checkWords } from "./rules/words.ts";
import type { StoryIndex } from "./story.ts";

export interface Checked {
  readonly evidence: Evidence;
  readonly findings: readonly Finding[];
  /** It stands word for word in the sentences that it cites. */
  readonly isCopy: boolean;
}

/** @param rests numbers of sentences that the story has */
export function checkSentence(story: StoryIndex, sentence: ReadSentence, rests: readonly number[]): Checked {
  const evidence = gatherEvidence(story, sentence, rests);
  const isCopy = copies(evidence);
  const findings = isCopy
    ? []
    : [
        ...checkFigures(evidence, primaryLanguage(story.language) ?? "en", story.reader.lexis),
        ...checkNames(story, evidence),
        ...checkSwaps(evidence),
        ...checkRoles(evidence),
        ...checkQuotations(story, evidence),
        ...checkAssertions(evidence, story.reader.lexis),
        ...checkWords(evidence),
      ];
  return {
    evidence,
    isCopy,
    findings: findings.sort((one, other) => one.start - other.start || one.end - other.end),
  };
}

/** What stands word for word in the cited sentences, one or several, can be left to the story. */
function copies({ sentence, cited }: Evidence): boolean {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  let rest = plain(sentence.text);
  for (const text of new Set(cited.map((one) => plain(one.text)))) rest = rest.replace(text, () => "");
  return rest.trim() === "";
}

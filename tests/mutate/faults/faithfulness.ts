/** Faults in the check of written summaries: each lets something through that the story does not say. */
import type { Fault } from "../fault.ts";

const tests = ["tests/unit/faithfulness.test.ts"];

export const FAITHFULNESS: readonly Fault[] = [
  {
    id: "per-cent-of-people",
    harm: "12 people of the story may be told as 12 per cent",
    file: "lib/faithfulness/rules/figures.ts",
    code: "return one.kind === other.kind || !(isMeasured(one) || isMeasured(other));",
    planted: "return true;",
    tests,
  },
  {
    id: "digits-of-any-figure",
    harm: "a figure in digits that no figure of the story is stands",
    file: "lib/faithfulness/rules/figures.ts",
    code: 'findings.push(describe(word.text, word, "figure"));',
    planted: "findings.push();",
    tests,
  },
  {
    id: "name-of-another-sentence",
    harm: "whoever the story names anywhere may stand in any sentence",
    file: "lib/faithfulness/rules/names.ts",
    code: "if (lacking.length === 0 ||",
    planted: "if (lacking.every(({ key }) => story.places.has(key)) ||",
    tests,
  },
  {
    id: "speaker-from-anywhere",
    harm: "a quotation may be given to whoever is named near it, though the story names the speaker",
    file: "lib/faithfulness/rules/quotations.ts",
    code: "named.length > 0",
    planted: "named.length > 9",
    tests,
  },
  {
    id: "negation-comes-in",
    harm: "a “not” that the story does not have stands",
    file: "lib/faithfulness/rules/assertions.ts",
    code: "if (own.length > theirs.length &&",
    planted: "if (own.length > theirs.length + 1 &&",
    tests,
  },
  {
    id: "roles-turned-round",
    harm: "who sued whom may be told the wrong way round",
    file: "lib/faithfulness/rules/names.ts",
    code: "if (second.there >= first.there ||",
    planted: "if (second.there <= first.there ||",
    tests,
  },
  {
    id: "half-a-draft",
    harm: "a draft of which most had to be dropped is shown all the same",
    file: "lib/faithfulness/index.ts",
    code: "const MAX_DROPPED = 0.5;",
    planted: "const MAX_DROPPED = 0.9;",
    tests,
  },
  {
    id: "doubt-forgotten",
    harm: "a sentence of which the story says nothing stands where no rule knows why not",
    file: "lib/faithfulness/index.ts",
    code: "const stands = doubt <= MOST_DOUBT &&",
    planted: "const stands = doubt <= 1 &&",
    tests,
  },
];

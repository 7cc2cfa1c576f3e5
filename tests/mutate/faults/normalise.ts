/** Faults in from draft to article. */
import type { Fault } from "../fault.ts";

export const NORMALISE: readonly Fault[] = [
  {
    id: "newest-is-oldest",
    harm: "the oldest update of a live page is marked as the newest",
    file: "lib/reading/normalise/body.ts",
    code: "published > latest) ? published : latest",
    planted: "published < latest) ? published : latest",
    tests: ["tests/unit/reading/normalise.test.ts"],
  },
  {
    id: "standfirst-twice",
    harm: "a standfirst that is the first paragraph is told twice",
    file: "lib/reading/normalise/body.ts",
    code: "measureLikeness(standfirst, story[0].text) >= 0.9",
    planted: "measureLikeness(standfirst, story[0].text) > 1",
    tests: ["tests/unit/reading/normalise.test.ts"],
  },
  {
    id: "headline-in-body",
    harm: "a headline that is repeated below itself is body",
    file: "lib/reading/normalise/body.ts",
    code: "rest.length > 0 && foldLine(first.text) === foldLine(headline) ? rest : body",
    planted: 'rest.length > 0 && first.text === "" ? rest : body',
    tests: ["tests/unit/reading/normalise.test.ts"],
  },
  {
    id: "short-text-guessed",
    harm: "three letters tell a language",
    file: "lib/reading/normalise/language.ts",
    code: "< letters) return undefined;",
    planted: "< 0) return undefined;",
    tests: ["tests/unit/reading/normalise.test.ts", "tests/unit/reading/formats/text.test.ts"],
  },
];

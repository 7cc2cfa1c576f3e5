import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compose } from "../../../lib/summarise/compose/index.ts";
import { findPrecomputed, precomputeSummaries } from "../../../lib/summarise/compose/precomputed.ts";
import type { Precomputed } from "../../../lib/summarise/precomputed.ts";
import { rank } from "../../../lib/summarise/rank.ts";
import type { Budget, Ranking } from "../../../lib/summarise/ranking.ts";

const SENTENCES = [
  "The ferry to Skerry Island sank at its berth on Tuesday night, and nobody was aboard.",
  "Divers will look at the hull once the wind drops, the harbour master said.",
  "“It went down in ten minutes,” said Oona Flett, who saw it from the quay.",
  "But the island has bread for three days.",
  "She added that the baker would sail with the mail boat.",
  "A ferry from Lerna takes its place from Friday, twice a day, for £4.",
  "The ferry sank at its berth on Tuesday.",
  "It was built in 1974.",
];
const about = { headline: "Ferry sinks at its berth", language: "en" };

function aStory(texts: readonly string[] = SENTENCES): { ranking: Ranking; precomputed: Precomputed } {
  const ranking = rank({ ...about, body: texts.map((text) => ({ type: "paragraph" as const, text })) });
  return { ranking, precomputed: precomputeSummaries(ranking, about) };
}

const stories = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 12 }).map(aStory);
const counts = fc.constantFrom("sentences", "words", "characters");
/** The greatest length for which every kind is chosen ahead. */
const MAX_BUDGETS = { sentences: 10, words: 150, characters: 900 };

describe("what was chosen when the story came", () => {
  test("has the length that is asked for, and is empty only where no sentence has room", () => {
    fc.assert(
      fc.property(stories, counts, fc.double({ min: 0, max: 1, noNaN: true }), (story, count, share) => {
        const length = Math.max(1, Math.round(share * MAX_BUDGETS[count]));
        const request = { ...about, budget: { [count]: length } as Budget };
        const { ranking, precomputed } = story;
        const summary = compose(ranking, request, findPrecomputed(precomputed, request, ranking)!);
        const asked = compose(ranking, request);
        const taken = count === "sentences" ? summary.sentences.length : summary[count];
        expect(taken).toBeLessThanOrEqual(length);
        expect(summary.text === "").toBe(asked.text === "");
      }),
    );
  });

  test("is what would be chosen at the greatest length that it was chosen for", () => {
    fc.assert(
      fc.property(stories, counts, fc.double({ min: 0, max: 1, noNaN: true }), (story, count, share) => {
        const { ranking, precomputed } = story;
        const choiceAt = (length: number) =>
          findPrecomputed(precomputed, { budget: { [count]: length } as Budget }, ranking)!;
        let greatest = Math.max(1, Math.round(share * MAX_BUDGETS[count]));
        const chosen = choiceAt(greatest);
        while (greatest < MAX_BUDGETS[count] && choiceAt(greatest + 1).join() === chosen.join()) greatest++;
        const request = { ...about, budget: { [count]: greatest } as Budget };
        expect(compose(ranking, request, chosen)).toEqual(compose(ranking, request));
      }),
    );
  });

  test.each(["bullets", "teaser"] as const)("holds %s of the usual length", (style) => {
    const { ranking, precomputed } = aStory();
    const request = { ...about, budget: { sentences: 3 }, style };
    expect(compose(ranking, request, findPrecomputed(precomputed, request, ranking)!)).toEqual(
      compose(ranking, request),
    );
    expect(findPrecomputed(precomputed, { ...request, budget: { words: 60 } }, ranking)).toBeUndefined();
  });

  test("holds nothing of a focus, nor of more than an app shows", () => {
    const { ranking, precomputed } = aStory();
    expect(
      findPrecomputed(precomputed, { budget: { sentences: 3 }, focus: "ferry" }, ranking),
    ).toBeUndefined();
    expect(findPrecomputed(precomputed, { budget: { words: 151 } }, ranking)).toBeUndefined();
  });

  test("is missing from what an older release kept: it is chosen anew", () => {
    const { ranking } = aStory();
    const older = { "3s": [0], "60w": [0] } as Partial<Precomputed>;
    expect(findPrecomputed(undefined, { budget: { sentences: 3 } }, ranking)).toBeUndefined();
    expect(findPrecomputed(older, { budget: { sentences: 3 } }, ranking)).toBeUndefined();
    expect(findPrecomputed(older, { budget: { words: 60 } }, ranking)).toBeUndefined();
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compose } from "../../lib/summarise/compose.ts";
import { rank } from "../../lib/summarise/rank.ts";
import type { Budget } from "../../lib/summarise/ranking.ts";
import { choiceFor, chooseUsual } from "../../lib/summarise/usual.ts";

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
const headline = "Ferry sinks at its berth";

const budgets: fc.Arbitrary<Budget> = fc.oneof(
  fc.constantFrom<Budget>({ sentences: 3 }, { words: 60 }, { characters: 280 }),
  fc.integer({ min: 1, max: 10 }).map((sentences) => ({ sentences })),
  fc.integer({ min: 1, max: 100 }).map((words) => ({ words })),
);
const styles = fc.constantFrom("paragraph", "bullets", "teaser", "headline");

describe("what was chosen when the story came", () => {
  test("is what would be chosen when it is asked for, at any length, in any style", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SENTENCES), { maxLength: 12 }),
        budgets,
        styles,
        (texts, budget, style) => {
          const language = "en";
          const body = texts.map((text) => ({ type: "paragraph" as const, text }));
          const ranking = rank({ headline, body, language });
          const asked = { budget, style, headline, language };
          const chosen = choiceFor(chooseUsual(ranking, { headline, language }), asked);
          expect(compose(ranking, asked, chosen)).toEqual(compose(ranking, asked));
        },
      ),
    );
  });

  test.each<[string, Budget]>([
    ["three sentences", { sentences: 3 }],
    ["sixty words", { words: 60 }],
    ["a post of 280 characters", { characters: 280 }],
  ])("holds %s", (_, budget) => {
    const body = SENTENCES.map((text) => ({ type: "paragraph" as const, text }));
    const choices = chooseUsual(rank({ headline, body, language: "en" }), { headline, language: "en" });
    expect(choiceFor(choices, { budget })).not.toEqual([]);
    expect(choiceFor(choices, { budget, focus: "ferry" })).toBeUndefined();
  });

  test("is missing from what an older release kept: it is chosen anew", () => {
    expect(choiceFor(undefined, { budget: { sentences: 3 } })).toBeUndefined();
    expect(choiceFor({ "three sentences": [0] }, { budget: { sentences: 3 } })).toBeUndefined();
  });
});

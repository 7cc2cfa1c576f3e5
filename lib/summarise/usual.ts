/**
 * What apps ask for most is chosen once, when the story comes: choosing is most of the work of composing. A name stands
 * for what was asked for, so that a release with other names than the one before finds none of them, and chooses anew.
 */
import * as z from "zod/mini";
import { chosenFor, type SummaryRequest } from "./compose.ts";
import type { Budget, Ranking } from "./ranking.ts";

type Asked = Pick<SummaryRequest, "budget" | "style" | "focus">;

/** Sentences chosen of a ranking, as its indices in the order of the body, by the name of what was asked for. */
export const Choices = z.record(z.string(), z.array(z.int()));
export type Choices = z.infer<typeof Choices>;

/** Who asks for no length gets this. */
export const USUAL_BUDGET = { sentences: 3 } satisfies Budget;

/** Besides that: a line, a screen, a card of a news app, a social post, and key points. */
const USUAL: readonly Asked[] = [
  { budget: USUAL_BUDGET },
  { budget: { sentences: 1 } },
  { budget: { sentences: 5 } },
  { budget: { words: 60 } },
  { budget: { characters: 280 } },
  { budget: USUAL_BUDGET, style: "bullets" },
  { budget: USUAL_BUDGET, style: "teaser" },
];

/** Chooses for everything that is usual. */
export function chooseUsual(ranking: Ranking, about: Pick<SummaryRequest, "headline" | "language">): Choices {
  return Object.fromEntries(
    USUAL.map((asked) => [usualName(asked), chosenFor(ranking, { ...asked, ...about })]),
  );
}

/** @returns what was chosen for this; undefined when it is not usual, or an older release chose */
export function choiceFor(choices: Choices | undefined, asked: Asked): readonly number[] | undefined {
  return asked.focus === undefined ? choices?.[usualName(asked)] : undefined;
}

/** Short, for it stands in every record: "3s" three sentences, "60w" sixty words, "280c", "3s bullets". */
function usualName({ budget, style = "paragraph" }: Asked): string {
  const length =
    "sentences" in budget
      ? `${budget.sentences}s`
      : "words" in budget
        ? `${budget.words}w`
        : `${budget.characters}c`;
  return style === "paragraph" ? length : `${length} ${style}`;
}

/** Events dealt to folds, and the scores of those held out. */
import { randomOf, shuffled } from "../faults/history.ts";
import { type Score, scoreGroups, scoreOf } from "./bcubed.ts";
import type { Example } from "./events.ts";

const FOLDS = 5;

/**
 * Has each fold of the events grouped by what was learnt from the others.
 *
 * @param learn from examples without the fold's events; gives the groups of all examples, those held out among them
 * @returns the scores of the articles held out, of each set and of all
 */
export function crossValidate<One extends Example>(
  examples: readonly One[],
  learn: (others: readonly One[]) => readonly string[],
): Map<string, Score> {
  const labelled = examples.filter(({ id, event }) => id !== event);
  const events = shuffled([...new Set(labelled.map(({ event }) => event))], randomOf(1));
  const labels = examples.map(({ event }) => event);
  const sums = new Map<string, { precision: number; recall: number; articles: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(events.filter((_, n) => n % FOLDS === fold));
    const found = learn(examples.filter(({ event }) => !held.has(event)));
    for (const set of ["all", ...new Set(labelled.map(({ set }) => set))]) {
      const counts = examples.map((each) => held.has(each.event) && (set === "all" || each.set === set));
      const articles = counts.filter(Boolean).length;
      if (articles === 0) continue;
      const { precision, recall } = scoreGroups(found, labels, counts);
      const sum = sums.get(set) ?? { precision: 0, recall: 0, articles: 0 };
      sum.precision += precision * articles;
      sum.recall += recall * articles;
      sum.articles += articles;
      sums.set(set, sum);
    }
  }
  return new Map(
    [...sums].map(([set, { precision, recall, articles }]) => [
      set,
      scoreOf(precision / articles, recall / articles),
    ]),
  );
}

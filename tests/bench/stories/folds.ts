/** Events dealt to folds, and the scores of those held out. */
import { randomOf, shuffled } from "../faults/history.ts";
import { type Score, scoreGroups, scoreOf } from "./bcubed.ts";
import type { Example } from "./events.ts";

const FOLDS = 5;
const DRAWS = 2000;

/**
 * Has each fold of the events grouped by what was learnt from the others.
 *
 * @param learn from examples without the fold's events; gives the groups of all examples, those held out among them
 * @returns the scores of the articles held out, of each set and of all, with intervals
 */
export function crossValidate<One extends Example>(
  examples: readonly One[],
  learn: (others: readonly One[]) => readonly string[],
): Map<string, Score> {
  const labelled = examples.filter(({ id, event }) => id !== event);
  const events = shuffled([...new Set(labelled.map(({ event }) => event))], randomOf(1));
  const labels = examples.map(({ event }) => event);
  const scores = new Map<string, EventScore>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(events.filter((_, n) => n % FOLDS === fold));
    const found = learn(examples.filter(({ event }) => !held.has(event)));
    for (const event of held) {
      const counts = labels.map((label) => label === event);
      const articles = counts.filter(Boolean).length;
      const { set } = labelled.find((example) => example.event === event)!;
      scores.set(event, { ...scoreGroups(found, labels, counts), articles, set });
    }
  }
  const sets = ["all", ...new Set(labelled.map(({ set }) => set))];
  const scoresOf = (name: string) => [...scores.values()].filter(({ set }) => name === "all" || set === name);
  return new Map(sets.map((name) => [name, { ...average(scoresOf(name)), ...drawInterval(scoresOf(name)) }]));
}

/** The means of an event's articles. */
interface EventScore extends Score {
  readonly articles: number;
  readonly set: string;
}

function average(events: readonly EventScore[]): Score {
  const articles = events.reduce((sum, event) => sum + event.articles, 0);
  const mean = (of: "precision" | "recall") =>
    events.reduce((sum, event) => sum + event[of] * event.articles, 0) / articles;
  return scoreOf(mean("precision"), mean("recall"));
}

/** Within which F1 lies in 95 of 100 draws of as many events, with replacement. */
function drawInterval(events: readonly EventScore[]): Pick<Score, "low" | "high"> {
  const random = randomOf(2);
  const drawn = Array.from({ length: DRAWS }, () => {
    const some = events.map(() => events[Math.floor(random() * events.length)]!);
    return average(some).f1;
  }).sort((one, other) => one - other);
  return { low: drawn[Math.floor(0.025 * DRAWS)]!, high: drawn[Math.floor(0.975 * DRAWS)]! };
}

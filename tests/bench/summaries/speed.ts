/** How long ranking and composing take, and how that grows with the story. */
import { compose, rank } from "../../../lib/summarise/index.ts";
import type { Budget } from "../../../lib/summarise/ranking.ts";
import { quantile } from "../measure.ts";
import { articleOf, type Pair } from "./pairs.ts";

export type Summariser = (pair: Pair, budget: Budget) => Promise<string[]>;

/** Who is timed: by name; and what it took in a process of its own. */
export type Timed = [name: string, summarise: Summariser, spentElsewhere?: (() => number) | undefined];

/**
 * Milliseconds of processor time (so that a busy machine measures the same) an article of some 600 words, then of 10
 * and of 50 of them in a row.
 */
export async function printSpeed(all: readonly Pair[], systems: readonly Timed[]): Promise<void> {
  const usual = all.filter(({ text }) => Math.abs(text.split(/\s+/).length - 600) < 120);
  if (usual.length < 5) return;
  printMedians(usual);
  console.log("\nms of processor time an article of 600 words (mean), then at 10 and 50 times the length");
  for (const [name, summarise, spentElsewhere] of systems) {
    const means: number[] = [];
    for (const [times, ours, theirs] of [
      [1, 400, 20],
      [10, 60, 3],
      [50, 20, 1],
    ] as const)
      means.push(await spent(usual, times, name === "standfirst" ? ours : theirs, summarise, spentElsewhere));
    const growth = (means[2]! / means[0]!).toFixed(0);
    console.log(
      `  ${name.padEnd(20)} ${means.map((ms) => ms.toFixed(2)).join("  ")}   (50 times: ${growth}x)`,
    );
  }
}

/** Of the stories of some 600 words, one by one: processor time, which a busy machine stretches too, but less. */
function printMedians(usual: readonly Pair[]): void {
  const taken: [number, number][] = [];
  for (const pair of usual) {
    const article = articleOf(pair);
    const ranking = rank(article);
    const budgets: Budget[] = [{ sentences: 3 }, { words: 60 }, { characters: 280 }];
    const composed = () => budgets.map((budget) => compose(ranking, { budget }));
    taken.push([worked(20, () => rank(article)), worked(20, composed) / budgets.length]);
  }
  const [ranked, composed] = [0, 1].map((at) =>
    quantile(
      taken.map((both) => both[at]!),
      0.5,
    ).toFixed(3),
  );
  console.log(
    `\nms of processor time for ${usual.length} stories of 600 words: rank ${ranked}, compose ${composed} (medians)`,
  );
}

/** Milliseconds of processor time that `work` takes, of so many times, after as many that warm it up. */
function worked(times: number, work: () => unknown): number {
  for (let run = 0; run < times; run++) work();
  const before = process.threadCpuUsage();
  for (let run = 0; run < times; run++) work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / times;
}

async function spent(
  usual: readonly Pair[],
  times: number,
  rounds: number,
  summarise: Summariser,
  spentElsewhere = () => 0,
): Promise<number> {
  const drawn = Array.from({ length: rounds }, (_, round) => {
    const texts = Array.from({ length: times }, (_, at) => usual[(round * times + at) % usual.length]!.text);
    return { id: "", language: "en", text: texts.join("\n\n"), references: [] };
  });
  const all = async () => {
    for (const pair of drawn) await summarise(pair, { sentences: 3 }).catch(() => []);
  };
  // A round beforehand pays for what the engine has not compiled yet.
  if (times === 1) await all();
  const [before, elsewhere] = [process.threadCpuUsage(), spentElsewhere()];
  await all();
  const { user, system } = process.threadCpuUsage(before);
  return ((user + system) / 1000 + spentElsewhere() - elsewhere) / rounds;
}

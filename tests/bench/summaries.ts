/**
 * The scorecard of the summaries: `npm run bench -- summaries [--part train] [--libraries] [--failures]`.
 *
 * For each set and over all: ROUGE-1/2/Lsum F1 of what the product answers, of the leading sentences within the
 * same budget (LEAD), and of the npm libraries; the paired difference from LEAD with its 95% interval; what an
 * editor would refuse to sign, counted over every article at five budgets (`--failures` prints each); the time it
 * takes as stories grow.
 */
import { parseArgs } from "node:util";
import { compose, rank } from "../../lib/summarise/index.ts";
import type { Budget } from "../../lib/summarise/ranking.ts";
import { sentences } from "../../lib/summarise/sentences.ts";
import { checkSummary, gates } from "./gates.ts";
import { rouge } from "./rouge.ts";
import { type Difference, difference, mean } from "./summaries/bootstrap.ts";
import { installLibraries, libraries, within } from "./summaries/libraries.ts";
import { articleOf, corpus, type Pair, pairs, SETS } from "./summaries/pairs.ts";

const MEASURES = ["rouge1", "rouge2", "rougeLsum"] as const;

/** One system's F1, article by article, for each measure. */
type Card = Record<(typeof MEASURES)[number], number[]>;
type Summariser = (pair: Pair, budget: Budget) => Promise<string[]>;

const product: Summariser = async (pair, budget) => {
  const article = articleOf(pair);
  return compose(rank(article), { budget }).sentences.map(({ text }) => text);
};

/** As an app would that knows the headline. The title here was written with the brief, so this flatters. */
const titled: Summariser = async (pair, budget) => {
  const article = { ...articleOf(pair), headline: pair.title };
  return compose(rank(article), { budget, headline: pair.title }).sentences.map(({ text }) => text);
};

/** The leading sentences; one that does not fit is passed over, which scores higher than stopping at it. */
const lead: Summariser = async (pair, budget) => {
  const { body, language } = articleOf(pair);
  let left = "sentences" in budget ? budget.sentences : "words" in budget ? budget.words : budget.characters;
  const cost = (text: string) =>
    "sentences" in budget ? 1 : "words" in budget ? text.split(/\s+/).length : text.length + 1;
  return sentences(body, language)
    .map(({ text }) => text)
    .filter((text) => {
      if (cost(text) > left) return false;
      left -= cost(text);
      return true;
    });
};

async function score(all: readonly Pair[], budget: Budget, summarise: Summariser): Promise<Card> {
  const card: Card = { rouge1: [], rouge2: [], rougeLsum: [] };
  for (const pair of all) {
    const scores = rouge((await summarise(pair, budget)).join("\n"), pair.references);
    for (const measure of MEASURES) card[measure].push(scores[measure].f1);
  }
  return card;
}

export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      part: { type: "string", default: "dev" },
      libraries: { type: "boolean", default: false },
      failures: { type: "boolean", default: false },
    },
  });
  const part = values.part === "train" ? "train" : "dev";
  if (!corpus()) {
    console.log(
      "The corpora are absent (STANDFIRST_CORPORA, ../shared/corpora): nothing to score summaries on.",
    );
    return;
  }
  if (values.libraries) installLibraries();
  const { found, absent } = libraries();
  if (absent.length > 0) console.log(`Not installed (--libraries installs them): ${absent.join(", ")}`);

  const systems: [string, Summariser][] = [
    ["LEAD", lead],
    ["standfirst", product],
    ...found.map((library): [string, Summariser] => [
      library.name,
      async (pair, budget) => within(library, pair.text, budget).catch(() => []),
    ]),
  ];
  const overall = new Map<string, Card>();
  for (const [set, budget] of Object.entries(SETS)) {
    const all = pairs(set, part);
    if (all.length === 0) console.log(`\n${set}: absent`);
    else await printSet(set, all, budget, systems, overall);
  }
  console.log("\nall sets");
  printCards(overall);
  printGates(
    Object.keys(SETS).flatMap((set) => pairs(set, part)),
    values.failures,
  );
  await printSpeed(pairs("cnndm", part), [["standfirst", product], ...systems.slice(2)]);
}

async function printSet(
  set: string,
  all: readonly Pair[],
  budget: Budget,
  systems: readonly [string, Summariser][],
  overall: Map<string, Card>,
): Promise<void> {
  console.log(`\n${set}: ${all.length} articles, budget ${JSON.stringify(budget)}`);
  const cards = new Map<string, Card>();
  for (const [name, summarise] of systems) {
    const card = await score(all, budget, summarise);
    cards.set(name, card);
    const sum = overall.get(name) ?? { rouge1: [], rouge2: [], rougeLsum: [] };
    for (const measure of MEASURES) sum[measure].push(...card[measure]);
    overall.set(name, sum);
  }
  if (all[0]?.title !== undefined) cards.set("  + brief's title", await score(all, budget, titled));
  printCards(cards);
}

function printCards(cards: ReadonlyMap<string, Card>): void {
  const base = cards.get("LEAD");
  if (!base) return;
  for (const [name, card] of cards) {
    const figures = MEASURES.map((measure) => (100 * mean(card[measure])).toFixed(2)).join(" / ");
    const gains = MEASURES.map((measure) => shown(difference(card[measure], base[measure])));
    console.log(`  ${name.padEnd(20)} ${figures}   ${name === "LEAD" ? "" : gains.join("  ")}`);
  }
}

function shown({ mean, low, high }: Difference): string {
  const [m, l, h] = [mean, low, high].map((figure) => (100 * figure).toFixed(2).replace(/^(?!-)/, "+"));
  return `${m} [${l}, ${h}]`;
}

const GATED: readonly Budget[] = [
  { sentences: 1 },
  { sentences: 3 },
  { sentences: 5 },
  { words: 60 },
  { characters: 280 },
];

function printGates(all: readonly Pair[], each: boolean): void {
  const failed = new Map(gates.map((gate) => [gate, 0]));
  let empty = 0;
  for (const pair of all) {
    const article = articleOf(pair);
    const ranking = rank(article);
    for (const budget of GATED) {
      const summary = compose(ranking, { budget });
      if (summary.sentences.length === 0) empty++;
      const failures = checkSummary(article, summary, budget);
      for (const gate of new Set(failures.map(({ gate }) => gate))) failed.set(gate, failed.get(gate)! + 1);
      if (each)
        for (const { gate, detail } of failures)
          console.log(`  ${gate} (${pair.id}, ${JSON.stringify(budget)}): ${detail}`);
    }
  }
  const count = all.length * GATED.length;
  console.log(`\nsummaries of ${count} that fail each gate (${empty} are empty: no sentence fits)`);
  for (const [gate, failures] of failed)
    console.log(`  ${gate.padEnd(12)} ${failures}   ${((100 * failures) / count).toFixed(2)}%`);
}

/**
 * Milliseconds of processor time (so that a busy machine measures the same) an article of some 600 words, then of 10
 * and of 50 of them in a row.
 */
async function printSpeed(all: readonly Pair[], systems: readonly [string, Summariser][]): Promise<void> {
  const usual = all.filter(({ text }) => Math.abs(text.split(/\s+/).length - 600) < 120);
  if (usual.length < 5) return;
  console.log("\nms of processor time an article of 600 words (mean), then at 10 and 50 times the length");
  for (const [name, summarise] of systems) {
    const means: number[] = [];
    for (const [times, ours, theirs] of [
      [1, 400, 20],
      [10, 60, 3],
      [50, 20, 1],
    ] as const)
      means.push(await spent(usual, times, name === "standfirst" ? ours : theirs, summarise));
    const growth = (means[2]! / means[0]!).toFixed(0);
    console.log(
      `  ${name.padEnd(20)} ${means.map((ms) => ms.toFixed(2)).join("  ")}   (50 times: ${growth}x)`,
    );
  }
}

async function spent(
  usual: readonly Pair[],
  times: number,
  rounds: number,
  summarise: Summariser,
): Promise<number> {
  const drawn = Array.from({ length: rounds }, (_, round) => {
    const texts = Array.from({ length: times }, (_, at) => usual[(round * times + at) % usual.length]!.text);
    return { id: "", text: texts.join("\n\n"), references: [] };
  });
  const all = async () => {
    for (const pair of drawn) await summarise(pair, { sentences: 3 }).catch(() => []);
  };
  // A round beforehand pays for what the engine has not compiled yet.
  if (times === 1) await all();
  const before = process.threadCpuUsage();
  await all();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / rounds;
}

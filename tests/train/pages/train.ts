/**
 * Grows the forest that tells a page's body from the rest, and measures it on sites it has not seen.
 *
 * Five folds by site. Every figure printed is out of fold: a page is read with a forest, and with name odds,
 * that no page of its site has touched. It writes the forest that the product reads with, grown on all pages,
 * and the folds' forests, with which the benchmark reads each page.
 */
import { writeFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import {
  type BodyModel,
  likelihoodsOf,
  type PackedBodyModel,
  storyOf,
  unpackBodyModel,
} from "../../../lib/reading/formats/html/body.ts";
import { furnitureOf } from "../../../lib/reading/formats/html/boilerplate.ts";
import { nameWords } from "../../../lib/reading/formats/html/class-names.ts";
import {
  computeFeatures,
  featureNames,
  type PageSays,
} from "../../../lib/reading/formats/html/features/index.ts";
import { statedBy } from "../../../lib/reading/formats/html/head.ts";
import { saidBy } from "../../../lib/reading/formats/html/page.ts";
import { type Passage, passagesOf, type Reading } from "../../../lib/reading/formats/html/passages.ts";
import { pageTree, textOf } from "../../../lib/reading/formats/html/tree.ts";
import { takeOutUnseen } from "../../../lib/reading/formats/html/unseen.ts";
import { FOLDS, foldOf, type SavedPage, savedPages, siteOf } from "../../bench/reading/corpus.ts";
import { agreement, sharedShingles, snippetAgreement, snippets } from "../../bench/reading/measures.ts";
import { growForest } from "../forest.ts";
import { pack } from "../packing.ts";
import { agreedLabels, type Label, labelsOf } from "./labels.ts";

const GROWING = { trees: 120, leaves: 8, rate: 0.1, least: 5, ridge: 1, share: 0.2 };
/** Leaves are rounded to ten-thousandths: finer ones tell no more. */
const SCALE = 10_000;
/** A name word counts once it stands on this many sites, and when it tells this much. */
const MIN_SITES = 5;
const MIN_ODDS = 0.3;

interface Lesson {
  readonly page: SavedPage;
  readonly fold: number;
  readonly reading: Reading;
  readonly says: PageSays;
  readonly labels: readonly Label[];
}

function lessonFrom(page: SavedPage): Lesson {
  const tree = pageTree(new TextDecoder().decode(page.bytes));
  const says = saidBy(statedBy(tree));
  const furniture = furnitureOf(tree);
  takeOutUnseen(tree, furniture);
  const reading = passagesOf(tree, furniture);
  return {
    page,
    fold: foldOf(page),
    reading,
    says,
    labels: labelsOf(page, reading.passages),
  };
}

/** For each name word, over sites: the share of its labelled passages that was body, and that was not. */
type Tally = Map<string, { body: number; other: number; sites: number }>;

function tally(lessons: readonly Lesson[]): Tally {
  const sites = new Map<string, Map<string, { body: number; other: number }>>();
  for (const { page, reading, labels } of lessons) {
    const ofSite = sites.get(siteOf(page)) ?? new Map<string, { body: number; other: number }>();
    sites.set(siteOf(page), ofSite);
    for (const { passage, body, weight } of labels) {
      for (const word of wordsAround(reading.passages[passage]!)) {
        const counts = ofSite.get(word) ?? { body: 0, other: 0 };
        ofSite.set(word, counts);
        if (body) counts.body += weight;
        else counts.other += weight;
      }
    }
  }
  const all: Tally = new Map();
  for (const ofSite of sites.values()) {
    for (const [word, { body, other }] of ofSite) {
      add(all, word, { body: body / (body + other), other: other / (body + other), sites: 1 });
    }
  }
  return all;
}

function wordsAround({ box, wrapper }: Passage): Set<string> {
  const words = new Set<string>(wrapper ? nameWords(wrapper) : []);
  for (let at: Passage["box"] | undefined = box; at; at = at.parent) {
    for (const word of nameWords(at.element)) words.add(word);
  }
  return words;
}

function add(tally: Tally, word: string, counts: { body: number; other: number; sites: number }): void {
  const total = tally.get(word) ?? { body: 0, other: 0, sites: 0 };
  total.body += counts.body;
  total.other += counts.other;
  total.sites += counts.sites;
  tally.set(word, total);
}

function oddsFrom(tallies: readonly Tally[]): Map<string, number> {
  const all: Tally = new Map();
  for (const one of tallies) for (const [word, counts] of one) add(all, word, counts);
  const page = all.get("<body>") ?? { body: 1, other: 1 };
  const share = page.body / (page.body + page.other);
  const odds = new Map<string, number>();
  for (const [word, { body, other, sites }] of all) {
    if (sites < MIN_SITES) continue;
    const ratio = (body + 2 * share) / (other + 2 * (1 - share)) / (share / (1 - share));
    const rounded = Math.round(Math.log(ratio) * 10) / 10;
    if (Math.abs(rounded) >= MIN_ODDS) odds.set(word, rounded);
  }
  return odds;
}

/** Grows a model from every fold but `without`. */
function grow(lessons: readonly Lesson[], tallies: readonly Tally[], without?: number): PackedBodyModel {
  const rows: number[][] = [];
  const answers: number[] = [];
  const weights: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    if (fold === without) continue;
    // The names' odds must not know the answers of the rows they help to explain.
    const odds = oddsFrom(tallies.filter((_, other) => other !== fold && other !== without));
    for (const { reading, says, labels } of lessons.filter((lesson) => lesson.fold === fold)) {
      if (labels.length === 0) continue;
      const features = [...computeFeatures(reading, says, odds)];
      for (const { passage, body, weight } of labels) {
        rows.push(features[passage]!);
        answers.push(body);
        weights.push(weight);
      }
    }
  }
  const forest = growForest(rows, [{ labels: answers, weights }], GROWING);
  return {
    odds: Object.fromEntries(oddsFrom(tallies.filter((_, fold) => fold !== without))),
    forest: pack(forest, featureNames, { scale: SCALE }),
  };
}

/** For each fold a model that has not seen it. */
function growFolds(lessons: readonly Lesson[], tallies: readonly Tally[]): PackedBodyModel[] {
  return Array.from({ length: FOLDS }, (_, fold) => grow(lessons, tallies, fold));
}

function talliesOf(lessons: readonly Lesson[]): Tally[] {
  return Array.from({ length: FOLDS }, (_, fold) => tally(lessons.filter((lesson) => lesson.fold === fold)));
}

function readabilityText({ bytes }: SavedPage): string {
  try {
    const { document } = parseHTML(new TextDecoder().decode(bytes));
    const { content } =
      new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse() ?? {};
    return textOf(pageTree((content ?? "").replaceAll("><", "> <")));
  } catch {
    return "";
  }
}

/** Adds what a first round of forests, each on pages new to it, and Readability agree on. */
function withAgreedLabels(lessons: readonly Lesson[]): Lesson[] {
  const tallies = talliesOf(lessons);
  const models = growFolds(lessons, tallies).map(unpackBodyModel);
  return lessons.map((lesson) => {
    const { page, reading, says, labels, fold } = lesson;
    if (page.set === "aeb") return lesson;
    const likely = likelihoodsOf(reading, says, models[fold]!);
    return {
      ...lesson,
      labels: [...labels, ...agreedLabels(readabilityText(page), reading.passages, likely, labels)],
    };
  });
}

function report(lessons: readonly Lesson[], models: readonly BodyModel[]): void {
  const textOfStory = ({ reading, says, fold }: Lesson) =>
    storyOf(reading, says, models[fold]!)
      .story.map(({ text }) => text)
      .join("\n\n");
  const shares = lessons
    .filter(({ page }) => page.set === "aeb")
    .map((lesson) => sharedShingles(lesson.page.expected.text ?? "", textOfStory(lesson)));
  const found = lessons
    .filter(({ page }) => page.set === "trafilatura")
    .map((lesson) => {
      const { text_with = [], text_without = [] } = lesson.page.expected;
      return snippets(textOfStory(lesson), text_with, text_without);
    });
  console.log("aeb, out of fold:", agreement(shares));
  console.log("trafilatura snippets, out of fold:", snippetAgreement(found));
}

function write(path: string, grown: object): void {
  const text = JSON.stringify(grown);
  writeFileSync(new URL(`../../../${path}`, import.meta.url), `${text}\n`);
  console.log(`wrote ${path}, ${(text.length / 1024).toFixed(0)} KB`);
}

const pages = savedPages(["aeb", "trafilatura", "postlight"]);
if (!pages) throw new Error("No corpora here: set STANDFIRST_CORPORA.");
const lessons = withAgreedLabels(pages.map(lessonFrom));
const tallies = talliesOf(lessons);
const folds = growFolds(lessons, tallies);
report(lessons, folds.map(unpackBodyModel));
const provenance =
  "Grown by npm run train -- pages on the development half of the extraction corpus (656 pages): name odds and boosted trees, no text of any page.";
write("lib/reading/formats/html/body.forest.json", { provenance, ...grow(lessons, tallies) });
write("tests/bench/reading/folds.forest.json", {
  provenance: `${provenance} One model a fold, each grown without that fold's sites.`,
  folds,
});

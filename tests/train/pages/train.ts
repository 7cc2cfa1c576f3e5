/**
 * Grows the forest that tells a page's body from the rest, and measures it on sites it has not seen.
 *
 * Five folds by site. Every figure printed is out of fold: a page is read with a forest, and with name odds,
 * that no page of its site has touched. It writes the forest that the product reads with, grown on all pages,
 * and the folds' forests, with which the benchmark reads each page.
 */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import {
  type BodyModel,
  judgeStory,
  unpackBodyModel,
  weighPassages,
} from "../../../lib/reading/formats/html/body.ts";
import { splitNames } from "../../../lib/reading/formats/html/class-names.ts";
import { computeFeatures, featureNames } from "../../../lib/reading/formats/html/features/index.ts";
import type { Passage } from "../../../lib/reading/formats/html/passages.ts";
import { parsePage, readNodeText } from "../../../lib/reading/formats/html/tree.ts";
import {
  FOLDS,
  markupOf,
  type SavedPage,
  type SetName,
  savedPages,
  siteOf,
} from "../../bench/reading/corpus.ts";
import { SCORERS } from "../../bench/reading/sets.ts";
import { type Growing, growForest } from "../forest.ts";
import { pack } from "../packing.ts";
import { writeGrown } from "./files.ts";
import { agreedLabels } from "./labels.ts";
import { type Forests, unpackForests, withLack } from "./lack.ts";
import { type Lesson, lessonFrom } from "./lessons.ts";

const GROWING = { trees: 200, leaves: 16, rate: 0.08, least: 20, ridge: 10, share: 0.3, drawn: 0.6 };
/** Enough for a first round, whose verdicts count only where Readability agrees. */
const GROWING_FIRST = { ...GROWING, trees: 50, rate: 0.2 };
/** Leaves are rounded to ten-thousandths: finer ones tell no more. */
const SCALE = 10_000;
/** The sets for which a model is grown that has seen none of their pages. */
const WITHOUT: readonly SetName[] = ["aeb", "wcxb", "fundus"];
/** A name word counts once it stands on this many sites, and when it tells this much. */
const MIN_SITES = 8;
const MIN_ODDS = 0.3;

/** For each name word, over sites: the share of its labelled passages that was body, and that was not. */
type Tally = Map<string, { body: number; other: number; sites: number }>;

/** A tally of the pages of one fold and one set, so that either can be left out. */
interface Cell {
  readonly fold: number;
  readonly set: SetName;
  readonly tally: Tally;
}

/** Which pages a model must not see. */
type Unseen = (page: { readonly fold: number; readonly set: SetName }) => boolean;

function talliesOf(lessons: readonly Lesson[]): Cell[] {
  const cells = Map.groupBy(lessons, ({ fold, page: { set } }) => `${fold} ${set}`);
  return [...cells.values()].map((own) => ({
    fold: own[0]!.fold,
    set: own[0]!.page.set,
    tally: tally(own),
  }));
}

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
  const words = new Set<string>(wrapper ? splitNames(wrapper) : []);
  for (let at: Passage["box"] | undefined = box; at; at = at.parent) {
    for (const word of splitNames(at.element)) words.add(word);
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

function oddsFrom(cells: readonly Cell[]): Map<string, number> {
  const all: Tally = new Map();
  for (const { tally } of cells) for (const [word, counts] of tally) add(all, word, counts);
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

/** Grows a model from all pages but those that it must not see. */
function grow(
  lessons: readonly Lesson[],
  cells: readonly Cell[],
  isUnseen: Unseen,
  growing: Growing = GROWING,
): Forests {
  const seen = cells.filter((cell) => !isUnseen(cell));
  const rows: number[][] = [];
  const answers: number[] = [];
  const weights: number[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    // The names' odds must not know the answers of the rows they help to explain.
    const odds = oddsFrom(seen.filter((cell) => cell.fold !== fold));
    for (const { page, reading, says, labels } of lessons.filter((lesson) => lesson.fold === fold)) {
      if (labels.length === 0 || isUnseen({ fold, set: page.set })) continue;
      const features = [...computeFeatures(reading, says, odds)];
      for (const { passage, body, weight } of labels) {
        rows.push(features[passage]!);
        answers.push(body);
        weights.push(weight);
      }
    }
  }
  const forest = growForest(rows, [{ labels: answers, weights }], growing);
  return {
    odds: Object.fromEntries(oddsFrom(seen)),
    forest: pack(forest, featureNames, { scale: SCALE }),
  };
}

/** For each fold a model that has not seen it. */
function growFolds(lessons: readonly Lesson[], cells: readonly Cell[], growing?: Growing): Forests[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    console.error(`growing without fold ${fold + 1} of ${FOLDS} …`);
    return grow(lessons, cells, (page) => page.fold === fold, growing);
  });
}

function readabilityText(page: SavedPage): string {
  try {
    const { document } = parseHTML(markupOf(page));
    const { content } =
      new Readability(document as unknown as ConstructorParameters<typeof Readability>[0]).parse() ?? {};
    return readNodeText(parsePage((content ?? "").replaceAll("><", "> <")));
  } catch {
    return "";
  }
}

/** Adds what a first round of forests, each on pages new to it, and Readability agree on. */
function withAgreedLabels(lessons: readonly Lesson[]): Lesson[] {
  const models = growFolds(lessons, talliesOf(lessons), GROWING_FIRST).map(unpackForests);
  return lessons.map((lesson) => {
    const { page, reading, says, labels, fold } = lesson;
    if (page.expected.text !== undefined) return lesson;
    const likely = weighPassages(reading, says, models[fold]!);
    return {
      ...lesson,
      labels: [...labels, ...agreedLabels(readabilityText(page), reading.passages, likely, labels)],
    };
  });
}

function report(lessons: readonly Lesson[], models: readonly BodyModel[]): void {
  for (const [set, { label, score, figure }] of Object.entries(SCORERS)) {
    const scores = lessons
      .filter(({ page }) => page.set === set)
      .map(({ page, reading, says, fold }) => {
        const { story } = judgeStory(reading, says, models[fold]!);
        return score(page, story.map(({ text }) => text).join("\n\n"));
      });
    const { f1, precision, recall } = figure(scores);
    console.log(
      `${label}, sites held out: F1 ${f1.toFixed(4)}, P ${precision.toFixed(3)}, R ${recall.toFixed(3)}`,
    );
  }
}

const pages = savedPages();
if (!pages) throw new Error("No corpora here: set STANDFIRST_CORPORA.");
console.error(`reading ${pages.length} pages …`);
const lessons = withAgreedLabels(pages.map(lessonFrom));
const cells = talliesOf(lessons);
const grown = withLack(lessons, {
  whole: grow(lessons, cells, () => false),
  folds: growFolds(lessons, cells),
  without: Object.fromEntries(WITHOUT.map((set) => [set, grow(lessons, cells, (page) => page.set === set)])),
});
report(lessons, grown.folds.map(unpackBodyModel));
const provenance = `Grown by npm run train -- pages on the development halves of five sets (${pages.length} pages): name odds and boosted trees, no text of any page.`;
writeGrown(grown, provenance);

/**
 * Which passages of a page are its story. Three steps: a forest weighs every passage by what can be seen of
 * it; the sequence of verdicts is made coherent (a heading between two paragraphs of the body is body; a lone
 * paragraph far from the story is not); what is told apart by rule is sifted out (sieves.ts).
 */

import { type Forest, type PackedForest, probability, unpack } from "../../../forest/index.ts";
import type { NameOdds } from "./class-names.ts";
import { computeFeatures, featureNames, type PageSays } from "./features/index.ts";
import type { LackWeights } from "./lack-evidence.ts";
import { type Box, isWithin, type PageOutline, type Passage, sumWords } from "./passages.ts";
import { type Sifted, sift } from "./sieves.ts";

/** What tests/train/ has learnt: the odds of names, and a forest that weighs passages. */
export interface BodyModel {
  readonly odds: NameOdds;
  readonly forest: Forest;
  readonly lack: LackWeights;
}

/** The same as a file keeps it. */
export interface PackedBodyModel {
  readonly odds: Readonly<Record<string, number>>;
  readonly forest: PackedForest;
  readonly lack: LackWeights;
}

/** @throws when the forest was grown on other features than the page reader has today */
export function unpackBodyModel({ odds, forest, lack }: PackedBodyModel): BodyModel {
  return { odds: new Map(Object.entries(odds)), forest: unpack(forest, featureNames), lack };
}

/** For each passage, how likely it is body by itself, 0 to 1. */
export function weighPassages(reading: PageOutline, says: PageSays, { odds, forest }: BodyModel): number[] {
  return forest(computeFeatures(reading, says, odds))[0]!.map(probability);
}

export interface Verdicts extends Sifted {
  /**
   * How many words of the story the forest expects to be left out, for one that is told (see `measureDoubt`).
   */
  readonly doubt: number;
}

/** Tells which passages of a page are its story. @param says what the page states of it in its head */
export function judgeStory(reading: PageOutline, says: PageSays, model: BodyModel): Verdicts {
  if (isBare(reading)) return { ...sift(reading, all(reading), says), doubt: 0 };
  const likely = weighPassages(reading, says, model);
  const judged = (bar: number) => {
    const sifted = sift(reading, coherent(reading, likely, bar), says);
    return { ...sifted, doubt: measureDoubt(reading, sifted, likely) };
  };
  const verdicts = judged(EVEN);
  // A page of a make that the forest knows little of, and the more one of which nothing is told, is
  // read recall first.
  const lenience = Math.min(MAX_LENIENCE, (verdicts.doubt - DOUBTFUL) * LENIENCE);
  return lenience > 0 ? judged(EVEN - lenience) : verdicts;
}

/**
 * From how much doubt on the bar is lowered, by how many log-odds for each further word, and by how
 * many at most. Chosen on the development pages of four sets, each page weighed by a forest that has
 * not seen its site.
 */
const DOUBTFUL = 0.6;
const LENIENCE = 3;
const MAX_LENIENCE = 3;

const OF_COPY = new Set(
  (
    "#page html body main article p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote q pre hr figure " +
    "figcaption details " +
    "summary address"
  ).split(" "),
);

const all = ({ passages }: PageOutline) => passages.map(() => true);

/**
 * Whether a page is nothing but the mark-up of copy, as a content system exports a post: nothing
 * stands around it.
 */
function isBare({ boxes, root }: PageOutline): boolean {
  if (root.linkWords > root.words * 0.2) return false;
  return boxes.every((box) => OF_COPY.has(box.element.tag) || isInFigure(box));
}

function isInFigure(box: Box): boolean {
  for (let at: Box | undefined = box; at; at = at.parent) if (at.element.tag === "figure") return true;
  return false;
}

/**
 * How much a word that is kept and may not belong to the story adds to the doubt, compared with one that is
 * left out and may belong to it.
 */
const DOUBT_OF_TOLD = 0.5;

/**
 * How little the forest knows of a page: the words that it expects on the wrong side, and that no rule sets
 * apart, for each that is told.
 */
function measureDoubt(
  { passages }: PageOutline,
  { story, dropped }: Pick<Verdicts, "story" | "dropped">,
  likely: readonly number[],
): number {
  const told = new Set(story);
  const wrong = passages.reduce((sum, passage, i) => {
    const rule = dropped.get(passage);
    if (rule !== undefined && rule !== "unlikely") return sum;
    const share = told.has(passage) ? DOUBT_OF_TOLD * (1 - likely[i]!) : likely[i]!;
    return sum + passage.words * share;
  }, 0);
  return wrong / Math.max(1, sumWords(story));
}

/** How much a change of verdict between neighbours has to earn: more within a box than across boxes. */
const CHANGE_WITHIN = 0.6;
const CHANGE_ACROSS = 0.3;
/** Log-odds that a passage outside the story's box must make up for. */
const OUTSIDE = 1;
/** By itself, a passage is kept from a likelihood of .55. */
const EVEN = Math.log(0.55 / 0.45);

/**
 * The likeliest sequence of verdicts (Viterbi 1967, two states), given each passage's own likelihood, the
 * price of changing one's mind and the price of standing outside the box that holds most of the story.
 */
function coherent({ passages, boxes }: PageOutline, likely: readonly number[], bar: number): boolean[] {
  if (passages.length === 0) return [];
  const story = likeliestBox(passages, boxes, likely);
  const scores = likely.map((likelihood, i) => {
    const p = Math.min(0.99, Math.max(0.01, likelihood));
    return Math.log(p / (1 - p)) - bar - (isWithin(passages[i]!.box, story) ? 0 : OUTSIDE);
  });
  let out = 0;
  let inside = scores[0]!;
  const cameFrom: [boolean, boolean][] = [[false, true]];
  for (let i = 1; i < passages.length; i += 1) {
    const change = areNear(passages[i - 1]!.box, passages[i]!.box) ? CHANGE_WITHIN : CHANGE_ACROSS;
    const outFromInside = inside - change > out;
    const insideFromInside = inside >= out - change;
    cameFrom.push([outFromInside, insideFromInside]);
    const nextOut = Math.max(out, inside - change);
    inside = Math.max(inside, out - change) + scores[i]!;
    out = nextOut;
  }
  const verdicts: boolean[] = new Array(passages.length);
  let verdict = inside > out;
  for (let i = passages.length - 1; i >= 0; i -= 1) {
    verdicts[i] = verdict;
    verdict = cameFrom[i]![verdict ? 1 : 0];
  }
  return verdicts;
}

function likeliestBox(passages: readonly Passage[], boxes: readonly Box[], likely: readonly number[]): Box {
  const gains = new Map<Box, number>();
  for (const [i, { words, box }] of passages.entries()) {
    const gain = (likely[i]! - 0.5) * Math.min(80, words + 2);
    for (let at: Box | undefined = box; at; at = at.parent) gains.set(at, (gains.get(at) ?? 0) + gain);
  }
  let best = boxes[0]!;
  for (const box of boxes) {
    if ((gains.get(box) ?? Number.NEGATIVE_INFINITY) >= (gains.get(best) ?? Number.NEGATIVE_INFINITY))
      best = box;
  }
  return best;
}

function areNear(one: Box, other: Box): boolean {
  return one === other || one.parent === other.parent || one.parent === other || one === other.parent;
}

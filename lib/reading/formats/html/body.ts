/**
 * Which passages of a page are its story. Three steps: a forest weighs every passage by what can be seen of
 * it; the sequence of verdicts is made coherent (a heading between two paragraphs of the body is body; a lone
 * paragraph far from the story is not); what is told apart by rule (captions, bylines, pointers to other
 * stories) is sifted out, each sieve with a fuse.
 */

import { type Forest, type PackedForest, probability, unpack } from "../../../forest/index.ts";
import {
  classifyFooter,
  isBoilerplate,
  isEmbedConsent,
  isPaywall,
  isPublisherNotice,
  opensTail,
} from "../../../newsroom/boilerplate.ts";
import { looksLikeByline } from "../../../newsroom/byline.ts";
import { looksLikeCaption, parseCredit } from "../../../newsroom/caption.ts";
import { parseDateLine } from "../../../newsroom/dates.ts";
import { isStageDirection } from "../../../newsroom/stage-directions.ts";
import { foldLine } from "../../../text/words.ts";
import { isAuthorBox } from "./boilerplate.ts";
import { isCaption } from "./captions.ts";
import { NAMED, type NameOdds } from "./class-names.ts";
import { computeFeatures, featureNames, type PageSays } from "./features/index.ts";
import type { LackWeights } from "./lack-evidence.ts";
import { type Box, isWithin, type PageOutline, type Passage } from "./passages.ts";

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

export interface Verdicts {
  readonly story: Passage[];
  /** What was left out although it might have been body, with the rule that did it. */
  readonly dropped: ReadonlyMap<Passage, string>;
  /**
   * How many words of the story the forest expects to be left out, for one that is told (see `measureDoubt`).
   */
  readonly doubt: number;
}

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
  return wrong / Math.max(1, countWords(story));
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

interface Sieve {
  readonly rule: string;
  readonly drops: (passage: Passage, index: number, all: readonly Passage[]) => boolean;
  /** If a sieve would take more than this share of the words, it has misread the page. */
  readonly fuse: number;
}

const ADDRESS = /^https?:\/\/\S+$/;

function sievesFor(reading: PageOutline, { headline }: PageSays): Sieve[] {
  const title = foldLine(headline);
  return [
    { rule: "paywall", fuse: 0.6, drops: selectInBoxes(reading, isPaywall) },
    { rule: "consent", fuse: 0.7, drops: selectInBoxes(reading, isEmbedConsent) },
    { rule: "author-box", fuse: 0.3, drops: ({ box }) => isInAuthorBox(box) },
    { rule: "caption", fuse: 0.5, drops: isCaption },
    {
      rule: "headline",
      fuse: 0.5,
      // Below the first paragraph that is kept, headings of the first level belong to the story.
      drops: ({ box, text }, index, all) =>
        index < 5 &&
        ((box.element.tag === "h1" && !all.slice(0, index).some(({ prose }) => prose)) ||
          (title !== "" && foldLine(text) === title)),
    },
    // Set apart by its name; what is only called a lead or an intro is how many sites begin their text.
    { rule: "standfirst", fuse: 0.2, drops: (passage, index) => index === 0 && isStandfirst(passage) },
    {
      rule: "repeat",
      fuse: 0.5,
      drops: ({ text }, index, all) => text.length > 20 && all[index - 1]?.text === text,
    },
    {
      rule: "credit",
      fuse: 0.2,
      drops: ({ text }) => parseCredit(text) !== undefined || looksLikeCaption(text),
    },
    {
      rule: "byline",
      fuse: 0.2,
      drops: ({ text }, index, all) => (index < 6 || index > all.length - 4) && looksLikeByline(text),
    },
    { rule: "time", fuse: 0.2, drops: ({ wrapper }) => wrapper?.tag === "time" },
    {
      rule: "date",
      fuse: 0.2,
      drops: ({ text }, index, all) =>
        (index < 6 || index > all.length - 4) && text.length < 80 && parseDateLine(text) !== undefined,
    },
    // What a script replaces by a film or a post of a network.
    { rule: "embed", fuse: 0.5, drops: ({ text }) => ADDRESS.test(text) },
    { rule: "house-notice", fuse: 0.5, drops: ({ text, box }) => !isInQuote(box) && isPublisherNotice(text) },
    { rule: "junk", fuse: 0.5, drops: ({ text }) => isStageDirection(text) },
    { rule: "junk", fuse: 0.2, drops: ({ text, box }) => !isInQuote(box) && isBoilerplate(text) },
    {
      rule: "footer",
      fuse: 0.2,
      drops: ({ text }, index, all) => index > all.length / 2 && classifyFooter(text) !== undefined,
    },
  ];
}

function sift(reading: PageOutline, verdicts: readonly boolean[], says: PageSays): Omit<Verdicts, "doubt"> {
  const { passages } = reading;
  let story = passages.filter((_, i) => verdicts[i]);
  const dropped = new Map<Passage, string>();
  const first = story[0]?.index ?? 0;
  const last = story.at(-1)?.index ?? 0;
  for (const passage of passages) {
    const within = passage.index > first && passage.index < last;
    if (!verdicts[passage.index] && (within || passage.prose)) dropped.set(passage, "unlikely");
  }
  for (const { rule, drops, fuse } of sievesFor(reading, says)) {
    const all = story;
    const caught = new Set(all.filter((passage, index) => drops(passage, index, all)));
    // The fuse: a sieve that would take so much has misread the page, so it takes nothing.
    if (caught.size === 0 || countWords(caught) > countWords(all) * fuse) continue;
    for (const passage of caught) dropped.set(passage, rule);
    story = all.filter((passage) => !caught.has(passage));
  }
  const tail = selectTail(story);
  for (const passage of story.slice(tail)) dropped.set(passage, "tail");
  return { story: story.slice(0, tail), dropped };
}

/** Words of a box that says one thing, and of a paragraph that says another. */
const MAX_BOX_WORDS = 250;
const PARAGRAPH_WORDS = 25;

/**
 * A filter of what stands in one box with a line of some kind: a wall's offers, what a placeholder explains.
 */
function selectInBoxes({ passages }: PageOutline, isOne: (line: string) => boolean): Sieve["drops"] {
  const caught = new Set<Passage>();
  return (passage, index, all) => {
    // All are looked at once, at the first.
    if (index === 0)
      for (const line of all) if (isOne(line.text)) for (const one of besides(line)) caught.add(one);
    return caught.has(passage);
  };

  function besides(line: Passage): Passage[] {
    let found = [line];
    for (let box: Box | undefined = line.box; box && box.words <= MAX_BOX_WORDS; box = box.parent) {
      if (WHOLE.has(box.element.tag)) break;
      const inside = passagesIn(box, line.index);
      if (inside.some(({ text, words }) => words >= PARAGRAPH_WORDS && !isOne(text))) break;
      found = inside;
    }
    return found;
  }

  /** The passages of a box, which stand in a row around one of them. */
  function passagesIn(box: Box, at: number): Passage[] {
    let from = at;
    let end = at + 1;
    while (from > 0 && isWithin(passages[from - 1]!.box, box)) from -= 1;
    while (end < passages.length && isWithin(passages[end]!.box, box)) end += 1;
    return passages.slice(from, end);
  }
}
const WHOLE = new Set(["article", "main", "body", "html", "#page"]);

function countWords(passages: Iterable<Passage>): number {
  let sum = 0;
  for (const { words } of passages) sum += words;
  return sum;
}

/**
 * Where "More from …" or "Related" opens the tail of a page: behind 55% of the words, and no more than a
 * fifth of them.
 */
function selectTail(story: readonly Passage[]): number {
  const all = countWords(story);
  let before = 0;
  for (const [i, { text, words }] of story.entries()) {
    if (before > all * 0.8 && opensTail(text)) return i;
    before += words;
  }
  return story.length;
}

/** In an element named as the line under the headline. */
function isStandfirst({ box, wrapper, words }: Passage): boolean {
  if (words < 5 || words > 80) return false;
  return [wrapper, box.element, box.parent?.element].some(
    (element) =>
      element &&
      NAMED.standfirst.test(`${element.attributes.class ?? ""} ${element.attributes.itemprop ?? ""}`),
  );
}

function isInAuthorBox(box: Box): boolean {
  for (let at: Box | undefined = box, up = 0; at && up < 5; at = at.parent, up += 1)
    if (isAuthorBox(at.element)) return true;
  return false;
}

function isInQuote(box: Box): boolean {
  for (let at: Box | undefined = box; at; at = at.parent) if (at.element.tag === "blockquote") return true;
  return false;
}

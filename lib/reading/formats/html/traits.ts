/**
 * What can be seen of a passage without understanding it: its own shape, the boxes around it, where on the
 * page it stands and what its neighbours look like. Numbers only; the forest in body.ts weighs them.
 */
import { anyOf } from "../../../languages/index.ts";
import { KIND_NAMES, type NameOdds, NO_KINDS, namesIn } from "./class-names.ts";
import type { Box, Passage, Reading } from "./passages.ts";

/** What the page says of itself, to compare passages with. */
export interface PageSays {
  readonly headline: string;
  readonly description: string;
  /** The story's text as JSON-LD has it; often a stub, so it is evidence and no more. */
  readonly articleBody: string;
}

const LANDMARKS = [
  "article",
  "main",
  "nav",
  "footer",
  "header",
  "aside",
  "form",
  "figure",
  "table",
  "ul",
  "ol",
  "section",
  "blockquote",
  "li",
  "td",
] as const;

/** What the numbers of a row are called, in their order. */
export const featureNames: readonly string[] = [
  "words",
  "wordLength",
  "linkShare",
  "closes",
  "sentences",
  "commas",
  "capitalised",
  "digits",
  "opensLower",
  "separators",
  "quote",
  "upperCase",
  "date",
  "credit",
  "call",
  "byline",
  "tag",
  "wrapper",
  "wrapperOdds",
  "timesSaid",
  "headlineShare",
  "isHeadline",
  "opensDescription",
  "isStated",
  "isHidden",
  ...LANDMARKS.map((tag) => `in <${tag}>`),
  ...KIND_NAMES.map((kind) => `up to ${kind}`),
  ...KIND_NAMES.map((kind) => `wrapped as ${kind}`),
  "articles",
  "alike",
  "boxOdds",
  "parentOdds",
  "grandparentOdds",
  "bestOdds",
  "worstOdds",
  "totalOdds",
  "parentLinkShare",
  "grandparentLinkShare",
  "parentWords",
  "parentProse",
  "parentPassages",
  "grandparentWords",
  "grandparentProse",
  "grandparentPassages",
  "proseOfSiblings",
  "proseOfMake",
  "proseShareOfParent",
  "proseShareOfGrandparent",
  "stepsToStory",
  "depthFromStory",
  "inStory",
  "sharedProse",
  "wordsBefore",
  "place",
  "afterFirstProse",
  "afterLastProse",
  "afterHeadline",
  "storyProse",
  "storyShare",
  "pageWords",
  "previousWords",
  "previousLinkShare",
  "previousKinship",
  "nextWords",
  "nextLinkShare",
  "nextKinship",
  "nextTag",
  "previousTag",
  "proseBefore",
  "proseAfter",
];

interface BoxTraits {
  /** Odds of the box's own names, and over it and all boxes around it. */
  readonly own: number;
  readonly best: number;
  readonly worst: number;
  readonly total: number;
  readonly landmarks: Uint8Array;
  readonly linkDensity: number;
  readonly tagged: string;
  /** How far up the nearest box of each kind stands, 0 for this one; 9 for none. */
  readonly kinds: Uint8Array;
  /** Articles around, and the most boxes of one make around it, side by side. */
  readonly articles: number;
  readonly alike: number;
}

const CLOSES = /[.!?…。！？।]["'”’»)\]]*$/;
const COLON = /[:;]$/;
const OPENS_LOWER = /^\p{Ll}/u;
const SEPARATORS = /[|»›•·]/g;
const DIGITS = /\d/g;
const CAPITALISED = /(?:^|[\s"“(])\p{Lu}/gu;
const SENTENCES = /[.!?…。！？।]["'”’»)\]]*(?:\s|$)/g;
const COMMAS = /[,，、]/g;
const QUOTE = /["“”«»„]/;
const DATE_WORDS = /\b(?:19|20)\d\d\b|\d{1,2}[:.h]\d{2}\b|\b(?:ago|updated|published|posted)\b/i;
const CREDIT = new RegExp(
  String.raw`©|\b(?:getty|reuters|afp|shutterstock|istock)\b|${anyOf("credits", "traits")}`,
  "iu",
);
const CALL = new RegExp(anyOf("boilerplate", "callTraits"), "iu");
const BYLINE = new RegExp(`^${anyOf("bylines", "openingTraits")}`, "iu");
const DISTINCT = /[^\p{L}\p{N}]+/gu;

const MAX_CHARACTERS = 5_000;

const squash = (text: string) => text.toLowerCase().replace(DISTINCT, " ").trim();

const log = (value: number) => Math.log2(1 + value);

/** One row of numbers a passage, in the order of the page; made one at a time, for pages of many passages. */
export function* traitsOf({ passages, boxes }: Reading, says: PageSays, odds: NameOdds): Generator<number[]> {
  const ofBox = new Map<Box, BoxTraits>();
  const { oddsOf, kindsOf } = namesIn(odds);
  const makes = new Map<Box, Map<string, number>>();
  for (const box of boxes) {
    if (!box.parent || box.passages < 2) continue;
    const ofParent = makes.get(box.parent) ?? new Map<string, number>();
    makes.set(box.parent, ofParent);
    const make = makeOf(box);
    ofParent.set(make, (ofParent.get(make) ?? 0) + 1);
  }
  for (const box of boxes) {
    const around = box.parent && ofBox.get(box.parent);
    const { tag } = box.element;
    const kinds = new Uint8Array(KIND_NAMES.length);
    const ownKinds = tag === "body" || tag === "html" ? undefined : kindsOf(box.element);
    for (let k = 0; k < kinds.length; k += 1)
      kinds[k] = ownKinds?.[k] ? 0 : Math.min(9, (around?.kinds[k] ?? 9) + 1);
    const alike = box.parent && box.passages > 1 ? (makes.get(box.parent)?.get(makeOf(box)) ?? 0) : 0;
    const own = oddsOf(box.element);
    const landmarks = new Uint8Array(LANDMARKS.length);
    if (around) landmarks.set(around.landmarks);
    const at = (LANDMARKS as readonly string[]).indexOf(box.element.tag);
    if (at >= 0) landmarks[at] = 1;
    ofBox.set(box, {
      own,
      best: Math.max(own, around?.best ?? -4),
      worst: Math.min(own, around?.worst ?? 4),
      total: own + (around?.total ?? 0),
      landmarks,
      linkDensity: box.words === 0 ? 0 : box.linkWords / box.words,
      tagged: `${box.element.tag}.${box.element.attributes.class ?? ""}`,
      kinds,
      articles: (around?.articles ?? 0) + (tag === "article" ? 1 : 0),
      alike: Math.max(alike, around?.alike ?? 0),
    });
  }

  // The story's own box: where the prose is, with as little else as may be.
  const story = storyBox(passages, boxes);
  const storyDepths = new Map<Box, number>();
  for (let box: Box | undefined = story, up = 0; box; box = box.parent, up += 1) storyDepths.set(box, up);

  const allProse = Math.max(1, boxes[0]!.proseWords);
  const proseOfTag = new Map<string, number>();
  const proseOfParent = new Map<Box | undefined, number>();
  const seen = new Map<string, number>();
  const squashed = passages.map(({ text }) => squash(text.slice(0, 300)));
  let wordsBefore = 0;
  const startsAt: number[] = [];
  for (const [i, passage] of passages.entries()) {
    startsAt.push(wordsBefore);
    wordsBefore += passage.words;
    seen.set(squashed[i]!, (seen.get(squashed[i]!) ?? 0) + 1);
    if (!passage.prose) continue;
    const { tagged } = ofBox.get(passage.box)!;
    proseOfTag.set(tagged, (proseOfTag.get(tagged) ?? 0) + passage.words);
    proseOfParent.set(passage.box.parent, (proseOfParent.get(passage.box.parent) ?? 0) + passage.words);
  }
  const headline = squash(says.headline);
  const description = squash(says.description);
  const stated = ` ${squash(says.articleBody.slice(0, 200_000))} `;
  const isStated =
    stated.length > 600
      ? squashed.map((text) => text !== "" && stated.includes(` ${text.slice(0, 120)}`))
      : undefined;
  const headlineWords = new Set(headline.split(" "));
  const heading = passages.findIndex(
    ({ box }, i) => box.element.tag === "h1" || (headline !== "" && squashed[i] === headline),
  );
  const inStory = passages.map((passage) => within(passage.box, story));
  const firstProse = passages.findIndex((passage, i) => passage.prose && inStory[i]);
  const lastProse = passages.findLastIndex((passage, i) => passage.prose && inStory[i]);

  const near = windowedProse(passages);

  for (const [i, passage] of passages.entries()) {
    const { words, linkWords, box, wrapper } = passage;
    // What is longer than any paragraph tells no more.
    const text = passage.text.slice(0, MAX_CHARACTERS);
    const traits = ofBox.get(box)!;
    const around = box.parent ? ofBox.get(box.parent)! : traits;
    const above = box.parent?.parent ? ofBox.get(box.parent.parent)! : around;
    const previous = passages[i - 1];
    const next = passages[i + 1];
    let common: Box | undefined = box;
    let out = 0;
    while (common && !storyDepths.has(common)) {
      common = common.parent;
      out += 1;
    }
    const letters = Math.max(1, text.length);
    const overlap =
      squashed[i] === "" ? 0 : squashed[i]!.split(" ").filter((word) => headlineWords.has(word)).length;
    yield [
      log(words),
      letters / Math.max(1, words),
      linkWords / Math.max(1, words),
      CLOSES.test(text) ? 2 : COLON.test(text) ? 1 : 0,
      count(text, SENTENCES),
      count(text, COMMAS) / Math.max(1, words),
      count(text, CAPITALISED) / Math.max(1, words),
      count(text, DIGITS) / letters,
      OPENS_LOWER.test(text) ? 1 : 0,
      count(text, SEPARATORS),
      QUOTE.test(text) ? 1 : 0,
      text === text.toUpperCase() ? 1 : 0,
      DATE_WORDS.test(text) ? 1 : 0,
      CREDIT.test(text) ? 1 : 0,
      CALL.test(text) ? 1 : 0,
      BYLINE.test(text) ? 1 : 0,
      tagClass(box.element.tag),
      wrapper ? wrapperClass(wrapper.tag) : 0,
      wrapper ? oddsOf(wrapper) : 0,
      seen.get(squashed[i]!)!,
      overlap / Math.max(1, headlineWords.size),
      headline !== "" && squashed[i] === headline ? 1 : 0,
      description !== "" && squashed[i]!.length > 20 && description.startsWith(squashed[i]!.slice(0, 60))
        ? 1
        : 0,
      isStated === undefined ? 0 : isStated[i] ? 2 : 1,
      0, // whether the page hides it: what it does is left out by now
      ...traits.landmarks,
      ...traits.kinds,
      ...(wrapper ? kindsOf(wrapper) : NO_KINDS),
      traits.articles,
      Math.min(30, traits.alike),
      traits.own,
      around.own,
      above.own,
      traits.best,
      traits.worst,
      traits.total,
      around.linkDensity,
      above.linkDensity,
      log(box.parent?.words ?? 0),
      (box.parent?.proseWords ?? 0) / Math.max(1, box.parent?.words ?? 0),
      log(box.parent?.passages ?? 0),
      log(box.parent?.parent?.words ?? 0),
      (box.parent?.parent?.proseWords ?? 0) / Math.max(1, box.parent?.parent?.words ?? 0),
      log(box.parent?.parent?.passages ?? 0),
      (proseOfParent.get(box.parent) ?? 0) / allProse,
      (proseOfTag.get(traits.tagged) ?? 0) / allProse,
      (box.parent?.proseWords ?? 0) / allProse,
      (box.parent?.parent?.proseWords ?? 0) / allProse,
      out,
      common ? storyDepths.get(common)! : 20,
      inStory[i] ? 1 : 0,
      (common ? common.proseWords : 0) / allProse,
      startsAt[i]! / Math.max(1, wordsBefore),
      i / passages.length,
      firstProse < 0 ? 0 : clip(i - firstProse, 20),
      lastProse < 0 ? 0 : clip(i - lastProse, 20),
      heading < 0 ? 99 : clip(i - heading, 40),
      log(story.proseWords),
      story.proseWords / allProse,
      log(wordsBefore),
      previous ? log(previous.words) : -1,
      previous ? previous.linkWords / Math.max(1, previous.words) : -1,
      previous ? (previous.prose ? 1 : 0) + (previous.box.parent === box.parent ? 2 : 0) : -1,
      next ? log(next.words) : -1,
      next ? next.linkWords / Math.max(1, next.words) : -1,
      next ? (next.prose ? 1 : 0) + (next.box.parent === box.parent ? 2 : 0) : -1,
      next ? tagClass(next.box.element.tag) : -1,
      previous ? tagClass(previous.box.element.tag) : -1,
      near.before[i]!,
      near.after[i]!,
    ];
  }
}

/** A box's make: boxes of one make side by side are cards, comments, list entries. */
function makeOf({ element }: Box): string {
  return `${element.tag} ${/[a-z_-]+/i.exec(element.attributes.class ?? "")?.[0] ?? ""}`;
}

function within(box: Box, container: Box): boolean {
  for (let at: Box | undefined = box; at && at.depth >= container.depth; at = at.parent)
    if (at === container) return true;
  return false;
}

/** Words of prose among the four passages before and after each. */
function windowedProse(passages: readonly Passage[]): { before: number[]; after: number[] } {
  const prose = passages.map(({ prose, words }) => (prose ? words : 0));
  const span = (from: number, to: number) =>
    log(prose.slice(Math.max(0, from), Math.max(0, to)).reduce((a, b) => a + b, 0));
  return {
    before: passages.map((_, i) => span(i - 4, i)),
    after: passages.map((_, i) => span(i + 1, i + 5)),
  };
}

/** Prose counts for a box, words that are not prose and links against it; the best sum wins. */
function storyBox(passages: readonly Passage[], boxes: readonly Box[]): Box {
  const worth = new Map<Box, number>();
  for (const passage of passages) {
    const { words, linkWords, prose } = passage;
    const gain = prose ? Math.min(words - linkWords, 80) : -Math.min(12, 2 + words * 0.5 + linkWords * 0.5);
    for (let box: Box | undefined = passage.box; box; box = box.parent)
      worth.set(box, (worth.get(box) ?? 0) + gain);
  }
  let best = boxes[0]!;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    const value = worth.get(box);
    if (value !== undefined && value >= bestWorth) {
      best = box;
      bestWorth = value;
    }
  }
  return best;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function clip(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

const TAG_CLASSES = [
  "other",
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "li",
  "td",
  "th",
  "dd",
  "dt",
  "div",
  "span",
  "section",
  "article",
  "blockquote",
  "pre",
  "figcaption",
  "figure",
  "caption",
  "address",
  "summary",
  "header",
  "footer",
  "center",
  "body",
];

function tagClass(tag: string): number {
  return Math.max(0, TAG_CLASSES.indexOf(tag));
}

function wrapperClass(tag: string): number {
  if (tag === "a") return 1;
  if (tag === "strong" || tag === "b") return 2;
  if (tag === "em" || tag === "i") return 3;
  if (tag === "time") return 4;
  if (tag === "small") return 5;
  return 6;
}

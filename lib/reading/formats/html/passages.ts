/**
 * A page as passages: runs of text between block boundaries, in page order, each with the box it stands in.
 * Everything that decides what is body works on these; nothing here decides.
 */
import { isDropCap, joinDropCap } from "../../../newsroom/drop-caps.ts";
import { FULL_STOPS } from "../../../scripts.ts";
import { collapseSpaces, type PageElement, type PageNode } from "./tree.ts";

/** A block-level element that holds text somewhere below it. */
export interface Box {
  readonly element: PageElement;
  readonly parent: Box | undefined;
  readonly depth: number;
  /** Words below it, how many of them in links, and how many in passages that read like prose. */
  words: number;
  linkWords: number;
  proseWords: number;
  passages: number;
  prosePassages: number;
}

export interface Passage {
  readonly text: string;
  readonly words: number;
  readonly linkWords: number;
  readonly box: Box;
  /** Its text as the mark-up parts it ("By", "Jane Doe", "3 May"); of short passages only. */
  readonly parts: readonly string[];
  /** Place among the page's passages, from 0. */
  readonly index: number;
  /**
   * The one inline element that holds the whole passage, if any: `<strong>`, `<time>`, `<span class=byline>`.
   */
  readonly wrapper: PageElement | undefined;
  /** Reads like a sentence of a story. */
  readonly prose: boolean;
}

const INLINE = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt " +
    "ruby s samp small " +
    "span strike strong sub sup time tt u var wbr img picture source input amp-img bold italic"
  ).split(" "),
);

/** Never text of a story: controls, frames, scripts. */
const SILENT = new Set(
  (
    "head script noscript style iframe frame frameset embed select option button textarea input " +
    "datalist progress " +
    "meter dialog rp map area track param base link meta title amp-ad amp-analytics"
  ).split(" "),
);

/** In scripts without spaces between words three characters stand for about two words. */
function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const letter =
      code > 0x2e7f ||
      (code > 0x7f && code !== 0xa0 && code !== 0xab && code !== 0xbb && (code < 0x2000 || code > 0x206f)) ||
      (code >= 48 && code <= 57) ||
      (code >= 65 && code <= 90) ||
      (code >= 97 && code <= 122);
    if (letter && !inWord) words += 1;
    if (isOfUnspaced(code)) unspaced += 1;
    inWord =
      letter ||
      (inWord &&
        (code === 39 || code === 0x2019 || code === 45 || code === 46 || code === 44) &&
        isWordNext(text, i));
  }
  return unspaced === 0 ? words : words + Math.round((unspaced * 2) / 3);
}

function isOfUnspaced(code: number): boolean {
  if (code < 0xe00) return false;
  return (
    code <= 0xeff ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

function isWordNext(text: string, i: number): boolean {
  const next = text.charCodeAt(i + 1);
  return (
    (next >= 48 && next <= 57) || (next >= 65 && next <= 90) || (next >= 97 && next <= 122) || next > 0xbf
  );
}

export interface PageOutline {
  readonly passages: Passage[];
  readonly boxes: Box[];
  readonly root: Box;
}

/** Where the walk stands. */
interface Place {
  readonly box: Box;
  readonly inLink: boolean;
  readonly outermost: PageElement | undefined;
}

const SENTENCE_END = new RegExp(String.raw`[!?…！？؟:;${FULL_STOPS}]["'”’»)\]]*$`);

/** Two hundred paragraphs without a tag between them are as much as is read of one passage. */
const MAX_PASSAGE_CHARACTERS = 200_000;

/** Longer passages are no lines of a template, whose parts need telling apart. */
const MAX_PARTED = 300;

/** Prose: long enough and closed like a sentence, or simply long; most of it outside links. */
function isProse(text: string, words: number, linkWords: number): boolean {
  if (words < 9 || linkWords > words * 0.5) return false;
  return words >= 25 || SENTENCE_END.test(text);
}

/**
 * Walks the page once. What its readers do not see is no longer in it (unseen.ts).
 *
 * @param enough words of prose behind which it goes no further, where no more than their number is asked for
 */
export function outlinePage(
  page: PageElement,
  leaveOut: { has(element: PageElement): boolean },
  enough = Number.POSITIVE_INFINITY,
): PageOutline {
  const boxes: Box[] = [];
  const root = newBox(page, undefined, boxes);
  const outline = { root, boxes, leaveOut, enough };
  collector.begin();
  for (const child of page.children)
    addNode(child, { box: root, inLink: false, outermost: undefined }, outline);
  return { passages: collector.end(root), boxes, root };
}

function addNode(
  node: PageNode,
  place: Place,
  outline: {
    readonly root: Box;
    readonly boxes: Box[];
    readonly leaveOut: { has(element: PageElement): boolean };
    readonly enough: number;
  },
): void {
  if (typeof node === "string") {
    collector.add(node, place);
    return;
  }
  const { tag } = node;
  if (outline.root.proseWords >= outline.enough || SILENT.has(tag) || outline.leaveOut.has(node)) return;
  if (tag === "br") {
    collector.addBreak();
    return;
  }
  if (INLINE.has(tag)) {
    const inLink = place.inLink || (tag === "a" && node.attributes.href !== undefined);
    const inner = { box: place.box, inLink, outermost: place.outermost ?? node };
    for (const child of node.children) addNode(child, inner, outline);
    return;
  }
  collector.endPassage(place.box);
  const box = newBox(node, place.box, outline.boxes);
  const inner = { box, inLink: place.inLink, outermost: undefined };
  for (const child of node.children) addNode(child, inner, outline);
  collector.endPassage(box);
}

function newBox(element: PageElement, parent: Box | undefined, boxes: Box[]): Box {
  const box: Box = {
    element,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    words: 0,
    linkWords: 0,
    proseWords: 0,
    passages: 0,
    prosePassages: 0,
  };
  boxes.push(box);
  return box;
}

/** Whether a box is another, or stands in it. */
export function isWithin(box: Box, container: Box): boolean {
  let at: Box | undefined = box;
  while (at && at.depth > container.depth) at = at.parent;
  return at === container;
}

/** Gathers the pieces of text that make up a passage, until it ends. */
class Collector {
  passages: Passage[] = [];
  #pieces: string[] = [];
  #linkPieces: string[] = [];
  #wrapper: PageElement | undefined;
  #empty = true;
  #breaks = 0;
  #length = 0;
  /** A capital alone, until it is known what follows it. */
  #dropCap: { text: string; box: Box; wrapper: PageElement | undefined } | undefined;

  /** Forgets the page before. */
  begin(): void {
    this.passages = [];
    this.#pieces = [];
    this.#linkPieces = [];
    this.#wrapper = undefined;
    this.#empty = true;
    this.#breaks = 0;
    this.#length = 0;
    this.#dropCap = undefined;
  }

  add(text: string, place: Place): void {
    if (!/\S/.test(text)) {
      // A mark of byte order within a word is no space.
      if (this.#pieces.length > 0 && text.replaceAll("\ufeff", "") !== "") this.#pieces.push(" ");
      return;
    }
    // Two breaks in a row are a paragraph's end to a writer without paragraph tags.
    if (this.#breaks > 1) this.endPassage(place.box);
    this.#wrapper = this.#empty || this.#wrapper === place.outermost ? place.outermost : undefined;
    this.#empty = false;
    this.#breaks = 0;
    const kept =
      this.#length + text.length > MAX_PASSAGE_CHARACTERS
        ? text.slice(0, Math.max(0, MAX_PASSAGE_CHARACTERS - this.#length))
        : text;
    this.#length += kept.length;
    this.#pieces.push(kept);
    if (place.inLink) this.#linkPieces.push(kept);
  }

  addBreak(): void {
    this.#breaks += 1;
    this.#pieces.push(" ");
  }

  endPassage(box: Box): void {
    this.#breaks = 0;
    const pieces = this.#pieces;
    if (pieces.length === 0) return;
    const own = collapseSpaces(pieces.length === 1 ? pieces[0]! : joinPieces(pieces));
    const linkText = this.#linkPieces.join(" ");
    this.#pieces = [];
    this.#linkPieces = [];
    this.#length = 0;
    this.#empty = true;
    if (own === "") return;
    const held = this.#dropCap;
    this.#dropCap = undefined;
    const joined = held && joinDropCap(held.text, own);
    if (held && joined === undefined) this.#push(held.text, [held.text], "", held.box, held.wrapper);
    if (linkText === "" && isDropCap(own)) this.#dropCap = { text: own, box, wrapper: this.#wrapper };
    else this.#push(joined ?? own, splitParts(own, pieces), linkText, box, this.#wrapper);
  }

  /** The passages, once the page has ended. */
  end(box: Box): Passage[] {
    this.endPassage(box);
    const held = this.#dropCap;
    if (held) this.#push(held.text, [held.text], "", held.box, held.wrapper);
    const { passages } = this;
    this.begin();
    return passages;
  }

  #push(
    text: string,
    parts: readonly string[],
    linkText: string,
    box: Box,
    wrapper: PageElement | undefined,
  ): void {
    const words = countWords(text);
    const linkWords = linkText === "" ? 0 : Math.min(words, countWords(linkText));
    const prose = isProse(text, words, linkWords);
    const index = this.passages.length;
    this.passages.push({ text, words, linkWords, box, parts, index, wrapper, prose });
    addToBoxes(box, words, linkWords, prose);
  }
}

/** One for all pages, as there is one parser (tree.ts). */
const collector = new Collector();

/** The text of pieces; a drop cap in an element of its own may have a space behind it that is not meant. */
function joinPieces(pieces: readonly string[]): string {
  const [first = "", ...others] = pieces;
  const rest = others.join("");
  const capital = first.trim();
  const joined =
    isDropCap(capital) && /^\s+\p{Ll}/u.test(rest) ? joinDropCap(capital, rest.trimStart()) : undefined;
  return joined ?? first + rest;
}

function splitParts(text: string, pieces: readonly string[]): string[] {
  if (text.length > MAX_PARTED || text === "") return [];
  if (pieces.length === 1) return [text];
  return pieces.flatMap((piece) => (piece === " " ? [] : collapseSpaces(piece) || []));
}

/** Counts a passage in its box and in those around it. */
function addToBoxes(box: Box, words: number, linkWords: number, prose: boolean): void {
  for (let at: Box | undefined = box; at; at = at.parent) {
    at.words += words;
    at.linkWords += linkWords;
    at.passages += 1;
    if (prose) {
      at.proseWords += words;
      at.prosePassages += 1;
    }
  }
}

/** Words of passages, all together. */
export function sumWords(passages: Iterable<Passage>): number {
  let sum = 0;
  for (const { words } of passages) sum += words;
  return sum;
}

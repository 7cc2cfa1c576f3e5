/**
 * Whether two articles of different identity tell the same story: a wire's take and the desk's own, a copy with a
 * word changed. MinHash over shingles of three words (Broder, "On the resemblance and containment of documents",
 * 1997), cut into bands (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", 3.4).
 *
 * Robots fill forms: four results of an election are one text with other names and figures. So the names and figures
 * of each one's headline and first sentence must stand in the other's opening, too.
 *
 * Only the copy's beginning counts: desks cut a story from its end.
 */
import { createHash } from "node:crypto";
import type { Article } from "../article.ts";

/** What is kept of an article's words. No word can be read off it. */
export interface Sketch {
  /** Two articles that share one of these may tell the same story. */
  bands: string[];
  /** A byte of each minimum, the words of the opening, and which of them the other one must have. */
  print: Uint8Array;
}

/** Two articles this much alike, and more, tell the same story. */
const SAME = 0.5;

const SHINGLE = 3;
const MOST_WORDS = 300;
/** Fewer words are a note or a caption, alike by chance. */
const LEAST_WORDS = 40;
const MINIMA = 64;
/** Each is a call to the table. */
const BANDS = 2;
/** Minima in one band: that one of two unrelated stories of a month should agree is unlikely. */
const BAND_WIDTH = 2;

/** Of the Bloom filter that holds the opening's words: one in thirteen that is not there seems to be. */
const WORDS_BYTES = 128;
const MARKS = 2;
/** Names and figures that are held against the other's words. */
const MOST_PARTICULARS = 12;

/** Scripts that write no spaces are taken by the character. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;

/** A name, or a figure. */
const PARTICULAR = /^\p{Lu}|\p{N}/u;

/** The end of a first sentence, near enough: two short ones in place of one do no harm. */
const SENTENCE_END = /[.!?。！？]["”’»)]?(?=\s|$)|[。！？]/u;

/** @returns undefined when there are too few words to tell */
export function sketchOf({ headline, body }: Pick<Article, "headline" | "body">): Sketch | undefined {
  const words = openingWords(body.map(({ text }) => text));
  if (words.length < LEAST_WORDS) return undefined;
  const said = words.map((word) => word.toLowerCase());
  const minima = new Uint32Array(MINIMA).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= said.length; at++) {
    const shingle = digest(said.slice(at, at + SHINGLE).join(" "));
    for (let n = 0; n < MINIMA; n++) {
      const hash = mixed(shingle ^ Math.imul(n + 1, 0x9e3779b1));
      if (hash < minima[n]!) minima[n] = hash;
    }
  }
  const particulars = particularsOf(headline, body[0]?.text ?? "", words);
  return {
    bands: bandsOf(minima),
    print: Uint8Array.of(...Uint8Array.from(minima), ...filterOf(said), ...bytesOf(particulars)),
  };
}

/** Whether two prints are of one story. */
export function isSameStory(one: Uint8Array, other: Uint8Array): boolean {
  return resemblance(one, other) >= SAME && (names(one, other) || names(other, one));
}

/** The estimated share of shingles that two articles have in common, from 0 to 1; off by 0.06 on average. */
function resemblance(one: Uint8Array, other: Uint8Array): number {
  let equal = 0;
  for (let n = 0; n < MINIMA; n++) if (one[n] === other[n]) equal += 1;
  return equal / MINIMA;
}

/** Whether the opening of one names what headline and first sentence of the other do. */
function names(one: Uint8Array, other: Uint8Array): boolean {
  for (let at = MINIMA + WORDS_BYTES; at < other.length; at += 2) {
    if (!holds(one.subarray(MINIMA, MINIMA + WORDS_BYTES), other[at]! | (other[at + 1]! << 8))) return false;
  }
  return true;
}

/** At most so many as a story is compared by. */
export function openingWords(texts: readonly string[]): string[] {
  const words: string[] = [];
  for (const text of texts) {
    for (const [word] of text.normalize("NFKC").matchAll(WORD)) {
      words.push(word);
      if (words.length === MOST_WORDS) return words;
    }
  }
  return words;
}

/**
 * The names and figures of headline and first sentence, figures first. What opens a sentence, and each word of a headline
 * in capitals, has one in any case; so of a headline only those words count that the opening writes with one, too.
 */
function particularsOf(headline = "", first: string, opening: readonly string[]): string[] {
  const written = new Set(opening);
  const [sentence = ""] = first.split(SENTENCE_END, 1);
  const [, ...followers] = openingWords([sentence]);
  const told = [
    ...openingWords([headline]).filter((word) => written.has(word)),
    ...followers.filter((word) => word !== word.toUpperCase() || /\p{N}/u.test(word) || word.length > 1),
  ].filter((word) => PARTICULAR.test(word));
  const figures = told.filter((word) => /\p{N}/u.test(word));
  return [...new Set([...figures, ...told].map((word) => word.toLowerCase()))].slice(0, MOST_PARTICULARS);
}

function bandsOf(minima: Uint32Array): string[] {
  return Array.from({ length: BANDS }, (_, band) => {
    const width = minima.subarray(band * BAND_WIDTH, (band + 1) * BAND_WIDTH);
    const hash = createHash("sha256")
      .update(`${band} ${width.join(" ")}`)
      .digest("base64url");
    return hash.slice(0, 11);
  });
}

function filterOf(words: readonly string[]): Uint8Array {
  const filter = new Uint8Array(WORDS_BYTES);
  for (const word of words)
    for (const bit of bitsOf(short(word))) filter[bit >> 3] = filter[bit >> 3]! | (1 << (bit & 7));
  return filter;
}

function holds(filter: Uint8Array, mark: number): boolean {
  return bitsOf(mark).every((bit) => filter[bit >> 3]! & (1 << (bit & 7)));
}

function bitsOf(mark: number): number[] {
  return Array.from(
    { length: MARKS },
    (_, n) => mixed(mark ^ Math.imul(n + 1, 0x9e3779b1)) % (8 * WORDS_BYTES),
  );
}

function bytesOf(words: readonly string[]): number[] {
  return words.map(short).flatMap((mark) => [mark & 0xff, mark >> 8]);
}

/** Two bytes of a word's digest. */
function short(word: string): number {
  return mixed(digest(word)) & 0xffff;
}

/** FNV-1a over UTF-16 units. */
export function digest(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A finaliser (MurmurHash3's): each bit of the shingle's digest decides about half of the bits of the result. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * Near-duplicates: articles of different identity with nearly the same text, such as a wire's version and the
 * desk's edit of it. MinHash over shingles of three words (Broder, "On the resemblance and containment of
 * documents", 1997).
 *
 * Articles that a robot writes share a template: four results of an election are one text with other names
 * and figures. So the particulars (names and figures of headline and first sentence) of one must also stand
 * in the other's opening.
 *
 * Only the opening counts, because desks cut a story from its end.
 */
import type { Article } from "../article.ts";
import { hashText, hashTo16Bits, mixBits } from "../text/hashes.ts";

/** From this similarity on two articles are near-duplicates. */
const MIN_SIMILARITY = 0.5;

const SHINGLE_WORDS = 3;
const MAX_OPENING_WORDS = 300;
/** An article of fewer words has no signature: notes and captions are alike by chance. */
const MIN_WORDS = 40;
const MINIMA_COUNT = 64;

/** Of the Bloom filter with the opening's words. It takes one in thirteen absent words for present. */
const WORDS_BYTES = 128;
const BITS_PER_WORD = 2;
/** Particulars that are looked up in the other article's filter. */
const MAX_PARTICULARS = 12;

/** A word; in scripts without spaces, a character. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;

/** A word that is a name or a figure. */
const PARTICULAR = /^\p{Lu}|\p{N}/u;

/** The end of the first sentence, roughly: taking two short sentences for one does no harm. */
const SENTENCE_END = /[.!?。！？]["”’»)]?(?=\s|$)|[。！？]/u;

/**
 * Signs what an opening says: a byte of each minimum, a Bloom filter of its words, and the particulars
 * as two bytes each. No word can be read from it.
 *
 * @returns undefined when the article has too few words to compare
 */
export function signArticle({ headline, body }: Pick<Article, "headline" | "body">): Uint8Array | undefined {
  const words = selectOpeningWords(body.map(({ text }) => text));
  if (words.length < MIN_WORDS) return undefined;
  const lowercased = words.map((word) => word.toLowerCase());
  const minima = new Uint32Array(MINIMA_COUNT).fill(0xffffffff);
  for (let at = 0; at + SHINGLE_WORDS <= lowercased.length; at++) {
    const shingle = hashText(lowercased.slice(at, at + SHINGLE_WORDS).join(" "));
    for (let n = 0; n < MINIMA_COUNT; n++) {
      const hash = mixBits(shingle ^ Math.imul(n + 1, 0x9e3779b1));
      if (hash < minima[n]!) minima[n] = hash;
    }
  }
  const particulars = findParticulars(headline, body[0]?.text ?? "", words);
  return Uint8Array.of(...Uint8Array.from(minima), ...buildFilter(lowercased), ...encodeWords(particulars));
}

/** Whether the articles with these signatures are near-duplicates. */
export function isNearDuplicate(one: Uint8Array, other: Uint8Array): boolean {
  return (
    estimateSimilarity(one, other) >= MIN_SIMILARITY &&
    (namesParticulars(one, other) || namesParticulars(other, one))
  );
}

/** Estimates the Jaccard similarity of two articles' shingles, from 0 to 1; the mean error is 0.06. */
function estimateSimilarity(one: Uint8Array, other: Uint8Array): number {
  let equal = 0;
  for (let n = 0; n < MINIMA_COUNT; n++) if (one[n] === other[n]) equal += 1;
  return equal / MINIMA_COUNT;
}

/** Whether the opening of one has the particulars of the other. */
function namesParticulars(one: Uint8Array, other: Uint8Array): boolean {
  for (let at = MINIMA_COUNT + WORDS_BYTES; at < other.length; at += 2) {
    if (
      !filterHas(one.subarray(MINIMA_COUNT, MINIMA_COUNT + WORDS_BYTES), other[at]! | (other[at + 1]! << 8))
    )
      return false;
  }
  return true;
}

/** The first words of the texts, at most as many as are compared. */
export function selectOpeningWords(texts: readonly string[]): string[] {
  const words: string[] = [];
  for (const text of texts) {
    for (const [word] of text.normalize("NFKC").matchAll(WORD)) {
      words.push(word);
      if (words.length === MAX_OPENING_WORDS) return words;
    }
  }
  return words;
}

/**
 * The names and figures of headline and first sentence, figures first. The first word of a sentence does not
 * count, because it has a capital in any case; words of the headline count only where the opening writes them
 * with a capital too.
 */
function findParticulars(headline = "", first: string, opening: readonly string[]): string[] {
  const written = new Set(opening);
  const [sentence = ""] = first.split(SENTENCE_END, 1);
  const [, ...followers] = selectOpeningWords([sentence]);
  const particulars = [
    ...selectOpeningWords([headline]).filter((word) => written.has(word)),
    ...followers.filter((word) => word !== word.toUpperCase() || /\p{N}/u.test(word) || word.length > 1),
  ].filter((word) => PARTICULAR.test(word));
  const figures = particulars.filter((word) => /\p{N}/u.test(word));
  return [...new Set([...figures, ...particulars].map((word) => word.toLowerCase()))].slice(
    0,
    MAX_PARTICULARS,
  );
}

function buildFilter(words: readonly string[]): Uint8Array {
  const filter = new Uint8Array(WORDS_BYTES);
  for (const word of words)
    for (const bit of filterBits(hashTo16Bits(word))) filter[bit >> 3] = filter[bit >> 3]! | (1 << (bit & 7));
  return filter;
}

function filterHas(filter: Uint8Array, word: number): boolean {
  return filterBits(word).every((bit) => filter[bit >> 3]! & (1 << (bit & 7)));
}

function filterBits(word: number): number[] {
  return Array.from(
    { length: BITS_PER_WORD },
    (_, n) => mixBits(word ^ Math.imul(n + 1, 0x9e3779b1)) % (8 * WORDS_BYTES),
  );
}

function encodeWords(words: readonly string[]): number[] {
  return words.map(hashTo16Bits).flatMap((word) => [word & 0xff, word >> 8]);
}

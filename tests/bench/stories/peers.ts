/** What others group articles with: single-pass clustering and DBSCAN, both on TF-IDF, on the whole texts. */
import type { Example } from "./events.ts";

type Vector = Map<string, number>;

const WORD = /\p{L}[\p{L}\p{M}]+|\p{N}+/gu;
/** Words that so many of the articles have say nothing. */
const COMMON = 0.4;
/** Of each article so many words are kept: the others weigh little, and cost time. */
const HEAVIEST = 120;

/** TF-IDF over these articles: the title counts three times, and what is written with a capital once more. */
export function weighTexts(examples: readonly Example[]): Vector[] {
  const counts = examples.map(({ article: { headline = "", body } }) => {
    const own: Vector = new Map();
    const add = (text: string, weight: number) => {
      for (const [word] of text.matchAll(WORD)) {
        const lower = word.toLowerCase();
        own.set(lower, (own.get(lower) ?? 0) + weight * (word === lower ? 1 : 2));
      }
    };
    add(headline, 3);
    for (const { text } of body) add(text, 1);
    return own;
  });
  const holders = new Map<string, number>();
  for (const own of counts) for (const word of own.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  return counts.map((own) => {
    const weighed = [...own].flatMap(([word, count]): [string, number][] => {
      const held = holders.get(word)!;
      if (held > COMMON * examples.length) return [];
      return [[word, (1 + Math.log(count)) * Math.log(examples.length / held)]];
    });
    return normalise(new Map(weighed.sort(([, one], [, other]) => other - one).slice(0, HEAVIEST)));
  });
}

function normalise(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
  return new Map([...vector].map(([word, weight]) => [word, weight / length]));
}

/** Who holds a word, with what weight. */
type Index = Map<string, Map<number, number>>;

/** What a vector shares with each that the index holds, where that is anything. */
function askIndex(index: Index, vector: Vector): Map<number, number> {
  const shared = new Map<number, number>();
  for (const [word, weight] of vector)
    for (const [n, other] of index.get(word) ?? []) shared.set(n, (shared.get(n) ?? 0) + weight * other);
  return shared;
}

function addToIndex(index: Index, n: number, vector: Vector): void {
  for (const [word, weight] of vector) {
    const holders = index.get(word) ?? new Map<number, number>();
    holders.set(n, (holders.get(n) ?? 0) + weight);
    index.set(word, holders);
  }
}

/** Each article joins the group whose centroid is most like it, from the threshold on, or opens one. */
export function groupInOnePass(vectors: readonly Vector[], threshold: number): string[] {
  const index: Index = new Map();
  const sums: Vector[] = [];
  const lengths: number[] = [];
  return vectors.map((vector) => {
    let best = -1;
    let most = threshold;
    for (const [n, shared] of askIndex(index, vector))
      if (shared / lengths[n]! >= most) [best, most] = [n, shared / lengths[n]!];
    if (best === -1) best = sums.push(new Map()) - 1;
    addToIndex(index, best, vector);
    for (const [word, weight] of vector) sums[best]!.set(word, (sums[best]!.get(word) ?? 0) + weight);
    lengths[best] =
      Math.sqrt([...sums[best]!.values()].reduce((total, weight) => total + weight ** 2, 0)) || 1;
    return String(best);
  });
}

/** DBSCAN with a neighbourhood of two: what chains of pairs from the threshold on connect. */
export function groupByDensity(vectors: readonly Vector[], threshold: number): string[] {
  const index: Index = new Map();
  const heads = vectors.map((_, n) => n);
  const head = (n: number): number => (heads[n] === n ? n : head(heads[n]!));
  for (const [n, vector] of vectors.entries()) {
    for (const [m, shared] of askIndex(index, vector)) if (shared >= threshold) heads[head(n)] = head(m);
    addToIndex(index, n, vector);
  }
  return vectors.map((_, n) => String(head(n)));
}

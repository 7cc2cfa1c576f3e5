/** The words of a sentence as they are compared, worked out once for as long as its record is kept. */
import { listContentStems } from "../../text/stem.ts";
import type { RankedSentence } from "../ranking.ts";

const known = new WeakMap<RankedSentence, ReadonlySet<string>>();

/** The content words of a sentence, as stems. */
export function termsOf(sentence: RankedSentence): ReadonlySet<string> {
  let terms = known.get(sentence);
  if (!terms) {
    terms = listContentStems(sentence.text);
    known.set(sentence, terms);
  }
  return terms;
}

export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const term of small) if (large.has(term)) shared++;
  return shared;
}

/** Two sentences of different articles with this much in common retell each other. */
const [MIN_RETOLD, MIN_RETOLD_SHARE] = [0.42, 0.5];

/**
 * Whether sentences of different articles say the same: articles tell one thing in different words, so that
 * between them it takes less than within one.
 */
export function retells(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = countShared(one, other);
  if (shared === 0) return false;
  return (
    shared >= MIN_RETOLD * Math.sqrt(one.size * other.size) ||
    shared >= MIN_RETOLD_SHARE * Math.min(one.size, other.size)
  );
}

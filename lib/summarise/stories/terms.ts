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

/** Words of other forms begin alike, for so many characters and this much of the shorter. */
const [MIN_ALIKE, MIN_ALIKE_SHARE] = [5, 0.6];

/** How much of a headline's words a sentence says, 0 to 1; other forms count: most languages inflect. */
export function measureSaid(title: ReadonlySet<string>, terms: ReadonlySet<string>): number {
  let said = 0;
  for (const word of title) if (terms.has(word) || [...terms].some((term) => beginAlike(word, term))) said++;
  return said / (title.size || 1);
}

function beginAlike(one: string, other: string): boolean {
  const least = Math.max(MIN_ALIKE, Math.ceil(MIN_ALIKE_SHARE * Math.min(one.length, other.length)));
  return other.length >= least && one.length >= least && other.startsWith(one.slice(0, least));
}

/** Two sentences of different articles with this much in common retell each other … */
const [MIN_RETOLD, MIN_RETOLD_SHARE] = [0.38, 0.48];
/** … and so do two with one figure and this much, … */
const MIN_RETOLD_BESIDE_FIGURE = 0.27;
/** … and two that both say this much of a headline of five words and more, two of them the same. */
const [MIN_OF_HEADLINE, MIN_HEADLINE_WORDS, MIN_LONG_HEADLINE] = [0.4, 2, 5];
const NONE: ReadonlySet<string> = new Set();
/** Figures of two digits and more: "two" and "3" are of many things. */
const FIGURE = /^\d[\d.,:]/;

/**
 * Whether sentences of different articles say the same: articles tell one thing in different words, so that
 * between them it takes less than within one.
 *
 * @param title the terms of the story's headline: who says most of it tells the news, as the others do
 */
export function retells(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  title: ReadonlySet<string> = NONE,
): boolean {
  const shared = [...one].filter((term) => other.has(term));
  if (shared.length === 0) return false;
  const likeness = shared.length / Math.sqrt(one.size * other.size);
  if (likeness >= MIN_RETOLD || shared.length >= MIN_RETOLD_SHARE * Math.min(one.size, other.size))
    return true;
  if (likeness >= MIN_RETOLD_BESIDE_FIGURE && shared.some((term) => FIGURE.test(term))) return true;
  return (
    title.size >= MIN_LONG_HEADLINE &&
    shared.filter((term) => title.has(term)).length >= MIN_HEADLINE_WORDS &&
    Math.min(countShared(one, title), countShared(other, title)) >= MIN_OF_HEADLINE * title.size
  );
}

/**
 * Choosing a set of sentences within a budget.
 *
 * The value of a set is not the sum of a list: a sentence may need another before it, two may say the same,
 * and room left over is worth filling. A beam search over the candidates, best first, keeps the few best sets
 * so far; with at most sixty candidates that finds what a full search would, in a fixed number of steps.
 */
import { chooseSpace, countWords } from "../../text/length.ts";
import { listContentStems } from "../../text/stem.ts";
import type { Budget, RankedSentence } from "../ranking.ts";
import { priceGaps } from "./gaps.ts";
import { worthWithin } from "./worth.ts";

/** Two sentences that share this much of their content words say the same thing … */
const MIN_LIKENESS = 0.45;
/** … and so do two of which one says hardly a word of its own. */
const MIN_SHARE = 0.75;
/** The same where they share so many words that it is no chance: who, where and when are alike, too. */
const MIN_LONG_SHARE = 0.57;
const MIN_SHARED = 6;
/**
 * Many a story opens with its standfirst, which the lead, so many blocks further down at most, says again in
 * other words: this likeness is enough there. Of 21 summaries that it changed, read blind, 14 were better and
 * 3 worse.
 */
const MIN_LEAD_LIKENESS = 0.36;
const MAX_LEAD_DISTANCE = 3;
/**
 * What two sentences both say is worth saying once: this much of their likeness is taken off the lesser one's
 * worth. Measured on the training pairs, as are the next two: together they gain as much as the ranking gains
 * over the leading sentences.
 */
const REPETITION = 0.75;
/** Not every sentence is worth its room: only its salience above this counts … */
const FLOOR = 0.06;
/** … and each costs half a word more than it has, so that a good sentence is better than two short ones. */
const TOLL = { words: 0.5, characters: 3 };

/**
 * Sets that are kept at each step; candidates, if short ones may fill a gap; sentences that one
 * may bring along.
 */
const MAX_KEPT_SETS = 6;
const MAX_CANDIDATES = 60;
const MAX_DEPENDENCIES = 3;

/** A candidate: a sentence with all that it depends on, in the order of the body. */
export interface Unit {
  members: readonly number[];
  /** What choosing it is worth, before its length is weighed. */
  worth: number;
  /** Its sentence tells the news that the headline announces. */
  tellsNews?: boolean;
}

interface Chosen {
  members: readonly number[];
  cost: number;
  /** What its sentences are worth together, before its gaps are taken off. */
  worth: number;
  value: number;
}

/**
 * The words of sentences, counted and compared; each sentence's are taken apart once, and only if asked for.
 */
export class Words {
  readonly #sentences: readonly RankedSentence[];
  readonly #counts: number[] = [];
  readonly #stems: Set<string>[] = [];
  /** By both indices: what has been compared once. */
  readonly #pairs: (Comparison | undefined)[] = [];

  constructor(sentences: readonly RankedSentence[]) {
    this.#sentences = sentences;
  }

  count(at: number): number {
    this.#counts[at] ??= countWords(this.#sentences[at]!.text);
    return this.#counts[at];
  }

  /** UTF-16 units. */
  charactersOf(at: number): number {
    return this.#sentences[at]!.text.length;
  }

  /** The content words, as stems. */
  of(at: number): ReadonlySet<string> {
    this.#stems[at] ??= listContentStems(this.#sentences[at]!.text);
    return this.#stems[at];
  }

  /** Compares two sentences by their content words. */
  compare(one: number, other: number): Comparison {
    const pair = Math.min(one, other) * this.#sentences.length + Math.max(one, other);
    this.#pairs[pair] ??= this.#compare(Math.min(one, other), Math.max(one, other));
    return this.#pairs[pair];
  }

  #compare(one: number, other: number): Comparison {
    const { isSame, likeness } = compareStems(this.of(one), this.of(other));
    return { isSame: isSame || (likeness >= MIN_LEAD_LIKENESS && this.areOfHead(one, other)), likeness };
  }

  /**
   * Whether one stands in the story's first paragraph, and the other in one soon after. What depends on
   * another sentence is told with it, as a rating with its claim, though both speak of one thing.
   */
  protected areOfHead(one: number, other: number): boolean {
    if (this.#sentences[other]!.dependsOn !== undefined) return false;
    const [head, own, later] = [0, one, other].map((at) => this.#sentences[at]!.block);
    return own === head && later! > head! && later! <= head! + MAX_LEAD_DISTANCE;
  }
}

/** How two sentences compare. */
export interface Comparison {
  /** The two say the same. */
  readonly isSame: boolean;
  /** How much of what they say they share, as the cosine of their content words: 0 to 1. */
  readonly likeness: number;
}

function compareStems(one: ReadonlySet<string>, other: ReadonlySet<string>): Comparison {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  if (shared === 0) return { isSame: false, likeness: 0 };
  const [size, others] = [one.size, other.size];
  const share = shared / Math.min(size, others);
  return {
    isSame:
      shared / (size + others - shared) >= MIN_LIKENESS ||
      share >= (shared >= MIN_SHARED ? MIN_LONG_SHARE : MIN_SHARE),
    likeness: shared / Math.sqrt(size * others),
  };
}

/**
 * A sentence and what it depends on, and what that depends on; nothing when that is too much or not part
 * of the story.
 */
export function withDependencies(
  at: number,
  sentences: readonly RankedSentence[],
  most = MAX_DEPENDENCIES,
): number[] | undefined {
  const members = [at];
  for (let on = sentences[at]!.dependsOn; on !== undefined; on = sentences[on]!.dependsOn) {
    if (on >= members[0]! || members.length > most || sentences[on]?.excluded === "always") return undefined;
    members.unshift(on);
  }
  return members;
}

/**
 * The most valuable set of units that the budget holds, as indices in the order of the body.
 *
 * @param prefix what stands before each sentence, a bullet; it counts
 */
export function selectSentences(
  units: readonly Unit[],
  sentences: readonly RankedSentence[],
  budget: Budget,
  words: Words,
  prefix = "",
): number[] {
  const news = new Set(units.flatMap(({ members, tellsNews }) => (tellsNews ? members.slice(-1) : [])));
  const measure = makeMeasure(budget, sentences, words, prefix, news);
  const best = units
    .toSorted((one, other) => other.worth - one.worth || one.members.at(-1)! - other.members.at(-1)!)
    .slice(0, "sentences" in budget ? 2 * budget.sentences + 6 : MAX_CANDIDATES);
  let beam: Chosen[] = [{ members: [], cost: measure.opening, worth: 0, value: 0 }];
  for (const unit of best) {
    const grown = [...beam];
    for (const set of beam) {
      const least = beam.length === MAX_KEPT_SETS ? beam[MAX_KEPT_SETS - 1]!.value : -Infinity;
      const larger = addUnit(set, unit, least, measure, words);
      if (larger) grown.push(larger);
    }
    if (grown.length > beam.length) beam = chooseFittest(grown);
  }
  // A sentence that is hardly worth its room is still better than an empty line.
  const chosen = beam.find(({ members }) => members.length > 0)?.members ?? [];
  return "sentences" in budget ? fillRoom(chosen, best, budget.sentences, words) : [...chosen];
}

/** An app that asks for ten sentences gets ten as long as ten differ, even if they are about one thing. */
function fillRoom(chosen: readonly number[], units: readonly Unit[], limit: number, words: Words): number[] {
  const set = [...chosen];
  for (const { members } of units) {
    const added = members.filter((at) => !set.includes(at));
    if (set.length + added.length > limit) continue;
    if (added.some((at) => set.some((other) => words.compare(at, other).isSame))) continue;
    set.push(...added);
  }
  return set.sort((one, other) => one - other);
}

interface Measure {
  limit: number;
  /** What an empty set costs: the first sentence has no separator before it. */
  opening: number;
  cost: (at: number) => number;
  /** How much a sentence of this worth adds to a set: its own worth, unless a focus weighs it. */
  value: (at: number, worth?: number) => number;
  /** What a set of these sentences, in the order of the body, loses by what it leaves out. */
  gaps: (members: readonly number[]) => number;
}

function makeMeasure(
  budget: Budget,
  sentences: readonly RankedSentence[],
  words: Words,
  prefix: string,
  news: ReadonlySet<number>,
): Measure {
  const own = (at: number) => worthWithin(budget, sentences[at]!);
  if ("sentences" in budget) {
    const gaps = priceGaps(sentences, "sentences", news);
    const value = (at: number, worth = own(at)) => worth;
    return { limit: budget.sentences, opening: 0, cost: () => 1, value, gaps };
  }
  const text = (at: number) => sentences[at]!.text;
  if ("words" in budget) {
    const extra = prefix === "" ? 0 : 1;
    const value = (at: number, worth = own(at)) => (worth - FLOOR) * words.count(at) - TOLL.words;
    const gaps = priceGaps(sentences, "words", news);
    return { limit: budget.words, opening: 0, cost: (at) => words.count(at) + extra, value, gaps };
  }
  const separator = prefix === "" && sentences.every(({ text }) => chooseSpace(text, text) === "") ? 0 : 1;
  return {
    limit: budget.characters,
    opening: -separator,
    cost: (at) => prefix.length + text(at).length + separator,
    value: (at, worth = own(at)) => (worth - FLOOR) * text(at).length - TOLL.characters,
    gaps: priceGaps(sentences, "characters", news),
  };
}

function addUnit(set: Chosen, unit: Unit, least: number, measure: Measure, words: Words): Chosen | undefined {
  let { cost, worth } = set;
  let isLarger = false;
  for (const at of unit.members) {
    if (set.members.includes(at)) continue;
    isLarger = true;
    cost += measure.cost(at);
    if (cost > measure.limit) return undefined;
    worth += measure.value(at, at === unit.members.at(-1) ? unit.worth : undefined);
  }
  // Most units end here: what follows is for those that may be among the best.
  if (!isLarger || worth < least) return undefined;
  const members = [...set.members];
  for (const at of unit.members) {
    if (set.members.includes(at)) continue;
    const own = measure.value(at);
    for (const other of members) {
      const { isSame, likeness } = words.compare(at, other);
      if (isSame) return undefined;
      const lesser = Math.min(own, measure.value(other));
      if (lesser > 0) worth -= REPETITION * likeness * lesser;
    }
    if (worth < least) return undefined;
    members.push(at);
  }
  members.sort((a, b) => a - b);
  return { members, cost, worth, value: worth - measure.gaps(members) };
}

/** The best sets, each once; the earlier sentences win a tie. */
function chooseFittest(sets: Chosen[]): Chosen[] {
  sets.sort((one, other) => other.value - one.value || compareOrder(one.members, other.members));
  const kept: Chosen[] = [];
  for (const set of sets) {
    if (kept.some(({ members }) => compareOrder(members, set.members) === 0)) continue;
    kept.push(set);
    if (kept.length === MAX_KEPT_SETS) break;
  }
  return kept;
}

function compareOrder(one: readonly number[], other: readonly number[]): number {
  for (let n = 0; n < one.length && n < other.length; n++) {
    if (one[n] !== other[n]) return one[n]! - other[n]!;
  }
  return one.length - other.length;
}

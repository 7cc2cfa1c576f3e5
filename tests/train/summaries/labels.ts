/**
 * What a sentence is worth to a summary, seen from the references: how much of it they say, and its share in the good
 * summaries.
 *
 * One best extract is a poor teacher, since another nearly as good may share no sentence with it. So half of a
 * label is whether the greedy oracle takes the sentence, and half its probability under all small extracts, each
 * weighed by how well it scores (a Boltzmann distribution over ROUGE-1 plus ROUGE-2).
 */
import type { Budget } from "../../../lib/summarise/ranking.ts";

/** A story's sentences and its reference as ROUGE tokens, and what each sentence costs of a budget in words. */
export type Told = { sentences: readonly string[][]; words: readonly number[]; reference: readonly string[] };

/**
 * What a sentence teaches, from 0 to 1: its share in the good summaries, which is what it is worth to a summary of few
 * sentences; and the share of its own words, two by two, that the references say, which is what a brief of sixty words
 * gains with each word. A long sentence tells the latter more surely: `weight` is 1 for one of twenty words.
 */
export type Lesson = { share: number; own: number; weight: number };

/** No sentence counts for more than one of this many words. */
const LONG = 40;

/** How fast an extract's weight falls with its score; how many sentences are tried together. */
const TEMPERATURE = 0.03;
const CANDIDATES = 10;
const LEADING = 3;
const LARGEST = 4;

/** Counts an extract's unigrams and bigrams against the reference; bigrams across sentences are left out. */
class Extracts {
  readonly #wanted: readonly [Int32Array, Int32Array];
  readonly #grams: readonly [number[][], number[][]];
  readonly #counted: readonly [Int32Array, Int32Array];
  readonly #told: Told;

  constructor(told: Told) {
    this.#told = told;
    const index = [new Map<string, number>(), new Map<string, number>()] as const;
    const wanted = [[] as number[], [] as number[]] as const;
    for (const n of [0, 1] as const)
      for (const gram of grams(told.reference, n + 1)) {
        const at = index[n].get(gram) ?? index[n].size;
        index[n].set(gram, at);
        wanted[n][at] = (wanted[n][at] ?? 0) + 1;
      }
    const found = (n: 0 | 1) =>
      told.sentences.map((sentence) => grams(sentence, n + 1).flatMap((gram) => index[n].get(gram) ?? []));
    this.#wanted = [Int32Array.from(wanted[0]), Int32Array.from(wanted[1])];
    this.#grams = [found(0), found(1)];
    this.#counted = [new Int32Array(wanted[0].length), new Int32Array(wanted[1].length)];
  }

  /** ROUGE-1 F1 plus ROUGE-2 F1 of the sentences taken together. */
  score(chosen: readonly number[]): number {
    const length = chosen.reduce((sum, at) => sum + this.#told.sentences[at]!.length, 0);
    const reference = this.#told.reference.length;
    return (
      (2 * this.#hits(chosen, 0)) / (length + reference || 1) +
      (2 * this.#hits(chosen, 1)) / (length + reference - 2 || 1)
    );
  }

  #hits(chosen: readonly number[], n: 0 | 1): number {
    const counted = this.#counted[n].fill(0);
    let hits = 0;
    for (const at of chosen)
      for (const gram of this.#grams[n][at]!) if (counted[gram]!++ < this.#wanted[n][gram]!) hits++;
    return hits;
  }
}

function grams(words: readonly string[], n: number): string[] {
  return n === 1 ? [...words] : words.slice(1).map((word, at) => `${words[at]} ${word}`);
}

function fits(chosen: readonly number[], told: Told, budget: Budget): boolean {
  if ("sentences" in budget) return chosen.length <= budget.sentences;
  const limit = "words" in budget ? budget.words : budget.characters;
  return chosen.reduce((sum, at) => sum + told.words[at]!, 0) <= limit;
}

/** Adds the sentence that helps most, until none helps or fits. */
function greedy(extracts: Extracts, told: Told, budget: Budget): number[] {
  const chosen: number[] = [];
  let best = 0;
  for (;;) {
    let next = -1;
    for (const at of told.sentences.keys()) {
      if (chosen.includes(at) || !fits([...chosen, at], told, budget)) continue;
      const score = extracts.score([...chosen, at]);
      if (score > best) {
        best = score;
        next = at;
      }
    }
    if (next < 0) return chosen;
    chosen.push(next);
  }
}

function* subsets(of: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) yield [];
  else
    for (let at = from; at <= of.length - size; at++)
      for (const rest of subsets(of, size - 1, at + 1)) yield [of[at]!, ...rest];
}

/** What each sentence teaches, over all references. */
export function lessonsOf(
  { sentences, words }: Omit<Told, "reference">,
  references: readonly string[][],
  budget: Budget,
): Lesson[] {
  const shares = references.map((reference) => labelsOf({ sentences, words, reference }, budget));
  const wanted = references.map((reference) => tally(grams(reference, 2)));
  const mean = (of: number[]) => of.reduce((sum, one) => sum + one, 0) / references.length;
  return sentences.map((said, at) => ({
    share: mean(shares.map((share) => share[at]!)),
    own: mean(wanted.map((reference) => shareIn(reference, said))),
    weight: Math.min(said.length, LONG) / 20,
  }));
}

/** The share of a sentence's bigrams that the reference says, none oftener than there. */
function shareIn(wanted: ReadonlyMap<string, number>, sentence: readonly string[]): number {
  let hits = 0;
  for (const [gram, times] of tally(grams(sentence, 2))) hits += Math.min(times, wanted.get(gram) ?? 0);
  return hits / Math.max(1, sentence.length - 1);
}

function tally(all: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const one of all) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
}

/** Each sentence's share in the good summaries, from 0 to 1. */
export function labelsOf(told: Told, budget: Budget): number[] {
  const extracts = new Extracts(told);
  const alone = told.sentences.map((_, at) => extracts.score([at]));
  const order = [...alone.keys()].sort((a, b) => alone[b]! - alone[a]! || a - b);
  const single = "sentences" in budget && budget.sentences === 1;
  const candidates = single
    ? order
    : [...new Set([...order.slice(0, CANDIDATES), ...[...order.keys()].slice(0, LEADING)])].sort(
        (a, b) => a - b,
      );
  const sizes =
    "sentences" in budget
      ? [Math.min(budget.sentences, candidates.length)]
      : [1, 2, 3, LARGEST].filter((n) => n <= candidates.length);
  const tried = sizes
    .flatMap((size) => [...subsets(candidates, size)])
    .filter((chosen) => chosen.length > 0 && fits(chosen, told, budget))
    .map((chosen) => ({ chosen, score: extracts.score(chosen) }));
  const best = tried.reduce((most, { score }) => Math.max(most, score), 0);
  const labels = told.sentences.map(() => 0);
  let total = 0;
  for (const { chosen, score } of tried) {
    const weight = Math.exp((score - best) / TEMPERATURE);
    total += weight;
    for (const at of chosen) labels[at]! += weight;
  }
  const oracle = greedy(extracts, told, budget);
  return labels.map((label, at) => (label / (total || 1) + (oracle.includes(at) ? 1 : 0)) / 2);
}

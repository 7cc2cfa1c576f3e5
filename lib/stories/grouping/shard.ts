/** The articles of one language in the window, found by what they share. */
import { CONNECTING, judgePrints, lengthOf, type Weights, weighTerm } from "./likeness.ts";
import { hashOf, rarityIn } from "./print.ts";
import type { Told } from "./told.ts";

/** Only terms so rare find candidates: common ones would make everybody one. */
const INDEXED_RARITY = 10;
const HOUR_MS = 3_600_000;

/** A pair that may connect a story shares at least this much of its rare terms (cosine). */
const MIN_RARE = 0.06;

/** Who has a term, by their places, and with what weight. */
interface Holders {
  readonly places: number[];
  readonly weights: number[];
}

export class Shard {
  readonly #weights: Weights;
  /** By the hash of a term. */
  readonly #byTerm: (Holders | undefined)[] = new Array(1 << 16);
  readonly #byEvent = new Map<number, Set<Told>>();
  /** Each article has a place; places of those that have gone are given again. */
  readonly #places: (Told | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #placeOf = new Map<Told, number>();
  /** By place, how much one shares with the article that asks; zeros between questions. */
  #shared = new Float64Array(1024);
  /**
   * By place, the length of its vector of terms: here, because most of those who share something are not
   * looked at.
   */
  #lengths = new Float64Array(1024);

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** Adds an article; those that tell the same learn of it. */
  add(told: Told): void {
    for (const [other, odds] of this.edgesOf(told)) other.edges?.set(told, odds);
    this.restore(told);
  }

  /** Adds an article that was known before: its pairs are worked out when they are asked for. */
  restore(told: Told): void {
    const place = this.#free.pop() ?? this.#places.length;
    this.#places[place] = told;
    this.#placeOf.set(told, place);
    if (place >= this.#shared.length) {
      this.#shared = new Float64Array(2 * place);
      const lengths = new Float64Array(2 * place);
      lengths.set(this.#lengths);
      this.#lengths = lengths;
    }
    const { terms, events } = told.weighed;
    this.#lengths[place] = lengthOf(told.weighed);
    for (const term of terms) {
      if (rarityIn(term) < INDEXED_RARITY) continue;
      this.#byTerm[hashOf(term)] ??= { places: [], weights: [] };
      const holders = this.#byTerm[hashOf(term)]!;
      holders.places.push(place);
      holders.weights.push(weighTerm(term));
    }
    for (const event of events) {
      const sharing = this.#byEvent.get(event);
      if (sharing) sharing.add(told);
      else this.#byEvent.set(event, new Set([told]));
    }
  }

  /** Takes an article out. */
  remove(told: Told): void {
    for (const other of this.edgesOf(told).keys()) other.edges?.delete(told);
    const place = this.#placeOf.get(told)!;
    for (const term of told.weighed.terms) {
      const holders = this.#byTerm[hashOf(term)];
      const at = holders?.places.indexOf(place) ?? -1;
      if (holders === undefined || at === -1) continue;
      holders.places[at] = holders.places.at(-1)!;
      holders.weights[at] = holders.weights.at(-1)!;
      holders.places.pop();
      holders.weights.pop();
    }
    for (const event of told.weighed.events) this.#byEvent.get(event)?.delete(told);
    this.#placeOf.delete(told);
    this.#places[place] = undefined;
    this.#free.push(place);
  }

  /** Who tells the same event as this article, with the log-odds of it. */
  edgesOf(told: Told): Map<Told, number> {
    if (told.edges) return told.edges;
    const edges = new Map<Told, number>();
    for (const other of this.#findCandidates(told)) {
      const odds = this.oddsOf(told, other);
      if (odds >= this.#weights.threshold + CONNECTING) edges.set(other, odds);
    }
    told.edges = edges;
    return edges;
  }

  /** Log-odds that two articles tell one event. */
  oddsOf(one: Told, other: Told): number {
    const hours = Math.abs(one.released - other.released) / HOUR_MS;
    return judgePrints(one.weighed, other.weighed, hours, this.#weights);
  }

  /** Articles that share an event, or enough rare terms: a question about the two, whoever else is there. */
  #findCandidates(told: Told): Set<Told> {
    const { terms, events } = told.weighed;
    const shared = this.#shared;
    const sharing: number[] = [];
    for (const term of terms) {
      const holders = rarityIn(term) < INDEXED_RARITY ? undefined : this.#byTerm[hashOf(term)];
      if (!holders) continue;
      const weight = weighTerm(term);
      for (let at = 0; at < holders.places.length; at++) {
        const place = holders.places[at]!;
        if (shared[place] === 0) sharing.push(place);
        shared[place]! += weight * holders.weights[at]!;
      }
    }
    const found = new Set<Told>();
    const least = MIN_RARE * lengthOf(told.weighed);
    for (const place of sharing) {
      if (shared[place]! >= least * this.#lengths[place]!) found.add(this.#places[place]!);
      shared[place] = 0;
    }
    for (const event of events) for (const other of this.#byEvent.get(event) ?? []) found.add(other);
    found.delete(told);
    return found;
  }
}

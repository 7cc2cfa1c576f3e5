/**
 * The articles of one language in the window, found by what they share.
 *
 * Who shares nothing but what many have is compared with the nearest of them by release, and not with
 * all: each term has a list of its articles in the fixed order, and speaks only for pairs that stand
 * near each other in it. So an article has a bounded number of pairs, however many there are of its
 * kind, and which these are follows from the articles in the window alone. What comes at the end of the
 * lists, or leaves at their beginning, as most articles do, changes nobody else's pairs.
 */
import { HOUR_MS } from "../../instant.ts";
import { buildJudge, CONNECTING, type Judge, lengthOf, type Weights, weighTerm } from "./likeness.ts";
import { hashOf, rarityIn } from "./print.ts";
import { compareReleases, type Told } from "./told.ts";

/** Only terms so rare find candidates: common ones would make everybody one. */
const INDEXED_RARITY = 10;

/** A pair that may connect a story shares at least this much of its rare terms (cosine). */
const MIN_RARE = 0.06;

/** Who has a term, by their places in the fixed order, and with what weight. */
interface Holders {
  readonly places: number[];
  readonly weights: number[];
}

export class Shard {
  readonly #judge: Judge;
  /** From these log-odds on two tell one event. */
  readonly #least: number;
  readonly #nearest: number;
  /** By the hash of a term. */
  readonly #byTerm: (Holders | undefined)[] = new Array(1 << 16);
  readonly #byEvent = new Map<number, Holders>();
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
  /** Articles that came, and those between which one came or went, since `settle`. */
  readonly #fresh = new Set<Told>();
  readonly #stale = new Set<Told>();
  /** Counts who came and went: pairs that are worked out in one state need not be judged from both sides. */
  #state = 0;

  /** @param nearest a term speaks for so many articles before one in its list, and as many behind */
  constructor(weights: Weights, nearest: number) {
    this.#judge = buildJudge(weights);
    this.#least = weights.threshold + CONNECTING;
    this.#nearest = nearest;
  }

  /** Adds an article; those that tell the same learn of it by `settle`. */
  add(told: Told): void {
    for (const [holders, at] of this.#insert(told)) this.#part(holders, at);
    this.#fresh.add(told);
  }

  /** Adds an article that was known before: its pairs are worked out when they are asked for. */
  restore(told: Told): void {
    this.#insert(told);
  }

  /** @returns the lists that it is in now, with its rank in each */
  #insert(told: Told): [Holders, rank: number][] {
    this.#state++;
    const place = this.#free.pop() ?? this.#places.length;
    this.#places[place] = told;
    this.#placeOf.set(told, place);
    if (place >= this.#shared.length) {
      this.#shared = new Float64Array(2 * place);
      const lengths = new Float64Array(2 * place);
      lengths.set(this.#lengths);
      this.#lengths = lengths;
    }
    this.#lengths[place] = lengthOf(told.weighed);
    return this.#listsOf(told, true).map(([holders, weight]) => {
      const at = this.#findRank(holders, told);
      holders.places.splice(at, 0, place);
      holders.weights.splice(at, 0, weight);
      return [holders, at];
    });
  }

  /** Takes an article out. Who told the same as it is asked for before. */
  remove(told: Told): void {
    for (const other of this.edgesOf(told)) leave(other, told);
    for (const [holders] of this.#listsOf(told)) {
      const at = this.#findRank(holders, told);
      this.#part(holders, at);
      holders.places.splice(at, 1);
      holders.weights.splice(at, 1);
    }
    this.#state++;
    const place = this.#placeOf.get(told)!;
    this.#placeOf.delete(told);
    this.#places[place] = undefined;
    this.#free.push(place);
    this.#fresh.delete(told);
    this.#stale.delete(told);
  }

  /**
   * Works out what the articles that came and went since the last time changed for others.
   *
   * @returns the articles whose pairs are, or may be, others than before
   */
  settle(): Set<Told> {
    const changed = new Set<Told>();
    for (const told of this.#stale) {
      const before = new Set(told.edges);
      if (!told.edges) changed.add(told);
      else told.edges = this.#findEdges(told);
      const now = new Set(told.edges);
      const left = [...before].filter((other) => !now.has(other));
      const joined = [...now].filter((other) => !before.has(other));
      for (const other of left) leave(other, told);
      for (const other of joined) join(other, told);
      if (left.length + joined.length > 0) for (const each of [told, ...left, ...joined]) changed.add(each);
    }
    for (const told of this.#fresh) {
      changed.add(told);
      for (const other of this.edgesOf(told)) join(other, told);
    }
    this.#stale.clear();
    this.#fresh.clear();
    return changed;
  }

  /** Who tells the same event as this article: what `settle` left. */
  edgesOf(told: Told): readonly Told[] {
    told.edges ??= this.#findEdges(told);
    return told.edges;
  }

  /** Log-odds that two articles tell one event. */
  oddsOf(one: Told, other: Told): number {
    const hours = Math.abs(one.released - other.released) / HOUR_MS;
    return this.#judge(one.weighed, other.weighed, hours);
  }

  #findEdges(told: Told): Told[] {
    told.edgesOf = this.#state;
    return this.#findCandidates(told).filter((other) =>
      other.edges && other.edgesOf === this.#state
        ? other.edges.includes(told)
        : this.oddsOf(told, other) >= this.#least,
    );
  }

  /** The lists that an article is in, or is to be in. Whoever shares an event is looked at in any case. */
  #listsOf({ weighed: { terms, events } }: Told, makes = false): [Holders, weight: number][] {
    const lists: [Holders, number][] = [];
    for (const term of terms) {
      if (rarityIn(term) < INDEXED_RARITY) continue;
      if (makes) this.#byTerm[hashOf(term)] ??= { places: [], weights: [] };
      const holders = this.#byTerm[hashOf(term)];
      if (holders) lists.push([holders, weighTerm(term)]);
    }
    for (const event of new Set(events)) {
      const holders = this.#byEvent.get(event) ?? { places: [], weights: [] };
      if (makes) this.#byEvent.set(event, holders);
      lists.push([holders, Number.POSITIVE_INFINITY]);
    }
    return lists;
  }

  /** Where an article stands in a list, or is to stand. */
  #findRank({ places }: Holders, told: Told): number {
    const isBefore = (at: number) => compareReleases(this.#places[places[at]!]!, told) < 0;
    if (places.length === 0 || isBefore(places.length - 1)) return places.length;
    let [low, high] = [0, places.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Notes the pairs for which a list speaks only while nobody stands at this rank, between them. */
  #part({ places }: Holders, rank: number): void {
    const apart = this.#nearest + 1;
    const last = Math.min(rank, places.length - apart);
    for (let at = Math.max(0, rank + 1 - apart); at < last; at++) {
      const [one, other] = [this.#places[places[at]!]!, this.#places[places[at + apart]!]!];
      // Who came a moment ago has no pairs yet.
      if (!this.#fresh.has(one) && !this.#fresh.has(other)) this.#stale.add(one).add(other);
    }
  }

  /** Articles that share enough rare terms for which they stand near each other, or an event. */
  #findCandidates(told: Told): Told[] {
    const shared = this.#shared;
    const own = this.#placeOf.get(told)!;
    const sharing: number[] = [];
    for (const [{ places, weights }, weight] of this.#listsOf(told)) {
      let [from, to] = [0, places.length];
      if (places.length > this.#nearest + 1) {
        const rank = this.#findRank({ places, weights }, told);
        [from, to] = [Math.max(0, rank - this.#nearest), Math.min(to, rank + this.#nearest + 1)];
      }
      for (let at = from; at < to; at++) {
        const place = places[at]!;
        if (shared[place] === 0) sharing.push(place);
        shared[place]! += weight * weights[at]!;
      }
    }
    const found: Told[] = [];
    for (const place of sharing) {
      // The same to the last bit, whichever of the two asks.
      const least = MIN_RARE * (this.#lengths[own]! * this.#lengths[place]!);
      if (shared[place]! >= least && place !== own) found.push(this.#places[place]!);
      shared[place] = 0;
    }
    return found;
  }
}

/** Who has not been asked for his pairs yet will find them himself. */
function join({ edges }: Told, told: Told): void {
  if (edges && !edges.includes(told)) edges.push(told);
}

function leave({ edges }: Told, told: Told): void {
  const at = edges?.indexOf(told) ?? -1;
  if (at === -1) return;
  edges![at] = edges!.at(-1)!;
  edges!.pop();
}

/** The articles of one language in the window, found by what they share. */
import { judgePrints, MIN_SHARED, type Weights } from "./likeness.ts";
import type { Told } from "./told.ts";

/** Only terms so rare find candidates: common ones would make everybody one. */
const INDEXED_RARITY = 8;
const HOUR_MS = 3_600_000;

/** Who has a term, and with what weight. */
interface Holders {
  readonly told: Told[];
  readonly weights: number[];
}

export class Shard {
  readonly #weights: Weights;
  /** By the hash of a term. */
  readonly #byTerm: (Holders | undefined)[] = new Array(1 << 16);
  readonly #byEvent = new Map<number, Set<Told>>();
  #asks = 0;

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
    const { hashes, rarities, weights, events } = told.weighed;
    for (let n = 0; n < hashes.length; n++) {
      if (rarities[n]! < INDEXED_RARITY) continue;
      this.#byTerm[hashes[n]!] ??= { told: [], weights: [] };
      const holders = this.#byTerm[hashes[n]!]!;
      holders.told.push(told);
      holders.weights.push(weights[n]!);
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
    for (const hash of told.weighed.hashes) {
      const holders = this.#byTerm[hash];
      const at = holders?.told.indexOf(told) ?? -1;
      if (holders === undefined || at === -1) continue;
      holders.told[at] = holders.told.at(-1)!;
      holders.weights[at] = holders.weights.at(-1)!;
      holders.told.pop();
      holders.weights.pop();
    }
    for (const event of told.weighed.events) this.#byEvent.get(event)?.delete(told);
  }

  /** Who tells the same event as this article, with the log-odds of it. */
  edgesOf(told: Told): Map<Told, number> {
    if (told.edges) return told.edges;
    const edges = new Map<Told, number>();
    for (const other of this.#findCandidates(told)) {
      const odds = this.oddsOf(told, other);
      if (odds >= this.#weights.threshold) edges.set(other, odds);
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
    const ask = ++this.#asks;
    const { hashes, rarities, weights, lengths, events } = told.weighed;
    const sharing: Told[] = [];
    for (let n = 0; n < hashes.length; n++) {
      const holders = rarities[n]! < INDEXED_RARITY ? undefined : this.#byTerm[hashes[n]!];
      if (!holders) continue;
      for (let at = 0; at < holders.told.length; at++) {
        const other = holders.told[at]!;
        if (other.askedBy !== ask) {
          other.askedBy = ask;
          other.shared = 0;
          sharing.push(other);
        }
        other.shared += weights[n]! * holders.weights[at]!;
      }
    }
    const found = new Set(
      sharing.filter(({ shared, weighed }) => shared >= MIN_SHARED * lengths.terms * weighed.lengths.terms),
    );
    for (const event of events) for (const other of this.#byEvent.get(event) ?? []) found.add(other);
    found.delete(told);
    return found;
  }
}

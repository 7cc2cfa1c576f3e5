/**
 * Which one of several copies a list shows: the canonical one, which is the newsroom's own, else
 * the first released, of those that this list could show. It does not depend on the page, so pages neither
 * repeat a story nor lose one: a copy that arrives meanwhile sorts after the one that is shown, and when that
 * is killed the next one takes its place.
 */
import { listFormerCopies, standsFor } from "./copies.ts";
import { FILTERED, isListed, passesFilter, type Walk } from "./filter.ts";
import type { ReadBudget } from "./read-budget.ts";
import type { Row } from "./row.ts";
import { readArticleId } from "./row-keys.ts";
import type { Table } from "./table.ts";

/** Candidates that are read at once: as many of the largest rows (articles.ts) as a query may read. */
const MAX_READ_AT_ONCE = 8;

/** The attributes of a candidate that tell whether a list shows it. */
const ATTRIBUTES = [...FILTERED, "print"];

/** Finds the duplicates of the rows that one request reads. */
export class Duplicates {
  readonly #table: Table;
  readonly #now: string;
  readonly #budget: ReadBudget;
  /** By partition key: the rows that were read; undefined of one that does not exist. */
  readonly #known = new Map<string, Row | undefined>();

  /** @param now an instant */
  constructor(table: Table, now: string, budget: ReadBudget) {
    this.#table = table;
    this.#now = now;
    this.#budget = budget;
  }

  /** Splits rows into batches, each such that one read gets all candidates of its rows. */
  *batches(rows: readonly Row[]): Generator<Row[]> {
    for (const row of rows) this.#known.set(row.pk, row);
    let batch: Row[] = [];
    for (const row of rows) {
      if (batch.length > 0 && this.#unknownCandidates([...batch, row]).length > MAX_READ_AT_ONCE) {
        yield batch;
        batch = [];
      }
      batch.push(row);
    }
    if (batch.length > 0) yield batch;
  }

  /**
   * Reads the copies that a batch names.
   *
   * @returns false when the request may read no more
   */
  async load(batch: readonly Row[]): Promise<boolean> {
    const unknown = this.#unknownCandidates(batch).slice(0, MAX_READ_AT_ONCE);
    if (unknown.length === 0) return true;
    if (!this.#budget.hasRoom()) return false;
    await this.#read(unknown);
    return true;
  }

  /** Whether a list shows another article in the place of this one. */
  isHidden(row: Row, list: Walk): boolean {
    return this.#formerDuplicates(row).some((other) => passesFilter(list, other));
  }

  /** @returns the id of the article that stands for this one, of its copies that readers may see */
  canonicalId(row: Row): string | undefined {
    const [first] = this.#formerDuplicates(row)
      .filter((other) => isListed(other, this.#now))
      .sort((one, other) => (standsFor(one, other) ? -1 : standsFor(other, one) ? 1 : 0));
    return first && readArticleId(first);
  }

  async #read(pks: readonly string[]): Promise<void> {
    for (const pk of pks) this.#known.set(pk, undefined);
    const keys = pks.map((pk) => ({ pk, sk: "SUMMARY" }));
    const options = { budget: this.#budget, skipsNewer: true };
    for (const row of await this.#table.getAll(keys, ATTRIBUTES, options)) this.#known.set(row.pk, row);
  }

  #unknownCandidates(rows: readonly Row[]): string[] {
    return [...new Set(rows.flatMap(listFormerCopies))].filter((pk) => !this.#known.has(pk));
  }

  /** The copies that come before it, as they are now. */
  #formerDuplicates(row: Row): Row[] {
    return listFormerCopies(row)
      .flatMap((pk) => this.#known.get(pk) ?? [])
      .filter((other) => standsFor(other, row));
  }
}

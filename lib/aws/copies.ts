/**
 * Of the articles that tell one story, which one a list shows: the one that was released first of those that this list
 * could show. That depends on no page, so pages neither repeat a story nor lose one: a copy that arrives meanwhile comes
 * after what is shown, and where the one shown is killed the next stands in for it.
 */
import { FILTERED, isOn, isReleased, type Walk } from "./filter.ts";
import { areAlike, nearTo } from "./near-duplicates.ts";
import type { ReadBudget } from "./read-budget.ts";
import type { Row, Table } from "./table.ts";

/** Rows of others that are read at once: as many of the largest (articles.ts) as a query may read. */
const MOST_AT_ONCE = 8;

/** Of another copy, what tells whether a list shows it. */
const ABOUT = [...FILTERED, "print", "near"];

export function copies(table: Table, walk: Pick<Walk, "now">, budget: ReadBudget) {
  const known = new Map<string, Row | undefined>();

  return {
    /** Rows in parts, each such that one batch reads all others that matter to it. */
    *parts(rows: readonly Row[]): Generator<Row[]> {
      for (const row of rows) known.set(row.pk, row);
      let part: Row[] = [];
      for (const row of rows) {
        if (part.length > 0 && unknownTo([...part, row]).length > MOST_AT_ONCE) {
          yield part;
          part = [];
        }
        part.push(row);
      }
      if (part.length > 0) yield part;
    },

    /**
     * Reads what matters to a part: the others that its rows name, and those that these name.
     *
     * @returns false when no more may be read
     */
    async know(part: readonly Row[]): Promise<boolean> {
      for (const rows of [() => part, () => part.flatMap(othersOf)]) {
        const unknown = unknownTo(rows()).slice(0, MOST_AT_ONCE);
        if (unknown.length === 0) continue;
        if (!budget.hasRoom()) return false;
        await read(unknown);
      }
      return true;
    },

    /** Whether another copy is shown in the place of this one. */
    isHidden(row: Row, list: Walk): boolean {
      return earlierTo(row).some((other) => isOn(list, other));
    },

    /** The id of the first of the others that readers may know of. */
    firstOf(row: Row): string | undefined {
      const [first] = earlierTo(row)
        .filter((other) => isReleased(other, walk.now))
        .sort((one, other) => (String(one.range) < String(other.range) ? -1 : 1));
      return first?.pk.slice("ARTICLE#".length);
    },
  };

  async function read(pks: readonly string[]): Promise<void> {
    for (const pk of pks) known.set(pk, undefined);
    const keys = pks.map((pk) => ({ pk, sk: "SUMMARY" }));
    const reading = { budget, leavesNewer: true };
    for (const row of await table.getAll(keys, ABOUT, reading)) known.set(row.pk, row);
  }

  function unknownTo(rows: readonly Row[]): string[] {
    return [...new Set(rows.flatMap(nearTo))].filter((pk) => !known.has(pk));
  }

  /** The others that a row names. */
  function othersOf(row: Row): Row[] {
    return nearTo(row).flatMap((pk) => known.get(pk) ?? []);
  }

  /** The others that were released earlier and tell the same, as they stand. */
  function earlierTo(row: Row): Row[] {
    const others = othersOf(row);
    return [...new Set([...others, ...others.flatMap(othersOf)])].filter(
      (other) => String(other.range) < String(row.range) && areAlike(other, row),
    );
  }
}

/**
 * Copies: articles of different identity with nearly the same text.
 *
 * | pk             | sk                 | what                                                              |
 * |----------------|--------------------|-------------------------------------------------------------------|
 * | `ARTICLE#<id>` | `SUMMARY`, `print` | what it tells, as numbers; while the article is listed            |
 * | `ARTICLE#<id>` | `SUMMARY`, `near`  | `<release>#<id>` of articles that tell nearly the same before it  |
 *
 * The grouping (lib/grouping) writes `near`, within a minute or so. Whether two articles are copies is
 * decided when they are read, from the prints that both have at that moment: a correction or a kill takes
 * effect at once.
 */
import { areCopies, compareCopies } from "../stories/copies.ts";
import { NOT_NEWER } from "./conditions.ts";
import { RECORD_VERSION, type Row } from "./row.ts";
import { articlePk, summaryKey } from "./row-keys.ts";
import type { Table } from "./table.ts";

/**
 * Notes the copies that come before an article in its summary row. Safe to repeat.
 *
 * @param ranges `<release>#<id>` of each; none removes the note
 */
export async function noteCopies(table: Table, id: string, ranges: readonly string[]): Promise<void> {
  const near = ranges.length > 0 ? new Set(ranges) : undefined;
  await table.update(
    summaryKey(id),
    {
      UpdateExpression: near ? "SET near = :near" : "REMOVE near",
      ConditionExpression: `attribute_exists(turn) AND ${NOT_NEWER}`,
    },
    { ":near": near, ":v": RECORD_VERSION },
  );
}

/** The partition keys of the copies that a summary row names, the first released first. */
export function listFormerCopies({ near }: Row): string[] {
  const ranges = near instanceof Set ? [...near].sort() : [];
  return ranges.map((range) => articlePk(range.slice(range.indexOf("#") + 1)));
}

/** Whether the article of a summary row stands for that of another: the two are copies as they are now. */
export function standsFor({ print: one, range }: Row, { print: other, range: copied }: Row): boolean {
  if (!(one instanceof Uint8Array && other instanceof Uint8Array)) return false;
  const former = { print: one, range: String(range) };
  return compareCopies(former, { print: other, range: String(copied) }) < 0 && areCopies(one, other);
}

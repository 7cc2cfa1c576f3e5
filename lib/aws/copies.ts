/**
 * Copies: articles of different identity with nearly the same text.
 *
 * | pk             | sk                 | what                                                              |
 * |----------------|--------------------|-------------------------------------------------------------------|
 * | `ARTICLE#<id>` | `SUMMARY`, `print` | what it tells, as numbers; while the article is listed            |
 * | `ARTICLE#<id>` | `SUMMARY`, `near`  | `<release>#<id>` of earlier articles that tell nearly the same    |
 *
 * The grouping (lib/grouping) writes `near`, within a minute or so. Whether two articles are copies is
 * decided when they are read, from the prints that both have at that moment: a correction or a kill takes
 * effect at once.
 */
import { areCopies } from "../stories/copies.ts";
import { NOT_NEWER } from "./conditions.ts";
import { RECORD_VERSION, type Row } from "./row.ts";
import type { Table } from "./table.ts";

/**
 * Notes the earlier copies of an article in its summary row. Safe to repeat.
 *
 * @param ranges `<release>#<id>` of each; none removes the note
 */
export async function noteCopies(table: Table, id: string, ranges: readonly string[]): Promise<void> {
  const near = ranges.length > 0 ? new Set(ranges) : undefined;
  await table.update(
    { pk: `ARTICLE#${id}`, sk: "SUMMARY" },
    {
      UpdateExpression: near ? "SET near = :near" : "REMOVE near",
      ConditionExpression: `attribute_exists(turn) AND ${NOT_NEWER}`,
    },
    { ":near": near, ":v": RECORD_VERSION },
  );
}

/** The partition keys of the earlier copies that a summary row names, the first released first. */
export function listEarlierCopies({ near }: Row): string[] {
  const ranges = near instanceof Set ? [...near].sort() : [];
  return ranges.map((range) => `ARTICLE#${range.slice(range.indexOf("#") + 1)}`);
}

/** Whether the articles of two summary rows are copies as they are now. */
export function isCopy({ print: one }: Row, { print: other }: Row): boolean {
  return one instanceof Uint8Array && other instanceof Uint8Array && areCopies(one, other);
}

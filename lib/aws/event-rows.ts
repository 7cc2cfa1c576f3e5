/**
 * Which articles an agency files under one event, so that a story finds itself in other languages.
 *
 * | pk             | sk              | what                                                              |
 * |----------------|-----------------|-------------------------------------------------------------------|
 * | `EVENT#<hash>` | `<release>#<id>` | an article that is filed under it, and its `language`; expires    |
 *
 * The grouping writes them. Whether two articles tell one event is decided when they are read, from the
 * prints that both have at that moment, and whether readers may see them: nothing has to be taken back.
 */
import { languageOf, listFiledEvents } from "../stories/elsewhere.ts";
import type { Row } from "./row.ts";
import type { Table } from "./table.ts";

/** Articles of one event that are looked through, the newest first. */
const MAX_FILED = 200;

interface Filed {
  readonly id: string;
  /** An instant. */
  readonly released: string;
  readonly print: Uint8Array;
}

/** Notes the events that an article is filed under. Safe to repeat. @param expires seconds since 1970 */
export async function noteEvents(
  table: Table,
  { id, released, print }: Filed,
  expires: number,
): Promise<void> {
  for (const event of listFiledEvents(print))
    await table.put({ pk: pkOf(event), sk: `${released}#${id}`, language: languageOf(print), expires });
}

/** `<release>#<id>` of the articles in other languages than this one that are filed under an event. */
export async function listFiledElsewhere(table: Table, event: number, language: string): Promise<string[]> {
  const { rows } = await table.query(
    {
      KeyConditionExpression: "pk = :pk",
      FilterExpression: "#language <> :language",
      ExpressionAttributeNames: { "#language": "language" },
      ScanIndexForward: false,
      Limit: MAX_FILED,
    },
    { ":pk": pkOf(event), ":language": language },
  );
  return rows.map(({ sk }: Row) => sk);
}

const pkOf = (event: number): string => `EVENT#${event.toString(16).padStart(8, "0")}`;

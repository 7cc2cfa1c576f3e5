/**
 * Gives stories the form that release 0.1.0 stored them in, so that it can be gone back to. Of each
 * story the state goes into a row of its own again, as JSON. Safe to repeat, and while uploads are read:
 * whoever changes a story in between gives it its new form again.
 */
import { createHash } from "node:crypto";
import { type DynamoDBClient, paginateScan } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { FIRST_VERSION, type Row } from "../../lib/aws/row.ts";
import { StoryStates, toStored } from "../../lib/aws/story-states.ts";
import { Table } from "../../lib/aws/table.ts";
import { decideArticle, type StoryState } from "../../lib/stories/versions.ts";

/** What 0.1.0 put into one row of an article's JSON. */
const MAX_PART_BYTES = 370_000;

/** @returns how many stories were changed so far, after each */
export async function* goBack(client: DynamoDBClient, tableName: string): AsyncGenerator<number> {
  const table = new Table(client, tableName);
  const states = new StoryStates(table);
  let changed = 0;
  for await (const { Items } of paginateScan({ client }, { TableName: tableName, ConsistentRead: true }))
    for (const item of Items ?? []) {
      const row = unmarshall(item) as Row;
      const isState = row.sk === "SUMMARY" && row.state !== undefined;
      const isPast = row.sk.startsWith("REVISION#") && row.v !== FIRST_VERSION;
      if (!isState && !isPast) continue;
      const state = await states.read(row);
      if (!state) continue; // it changes at this moment: the next run finds it
      await (isState ? restoreState : restorePast)(table, row, state);
      if (isState) yield ++changed;
    }
}

async function restoreState(table: Table, row: Row, state: StoryState): Promise<void> {
  const { pk, turn, outcome, isLarge, told, announced } = row;
  const { revision, firstSeen, gone, article, ...fields } = withoutDecisions(state);
  const known = JSON.stringify(toStored(fields));
  const prefix = `BODY#${String(turn).padStart(10, "0")}`;
  const kept = gone
    ? { gone }
    : await writeArticle(table, article, { pk, prefix, taken: Buffer.byteLength(known) });
  const former = { pk, sk: "ARTICLE", revision, firstSeen, ...kept, known, turn, outcome, isLarge };
  await table.put(former, "attribute_not_exists(pk) OR isMoved = :true", { ":true": true });
  await table.set(
    row,
    {
      ...{ turn, v: FIRST_VERSION, state: undefined, outcome: undefined, isLarge: undefined },
      ...{ body: undefined, parts: undefined, coding: undefined, kept: undefined, decided: undefined },
      ...(told !== undefined && { told: { ...told, isSent: true, sequence: announced } }),
    },
    "#turn = :turn",
  );
}

/**
 * That release knows no decisions of the desk: what a desk holds is withheld by its version then, and what it
 * killed was killed by its sender.
 */
function withoutDecisions({ decisions, ...state }: StoryState): StoryState {
  const article = decideArticle({ ...state, decisions });
  if (article?.pubStatus !== "canceled") return { ...state, article };
  return { ...state, article: undefined, gone: "canceled", killedUpTo: state.revision };
}

async function restorePast(table: Table, row: Row, { article }: StoryState): Promise<void> {
  const { pk, sk, revision, firstSeen, expires } = row;
  const kept = await writeArticle(table, article, { pk, prefix: `PAST#${revision}`, taken: 0, expires });
  await table.put({ pk, sk, revision, firstSeen, ...kept, expires }, "attribute_exists(pk)");
}

/** Where an article is written to. */
interface ArticlePlace {
  readonly pk: string;
  /** Of the sort keys of its parts, where it is too large for its row. */
  readonly prefix: string;
  /** Bytes of the row that hold something else. */
  readonly taken: number;
  readonly expires?: unknown;
}

/** @returns the columns of its row: the article, or where its parts are */
async function writeArticle(
  table: Table,
  article: unknown,
  { pk, prefix, taken, expires }: ArticlePlace,
): Promise<{ article: string } | { body: string; parts: number }> {
  const json = JSON.stringify(article);
  const bytes = Buffer.from(json);
  if (bytes.length + taken <= MAX_PART_BYTES) return { article: json };
  const body = `${prefix}#${createHash("sha256").update(bytes).digest("base64url").slice(0, 16)}#`;
  const parts = Math.ceil(bytes.length / MAX_PART_BYTES);
  for (let n = 0; n < parts; n++) {
    const part = bytes.subarray(n * MAX_PART_BYTES, (n + 1) * MAX_PART_BYTES);
    await table.put({ pk, sk: `${body}${String(n + 1).padStart(4, "0")}`, part, expires });
  }
  return { body, parts };
}

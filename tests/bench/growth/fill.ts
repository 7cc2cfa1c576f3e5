/** Stories written into the table's own files, in a process of its own, for `npm run bench -- growth`. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { marshall } from "@aws-sdk/util-dynamodb";
import { ClassicLevel } from "classic-level";
import type { Row } from "../../../lib/aws/row.ts";
import { DAY_MS } from "../../../lib/instant.ts";
import { NOON } from "../../newsroom.ts";

const STORIES_A_DAY = 300;

interface Filling {
  readonly directory: string;
  readonly tableName: string;
  /** The rows of one story. */
  readonly pattern: readonly Row[];
  readonly from: number;
  readonly to: number;
}

interface EngineTable {
  GlobalSecondaryIndexes: unknown[];
}

/** How the engine names what it keeps. */
const engine: {
  createKey(item: object, table: EngineTable): string;
  getIndexActions(
    indexes: unknown[],
    before: undefined,
    item: object,
    table: EngineTable,
  ): { puts: { index: string; key: string; item: object }[] };
} = createRequire(import.meta.url)("dynalite/db");

/** Writes stories while nothing else has the table's files open. @throws when the process fails */
export async function fillElsewhere(filling: Filling): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url), { serialization: "advanced" });
  child.send(filling);
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`writing stories ended with ${code}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.once("message", async (filling: Filling) => {
    await fill(filling);
    process.disconnect();
  });

/**
 * Writes stories as one is written, each under a name and a time of its own: the later ones are the older
 * ones. They go into the engine's own files, because a hundred times as many would take an hour by its API.
 */
async function fill({ directory, tableName, pattern, from, to }: Filling): Promise<void> {
  const level = new ClassicLevel<string, unknown>(directory, { valueEncoding: "json" });
  const table = (await level.get(`table~${tableName}`)) as EngineTable;
  for (let first = from; first < to; first += STORIES_A_DAY) {
    const rows: Row[] = [];
    for (let n = first; n < Math.min(to, first + STORIES_A_DAY); n++) rows.push(...rowsOf(pattern, n));
    for (const day of new Set(rows.map(({ day }) => day)))
      if (typeof day === "string" && !day.startsWith("UPLOADS")) rows.push({ pk: "DAYS", sk: day, v: 1 });
    const puts = rows.flatMap((row) => {
      const item = JSON.parse(JSON.stringify(marshall(row, { removeUndefinedValues: true }), toBase64));
      const { puts: entries } = engine.getIndexActions(table.GlobalSecondaryIndexes, undefined, item, table);
      return [
        { key: `item-${tableName}~${engine.createKey(item, table)}`, value: item },
        ...entries.map(({ index, key, item: entry }) => ({
          key: `index-global~${tableName}~${index}~${key}`,
          value: entry,
        })),
      ];
    });
    await level.batch(puts.map((put) => ({ type: "put" as const, ...put })));
  }
  await level.close();
}

/** Bytes as the engine keeps them. */
function toBase64(_name: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { type, data } = value as { type?: unknown; data?: unknown };
  if (type === "Buffer" && Array.isArray(data)) return Buffer.from(data).toString("base64");
  return value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value;
}

/** The rows of the nth story, the newest first. */
function rowsOf(pattern: readonly Row[], n: number): Row[] {
  const released = releaseOf(n);
  const name = `story${String(n).padStart(17, "0")}`;
  return pattern.map(({ pk, sk, day, range, ...row }) => {
    const isReceipt = pk.startsWith("UPLOAD#");
    const listed = isReceipt
      ? { day: `UPLOADS#${released.slice(0, 4)}`, range: `${released}Z#${n}` }
      : { day: released.slice(0, 10), range: `${released}Z#${name}` };
    return {
      pk: isReceipt ? `UPLOAD#desk/${n}.txt` : `ARTICLE#${name}`,
      sk,
      ...row,
      ...(day !== undefined && listed),
    };
  });
}

function releaseOf(n: number): string {
  return new Date(NOON.getTime() - DAY_MS - (n * DAY_MS) / STORIES_A_DAY).toISOString().slice(0, 19);
}

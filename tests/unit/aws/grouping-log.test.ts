/** The log of the grouping holds what a run decided, however much that is. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type GroupingEntry, GroupingLog } from "../../../lib/aws/grouping-log.ts";
import { aNewsroom, NOON } from "../../newsroom.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeAll(async () => {
  newsroom = await aNewsroom();
});
beforeEach(() => newsroom.clear());
afterAll(() => newsroom.stop());

const at = NOON.toISOString();
const idOf = (n: number) => createHash("sha256").update(String(n)).digest("base64url").slice(0, 22);

/** A run after which so many articles are in other stories than before. */
function entryOf(moved: number): GroupingEntry {
  const stories = Object.fromEntries(Array.from({ length: moved }, (_, n) => [idOf(n), idOf(-n - 1)]));
  const upserts = [{ id: "a", version: "1", released: at, print: Uint8Array.of(1, 2, 3) }];
  return { at, readTo: at, upserts, removals: [], stories, copies: {}, changed: {} };
}

test.each([1, 5_000, 30_000])("a run that moves %i articles is read as it was written", async (moved) => {
  const log = new GroupingLog(newsroom.rows, 72);
  expect(await log.append(1, entryOf(2))).toBe(true);
  expect(await log.append(2, entryOf(moved))).toBe(true);
  expect(await log.append(3, entryOf(3))).toBe(true);
  expect(await log.read()).toEqual({ run: 3, entries: [entryOf(2), entryOf(moved), entryOf(3)] });
  expect(await log.read(1)).toEqual({ run: 3, entries: [entryOf(moved), entryOf(3)] });
});

test("of two processes that write one run one is told that it came late, and changes nothing", async () => {
  const log = new GroupingLog(newsroom.rows, 72);
  expect(await log.append(1, entryOf(20_000))).toBe(true);
  expect(await log.append(1, entryOf(30_000))).toBe(false);
  expect(await log.read()).toEqual({ run: 1, entries: [entryOf(20_000)] });
});

test("what a process wrote that ended before its run stood is nobody's", async () => {
  const log = new GroupingLog(newsroom.rows, 72);
  await log.append(1, entryOf(20_000));
  const [run] = (await newsroom.everyRow()).filter(({ pk, sk }) => pk === "GROUPING" && !sk.includes("#"));
  await newsroom.rows.remove({ pk: run!.pk, sk: run!.sk });
  expect(await log.read()).toEqual({ run: 0, entries: [] });
  expect(await log.append(1, entryOf(1))).toBe(true);
  expect(await log.read()).toEqual({ run: 1, entries: [entryOf(1)] });
});

/** Reading many rows of the table, and what is not read if it is busy or if a newer release wrote it. */
import { BatchGetItemCommand, type BatchGetItemCommandOutput } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { answerRequest } from "../../../lib/api/index.ts";
import {
  MAX_CALLS,
  MAX_UNITS,
  MAX_UNITS_PER_CALL,
  type ReadBudget,
  readBudget,
} from "../../../lib/aws/read-budget.ts";
import { NewerRecordError, RECORD_VERSION } from "../../../lib/aws/row.ts";
import { Table } from "../../../lib/aws/table.ts";
import { BusyTableError } from "../../../lib/aws/throttling.ts";
import { aNewsroom, withMethods } from "../../newsroom.ts";
import { SETTINGS } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

const KEYS = ["a", "b", "c"].map((sk) => ({ pk: "HARBOUR", sk }));

/** The first batches answer only with their first row. */
function busyFor(batches: number): void {
  let left = batches;
  newsroom.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const answer = await next(args);
        if (commandName !== BatchGetItemCommand.name || left-- <= 0) return answer;
        const output = answer.output as BatchGetItemCommandOutput;
        const rows = output.Responses?.[newsroom.tableName] ?? [];
        output.Responses = { [newsroom.tableName]: rows.slice(0, 1) };
        const Keys = rows.slice(1).map(({ pk, sk }) => ({ pk: pk!, sk: sk! }));
        output.UnprocessedKeys = { [newsroom.tableName]: { Keys } };
        return answer;
      },
    { step: "initialize" },
  );
}

function patientTable() {
  const pauses: number[] = [];
  const rows = new Table(newsroom.client, newsroom.tableName, async (milliseconds) => {
    pauses.push(milliseconds);
  });
  return { rows, pauses };
}

test("rows that a busy table did not return are asked for again, after a moment", async () => {
  for (const row of KEYS) await newsroom.rows.put({ ...row, ships: 3 });
  busyFor(2);
  const { rows, pauses } = patientTable();
  const found = await rows.getAll(KEYS, ["ships"]);
  expect(found.map(({ sk }) => sk).sort()).toEqual(["a", "b", "c"]);
  expect(pauses).toHaveLength(2);
  for (const pause of pauses) expect(pause).toBeLessThanOrEqual(100);
});

test("a reader is told to wait a second if the table stays busy", async () => {
  for (const row of [...KEYS, { pk: "HARBOUR", sk: "d" }]) await newsroom.rows.put(row);
  busyFor(3);
  const { rows, pauses } = patientTable();
  const busy = rows.getAll([...KEYS, { pk: "HARBOUR", sk: "d" }], []);
  await expect(busy).rejects.toThrow(BusyTableError);
  expect(pauses).toHaveLength(2);
  const articles = withMethods(newsroom.articles, { findSummary: () => busy as never });
  const { status, headers } = await answerRequest(
    {
      method: "GET",
      route: "/summaries/{id}",
      origin: "https://api.example.org",
      target: "/summaries/harbour",
      path: { id: "harbour" },
      query: {},
      headers: {},
      id: "request-1",
    },
    { ...newsroom.services, ...SETTINGS, articles },
  );
  expect([status, headers["retry-after"]]).toEqual([429, "1"]);
});

test("a row of a newer release is an error when it is asked for by itself, and left out of lists", async () => {
  for (const row of KEYS) await newsroom.rows.put(row);
  const [first] = KEYS;
  const raised = newsroom.rows.update(
    first!,
    { UpdateExpression: "SET v = :v" },
    { ":v": RECORD_VERSION + 1 },
  );
  await expect(raised).rejects.toThrow(NewerRecordError);
  await expect(newsroom.rows.get("HARBOUR", "a")).rejects.toThrow(NewerRecordError);
  await expect(newsroom.rows.getAll(KEYS, [])).rejects.toThrow(NewerRecordError);
  const left = await newsroom.rows.getAll(KEYS, [], { skipsNewer: true });
  expect(left.map(({ sk }) => sk).sort()).toEqual(["b", "c"]);
  expect((await newsroom.rows.listRange("HARBOUR", "a", "z")).map(({ sk }) => sk)).toEqual(["b", "c"]);
});

test("a request reads as long as a call of any size still fits, and no longer", async () => {
  const calls = readBudget();
  for (let call = 0; call < MAX_CALLS; call++) {
    expect(calls.hasRoom()).toBe(true);
    calls.spend(0.5);
  }
  expect(calls.hasRoom()).toBe(false);
  const units = readBudget();
  units.spend(MAX_UNITS - MAX_UNITS_PER_CALL);
  expect(units.hasRoom()).toBe(true);
  units.spend(0.5);
  expect(units.hasRoom()).toBe(false);
});

test("read units are counted as the table counts them", async () => {
  for (const row of KEYS) await newsroom.rows.put({ ...row, log: "x".repeat(7_000) });
  let units = 0;
  const budget: ReadBudget = {
    hasRoom: () => true,
    spend(read) {
      units += read;
    },
  };
  await newsroom.rows.query({ KeyConditionExpression: "pk = :pk" }, { ":pk": "HARBOUR" }, undefined, {
    budget,
  });
  expect(units).toBe(3); // 21 KB at 8 KB a unit, in halves
  await newsroom.rows.getAll(KEYS, ["log"], { budget });
  expect(units).toBe(6);
});

/** What the fault run of the benches shows at length: a smaller one, and every single crash of one history. */
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startTable } from "../../infra/local/table.ts";
import { ingest } from "../../lib/ingest/index.ts";
import type { UploadEvent } from "../../lib/ingest/s3-events.ts";
import { compare } from "../bench/faults/check.ts";
import { runFaults } from "../bench/faults/run.ts";
import { aNewsroom, currentStateOf, harbour } from "../newsroom.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

test("a bad day loses nothing, doubles nothing, and leaves nothing stale", async () => {
  const table = await startTable();
  try {
    const report = await runFaults(
      { seed: 5, uploads: 50, keys: 15, rate: 0.04, workers: 2, atOnce: 2, killEvery: 9 },
      table,
    );
    expect((await compare(report.history, table, report.decided)).differences).toEqual([]);
    expect(report.left).toBe(0);
    // Without faults it would show nothing.
    expect(report.crashes).toBeGreaterThan(0);
    expect(Object.keys(report.hits).length).toBeGreaterThan(5);
  } finally {
    await table.stop();
  }
}, 600_000);

test("a crash before or after any call to the table, and the retry ends where it would have", async () => {
  const history = [
    newsroom.upload("desk/a.txt", harbour("Ten sailors were hurt when the storm struck."), "01"),
    newsroom.upload("desk/a.txt", harbour("Nine sailors were hurt when the storm struck."), "02"),
    newsroom.remove("desk/a.txt", "04"),
    newsroom.upload("desk/a.txt", harbour("Eight sailors were hurt when the storm struck."), "05"),
    newsroom.upload("desk/a.txt", `STORY KILL\n\n${harbour("Eight sailors were hurt.")}`, "06"),
  ];
  const calls = await deliver(history, crashAt(undefined));
  const expected = currentStateOf(await newsroom.everyRow());
  expect(calls).toBeGreaterThan(20);
  for (let call = 1; call <= calls; call++) {
    for (const when of ["before", "after"] as const) {
      await newsroom.clear();
      await deliver(history, crashAt(call, when));
      expect(currentStateOf(await newsroom.everyRow()), `a crash ${when} call ${call}`).toEqual(expected);
    }
  }
}, 600_000);

interface Crash {
  call: number | undefined;
  when: "before" | "after";
  calls: number;
}

function crashAt(call: number | undefined, when: Crash["when"] = "before"): Crash {
  return { call, when, calls: 0 };
}

/** Delivers the events in order, each again after a crash. @returns how many calls were made */
async function deliver(events: UploadEvent[], crash: Crash): Promise<number> {
  injectCrash(newsroom.client, crash);
  for (const event of events)
    await ingest(event, newsroom.services).catch(() => ingest(event, newsroom.services));
  newsroom.client.middlewareStack.remove("crash");
  return crash.calls;
}

function injectCrash(client: DynamoDBClient, crash: Crash): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      crash.calls += 1;
      const isNow = crash.calls === crash.call;
      if (isNow && crash.when === "before") throw new Error("crash before");
      const answer = await next(args);
      if (isNow) throw new Error("crash after");
      return answer;
    },
    { step: "initialize", name: "crash" },
  );
}

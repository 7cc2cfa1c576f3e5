/** The order in which events arrive must not matter: to any story, under any keys, on the real store. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startTable } from "../../infra/local/table.ts";
import { applyDecision } from "../../lib/ingest/decide.ts";
import { ingest } from "../../lib/ingest/index.ts";
import type { UploadEvent } from "../../lib/ingest/s3-events.ts";
import { bucketOf } from "../bench/faults/bucket.ts";
import { compare, idOf } from "../bench/faults/check.ts";
import { beforeRemovals, decisionsOf, historyOf, randomOf, shuffled } from "../bench/faults/history.ts";
import { deskServicesOf, servicesOf } from "../bench/faults/services.ts";
import { aNewsroom, currentStateOf, OTHER_ENGINE } from "../newsroom.ts";

test("wires across keys and origins, kills, embargoes, refusals, the desk's decisions, restores and deletions, for good too, end as the plain model says, in any order", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 9999 }),
      fc.integer({ min: 1, max: 14 }),
      fc.integer({ min: 2, max: 5 }),
      fc.nat({ max: 9999 }),
      async (seed, uploads, keys, order) => {
        const history = historyOf(seed, uploads, keys, 0);
        const table = await startTable(OTHER_ENGINE);
        const newsroom = await aNewsroom(table);
        const random = randomOf(order);
        const before = beforeRemovals(history);
        const twice = before.filter(() => random() < 0.3);
        const [inTime, late] = [false, true].map((isOver) =>
          servicesOf(newsroom.rows, bucketOf(history, isOver)),
        );
        const decided = decisionsOf(history, seed);
        for (const one of shuffled([...before, ...twice, ...decided, ...decided], random)) {
          if ("event" in one) await ingest(one.event, inTime!);
          else await applyDecision(idOf(one.story), one.decision, deskServicesOf(newsroom.rows));
        }
        const removals = history.filter((happening) => !before.includes(happening));
        for (const { event } of shuffled([...removals, ...removals, ...twice], random))
          await ingest(event, late!);
        const { differences } = await compare(history, table, decided);
        await newsroom.stop();
        expect(differences).toEqual([]);
      },
    ),
    { numRuns: 15 },
  );
}, 600_000);

describe("a key that carries one story after another", () => {
  const story = (uri: string, text: string) =>
    JSON.stringify({
      uri,
      version: "1",
      versioncreated: "2024-03-01T08:00:00Z",
      headline: uri,
      body_text: text,
    });

  async function standingAfter(order: readonly number[]) {
    const newsroom = await aNewsroom();
    const key = "wires/latest.json";
    const events: UploadEvent[] = [
      newsroom.upload(key, story("urn:example:ferry", "The ferry sails again on Friday."), "01"),
      newsroom.upload(key, story("urn:example:storm", "The storm is over since Friday."), "02"),
      newsroom.upload(key, "", "03"),
      newsroom.remove(key, "04"),
      newsroom.upload(key, story("urn:example:market", "The market opens on Friday."), "05"),
    ];
    for (const n of order) await ingest(events[n]!, newsroom.services);
    const rows = currentStateOf(await newsroom.everyRow());
    const { records } = await newsroom.articles.list({}, 10, newsroom.now());
    await newsroom.stop();
    return { rows, listed: records.map(({ uri }) => uri).sort() };
  }

  test("withdraws the one that it carried when it was deleted, and no other, in any of 120 orders", async () => {
    const expected = await standingAfter([0, 1, 2, 3, 4]);
    expect(expected.listed).toEqual(["urn:example:ferry", "urn:example:market"]);
    for (const order of permutationsOf([0, 1, 2, 3, 4]))
      expect(await standingAfter(order), order.join()).toEqual(expected);
  }, 600_000);
});

function permutationsOf(list: readonly number[]): number[][] {
  if (list.length <= 1) return [[...list]];
  return list.flatMap((first) =>
    permutationsOf(list.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

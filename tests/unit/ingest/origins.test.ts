/** Who uploads speaks for its own stories only. */
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readSettings } from "../../../lib/env.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import { findOrigin, hashUri } from "../../../lib/reading/identity.ts";
import { aGrouping } from "../../grouping.ts";
import { aNewsroom, NOON } from "../../newsroom.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

const GUID = "urn:newsml:agency.example:20240301:ferry";
const COPY =
  "The ferry to Skarholm sails again from Friday, its owner said, after three days of storm in which no ship left the harbour. Nobody was hurt. The first boat leaves at six, and takes cars. Fares stay as they were until the summer, the owner said on Thursday evening.";

const PARTNER = "partners/123456789012/ferry.json";
const DESK = "wires/agency/ferry.json";

let count = 0;

/** Puts a wire's item under a key. @returns its receipt */
async function put(key: string, item: Record<string, unknown>, origins?: string[]) {
  count += 1;
  const copy = { uri: GUID, version: "1", headline: "Ferry returns", body_text: COPY };
  const sequencer = count.toString(16).padStart(4, "0");
  const event = newsroom.upload(key, JSON.stringify({ ...copy, ...item }), sequencer);
  await ingest(event, {
    ...newsroom.services,
    newsroom: { timeZone: "UTC", maxUploadBytes: 100_000, origins },
  });
  return (await newsroom.receipts.find(key))!;
}

const told = async (id = "") => {
  const record = await newsroom.articles.findSummary(id, NOON);
  return record === "gone" ? record : record?.headline;
};

describe("a partner that states the guid of the newsroom's story", () => {
  test("neither replaces it, nor stands in the way of its next version", async () => {
    const { articleId: own } = await put(DESK, {});
    const partner = await put(PARTNER, { version: "999999999999999999", headline: "Ferry sunk" });
    expect(partner).toMatchObject({ outcome: "created" });
    expect(partner.articleId).not.toBe(own);
    expect(await told(own)).toBe("Ferry returns");
    expect((await put(DESK, { version: "2", headline: "Ferry returns on Friday" })).articleId).toBe(own);
    expect([await told(own), await told(partner.articleId)]).toEqual([
      "Ferry returns on Friday",
      "Ferry sunk",
    ]);
  });

  test("does not kill it, whatever version it states, and before it came no more than after", async () => {
    await put(PARTNER, { version: "9", pubstatus: "canceled" });
    const { articleId: own } = await put(DESK, {});
    await put(PARTNER, { version: "999999999999999999", pubstatus: "canceled" });
    await put(PARTNER, { version: undefined, pubstatus: "canceled" });
    expect(await told(own)).toBe("Ferry returns");
  });

  test("tells, with the same words, the same story: the list shows it once", async () => {
    const { articleId: own } = await put(DESK, { versioncreated: "2024-03-01T08:00:00Z" });
    const { articleId: other } = await put(PARTNER, { versioncreated: "2024-03-01T09:00:00Z" });
    await aGrouping(newsroom.rows).run(NOON);
    expect(await newsroom.articles.findSummary(other ?? "", NOON)).toMatchObject({ sameStoryAs: own });
    const { records } = await newsroom.articles.list({}, 10, NOON);
    expect(records.map(({ articleId }) => articleId)).toEqual([own]);
  });

  test.each([PARTNER, "feeds/skua/latest.json", "stringers/1.json"])(
    "does not hide it with its words and an earlier date: %s",
    async (key) => {
      const early = { versioncreated: "2024-03-01T07:00:00Z" };
      const { articleId: other } = await put(key, early, ["stringers/"]);
      const { articleId: own } = await put(DESK, { versioncreated: "2024-03-01T08:00:00Z" });
      await aGrouping(newsroom.rows).run(NOON);
      expect(await newsroom.articles.findSummary(other ?? "", NOON)).toMatchObject({ sameStoryAs: own });
      const { records } = await newsroom.articles.list({}, 10, NOON);
      expect(records.map(({ articleId }) => articleId)).toEqual([own]);
    },
  );

  test("corrects and kills what came under its own prefix, under another key too", async () => {
    const { articleId } = await put(PARTNER, {});
    const corrected = await put("partners/123456789012/2/ferry.json", {
      version: "2",
      headline: "Corrected",
    });
    expect([corrected.articleId, corrected.outcome]).toEqual([articleId, "updated"]);
    await put(PARTNER, { version: "3", pubstatus: "canceled" });
    expect(await told(articleId)).toBe("gone");
  });
});

test("each feed that is fetched, and mail, speaks for its own stories alone", async () => {
  const ids = new Set<string | undefined>();
  for (const key of ["desk/f.json", "feeds/skua/latest.json", "feeds/auk/latest.json", "mail/1"])
    ids.add((await put(key, {})).articleId);
  expect(ids.size).toBe(4);
  expect(ids).toContain((await put("feeds/skua/sport/latest.json", {})).articleId); // of the same origin
});

test("a page of one partner is not the page of another, though both name one canonical address", async () => {
  const page = `<html><head><link rel="canonical" href="https://www.agency.example/ferry"></head><body><article><h1>Ferry returns</h1><p>${COPY}</p></article></body></html>`;
  const ids = new Set<string | undefined>();
  for (const key of [
    "desk/ferry.html",
    "partners/1/ferry.html",
    "partners/2/ferry.html",
    "partners/2/b.html",
  ]) {
    count += 1;
    await ingest(newsroom.upload(key, page, `F${count}`), newsroom.services);
    ids.add((await newsroom.receipts.find(key))?.articleId);
  }
  expect(ids.size).toBe(3);
  expect(ids).toContain(hashUri("https://www.agency.example/ferry"));
});

test("nobody states the name that an upload without one is given", async () => {
  const event = newsroom.upload("world/ferry.txt", `Ferry returns\n\n${COPY}\n`, "01");
  await ingest(event, newsroom.services);
  const { articleId: own } = (await newsroom.receipts.find("world/ferry.txt"))!;
  expect(own).toBe(hashUri("urn:standfirst:upload:uploads/world/ferry.txt"));
  for (const uri of ["urn:standfirst:upload:uploads/world/ferry.txt", " URN:Standfirst:upload:x"]) {
    const receipt = await put("wires/other.json", { uri, version: "7", pubstatus: "canceled" });
    expect(receipt.articleId).toBe(hashUri("urn:standfirst:upload:uploads/wires/other.json"));
    expect(receipt.warnings.map(({ code }) => code)).toContain("guid-refused");
  }
  expect(await told(own)).toBe("Ferry returns");
});

describe("an origin that the operator names", () => {
  const origins = ["stringers/", "wires/afp/", "wires/afp/sport/"];

  test("speaks for itself alone", async () => {
    const { articleId: own } = await put(DESK, {}, origins);
    const { articleId: afp } = await put("wires/afp/1.json", { version: "8" }, origins);
    const { articleId: sport } = await put("wires/afp/sport/1.json", { version: "9" }, origins);
    expect(new Set([own, afp, sport]).size).toBe(3);
    await put("wires/afp/2.json", { version: "10", pubstatus: "canceled" }, origins);
    expect([await told(own), await told(afp), await told(sport)]).toEqual([
      "Ferry returns",
      "gone",
      "Ferry returns",
    ]);
  });

  test("named once stories have come takes them with it when they are read again", async () => {
    const { articleId: before } = await put("stringers/1.json", {});
    const replayed = {
      ...newsroom.services,
      newsroom: { timeZone: "UTC", maxUploadBytes: 100_000, origins },
    };
    const again = newsroom.upload("stringers/1.json", "", count.toString(16).padStart(4, "0"));
    const copy = JSON.stringify({ uri: GUID, version: "1", headline: "Ferry returns", body_text: COPY });
    await ingest(newsroom.upload(again.key, copy, again.sequencer), replayed);
    const { articleId: after } = (await newsroom.receipts.find("stringers/1.json"))!;
    expect(after).not.toBe(before);
    expect([await told(before), await told(after)]).toEqual(["gone", "Ferry returns"]);
  });

  test("is read from the settings", () => {
    expect(readSettings({ TABLE_NAME: "t", ORIGINS: "stringers/,wires/afp/" }).origins).toEqual([
      "stringers/",
      "wires/afp/",
    ]);
    expect(readSettings({ TABLE_NAME: "t", ORIGINS: "" }).origins).toEqual([]);
  });
});

test("two keys are of one origin when the longest prefix that speaks for itself is the same, and of it alone", () => {
  const segment = fc.constantFrom("partners", "wires", "a", "b", "");
  const key = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
  const prefixes = fc.array(
    key.map((prefix) => `${prefix}/`),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(key, prefixes, (one, origins) => {
      const origin = findOrigin(one, origins);
      expect(one.startsWith(origin)).toBe(true);
      for (const prefix of origins)
        if (one.startsWith(prefix)) expect(origin.length).toBeGreaterThanOrEqual(prefix.length);
      if (/^partners\/[^/]*\//.test(one)) expect(origin).not.toBe("");
      expect(findOrigin(one, origins.toReversed())).toBe(origin);
    }),
  );
});

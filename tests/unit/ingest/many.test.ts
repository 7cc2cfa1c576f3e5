/** Files of many stories, from the event to what readers see: each item is an upload of its own. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startTable } from "../../../infra/local/table.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import type { ItemOutcome } from "../../../lib/ingest/receipt.ts";
import { parseUploadEvents, type UploadEvent, writeRest } from "../../../lib/ingest/s3-events.ts";
import { hashUri } from "../../../lib/reading/identity.ts";
import { aNewsroom, NOON, OTHER_ENGINE, withMethods } from "../../newsroom.ts";

let engine: Awaited<ReturnType<typeof startTable>>;
let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeAll(async () => {
  engine = await startTable(OTHER_ENGINE);
});
beforeEach(opens);
afterAll(() => engine.stop());

/** A newsroom whose bucket and table are empty. */
async function opens(): Promise<void> {
  newsroom = await aNewsroom(engine);
  await newsroom.clear();
}

interface Line {
  guid: string;
  says?: string;
  /** Minutes after eight. */
  at?: number;
  more?: string;
}

/** A feed of stories, each with its own guid. */
function feed(...lines: (Line | string)[]): string {
  const items = lines.map((line) => {
    if (typeof line === "string") return line;
    const { guid, says = "It left on time.", at = 0, more = "" } = line;
    const date = `2024-03-01T08:${String(at).padStart(2, "0")}:00Z`;
    return `<entry><id>${guid}</id><title>Ferry ${guid} sails again</title><updated>${date}</updated>
      <published>2024-03-01T08:00:00Z</published>${more}<content type="html">&lt;p&gt;The ferry ${guid} sailed again on
      Friday after eight weeks in dry dock, its owner said.&lt;/p&gt;&lt;p&gt;${says}&lt;/p&gt;</content></entry>`;
  });
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">${items.join("")}</feed>`;
}

const [A, B, C] = ["urn:ferry:a", "urn:ferry:b", "urn:ferry:c"];
const idOf = (guid: string) => hashUri(guid);

async function bring(...events: UploadEvent[]): Promise<void> {
  for (const event of events) await ingest(event, { ...newsroom.services, announcer: newsroom.announcer });
}

/** What readers see of a story: its last sentence; or why not. */
async function seen(guid: string): Promise<string | undefined> {
  const told = await newsroom.articles.findTold(idOf(guid), NOON);
  return typeof told === "object" ? told.article.body.at(-1)?.text : told;
}

async function outcomes(event: UploadEvent): Promise<string[]> {
  const items = await newsroom.items.list(event, 0, 100);
  return items.map(({ name, outcome }: ItemOutcome) => `${name} ${outcome}`);
}

test("is one story for each item, and one receipt that counts them", async () => {
  const file = newsroom.upload("in/feed.xml", feed({ guid: A }, { guid: B }), "01");
  await bring(file);
  expect([await seen(A), await seen(B)]).toEqual(["It left on time.", "It left on time."]);
  expect(await newsroom.receipts.find("in/feed.xml")).toMatchObject({
    outcome: "created",
    format: "atom",
    counts: { total: 2, created: 2 },
  });
  expect(await outcomes(file)).toEqual([`${A} created`, `${B} created`]);
  const told = await newsroom.articles.findTold(idOf(A), NOON);
  expect(told).toMatchObject({ article: { uri: A, upload: { key: "in/feed.xml", item: A } } });
});

test("an item that cannot be read costs only itself", async () => {
  const file = newsroom.upload(
    "in/feed.xml",
    feed({ guid: A }, "<entry><id>x</id></entry>", { guid: B }),
    "01",
  );
  await bring(file);
  expect(await outcomes(file)).toEqual([`${A} created`, "x rejected", `${B} created`]);
  expect((await newsroom.items.find(file, 1))?.rejection).toMatchObject({ code: "no-text" });
  expect(await newsroom.receipts.find("in/feed.xml")).toMatchObject({
    outcome: "created",
    counts: { total: 3, created: 2, rejected: 1 },
  });
});

test("of which no item can be read is rejected, and what its key carried stays", async () => {
  await bring(newsroom.upload("in/feed.xml", feed({ guid: A }), "01"));
  await bring(newsroom.upload("in/feed.xml", feed("<entry><id>x</id></entry>"), "02"));
  expect(await newsroom.receipts.find("in/feed.xml")).toMatchObject({
    outcome: "rejected",
    rejection: { code: "no-text", message: expect.stringContaining("None of its 1 items") },
  });
  expect(await seen(A)).toBe("It left on time.");
  await bring(newsroom.remove("in/feed.xml", "03"));
  expect(await seen(A)).toBe("gone");
});

test("a newer file corrects what changed, and leaves the rest", async () => {
  await bring(newsroom.upload("in/feed.xml", feed({ guid: A }, { guid: B }), "01"));
  const later = feed({ guid: A, says: "It was late.", at: 5 }, { guid: B }, { guid: C });
  const second = newsroom.upload("in/feed.xml", later, "02");
  await bring(second);
  expect(await outcomes(second)).toEqual([`${A} updated`, `${B} unchanged`, `${C} created`]);
  expect(await seen(A)).toBe("It was late.");
});

test("that comes late corrects nothing", async () => {
  const first = newsroom.upload("in/1.xml", feed({ guid: A }), "01");
  await bring(newsroom.upload("in/2.xml", feed({ guid: A, says: "It was late.", at: 5 }), "02"), first);
  expect(await outcomes(first)).toEqual([`${A} superseded`]);
  expect(await seen(A)).toBe("It was late.");
});

test("a story that fell out of a feed stays, and the feed's deletion leaves it", async () => {
  await bring(newsroom.upload("in/feed.xml", feed({ guid: A }, { guid: B }), "01"));
  await bring(newsroom.upload("in/feed.xml", feed({ guid: B }, { guid: C }), "02"));
  expect(await seen(A)).toBe("It left on time.");
  const deletion = newsroom.remove("in/feed.xml", "03");
  await bring(deletion);
  expect([await seen(A), await seen(B), await seen(C)]).toEqual(["It left on time.", "gone", "gone"]);
  expect(await newsroom.receipts.find("in/feed.xml")).toMatchObject({
    outcome: "withdrawn",
    counts: { total: 2, withdrawn: 2 },
  });
  expect(await outcomes(deletion)).toEqual([`${B} withdrawn`, `${C} withdrawn`]);
});

test("a deleted file withdraws what no other file carries, and nothing else", async () => {
  await bring(newsroom.upload("in/10.xml", feed({ guid: A }, { guid: B }), "01"));
  await bring(newsroom.upload("in/11.xml", feed({ guid: B }, { guid: C }), "02"));
  await bring(newsroom.remove("in/11.xml", "03"));
  expect([await seen(A), await seen(B), await seen(C)]).toEqual([
    "It left on time.",
    "It left on time.",
    "gone",
  ]);
  await bring(newsroom.remove("in/10.xml", "04"));
  expect([await seen(A), await seen(B)]).toEqual(["gone", "gone"]);
  await bring(newsroom.upload("in/12.xml", feed({ guid: B }), "05"));
  expect([await seen(A), await seen(B)]).toEqual(["gone", "It left on time."]);
});

test("a story that a file of its own carries, too, outlasts the feed", async () => {
  const wire = JSON.stringify({
    uri: A,
    versioncreated: "2024-03-01T08:00:00Z",
    headline: "Ferry sails",
    body_text: "It sailed again on Friday.",
    pubstatus: "usable",
  });
  await bring(newsroom.upload("in/feed.xml", feed({ guid: A, at: 0 }), "01"));
  await bring(newsroom.upload("in/wire.json", wire.replace("08:00", "08:30"), "02"));
  await bring(newsroom.remove("in/feed.xml", "03"));
  expect(await seen(A)).toBe("It sailed again on Friday.");
});

test("a correction whose file is deleted is withdrawn with what it corrected", async () => {
  await bring(newsroom.upload("in/10.xml", feed({ guid: A }), "01"));
  await bring(newsroom.upload("in/11.xml", feed({ guid: A, says: "It was late.", at: 5 }), "02"));
  await bring(newsroom.remove("in/11.xml", "03"));
  expect(await seen(A)).toBe("gone");
});

test("a restored file stands again", async () => {
  await bring(newsroom.upload("in/feed.xml", feed({ guid: A, at: 1 }), "01"));
  const second = newsroom.upload(
    "in/feed.xml",
    feed({ guid: A, says: "It was late.", at: 5 }, { guid: B }),
    "02",
  );
  await bring(second, newsroom.restore("in/feed.xml", "01", "03"));
  expect([await seen(A), await seen(B)]).toEqual(["It left on time.", "It left on time."]);
});

test("a version that is removed for good gives way to the one below it", async () => {
  await bring(newsroom.upload("in/feed.xml", feed({ guid: A, at: 1 }), "01"));
  await bring(
    newsroom.upload("in/feed.xml", feed({ guid: A, says: "It was late.", at: 5 }, { guid: B }), "02"),
  );
  await bring(newsroom.removeVersion("in/feed.xml", "02", "03"));
  expect([await seen(A), await seen(B)]).toEqual(["It left on time.", "gone"]);
  await bring(newsroom.removeVersion("in/feed.xml", "01", "04"));
  expect([await seen(A), await seen(B)]).toEqual(["gone", "gone"]);
});

test("a kill in a feed kills its story alone; a draft is held", async () => {
  const kill = (guid: string) => ({
    uri: guid,
    version: "2",
    headline: "Kill",
    pubstatus: "canceled",
    versioncreated: "2024-03-01T09:00:00Z",
  });
  await bring(newsroom.upload("in/feed.xml", feed({ guid: A }, { guid: B }), "01"));
  const lines = `${JSON.stringify(kill(A))}\n${JSON.stringify({ ...kill(C), headline: "Ferry", pubstatus: "usable", body_text: "Ended." })}\n`;
  const file = newsroom.upload("in/wire.ndjson", lines, "02");
  await bring(file);
  expect([await seen(A), await seen(B), await seen(C)]).toEqual(["gone", "It left on time.", "Ended."]);
  const draft = `<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>yes</app:draft></app:control>`;
  await bring(newsroom.upload("in/drafts.xml", feed({ guid: "urn:draft", more: draft }), "03"));
  expect(await seen("urn:draft")).toBeUndefined();
});

test("another origin's feed changes nothing of ours", async () => {
  await bring(newsroom.upload("in/feed.xml", feed({ guid: A }), "01"));
  await bring(newsroom.upload("partners/north/feed.xml", feed({ guid: A, says: "No.", at: 9 }), "02"));
  await bring(newsroom.remove("partners/north/feed.xml", "03"));
  expect(await seen(A)).toBe("It left on time.");
});

/** Everything that the table holds of stories, but for how it came about. */
async function standing() {
  const found: Record<string, unknown> = {};
  for (const guid of [A, B, C]) {
    const state = await newsroom.articles.find(idOf(guid));
    const { article, gone, revision, retracted, redeliveries, versions, deletions, corrects, firstSeen } =
      state ?? {};
    found[guid] = {
      article,
      gone,
      revision,
      retracted,
      redeliveries,
      versions,
      deletions,
      corrects,
      firstSeen,
    };
  }
  return found;
}

function* permutations<T>(all: readonly T[]): Generator<T[]> {
  if (all.length < 2) yield [...all];
  for (const [at, first] of all.entries())
    for (const rest of permutations([...all.slice(0, at), ...all.slice(at + 1)])) yield [first, ...rest];
}

test.each([
  [
    "hourly files, one deleted",
    () => [
      newsroom.upload("in/10.xml", feed({ guid: A }, { guid: B }), "01"),
      newsroom.upload("in/11.xml", feed({ guid: B }, { guid: C }), "02"),
      newsroom.remove("in/11.xml", "03"),
    ],
    ["It left on time.", "It left on time.", "gone"],
  ],
  [
    "hourly files, both deleted",
    () => [
      newsroom.upload("in/10.xml", feed({ guid: A }, { guid: B }), "01"),
      newsroom.upload("in/11.xml", feed({ guid: B }, { guid: A, says: "It was late.", at: 5 }), "02"),
      newsroom.remove("in/11.xml", "03"),
      newsroom.remove("in/10.xml", "04"),
    ],
    ["gone", "gone", undefined],
  ],
  [
    "one key, overwritten and deleted",
    () => [
      newsroom.upload("in/feed.xml", feed({ guid: A }, { guid: B }), "01"),
      newsroom.upload("in/feed.xml", feed({ guid: B, says: "It was late.", at: 5 }, { guid: C }), "02"),
      newsroom.remove("in/feed.xml", "03"),
    ],
    ["It left on time.", "gone", "gone"],
  ],
  [
    "one key, deleted and sent again",
    () => [
      newsroom.upload("in/feed.xml", feed({ guid: A }, { guid: B }), "01"),
      newsroom.remove("in/feed.xml", "02"),
      newsroom.upload("in/feed.xml", feed({ guid: B }), "03"),
      newsroom.upload("in/other.xml", feed({ guid: C }), "01"),
    ],
    ["gone", "It left on time.", "It left on time."],
  ],
  [
    "a file of which nothing can be read, and the deletion",
    () => [
      newsroom.upload("in/feed.xml", feed({ guid: A }), "01"),
      newsroom.upload("in/feed.xml", feed("<entry><id>x</id></entry>"), "02"),
      newsroom.remove("in/feed.xml", "03"),
    ],
    ["gone", undefined, undefined],
  ],
  [
    "a lone story between two feeds under one key",
    () => [
      newsroom.upload("in/feed", feed({ guid: A }), "01"),
      newsroom.upload("in/feed", "Ferry sails\n\nThe ferry sailed again on Friday, its owner said.\n", "02"),
      newsroom.remove("in/feed", "03"),
      newsroom.upload("in/feed", feed({ guid: B }), "04"),
    ],
    ["It left on time.", "It left on time.", undefined],
  ],
] as const)("%s: the same end in any order", async (_, make, ends) => {
  let first: unknown;
  const { length } = [...permutations(make())];
  for (let n = 0; n < length; n++) {
    await opens();
    const events = [...permutations(make())][n]!;
    await bring(...events, events[0]!);
    const order = events.map(({ key, sequencer }) => `${key} ${sequencer}`).join(", ");
    expect([await seen(A), await seen(B), await seen(C)], order).toEqual(ends);
    const now = await standing();
    first ??= now;
    expect(now, order).toEqual(first);
  }
});

test("goes on by itself where the time of a call is over, and tells of all at the end", async () => {
  const guids = Array.from({ length: 120 }, (_, n) => `urn:n:${n}`);
  const file = newsroom.upload("in/big.xml", feed(...guids.map((guid) => ({ guid }))), "01");
  const waiting = [writeRest(file, 0)];
  let calls = 0;
  while (waiting.length > 0 && calls < 200) {
    calls += 1;
    const [event] = parseUploadEvents(waiting.shift()!)!;
    await ingest(event!, {
      ...newsroom.services,
      deadline: { signal: new AbortController().signal, isLast: false, left: () => 0 },
      goOn: async (left, from) => void waiting.push(writeRest(left, from)),
    });
  }
  expect(calls).toBe(120); // no time at all: each call does one
  expect(await newsroom.receipts.find("in/big.xml")).toMatchObject({ counts: { total: 120, created: 120 } });
  const deletion = newsroom.remove("in/big.xml", "02");
  await bring(deletion);
  for (const guid of guids) expect(await seen(guid)).toBe("gone");
});

test("that is deleted while it is read leaves nothing", async () => {
  const guids = Array.from({ length: 60 }, (_, n) => `urn:n:${n}`);
  const file = newsroom.upload("in/big.xml", feed(...guids.map((guid) => ({ guid }))), "01");
  const deletion = newsroom.remove("in/big.xml", "02");
  const held = newsroom.holdFirst(
    "UpdateItemCommand",
    ({ UpdateExpression }) => !!UpdateExpression?.includes("item3"),
  );
  const reading = bring(file);
  await held.reached;
  await bring(deletion);
  held.release();
  await reading;
  for (const guid of guids) expect(await seen(guid), guid).toBe("gone");
});

test("that is gone for good before all of it was read is withdrawn as far as it was", async () => {
  const guids = Array.from({ length: 60 }, (_, n) => `urn:n:${n}`);
  const file = newsroom.upload("in/big.xml", feed(...guids.map((guid) => ({ guid }))), "01");
  const rest: UploadEvent[] = [];
  await ingest(file, {
    ...newsroom.services,
    deadline: { signal: new AbortController().signal, isLast: false, left: () => 0 },
    goOn: async (event, from) => void rest.push({ ...event, from }),
  });
  expect(await seen(guids[0]!)).toBe("It left on time.");
  await bring(newsroom.removeVersion("in/big.xml", "01", "02"));
  expect(await seen(guids[0]!)).toBe("gone");
  await bring(rest[0]!);
  for (const guid of guids) expect(await seen(guid), guid).not.toBe("It left on time.");
});

test("that fails at a busy table is tried again, and ends the same", async () => {
  const file = newsroom.upload("in/feed.xml", feed({ guid: A }, { guid: B }, { guid: C }), "01");
  let left = 2;
  const articles = withMethods(newsroom.articles, {
    merge: (...given) => {
      if (left-- > 0) throw Object.assign(new Error("busy"), { name: "TimeoutError" });
      return newsroom.articles.merge(...given);
    },
  });
  await expect(ingest(file, { ...newsroom.services, articles })).rejects.toThrow("busy");
  await bring(file);
  expect([await seen(A), await seen(B), await seen(C)]).toEqual(Array(3).fill("It left on time."));
  expect(await newsroom.receipts.find("in/feed.xml")).toMatchObject({ counts: { total: 3, created: 3 } });
});

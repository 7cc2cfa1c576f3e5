import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { UploadBucket } from "../../../lib/aws/bucket.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import type { UploadEvent } from "../../../lib/ingest/s3-events.ts";
import { hashUri as idOfUri } from "../../../lib/reading/identity.ts";
import { hashKey, makeRevision } from "../../../lib/stories/revision.ts";
import { stateFromDeletion, stateFromUpload } from "../../../lib/stories/versions.ts";
import { digestArticle } from "../../../lib/summarise/digest.ts";
import { makeSummaryRecord } from "../../../lib/summarise/summary-record.ts";
import { aNewsroom, anArticle, currentStateOf, harbour, NOON } from "../../newsroom.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

const KEY = "desk/harbour.txt";

async function deliver(...events: UploadEvent[]): Promise<void> {
  for (const event of events) await ingest(event, newsroom.services);
}

async function idOf(key: string): Promise<string> {
  return (await newsroom.receipts.find(key))?.articleId ?? "";
}

async function standingBody(key: string): Promise<string | undefined> {
  const state = await newsroom.articles.find(await idOf(key));
  return state?.article?.body.map(({ text }) => text).join("\n");
}

describe("an upload", () => {
  test("becomes an article, a summary record and a receipt", async () => {
    await deliver(
      newsroom.upload(KEY, harbour("The harbour reopened on Friday after three days of storm."), "01"),
    );
    expect(await newsroom.receipts.find(KEY)).toMatchObject({ key: KEY, outcome: "created", format: "text" });
    const id = await idOf(KEY);
    expect(await newsroom.articles.find(id)).toMatchObject({
      article: { headline: "Harbour reopens after storm" },
    });
    expect(await newsroom.articles.findSummary(id, newsroom.now())).toMatchObject({
      articleId: id,
      headline: "Harbour reopens after storm",
    });
    const { records } = await newsroom.articles.list({}, 10, newsroom.now());
    expect(records.map(({ articleId }) => articleId)).toEqual([id]);
  });

  test("delivered twice changes nothing, and its receipt still says created", async () => {
    const upload = newsroom.upload(
      KEY,
      harbour("The harbour reopened on Friday after three days of storm."),
      "01",
    );
    await deliver(upload);
    const before = await everyRow();
    await deliver(upload);
    expect(await everyRow()).toEqual(before);
  });

  test("that cannot be read is rejected with a code and a hint, and nothing is thrown", async () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919 + (n >> 3) * 104729) % 256);
    await deliver(newsroom.upload("desk/noise.txt", noise, "01"));
    expect(await newsroom.receipts.find("desk/noise.txt")).toMatchObject({
      outcome: "rejected",
      rejection: { code: "unknown-format", hint: expect.stringMatching(/plain text.*DOCX.*\.$/) },
    });
  });

  test("rejected under the key of a good story leaves that story standing, and says which", async () => {
    await deliver(
      newsroom.upload(KEY, harbour("The harbour reopened on Friday after three days of storm."), "01"),
      newsroom.upload(KEY, "", "02"),
    );
    const receipt = await newsroom.receipts.find(KEY);
    expect(receipt).toMatchObject({
      outcome: "rejected",
      articleId: expect.any(String),
      rejection: {
        code: "empty",
        hint: expect.stringMatching(/under this name before is left as it was\.$/),
      },
    });
    expect(await standingBody(KEY)).toContain("reopened on Friday");
  });

  test("whose object is gone or replaced when its event comes is superseded", async () => {
    const upload = newsroom.upload(KEY, harbour("Rain."), "01");
    await deliver({ ...upload, versionId: "expired" });
    expect(await newsroom.receipts.find(KEY)).toMatchObject({ outcome: "superseded" });
  });
});

describe("a correction", () => {
  test("replaces the story it corrects and keeps what it said", async () => {
    await deliver(
      newsroom.upload(KEY, harbour("Ten sailors were hurt when the storm struck the harbour."), "01"),
      newsroom.upload(KEY, harbour("Nine sailors were hurt when the storm struck the harbour."), "02"),
    );
    expect(await standingBody(KEY)).toMatch(/^Nine sailors/);
    expect((await newsroom.receipts.find(KEY))?.outcome).toBe("updated");
    const id = (await newsroom.receipts.find(KEY))?.articleId ?? "";
    const past = await newsroom.articles.listPast(id);
    expect(past.map(({ article }) => article?.body[0]?.text)).toEqual([
      expect.stringContaining("Ten sailors"),
    ]);
  });

  test("that arrives before the first version is not undone by it", async () => {
    const first = newsroom.upload(
      KEY,
      harbour("Ten sailors were hurt when the storm struck the harbour."),
      "01",
    );
    const second = newsroom.upload(
      KEY,
      harbour("Nine sailors were hurt when the storm struck the harbour."),
      "02",
    );
    await deliver(second, first);
    expect(await standingBody(KEY)).toMatch(/^Nine sailors/);
  });

  test("of an undated story keeps the time at which it first came", async () => {
    await deliver(
      newsroom.upload(
        KEY,
        harbour("Ten sailors were hurt when the storm struck."),
        "01",
        "2024-02-28T08:00:00Z",
      ),
      newsroom.upload(
        KEY,
        harbour("Nine sailors were hurt when the storm struck."),
        "02",
        "2024-02-29T08:00:00Z",
      ),
    );
    expect(await newsroom.articles.findSummary(await idOf(KEY), newsroom.now())).toMatchObject({
      published: "2024-02-28T08:00:00Z",
    });
  });
});

describe("a deletion", () => {
  test("withdraws the story: gone from every list, its text purged", async () => {
    await deliver(
      newsroom.upload(KEY, harbour("Ten sailors were hurt when the storm struck."), "01"),
      newsroom.upload(KEY, harbour("Nine sailors were hurt when the storm struck."), "02"),
    );
    const id = await idOf(KEY);
    await deliver(newsroom.remove(KEY, "03"));
    expect(await newsroom.articles.find(id)).toMatchObject({ gone: "withdrawn" });
    expect(await newsroom.articles.findSummary(id, newsroom.now())).toBe("gone");
    expect((await newsroom.articles.list({}, 10, newsroom.now())).records).toEqual([]);
    expect(JSON.stringify(await everyRow())).not.toContain("sailors");
    expect(await newsroom.receipts.find(KEY)).toMatchObject({ outcome: "withdrawn", articleId: id });
  });

  test("that overtakes the upload it deletes still withdraws it", async () => {
    const upload = newsroom.upload(KEY, harbour("Ten sailors were hurt when the storm struck."), "01");
    await deliver(newsroom.remove(KEY, "02"), upload);
    expect(await newsroom.articles.findSummary(await idOf(KEY), newsroom.now())).toBe("gone");
    expect((await newsroom.receipts.find(KEY))?.outcome).toBe("withdrawn");
  });

  test("of what could not be read names no story that went by a deletion which is told of later", async () => {
    const upload = newsroom.upload(KEY, harbour("Ten sailors were hurt when the storm struck."), "01");
    const late = newsroom.remove(KEY, "02");
    const unreadable = newsroom.upload(KEY, "", "03");
    await deliver(upload);
    const id = await idOf(KEY);
    await deliver(unreadable, newsroom.remove(KEY, "04"));
    expect(await newsroom.receipts.find(KEY)).not.toHaveProperty("articleId");
    await deliver(late);
    expect(await newsroom.receipts.find(KEY)).not.toHaveProperty("articleId");
    expect(await newsroom.articles.findSummary(id, newsroom.now())).toBe("gone");
  });

  test("is undone by a newer upload of the same key", async () => {
    await deliver(
      newsroom.upload(KEY, harbour("Ten sailors were hurt when the storm struck."), "01"),
      newsroom.remove(KEY, "02"),
      newsroom.upload(KEY, harbour("Nine sailors were hurt when the storm struck."), "03"),
    );
    expect(await standingBody(KEY)).toMatch(/^Nine sailors/);
  });

  test("that its story has forgotten, for very many came after it, still withdraws the upload that comes late", async () => {
    const upload = newsroom.upload(KEY, harbour("Ten sailors were hurt when the storm struck."), "01");
    const id = idOfUri(`urn:standfirst:upload:uploads/${KEY}`);
    await newsroom.receipts.save(
      { key: KEY, outcome: "withdrawn", articleId: id, warnings: [], at: "2024-03-01T10:00:00Z" },
      newsroom.remove(KEY, "02"),
    );
    for (const deletion of Array.from({ length: 120 }, (_, n) =>
      stateFromDeletion(`${n}.txt`, "0F", "2024-03-01T11:00:00Z"),
    ))
      await newsroom.articles.save(id, deletion, () => expect.unreachable(), NOON);
    expect((await newsroom.articles.find(id))?.deletions).not.toHaveProperty(hashKey(KEY).slice(0, 8));
    await deliver(upload);
    expect(await newsroom.articles.findSummary(id, NOON)).toBe("gone");
  });

  test("of a key that never held a story leaves a receipt and nothing else", async () => {
    await deliver(newsroom.remove("desk/nothing.txt", "01"));
    expect((await everyRow()).map(({ pk }) => pk)).toEqual(["UPLOAD#desk/nothing.txt"]);
  });
});

describe("the removal of one version for good", () => {
  const first = () =>
    newsroom.upload(KEY, harbour("Ten sailors were hurt when the storm struck the harbour."), "01");
  const second = () =>
    newsroom.upload(KEY, harbour("Nine sailors were hurt when the storm struck the harbour."), "02");

  test("changes nothing when it was not the current one", async () => {
    await deliver(first(), second());
    const before = await everyRow();
    await deliver(newsroom.removeVersion(KEY, "01", "03"));
    expect(await everyRow()).toEqual(before);
  });

  test("brings back the version before it", async () => {
    await deliver(first(), second(), newsroom.removeVersion(KEY, "02", "03"));
    expect(await standingBody(KEY)).toMatch(/^Ten sailors/);
  });

  test("brings the story back when it was the marker of its deletion", async () => {
    await deliver(first(), newsroom.remove(KEY, "02"), newsroom.removeVersion(KEY, "02", "03"));
    expect(await standingBody(KEY)).toMatch(/^Ten sailors/);
  });

  test("withdraws the story when it was the only one", async () => {
    await deliver(first());
    const id = await idOf(KEY);
    await deliver(newsroom.removeVersion(KEY, "01", "02"));
    expect(await newsroom.articles.findSummary(id, newsroom.now())).toBe("gone");
    expect(await newsroom.receipts.find(KEY)).toMatchObject({ outcome: "withdrawn", articleId: id });
  });
});

describe("a version that is deleted for good while its upload waits to be tried again", () => {
  const copy = harbour("Ten sailors were hurt when the storm struck the harbour.");

  /** UploadBucket it, and fails at a call to the table; then deletes it for good. */
  async function failAt(call: number, when: "before" | "after") {
    await newsroom.clear();
    const upload = newsroom.upload(KEY, copy, "01");
    let calls = 0;
    newsroom.client.middlewareStack.add(
      (next) => async (args) => {
        const isNow = ++calls === call;
        if (isNow && when === "before") throw new Error("throttled");
        const answer = await next(args);
        if (isNow) throw new Error("timed out");
        return answer;
      },
      { step: "initialize", name: "failing" },
    );
    const failed = await ingest(upload, newsroom.services).then(
      () => false,
      () => true,
    );
    newsroom.client.middlewareStack.remove("failing");
    const removal = newsroom.removeVersion(KEY, "01", "02");
    const bucket = { ...newsroom.services.bucket, read: async () => undefined };
    return { upload, removal, failed, services: { ...newsroom.services, bucket } };
  }

  test.each(["the removal comes first", "the upload comes first"])(
    "is withdrawn, when %s",
    async (order) => {
      const id = idOfUri(`urn:standfirst:upload:uploads/${KEY}`);
      for (let call = 1; ; call++) {
        for (const when of ["before", "after"] as const) {
          const { upload, removal, failed, services } = await failAt(call, when);
          if (!failed) return expect(call).toBeGreaterThan(5);
          const events = order.startsWith("the removal") ? [removal, upload] : [upload, removal];
          for (const event of [...events, ...events]) await ingest(event, services);
          expect(typeof (await newsroom.articles.findSummary(id, NOON)), `failed ${when} ${call}`).not.toBe(
            "object",
          );
          expect((await newsroom.articles.list({}, 10, NOON)).records).toEqual([]);
          expect(JSON.stringify(await everyRow())).not.toContain("sailors");
        }
      }
    },
    120_000,
  );
});

test("a hold without a word of text takes a wire's story from readers until its next version", async () => {
  const key = "wires/ferry.json";
  const take = (version: number, differently: object) =>
    newsroom.upload(
      key,
      JSON.stringify({ uri: "urn:example:ferry", version: `${version}`, headline: "Ferry", ...differently }),
      `0${version}`,
    );
  const copy = { body_text: "The ferry sails again from Friday, the company said." };
  await deliver(take(1, copy));
  const id = await idOf(key);
  await deliver(take(2, { headline: undefined, pubstatus: "withheld" }));
  expect((await newsroom.receipts.find(key))?.outcome).toBe("updated");
  expect((await newsroom.articles.list({}, 10, NOON)).records).toEqual([]);
  expect((await newsroom.articles.find(id))?.article?.pubStatus).toBe("withheld");
  await deliver(take(3, copy));
  expect((await newsroom.articles.list({}, 10, NOON)).records).toHaveLength(1);
});

describe("a version of a wire's story that is restored", () => {
  const WIRE = "wires/storm.json";
  const wire = (version: number, uri = "urn:example:storm") =>
    JSON.stringify({
      uri,
      version: String(version),
      versioncreated: `2024-03-01T0${version}:00:00Z`,
      headline: "Storm reaches the coast",
      body_text: `Take ${version} of this story was filed from the harbour on Friday.`,
    });
  const standing = async () => /Take \d/.exec((await standingBody(WIRE)) ?? "")?.[0];

  test("wins over the later one, and a third over it", async () => {
    await deliver(newsroom.upload(WIRE, wire(1), "01"), newsroom.upload(WIRE, wire(2), "02"));
    await deliver(newsroom.restore(WIRE, "01", "03"));
    expect(await standing()).toBe("Take 1");
    expect((await newsroom.receipts.find(WIRE))?.outcome).toBe("updated");
    await deliver(newsroom.upload(WIRE, wire(3), "04"));
    expect(await standing()).toBe("Take 3");
  });

  test("wins in whatever order the events arrive, a deletion among them, and however often", async () => {
    const events = [
      newsroom.upload(WIRE, wire(1), "01"),
      newsroom.upload(WIRE, wire(2), "02"),
      newsroom.remove(WIRE, "03"),
      newsroom.restore(WIRE, "01", "04"),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
        async (arrivals) => {
          expect(await endOf(arrivals)).toEqual(await endOf(events));
          expect(await standing()).toBe("Take 1");
        },
      ),
      { numRuns: 10 },
    );
  });

  test("wins when the later one is deleted for good", async () => {
    await deliver(newsroom.upload(WIRE, wire(1), "01"), newsroom.upload(WIRE, wire(2), "02"));
    await deliver(newsroom.removeVersion(WIRE, "02", "03"));
    expect(await standing()).toBe("Take 1");
  });

  test("takes the place of another story that its key held since, and that is withdrawn", async () => {
    await deliver(
      newsroom.upload(WIRE, wire(1), "01"),
      newsroom.upload(WIRE, wire(2, "urn:example:fog"), "02"),
    );
    const fog = await idOf(WIRE);
    await deliver(newsroom.removeVersion(WIRE, "02", "03"));
    expect(await newsroom.articles.findSummary(fog, NOON)).toBe("gone");
    expect(await standing()).toBe("Take 1");
  });

  test("wins over a kill that states no version, which kills it under whatever name it comes", async () => {
    const kill = JSON.stringify({ uri: "urn:example:storm", pubstatus: "canceled" });
    const events = [
      newsroom.upload(WIRE, wire(2), "01"),
      newsroom.upload("wires/kill.json", kill, "02"),
      newsroom.upload(WIRE, kill, "03"),
    ];
    for (const order of [events, events.toReversed()]) {
      await newsroom.clear();
      await deliver(...order);
      const id = await idOf("wires/kill.json");
      expect(await newsroom.articles.findSummary(id, NOON)).toBe("gone");
      expect((await newsroom.receipts.find("wires/kill.json"))?.outcome).toBe("withdrawn");
    }
    await deliver(newsroom.restore(WIRE, "01", "04", "2024-03-01T12:00:00Z"));
    expect(await standing()).toBe("Take 2");
  });

  test("wins though it states no version and the later one does, and when that is deleted for good", async () => {
    const unnumbered = JSON.stringify({
      uri: "urn:example:storm",
      headline: "Storm reaches the coast",
      body_text: "Take 0 of this story was filed from the harbour on Friday.",
    });
    const events = [newsroom.upload(WIRE, unnumbered, "01"), newsroom.upload(WIRE, wire(1), "02")];
    await deliver(...events);
    expect(await standing()).toBe("Take 1");
    const restore = newsroom.restore(WIRE, "01", "03");
    for (const order of [
      [...events, restore],
      [restore, ...events.toReversed()],
    ]) {
      await newsroom.clear();
      await deliver(...order);
      expect(await standing()).toBe("Take 0");
    }
    await deliver(newsroom.upload(WIRE, wire(2), "04"));
    expect(await standing()).toBe("Take 2");
    await deliver(newsroom.removeVersion(WIRE, "04", "05"));
    expect(await standing()).toBe("Take 0");
  });

  test("is not one that is only sent again, nor one that is copied here for the first time", async () => {
    await deliver(newsroom.upload(WIRE, wire(1), "01"), newsroom.upload(WIRE, wire(3), "02"));
    await deliver(newsroom.upload(WIRE, wire(1), "03"));
    expect(await standing()).toBe("Take 3");
    await deliver({ ...newsroom.upload(WIRE, wire(2), "04"), mayRestore: true });
    expect(await standing()).toBe("Take 3");
  });
});

describe("an upload read again by a better parser", () => {
  const upload = () =>
    newsroom.upload(KEY, harbour("Ten sailors were hurt when the storm struck the harbour."), "01");
  const about = { key: KEY, at: "2024-03-01T09:00:00Z", warnings: [] };

  test("that was rejected before is created, and its receipt says so", async () => {
    const event = upload();
    const rejection = { code: "malformed" as const, message: "Damaged.", hint: "Again." };
    await newsroom.receipts.save({ ...about, outcome: "rejected", rejection }, event);
    await deliver(event);
    const receipt = await newsroom.receipts.find(KEY);
    expect([receipt?.outcome, receipt?.rejection]).toEqual(["created", undefined]);
  });

  test("and found to be of another identity leaves no twin", async () => {
    const event = upload();
    const former = anArticle({ id: "former", revision: makeRevision({ sequencer: "01", key: KEY }) });
    await newsroom.articles.save(
      "former",
      stateFromUpload(former, about.at),
      (article) => makeSummaryRecord(article, digestArticle(article)),
      NOON,
    );
    await newsroom.receipts.save({ ...about, outcome: "created", articleId: "former" }, event);
    await deliver(event);
    expect(await newsroom.articles.find("former")).toMatchObject({ gone: "withdrawn" });
    expect(await standingBody(KEY)).toMatch(/^Ten sailors/);
  });
});

describe("in a bucket that keeps no versions", () => {
  const withoutVersion = (event: UploadEvent): UploadEvent => ({ ...event, versionId: undefined });

  async function deliverUnversioned(text: string, ...events: UploadEvent[]): Promise<void> {
    const bucket: UploadBucket = {
      read: async () => ({
        bytes: new TextEncoder().encode(text),
        contentType: undefined,
        eTag: undefined,
      }),
      async *listVersionsBefore() {},
      listEarlierVersions: async () => [],
      findCurrent: async () => undefined,
    };
    for (const event of events) await ingest(withoutVersion(event), { ...newsroom.services, bucket });
  }

  test("a deletion withdraws what its key carried, and nothing that it carried before", async () => {
    const story = (uri: string) =>
      JSON.stringify({ uri, headline: uri, body_text: "The ferry sails again." });
    const [first, second] = [story("urn:example:first"), story("urn:example:second")];
    await deliverUnversioned(first, newsroom.upload("latest.json", first, "01"));
    await deliverUnversioned(second, newsroom.upload("latest.json", second, "02"));
    await deliverUnversioned("", newsroom.remove("latest.json", "03"));
    const { records } = await newsroom.articles.list({}, 10, newsroom.now());
    expect(records.map(({ uri }) => uri)).toEqual(["urn:example:first"]);
  });

  test("a deletion that is met while its upload is still being read withdraws it all the same", async () => {
    const text = harbour("Ten sailors were hurt when the storm struck the harbour.");
    await deliverUnversioned(text, newsroom.remove(KEY, "02"), newsroom.upload(KEY, text, "01"));
    const { records } = await newsroom.articles.list({}, 10, newsroom.now());
    expect(records).toEqual([]);
  });
});

test("created, changed and deleted, in any order and with duplicates, end in the same record", async () => {
  const history = [
    newsroom.upload(
      KEY,
      harbour("Ten sailors were hurt when the storm struck the harbour."),
      "01",
      "2024-03-01T08:00:00Z",
    ),
    newsroom.upload(
      KEY,
      harbour("Nine sailors were hurt when the storm struck the harbour."),
      "02",
      "2024-03-01T09:00:00Z",
    ),
    newsroom.remove(KEY, "03", "2024-03-01T10:00:00Z"),
    newsroom.upload(
      KEY,
      harbour("Eight sailors were hurt when the storm struck the harbour."),
      "04",
      "2024-03-01T11:00:00Z",
    ),
    newsroom.upload(KEY, "", "05", "2024-03-01T11:30:00Z"),
    newsroom.remove(KEY, "06", "2024-03-01T12:00:00Z"),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: history.length }),
      fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
      fc.array(fc.nat({ max: history.length - 1 }), { maxLength: 4 }),
      async (length, keys, again) => {
        const events = history.slice(0, length);
        const repeated = again.map((n) => events[n % events.length]!);
        const shuffled = [...events, ...repeated]
          .map((event, n) => ({ event, place: keys[n]! }))
          .sort((one, other) => one.place - other.place)
          .map(({ event }) => event);
        expect(await endOf(shuffled)).toEqual(await endOf(events));
      },
    ),
    { numRuns: 20 },
  );
}, 600_000);

/** What readers and operators find after these events, in a table of its own. */
async function endOf(events: UploadEvent[]) {
  const { services } = newsroom;
  await newsroom.clear();
  for (const event of events) await ingest(event, services);
  return currentStateOf(await everyRow());
}

async function everyRow() {
  return newsroom.everyRow();
}

describe("a body larger than one item of the table", () => {
  const long = (word: string) =>
    harbour(
      Array.from(
        { length: 4000 },
        (_, n) =>
          `The ${word} of day ${n} was written down by the harbour master, who counted every ship that came in, as the law of the port has asked of him since it was built.`,
      ).join("\n\n"),
    );

  test("is read back whole", async () => {
    await deliver(newsroom.upload(KEY, long("storm"), "01"));
    const body = await standingBody(KEY);
    expect(body?.length).toBeGreaterThan(450_000);
    expect(body).toContain("The storm of day 3999");
  });

  test("is never joined from two revisions, and nothing of it stays after a kill", async () => {
    await deliver(newsroom.upload(KEY, long("storm"), "01"), newsroom.upload(KEY, long("calm"), "02"));
    expect(await standingBody(KEY)).not.toContain("storm of day");
    await deliver(newsroom.remove(KEY, "03"));
    expect((await everyRow()).filter(({ sk }) => String(sk).startsWith("BODY#"))).toEqual([]);
  });

  test("racing writers end with the newest whole revision", async () => {
    const uploads = ["one", "two", "three", "four"].map((word, n) =>
      newsroom.upload(KEY, long(word), `0${n + 1}`),
    );
    await Promise.all(uploads.map((event) => ingest(event, newsroom.services)));
    const body = await standingBody(KEY);
    expect(body).toContain("The four of day 0 ");
    expect(body).not.toMatch(/The (one|two|three) of day/);
  });
});

test("of a version that was killed no text is kept when a later version stands", async () => {
  const WIRE = "wires/storm.json";
  const take = (version: number, rest: object) =>
    newsroom.upload(
      WIRE,
      JSON.stringify({ uri: "urn:example:storm", version: `${version}`, headline: "Storm", ...rest }),
      `0${version}`,
    );
  await deliver(
    take(1, { body_text: "Ada Quill was arrested on Friday, police said." }),
    take(3, { body_text: "The storm reached the coast on Friday." }),
    take(2, { pubstatus: "canceled" }),
  );
  expect(await standingBody(WIRE)).toBe("The storm reached the coast on Friday.");
  expect(JSON.stringify(await everyRow())).not.toContain("Quill");
});

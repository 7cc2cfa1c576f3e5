/** Announcements: subscribers learn of every change, even after a crash. */
import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Announcement } from "../../../lib/announce/announcements.ts";
import { signWebhook } from "../../../lib/announce/webhooks.ts";
import { Announcer } from "../../../lib/aws/announcements.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import type { UploadEvent } from "../../../lib/ingest/s3-events.ts";
import { formatInstant } from "../../../lib/instant.ts";
import type { Log } from "../../../lib/log.ts";
import { hashUri } from "../../../lib/reading/identity.ts";
import { aNewsroom, harbour, NOON, withMethods } from "../../newsroom.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
let sent: Announcement[];
let clock: Date;
let send: (announcement: Announcement) => Promise<void>;
beforeEach(async () => {
  newsroom = await aNewsroom();
  sent = [];
  clock = NOON;
  send = async (announcement) => void sent.push(announcement);
});
afterEach(() => newsroom.stop());

const lift = (now: Date) => announcer().announceLifted(now, newsroom.services.log);
const announcer = () => new Announcer(newsroom.rows, (announcement) => send(announcement));

async function deliver(event: UploadEvent): Promise<void> {
  await ingest(event, { ...newsroom.services, now: () => clock, announcer: announcer() });
}

const KEY = "desk/harbour.txt";
const FIRST = harbour("The harbour reopened on Friday after three days of storm. No ship was lost.");
const SECOND = harbour("The harbour reopened on Friday after four days of storm. One ship was lost.");
const announcedTypes = () => sent.map(({ type }) => type);

describe("subscribers are told", () => {
  test("of a publication, a correction, a withdrawal, and a story that comes again", async () => {
    await deliver(newsroom.upload(KEY, FIRST, "01"));
    await deliver(newsroom.upload(KEY, SECOND, "02"));
    await deliver(newsroom.remove(KEY, "03"));
    await deliver(newsroom.upload(KEY, SECOND, "04"));
    expect(announcedTypes()).toEqual([
      "ArticlePublished",
      "ArticleCorrected",
      "ArticleWithdrawn",
      "ArticlePublished",
    ]);
    const [published, , withdrawn] = sent;
    expect(published).toMatchObject({
      headline: "Harbour reopens after storm",
      links: { summary: `/summaries/${published?.id}`, article: `/articles/${published?.id}` },
    });
    expect(withdrawn?.headline).toBeUndefined();
    expect(sent.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
  });

  test("nothing when the same story is sent again, under the same event or a new one", async () => {
    const event = newsroom.upload(KEY, FIRST, "01");
    for (const again of [event, event, newsroom.upload(KEY, FIRST, "02")]) await deliver(again);
    expect(announcedTypes()).toEqual(["ArticlePublished"]);
  });

  test("nothing when a late first version changes nothing", async () => {
    const late = newsroom.upload(KEY, FIRST, "01");
    await deliver(newsroom.upload(KEY, SECOND, "02"));
    await deliver(late);
    expect(announcedTypes()).toEqual(["ArticlePublished"]);
  });

  test("nothing when a story is withdrawn that was never announced", async () => {
    await deliver(newsroom.upload(KEY, `KILL: ${FIRST}`, "01"));
    await deliver(newsroom.remove(KEY, "02"));
    expect(announcedTypes()).toEqual([]);
  });
});

describe("an embargo", () => {
  const embargoed = (time: string) => `EMBARGOED UNTIL ${time} UTC, 1 March 2024\n\n${FIRST}`;

  test("is announced once, in the minute when it ends, and not before", async () => {
    await deliver(newsroom.upload(KEY, embargoed("12:30"), "01"));
    clock = new Date("2024-03-01T12:29:59Z");
    await lift(clock);
    expect(announcedTypes()).toEqual([]);
    clock = new Date("2024-03-01T12:30:00Z");
    await lift(clock);
    await lift(clock);
    expect(announcedTypes()).toEqual(["ArticlePublished"]);
    expect(await newsroom.rows.listByPrefix("EMBARGOES", "2")).toEqual([]);
  });

  test("that is put off is announced at its new time only", async () => {
    await deliver(newsroom.upload(KEY, embargoed("12:30"), "01"));
    await deliver(newsroom.upload(KEY, embargoed("12:45"), "02"));
    await lift(new Date("2024-03-01T12:30:00Z"));
    expect(announcedTypes()).toEqual([]);
    await lift(new Date("2024-03-01T12:45:00Z"));
    expect(announcedTypes()).toEqual(["ArticlePublished"]);
  });

  test("that a correction lifts early is announced at once, and not again at its old time", async () => {
    await deliver(newsroom.upload(KEY, embargoed("12:30"), "01"));
    await deliver(newsroom.upload(KEY, `EMBARGO LIFTED\n\n${FIRST}`, "02"));
    expect(announcedTypes()).toEqual(["ArticlePublished"]);
    await lift(new Date("2024-03-01T12:30:00Z"));
    expect(announcedTypes()).toEqual(["ArticlePublished"]);
    expect(await newsroom.rows.listByPrefix("EMBARGOES", "2")).toEqual([]);
  });

  test("that a correction does not mention is announced at its end, and not before", async () => {
    await deliver(newsroom.upload(KEY, embargoed("12:30"), "01"));
    await deliver(newsroom.upload(KEY, FIRST, "02"));
    expect(announcedTypes()).toEqual([]);
    await lift(new Date("2024-03-01T12:30:00Z"));
    expect(announcedTypes()).toEqual(["ArticlePublished"]);
  });

  test("on a story that was announced withdraws it, and publishes it again when it ends", async () => {
    await deliver(newsroom.upload(KEY, FIRST, "01"));
    await deliver(newsroom.upload(KEY, embargoed("12:30"), "02"));
    await lift(new Date("2024-03-01T12:30:00Z"));
    expect(announcedTypes()).toEqual(["ArticlePublished", "ArticleWithdrawn", "ArticlePublished"]);
    expect(sent[1]?.headline).toBeUndefined();
  });

  test.each(
    [0, 1, 2, 3].flatMap((at): [number, boolean][] => [
      [at, false],
      [at, true],
    ]),
  )(
    "whose lifting crashes at call %i (after it: %s) is told of by the next minute's run",
    async (at, isAfter) => {
      await deliver(newsroom.upload(KEY, embargoed("12:30"), "01"));
      const lifted = new Date("2024-03-01T12:30:00Z");
      const { rows, crash } = crashing(at, isAfter);
      const crashed = new Announcer(rows, (announcement) => crash(() => send(announcement)));
      await expect(crashed.announceLifted(lifted, () => {})).rejects.toThrow("crash");
      await lift(lifted);
      expect(new Set(sent.map(({ type, sequence }) => `${type} ${sequence}`))).toEqual(
        new Set(["ArticlePublished 1"]),
      );
      expect(await newsroom.rows.listByPrefix("EMBARGOES", "2")).toEqual([]);
    },
  );

  test("of a story that was killed in the meantime is never announced", async () => {
    await deliver(newsroom.upload(KEY, embargoed("12:30"), "01"));
    await deliver(newsroom.remove(KEY, "02"));
    await lift(new Date("2024-03-01T13:00:00Z"));
    expect(announcedTypes()).toEqual([]);
  });

  test("whose announcement fails is announced in the next minute, and does not delay others", async () => {
    await deliver(newsroom.upload(KEY, embargoed("12:30"), "01"));
    await deliver(newsroom.upload("desk/other.txt", embargoed("12:31"), "01"));
    const [failing, ...rest] = [new Error("throttled")];
    expect(rest).toEqual([]);
    let calls = 0;
    send = async (announcement) => {
      if (calls++ === 0) throw failing;
      sent.push(announcement);
    };
    const lifted = new Date("2024-03-01T12:31:00Z");
    await expect(lift(lifted)).rejects.toThrow("throttled");
    expect(announcedTypes()).toHaveLength(1);
    await lift(lifted);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });
});

/** The table's rows. Each write fails once: before it is made, or after. */
function crashing(at: number, isAfter: boolean) {
  let calls = 0;
  const crash = async <T>(call: () => Promise<T>): Promise<T> => {
    const isNow = calls++ === at;
    if (isNow && !isAfter) throw new Error("crash");
    const result = await call();
    if (isNow) throw new Error("crash");
    return result;
  };
  const { rows } = newsroom;
  return {
    crash,
    rows: withMethods(rows, {
      get: (...args) => crash(() => rows.get(...args)),
      set: (...args) => crash(() => rows.set(...args)),
      remove: (...args) => crash(() => rows.remove(...args)),
    }),
  };
}

test.each([false, true])(
  "a crash while it is announced (after it was sent: %s) loses none: the retry tells it",
  async (isAfter) => {
    const events = [
      newsroom.upload(KEY, FIRST, "01"),
      newsroom.upload(KEY, SECOND, "02"),
      newsroom.remove(KEY, "03"),
    ];
    for (const event of events) {
      const { rows, crash } = crashing(0, isAfter);
      const announcer = new Announcer(rows, (announcement) => crash(() => send(announcement)));
      await expect(ingest(event, { ...newsroom.services, announcer })).rejects.toThrow("crash");
      await deliver(event);
    }
    // At least once, and in order: one message of each sequence number gives the whole history.
    const bySequence = new Map(sent.map(({ sequence, type }) => [sequence, type]));
    expect([...bySequence.values()]).toEqual(["ArticlePublished", "ArticleCorrected", "ArticleWithdrawn"]);
  },
);

describe("the log says of an announcement", () => {
  const lines: Parameters<Log>[] = [];
  const log: Log = (...line) => void lines.push(line);
  beforeEach(() => void lines.splice(0));

  test("in the line of the upload that made it, so that an upload has one line", async () => {
    await ingest(newsroom.upload(KEY, FIRST, "01"), { ...newsroom.services, log, announcer: announcer() });
    expect(lines).toMatchObject([
      [
        "UPLOAD_INGESTED",
        { announced: "ArticlePublished", sequence: 1 },
        { ArticlesAccepted: 1, AnnouncementsSent: 1 },
      ],
    ]);
  });

  test("when the receipt could not be written, with the retry, which tells it again", async () => {
    const event = newsroom.upload(KEY, FIRST, "01");
    const receipts = withMethods(newsroom.receipts, { save: () => Promise.reject(new Error("throttled")) });
    const services = { ...newsroom.services, log, announcer: announcer() };
    await expect(ingest(event, { ...services, receipts })).rejects.toThrow("throttled");
    await ingest(event, services);
    expect(sent).toHaveLength(2);
    expect(lines).toMatchObject([["UPLOAD_INGESTED", { sequence: 1 }, { AnnouncementsSent: 1 }]]);
  });
});

describe("the sequence of a story's announcements", () => {
  const embargoed = (minutes: number) =>
    `EMBARGOED UNTIL ${formatInstant(after(minutes)).slice(11, 16)} UTC, 1 March 2024\n\n`;
  const after = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

  test("grows when an embargo ends, although the story does not change", async () => {
    await deliver(newsroom.upload(KEY, FIRST, "01"));
    await deliver(newsroom.upload(KEY, `${embargoed(30)}${SECOND}`, "02"));
    await lift(after(30));
    expect(sent.map(({ type, sequence }) => `${type} ${sequence}`)).toEqual([
      "ArticlePublished 1",
      "ArticleWithdrawn 2",
      "ArticlePublished 3",
    ]);
  });

  test.each([true, false])(
    "goes on from what an earlier release told (sent: %s), which counted turns",
    async (isSent) => {
      await deliver(newsroom.upload(KEY, FIRST, "01"));
      await deliver(newsroom.upload(KEY, SECOND, "02"));
      const rows = await newsroom.everyRow();
      const summary = rows.find(({ sk }) => sk === "SUMMARY")!;
      const { by: _, ...told } = summary.told as Record<string, unknown>;
      await newsroom.rows.set(summary, { told: { ...told, isSent }, announced: undefined });
      await deliver(newsroom.upload(KEY, SECOND, "03"));
      await deliver(newsroom.upload(KEY, `${embargoed(30)}${SECOND}`, "04"));
      await lift(after(30));
      const sequences = sent.map(({ sequence }) => sequence);
      expect(sequences).toEqual([...new Set(sequences)].sort((one, other) => one - other));
    },
  );

  /**
   * What may happen to one story: an upload, its deletion, a repeat of either, passing time; and where
   * a crash comes.
   */
  const happening = fc.record({
    what: fc.oneof(
      fc.record({
        text: fc.constantFrom(FIRST, FIRST.replace("Harbour", "Port")),
        status: fc.constantFrom("", "", "KILL: ", "embargo"),
        minutes: fc.integer({ min: 1, max: 90 }),
      }),
      fc.constantFrom("remove" as const, "lift" as const),
      fc.record({ again: fc.nat() }),
      fc.record({ pass: fc.integer({ min: 1, max: 60 }) }),
    ),
    crash: fc.option(fc.record({ at: fc.nat({ max: 40 }), isAfter: fc.boolean() }), { freq: 2 }),
  });

  test("only grows: a subscriber that keeps the greatest knows the current state, after any order of events, crashes and repeats", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 2, maxLength: 9 }), async (happenings) => {
        await newsroom.clear();
        sent = [];
        let passed = 0;
        const events: UploadEvent[] = [];
        const failed: (() => Promise<void>)[] = [];
        const pass = (minutes: number) => {
          passed += minutes;
          clock = after(passed);
        };
        pass(0);
        for (const [n, { what, crash }] of happenings.entries()) {
          const sequencer = String(n + 1).padStart(4, "0");
          if (typeof what === "object" && "pass" in what) pass(what.pass);
          else if (what === "lift") await attempt(() => lift(clock), crash, failed);
          else {
            const event = eventOf(what, sequencer, events);
            if (event) await attempt(() => deliver(event), crash, failed);
          }
        }
        for (const again of failed) await again();
        pass(24 * 60);
        await lift(clock);
        expectInOrder(sent);
        await expectKnown(sent.at(-1));
      }),
      { numRuns: 25 },
    );
  }, 600_000);

  function eventOf(
    what: "remove" | { again: number } | { text: string; status: string; minutes: number },
    sequencer: string,
    events: UploadEvent[],
  ): UploadEvent | undefined {
    if (typeof what === "object" && "again" in what) return events[what.again % events.length];
    const event =
      what === "remove"
        ? newsroom.remove(KEY, sequencer)
        : newsroom.upload(
            KEY,
            `${what.status === "embargo" ? embargoed(what.minutes) : what.status}${what.text}`,
            sequencer,
          );
    events.push(event);
    return event;
  }

  /** Runs a step and crashes at one call. What failed is tried again later. */
  async function attempt(
    work: () => Promise<void>,
    crash: { at: number; isAfter: boolean } | null,
    failed: (() => Promise<void>)[],
  ): Promise<void> {
    let calls = 0;
    const dying = async <T>(call: () => Promise<T>): Promise<T> => {
      const isNow = crash !== null && calls++ >= crash.at;
      if (isNow && !crash.isAfter) throw new Error("crash");
      const result = await call();
      if (isNow) throw new Error("crash");
      return result;
    };
    const sending = send;
    send = (announcement) => dying(() => sending(announcement));
    newsroom.client.middlewareStack.add((next) => (args) => dying(() => next(args)), {
      step: "initialize",
      name: "dying",
    });
    await work().catch(() => failed.push(work));
    newsroom.client.middlewareStack.remove("dying");
    send = sending;
  }

  function expectInOrder(announcements: readonly Announcement[]): void {
    for (const [n, { sequence, type, id }] of announcements.entries()) {
      const before = announcements[n - 1];
      if (!before) continue;
      expect(id).toBe(before.id);
      if (sequence === before.sequence) expect(type).toBe(before.type);
      else expect(sequence).toBeGreaterThan(before.sequence);
    }
  }

  const storyId = hashUri("urn:standfirst:upload:uploads/desk/harbour.txt");

  async function expectKnown(last: Announcement | undefined): Promise<void> {
    const record = await newsroom.articles.findSummary(storyId, clock);
    const isSeen =
      typeof record === "object" && !(String(record.embargoedUntil ?? "") > formatInstant(clock));
    expect(last?.type === "ArticleWithdrawn" ? undefined : last?.headline).toBe(
      isSeen ? record.headline : undefined,
    );
  }
});

test("a story that may have been announced is withdrawn by name, even if the crash came before it was sent", async () => {
  const event = newsroom.upload(KEY, FIRST, "01");
  send = async () => {
    throw new Error("crash");
  };
  await expect(deliver(event)).rejects.toThrow("crash");
  send = async (announcement) => void sent.push(announcement);
  await deliver(newsroom.remove(KEY, "02"));
  expect(announcedTypes()).toEqual(["ArticleWithdrawn"]);
});

describe("a webhook", () => {
  const secret = `whsec_${Buffer.from("thirty-two bytes of a secret key").toString("base64")}`;
  const announcement: Announcement = {
    type: "ArticlePublished",
    version: 1,
    id: "harbour",
    revision: "1",
    sequence: 1,
    headline: "Hafen öffnet nach Sturm",
    links: { summary: "/summaries/harbour", article: "/articles/harbour" },
  };

  test("is verified by the standard's own library", () => {
    const { headers, body } = signWebhook(announcement, secret, NOON, new Date());
    expect(new Webhook(secret).verify(body, headers)).toEqual({
      type: "article.published",
      timestamp: "2024-03-01T12:00:00Z",
      data: { ...announcement, type: undefined },
    });
  });

  test("that was altered, or signed by somebody else, is not verified", () => {
    const { headers, body } = signWebhook(announcement, secret, NOON, new Date());
    expect(() => new Webhook(secret).verify(body.replace("Sturm", "Flut"), headers)).toThrow();
    const other = Buffer.from("another secret key, as long as it").toString("base64");
    expect(() => new Webhook(other).verify(body, headers)).toThrow();
  });

  test("has the same id at each attempt, and the time of the attempt", () => {
    const [first, second] = [NOON, new Date("2024-03-01T12:05:00Z")].map(
      (now) => signWebhook(announcement, secret, NOON, now).headers,
    );
    expect(second?.["webhook-id"]).toBe(first?.["webhook-id"]);
    expect(second?.["webhook-timestamp"]).not.toBe(first?.["webhook-timestamp"]);
  });
});

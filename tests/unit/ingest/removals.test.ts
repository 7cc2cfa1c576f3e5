/**
 * Versions that are deleted for good, and what comes late or once more after that: one key of a newsroom, a
 * slot in which its wire puts whichever story is next.
 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ingest } from "../../../lib/ingest/index.ts";
import type { UploadEvent } from "../../../lib/ingest/s3-events.ts";
import { hashUri } from "../../../lib/reading/identity.ts";
import { aNewsroom, NOON } from "../../newsroom.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

let slots = 0;
let slot = "wires/slot.json";
const [FOG, STORM] = ["urn:example:fog", "urn:example:storm"];

const takeOf = (uri: string, version: number) =>
  JSON.stringify({
    uri,
    version: String(version),
    versioncreated: `2024-03-01T0${version}:00:00Z`,
    headline: `What ${uri} tells`,
    body_text: `Take ${version} of ${uri} was filed from the harbour on Friday. Nobody was hurt.`,
  });
const wire = (uri: string, sequencer: string) =>
  newsroom.upload(slot, takeOf(uri, Number(sequencer)), sequencer);
const unreadable = (sequencer: string) => newsroom.upload(slot, "", sequencer);
const remove = (sequencer: string) => newsroom.remove(slot, sequencer);
const removeForGood = (version: string, sequencer: string) =>
  newsroom.removeVersion(slot, version, sequencer);

async function deliver(...events: UploadEvent[]): Promise<void> {
  for (const event of events) await ingest(event, newsroom.services);
}

/** What readers find of a story: its take, or that it is gone. */
async function found(uri: string): Promise<string | undefined> {
  const summary = await newsroom.articles.findSummary(hashUri(uri), NOON);
  if (typeof summary !== "object") return summary;
  const article = await newsroom.articles.findTold(hashUri(uri), NOON);
  return /Take \d/.exec(JSON.stringify(article))?.[0];
}

/** The story that the receipt of one event names. */
async function namedBy(sequencer: string): Promise<string | undefined> {
  const id = (await newsroom.receipts.findOfEvent(slot, sequencer))?.receipt.articleId;
  return [FOG, STORM].find((uri) => hashUri(uri) === id) ?? id;
}

describe("a deletion whose message comes again after the version that it withdrew is deleted for good", () => {
  test("still names its story, where all that is left before it is an earlier deletion", async () => {
    const events = [wire(FOG, "01"), remove("02"), wire(STORM, "03")];
    const deletion = remove("04");
    await deliver(...events, deletion);
    await deliver(removeForGood("03", "05"), deletion);
    expect(await namedBy("04")).toBe(STORM);
    expect(await found(STORM)).toBe("gone");
  });

  test("leaves the story standing that its key carried before, and that had been covered", async () => {
    const events = [wire(FOG, "01"), wire(STORM, "02")];
    const deletion = remove("03");
    await deliver(...events, deletion);
    await deliver(removeForGood("02", "04"), deletion);
    expect(await namedBy("03")).toBe(STORM);
    expect(await found(FOG)).toBe("Take 1");
  });

  test("names no story still, where it withdrew none and the earlier deletion is deleted for good too", async () => {
    const events = [wire(FOG, "01"), remove("02"), unreadable("03")];
    const deletion = remove("04");
    await deliver(...events, deletion);
    await deliver(removeForGood("02", "05"), deletion);
    expect(await namedBy("04")).toBeUndefined();
  });
});

describe("several versions that are deleted for good at once", () => {
  test.each(["the upper first", "the lower first"])(
    "withdraw the story that their key carried under an unreadable file: %s",
    async (order) => {
      await deliver(wire(FOG, "01"), wire(STORM, "02"), unreadable("03"));
      const removals = [removeForGood("03", "04"), removeForGood("02", "05")];
      await deliver(...(order === "the upper first" ? removals : removals.toReversed()));
      expect(await found(STORM)).toBe("gone");
      expect(await found(FOG)).toBe("Take 1");
    },
  );

  test("leave the story that their key carries under what was unreadable", async () => {
    await deliver(wire(STORM, "01"), unreadable("02"), unreadable("03"));
    await deliver(removeForGood("03", "04"));
    expect(await found(STORM)).toBe("Take 1");
  });
});

describe("a removal whose message comes late, or once more, after its key has changed again", () => {
  type Step = () => UploadEvent;
  const fog = (sequencer: string) => () => wire(FOG, sequencer);
  const storm = (sequencer: string) => () => wire(STORM, sequencer);
  const deleted = (sequencer: string) => () => remove(sequencer);
  const gone = (version: string, sequencer: string) => () => removeForGood(version, sequencer);

  const histories: Record<string, { before: Step[]; removal: Step; after: Step[] }> = {
    "by an upload of its story": {
      before: [fog("01"), storm("02"), storm("03")],
      removal: gone("03", "04"),
      after: [storm("05")],
    },
    "by an upload of another story": {
      before: [fog("01"), fog("02")],
      removal: gone("02", "03"),
      after: [storm("04")],
    },
    "by two uploads": {
      before: [fog("01"), fog("02")],
      removal: gone("02", "03"),
      after: [storm("04"), storm("05")],
    },
    "by a deletion": { before: [fog("01"), storm("02")], removal: gone("02", "03"), after: [deleted("04")] },
    "by a deletion, of a version that was covered": {
      before: [fog("01"), storm("02")],
      removal: gone("01", "03"),
      after: [deleted("04")],
    },
    "by an upload, of a version that was covered": {
      before: [fog("01"), storm("02")],
      removal: gone("01", "03"),
      after: [fog("04")],
    },
    "by an upload and its deletion, of a deletion": {
      before: [fog("01"), deleted("02")],
      removal: gone("02", "03"),
      after: [storm("04"), deleted("05")],
    },
    "by an upload, of the only version": {
      before: [fog("01")],
      removal: gone("01", "02"),
      after: [storm("03")],
    },
  };

  /** What readers find in the end, and what the receipts of uploads and deletions name. */
  async function endOf(run: () => Promise<UploadEvent[]>) {
    await newsroom.clear();
    slot = `wires/slot ${++slots}.json`;
    const events = await run();
    const named = events
      .filter(({ kind }) => kind !== "removal")
      .map(async ({ sequencer }) => namedBy(sequencer));
    return { fog: await found(FOG), storm: await found(STORM), named: await Promise.all(named) };
  }

  async function inTime(steps: readonly Step[]): Promise<UploadEvent[]> {
    const events: UploadEvent[] = [];
    for (const step of steps) {
      const event = step();
      events.push(event);
      await deliver(event);
    }
    return events;
  }

  test.each(Object.entries(histories))(
    "ends as it would have in time: %s",
    async (_, { before, removal, after }) => {
      const steps = [...before, removal, ...after];
      const expected = await endOf(() => inTime(steps));
      const again = await endOf(async () => {
        const events = await inTime(steps);
        await deliver(events[before.length]!);
        return events;
      });
      expect(again).toEqual(expected);
      const allAgain = await endOf(async () => {
        const events = await inTime(steps);
        await deliver(...events.toReversed(), ...events);
        return events;
      });
      expect(allAgain).toEqual(expected);
      const late = await endOf(async () => {
        const events = await inTime(before);
        const late = removal();
        return [...events, ...(await inTime(after)), ...(await inTime([() => late]))];
      });
      expect(late).toEqual(expected);
    },
  );
});

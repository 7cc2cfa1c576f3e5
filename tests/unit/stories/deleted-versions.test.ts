/**
 * What readers see of a story's versions: of what is sent again, and of what went before they could see it.
 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ingest } from "../../../lib/ingest/index.ts";
import type { UploadEvent } from "../../../lib/ingest/s3-events.ts";
import { hashUri } from "../../../lib/reading/identity.ts";
import { aNewsroom, harbour } from "../../newsroom.ts";
import { ask } from "../../reader.ts";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeEach(async () => {
  newsroom = await aNewsroom();
});
afterEach(() => newsroom.stop());

const LATER = new Date("2024-03-08T12:00:00Z");
const KEY = "desk/harbour.txt";
const COPY = "The harbour reopened on Friday after three days of storm, its master said. No ship was lost.";

const day = (n: number, hour = "09") => `2024-03-0${n}T${hour}:00:00Z`;
const typed = (n: number, text = harbour(COPY)) => newsroom.upload(KEY, text, `0${n}`, day(n));
const wire = (n: number, more: object = {}) => {
  const item = {
    uri: "urn:example:ferry",
    version: `${n}`,
    versioncreated: day(n, "08"),
    headline: "Ferry returns",
  };
  const json = JSON.stringify({ ...item, body_text: COPY.replaceAll("harbour", "ferry"), ...more });
  return newsroom.upload("wires/ferry.json", json, `0${n}`, day(n));
};

/** What readers are told of a story, with its ETags. */
async function seen(id: string) {
  const [summary, article] = [
    await ask(newsroom, LATER, "/summaries/{id}", { path: { id } }),
    await ask(newsroom, LATER, "/articles/{id}", { path: { id } }),
  ];
  const { etag } = summary.headers;
  return { status: [summary.status, article.status], etag, summary: summary.text, article: article.text };
}

async function seenAfter(events: UploadEvent[], id: string) {
  await newsroom.clear();
  for (const event of events) await ingest(event, newsroom.services);
  return seen(id);
}

describe.each([
  ["typed by the desk", typed, hashUri("urn:standfirst:upload:uploads/desk/harbour.txt")],
  ["dated and numbered by its wire", wire, hashUri("urn:example:ferry")],
] as const)("a story %s", (_, send, id) => {
  test("that is sent again unchanged is to readers as it was, in whatever order its uploads come", async () => {
    const events = [send(1), send(2), send(3)] as const;
    const first = await seenAfter([events[0]], id);
    expect(first.status).toEqual([200, 200]);
    expect(first.summary).toContain(day(1));
    const [one, two, three] = events;
    for (const order of [
      [one, two, three],
      [three, two, one],
      [two, three, one, two],
    ])
      expect(await seenAfter(order, id)).toEqual(first);
    expect((await newsroom.receipts.find(one.key))?.revision).not.toBe(JSON.parse(first.summary).revision);
  });
});

test("a story that is changed and changed back is new each time, and not when it is then sent again", async () => {
  const id = hashUri("urn:standfirst:upload:uploads/desk/harbour.txt");
  const other = harbour(COPY.replace("No ship", "One ship"));
  const events = [typed(1), typed(2, other), typed(3), typed(4)];
  const tags: (string | undefined)[] = [];
  for (const event of events) {
    await ingest(event, newsroom.services);
    tags.push((await seen(id)).etag);
  }
  expect(new Set(tags.slice(0, 3)).size).toBe(3);
  expect(tags[3]).toBe(tags[2]);
});

describe("a story that was killed before readers could see it", () => {
  const embargoed = `EMBARGOED UNTIL 6 March 2024 06:00 UTC\n\n${harbour(COPY)}`;
  const id = hashUri("urn:standfirst:upload:uploads/desk/harbour.txt");

  test.each<[how: string, events: () => UploadEvent[]]>([
    ["by a kill", () => [typed(1, embargoed), typed(2, `KILL: ${harbour(COPY)}`)]],
    ["by its deletion", () => [typed(1, embargoed), newsroom.remove(KEY, "02", day(2))]],
    ["by a kill alone", () => [typed(1, `KILL: ${harbour(COPY)}`)]],
  ])("%s is as one that never was", async (_, events) => {
    const nobodys = await seen("nobodys");
    for (const order of [events(), events().toReversed()])
      expect({ ...(await seenAfter(order, id)), id }).toEqual({ ...nobodys, id });
  });

  test("after its embargo's end is gone", async () => {
    const events = [typed(1, embargoed), newsroom.remove(KEY, "07", day(7))];
    expect((await seenAfter(events, id)).status).toEqual([410, 410]);
  });
});

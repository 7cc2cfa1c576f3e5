/** What everyone may ask of a public stage: what strangers learn there, and what they never do. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingest } from "../lib/ingest.ts";
import { aNewsroom, harbour, NOON } from "./newsroom.ts";
import { type Asked, ask } from "./reader.ts";

const KEY = "desk/court/harbour-master.txt";
const STORY = harbour("The harbour reopened on Friday after three days of storm. No ship was lost.");

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
let id: string;
beforeAll(async () => {
  newsroom = await aNewsroom();
  await ingest(newsroom.upload(KEY, STORY, "0A55"), newsroom.services);
  id = (await newsroom.receipts.find(KEY))?.articleId ?? "";
});
afterAll(() => newsroom.stop());

describe("of a story that is out, strangers are not told which object of which bucket it was", () => {
  const NINJS = { accept: "application/vnd.iptc.ninjs+json" };
  test.each<[string, Asked]>([
    ["/summaries/{id}", {}],
    ["/summaries", {}],
    ["/summaries.atom", {}],
    ["/summaries.feed.json", {}],
    ["/articles/{id}", {}],
    ["/articles/{id}", { headers: NINJS }],
  ])("%s", async (route, asked) => {
    const path = { id };
    const told = await ask(newsroom, NOON, route, { path, ...asked }, { access: "public" });
    expect(told.status).toBe(200);
    expect(told.text).toContain(`urn:standfirst:${id}`);
    expect(told.text).not.toMatch(/court|harbour-master|sequencer|versionId/);
    expect(told.text).not.toContain("urn:standfirst:upload");

    const known = await ask(newsroom, NOON, route, { path, ...asked }, { access: "iam" });
    expect(known.text).toContain("urn:standfirst:upload:uploads/desk/court/harbour-master.txt");
  });

  test("a closed stage tells it", async () => {
    const { json } = await ask(newsroom, NOON, "/articles/{id}", { path: { id } }, { access: "iam" });
    expect(json.upload).toMatchObject({ bucket: "uploads", key: KEY, sequencer: "0A55" });
  });
});

/** What everyone may ask of a public stage: what strangers learn there, and what they never do. */
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingest } from "../../../lib/ingest/index.ts";
import { makeLogger } from "../../../lib/log.ts";
import { aNewsroom, harbour, NOON } from "../../newsroom.ts";
import { type Asked, ask, publish } from "../../reader.ts";

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

describe("strangers do not learn from which object of which bucket a story was read", () => {
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

  test("a closed stage names it", async () => {
    const { json } = await ask(newsroom, NOON, "/articles/{id}", { path: { id } }, { access: "iam" });
    expect(json.upload).toMatchObject({ bucket: "uploads", key: KEY, sequencer: "0A55" });
  });
});

test("strangers do not read what colleagues wrote to each other about a story", async () => {
  const noted = `EMBARGO LIFTED - source is Lee Hill, ring 0555 0102\n\n${STORY}`;
  await ingest(newsroom.upload("desk/noted.txt", noted, "0A56"), newsroom.services);
  const { articleId = "" } = (await newsroom.receipts.find("desk/noted.txt")) ?? {};
  for (const accept of ["application/json", "application/vnd.iptc.ninjs+json"]) {
    const asked = { path: { id: articleId }, headers: { accept } };
    const told = await ask(newsroom, NOON, "/articles/{id}", asked, { access: "public" });
    expect(told).toMatchObject({ status: 200 });
    expect(told.text).not.toMatch(/Lee Hill|0555/);
    const known = await ask(newsroom, NOON, "/articles/{id}", asked, { access: "iam" });
    expect(known.text).toContain("Lee Hill");
  }
});

describe("a story that was never released is answered as an id that nobody ever used", () => {
  const LARGE = Array.from({ length: 900 }, (_, n) => ({
    type: "paragraph" as const,
    text: `Ship ${n} sailed. ${randomBytes(700).toString("base64")}`,
  }));
  const HELD = {
    "under embargo": { id: "embargoed", embargoedUntil: "2024-03-02T06:00:00Z" },
    withheld: { id: "withheld", pubStatus: "withheld" },
    "under embargo, and of 850 KB": { id: "large", embargoedUntil: "2024-03-02T06:00:00Z", body: LARGE },
    "withheld, and of 850 KB": { id: "large-withheld", pubStatus: "withheld", body: LARGE },
  } as const;
  beforeAll(async () => {
    for (const story of Object.values(HELD)) await publish(newsroom, story as Parameters<typeof publish>[1]);
  });

  interface Consumed {
    ConsumedCapacity?: { CapacityUnits?: number };
    Items?: object[];
  }

  /** What is answered and logged, and what the table was asked for it. */
  async function asked(route: string, id: string, more: Asked = {}) {
    const calls: string[] = [];
    const read = { units: 0 };
    newsroom.client.middlewareStack.add(
      (next, { commandName }) =>
        async (args) => {
          const input = { ...args.input, ReturnConsumedCapacity: "TOTAL" };
          const result = await next({ ...args, input });
          const { ConsumedCapacity, Items = [] } = result.output as Consumed;
          // AWS takes half a unit of who finds nothing, too; the embedded engine does not.
          const units = Math.max(ConsumedCapacity?.CapacityUnits ?? 0, 0.5);
          calls.push(`${commandName}: ${Items.length} rows`);
          read.units += units;
          return result;
        },
      { name: "count", step: "initialize" },
    );
    const lines: string[] = [];
    const write = (line: string) => void lines.push(line.replaceAll(id, "ID"));
    const log = makeLogger({ stage: "s", level: "info", write, now: () => NOON })("request-1");
    const target = route.replace("{id}", id);
    const logging = { ...newsroom, services: { ...newsroom.services, log } };
    const { status, headers, text } = await ask(logging, NOON, route, { path: { id }, target, ...more });
    newsroom.client.middlewareStack.remove("count");
    return { told: { status, headers, text, calls, lines }, units: read.units };
  }

  const ROUTES: [string, Asked][] = [
    ["/summaries/{id}", {}],
    ["/summaries/{id}", { query: { style: "headline" }, headers: { "if-none-match": "*" } }],
    ["/articles/{id}", {}],
    ["/articles/{id}", { headers: { accept: "application/vnd.iptc.ninjs+json" } }],
  ];
  for (const [how, { id: held }] of Object.entries(HELD))
    test.each(ROUTES)(`${how}: %s %j`, async (route, more) => {
      const nobody = await asked(route, "nobody", more);
      expect(nobody).toMatchObject({ told: { status: 404, calls: ["QueryCommand: 0 rows"] }, units: 0.5 });
      const { told, units } = await asked(route, held, more);
      expect(told).toEqual(nobody.told);
      // What of a long story the table itself looks at is the summary's row, whatever the story's length.
      expect(units).toBeLessThanOrEqual(how.includes("850 KB") ? 4 : 0.5);
    });

  test.each(ROUTES)("killed, or deleted, before its release: %s %j", async (route, more) => {
    const held = `EMBARGOED UNTIL 6 March 2024 06:00 GMT\n\n${STORY}`;
    await ingest(newsroom.upload("desk/killed.txt", held, "01"), newsroom.services);
    await ingest(newsroom.upload("desk/killed.txt", `STORY KILL\n\n${held}`, "02"), newsroom.services);
    await ingest(newsroom.upload("desk/deleted.txt", held, "01"), newsroom.services);
    await ingest(newsroom.remove("desk/deleted.txt", "02"), newsroom.services);
    const nobody = await asked(route, "nobody", more);
    for (const key of ["desk/killed.txt", "desk/deleted.txt"]) {
      const { articleId = "" } = (await newsroom.receipts.find(key)) ?? {};
      expect(await asked(route, articleId, more)).toEqual(nobody);
    }
  });

  test("and is in no list, and no cursor is of its place", async () => {
    for (const route of ["/summaries", "/summaries.atom", "/summaries.feed.json"])
      for (const limit of ["1", "100"]) {
        const { text } = await ask(newsroom, NOON, route, { query: { limit, all: "true" } });
        expect(text).not.toMatch(/embargoed|withheld|large/);
      }
  });
});

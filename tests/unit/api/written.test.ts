/** What apps get of summaries that a model wrote, and how the desk decides on them. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ingest } from "../../../lib/ingest/index.ts";
import { aNewsroom, NOON } from "../../newsroom.ts";
import { ask } from "../../reader.ts";
import { HONEST, modelThatSays, storm, WRONG_FIGURE, write } from "../../writer.ts";

const KEY = "desk/storm.txt";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
let id: string;
beforeEach(async () => {
  newsroom = await aNewsroom();
  await ingest(newsroom.upload(KEY, storm(), "01"), newsroom.services);
  id = (await newsroom.receipts.find(KEY))!.articleId!;
});
afterEach(() => newsroom.stop());

type Stage = Parameters<typeof ask>[4];

const get = (route: string, query: Record<string, string> = {}, stage: Stage = {}) =>
  ask(newsroom, NOON, route, { path: { id }, query }, stage);

const summary = async (query: Record<string, string> = {}, stage: Stage = {}) =>
  (await get("/summaries/{id}", query, stage)).json.summary;

function decide(fields: Record<string, string>, stage: Stage = {}) {
  const asked = {
    method: "POST",
    path: { id },
    headers: { "content-type": "application/json" },
    body: Buffer.from(JSON.stringify(fields)),
  };
  return ask(newsroom, NOON, "/summaries/{id}/approval", asked, stage);
}

const revision = async () => (await newsroom.drafts.findLatest(id))!.draft.revision;

describe("a text that is served", () => {
  beforeEach(() => write(newsroom, id, modelThatSays(HONEST), { policy: "automatic" }));

  test("says what it is, and what each sentence rests on", async () => {
    expect(await summary()).toMatchObject({
      method: "written",
      style: "paragraph",
      model: "scripted-1",
      prompt: "1",
      words: 33,
      sentences: [{ rests: [{ block: 0, start: 0, end: 100 }], doubt: expect.any(Number) }, {}, {}],
      label: "Written by a machine (scripted-1) from this story and checked.",
    });
  });

  test("is ours for who wants none, and for who wants only approved ones", async () => {
    expect((await summary({ written: "false" })).method).not.toBe("written");
    expect((await summary({ written: "approved" })).method).not.toBe("written");
    expect(await get("/summaries/{id}", { written: "no" })).toMatchObject({ status: 400 });
  });

  test.each<[given: boolean, query: Record<string, string>]>([
    [true, {}],
    [true, { sentences: "3" }],
    [true, { sentences: "5" }],
    [false, { sentences: "2" }],
    [false, { sentences: "7" }],
    [true, { words: "60" }],
    [false, { words: "30" }],
    [false, { words: "200" }],
    [true, { characters: "300" }],
    [true, { for: "briefing" }],
    [false, { for: "push" }],
    [false, { style: "bullets" }],
    [false, { style: "voice" }],
    [false, { focus: "ferries" }],
  ])("is given: %s, to who asks %o", async (given, query) => {
    expect((await summary(query)).method === "written").toBe(given);
  });

  test("is in lists, in feeds with its label, and in ninjs as a text of its own", async () => {
    expect((await get("/summaries")).json.summaries[0].summary.method).toBe("written");
    expect((await get("/summaries", { written: "false" })).json.summaries[0].summary.method).not.toBe(
      "written",
    );
    expect((await get("/summaries", { fold: "story" })).json.summaries[0].summary.method).toBe("written");
    expect((await get("/stories")).json.stories[0].lead.summary.method).toBe("written");
    const label = "\n\nWritten by a machine (scripted-1) from this story and checked.";
    expect((await get("/summaries.feed.json")).json.items[0].content_text).toContain(label);
    expect((await get("/summaries.atom")).text).toContain(label);
    const ninjs = await ask(newsroom, NOON, "/articles/{id}", {
      path: { id },
      headers: { accept: "application/vnd.iptc.ninjs+json" },
    });
    expect(ninjs.json).not.toHaveProperty("digitalSourceType"); // the story was written by people
    expect(ninjs.json.associations).toMatchObject([
      {
        name: "summary",
        digitalSourceType: {
          uri: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
        },
        bodies: [{ value: expect.stringContaining("Twelve fishing boats") }],
      },
    ]);
  });

  test("a digest and a briefing are of the story's own sentences in any case", async () => {
    const { digest } = (await get("/stories/{id}")).json;
    expect(digest.sentences[0]).toMatchObject({ articleId: id, block: 0 });
  });
});

describe("a draft", () => {
  beforeEach(() => write(newsroom, id, modelThatSays(WRONG_FIGURE)));

  test("is told with the sentences that it rests on, and what the check found", async () => {
    const { json } = await get("/summaries/{id}/draft");
    expect(json).toMatchObject({ state: "waiting", served: false, verdict: "part", prompt: "1" });
    expect(json.sentences[1]).toMatchObject({
      stands: false,
      rests: [{ block: 1, text: expect.stringMatching(/^Twelve fishing boats/) }],
      findings: [{ code: "figure", start: 0, end: 8, isFault: true }, {}],
    });
    expect((await get("/drafts")).json.drafts).toMatchObject([
      { articleId: id, sentences: 3, fallen: 1, headline: "Storm closes harbour of Brekke" },
    ]);
  });

  test("that does not stand is approved by nobody's silence", async () => {
    const fields = { decision: "approve", revision: await revision() };
    expect(await decide(fields)).toMatchObject({
      status: 409,
      json: { detail: expect.stringContaining("1 of its 3 sentences do not stand") },
    });
    const despite = await decide({ ...fields, despite: "true" });
    expect(despite.json).toMatchObject({ state: "approved", served: true });
    expect(despite.json.history.at(-1)).toMatchObject({ action: "approved", fallen: 1, despite: true });
    expect((await summary()).text).toContain("Nineteen");
  });

  test("an edit that does not stand waits, with what was found in it", async () => {
    const text =
      "Thirty boats were torn from their moorings. Ferries to Lindnes were cancelled until Sunday.";
    const { json } = await decide({ decision: "edit", revision: await revision(), text });
    expect(json).toMatchObject({
      state: "waiting",
      served: false,
      text,
      edited: true,
      sentences: [
        { stands: false, findings: expect.arrayContaining([expect.objectContaining({ code: "figure" })]) },
        { stands: true },
      ],
    });
    expect((await summary()).method).not.toBe("written");
  });

  test("an edit that stands is approved with that, each sentence with what it rests on", async () => {
    const text =
      "Twelve fishing boats were torn from their moorings. Ferries to Lindnes were cancelled until Sunday.";
    const { json } = await decide({ decision: "edit", revision: await revision(), text });
    expect(json).toMatchObject({
      state: "approved",
      sentences: [{ rests: [{ block: 1 }] }, { rests: [{ block: 5 }] }],
    });
    expect(json.history.map(({ action }: { action: string }) => action)).toEqual([
      ...["written", "edited", "approved"],
    ]);
    expect(await summary({ written: "approved" })).toMatchObject({ text, edited: true });
  });

  test("whatever an editor writes is kept whole", async () => {
    const text = "BREKKE (Example Wire) - Read more: Ferries to Lindnes were cancelled until Sunday.";
    const { json } = await decide({ decision: "edit", revision: await revision(), text, despite: "true" });
    expect(json.text).toBe(text);
  });

  test("that was rejected is not served, also where it had been approved", async () => {
    const which = { revision: await revision() };
    await decide({ decision: "approve", despite: "true", ...which });
    expect((await summary()).method).toBe("written");
    expect((await decide({ decision: "reject", ...which })).json).toMatchObject({
      state: "rejected",
      served: false,
    });
    expect((await summary()).method).not.toBe("written");
    expect((await get("/drafts")).json.drafts).toEqual([]);
    await write(newsroom, id, modelThatSays(HONEST), { policy: "automatic" });
    expect((await summary()).method).not.toBe("written"); // a person has said no
  });

  test.each([
    [{ decision: "edit" }, "text"],
    [{ decision: "approve", text: "Something." }, "text"],
    [{ decision: "publish" }, "decision"],
    [{ decision: "approve", despite: "yes" }, "despite"],
  ])("a decision of %o is refused, and says why", async (fields, parameter) => {
    expect(await decide({ revision: await revision(), ...fields })).toMatchObject({
      status: 400,
      json: { parameter },
    });
  });

  test("an edit of more than can be checked is refused, and changes nothing", async () => {
    const text = Array.from({ length: 13 }, (_, at) => `Sentence ${at} is short.`).join(" ");
    expect(await decide({ decision: "edit", revision: await revision(), text })).toMatchObject({
      status: 409,
    });
    expect((await newsroom.drafts.findLatest(id))!.draft.history).toHaveLength(1);
  });

  test("of a version that was corrected since is a conflict; of a story that nobody wrote of, not found", async () => {
    const before = await revision();
    await ingest(
      newsroom.upload(KEY, storm().replace("Twelve", "Thirteen"), "02", "2024-03-01T10:00:00Z"),
      newsroom.services,
    );
    expect(await decide({ decision: "approve", revision: before })).toMatchObject({ status: 409 });
    expect((await get("/summaries/{id}/draft")).json).toMatchObject({ state: "retired", served: false });
    expect((await get("/drafts")).json.drafts).toEqual([]);
    id = "nobody";
    expect(await decide({ decision: "approve", revision: before })).toMatchObject({ status: 404 });
    expect(await get("/summaries/{id}/draft")).toMatchObject({ status: 404 });
  });

  test("of two who decide at once on the same draft one is told that it was changed", async () => {
    const which = { revision: await revision() };
    const { drafts } = newsroom;
    const [standing, known] = [await drafts.findStanding(id, NOON), await drafts.find(id, which.revision)];
    expect((await decide({ decision: "reject", ...which })).status).toBe(200);
    expect(await drafts.keep(standing!, { ...known!.draft, state: "approved" }, known, true, NOON)).toBe(
      false,
    );
    expect((await summary()).method).not.toBe("written");
  });
});

test("who approved it is told to apps, but not to everyone", async () => {
  await write(newsroom, id, modelThatSays(HONEST));
  await decide({ decision: "approve", revision: await revision() });
  expect((await summary()).approved).toEqual({ by: "somebody", at: "2024-03-01T12:00:00Z" });
  expect((await summary({}, { access: "public" })).approved).toEqual({ at: "2024-03-01T12:00:00Z" });
});

test("a stage without a writer has no such route, and its contract none", async () => {
  for (const route of ["/drafts", "/summaries/{id}/draft"])
    expect(await get(route, {}, { hasWriter: false })).toMatchObject({ status: 404 });
  expect((await decide({ decision: "approve", revision: "1" }, { hasWriter: false })).status).toBe(404);
  const { json } = await get("/openapi.json", {}, { hasWriter: false });
  expect(Object.keys(json.paths).filter((path) => /draft|approval/.test(path))).toEqual([]);
  expect(JSON.stringify(json)).not.toContain("ToldDraft");
});

test("the list of drafts goes on behind its cursor", async () => {
  for (const name of ["a", "b", "c"]) {
    await ingest(
      newsroom.upload(`desk/${name}.txt`, storm({ headline: `Storm ${name}` }), "01"),
      newsroom.services,
    );
    const { articleId = "" } = (await newsroom.receipts.find(`desk/${name}.txt`))!;
    await write(newsroom, articleId, modelThatSays(HONEST));
  }
  const first = (await get("/drafts", { limit: "2" })).json;
  expect(first.drafts).toHaveLength(2);
  const rest = (await get("/drafts", { limit: "2", cursor: first.next })).json;
  expect(rest.drafts).toHaveLength(1);
  const ids = [...first.drafts, ...rest.drafts].map(({ articleId }) => articleId);
  expect(new Set(ids).size).toBe(3);
  expect((await get("/drafts", { cursor: "made-up" })).status).toBe(404);
});

/** From a story that readers may see to a draft; and what becomes of it when anything goes wrong. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Spending } from "../../../lib/aws/spending.ts";
import { ingest } from "../../../lib/ingest/index.ts";
import { type Model, ModelBusyError } from "../../../lib/writer/model.ts";
import { aNewsroom, NOON, withMethods } from "../../newsroom.ts";
import { HONEST, modelThatSays, STORM, storm, WRONG_FIGURE, write } from "../../writer.ts";

const KEY = "desk/storm.txt";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
let id: string;
beforeEach(async () => {
  newsroom = await aNewsroom();
  id = await send(storm(), "01");
});
afterEach(() => newsroom.stop());

async function send(text: string, sequencer: string, at = "2024-03-01T11:00:00Z"): Promise<string> {
  await ingest(newsroom.upload(KEY, text, sequencer, at), newsroom.services);
  return (await newsroom.receipts.find(KEY))!.articleId!;
}

const draftOf = async () => (await newsroom.drafts.findLatest(id))?.draft;
const told = async () => {
  const summary = await newsroom.articles.findSummary(id, NOON);
  return typeof summary === "object" ? summary.written : summary;
};
const rowsOf = async (sk: RegExp) => (await newsroom.everyRow()).filter((row) => sk.test(row.sk));

test("a draft is kept with its sources, waits, and is not served", async () => {
  await write(newsroom, id, modelThatSays(HONEST));
  expect(await draftOf()).toMatchObject({
    state: "waiting",
    verdict: "whole",
    model: "scripted-1",
    prompt: "1",
    checkedBy: "standfirst-check 1",
    tokens: { in: 900, out: 120 },
    sentences: [
      { stands: true, rests: [{ block: 0, start: 0, end: STORM.body[0]!.length }] },
      { stands: true, rests: [{ block: 1 }] },
      { stands: true, rests: [{ block: 5 }] },
    ],
    history: [{ action: "written", fallen: 0 }],
  });
  expect(await told()).toBeUndefined();
  expect((await newsroom.drafts.list(10, NOON)).found).toHaveLength(1);
});

test("under the policy automatic what stands as a whole is served, without a person", async () => {
  await write(newsroom, id, modelThatSays(HONEST), { policy: "automatic" });
  expect(await told()).toMatchObject({ model: "scripted-1", sentences: [{}, {}, {}] });
  expect(await told()).not.toHaveProperty("approved");
  expect((await newsroom.drafts.list(10, NOON)).found).toEqual([]);
});

describe("under the policy automatic no planted fault is served", () => {
  const one = (text: string, rests: number[]) => ({ sentences: [HONEST.sentences[0], { text, rests }] });
  test.each([
    ["a figure", one("Nineteen fishing boats were torn from their moorings and three of them sank.", [2])],
    ["a sum", one("Repairs are expected to cost 4.8 million euros, according to the town council.", [5])],
    ["a name", one("Ferries to Stavanger were cancelled until Sunday.", [6])],
    ["another's name", one('"We will not open the harbour before Monday," said Lars Solheim.', [4])],
    [
      "a quotation that was altered",
      one('"We will not open the port before Monday," said Ingrid Solheim.', [4]),
    ],
    ["another speaker", one('"We will not open the harbour before Monday," said Lars Berg.', [4])],
    [
      "a speaker that is no person",
      one('"We will not open the harbour before Monday," the port authority said.', [4]),
    ],
    ["a “not” that was left out", one('"We will open the harbour before Monday," said Ingrid Solheim.', [4])],
    ["a negation that was left out", one("Somebody was hurt, police said.", [3])],
    ["another day", one("Ferries to Lindnes were cancelled until Tuesday.", [6])],
    ["a hedge that was left out", one("One man was on board a boat that is missing, police said.", [3])],
  ])("%s", async (_, says) => {
    await write(newsroom, id, modelThatSays(says), { policy: "automatic" });
    expect(await told()).toBeUndefined();
    expect(await draftOf()).toMatchObject({ state: "waiting", reason: { code: "unfaithful" } });
  });
});

test("a version is written once, however often it is announced", async () => {
  const model = modelThatSays(HONEST);
  await write(newsroom, id, model);
  await write(newsroom, id, model);
  expect(model.asked).toHaveLength(1);
  expect((await draftOf())?.history).toHaveLength(1);
});

test("an answer in another form is asked for once more", async () => {
  const model = modelThatSays("I would rather not.", HONEST);
  await write(newsroom, id, model);
  expect(model.asked).toHaveLength(2);
  expect(await draftOf()).toMatchObject({ state: "waiting", tokens: { in: 1800, out: 240 } });
});

test("after two of them our own summary stands, and the reason is kept", async () => {
  const model = modelThatSays("I would rather not.");
  await write(newsroom, id, model, { policy: "automatic" });
  expect(model.asked).toHaveLength(2);
  expect(await draftOf()).toMatchObject({ state: "failed", reason: { code: "malformed" }, sentences: [] });
  expect(await told()).toBeUndefined();
  expect((await newsroom.drafts.list(10, NOON)).found).toEqual([]);
  await write(newsroom, id, model);
  expect(model.asked).toHaveLength(2); // it would answer the same
});

test("a refusal is not asked for again", async () => {
  const refusing: Model = { name: "m", write: async () => ({ refused: "I cannot help with that." }) };
  await write(newsroom, id, refusing);
  expect(await draftOf()).toMatchObject({
    state: "failed",
    reason: { code: "refused", message: "The model would not write it: I cannot help with that." },
  });
});

describe("a model that is busy", () => {
  const busy: Model = {
    name: "m",
    write: async () => {
      throw new ModelBusyError("it answered 429", 20);
    },
  };

  test("is asked again later, and nothing is kept of it", async () => {
    await expect(write(newsroom, id, busy)).rejects.toThrow(ModelBusyError);
    expect(await draftOf()).toBeUndefined();
    await write(newsroom, id, modelThatSays(HONEST));
    expect(await draftOf()).toMatchObject({ state: "waiting" });
  });

  test("at the last try the reason is kept; a message that is resent is written", async () => {
    await expect(write(newsroom, id, busy, { isLastTry: true })).rejects.toThrow(ModelBusyError);
    expect(await draftOf()).toMatchObject({ state: "failed", reason: { code: "unavailable" } });
    await write(newsroom, id, modelThatSays(HONEST));
    expect(await draftOf()).toMatchObject({ state: "waiting" });
  });
});

describe("a month's limit", () => {
  test("is held: what a call may cost is set aside before it, and settled after it", async () => {
    const spending = new Spending(newsroom.rows, 20_000);
    await write(newsroom, id, modelThatSays(HONEST), { spending });
    const [spent] = await rowsOf(/^SPENT#2024-03$/);
    expect(spent).toMatchObject({ pk: "WRITER", tokens: 1020, tokensIn: 900, tokensOut: 120 });
  });

  test("that is reached asks nobody, and says so; next month it is written", async () => {
    const model = modelThatSays(HONEST);
    const spending = new Spending(newsroom.rows, 1_500); // less than one call may cost
    await write(newsroom, id, model, { spending });
    expect(model.asked).toEqual([]);
    expect(await draftOf()).toMatchObject({ state: "failed", reason: { code: "limit" } });
    await write(newsroom, id, model, { now: () => new Date("2024-04-01T00:00:00Z") });
    expect(await draftOf()).toMatchObject({ state: "waiting" });
  });

  test("of two at once that both would fit alone, one is let through", async () => {
    const spending = new Spending(newsroom.rows, 10_000);
    const reserved = await Promise.all([1, 2, 3].map(() => spending.reserve(4_000, NOON)));
    expect(reserved.filter(Boolean)).toHaveLength(2);
    await spending.settle(reserved.find(Boolean)!, { in: 100, out: 10 });
    expect(await spending.reserve(4_000, NOON)).toBeDefined();
  });

  test("a call that failed costs nothing", async () => {
    const spending = new Spending(newsroom.rows, 1_000_000);
    const ill: Model = { name: "m", write: () => Promise.reject(new ModelBusyError("it answered 503")) };
    await expect(write(newsroom, id, ill, { spending })).rejects.toThrow();
    expect(await rowsOf(/^SPENT#/)).toMatchObject([{ tokens: 0 }]);
  });
});

describe("what happens while the model writes", () => {
  /** Answers once what a test does meanwhile is done. */
  const meanwhile = (act: () => Promise<unknown>): Model => ({
    name: "scripted-1",
    async write() {
      await act();
      return { text: JSON.stringify(HONEST) };
    },
  });

  test("a correction: the draft of the older version is not served, and in no list", async () => {
    const model = meanwhile(() => send(storm().replace("Twelve", "Thirteen"), "02"));
    await write(newsroom, id, model, { policy: "automatic" });
    expect(await told()).toBeUndefined();
    expect((await newsroom.drafts.list(10, NOON)).found).toEqual([]);
    expect(await rowsOf(/^WRITTEN#/)).toMatchObject([{ revision: expect.any(String) }]);
    expect((await rowsOf(/^WRITTEN#/))[0]).not.toHaveProperty("day");
  });

  test("a kill: nothing is left of what was written", async () => {
    const model = meanwhile(() => send(`STORY KILL\n\n${storm()}`, "02"));
    await write(newsroom, id, model, { policy: "automatic" });
    expect(await told()).toBe("gone");
    expect(await rowsOf(/^WRITTEN#/)).toEqual([]);
    expect(JSON.stringify(await newsroom.everyRow())).not.toContain("written");
  });

  test("a deletion, the same", async () => {
    const model = meanwhile(() =>
      ingest(newsroom.remove(KEY, "02", "2024-03-01T11:30:00Z"), newsroom.services),
    );
    await write(newsroom, id, model, { policy: "automatic" });
    expect(await rowsOf(/^WRITTEN#/)).toEqual([]);
  });

  test("the same story sent again: it is served", async () => {
    const model = meanwhile(() => send(storm(), "02"));
    await write(newsroom, id, model, { policy: "automatic" });
    expect(await told()).toBeDefined();
  });
});

describe("what was written does not outlive what it was written from", () => {
  beforeEach(() => write(newsroom, id, modelThatSays(HONEST), { policy: "automatic" }));

  test("a correction takes it away, and its draft expires", async () => {
    expect(await told()).toBeDefined();
    await send(storm().replace("Twelve", "Thirteen"), "02");
    expect(await told()).toBeUndefined();
    expect(await rowsOf(/^SUMMARY$/)).toMatchObject([
      expect.not.objectContaining({ written: expect.anything() }),
    ]);
    expect(await rowsOf(/^WRITTEN#/)).toMatchObject([{ expires: expect.any(Number) }]);
  });

  test("an embargo that a new version brings", async () => {
    await send(`EMBARGOED UNTIL 6 MARCH 2024 10:00 GMT\n\n${storm()}`, "02");
    expect(await told()).toBeUndefined();
    const [row] = await rowsOf(/^SUMMARY$/);
    expect(row).not.toHaveProperty("written");
  });

  test("a kill deletes the draft with the story's text", async () => {
    await send(`STORY KILL\n\n${storm()}`, "02");
    expect(await rowsOf(/^WRITTEN#/)).toEqual([]);
    const [row] = await rowsOf(/^SUMMARY$/);
    expect(row).not.toHaveProperty("written");
  });

  test("a deletion, the same", async () => {
    await ingest(newsroom.remove(KEY, "02", "2024-03-01T11:30:00Z"), newsroom.services);
    expect(await rowsOf(/^WRITTEN#/)).toEqual([]);
    expect((await rowsOf(/^SUMMARY$/))[0]).not.toHaveProperty("written");
  });

  test("a writer that knows no such column leaves it behind, and nobody is told it", async () => {
    const before = (await rowsOf(/^SUMMARY$/))[0]!;
    await send(storm().replace("Twelve", "Thirteen"), "02");
    await newsroom.rows.set(before, { written: before.written });
    expect(await told()).toBeUndefined();
    expect((await newsroom.articles.list({}, 10, NOON)).records).toMatchObject([
      expect.not.objectContaining({ written: expect.anything() }),
    ]);
  });

  test("the same story sent again changes nothing of it", async () => {
    await send(storm(), "02");
    expect(await told()).toBeDefined();
  });
});

test("opted out, it is given to nobody, and the desk is told why", async () => {
  const model = modelThatSays(HONEST);
  await write(newsroom, id, model, { excepted: ["world"] });
  expect(model.asked).toHaveLength(1); // it is of no section
  await send(storm({ headline: "Storm closes harbour" }).replace("Twelve", "Eleven"), "03");
  const wire = {
    uri: "urn:example:storm",
    type: "text",
    versioncreated: "2024-03-01T10:00:00Z",
    usageterms: "Not for use with generative AI.",
    headline: STORM.headline,
    body_text: STORM.body.join("\n\n"),
  };
  await ingest(newsroom.upload("wires/storm.json", JSON.stringify(wire), "01"), newsroom.services);
  const { articleId = "" } = (await newsroom.receipts.find("wires/storm.json"))!;
  await write(newsroom, articleId, model);
  expect(model.asked).toHaveLength(1);
  expect((await newsroom.drafts.findLatest(articleId))?.draft).toMatchObject({
    state: "failed",
    reason: { code: "opted-out", message: expect.stringContaining("“generative”") },
  });
});

test("a table that fails between draft and text is tried again, and ends the same", async () => {
  let failing = true;
  const drafts = withMethods(newsroom.drafts, {
    keep: async (...given) => {
      const kept = await newsroom.drafts.keep(...given);
      if (failing) throw new Error("the function was stopped");
      return kept;
    },
  });
  await expect(write(newsroom, id, modelThatSays(HONEST), { drafts, policy: "automatic" })).rejects.toThrow();
  failing = false;
  const model = modelThatSays(WRONG_FIGURE);
  await write(newsroom, id, model, { drafts, policy: "automatic" });
  expect(model.asked).toEqual([]);
  expect(await told()).toBeDefined();
});

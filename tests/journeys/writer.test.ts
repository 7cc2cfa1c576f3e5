/** From an upload to a summary that a model wrote and a person approved, on the packaged service. */
import { DeleteObjectCommand, PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { type Stack, startStack } from "../../infra/local/stack.ts";
import { redrive } from "../../infra/operate/redrive.ts";
import { connectLocalStage } from "../../infra/operate/stage.ts";
import { connectLocalS3 } from "../local-s3.ts";
import { aModel, HONEST, type Reply, storm, WRONG_FIGURE } from "../writer.ts";

let model: Awaited<ReturnType<typeof aModel>>;
let stack: Stack;
let s3: S3Client;

beforeAll(async () => {
  model = await aModel(() => ({ says: HONEST }));
  stack = await startStack({
    package: inject("package"),
    retryAtOnce: true,
    writer: { endpoint: model.endpoint, model: "scripted-1", key: "a key of this test" },
  });
  s3 = connectLocalS3(stack.s3);
});
afterAll(async () => {
  s3.destroy();
  await stack.stop();
  await model.stop();
});
beforeEach(() => model.willSay(() => ({ says: HONEST })));

/** Uploads a story, and waits until it is read, announced and written. @returns the article's id */
async function send(Key: string, Body: string): Promise<string> {
  await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));
  await stack.settled();
  const { articleId } = await get(`/uploads/${Key}`);
  return articleId;
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the contract says of each
type Answered = { status: number } & Record<string, any>;

async function get(path: string): Promise<Answered> {
  const response = await fetch(stack.api + path);
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, ...body } as Answered;
}

async function post(path: string, fields: object): Promise<Answered> {
  const response = await fetch(stack.api + path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(fields),
  });
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, ...body } as Answered;
}

test("a draft with a figure that the story does not have is seen, edited, approved, and served as what it is", async () => {
  model.willSay(() => ({ says: WRONG_FIGURE }));
  const id = await send("desk/storm.txt", storm());

  const { drafts } = await get("/drafts");
  expect(drafts).toMatchObject([{ articleId: id, sentences: 3, fallen: 1, model: "scripted-1" }]);
  expect((await get(`/summaries/${id}`)).summary.method).not.toBe("written");

  const draft = await get(`/summaries/${id}/draft`);
  expect(draft).toMatchObject({
    state: "waiting",
    served: false,
    verdict: "part",
    reason: { code: "unfaithful" },
  });
  const [, wrong] = draft.sentences;
  expect(wrong).toMatchObject({ stands: false, rests: [{ text: expect.stringContaining("Twelve") }] });
  expect(wrong.findings).toMatchObject([{ code: "figure", isFault: true }, {}]);
  expect(draft.text.slice(wrong.start, wrong.end)).toBe(wrong.text);

  const { revision, text } = draft;
  expect(await post(`/summaries/${id}/approval`, { decision: "approve", revision })).toMatchObject({
    status: 409,
  });
  const edit = { decision: "edit", revision, text: text.replace("Nineteen", "Twelve") };
  expect(await post(`/summaries/${id}/approval`, edit)).toMatchObject({
    status: 200,
    state: "approved",
    served: true,
  });

  const { summary } = await get(`/summaries/${id}`);
  expect(summary).toMatchObject({
    method: "written",
    text: edit.text,
    model: "scripted-1",
    approved: { by: "somebody" },
    edited: true,
    digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia",
    label:
      "Written by a machine (scripted-1) from this story, checked, and changed and approved by an editor.",
  });
  expect((await get(`/summaries/${id}?written=false`)).summary.method).not.toBe("written");
  expect((await get(`/summaries/${id}?written=approved`)).summary.method).toBe("written");
  expect((await get("/drafts")).drafts).toEqual([]);
  const { history } = await get(`/summaries/${id}/draft`);
  expect(history).toMatchObject([
    { action: "written", fallen: 1 },
    { action: "edited", by: "somebody", fallen: 0, text: edit.text },
    { action: "approved", by: "somebody" },
  ]);
  const feed = await fetch(`${stack.api}/summaries.atom`).then((response) => response.text());
  expect(feed).toContain("Written by a machine (scripted-1)");

  const asked = model.asked[0]!;
  expect(asked).toMatchObject({ path: "/v1/chat/completions", body: { model: "scripted-1" } });
  expect(asked.headers.authorization).toBe("Bearer a key of this test");
  expect(asked.sentences).toHaveLength(6);
});

test("a correction takes the approved text away in the same moment, and its own draft waits", async () => {
  const id = await send("desk/corrected.txt", storm());
  const { revision } = await get(`/summaries/${id}/draft`);
  await post(`/summaries/${id}/approval`, { decision: "approve", revision });
  expect((await get(`/summaries/${id}`)).summary.method).toBe("written");

  await send("desk/corrected.txt", storm().replace("Twelve", "Thirteen"));
  expect((await get(`/summaries/${id}`)).summary.method).not.toBe("written");
  const late = await post(`/summaries/${id}/approval`, { decision: "approve", revision });
  expect(late).toMatchObject({ status: 409 });
  const draft = await get(`/summaries/${id}/draft`);
  expect(draft).toMatchObject({ state: "waiting", reason: { code: "unfaithful" } }); // the model still says twelve
});

test("a hold and a kill take it away; a release brings the draft back, and not the text", async () => {
  const id = await send("desk/held.txt", storm());
  const { revision } = await get(`/summaries/${id}/draft`);
  await post(`/summaries/${id}/approval`, { decision: "approve", revision });
  await post(`/articles/${id}/status`, { pubStatus: "withheld", why: "the lawyer asks" });
  await stack.settled();
  expect((await get(`/summaries/${id}`)).status).toBe(404);
  expect(await get(`/summaries/${id}/draft`)).toMatchObject({ state: "retired", served: false });
  expect(await post(`/summaries/${id}/approval`, { decision: "approve", revision })).toMatchObject({
    status: 409,
  });

  const before = model.asked.length;
  await post(`/articles/${id}/status`, { pubStatus: "usable", why: "it is fine" });
  await stack.settled();
  expect((await get(`/summaries/${id}`)).summary.method).not.toBe("written");
  expect(await get(`/summaries/${id}/draft`)).toMatchObject({ state: "waiting" });
  expect(model.asked).toHaveLength(before); // the version has its draft
  expect((await get("/drafts")).drafts.map(({ articleId }: { articleId: string }) => articleId)).toContain(
    id,
  );

  await s3.send(new DeleteObjectCommand({ Bucket: stack.uploadBucket, Key: "desk/held.txt" }));
  await stack.settled();
  expect((await get(`/summaries/${id}`)).status).toBe(410);
  expect((await get(`/summaries/${id}/draft`)).status).toBe(404);
});

describe("a model that is not well: readers have our own summary, at once", () => {
  const ours = async (id: string) => {
    const { status, summary } = await get(`/summaries/${id}`);
    expect([status, summary.method]).toEqual([200, expect.not.stringMatching("written")]);
    expect(summary.text).not.toBe("");
  };

  test("slow", async () => {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<Reply>();
    model.willSay(() => {
      asked.resolve();
      return answer.promise;
    });
    const Key = "desk/slow.txt";
    await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body: storm() }));
    await asked.promise;
    const { articleId, visible } = await get(`/uploads/${Key}`);
    expect(visible).toBe(true);
    await ours(articleId);
    expect((await get("/summaries")).status).toBe(200);
    answer.resolve({ says: HONEST });
    await stack.settled();
    expect(await get(`/summaries/${articleId}/draft`)).toMatchObject({ state: "waiting" });
  });

  test("throttled: it is tried ten times, and once more when an operator says so", async () => {
    model.willSay(() => ({ status: 429, headers: { "retry-after": "30" } }));
    const before = model.asked.length;
    const id = await send("desk/throttled.txt", storm());
    expect(model.asked.length - before).toBe(10);
    await ours(id);
    expect(await get(`/summaries/${id}/draft`)).toMatchObject({
      state: "failed",
      reason: { code: "unavailable" },
    });
    expect(stack.writerDeadLetters()).toHaveLength(1);

    model.willSay(() => ({ says: HONEST }));
    const stage = connectLocalStage(stack);
    const way = { deadLetters: stage.writerDeadLetters!, back: stage.writerEvents! };
    for await (const _ of redrive(stage, way, new Date()));
    await stack.settled();
    expect(await get(`/summaries/${id}/draft`)).toMatchObject({ state: "waiting" });
    expect(stack.writerDeadLetters()).toEqual([]);
    for (const client of [stage.s3, stage.dynamo, stage.sqs]) client.destroy();
  });

  test.each<[string, Reply, string]>([
    ["malformed", { says: "Here is your summary: the harbour was closed." }, "malformed"],
    ["refusing", { refusal: "I cannot help with that." }, "refused"],
    ["of no sense", { raw: "<html>" }, "malformed"],
  ])("%s", async (name, reply, code) => {
    model.willSay(() => reply);
    const id = await send(`desk/${name}.txt`, storm());
    await ours(id);
    expect(await get(`/summaries/${id}/draft`)).toMatchObject({ state: "failed", reason: { code } });
  });
});

test("a story under embargo, a held one and one that opted out are sent to nobody", async () => {
  const before = model.asked.length;
  await send("desk/embargo.txt", `EMBARGOED UNTIL 6 MARCH 2124 10:00 GMT\n\n${storm()}`);
  await send("desk/hold.txt", `HOLD FOR RELEASE\n\n${storm()}`);
  const wire = {
    uri: "urn:example:opted-out",
    type: "text",
    usageterms: "No use by artificial intelligence.",
    headline: "Storm closes harbour of Brekke",
    body_text: storm(),
  };
  await send("wires/opted-out.json", JSON.stringify(wire));
  expect(model.asked).toHaveLength(before);
});

/** How the two kinds of model are asked: as they want to be, within bounds, and no further than they are. */
import { createServer } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeBedrockModel } from "../../../lib/aws/bedrock.ts";
import { makeChatModel } from "../../../lib/aws/chat-completions.ts";
import { aModel, HONEST, type Reply } from "../../writer.ts";

const PROMPT = { system: "Summarise.", user: "[1] The harbour reopened." };
const CREDENTIALS = () => ({
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "nobody's",
  sessionToken: "session",
});

let server: Awaited<ReturnType<typeof aModel>>;
beforeEach(async () => {
  server = await aModel(() => ({ says: HONEST }));
});
afterEach(() => server.stop());

const chat = (timeout?: () => AbortSignal) =>
  makeChatModel({ url: server.endpoint, model: "small-1", key: "secret" }, timeout);
const bedrock = (timeout?: () => AbortSignal) =>
  makeBedrockModel(
    { model: "eu.amazon.nova-lite-v1:0", region: "eu-west-1", endpoint: server.endpoint },
    CREDENTIALS,
    timeout,
  );

const converse = (message: object, stopReason = "end_turn"): Reply => ({
  raw: JSON.stringify({ output: { message }, stopReason, usage: { inputTokens: 900, outputTokens: 120 } }),
});

describe("Chat Completions", () => {
  test("are asked for a schema, with the key, and tell what was used", async () => {
    expect(await chat().write(PROMPT)).toEqual({
      text: JSON.stringify(HONEST),
      tokens: { in: 900, out: 120 },
    });
    const [asked] = server.asked;
    expect(asked).toMatchObject({
      path: "/v1/chat/completions",
      headers: { authorization: "Bearer secret" },
      body: {
        model: "small-1",
        temperature: 0,
        max_tokens: 1_000,
        response_format: { type: "json_schema" },
        messages: [{ role: "system" }, { role: "user", content: PROMPT.user }],
      },
    });
  });

  test("of a server without a key are asked without one", async () => {
    const model = makeChatModel({ url: `${server.endpoint}/`, model: "m", key: undefined });
    await model.write(PROMPT);
    expect(server.asked[0]!.headers).not.toHaveProperty("authorization");
    expect(server.asked[0]!.path).toBe("/v1/chat/completions");
  });

  test("of a server that knows no schema are asked without, and that is remembered", async () => {
    server.willSay(({ body }) => ("response_format" in body ? { status: 400 } : { says: HONEST }));
    const model = chat();
    expect(await model.write(PROMPT)).toHaveProperty("text");
    const before = server.asked.length;
    await model.write(PROMPT);
    expect(server.asked.length).toBe(before + 1);
  });

  test("that a server takes in no form are refused: another attempt ends the same", async () => {
    server.willSay(() => ({ status: 400 }));
    expect(await chat().write(PROMPT)).toEqual({ refused: "the server answered 400." });
  });

  test.each([
    ["a refusal", { refusal: "I cannot help with that." }],
    ["a filter", { says: "", finish: "content_filter" }],
  ])("%s is one", async (_, reply) => {
    server.willSay(() => reply);
    expect(await chat().write(PROMPT)).toMatchObject({ refused: expect.any(String) });
  });

  test.each([["<html>"], ["{}"], ['{"choices": []}'], ["null"]])("a body of %s says nothing", async (raw) => {
    server.willSay(() => ({ raw }));
    expect(await chat().write(PROMPT)).toEqual({ text: "" });
  });

  test("a body without end is not read", async () => {
    server.willSay(() => ({ raw: `"${"x".repeat(300_000)}"` }));
    expect(await chat().write(PROMPT)).toEqual({ text: "" });
  });
});

describe.each([
  ["Chat Completions", chat],
  ["Bedrock", bedrock],
])("%s", (_, make) => {
  test.each([[401], [403], [404], [408], [429], [500], [502], [503], [529]])(
    "that answer %i may be asked again later",
    async (status) => {
      server.willSay(() => ({ status, headers: { "retry-after": "45" } }));
      await expect(make().write(PROMPT)).rejects.toMatchObject({
        name: "ModelBusyError",
        retryAfterSeconds: 45,
      });
    },
  );

  test("that lead elsewhere are not followed: the story and the key go nowhere else", async () => {
    const elsewhere = createServer((_request, response) => response.end("{}")).listen(0);
    let wasAsked = false;
    elsewhere.on("request", () => {
      wasAsked = true;
    });
    server.willSay(() => ({ status: 307, headers: { location: "http://127.0.0.1:1/" } }));
    await expect(make().write(PROMPT)).rejects.toMatchObject({ name: "ModelBusyError" });
    expect(wasAsked).toBe(false);
    elsewhere.close();
  });

  test("that are not there may be asked again later", async () => {
    const model = make();
    await server.stop();
    await expect(model.write(PROMPT)).rejects.toMatchObject({ name: "ModelBusyError" });
    server = await aModel(() => ({ says: HONEST }));
  });

  test("that do not answer in time are left, and asked again later", async () => {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<Reply>();
    server.willSay(() => {
      asked.resolve();
      return answer.promise;
    });
    const time = new AbortController();
    const written = make(() => time.signal).write(PROMPT);
    await asked.promise;
    time.abort(new DOMException("late", "TimeoutError"));
    await expect(written).rejects.toMatchObject({
      name: "ModelBusyError",
      message: "it cannot be reached (TimeoutError)",
    });
    answer.resolve({});
  });
});

describe("Bedrock", () => {
  test("is asked by Converse, signed for its service and region, within so many tokens", async () => {
    server.willSay(() => converse({ content: [{ text: JSON.stringify(HONEST) }] }));
    expect(await bedrock().write(PROMPT)).toEqual({
      text: JSON.stringify(HONEST),
      tokens: { in: 900, out: 120 },
    });
    const [asked] = server.asked;
    expect(asked!.path).toBe("/v1/model/eu.amazon.nova-lite-v1%3A0/converse");
    expect(asked!.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-west-1\/bedrock\/aws4_request, /,
    );
    expect(asked!.headers["x-amz-security-token"]).toBe("session");
    expect(asked!.body).toMatchObject({
      system: [{ text: "Summarise." }],
      messages: [{ role: "user", content: [{ text: PROMPT.user }] }],
      inferenceConfig: { maxTokens: 1_000, temperature: 0 },
      outputConfig: { textFormat: { type: "json_schema" } },
    });
  });

  test("of a model that knows no schema is asked by a tool, and then in words", async () => {
    server.willSay(({ body }) => {
      if ("outputConfig" in body) return { status: 400 };
      return "toolConfig" in body
        ? converse({ content: [{ toolUse: { toolUseId: "1", name: "write_summary", input: HONEST } }] })
        : { status: 400 };
    });
    expect(await bedrock().write(PROMPT)).toMatchObject({ text: JSON.stringify(HONEST) });
    server.willSay(({ body }) =>
      "outputConfig" in body || "toolConfig" in body
        ? { status: 400 }
        : converse({ content: [{ text: "{}" }] }),
    );
    expect(await bedrock().write(PROMPT)).toMatchObject({ text: "{}" });
  });

  test.each([["guardrail_intervened"], ["content_filtered"]])("%s is a refusal", async (reason) => {
    server.willSay(() => converse({ content: [{ text: "No." }] }, reason));
    expect(await bedrock().write(PROMPT)).toMatchObject({ refused: "a filter stopped it." });
  });

  test("a profile's ARN is named by its last part", () => {
    const model = "arn:aws:bedrock:eu-west-1:111122223333:application-inference-profile/abc123";
    expect(makeBedrockModel({ model, region: "eu-west-1" }, CREDENTIALS).name).toBe("abc123");
  });
});

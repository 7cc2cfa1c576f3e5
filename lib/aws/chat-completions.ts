/**
 * Any server that speaks Chat Completions: a vendor, vLLM, Ollama, llama.cpp.
 * https://platform.openai.com/docs/api-reference/chat
 */
import * as z from "zod/mini";
import { ANSWER_SCHEMA } from "../writer/answer.ts";
import type { Model, ModelAnswer } from "../writer/model.ts";
import { MAX_ANSWER_TOKENS, type Prompt } from "../writer/prompt.ts";
import { makeAsker } from "./ask-model.ts";

export interface ChatEndpoint {
  /** Up to the version: `https://api.example.org/v1`. */
  url: string;
  model: string;
  /** Sent as a bearer token; none where the server asks for none. */
  key: string | undefined;
}

const Completion = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.nullish(z.string()),
      message: z.object({ content: z.nullish(z.string()), refusal: z.nullish(z.string()) }),
    }),
  ),
  usage: z.nullish(z.object({ prompt_tokens: z.int(), completion_tokens: z.int() })),
});

const SCHEMA = {
  type: "json_schema",
  json_schema: { name: "summary", strict: true, schema: ANSWER_SCHEMA },
};

/** Forms of a request: servers differ in what they know of the last years' parameters. */
const FORMS: readonly object[] = [
  { response_format: SCHEMA, temperature: 0, max_tokens: MAX_ANSWER_TOKENS },
  { response_format: SCHEMA, max_completion_tokens: MAX_ANSWER_TOKENS },
  { response_format: { type: "json_object" }, max_tokens: MAX_ANSWER_TOKENS },
  { max_tokens: MAX_ANSWER_TOKENS },
];

/** @param timeout ends a call, for tests */
export function makeChatModel({ url, model, key }: ChatEndpoint, timeout?: () => AbortSignal): Model {
  const address = `${url.replace(/\/$/, "")}/chat/completions`;
  const headers = {
    "content-type": "application/json",
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
  };
  const makeRequest = ({ system, user }: Prompt, form: number) => {
    const messages = [
      { role: "system", content: system },
      { role: "user", content: user },
    ];
    const body = JSON.stringify({ model, messages, ...FORMS[form] });
    return new Request(address, { method: "POST", headers, body });
  };
  const ask = makeAsker(FORMS.length, makeRequest, timeout);
  return {
    name: model,
    async write(prompt) {
      const answered = await ask(prompt);
      if ("refusedBy" in answered) return { refused: `the server answered ${answered.refusedBy}.` };
      return readCompletion(answered.body);
    },
  };
}

function readCompletion(body: unknown): ModelAnswer {
  const read = Completion.safeParse(body);
  const choice = read.data?.choices[0];
  if (!read.success || !choice) return { text: "" };
  const { usage } = read.data;
  const tokens = usage ? { in: usage.prompt_tokens, out: usage.completion_tokens } : undefined;
  const { content, refusal } = choice.message;
  if (refusal) return { refused: refusal.slice(0, 200), tokens };
  if (choice.finish_reason === "content_filter") return { refused: "a filter stopped it.", tokens };
  return { text: content ?? "", tokens };
}

/**
 * Bedrock's Converse. A library of 8 KB signs the request: the SDK's client would be half a megabyte to parse
 * at a cold start, for one call.
 * https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html
 */
import { AwsClient } from "aws4fetch";
import * as z from "zod/mini";
import { ANSWER_SCHEMA } from "../writer/answer.ts";
import type { Model, ModelAnswer } from "../writer/model.ts";
import { MAX_ANSWER_TOKENS, type Prompt } from "../writer/prompt.ts";
import { makeAsker } from "./ask-model.ts";

export interface BedrockModel {
  /** An inference profile or a model, by its id or ARN: `eu.amazon.nova-lite-v1:0`. */
  model: string;
  region: string;
  /** Elsewhere than at AWS: an emulator's. */
  endpoint?: string | undefined;
}

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
}

const Converse = z.object({
  stopReason: z.nullish(z.string()),
  output: z.object({
    message: z.object({
      content: z.array(
        z.object({
          text: z.optional(z.string()),
          toolUse: z.optional(z.object({ input: z.unknown() })),
        }),
      ),
    }),
  }),
  usage: z.nullish(z.object({ inputTokens: z.int(), outputTokens: z.int() })),
});

const TOOL = "write_summary";

/** Forms of a request: newer models are held to a schema, others to that of a tool, and some to none. */
const FORMS: readonly object[] = [
  {
    outputConfig: {
      textFormat: {
        type: "json_schema",
        structure: { jsonSchema: { name: "summary", schema: JSON.stringify(ANSWER_SCHEMA) } },
      },
    },
  },
  {
    toolConfig: {
      tools: [{ toolSpec: { name: TOOL, inputSchema: { json: ANSWER_SCHEMA } } }],
      toolChoice: { tool: { name: TOOL } },
    },
  },
  {},
];

/** @param timeout ends a call, for tests */
export function makeBedrockModel(
  { model, region, endpoint = `https://bedrock-runtime.${region}.amazonaws.com` }: BedrockModel,
  credentials: () => Credentials,
  timeout?: () => AbortSignal,
): Model {
  const address = `${endpoint}/model/${encodeURIComponent(model)}/converse`;
  const makeRequest = ({ system, user }: Prompt, form: number) => {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials();
    const signer = new AwsClient({
      ...{ accessKeyId, secretAccessKey, region, service: "bedrock" },
      ...(sessionToken !== undefined && { sessionToken }),
    });
    const body = JSON.stringify({
      system: [{ text: system }],
      messages: [{ role: "user", content: [{ text: user }] }],
      inferenceConfig: { maxTokens: MAX_ANSWER_TOKENS, temperature: 0 },
      ...FORMS[form],
    });
    const headers = { "content-type": "application/json" };
    return signer.sign(address, { method: "POST", headers, body });
  };
  const ask = makeAsker(FORMS.length, makeRequest, timeout);
  return {
    name: model.slice(model.lastIndexOf("/") + 1),
    async write(prompt) {
      const answered = await ask(prompt);
      if ("refusedBy" in answered) return { refused: `Bedrock answered ${answered.refusedBy}.` };
      return readConverse(answered.body);
    },
  };
}

/** Reasons to stop that are a refusal. */
const REFUSALS: ReadonlySet<string> = new Set(["guardrail_intervened", "content_filtered"]);

function readConverse(body: unknown): ModelAnswer {
  const read = Converse.safeParse(body);
  if (!read.success) return { text: "" };
  const { stopReason, output, usage } = read.data;
  const tokens = usage ? { in: usage.inputTokens, out: usage.outputTokens } : undefined;
  if (REFUSALS.has(stopReason ?? "")) return { refused: "a filter stopped it.", tokens };
  const { content } = output.message;
  const tool = content.find(({ toolUse }) => toolUse)?.toolUse;
  const text = content.map((part) => part.text ?? "").join("");
  return { text: tool ? JSON.stringify(tool.input) : text, tokens };
}

/**
 * A server that speaks Chat Completions and says what a test tells it to say: a model that is throttled, slow,
 * refuses, answers in another form, or lies. Nothing of it ships.
 */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { Spending } from "../lib/aws/spending.ts";
import type { Model } from "../lib/writer/model.ts";
import { type WriterServices, writeSummary } from "../lib/writer/write.ts";
import { type aNewsroom, NOON } from "./newsroom.ts";

export interface AskedOfModel {
  path: string | undefined;
  headers: IncomingHttpHeaders;
  body: { model: string; messages: { role: string; content: string }[]; response_format?: object };
  /** The story's sentences that it was given. */
  sentences: string[];
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** What the model says; an object is said as JSON. */
  says?: unknown;
  refusal?: string;
  finish?: string;
  /** The whole body, in the place of a completion. */
  raw?: string;
}

type Script = (asked: AskedOfModel) => Reply | Promise<Reply>;

export async function aModel(script: Script) {
  const asked: AskedOfModel[] = [];
  let current = script;
  const server = createServer(async (request, response) => {
    const body = JSON.parse((await request.toArray()).join(""));
    const user = body.messages?.at(-1)?.content ?? "";
    const sentences = [...String(user).matchAll(/^\[\d+\] (.*)$/gm)].map(([, sentence]) => sentence!);
    const one = { path: request.url, headers: request.headers, body, sentences };
    asked.push(one);
    const { status = 200, headers = {}, says, refusal, finish = "stop", raw } = await current(one);
    const said = typeof says === "function" ? says(one) : says;
    const content = typeof said === "string" ? said : JSON.stringify(said);
    const completion = {
      choices: [{ index: 0, finish_reason: finish, message: { role: "assistant", content, refusal } }],
      usage: { prompt_tokens: 900, completion_tokens: 120, total_tokens: 1020 },
    };
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(raw ?? JSON.stringify(completion));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    /** What it says from now on. */
    willSay(next: Script) {
      current = next;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A model inside the test, that says what it is told to. */
export const modelThatSays = (...answers: unknown[]): Model & { asked: string[] } => {
  const asked: string[] = [];
  return {
    name: "scripted-1",
    asked,
    async write({ user }) {
      const answer = answers[Math.min(asked.push(user), answers.length) - 1];
      const text = typeof answer === "string" ? answer : JSON.stringify(answer);
      return { text, tokens: { in: 900, out: 120 } };
    },
  };
};

/** Has a story of a small newsroom written. */
export function write(
  { rows, drafts, log }: Awaited<ReturnType<typeof aNewsroom>>,
  articleId: string,
  model: Model,
  differently: Partial<WriterServices> & { isLastTry?: boolean } = {},
): Promise<void> {
  const { isLastTry = false, ...others } = differently;
  return writeSummary(articleId, isLastTry, {
    ...{ drafts, spending: new Spending(rows, 1_000_000), model, policy: "approve", excepted: [], log },
    now: () => NOON,
    ...others,
  });
}

/** A story of six sentences, with a figure, a speaker, a hedge and a "not". */
export const STORM = {
  headline: "Storm closes harbour of Brekke",
  body: [
    "The harbour of Brekke was closed on Friday after a storm damaged two piers, the port authority said.",
    "Twelve fishing boats were torn from their moorings and three of them sank.",
    "Nobody was hurt, but police said one man may have been on board a boat that is missing.",
    '"We will not open the harbour before Monday," said Ingrid Solheim, the harbour master.',
    "Repairs are expected to cost 4.2 million euros, according to the town council.",
    "Ferries to Lindnes were cancelled until Sunday.",
  ],
};

export const storm = (differently: Partial<typeof STORM> = {}): string => {
  const { headline, body } = { ...STORM, ...differently };
  return `${headline}\n\n${body.join("\n\n")}\n`;
};

/** A summary of it that says what it says. */
export const HONEST = {
  sentences: [
    {
      text: "The harbour of Brekke was closed on Friday after a storm damaged two piers, the port authority said.",
      rests: [1],
    },
    { text: "Twelve fishing boats were torn from their moorings.", rests: [2] },
    { text: "Ferries to Lindnes were cancelled until Sunday.", rests: [6] },
  ],
};

/** The same with a figure that the story does not have. */
export const WRONG_FIGURE = {
  sentences: [
    HONEST.sentences[0]!,
    { text: "Nineteen fishing boats were torn from their moorings.", rests: [2] },
    HONEST.sentences[2]!,
  ],
};

/**
 * `npm run bench -- emulators [ministack | moto | roles | desk | doors | models]`: the packaged stack on emulators of AWS
 * that nobody here wrote, by the commands of infra/README.md. Needs Python 3 and, for pip, the network.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { packageService } from "../../infra/local/packaging.ts";
import { startStack } from "../../infra/local/stack.ts";
import { connectLocalStage } from "../../infra/operate/stage.ts";
import { makeBedrockModel } from "../../lib/aws/bedrock.ts";
import { makeChatModel } from "../../lib/aws/chat-completions.ts";
import { readAnswer } from "../../lib/writer/answer.ts";
import { makePrompt } from "../../lib/writer/prompt.ts";
import { storm } from "../writer.ts";
import { makeCertificate, tryDesk } from "./emulators/desk.ts";
import { tryDoors } from "./emulators/doors.ts";
import { install, KINDS, REGION, start } from "./emulators/emulator.ts";
import { leastPrivilege } from "./emulators/least-privilege.ts";
import { type Step, walk } from "./emulators/walk.ts";

/** `roles` is ministack, too, with its own IAM deciding. */
const TRIES: Record<string, { kind: string; on: (venv: string, folder: string) => Promise<void> }> = {
  ministack: { kind: "ministack", on: (venv, folder) => tryOn("ministack", venv, folder) },
  roles: { kind: "ministack", on: tryRoles },
  desk: { kind: "ministack", on: tryDeskOn },
  doors: { kind: "ministack", on: tryDoorsOn },
  models: { kind: "ministack", on: tryModels },
  moto: { kind: "moto", on: (venv, folder) => tryOn("moto", venv, folder) },
};

export async function run([only]: string[]): Promise<void> {
  const tries = Object.entries(TRIES).filter(([name]) => only === undefined || name === only);
  if (tries.length === 0) throw new Error(`There is no ${only}, only ${Object.keys(TRIES).join(", ")}.`);
  const folder = await mkdtemp(join(tmpdir(), "emulators-"));
  try {
    const kinds = new Set(tries.map(([, { kind }]) => KINDS[kind]!));
    const venv = await install(folder, [...kinds]);
    for (const [, { on }] of tries) await on(venv, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function tryOn(name: string, venv: string, folder: string): Promise<void> {
  const kind = KINDS[name]!;
  console.log(`\n${kind.requirement}\n`);
  const emulator = await start(kind, venv, folder);
  try {
    for await (const step of walk(emulator, name === "ministack")) {
      print(step);
      if (name === "ministack" && step.seconds === undefined && !step.isKnown) process.exitCode = 1;
    }
    const lacking = [
      ...new Set((await emulator.log()).match(/No Moto CloudFormation support for \S+/g) ?? []),
    ];
    for (const line of lacking)
      print({ what: "makes", seen: line.replace("No Moto CloudFormation support for ", "not at all: ") });
    if (name === "moto")
      print({ what: "runs functions", seen: "only in Docker, whose daemon it does not find here" });
  } finally {
    await emulator.stop();
  }
}

async function tryRoles(venv: string, folder: string): Promise<void> {
  console.log(`\n${KINDS.ministack!.requirement} with AUTH=true: its IAM decides who may do what\n`);
  const emulator = await start(KINDS.ministack!, venv, folder, { AUTH: "true" });
  try {
    for await (const step of leastPrivilege(emulator, folder)) print(step);
  } finally {
    await emulator.stop();
  }
}

async function tryDeskOn(venv: string, folder: string): Promise<void> {
  console.log(`\n${KINDS.ministack!.requirement}, and a browser at the desk\n`);
  const certificate = await makeCertificate(folder);
  const emulator = await start(KINDS.ministack!, venv, folder, { SSL_CERT_FILE: certificate.cert });
  try {
    for await (const step of tryDesk(emulator, certificate)) {
      print(step);
      if (step.seconds === undefined && !step.isKnown) process.exitCode = 1;
    }
  } finally {
    await emulator.stop();
  }
}

async function tryDoorsOn(venv: string, folder: string): Promise<void> {
  console.log(`\n${KINDS.ministack!.requirement}: a feed that is fetched, and mail\n`);
  const emulator = await start(KINDS.ministack!, venv, folder);
  try {
    for await (const step of tryDoors(emulator, folder)) {
      print(step);
      if (step.seconds === undefined && !step.isKnown) process.exitCode = 1;
    }
  } finally {
    await emulator.stop();
  }
}

/** Its Bedrock, and its Chat Completions, by the clients of the writer. What it says is a line of its own, and no JSON. */
/** What becomes of a story of which a model that never answers as it should is asked to write. */
async function routeThrough(folder: string, writer: { endpoint: string; model: string }) {
  await packageService(join(folder, "packaged"));
  const stack = await startStack({ package: join(folder, "packaged"), writer: { ...writer, key: "test" } });
  const { s3, dynamo, sqs } = connectLocalStage(stack);
  try {
    const Key = "desk/storm.txt";
    await s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body: storm() }));
    await stack.settled();
    const get = async (path: string) => (await fetch(stack.api + path)).json();
    const { articleId } = (await get(`/uploads/${Key}`)) as { articleId: string };
    const since = performance.now();
    const { summary } = (await get(`/summaries/${articleId}`)) as { summary: { method: string } };
    const milliseconds = performance.now() - since;
    const draft = (await get(`/summaries/${articleId}/draft`)) as {
      state: string;
      reason?: { code: string };
    };
    return { state: draft.state, code: draft.reason?.code, method: summary.method, milliseconds };
  } finally {
    for (const client of [s3, dynamo, sqs]) client.destroy();
    await stack.stop();
  }
}

async function tryModels(venv: string, folder: string): Promise<void> {
  console.log(`\n${KINDS.ministack!.requirement}: models that write\n`);
  const emulator = await start(KINDS.ministack!, venv, folder);
  const { endpoint } = emulator;
  const model = "amazon.nova-lite-v1:0";
  const credentials = () => ({ accessKeyId: "test", secretAccessKey: "test" });
  const { prompt, sent } = makePrompt(["The harbour was closed.", "Twelve boats sank."], "English");
  try {
    for (const [what, asked] of [
      ["Converse", makeBedrockModel({ model, region: REGION, endpoint }, credentials)],
      ["Chat Completions", makeChatModel({ url: `${endpoint}/v1`, model, key: "test" })],
    ] as const) {
      const since = performance.now();
      const answer = await asked.write(prompt);
      const read = "text" in answer ? readAnswer(answer.text, sent) : answer;
      const isAnswered = "text" in answer && answer.tokens !== undefined;
      const seen = `${JSON.stringify(answer)}, read as ${JSON.stringify(read)}`;
      print({ what, seen, ...(isAnswered && { seconds: (performance.now() - since) / 1000 }) });
      if (!isAnswered) process.exitCode = 1;
    }
    const since = performance.now();
    const { state, code, method, milliseconds } = await routeThrough(folder, {
      endpoint: `${endpoint}/v1`,
      model,
    });
    print({
      what: "an upload on the packaged stack",
      seen: `the draft is ${state} (${code}), readers get ${method}, in ${milliseconds.toFixed(0)} ms`,
      ...(state === "failed" && { seconds: (performance.now() - since) / 1000 }),
    });
  } finally {
    await emulator.stop();
  }
}

function print({ what, seconds, seen }: Step): void {
  const took = seconds === undefined ? "cannot" : `${seconds.toFixed(1)} s`;
  console.log(`  ${took.padStart(8)}  ${what}: ${seen}`);
}

/** A stage's life on an emulator, by the commands of infra/README.md: made, used, updated, removed; and what fails by name. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { DeleteObjectCommand, HeadBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { type Emulator, REGION } from "./emulator.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const SAMPLE = new URL("../../fixtures/sample.txt", import.meta.url);

/** What is looked at of the API's answers. */
interface Answer {
  outcome?: string;
  articleId?: string;
  rejection?: { code: string };
  summaries?: { headline: string }[];
}

export interface Step {
  what: string;
  /** Undefined when it could not be done. */
  seconds?: number;
  /** What was seen, or why it could not be done. */
  seen: string;
  /** An emulator's lack, not ours. */
  isKnown?: true;
}

/** Runs one of package.json's commands. @returns what it printed @throws with the end of it when it failed */
export async function npmRun(emulator: Emulator, command: string, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)("npm", ["run", "-s", command, "--", ...args], {
    cwd: ROOT,
    env: { ...process.env, ...emulator.env },
    maxBuffer: 1e8,
  }).catch((error: { stdout: string; stderr: string }) => {
    const said = `${error.stdout}\n${error.stderr}`.split("\n").filter((line) => line.trim());
    const why = said.lastIndexOf("Error:"); // as the framework says it
    throw new Error((why < 0 ? said.slice(-3) : said.slice(why + 1, why + 3)).join(" "));
  });
  return stdout + stderr;
}

/**
 * @param runsFunctions whether there is any use in asking the API
 * @yields each step as it is done
 */
export async function* walk(emulator: Emulator, runsFunctions: boolean): AsyncGenerator<Step> {
  const s3 = new S3Client({
    region: REGION,
    endpoint: emulator.endpoint,
    forcePathStyle: true,
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
  });
  const step = async (what: string, work: () => Promise<string>): Promise<Step> => {
    const since = performance.now();
    try {
      const seen = await work();
      return { what, seconds: (performance.now() - since) / 1000, seen };
    } catch (error) {
      return { what, seen: error instanceof Error ? error.message : String(error) };
    }
  };

  const first = await step("deploy, stage dev", async () => {
    const output = await npmRun(emulator, "deploy", "--stage", "dev");
    return `${output.match(/CREATE_COMPLETE|UPDATE_COMPLETE/g)?.length ?? 0} events of completion`;
  });
  yield first;
  if (first.seconds === undefined) return;
  const secret = "whsec_c3RhbmRmaXJzdCBvbiBhbiBlbXVsYXRvciBvbmx5LCB0cnVseQ==";
  yield await step(
    "deploy, another newsroom beside it, with webhooks, a partner, its secret in Secrets Manager",
    async () => {
      await json(emulator, "secretsmanager", "secretsmanager.CreateSecret", {
        Name: "tribune/webhook",
        SecretString: secret,
      });
      const given = {
        alarms: "false",
        webhooks: "true",
        webhookUrl: "https://tribune.example/hook",
        webhookSecret: "tribune/webhook",
        partnerAccount: "444455556666",
        partnerExternalId: "tribune",
      };
      await npmRun(
        emulator,
        "deploy",
        "--stage",
        "tribune-prod",
        ...Object.entries(given).flatMap(([name, value]) => ["--param", `${name}=${value}`]),
      );
      return "side by side";
    },
  );
  yield await step("the template holds no secret, the function has it", async () => {
    const { WEBHOOK_SECRET } = await environment(emulator, "standfirst-tribune-prod-webhooks");
    expect(WEBHOOK_SECRET === secret, `WEBHOOK_SECRET is ${WEBHOOK_SECRET}`);
    return "resolved";
  });

  if (runsFunctions) yield* use(emulator, s3, step);

  yield await step("update: who may ask, the size limit", async () => {
    await npmRun(
      emulator,
      "deploy",
      "--stage",
      "dev",
      "--param",
      "access=public",
      "--param",
      "maxUploadBytes=4096",
    );
    const { MAX_UPLOAD_BYTES } = await environment(emulator, "standfirst-dev-ingest");
    expect(MAX_UPLOAD_BYTES === "4096", `MAX_UPLOAD_BYTES is ${MAX_UPLOAD_BYTES}`);
    return `MAX_UPLOAD_BYTES=${MAX_UPLOAD_BYTES}`;
  });
  if (runsFunctions)
    yield await step("what was kept is read by the new deployment, and anyone may ask now", async () => {
      const { status, body } = await ask(emulator, "dev", "/summaries?sentences=1", false);
      expect(
        status === 200 && body.summaries?.length === 1,
        `${status} ${JSON.stringify(body).slice(0, 100)}`,
      );
      return body.summaries[0]!.headline;
    });

  const alarmed = await step("deploy with alarms and the dashboard", async () => {
    await npmRun(emulator, "deploy", "--stage", "alarmed", "--param", "alarms=true");
    return "made";
  });
  yield { ...alarmed, isKnown: true };
  yield await step("remove dev: everything goes, uploads too", async () => {
    await npmRun(emulator, "remove", "--stage", "dev", "--yes");
    expect(!(await exists(s3, "dev")), "the bucket is still there");
    return "the bucket is gone";
  });
  yield await step("remove tribune-prod: bucket and table stay", async () => {
    const told = await npmRun(emulator, "remove", "--stage", "tribune-prod", "--yes");
    expect(/stays {2}the bucket/.test(told), "nobody was told that the bucket stays");
    expect(await exists(s3, "tribune-prod"), "the bucket is gone");
    return "said so before, and is there";
  });
}

/** A story from the bucket to the API: put, corrected, withdrawn. */
async function* use(
  emulator: Emulator,
  s3: S3Client,
  step: (what: string, work: () => Promise<string>) => Promise<Step>,
): AsyncGenerator<Step> {
  for (const stage of ["dev", "tribune-prod"])
    yield await step(
      `smoke, stage ${stage}: an object put into its bucket comes out of its HTTP API as a summary`,
      async () => {
        const told = await npmRun(emulator, "smoke", "--stage", stage);
        expect(told.includes("Belgorod claimed"), told.slice(0, 300));
        return told.split("\n")[0]!;
      },
    );
  const object = { Bucket: bucketOf("dev"), Key: "desk/ferry.txt" };
  const story = (await readFile(SAMPLE, "utf8")).slice(0, 3000);
  yield await step("who is not signed is refused, who is signed is answered", async () => {
    const [refused, answered] = [
      await ask(emulator, "dev", "/summaries", false),
      await ask(emulator, "dev", "/summaries", true),
    ];
    expect(refused.status === 403 && answered.status === 200, `${refused.status} and ${answered.status}`);
    return "403, 200";
  });
  yield await step("a correction replaces", async () => {
    await s3.send(new PutObjectCommand({ ...object, Body: story }));
    const before = await receipt(emulator, object.Key, "created");
    await s3.send(new PutObjectCommand({ ...object, Body: story.replaceAll("Belgorod", "Kursk") }));
    const after = await receipt(emulator, object.Key, "updated");
    expect(before.articleId === after.articleId, "another article");
    return "updated";
  });
  yield await step("a deletion withdraws: 410", async () => {
    await s3.send(new DeleteObjectCommand(object));
    const { articleId } = await receipt(emulator, object.Key, "withdrawn");
    const { status } = await ask(emulator, "dev", `/summaries/${articleId}`, true);
    expect(status === 410, `${status}`);
    return "410";
  });
  yield await step("put again, it is news again", async () => {
    await s3.send(new PutObjectCommand({ ...object, Body: story }));
    const { outcome, articleId } = await receipt(emulator, object.Key, "created", "updated");
    const { status } = await ask(emulator, "dev", `/summaries/${articleId}`, true);
    expect(status === 200, `${outcome}, but ${status}`);
    return `${outcome}`;
  });
}

function expect(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise);
}

export function bucketOf(stage: string): string {
  return `standfirst-${stage}-uploads-000000000000-${REGION}`;
}

async function exists(s3: S3Client, stage: string): Promise<boolean> {
  for (const account of ["000000000000", "123456789012"]) {
    const Bucket = bucketOf(stage).replace("000000000000", account);
    if (
      await s3.send(new HeadBucketCommand({ Bucket })).then(
        () => true,
        () => false,
      )
    )
      return true;
  }
  return false;
}

/** A call of the services that speak JSON. */
async function json(emulator: Emulator, service: string, target: string, body: unknown): Promise<void> {
  const response = await emulator.call(service, "/", {
    method: "POST",
    headers: { "x-amz-target": target, "content-type": "application/x-amz-json-1.1" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${target}: ${response.status} ${await response.text()}`);
}

export async function environment(emulator: Emulator, functionName: string): Promise<Record<string, string>> {
  const response = await emulator.call("lambda", `/2015-03-31/functions/${functionName}/configuration`);
  if (!response.ok) throw new Error(`GetFunctionConfiguration: ${response.status}`);
  const { Environment } = (await response.json()) as { Environment: { Variables: Record<string, string> } };
  return Environment.Variables;
}

/** The API of a stage, on the path under which emulators serve it. */
export async function ask(
  emulator: Emulator,
  stage: string,
  path: string,
  isSigned: boolean,
): Promise<{ status: number; body: Answer }> {
  const url = `/_aws/execute-api/${await findApi(emulator, stage)}/$default${path}`;
  const response = await (isSigned ? emulator.call("execute-api", url) : fetch(emulator.endpoint + url));
  return { status: response.status, body: (await response.json()) as Answer };
}

/** @returns the id of a stage's API */
export async function findApi(emulator: Emulator, stage: string): Promise<string> {
  const apis = await emulator.call("apigateway", "/v2/apis");
  const { items } = (await apis.json()) as { items: { name: string; apiId: string }[] };
  const api = items.find(({ name }) => name === `standfirst-${stage}`);
  if (!api) throw new Error(`There is no API standfirst-${stage}.`);
  return api.apiId;
}

async function receipt(emulator: Emulator, key: string, ...outcomes: string[]): Promise<Answer> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { body } = await ask(emulator, "dev", `/uploads/${key}`, true);
    if (body.outcome && outcomes.includes(body.outcome)) return body;
    await pause(200);
  }
  throw new Error(`no receipt says ${outcomes.join(" or ")}`);
}

/** The packaged service as CloudWatch sees it: well, with its table gone, and so deployed that no function can start. */
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { PutObjectCommand } from "@aws-sdk/client-s3";
import { type FunctionProperties, startFunction } from "../../infra/local/function.ts";
import { startStack } from "../../infra/local/stack.ts";
import { findResources, readTemplate } from "../../infra/local/template.ts";
import { connectLocalStage } from "../../infra/operate/stage.ts";
import { type DataPoint, dataPointsIn } from "./cloudwatch/embedded.ts";

const TEMPLATE = "cloudformation-template-update-stack.json";

/** What was seen of the service until it was stopped. */
export interface Seen {
  /** What the lines of its functions measure. */
  measured: DataPoint[];
  /** Of each function, by name: how often it failed to answer at all. */
  errors: Map<string, number>;
  /** Status of each answer of the API. */
  statuses: number[];
  deadLetters: number;
  webhookDeadLetters: number;
}

/**
 * Runs the service: uploads, one request to each function of the API, one minute of the announce function, webhooks.
 *
 * @param environment what the functions' environment is to have otherwise; undefined takes a variable away
 * @param webhookUrl that takes the webhooks
 */
export async function seen(
  packaged: string,
  uploads: Record<string, string>,
  environment: Record<string, string | undefined> = {},
  webhookUrl?: string,
): Promise<Seen> {
  const directory = await packageWith(packaged, environment);
  const lines: string[] = [];
  const errors = new Map<string, number>();
  const log = (name: string, line: string) => {
    lines.push(line);
    // As the embedded stack tells what Lambda counts under Errors: a request's id, and what it came to.
    if (/^[0-9a-f-]{36} \S+: /.test(line)) errors.set(name, (errors.get(name) ?? 0) + 1);
  };
  const secret = `whsec_${Buffer.from("thirty-two bytes of a secret key").toString("base64")}`;
  const stack = await startStack({
    package: directory,
    retryAtOnce: true,
    webhook: webhookUrl ? { url: webhookUrl, secret } : undefined,
    log,
  });
  const stage = connectLocalStage(stack);
  try {
    for (const [Key, Body] of Object.entries(uploads)) {
      await stage.s3.send(new PutObjectCommand({ Bucket: stack.uploadBucket, Key, Body }));
    }
    await stack.settled();
    const { status } = await fetch(`${stack.api}/summaries`);
    await fetch(`${stack.api}/openapi.json`);
    await fetch(`${stack.api}/articles/nobody/status`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ pubStatus: "canceled", why: "To see it fail." }),
    });
    await fetch(`${stack.api}/readings`, { method: "POST", body: "A dry run." });
    await fetch(`${stack.api}/uploads?name=a.txt`, { method: "POST" });
    await byHand(directory, stack.dynamodb, log);
    return {
      measured: lines.flatMap(dataPointsIn),
      errors,
      statuses: [status],
      deadLetters: stack.deadLetters().length,
      webhookDeadLetters: stack.webhookDeadLetters().length,
    };
  } finally {
    for (const client of [stage.s3, stage.dynamo, stage.sqs]) client.destroy();
    await stack.stop();
    await rm(directory, { recursive: true });
  }
}

/** The functions that nothing here makes AWS run: by the minute, or once something was announced. Each runs once. */
async function byHand(
  packaged: string,
  dynamodb: string,
  log: (name: string, line: string) => void,
): Promise<void> {
  const functions = findResources(await readTemplate(packaged), "AWS::Lambda::Function");
  for (const name of ["announce", "stories", "webhooks", "writer", "feeds"]) {
    const found = functions.find(([logicalId]) => logicalId.toLowerCase() === `${name}lambdafunction`)?.[1];
    const properties = found as unknown as FunctionProperties;
    const running = await startFunction(properties, {
      zip: join(packaged, `${name}.zip`),
      directory: join(packaged, name),
      endpoints: { AWS_ENDPOINT_URL_DYNAMODB: dynamodb },
      log: (line) => log(properties.FunctionName, line),
    });
    await running.invoke({ Records: [] });
    await running.stop();
  }
}

async function packageWith(
  packaged: string,
  environment: Record<string, string | undefined>,
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "watched-"));
  for (const file of await readdir(packaged)) {
    if (file.endsWith(".zip")) await copyFile(join(packaged, file), join(directory, basename(file)));
  }
  const template: {
    Resources: Record<string, { Properties?: { Environment?: { Variables: Record<string, unknown> } } }>;
  } = JSON.parse(await readFile(join(packaged, TEMPLATE), "utf8"));
  for (const { Properties } of Object.values(template.Resources)) {
    const variables = Properties?.Environment?.Variables;
    for (const [name, value] of Object.entries(environment)) {
      if (!variables || !(name in variables)) continue;
      if (value === undefined) delete variables[name];
      else variables[name] = value;
    }
  }
  await writeFile(join(directory, TEMPLATE), JSON.stringify(template));
  return directory;
}

/** `npm run smoke`: one story through a deployed stage, from the bucket to the API. */
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { DeleteObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { type Given, runCommand } from "./operate/command.ts";
import { connectApi, readStack } from "./operate/stack.ts";
import { requireStage, STAGE_HELP, STAGE_OPTIONS } from "./operate/stage-options.ts";
import { type AnsweredReceipt, printOutcome } from "./terminal.ts";

const HELP = `Usage: npm run smoke -- --stage NAME [--region REGION] [--token TOKEN] [--keep]

Uploads the sample article to a deployed stage, waits until the API has its summary, prints it, and withdraws
it again. Exit code 0 when the summary came.

${STAGE_HELP}
  --token TOKEN     of access=jwt; without one, requests are signed with the AWS credentials
  --keep            leaves the article there
`;

const OPTIONS = {
  ...STAGE_OPTIONS,
  token: { type: "string" },
  keep: { type: "boolean", default: false },
} as const;

const KEY = "smoke-test/sample.txt";
const SAMPLE = new URL("../tests/fixtures/sample.txt", import.meta.url);
const PATIENCE_MS = 60_000;

await runCommand({ help: HELP, options: OPTIONS, run: sendSample });

async function sendSample(given: Given<typeof OPTIONS>): Promise<number> {
  const { stage, region } = await requireStage(given);
  const { token, keep } = given;
  const stack = await readStack(stage, region);
  const ask = await connectApi(stack, region, token);
  const s3 = new S3Client({ region });
  const object = { Bucket: stack.outputs.UploadBucket!, Key: KEY };
  const began = performance.now();
  const previous = await ask<AnsweredReceipt>(`/uploads/${KEY}`);
  await s3.send(new PutObjectCommand({ ...object, Body: await readFile(SAMPLE) }));
  for (;;) {
    const receipt = await ask<AnsweredReceipt>(`/uploads/${KEY}`);
    if (receipt && receipt.revision !== previous?.revision) break;
    if (performance.now() - began > PATIENCE_MS)
      throw new Error(
        `No receipt after ${PATIENCE_MS / 1000} s: the logs of standfirst-${stage}-ingest say why.`,
      );
    await pause(250);
  }
  console.log(`Readable ${((performance.now() - began) / 1000).toFixed(1)} s after the upload.\n`);
  const isAccepted = await printOutcome(ask, stack.outputs.HttpApiUrl!, KEY);
  if (!keep) await s3.send(new DeleteObjectCommand(object));
  return isAccepted ? 0 : 1;
}

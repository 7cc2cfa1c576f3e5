/**
 * The roles and the upload policies before an IAM evaluator that nobody here wrote. It speaks HTTP, and does not know
 * the condition key events:source; so what says "TLS only" and that one condition are left out of the template here,
 * and only here.
 */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { packageService } from "../../../infra/local/packaging.ts";
import { type Emulator, REGION } from "./emulator.ts";
import { bucketOf, npmRun, type Step } from "./walk.ts";

const OSLS = fileURLToPath(new URL("../../../node_modules/osls/bin/serverless.js", import.meta.url));
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export async function* leastPrivilege(emulator: Emulator, folder: string): AsyncGenerator<Step> {
  const directory = join(folder, "package");
  await packageService(directory, { stage: "dev" });
  for (const file of [
    "cloudformation-template-update-stack.json",
    "cloudformation-template-create-stack.json",
    "serverless-state.json",
  ]) {
    const path = join(directory, file);
    await writeFile(path, JSON.stringify(withoutWhatItCannotJudge(JSON.parse(await readFile(path, "utf8")))));
  }
  await promisify(execFile)(
    process.execPath,
    [OSLS, "deploy", "--stage", "dev", "--region", REGION, "--package", directory],
    {
      cwd: ROOT,
      env: { ...process.env, ...emulator.env, SLS_TELEMETRY_DISABLED: "1" },
    },
  );
  const since = performance.now();
  const told = await npmRun(emulator, "smoke", "--stage", "dev", "--keep").catch((error: Error) => error);
  const isThrough = typeof told === "string";
  yield {
    what: "smoke, every function with its own role alone",
    seen: isThrough ? told.split("\n")[0]! : told.message,
    ...(isThrough && { seconds: (performance.now() - since) / 1000 }),
  };
  yield* uploader(emulator);
}

/** A user with the upload policy, then with the one that withdraws, too. */
async function* uploader(emulator: Emulator): AsyncGenerator<Step> {
  const iam = async (query: Record<string, string>) => {
    const response = await emulator.call("iam", "/", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ Version: "2010-05-08", ...query }).toString(),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${query.Action}: ${text}`);
    return text;
  };
  await iam({ Action: "CreateUser", UserName: "desk" });
  const key = await iam({ Action: "CreateAccessKey", UserName: "desk" });
  const [accessKeyId, secretAccessKey] = ["AccessKeyId", "SecretAccessKey"].map(
    (tag) => new RegExp(`<${tag}>([^<]+)`).exec(key)![1]!,
  ) as [string, string];
  const policies = await iam({ Action: "ListPolicies", Scope: "Local" });
  const arnOf = (name: string) => new RegExp(`<Arn>([^<]*${name}[^<]*)</Arn>`).exec(policies)![1]!;
  const s3 = new S3Client({
    region: REGION,
    endpoint: emulator.endpoint,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  });
  const object = { Bucket: bucketOf("dev"), Key: "desk/ferry.txt" };
  const may = async () => {
    const tried = {
      put: new PutObjectCommand({ ...object, Body: "The ferry is back." }),
      get: new GetObjectCommand(object),
      list: new ListObjectsV2Command({ Bucket: object.Bucket }),
      delete: new DeleteObjectCommand(object),
    };
    const allowed: string[] = [];
    for (const [name, command] of Object.entries(tried))
      if (
        await s3.send(command as PutObjectCommand).then(
          () => true,
          () => false,
        )
      )
        allowed.push(name);
    return allowed.join(", ") || "nothing";
  };
  for (const [who, policy] of [
    ["without a policy", undefined],
    ["with UploadPolicy", "UploadPolicy"],
    ["with WithdrawPolicy too", "WithdrawPolicy"],
  ] as const) {
    const since = performance.now();
    if (policy) await iam({ Action: "AttachUserPolicy", UserName: "desk", PolicyArn: arnOf(policy) });
    yield {
      what: `a user ${who}`,
      seconds: (performance.now() - since) / 1000,
      seen: `may ${await may()}`,
    };
  }
}

function withoutWhatItCannotJudge(expression: unknown): unknown {
  if (Array.isArray(expression)) {
    return expression.filter((entry) => !isTlsOnly(entry)).map(withoutWhatItCannotJudge);
  }
  if (typeof expression !== "object" || expression === null) return expression;
  return Object.fromEntries(
    Object.entries(expression)
      .filter(([name, value]) => !(name === "Condition" && JSON.stringify(value).includes("events:source")))
      .filter(([, value]) => !isBucketPolicyOfTlsOnly(value))
      .map(([name, value]) => [name, withoutWhatItCannotJudge(value)]),
  );
}

function isTlsOnly(entry: unknown): boolean {
  return (
    typeof entry === "object" &&
    entry !== null &&
    JSON.stringify(entry).includes("aws:SecureTransport") &&
    "Effect" in entry
  );
}

function isBucketPolicyOfTlsOnly(value: unknown): boolean {
  if (
    typeof value !== "object" ||
    value === null ||
    !("Type" in value) ||
    value.Type !== "AWS::S3::BucketPolicy"
  )
    return false;
  const { Properties } = value as unknown as { Properties: { PolicyDocument: { Statement: unknown[] } } };
  return Properties.PolicyDocument.Statement.every(isTlsOnly);
}

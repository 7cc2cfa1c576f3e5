/** `npm run remove`: takes a stage down, and says first what goes and what stays. */
import { createInterface } from "node:readline/promises";
import { S3Client } from "@aws-sdk/client-s3";
import { deactivateOwn } from "./deploy/mail.ts";
import { runFramework } from "./deploy/run.ts";
import { countVersions, deleteAllVersions } from "./operate/bucket.ts";
import { type Given, runCommand } from "./operate/command.ts";
import { connectToSes, type DeployedStack, readStack } from "./operate/stack.ts";
import { requireStage, STAGE_HELP, STAGE_OPTIONS } from "./operate/stage-options.ts";

const HELP = `Usage: npm run remove -- --stage NAME [--region REGION] [--yes | --dry-run]

Removes a stage. Deployed with retainData=true (as all but dev are), its bucket and table stay; otherwise they
go, with every upload and every article. It says which before it begins.

${STAGE_HELP}
  --yes             asks nothing
  --dry-run         only says what would go and what would stay
`;

const OPTIONS = {
  ...STAGE_OPTIONS,
  yes: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
} as const;

/** Counted exactly up to here: nobody needs to know more to think twice. */
const MANY = 10_000;

await runCommand({ help: HELP, options: OPTIONS, run: remove });

async function remove(given: Given<typeof OPTIONS>): Promise<number> {
  const { stage, region } = await requireStage(given);
  const stack = await readStack(stage, region);
  const s3 = new S3Client({ region });
  const bucket = stack.resources.Uploads;
  const isKept = stack.retained.includes("Uploads");
  console.log(`${stack.name} in ${region}:\n${await describeRemoval(stack, s3)}`);
  if (given["dry-run"]) return 0;
  if (!given.yes && !(await confirm(stage))) throw new Error("Nothing was removed.");

  if (bucket && !isKept) console.log(`${await deleteAllVersions(s3, bucket)} versions of uploads deleted.`);
  const { MailRuleSetName } = stack.outputs;
  if (MailRuleSetName && (await deactivateOwn(MailRuleSetName, await connectToSes(region))))
    console.log(`The rule set ${MailRuleSetName} is active no more: mail is turned away from now on.`);
  const code = await runFramework(["remove", "--stage", stage, "--region", region]);
  if (code === 0 && isKept) console.log(describeRemains(stack));
  return code;
}

async function describeRemoval({ resources, retained }: DeployedStack, s3: S3Client): Promise<string> {
  const { Uploads, Articles } = resources;
  const held = Uploads ? await countVersions(s3, Uploads, MANY) : 0;
  const things = [
    ["Uploads", `the bucket ${Uploads}, with ${held >= MANY ? `${MANY} or more` : held} versions of uploads`],
    ["Articles", `the table ${Articles}, with all articles and receipts`],
  ] as const;
  const told = things.map(
    ([logicalId, what]) => `  ${retained.includes(logicalId) ? "stays" : "GOES "}  ${what}`,
  );
  return [
    ...told,
    "  goes   everything else: queues and what waits in them, functions, API, roles, logs",
  ].join("\n");
}

async function confirm(stage: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Error("Nothing was removed. Nobody is here to be asked: say --yes.");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Type the stage's name to remove it: `);
  terminal.close();
  return answer.trim() === stage;
}

function describeRemains({ resources: { Uploads, Articles } }: DeployedStack): string {
  return `
Still there, and still paid for: the bucket ${Uploads} and the table ${Articles}.
To have the stage again over the same uploads, or to delete them: "Removing a stage" in infra/README.md.`;
}

/** `npm run deploy`: one command a stage. Checks what is asked for, then hands it to the framework. */
import { activateOwn, describeMail } from "./deploy/mail.ts";
import { parameterHelp } from "./deploy/parameters.ts";
import {
  findFaults,
  readDeclaredParameters,
  readFlags,
  readParameterFile,
  resolveParameters,
} from "./deploy/request.ts";
import { runFramework } from "./deploy/run.ts";
import { type Given, runCommand } from "./operate/command.ts";
import { connectToSes, findCredentials, readStack } from "./operate/stack.ts";
import { requireStage, STAGE_OPTIONS } from "./operate/stage-options.ts";

const HELP = `Usage: npm run deploy -- --stage NAME [--region REGION] [--param name=value …] [--params FILE]

Deploys a stage, or brings it up to date. Credentials and region come as with every AWS tool: AWS_PROFILE or
AWS_ACCESS_KEY_ID, AWS_REGION. The framework does the work; \`npx osls deploy\` takes the same options.

  --stage NAME        prod, dev, herald-prod …: its names differ from every other stage's in the account
  --region REGION     where (AWS_REGION, or the profile's)
  --param name=value  one of the parameters below, as often as needed
  --params FILE       a file of "name: value" lines; --param goes before. What neither states has its default
  --force             deploys even when nothing has changed: after a secret has
  --dry-run           checks, and writes to .serverless/ what would be deployed; needs no network, no account

Parameters, their defaults, and what they take:

`;

const OPTIONS = {
  ...STAGE_OPTIONS,
  param: { type: "string", multiple: true },
  params: { type: "string" },
  force: { type: "boolean", default: false },
  "dry-run": { type: "boolean", default: false },
} as const;

const declared = await readDeclaredParameters();
await runCommand({ help: HELP + parameterHelp(declared.default ?? {}), options: OPTIONS, run: deploy });

async function deploy(given: Given<typeof OPTIONS>): Promise<number> {
  const { stage, region } = await requireStage(given);
  const parameters = {
    ...(given.params && (await readParameterFile(given.params))),
    ...readFlags(given.param ?? []),
  };
  const faults = findFaults({ stage, region, parameters: resolveParameters(stage, declared, parameters) });
  if (faults.length > 0)
    throw new Error(`Nothing was deployed.\n${faults.map((fault) => `  ${fault}`).join("\n")}`);

  const asked = ["--stage", stage, "--region", region];
  for (const [name, value] of Object.entries(parameters))
    if (value) asked.push("--param", `${name}=${value}`);
  if (given["dry-run"]) {
    const code = await runFramework(["package", ...asked]);
    if (code === 0) console.log("\nNothing was deployed. What would be is in .serverless/.");
    return code;
  }
  await findCredentials(region); // to package takes a minute: not before it is known that there are any
  const code = await runFramework(["deploy", "--verbose", ...asked, ...(given.force ? ["--force"] : [])]);
  if (code === 0 && parameters.mailDomain) await setUpMail(stage, region);
  if (code === 0) console.log(`\nSee that it works: npm run smoke -- --stage ${stage} --region ${region}`);
  return code;
}

/** Has the account's mail come by the stage's rules, and tells which lines its domain's DNS needs. */
async function setUpMail(stage: string, region: string): Promise<void> {
  const { outputs } = await readStack(stage, region);
  const ruleSets = await connectToSes(region);
  const state = await activateOwn(outputs.MailRuleSetName ?? "", ruleSets);
  console.log(`\n${describeMail(outputs, state)}`);
}

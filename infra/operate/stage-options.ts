/** The options by which an operator's command is told where to work. */

/** Which stage, in which region. */
export const STAGE_OPTIONS = {
  stage: { type: "string" },
  region: { type: "string", default: process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION },
} as const;

/** The same of a command that the embedded stack takes, too. */
export const ANY_STAGE_OPTIONS = { ...STAGE_OPTIONS, local: { type: "boolean", default: false } } as const;

export const STAGE_HELP = `  --stage NAME      a deployed stage
  --region REGION   where (AWS_REGION, or the profile's)`;

export const ANY_STAGE_HELP = `${STAGE_HELP}
  --local           the stack that runs by npm start (DATA_DIR as there)`;

/** What is asked for by these options. */
export interface AskedStage {
  stage?: string | undefined;
  region?: string | undefined;
  local?: boolean;
}

/** @throws when one is not given: no command guesses where it works */
export async function requireStage({
  stage,
  region,
}: AskedStage): Promise<{ stage: string; region: string }> {
  if (stage === undefined) throw new Error("Say which stage: --stage NAME.");
  return { stage, region: region ?? (await readProfileRegion()) };
}

async function readProfileRegion(): Promise<string> {
  const { CloudFormationClient } = await import("@aws-sdk/client-cloudformation");
  return new CloudFormationClient({}).config.region().catch((cause) => {
    throw new Error("Say where: --region eu-central-1, or AWS_REGION.", { cause });
  });
}

/** Whether the embedded stack is asked for. @throws when a deployed stage is asked for, too, or neither is */
export function isLocal({ stage, local = false }: AskedStage): boolean {
  if (local && stage !== undefined) throw new Error(`Say one of --stage ${stage} and --local, not both.`);
  if (!local && stage === undefined)
    throw new Error("Say which stage: --stage NAME, or --local for the embedded stack.");
  return local;
}

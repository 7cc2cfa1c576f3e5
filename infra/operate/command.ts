/** What the operator's commands share: where they work, and how they end. */

/** Which stage, in which region; and what the command is. */
export const STAGE_OPTIONS = {
  stage: { type: "string" },
  region: { type: "string", default: process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** @throws when one is not given: no command guesses where it works */
export function requireStage({
  stage,
  region,
}: {
  stage?: string | undefined;
  region?: string | undefined;
}): {
  stage: string;
  region: string;
} {
  if (stage === undefined) throw new Error("Say which stage: --stage NAME.");
  if (region === undefined) throw new Error("Say where: --region eu-central-1, or AWS_REGION.");
  return { stage, region };
}

/**
 * Runs a command. What went wrong is told in its own words, without a stack that says nothing to an operator.
 *
 * @param main gives its exit code
 */
export async function runCommand(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

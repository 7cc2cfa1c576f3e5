/** `npm run redrive`: the dead letters are tried again. */
import { type Given, runCommand } from "./operate/command.ts";
import { redrive, type Way } from "./operate/redrive.ts";
import { findStage, type Stage } from "./operate/stage.ts";
import { ANY_STAGE_HELP, ANY_STAGE_OPTIONS } from "./operate/stage-options.ts";

const HELP = `Usage: npm run redrive -- --stage NAME | --local

Moves the messages of the dead-letter queue back to the upload queue. First see, in the alarms and the log,
that what failed them is mended. Running it twice, or interrupting it, is safe.

${ANY_STAGE_HELP}
  --webhooks        instead, the announcements that the webhook's receiver did not take
  --writer          instead, those of stories whose model could not be asked
`;

const OPTIONS = {
  ...ANY_STAGE_OPTIONS,
  webhooks: { type: "boolean", default: false },
  writer: { type: "boolean", default: false },
} as const;

await runCommand({ help: HELP, options: OPTIONS, run: redriveStage });

async function redriveStage(given: Given<typeof OPTIONS>): Promise<number> {
  const stage = await findStage(given);
  const { name, way } = findWay(stage, given);
  let moved = 0;
  for await (moved of redrive(stage, way, new Date())) if (moved % 500 === 0) console.log(`${moved} moved`);
  console.log(`${moved} moved back to the ${name} queue.`);
  return 0;
}

/** @throws when the stage has no such queue, or more than one is asked for */
function findWay(stage: Stage, { webhooks, writer }: Given<typeof OPTIONS>): { name: string; way: Way } {
  const { uploadEvents, deadLetters, webhookEvents, webhookDeadLetters } = stage;
  const { writerEvents, writerDeadLetters } = stage;
  if (webhooks && writer) throw new Error("Say one of --webhooks and --writer, not both.");
  if (webhooks) return { name: "webhooks'", way: { deadLetters: webhookDeadLetters, back: webhookEvents } };
  if (!writer) return { name: "upload", way: { deadLetters, back: uploadEvents } };
  if (!writerEvents || !writerDeadLetters) throw new Error(`No model writes on the stage ${stage.name}.`);
  return { name: "writer's", way: { deadLetters: writerDeadLetters, back: writerEvents } };
}

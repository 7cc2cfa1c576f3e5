/** `npm run redrive`: the dead letters are tried again. */
import { parseArgs } from "node:util";
import { runCommand } from "./operate/command.ts";
import { redrive } from "./operate/redrive.ts";
import { findStage } from "./operate/stage.ts";

const HELP = `Usage: npm run redrive -- --stage NAME | --local

Moves the messages of the dead-letter queue back to the upload queue. First see, in the alarms and the log,
that what failed them is mended. Running it twice, or interrupting it, is safe.

  --stage NAME   a deployed stage
  --local        the stack that runs by npm start (DATA_DIR as there)
  --webhooks     instead, the announcements that the webhook's receiver did not take
`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      stage: { type: "string" },
      local: { type: "boolean", default: false },
      webhooks: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(HELP);
  else {
    const stage = await findStage(values.stage, values.local);
    const { uploadEvents, deadLetters, webhookEvents, webhookDeadLetters } = stage;
    const way = values.webhooks
      ? { deadLetters: webhookDeadLetters, back: webhookEvents }
      : { deadLetters, back: uploadEvents };
    let moved = 0;
    for await (moved of redrive(stage, way, new Date())) if (moved % 500 === 0) console.log(`${moved} moved`);
    console.log(`${moved} moved back to the ${values.webhooks ? "webhooks'" : "upload"} queue.`);
  }
  return 0;
});

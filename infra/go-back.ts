/** `npm run go-back`: before and after release 0.1.0 is deployed again. */
import { type Given, runCommand } from "./operate/command.ts";
import { goBack } from "./operate/go-back.ts";
import { findStage } from "./operate/stage.ts";
import { ANY_STAGE_HELP, ANY_STAGE_OPTIONS } from "./operate/stage-options.ts";

const HELP = `Usage: npm run go-back -- --stage NAME | --local

Gives every story the form that release 0.1.0 reads and changes. Run it before you deploy that release again,
and once more afterwards, for what came in between. Running it twice, or interrupting it, is safe.

${ANY_STAGE_HELP}
`;

await runCommand({ help: HELP, options: ANY_STAGE_OPTIONS, run: goBackStage });

async function goBackStage(given: Given<typeof ANY_STAGE_OPTIONS>): Promise<number> {
  const { dynamo, table } = await findStage(given);
  let changed = 0;
  for await (changed of goBack(dynamo, table)) if (changed % 500 === 0) console.log(`${changed} stories`);
  console.log(`${changed} stories have the form of release 0.1.0 again.`);
  return 0;
}

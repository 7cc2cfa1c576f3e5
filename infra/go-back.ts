/** `npm run go-back`: before and after release 0.1.0 is deployed again. */
import { parseArgs } from "node:util";
import { ANY_STAGE_HELP, ANY_STAGE_OPTIONS, runCommand } from "./operate/command.ts";
import { goBack } from "./operate/go-back.ts";
import { findStage } from "./operate/stage.ts";

const HELP = `Usage: npm run go-back -- --stage NAME | --local

Gives every story the form that release 0.1.0 reads and changes. Run it before you deploy that release again,
and once more afterwards, for what came in between. Running it twice, or interrupting it, is safe.

${ANY_STAGE_HELP}
`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      ...ANY_STAGE_OPTIONS,
    },
  });
  if (values.help) console.log(HELP);
  else {
    const { dynamo, table } = await findStage(values);
    let changed = 0;
    for await (changed of goBack(dynamo, table)) if (changed % 500 === 0) console.log(`${changed} stories`);
    console.log(`${changed} stories have the form of release 0.1.0 again.`);
  }
  return 0;
});

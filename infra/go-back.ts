/** `npm run go-back`: before and after release 0.1.0 is deployed again. */
import { parseArgs } from "node:util";
import { runCommand } from "./operate/command.ts";
import { goBack } from "./operate/go-back.ts";
import { findStage } from "./operate/stage.ts";

const HELP = `Usage: npm run go-back -- --stage NAME | --local

Gives every story the form that release 0.1.0 reads and changes. Run it before you deploy that release again,
and once more afterwards, for what came in between. Running it twice, or interrupting it, is safe.

  --stage NAME   a deployed stage
  --local        the stack that runs by npm start (DATA_DIR as there)
`;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      stage: { type: "string" },
      local: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) console.log(HELP);
  else {
    const { dynamo, table } = await findStage(values.stage, values.local);
    let changed = 0;
    for await (changed of goBack(dynamo, table)) if (changed % 500 === 0) console.log(`${changed} stories`);
    console.log(`${changed} stories have the form of release 0.1.0 again.`);
  }
  return 0;
});

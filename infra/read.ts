/** `npm run read -- FILE…`: how each file would be read. */
import { runRead } from "./read/command.ts";

const { npm_lifecycle_event: script, INIT_CWD } = process.env;
await runRead(process.argv.slice(2), {
  usage: "npm run read --",
  purpose: `Prints how each file would be read: format, fields, blocks and warnings, or the rejection. Nothing
is uploaded.`,
  aboutJson: `                    (npm prints two lines of its own before them; "npm run -s read" does not)
`,
  isBrief: false,
  // npm runs its scripts in the project's folder; the names are relative to where its user stands.
  standing: script === "read" && INIT_CWD ? INIT_CWD : process.cwd(),
});

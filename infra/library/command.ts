#!/usr/bin/env node
/** `standfirst FILE…`: the command of the library. */
import { runRead } from "../read/command.ts";

await runRead(process.argv.slice(2), {
  usage: "standfirst",
  purpose: `Prints the headline and a summary of each story, in the story's own sentences: of text, HTML,
Word, PDF, mail and wires. With --explain also how it was read, and what was left out. Nothing leaves this
machine.`,
  isBrief: true,
  standing: process.cwd(),
});

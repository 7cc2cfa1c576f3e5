/** `npm run build`: the library and its command, in `dist/`. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildLibrary } from "./library/build.ts";
import { runCommand } from "./operate/command.ts";

const HELP = `Usage: npm run build

Builds what other programs use of this project, without AWS: the reader, the summariser and a command. It
comes to dist/, ready for "npm pack ./dist" and "npm publish ./dist".
`;

await runCommand({ help: HELP, options: {}, run: build });

async function build(): Promise<number> {
  const directory = fileURLToPath(new URL("../dist/", import.meta.url));
  await buildLibrary(directory);
  const files = await readdir(directory, { recursive: true });
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(directory, file))).size));
  const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  console.log(`dist/ has ${files.length} files, ${kilobytes.toLocaleString("en")} KB.`);
  return 0;
}

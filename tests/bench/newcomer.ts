/**
 * `npm run bench -- newcomer`: the commands of README.md, from a clone to a summary, and those of infra/README.md, from a
 * clone to a deployed stage on an emulator. They are copied from these pages line by line, and timed. Nothing else is
 * given: no folder, no environment, no running service.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Stands before each line that tells of a step's beginning. */
const MARK = "::step::";

export async function run(): Promise<void> {
  for (const page of ["README.md", "infra/README.md"]) await follow(page);
}

async function follow(page: string): Promise<void> {
  const commands = commandsIn(page, await readFile(join(ROOT, page), "utf8"));
  const folder = await mkdtemp(join(tmpdir(), "newcomer-"));
  console.log(`\nA newcomer's path, as ${page} has it\n`);
  const script = commands
    .map((command) => command.replace("REPOSITORY", ROOT))
    .flatMap((command, n) => [`echo ${MARK}${n}`, command])
    .join("\n");
  const shell = spawn("bash", ["-e", "-c", `${script}\necho ${MARK}${commands.length}`], {
    cwd: folder,
    env: newcomersEnvironment(),
    detached: true, // so that what it leaves running in the background can be ended with it
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  createInterface({ input: shell.stderr }).on("line", (line) => said.push(line));
  const first = performance.now();
  let began = first;
  try {
    for await (const line of createInterface({ input: shell.stdout })) {
      if (!line.startsWith(MARK)) {
        said.push(line);
        continue;
      }
      const step = Number(line.slice(MARK.length));
      const now = performance.now();
      if (step > 0) console.log(`${seconds(now - began)}  ${commands[step - 1]}`);
      began = now;
      if (step === commands.length) {
        console.log(`${seconds(now - first)}  together`);
        return;
      }
    }
    console.log(said.slice(-20).join("\n"));
    throw new Error("The path ends before its end: above is what was said last.");
  } finally {
    process.kill(-shell.pid!);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The block that begins with the clone. A stack that stays up is asked to end once the summary is printed. */
function commandsIn(page: string, text: string): string[] {
  const block = /```sh\n(git clone [\s\S]*?)```/.exec(text)?.[1];
  if (!block) throw new Error(`${page} has no block of commands that begins with a clone.`);
  return block
    .trim()
    .split("\n")
    .map((command) => command.replace(/^npm start$/, "npm start -- --once"));
}

/** What npm gave to this command is not the newcomer's, nor are credentials. */
function newcomersEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|AWS_|NODE|INIT_CWD)/i.test(name));
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules") && !folder.includes("node-gyp"));
  return { ...Object.fromEntries(own), PATH: path.join(delimiter) };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(9);
}

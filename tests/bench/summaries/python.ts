/** sumy, which is Python's, in an environment and a process of its own. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { Library } from "./libraries.ts";

const VERSION = "0.13.0";
const SCRIPT = fileURLToPath(new URL("sumy_lexrank.py", import.meta.url));

const pythonIn = (folder: string) => join(folder, "python", "bin", "python");

/** @throws when there is no Python 3 with venv, or pip cannot install it */
export function installSumy(folder: string): void {
  const stdio: ["ignore", "ignore", "inherit"] = ["ignore", "ignore", "inherit"];
  execFileSync("python3", ["-m", "venv", join(folder, "python")], { stdio });
  execFileSync(pythonIn(folder), ["-m", "pip", "install", "-q", `sumy==${VERSION}`, "numpy"], { stdio });
}

/** @returns undefined where it is not installed */
export function startSumy(folder: string): Library | undefined {
  if (!existsSync(pythonIn(folder))) return undefined;
  const child = spawn(pythonIn(folder), [SCRIPT], { stdio: ["pipe", "pipe", "inherit"] });
  child.unref(); // it ends with its input, and so with us
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  let spent = 0;
  return {
    name: "sumy, LexRank",
    async summarise(text, count) {
      child.stdin.write(`${JSON.stringify({ text, count })}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error("sumy ended early");
      const { sentences, ms }: { sentences: string[]; ms: number } = JSON.parse(value);
      spent += ms;
      return sentences;
    },
    spentElsewhere: () => spent,
    stop: () => child.stdin.end(),
  };
}

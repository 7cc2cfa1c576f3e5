/** The peers that are Python's, in an environment of their own in the benchmark's cache. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { markupOf } from "./corpus.ts";
import type { Peer } from "./peers.ts";

export const PYTHON_PEERS = { trafilatura: "2.3.1", "rs-trafilatura": "0.1.1", newspaper4k: "0.9.6" };

/** @throws when there is no Python 3 with venv, or pip cannot install them */
export function installPython(cache: string): void {
  const folder = join(cache, "python");
  const packages = Object.entries(PYTHON_PEERS).map(([name, version]) => `${name}==${version}`);
  execFileSync("python3", ["-m", "venv", folder], { stdio: ["ignore", "ignore", "inherit"] });
  const pip = (...args: string[]) =>
    execFileSync(join(folder, "bin", "python"), ["-m", "pip", "install", "-q", ...args], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  // An old pip stumbles over an extra that newspaper4k asks for.
  pip("-U", "pip");
  pip(...packages);
}

/** @returns undefined where it is not installed */
export function pythonReader(cache: string, name: string): Peer["read"] | undefined {
  const python = join(cache, "python", "bin", "python");
  const script = fileURLToPath(new URL("peers.py", import.meta.url));
  if (!existsSync(python)) return undefined;
  return async (pages, done) => {
    if (pages.length === 0) return;
    const child = spawn(python, [script, name], { stdio: ["pipe", "pipe", "ignore"] });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    try {
      for (const page of pages) {
        child.stdin.write(`${JSON.stringify({ url: page.url, markup: markupOf(page) })}\n`);
        const { value, done: isOver } = await answers.next();
        if (isOver) throw new Error(`${name} ended early: see what \`${python} ${script} ${name}\` says.`);
        done(JSON.parse(value));
      }
    } finally {
      child.stdin.end();
    }
  };
}

/**
 * What only one running stack can have: its ports, and its directory. Each says what to do when it is taken.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { startWith } from "./shell.ts";

/** What is wrong with a port, by the system's code. */
const PORT_TROUBLES: Record<string, string> = {
  EADDRINUSE: "is taken by another program. Stop that, or choose another port",
  EACCES: "may only be used by the administrator of this machine. Choose another port",
};

/** Added to a port that may not be used: small ones are kept for administrators. */
const OUT_OF_RESERVED = 10_000;

/**
 * Makes sure that a port is free, before anything takes time.
 * @param setting the name of the setting that chooses it
 * @throws with what to type when it is not
 */
export async function assertPortFree(setting: string, port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((free, taken) => {
    server.once("error", ({ code = "" }: NodeJS.ErrnoException) => {
      const trouble = PORT_TROUBLES[code] ?? `cannot be used (${code}). Choose another`;
      const other = port + (code === "EADDRINUSE" ? 1 : OUT_OF_RESERVED);
      taken(new Error(`Port ${port} ${trouble}: ${startWith(setting, String(other))}`));
    });
    server.listen(port, "127.0.0.1", free);
  });
  await new Promise((closed) => server.close(closed));
}

/** SQLite's result code for a file that another connection has locked. */
const SQLITE_BUSY = 5;

/**
 * Locks a directory for this process, until the answer is called. The system drops the lock when the process
 * ends, however it ends; `running.pid` only tells people who has it.
 * @throws when another stack runs in it
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const mark = join(directory, "running.pid");
  const lock = new DatabaseSync(join(directory, "running.lock"));
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== SQLITE_BUSY) throw error;
    const holder = await readFile(mark, "utf8").catch(() => "");
    throw new Error(
      `${directory} is in use by process ${holder}. Stop that, or choose another: ` +
        startWith("DATA_DIR", `${directory}-2`),
    );
  }
  await writeFile(mark, String(process.pid));
  return async () => {
    await rm(mark, { force: true });
    lock.close();
  };
}

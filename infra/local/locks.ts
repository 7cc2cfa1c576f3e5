/**
 * What only one running stack can have: its ports, and its directory. Each says what to do when it is taken.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";

/**
 * Makes sure that a port is free, before anything takes time.
 * @param setting the name of the setting that chooses it
 * @throws with what to type when it is not
 */
export async function assertPortFree(setting: string, port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((free, taken) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      taken(
        new Error(
          error.code === "EADDRINUSE"
            ? `Port ${port} is taken by another program. Stop that, or choose another port: ${setting}=${port + 1} npm start`
            : `Port ${port} cannot be used (${error.code}). Choose another: ${setting}=${port + 10000} npm start`,
        ),
      ),
    );
    server.listen(port, "127.0.0.1", free);
  });
  await new Promise((closed) => server.close(closed));
}

/**
 * Marks a directory as this process's, until the answer is called.
 * @throws when a process that still runs has it
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const mark = join(directory, "running.pid");
  const holder = Number(await readFile(mark, "utf8").catch(() => ""));
  if (holder && holder !== process.pid && isRunning(holder))
    throw new Error(
      `${directory} is in use by process ${holder}. Stop that, or choose another: DATA_DIR=${directory}-2 npm start`,
    );
  await writeFile(mark, String(process.pid));
  return () => rm(mark, { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

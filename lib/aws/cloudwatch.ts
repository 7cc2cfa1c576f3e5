/** CloudWatch Logs: each line that a function writes to its standard output. */
import { logSettings } from "../env.ts";
import { type Log, logger } from "../log.ts";

/**
 * Not by console.log: Lambda's runtime puts a time and an id in front of that, or wraps it in JSON of its own, and
 * CloudWatch finds metrics only where the line itself is the JSON.
 *
 * @returns the log of one request, by its id
 */
export function cloudWatchLog(env: Record<string, string | undefined>): (requestId: string) => Log {
  return logger({
    ...logSettings(env),
    write: (line) => void process.stdout.write(`${line}\n`),
    now: () => new Date(),
  });
}

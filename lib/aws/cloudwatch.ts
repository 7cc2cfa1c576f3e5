/** CloudWatch Logs gets each line that a function writes to its standard output. */
import { logSettings } from "../env.ts";
import { type Log, makeLogger } from "../log.ts";

/**
 * Makes the logs of requests. They do not use console.log: Lambda's runtime puts a time and an id in front
 * of such a line, or wraps it in JSON of its own, and CloudWatch finds metrics only when the line itself
 * is their JSON.
 *
 * @param env the function's environment variables
 * @returns a function that gives the log of one request by its id
 */
export function makeCloudWatchLog(env: Record<string, string | undefined>): (requestId: string) => Log {
  return makeLogger({
    ...logSettings(env),
    write: (line) => void process.stdout.write(`${line}\n`),
    now: () => new Date(),
  });
}

/** What `npm start` can be told: the table in README.md, read from the environment and the arguments. */
import { parseArgs } from "node:util";

export interface StartSettings {
  port: number;
  s3Port: number;
  dataDirectory: string;
  /** Files or folders to ingest; the sample article when there are none. */
  paths: string[];
  once: boolean;
  help: boolean;
}

export const USAGE = `npm start -- [--once] [file or folder …]

Packages the service, runs it on this machine, ingests the files (by default a sample article), and stays up.

  --once      ingest, print the summaries, exit: 0 when every file was accepted, 1 otherwise
  --help      this

  PORT        the API                                  3000
  S3_PORT     the S3 endpoint (key and secret: local)  4566
  DATA_DIR    everything it stores                     .standfirst
`;

/** @throws with a sentence for the person at the terminal when a setting makes no sense */
export function startSettings(args: string[], env: Record<string, string | undefined>): StartSettings {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      once: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const port = portNumber(env, "PORT", 3000);
  const s3Port = portNumber(env, "S3_PORT", 4566);
  if (port === s3Port && port !== 0)
    throw new Error(`PORT and S3_PORT are both ${port}: each needs its own.`);
  return { port, s3Port, dataDirectory: env.DATA_DIR || ".standfirst", paths: positionals, ...values };
}

function portNumber(env: Record<string, string | undefined>, name: string, otherwise: number): number {
  const given = env[name];
  if (given === undefined || given === "") return otherwise;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`${name} must be a port from 0 to 65535, got "${given}".`);
  return port;
}

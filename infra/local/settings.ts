/**
 * What `npm start` can be told: the table in infra/README.md, read from the environment and the arguments.
 */
import { isIP } from "node:net";
import { parseArgs } from "node:util";
import { SigningSecret } from "../../lib/env.ts";
import type { LocalWriter } from "./stack.ts";

export interface StartSettings {
  host: string | undefined;
  port: number;
  s3Port: number;
  dataDirectory: string;
  /** Keeps the package from one run to the next. */
  buildDirectory: string;
  /** Files or folders to ingest; the sample article when there are none. */
  paths: string[];
  /** Takes each announcement by POST. */
  eventsUrl: string | undefined;
  webhook: { url: string; secret: string } | undefined;
  /** A file that lists feeds to fetch. */
  feedsFile: string | undefined;
  /** The model that writes summaries. */
  writer: LocalWriter | undefined;
  once: boolean;
  help: boolean;
}

export const USAGE = `npm start -- [--once] [file or folder …]

Packages the service, runs it on this machine, ingests the files (by default a sample article), and stays up.

  --once      ingest, print the summaries, exit: 0 when every file was accepted, 1 otherwise
  --help      this

  HOST        the address at which both are reached    127.0.0.1: this machine alone
  PORT        the API                                  3000
  S3_PORT     the S3 endpoint (key and secret: local)  4566
  DATA_DIR    everything it stores                     .standfirst
  BUILD_DIR   the package; made anew after changes     .build
  EVENTS_URL  takes publications, corrections and withdrawals by POST, as EventBridge writes them
  WEBHOOK_URL takes the same, signed as Standard Webhooks has it with WEBHOOK_SECRET
              (of npm start alone: whsec_c3RhbmRmaXJzdCBvbiB0aGlzIG1hY2hpbmUgYWxvbmU=)
  FEEDS       a file that lists feeds to fetch, as a deployment's --params does (infra/README.md)

  WRITER_ENDPOINT  has a model write summaries: a server that speaks Chat Completions, up to the version,
                   as http://127.0.0.1:11434/v1; without one nobody writes, and no story leaves this machine
  WRITER_MODEL     its name there
  WRITER_KEY       sent as a bearer token, if the server asks for one
  WRITER_POLICY    approve, or automatic: served where all of it stands       approve
`;

/** No secret: it is the one of every machine that runs npm start without one of its own. */
const LOCAL_SECRET = "whsec_c3RhbmRmaXJzdCBvbiB0aGlzIG1hY2hpbmUgYWxvbmU=";

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
  const port = readPort(env, "PORT", 3000);
  const s3Port = readPort(env, "S3_PORT", 4566);
  if (port === s3Port && port !== 0)
    throw new Error(`PORT and S3_PORT are both ${port}: each needs its own.`);
  const webhookUrl = readUrl(env, "WEBHOOK_URL");
  return {
    host: readHost(env),
    port,
    s3Port,
    dataDirectory: env.DATA_DIR || ".standfirst",
    buildDirectory: env.BUILD_DIR || ".build",
    paths: positionals,
    eventsUrl: readUrl(env, "EVENTS_URL"),
    webhook: webhookUrl ? { url: webhookUrl, secret: readSecret(env) } : undefined,
    feedsFile: env.FEEDS || undefined,
    writer: readWriter(env),
    ...values,
  };
}

/** @throws for a name: whoever opens this to a network is to know to which */
function readHost({ HOST }: Record<string, string | undefined>): string | undefined {
  if (HOST && !isIP(HOST)) throw new Error(`HOST must be an address, such as 0.0.0.0; got "${HOST}".`);
  return HOST || undefined;
}

function readUrl(env: Record<string, string | undefined>, name: string): string | undefined {
  const given = env[name];
  if (!given) return undefined;
  if (!/^https?:/.test(given) || !URL.canParse(given))
    throw new Error(`${name} must be an http URL, got "${given}".`);
  return given;
}

/** @throws when there is an endpoint without a model's name, or the policy is none */
function readWriter(env: Record<string, string | undefined>): LocalWriter | undefined {
  const endpoint = readUrl(env, "WRITER_ENDPOINT");
  if (!endpoint) return undefined;
  const { WRITER_MODEL: model, WRITER_KEY: key, WRITER_POLICY: policy = "approve" } = env;
  if (!model) throw new Error("WRITER_ENDPOINT needs WRITER_MODEL, the name of the model there.");
  if (policy !== "approve" && policy !== "automatic")
    throw new Error(`WRITER_POLICY must be approve or automatic, got "${policy}".`);
  return { endpoint, model, key, policy };
}

/** @throws without the secret, which a terminal keeps */
function readSecret({ WEBHOOK_SECRET }: Record<string, string | undefined>): string {
  const read = SigningSecret.safeParse(WEBHOOK_SECRET || LOCAL_SECRET);
  if (read.success) return read.data;
  const [fault] = read.error.issues;
  throw new Error(`WEBHOOK_SECRET ${fault?.message}: "whsec_$(openssl rand -base64 32)" makes one.`);
}

function readPort(env: Record<string, string | undefined>, name: string, otherwise: number): number {
  const given = env[name];
  if (given === undefined || given === "") return otherwise;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`${name} must be a port from 0 to 65535, got "${given}".`);
  return port;
}

/** Emulators of AWS that nobody here wrote, from PyPI, each in a virtual environment of its own run. */
import { execFile, spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { AwsClient } from "aws4fetch";

export const REGION = "eu-central-1";
const CREDENTIALS = { accessKeyId: "test", secretAccessKey: "test" };

interface Kind {
  /** As pip names it, at the version that was tried. */
  requirement: string;
  /** What it needs to check tokens, and does not bring. */
  besides?: string;
  /** How it starts in its virtual environment. */
  command: (port: number) => string[];
  env: (port: number) => Record<string, string>;
  health: string;
}

export const KINDS: Record<string, Kind> = {
  ministack: {
    requirement: "ministack==1.5.33",
    besides: "cryptography==50.0.2",
    command: () => ["ministack"],
    env: (port) => ({
      GATEWAY_PORT: String(port),
      MINISTACK_REGION: REGION,
      IOT_MTLS_PORT: String(port + 1),
    }),
    health: "/_ministack/health",
  },
  moto: {
    requirement: "moto[server]==5.2.5",
    command: (port) => ["moto_server", "-p", String(port)],
    env: () => ({}),
    health: "/moto-api/",
  },
};

export interface Emulator {
  endpoint: string;
  /** What a command needs to speak to it and not to AWS. */
  env: Record<string, string>;
  /** A signed request to any service. */
  call(service: string, path: string, request?: RequestInit): Promise<Response>;
  /** Its own log so far. */
  log(): Promise<string>;
  stop(): Promise<void>;
}

/** Makes a virtual environment with the emulators. @returns its folder @throws with what is missing */
export async function install(folder: string, kinds: Kind[]): Promise<string> {
  const run = promisify(execFile);
  const venv = join(folder, "venv");
  await run("python3", ["-m", "venv", venv]).catch((error: Error) => {
    throw new Error(`The emulators need Python 3 with venv: ${error.message}`);
  });
  await run(join(venv, "bin", "pip"), [
    "install",
    "-q",
    ...kinds.flatMap(({ requirement, besides = [] }) => [requirement].concat(besides)),
  ]);
  return venv;
}

/** @param extra environment of its own */
export async function start(
  kind: Kind,
  venv: string,
  folder: string,
  extra: Record<string, string> = {},
): Promise<Emulator> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`; // an address, not a name: buckets are then named in the path
  const path = join(folder, "emulator.log");
  const log = await open(path, "w");
  const [program, ...args] = kind.command(port);
  const running = spawn(join(venv, "bin", program!), args, {
    cwd: folder,
    stdio: ["ignore", log.fd, log.fd],
    env: { ...process.env, ...kind.env(port), ...extra },
  });
  const ended = new Promise<void>((resolve) => running.on("exit", () => resolve()));
  const aws = new AwsClient({ ...CREDENTIALS, region: REGION, retries: 0 });
  await healthy(endpoint + kind.health);
  return {
    endpoint,
    env: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
      AWS_REGION: REGION,
    },
    call: (service, path, request) => aws.fetch(endpoint + path, { ...request, aws: { service } }),
    log: () => readFile(path, "utf8"),
    async stop() {
      running.kill();
      await ended;
      await log.close();
    },
  };
}

async function healthy(url: string): Promise<void> {
  for (let attempt = 0; attempt < 120; attempt++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await pause(250);
  }
  throw new Error(`No emulator answers at ${url}.`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("No port is free.");
  return address.port;
}

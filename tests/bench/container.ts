/**
 * `npm run bench -- container`: the Dockerfile, built and run where Docker is; otherwise its steps, one by one, in folders
 * that stand for the image's. Needs the network, for npm.
 */
import { execFile, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const execute = promisify(execFile);
const API = "http://127.0.0.1:3000";

/** One instruction: its word, and the rest, on one line. */
export interface Instruction {
  word: string;
  rest: string;
}

/** The instructions of a Dockerfile by stage. */
export function readStages(dockerfile: string): Instruction[][] {
  const stages: Instruction[][] = [];
  const lines = dockerfile
    .replace(/^#.*\n/gm, "")
    .replace(/\\\n\s*/g, "")
    .split("\n");
  for (const line of lines.filter((line) => line.trim() !== "")) {
    const [, word = "", rest = ""] = /^([A-Z]+) +(.*)$/.exec(line) ?? [];
    if (word === "FROM") stages.push([]);
    stages.at(-1)?.push({ word, rest });
  }
  return stages;
}

/** What .dockerignore lets into the image: all is left out but what it names. */
export function readContext(dockerignore: string): string[] {
  const lines = dockerignore.split("\n").filter((line) => line.startsWith("!"));
  return lines.map((line) => line.slice(1));
}

export async function run(): Promise<void> {
  const hasDocker = await execute("docker", ["info"]).then(
    () => true,
    () => false,
  );
  await (hasDocker ? withDocker() : inFolders());
}

async function withDocker(): Promise<void> {
  await execute("docker", ["build", "-t", "standfirst-bench", "."], { cwd: ROOT, maxBuffer: 1 << 28 });
  const { stdout: size } = await execute("docker", [
    "image",
    "inspect",
    "-f",
    "{{.Size}}",
    "standfirst-bench",
  ]);
  console.log(`  image: ${Math.round(Number(size) / 1e6)} MB`);
  const ports = ["-p", "127.0.0.1:3000:3000", "-p", "127.0.0.1:4566:4566"];
  const { stdout } = await execute("docker", ["run", "-d", "--rm", ...ports, "standfirst-bench"]);
  try {
    console.log(`  answers: ${await firstSummary()}`);
  } finally {
    await execute("docker", ["stop", stdout.trim()]);
  }
}

/** Runs the steps where no builder is: as this user, with this Node. */
async function inFolders(): Promise<void> {
  console.log("  no Docker answers here: the steps are run in folders, and no image is made");
  const [build = [], image = []] = readStages(await readFile(join(ROOT, "Dockerfile"), "utf8"));
  const context = readContext(await readFile(join(ROOT, ".dockerignore"), "utf8"));
  const folder = await mkdtemp(join(tmpdir(), "container-"));
  const app = join(folder, "app");
  const data = join(folder, "data");
  const place = (text: string) =>
    text
      .replace(/(?<![\w.])\/(app|data)\b/g, (_, name) => join(folder, name))
      .replace("/tmp/data", `${folder}/once`);
  const environment: Record<string, string | undefined> = { ...process.env }; // npm's own settings among it
  const sh = async (command: string) => {
    const since = performance.now();
    await execute("sh", ["-c", command], { cwd: app, env: environment, maxBuffer: 1 << 28 });
    console.log(
      `  ${((performance.now() - since) / 1000).toFixed(0).padStart(4)} s  ${command.slice(0, 90)}`,
    );
  };
  try {
    await mkdir(app);
    for (const { word, rest } of build) {
      if (word === "COPY")
        for (const path of rest === ". ." ? context : rest.split(" ").slice(0, -1)) {
          await mkdir(dirname(join(app, path)), { recursive: true });
          const filter = (from: string) => !from.endsWith(".md") && from !== join(ROOT, "infra/docs");
          await cp(join(ROOT, path), join(app, path), { recursive: true, filter });
        }
      if (word === "RUN") await sh(place(rest));
    }
    const { stdout } = await execute("du", ["-sm", app]);
    console.log(
      `  /app: ${stdout.split("\t")[0]} MB, ${(await readdir(join(app, "node_modules"))).length} folders of packages`,
    );
    const restOf = (word: string) => image.find((instruction) => instruction.word === word)?.rest ?? "";
    for (const setting of restOf("ENV").split(" ")) {
      const [name = "", value = ""] = setting.split("=");
      environment[name] = place(value);
    }
    await mkdir(data, { recursive: true });
    const [program, ...args] = JSON.parse(restOf("ENTRYPOINT")) as [string, ...string[]];
    const running = spawn(program, args, { cwd: app, env: environment, stdio: "ignore" });
    const ended = new Promise((resolve) => running.on("exit", resolve));
    try {
      console.log(`  answers: ${await firstSummary()}`);
      const check = JSON.parse(restOf("HEALTHCHECK").replace(/^.*? CMD /, "")) as [string, ...string[]];
      await execute(check[0], check.slice(1), { env: environment });
      console.log("  the health check passes");
    } finally {
      running.kill("SIGTERM");
      console.log(`  ends at SIGTERM: ${await ended}`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstSummary(): Promise<string> {
  for (let attempt = 0; attempt < 240; attempt++) {
    const answer = await fetch(`${API}/summaries`).catch(() => undefined);
    const told = answer?.ok && ((await answer.json()) as { summaries: { headline: string }[] });
    const [first] = told ? told.summaries : [];
    if (first) return first.headline;
    await pause(500);
  }
  throw new Error(`Nothing answers at ${API}.`);
}

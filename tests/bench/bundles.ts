/**
 * `npm run bench -- bundles`: what each function's bundle weighs, what in it weighs most, and what a new process that
 * imports it takes beside one that imports an empty handler; then what a newsroom of plain text pays for the other
 * formats.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Plugin } from "esbuild";
import { unzipSync } from "fflate";
import { type Bundle, bundleFunction } from "../../infra/bundle.ts";
import { FUNCTIONS } from "../infra/function-names.ts";
import { quantile } from "./measure.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const IMPORTS = 9;

export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "bundles-"));
  await writeFile(join(directory, "empty.mjs"), "export const handler = async () => ({});\n");
  const urls = new Map([["empty", pathToFileURL(join(directory, "empty.mjs")).href]]);
  const bundles: Bundle[] = [];
  for (const name of FUNCTIONS.map((name) => name.toLowerCase())) {
    const bundle = await bundleFunction(name, `functions/${name}`, ROOT, directory);
    bundles.push(bundle);
    urls.set(name, await unpacked(bundle.zip, bundle.module, join(directory, name)));
  }
  console.log("\nBundles: KB, and a new process that imports each beside one that imports an empty handler:");
  console.log(`ms of the processor, and by the clock (medians of ${IMPORTS}, by turns)\n`);
  console.log("  function       zip  cold start     all    processor       clock");
  const taken = await importByTurns(urls);
  for (const { name, size, heaviest } of bundles) {
    const sizes = [size.zip, size.coldStart, size.total].map((bytes) => Math.ceil(bytes / 1024));
    console.log(
      `  ${name.padEnd(10)} ${String(sizes[0]).padStart(7)} ${String(sizes[1]).padStart(11)} ` +
        `${String(sizes[2]).padStart(7)}  ${besideEmpty(taken, name, "cpu")}  ${besideEmpty(taken, name, "wall")}`,
    );
    for (const [part, bytes] of listHeaviest(heaviest))
      console.log(`      ${String(Math.ceil(bytes / 1024)).padStart(5)}  ${part}`);
  }
  await plainText(directory);
  await rm(directory, { recursive: true });
}

/** What new processes took, by the name of what they import. */
type Taken = ReadonlyMap<string, readonly { wall: number; cpu: number }[]>;

async function importByTurns(urls: ReadonlyMap<string, string>): Promise<Taken> {
  const taken = new Map([...urls.keys()].map((name) => [name, [] as { wall: number; cpu: number }[]]));
  for (let turn = 0; turn < IMPORTS; turn++)
    for (const [name, url] of urls) taken.get(name)!.push(await importOnce(url));
  return taken;
}

/** "75 (2.4×)" */
function besideEmpty(taken: Taken, name: string, measured: "cpu" | "wall"): string {
  const middle = (of: string) =>
    quantile(
      taken.get(of)!.map((one) => one[measured]),
      0.5,
    );
  return `${middle(name).toFixed(0)} (${(middle(name) / middle("empty")).toFixed(1)}×)`.padStart(11);
}

/** The rows of the table of formats, as `lib/reading/formats/index.ts` imports them. */
const ROWS = /^\.\/([a-z\d.-]+)\/index\.ts$/;

/** Ingest as it is, beside one whose table of formats has only plain text; by turns, so that both see the same machine. */
async function plainText(directory: string): Promise<void> {
  const textOnly = await bundleFunction("text-only", "functions/ingest", ROOT, join(directory, "before"), [
    leaveOutOtherFormats,
  ]);
  const whole = await bundleFunction("whole", "functions/ingest", ROOT, join(directory, "after"));
  const urls = [
    await unpacked(textOnly.zip, textOnly.module, join(directory, "text-only")),
    await unpacked(whole.zip, whole.module, join(directory, "whole")),
  ];
  const taken: number[][] = [[], []];
  for (let turn = 0; turn < 2 * IMPORTS; turn++)
    for (const [which, url] of urls.entries()) taken[which]!.push((await importOnce(url)).cpu);
  console.log("\nWhat plain text pays for the other formats (ingest):\n");
  for (const [which, { size }] of [textOnly, whole].entries())
    console.log(
      `  ${["plain text alone", "all formats"][which]!.padEnd(18)} cold start ${(size.coldStart / 1024).toFixed(1)} KB, a new process ${quantile(taken[which]!, 0.5).toFixed(1)} ms of the processor, loaded when they come ${((size.total - size.coldStart) / 1024).toFixed(0)} KB`,
    );
}

const leaveOutOtherFormats: Plugin = {
  name: "leave-out-other-formats",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: ROWS }, ({ path, importer }) =>
      importer.endsWith(join("formats", "index.ts")) && path !== "./text/index.ts"
        ? { path, namespace: "left-out-format", pluginData: importer }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: "left-out-format" }, async ({ path, pluginData: importer }) => {
      const imported = (await readFile(importer, "utf8")).matchAll(/import \{ ([^}]*) \} from "([^"]*)"/g);
      const [, names = ""] = [...imported].find(([, , from]) => from === path) ?? [];
      const rows = names.split(", ").map((name) => `export const ${name} = { recognises: () => false };`);
      return { contents: rows.join("\n") };
    });
  },
};

async function unpacked(zip: string, module: string, directory: string): Promise<string> {
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), bytes);
  }
  return pathToFileURL(join(directory, `${module}.mjs`)).href;
}

/** Milliseconds that a new process has taken once it has imported a module: of the processor, and by the clock. */
async function importOnce(url: string): Promise<{ wall: number; cpu: number }> {
  const script = `await import(${JSON.stringify(url)});
    const { user, system } = process.cpuUsage();
    console.log(JSON.stringify({ wall: performance.now(), cpu: (user + system) / 1000 }));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script], {
    env: {
      STAGE: "standfirst-bench",
      TABLE_NAME: "articles",
      CURSOR_KEY: "a key of this bench",
      EVENT_BUS: "default",
      EVENT_SOURCE: "standfirst-bench",
      UPLOAD_BUCKET: "uploads",
      DESK_PREFIX: "desk/",
      UPLOADS_URL: "https://uploads.s3.us-east-1.amazonaws.com",
      FEEDS: "[]",
      WRITER: "bedrock",
      WRITER_MODEL: "a-model-1",
      WRITER_MONTHLY_LIMIT: "1",
      WRITER_QUEUE_URL: "https://sqs.us-east-1.amazonaws.com/111122223333/writer",
      AWS_REGION: "us-east-1",
    },
  });
  return JSON.parse(stdout);
}

/** The five packages, or parts of our own, that take most. */
function listHeaviest(sources: { source: string; bytes: number }[]): [string, number][] {
  const parts = new Map<string, number>();
  for (const { source, bytes } of sources) {
    const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(source)?.[1];
    const part = packaged ?? source.split("/").slice(0, 2).join("/");
    parts.set(part, (parts.get(part) ?? 0) + bytes);
  }
  return [...parts].sort((a, b) => b[1] - a[1]).slice(0, 5);
}

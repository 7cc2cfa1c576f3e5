/** `npm run bench -- bundles`: what each function's bundle weighs, what in it weighs most, and ms to import it. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { bundleFunction } from "../../infra/bundle.ts";
import { quantile } from "./measure.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const IMPORTS = 9;

export async function run(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "bundles-"));
  console.log(`\nBundles: KB, and ms to import in a new process (median of ${IMPORTS})\n`);
  console.log("  function       zip  cold start      all   import");
  for (const name of ["ingest", "summaries", "announce", "webhooks"]) {
    const bundle = await bundleFunction(name, `functions/${name}`, ROOT, directory);
    const ms = await importTime(bundle.zip, bundle.module, join(directory, name));
    const sizes = [bundle.size.zip, bundle.size.coldStart, bundle.size.total].map((bytes) =>
      Math.ceil(bytes / 1024),
    );
    console.log(
      `  ${name.padEnd(10)} ${String(sizes[0]).padStart(7)} ${String(sizes[1]).padStart(11)} ${String(sizes[2]).padStart(8)} ${ms.toFixed(0).padStart(8)}`,
    );
    for (const [part, bytes] of heaviest(bundle.heaviest))
      console.log(`      ${String(Math.ceil(bytes / 1024)).padStart(5)}  ${part}`);
  }
  await rm(directory, { recursive: true });
}

async function importTime(zip: string, module: string, directory: string): Promise<number> {
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(zip)))) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), bytes);
  }
  const url = pathToFileURL(join(directory, `${module}.mjs`)).href;
  const script = `const since = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - since);`;
  const taken: number[] = [];
  for (let run = 0; run < IMPORTS; run++) {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--eval", script],
      {
        env: {
          STAGE: "standfirst-bench",
          TABLE_NAME: "articles",
          CURSOR_KEY: "a key of this bench",
          EVENT_BUS: "default",
          EVENT_SOURCE: "standfirst-bench",
          AWS_REGION: "us-east-1",
        },
      },
    );
    taken.push(Number(stdout));
  }
  return quantile(taken, 0.5);
}

/** The five packages, or parts of our own, that take most. */
function heaviest(sources: { source: string; bytes: number }[]): [string, number][] {
  const parts = new Map<string, number>();
  for (const { source, bytes } of sources) {
    const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(source)?.[1];
    const part = packaged ?? source.split("/").slice(0, 2).join("/");
    parts.set(part, (parts.get(part) ?? 0) + bytes);
  }
  return [...parts].sort((a, b) => b[1] - a[1]).slice(0, 5);
}

/**
 * Names the packages of package.json that the embedded stack does without once the service is packaged, a
 * line each: the Dockerfile leaves them out of its image.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** What runs in the image: the stack with its threads, and the commands that take --local. */
const COMMANDS = ["start", "replay", "redrive", "revisions", "import", "stop-press"];
const RUN = COMMANDS.map((name) => `infra/${name}.ts`);
const THREADS = ["infra/local/table-thread.ts", "infra/local/function-worker.ts"];

const { outputs } = (
  await build({
    ...{ absWorkingDir: ROOT, entryPoints: [...RUN, ...THREADS], outdir: ".", write: false, metafile: true },
    ...{ bundle: true, platform: "node", format: "esm", packages: "external" },
  })
).metafile;
const needed = new Set(
  Object.values(outputs)
    .flatMap(({ imports }) => imports.map(({ path }) => path))
    .map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]),
);
const { dependencies, devDependencies } = JSON.parse(await readFile(`${ROOT}package.json`, "utf8"));
for (const name of Object.keys({ ...dependencies, ...devDependencies }))
  if (!needed.has(name)) console.log(name);

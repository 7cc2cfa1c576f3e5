/**
 * Builds the library: modules that need nothing but Node 20, their types, the command and a package.json,
 * ready for `npm pack` and `npm publish`.
 */
import { chmod, cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BUILD_OPTIONS, groupNgrams, packPhrases } from "../bundle.ts";
import { declareLibrary } from "./declarations.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const isModule = (name: string) => name !== "command";

const ENTRIES = ["read", "summarise", "check", "command"];

/** What is not bundled: PDF.js is larger than all the rest. */
const NEEDED = ["unpdf"];

/** @param directory what is in it is removed first */
export async function buildLibrary(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const { outputFiles } = await build({
    ...BUILD_OPTIONS,
    absWorkingDir: ROOT,
    entryPoints: Object.fromEntries(ENTRIES.map((name) => [name, `infra/library/${name}.ts`])),
    outdir: directory,
    target: "node20",
    sourcemap: false,
    chunkNames: "chunks/[hash]",
    define: { "Map.groupBy": "groupBy" },
    plugins: [groupNgrams, packPhrases],
    inject: [join(ROOT, "infra/library/shims.ts")],
    external: NEEDED.flatMap((name) => [name, `${name}/*`]),
  });
  await mkdir(join(directory, "chunks"));
  const types = await declareLibrary();
  for (const { path, text } of outputFiles) await writeFile(path, dropBanner(text));
  for (const [file, text] of Object.entries(types)) await writeFile(join(directory, file), text);
  await chmod(join(directory, "command.mjs"), 0o755);
  await writeFile(join(directory, "package.json"), await describePackage());
  await writeFile(join(directory, "README.md"), await readFile(join(ROOT, "infra/library/README.md")));
  await cp(join(ROOT, "LICENSE"), join(directory, "LICENSE"));
}

/** A module without what makes `require`, where nothing asks for it: it stood in each of a hundred files. */
function dropBanner(text: string): string {
  const module = text.replace(BUILD_OPTIONS.banner.js, "").trimStart();
  return /\brequire\b/.test(module) ? text : module;
}

async function describePackage(): Promise<string> {
  const own = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  const { name, version, license, engines, dependencies } = own;
  const entry = (file: string) => ({ types: `./${file}.d.ts`, default: `./${file}.mjs` });
  return `${JSON.stringify(
    {
      ...{ name, version, license, engines },
      description: "Reads newsroom copy of any format, and summarises it in its own sentences.",
      type: "module",
      exports: Object.fromEntries(ENTRIES.filter(isModule).map((name) => [`./${name}`, entry(name)])),
      bin: { [name]: "command.mjs" },
      dependencies: Object.fromEntries(NEEDED.map((needed) => [needed, dependencies[needed]])),
      sideEffects: false,
    },
    null,
    2,
  )}\n`;
}

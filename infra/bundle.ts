/**
 * How a function becomes a zip: one esbuild run, used by the deployment, the embedded stack and the benches
 * alike, so that all three measure and run the same bytes.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from "esbuild";
import { gzipSync, type Zippable, zipSync } from "fflate";
import { phrases } from "../lib/languages/phrases.ts";

/**
 * Files that a function answers with: beside its module in the zip, compressed once as almost
 * everyone takes them.
 */
const ASSETS: Record<string, string[]> = {
  "functions/reference": ["swagger-ui-dist/swagger-ui-bundle.js", "swagger-ui-dist/swagger-ui.css"],
};

/** Whose zip holds the pages (the desk's, the contract's) and what they load. */
const PAGES = "functions/reference";

/** Modules that a function runs in processes of their own, beside its own in the zip. */
const PROCESSES: Record<string, string[]> = {
  "functions/ingest": ["functions/reader"],
  "functions/readings": ["functions/reader"],
};

/** Zip's earliest, in local time as zip has it: equal sources, equal bytes. */
const EARLIEST = new Date(1980, 0, 1, 0, 0, 0);

/** Of esbuild, the same for every function. */
export const BUILD_OPTIONS = {
  outExtension: { ".js": ".mjs" },
  bundle: true,
  write: false,
  metafile: true,
  platform: "node",
  target: "node24",
  format: "esm",
  splitting: true, // what is imported lazily is parsed only when it is needed
  mainFields: ["module", "main"], // the ES modules of the SDK: half the time to import
  minify: true,
  charset: "utf8", // words of other scripts as they are, not as six letters each
  legalComments: "none",
  sourcemap: "external", // a map inside the zip would be downloaded at every cold start
  // Some CommonJS dependencies ask for Node's own modules by require(), which ES modules do not have.
  banner: {
    js:
      'import{createRequire as __createRequire}from"node:module";' +
      "const require=__createRequire(import.meta.url);",
  },
  logLevel: "warning",
} as const satisfies BuildOptions;

export interface Bundle {
  name: string;
  /** The module inside the zip that exports the handler, without its ending: `functions/ingest`. */
  module: string;
  /** Where the zip was written. */
  zip: string;
  /**
   * Bytes of the zip, and of the code that is parsed at cold start (the entries and what
   * they import statically).
   */
  size: { zip: number; coldStart: number; total: number };
  /** Of the zip. The same sources give the same hash. */
  sha256: string;
  /** Source files by the bytes they take in the bundle, heaviest first. */
  heaviest: { source: string; bytes: number }[];
}

/**
 * Bundles one function and writes `<name>.zip` to `directory`, its source maps beside it.
 * @param module path of the function's module from `root`, without its ending, as serverless.yml's
 *   `handler` names it
 * @param plugins of esbuild, for a measurement that leaves parts out
 */
export async function bundleFunction(
  name: string,
  module: string,
  root: string,
  directory: string,
  plugins: readonly Plugin[] = [],
): Promise<Bundle> {
  const entries = [module, ...(PROCESSES[module] ?? [])];
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries.map((entry) => [entry, `${entry}.ts`])),
    outdir: directory,
    chunkNames: `${dirname(module)}/[name]-[hash]`,
    ...BUILD_OPTIONS,
    plugins: [leaveOutCredentialProviders, leaveOutEndpointDiscovery, dataAsJson, packPhrases, ...plugins],
  });
  const isMap = ({ path }: OutputFile) => path.endsWith(".map");
  const zip = await packZip(
    module,
    module === PAGES ? { ...(await bundleDesk(root)), ...(await bundleContractViewer(root)) } : {},
    directory,
    outputFiles.filter((file) => !isMap(file)),
  );
  await writeMaps(name, directory, outputFiles.filter(isMap));
  const zipPath = resolve(directory, `${name}.zip`);
  await writeFile(zipPath, zip);

  const outputs = new Map(
    Object.entries(metafile.outputs)
      .filter(([path]) => !path.endsWith(".map"))
      .map(([path, output]) => [resolve(root, path), output]),
  );
  const coldStart = findStaticImports(
    entries.map((entry) => resolve(directory, `${entry}.mjs`)),
    outputs,
    root,
  );
  const sumBytes = (paths: Iterable<string>) =>
    [...paths].reduce((sum, path) => sum + (outputs.get(path)?.bytes ?? 0), 0);

  const sources = new Map<string, number>();
  for (const { inputs } of outputs.values())
    for (const [source, { bytesInOutput }] of Object.entries(inputs))
      sources.set(source, (sources.get(source) ?? 0) + bytesInOutput);

  return {
    name,
    module,
    zip: zipPath,
    size: { zip: zip.byteLength, coldStart: sumBytes(coldStart), total: sumBytes(outputs.keys()) },
    sha256: createHash("sha256").update(zip).digest("hex"),
    heaviest: [...sources].map(([source, bytes]) => ({ source, bytes })).sort((a, b) => b.bytes - a.bytes),
  };
}

/** Of esbuild, for what a browser runs. */
const BROWSER_OPTIONS = {
  outdir: ".",
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
} as const satisfies BuildOptions;

/** Bundles what the page at /docs adds to its viewer: files by name. */
export async function bundleContractViewer(root: string): Promise<Record<string, Uint8Array>> {
  const { outputFiles } = await build({
    ...BROWSER_OPTIONS,
    absWorkingDir: root,
    entryPoints: ["lib/desk/contract-viewer.ts", "lib/desk/contract-viewer.css"],
  });
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

/**
 * Bundles the desk's page. The names of what it loads hold a hash of the content: a browser keeps them for
 * good.
 *
 * @returns its files by name: `desk.html`, and what that loads
 */
export async function bundleDesk(root: string): Promise<Record<string, Uint8Array>> {
  const { outputFiles } = await build({
    ...BROWSER_OPTIONS,
    absWorkingDir: root,
    entryPoints: ["lib/desk/main.ts", "lib/desk/desk.css"],
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    splitting: true, // logging in is loaded only where somebody does
  });
  let page = await readFile(join(root, "lib/desk/page.html"), "utf8");
  const files: Record<string, Uint8Array> = {};
  for (const { path, contents } of outputFiles) {
    const name = basename(path);
    files[name] = contents;
    page = page.replace(`/desk/${name.replace(/-\w+\./, ".")}`, `/desk/${name}`);
  }
  return { ...files, "desk.html": Buffer.from(page) };
}

/** The zip of a function: its modules, and the files that it answers with. */
async function packZip(
  module: string,
  pages: Record<string, Uint8Array>,
  directory: string,
  outputFiles: OutputFile[],
): Promise<Uint8Array> {
  const files: Zippable = {};
  for (const { path, contents } of outputFiles)
    files[relative(directory, path).replaceAll("\\", "/")] = contents;
  const assets = Object.entries(pages);
  for (const asset of ASSETS[module] ?? [])
    assets.push([basename(asset), await readFile(fileURLToPath(import.meta.resolve(asset)))]);
  for (const [name, bytes] of assets) {
    const packed = gzipSync(bytes, { level: 9, mtime: 0 });
    files[`${dirname(module)}/assets/${name}.gz`] = [packed, { level: 0 }];
  }
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: EARLIEST });
}

async function writeMaps(name: string, directory: string, outputFiles: OutputFile[]): Promise<void> {
  const maps = join(directory, "maps", name);
  await mkdir(directory, { recursive: true });
  await rm(maps, { recursive: true, force: true });
  for (const { path, contents } of outputFiles) {
    const map = join(maps, relative(directory, path));
    await mkdir(dirname(map), { recursive: true });
    await writeFile(map, contents);
  }
}

/** The modules that are parsed at cold start: the entries, and what they import other than lazily. */
function findStaticImports(
  entries: string[],
  outputs: Map<string, Metafile["outputs"][string]>,
  root: string,
): Set<string> {
  const found = new Set<string>();
  const visit = (path: string) => {
    const output = outputs.get(path);
    if (!output || found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of output.imports)
      if (kind === "import-statement") visit(resolve(root, next));
  };
  for (const entry of entries) visit(entry);
  return found;
}

type Ngrams = Readonly<Record<string, Readonly<Record<number, number>>>>;

/**
 * The language detector's table in another form than the literal of 50,000 objects that the package has.
 * @param write gives the code of an expression that makes the ngrams, each with its languages' scores
 */
function writeDetectorTable(write: (ngrams: Ngrams) => string): Plugin {
  return {
    name: "detector-table",
    setup(build) {
      build.onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => {
        const { ngrams, ...about } = (await import(pathToFileURL(path).href)).ngramsData;
        const contents = `export const ngramsData={...${JSON.stringify(about)},ngrams:${write(ngrams)}};`;
        return { contents, loader: "js" };
      });
    },
  };
}

const parseJson = (value: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * As JSON in a string, which is ready soonest: a fourth of the literal's time
 * (https://v8.dev/blog/cost-of-javascript-2019#json).
 */
const dataAsJson = writeDetectorTable(parseJson);

/**
 * The ngrams of the same scores together, as JSON in a string: three fourths of the bytes, and half of the
 * literal's time.
 */
export const groupNgrams = writeDetectorTable((ngrams) => {
  const byScores = Map.groupBy(Object.keys(ngrams), (ngram) => JSON.stringify(ngrams[ngram]));
  const groups = [...byScores].map(([scores, group]) => [group.join("\n"), JSON.parse(scores)]);
  return (
    `Object.fromEntries(Object.entries(${parseJson(Object.fromEntries(groups))})` +
    `.flatMap(([group,scores])=>group.split("\\n").map((ngram)=>[ngram,scores])))`
  );
});

/** The languages' lists without the spaces and line breaks that people read them by. */
export const packPhrases: Plugin = {
  name: "pack-phrases",
  setup(build) {
    build.onLoad({ filter: /[\\/]lib[\\/]languages[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(
        /(?<=\bphrases\(\s*)(["`])([^"`\\$]*)\1/g,
        (_, quote: string, list: string) => `${quote}${phrases(list).join(",")}${quote}`,
      ),
      loader: "ts",
    }));
  },
};

/**
 * The SDK asks DynamoDB for other endpoints only when the environment tells it to, which ours never does. The
 * store that it makes for them all the same would be 7 KB of every bundle.
 */
const leaveOutEndpointDiscovery: Plugin = {
  name: "leave-out-endpoint-discovery",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^mnemonist\/lru-cache/ }, ({ path }) => ({ path, namespace: "no-endpoints" }));
    onLoad({ filter: /.*/, namespace: "no-endpoints" }, () => ({ contents: "export default class {}" }));
  },
};

/**
 * Lambda hands a function its credentials in the environment. The SDK's other ways to find some (profiles,
 * single sign-on, processes, web identity) are half of its code, and no function here can ever use them.
 */
const leaveOutCredentialProviders: Plugin = {
  name: "leave-out-credential-providers",
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: /^@aws-sdk\/credential-provider-(ini|sso|process|web-identity|login)$/ },
      ({ path }) => ({
        path,
        namespace: "left-out",
      }),
    );
    onLoad({ filter: /.*/, namespace: "left-out" }, ({ path }) => {
      const message = `${path} is not in this bundle: credentials come from the environment`;
      return { contents: `throw new Error(${JSON.stringify(message)});` };
    });
  },
};

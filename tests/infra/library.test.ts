/** The library and its command, as who installs the packed package finds them: alone in a folder, on each Node there is. */
import { execFile, execFileSync, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildLibrary } from "../../infra/library/build.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MAX_UNPACKED_BYTES = 3_000_000;
const FERRY =
  "Ferry returns\n\nBy Mira Solberg\n\nThe ferry to Skarholm sails again from Monday, the council said.\n";

const run = promisify(execFile);
let folder: string;
let installed: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "library-"));
  await buildLibrary(join(folder, "built"));
  installed = join(folder, "node_modules", "standfirst");
  await mkdir(installed, { recursive: true });
  const packed = execFileSync("npm", ["pack", "--silent", join(folder, "built")], {
    cwd: folder,
    encoding: "utf8",
  });
  await run("tar", ["-xzf", join(folder, packed.trim()), "--strip-components=1", "-C", installed]);
  // What npm would install beside it.
  await symlink(join(ROOT, "node_modules/unpdf"), join(folder, "node_modules/unpdf"));
  await writeFile(join(folder, "ferry.txt"), FERRY);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One of each version that can be started here. */
function listNodes(): [version: string, path: string][] {
  const found = new Map<string, string>();
  for (const at of [dirname(process.execPath), ...(process.env.PATH ?? "").split(delimiter)]) {
    const path = resolve(at, "node");
    try {
      found.set(execFileSync(path, ["--version"], { encoding: "utf8" }).trim(), path);
    } catch {} // none there
  }
  return [...found];
}

async function call(
  node: string,
  args: string[],
  input: string | Buffer = "",
): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(node, [join(installed, "command.mjs"), ...args], { cwd: folder });
  child.stdin.on("error", () => {}); // it may end before it has read all
  child.stdin.end(input);
  const ended = new Promise<number>((done) => child.once("close", (code) => done(code ?? -1)));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
}

const NODES = listNodes();

describe.each(NODES)("on Node %s", (_version, node) => {
  test("the command prints the headline and as many sentences as were asked for", async () => {
    const { code, out } = await call(node, ["ferry.txt", "--sentences", "1"]);
    expect([code, out]).toEqual([
      0,
      "Ferry returns\n\nThe ferry to Skarholm sails again from Monday, the council said.\n\n",
    ]);
  });

  test("what is piped in is read by its bytes: a page of Windows' encoding", async () => {
    const page = Buffer.from(
      "<html><head><title>Ferry</title></head><body><article><h1>The island\x92s ferry returns</h1><p>The ferry to " +
        "Skarholm sails again from Monday, the council said on Thursday.</p></article></body></html>",
      "latin1",
    );
    const { out } = await call(node, ["-", "--json"], page);
    expect(JSON.parse(out).article).toMatchObject({
      format: "html",
      headline: "The island’s ferry returns",
    });
  });

  test("what cannot be read is told in a reporter's words, and a wrong call in its caller's", async () => {
    await writeFile(join(folder, "empty.txt"), "");
    expect(await call(node, ["empty.txt"])).toMatchObject({
      code: 1,
      out: expect.stringContaining("0 bytes"),
    });
    expect(await call(node, ["ferry.txt", "--sentences", "none"])).toMatchObject({
      code: 2,
      err: expect.stringContaining('expected a whole number above 0, got "none"'),
    });
  });

  test("the example in its README prints what it says", async () => {
    const page = await readFile(join(installed, "README.md"), "utf8");
    const [, program, printed] = /```js\n(.*?)```\n\nprints\n\n```\n(.*?)```/s.exec(page) ?? [];
    await writeFile(join(folder, "example.mjs"), program!);
    const { stdout } = await run(node, ["example.mjs"], { cwd: folder });
    expect(stdout).toBe(printed);
  });
});

test.each(NODES.filter(([version]) => version !== process.version))(
  "Node %s reads each of our sample files as this one does",
  async (_version, node) => {
    const args = ["--json", "--at", "2026-11-30T06:00:00Z", join(ROOT, "tests/fixtures")];
    const [there, here] = await Promise.all([call(node, args), call(process.execPath, args)]);
    expect(there.out).toBe(here.out);
  },
);

test("a held story says so before anything of it", async () => {
  await writeFile(join(folder, "held.txt"), `EMBARGOED UNTIL 06:00 UTC, 1 December 2026\n\n${FERRY}`);
  const { out } = await call(process.execPath, ["held.txt", "--at", "2026-11-30T06:00:00Z"]);
  expect(out.split("\n")[0]).toBe("[not for publication until 2026-12-01T06:00:00Z: usable]");
});

test("a program in TypeScript compiles against its types, and a wrong one does not", async () => {
  const program = (length: string) => `
    import { read, Rejection, type Article } from "standfirst/read";
    import { summarise, type Summary } from "standfirst/summarise";
    import { check, type Finding } from "standfirst/check";
    export async function tell(bytes: Uint8Array): Promise<string> {
      try {
        const { article, dropped } = await read(bytes, { name: "story.docx", at: new Date(0) });
        const headline: string | undefined = article.headline;
        const own: Article["body"] = article.body;
        const summary: Summary = summarise({ ...article, body: own }, { words: ${length}, style: "bullets" });
        const checked = check(article, summary.text);
        const found: readonly Finding[] = "refused" in checked ? [] : checked.sentences.flatMap(({ findings }) => findings);
        return [headline, summary.text, dropped.length, found[0]?.code, found[0]?.start].join();
      } catch (error) {
        if (error instanceof Rejection && error.code === "too-large") return error.hint;
        throw error;
      }
    }`;
  const options = {
    strict: true,
    module: "nodenext",
    noEmit: true,
    exactOptionalPropertyTypes: true,
    types: [],
  };
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, files: ["tell.ts"] }),
  );
  const compile = () => run(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", folder]);
  await writeFile(join(folder, "tell.ts"), program("60"));
  await compile();
  await writeFile(join(folder, "tell.ts"), program('"60"'));
  await expect(compile()).rejects.toMatchObject({ stdout: expect.stringContaining("TS2322") });
});

test("it is small, and has nothing of AWS", async () => {
  const files = await readdir(installed, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MAX_UNPACKED_BYTES);
  const { dependencies } = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
  expect(Object.keys(dependencies)).toEqual(["unpdf"]);
  for (const path of paths) expect(await readFile(path, "utf8")).not.toMatch(/aws-sdk|amazonaws/);
});

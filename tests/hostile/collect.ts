/**
 * Collects the project's regular expressions, in a thread of its own, where no module was loaded before: the literals
 * in the source, and what modules put together while they load.
 */
import { glob, readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parentPort } from "node:worker_threads";
import { type Node, parseSync, visitorKeys } from "oxc-parser";

/** A pattern, with the longest text that it runs on where it states one (lib/text/capped.ts). */
export interface Pattern {
  readonly expression: RegExp;
  readonly file: string;
  readonly cap?: number | undefined;
}

export interface Collected {
  readonly patterns: readonly Pattern[];
  /** Where patterns are put together while the service runs, so that nobody can know them beforehand. */
  readonly late: readonly string[];
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** They make patterns of what others hand to them: those others are where a pattern stands. */
const MAKERS = new Set([
  "lib/late-pattern.ts",
  "lib/text/capped.ts",
  "lib/languages/patterns.ts",
  "lib/languages/phrases.ts",
]);
/** A place in a stack, from the repository's root. */
const PLACE = /((?:lib|functions|infra)\/[\w./-]+\.ts):(\d+):\d+\)?$/gm;

/** Kinds of characters, with the ranges that stand for them in a compiled pattern (lib/languages/patterns.ts). */
async function rangesByKinds(): Promise<{ kinds: string; ranges: string }[]> {
  const { compilePattern } = await import("../../lib/languages/patterns.ts");
  return ["LMN", "LM", "LN", "MN", "NM", "L", "M", "N"].map((letters) => {
    const kinds = letters.replace(/./g, String.raw`\p{$&}`);
    return { kinds, ranges: compilePattern(`[${kinds}]`, "u").source.slice(1, -1) };
  });
}

/** The source as it was before it was compiled: shorter, and with what the checker knows. */
function asWritten(source: string, named: Awaited<ReturnType<typeof rangesByKinds>>): string {
  let written = source;
  for (const { kinds, ranges } of named) written = written.replaceAll(ranges, kinds);
  return written.replace(/\(\?-i:(\[[^\]]*\])\)/g, "$1").replace(/\[(\\p\{[LMN]\})\]/g, "$1");
}

interface Site {
  readonly place: string;
  /** Stands in a function that something calls later than while its module loads. */
  readonly isLate: boolean;
}

interface Source {
  readonly file: string;
  readonly literals: readonly RegExp[];
  readonly sites: readonly Site[];
}

const isFunction = ({ type }: Node): boolean => /Function/.test(type);
const nameOf = (node: Node | null | undefined): string | undefined =>
  node?.type === "Identifier" ? node.name : undefined;
/** The name under which a function, or what holds it, can be called. */
const idOf = (node: Node | undefined): string | undefined =>
  node && "id" in node ? nameOf(node.id) : undefined;
const BUILDERS = new Set(["RegExp", "capPattern", "compilePattern", "compilePhrases"]);
/** What puts a pattern together: `RegExp`, `capPattern`, which gives it a bound, or one of the two compilers. */
const builderIn = (node: Node | undefined): string | undefined => {
  const name =
    node?.type === "NewExpression" || node?.type === "CallExpression" ? nameOf(node.callee) : undefined;
  return name !== undefined && BUILDERS.has(name) ? name : undefined;
};

/** Visits a node and all below it, but for names that stand for no value: of members, keys and declarations. */
function walk(node: Node, around: readonly Node[], visit: (node: Node, above: Node[]) => void): void {
  const above = [...around, node];
  visit(node, above);
  for (const [key, value] of Object.entries(node)) {
    if (!visitorKeys[node.type]?.includes(key) || isName(node, key)) continue;
    for (const child of [value].flat() as (Node | null)[]) if (child) walk(child, above, visit);
  }
}

function isName(node: Node, key: string): boolean {
  const isComputed = "computed" in node && node.computed;
  return key === "id" || (!isComputed && (key === "property" || key === "key"));
}

async function read(file: string): Promise<Source> {
  const code = stripTypeScriptTypes(await readFile(ROOT + file, "utf8"));
  const literals: RegExp[] = [];
  const builders: Node[][] = [];
  const uses: { name: string; isLate: boolean }[] = [];
  walk(parseSync(`${file}.mjs`, code, { preserveParens: false }).program, [], (node, above) => {
    if (node.type === "Literal" && "regex" in node && builderIn(above.at(-2)) !== "capPattern")
      literals.push(new RegExp(node.regex.pattern, node.regex.flags));
    if (builderIn(node)) builders.push(above);
    if (node.type === "Identifier")
      uses.push({ name: node.name, isLate: above.slice(0, -1).some(isFunction) });
  });
  const isLate = (above: readonly Node[]): boolean => {
    const at = above.findLastIndex(isFunction);
    const name = idOf(above[at]) ?? idOf(above[at - 1]);
    return name !== undefined && uses.some((use) => use.name === name && use.isLate);
  };
  const sites = builders.map((above) => ({
    place: `${file}:${code.slice(0, above.at(-1)?.start).split("\n").length}`,
    isLate: isLate(above),
  }));
  return { file, literals, sites };
}

/**
 * Loads modules while `new RegExp` is listened to. A late pattern (lib/late-pattern.ts) is heard as it is made, and
 * compiled when its source is asked for.
 */
async function builtBy(files: readonly string[]): Promise<{ patterns: Pattern[]; places: Set<string> }> {
  const places = new Set<string>();
  const heard = new Map<RegExp, { expression: RegExp & { cap?: number; pattern?: RegExp }; file: string }>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parts: [RegExp | string, string?], self) {
      const expression: RegExp = Reflect.construct(target, parts, self);
      const callers = Array.from(
        (new Error().stack ?? "").matchAll(PLACE),
        ([, file = "", line]) => [file, `${file}:${line}`] as const,
      ).filter(([file]) => files.includes(file));
      for (const [, place] of callers) places.add(place);
      const file = callers[0]?.[0];
      if (file) heard.set(expression, { expression, file });
      return expression;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(ROOT + file).href);
  } finally {
    globalThis.RegExp = original;
  }
  // What is given a bound counts with it only.
  for (const { expression } of heard.values()) if (expression.pattern) heard.delete(expression.pattern);
  const named = await rangesByKinds();
  const patterns = Array.from(heard.values(), ({ expression, file }) => ({
    expression: new original(asWritten(expression.source, named), expression.flags),
    file,
    cap: expression.cap,
  }));
  return { patterns, places };
}

const files: string[] = [];
for await (const file of glob("{lib,functions,infra}/**/*.ts", { cwd: ROOT })) files.push(file);
const sources = (await Promise.all(files.sort().map(read))).filter(({ file }) => !MAKERS.has(file));
const literals = sources.flatMap(({ file, literals: all }) =>
  all.map((expression) => ({ expression, file })),
);
const built = await builtBy(sources.filter(({ sites }) => sites.length > 0).map(({ file }) => file));
const sites = sources.flatMap((source) => source.sites);
parentPort?.postMessage({
  patterns: [...literals, ...built.patterns],
  late: sites.filter(({ place, isLate }) => isLate || !built.places.has(place)).map(({ place }) => place),
} satisfies Collected);

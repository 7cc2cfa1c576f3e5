/**
 * Every regular expression of the project, found in its source and in what its modules build when they load, and
 * strings made to set each of them backtracking: the pattern's own pieces, over and over, with an end that fails.
 */
import { glob, readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import fc from "fast-check";

export interface Pattern {
  readonly expression: RegExp;
  readonly file: string;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** What imports the cloud's clients, or starts something, when it loads has no business here. */
const LOADED = /^lib\/(?!aws\/|log\.ts|env\.ts)/;

/** All patterns: the literals in the source, and those that modules put together from parts. */
export async function patternsOf(): Promise<Pattern[]> {
  const files: string[] = [];
  for await (const file of glob("{lib,functions,infra}/**/*.ts", { cwd: ROOT })) files.push(file);
  const found = (await Promise.all(files.sort().map(literalsOf))).flat();
  return [...found, ...(await builtBy(files.filter((file) => LOADED.test(file))))];
}

async function literalsOf(file: string): Promise<Pattern[]> {
  const code = stripTypeScriptTypes(await readFile(ROOT + file, "utf8"));
  const found: Pattern[] = [];
  simple(parse(code, { ecmaVersion: "latest", sourceType: "module" }), {
    Literal(node) {
      if (node.regex) found.push({ expression: new RegExp(node.regex.pattern, node.regex.flags), file });
    },
  });
  return found;
}

/** Loads modules while `new RegExp` is listened to; modules that were loaded before have been read as literals. */
async function builtBy(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parts: [string, string?], self) {
      const expression: RegExp = Reflect.construct(target, parts, self);
      const file = /[\\/](lib[\\/](?:copy|formats|summarise)[\\/][\w./\\-]+\.ts)/.exec(
        new Error().stack ?? "",
      )?.[1];
      if (file) found.push({ expression: new original(expression.source, expression.flags), file });
      return expression;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(ROOT + file).href);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

/** What a class of characters stands for in an attack. */
const STAND_INS: readonly [RegExp, readonly string[]][] = [
  [/\\s|\\t|\\n/, [" ", "\t", "\n"]],
  [/\\d/, ["1", "12"]],
  [/\\w|\\p\{L\}|\.|\[\^/, ["a", "A", "é"]],
  [/\\p\{Lu\}/, ["A", "Ab"]],
  [/\\p\{Ll\}/, ["a"]],
];

/** The pieces that a pattern is made of, as strings that it matches in part. */
function piecesOf({ expression: { source } }: Pattern): string[] {
  const plain = source.replace(/\\[pPuxk]\{[^}]*\}|\\u[\da-f]{4}|\\[bBsSdDwWtnr]|\(\?<?[:=!]/gi, " ");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const signs = plain.match(/[^\p{L}\p{N}\s[\](){}?*+|^$\\]/gu) ?? [];
  const escaped = Array.from(source.matchAll(/\\([^\p{L}\p{N}])/gu), ([, sign]) => sign!);
  const classes = STAND_INS.flatMap(([seen, stands]) => (seen.test(source) ? stands : []));
  return [...new Set([...words.slice(0, 40), ...signs, ...escaped, ...classes, " ", "a"])];
}

/** Attacks of some length on a pattern: a head, a piece or three many times over, and an end. */
export function attacksOn(pattern: Pattern, length: number): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...piecesOf(pattern));
  return fc
    .tuple(
      fc.array(piece, { maxLength: 2 }),
      fc.array(piece, { minLength: 1, maxLength: 3 }),
      fc.constantFrom("", "\0", "!", "\n", " x"),
    )
    .map(([head, pump, end]) => {
      const repeated = pump.join("");
      return head.join("") + repeated.repeat(Math.ceil(length / repeated.length)) + end;
    });
}

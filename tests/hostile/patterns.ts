/**
 * Every regular expression of the project, and strings made to set each of them backtracking: the pattern's own pieces,
 * over and over, with an end that fails.
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import fc from "fast-check";
import type { Collected, Pattern } from "./collect.ts";

export type { Pattern };

/** All patterns: the literals in the source, and those that modules put together from parts while they load. */
export async function patternsOf(): Promise<Collected> {
  const [collected]: Collected[] = await once(
    new Worker(new URL("./collect.ts", import.meta.url)),
    "message",
  );
  return collected!;
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

/** Heads that take a pattern some way in, before the run that it stumbles over. */
const OPENINGS = [
  "",
  "",
  "a",
  "The quay. ",
  "The ferry at the quay. ",
  '"No," ',
  "Quill: ",
  "- ",
  "(",
  "[a](",
  "1. ",
];

/**
 * Attacks of some length on a pattern: a head, a piece or three many times over, and an end. A pattern with a cap is
 * attacked with as much as it may be tried on.
 */
export function attacksOn(pattern: Pattern, length: number): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...piecesOf(pattern));
  const most = Math.min(length, pattern.cap ?? length);
  return fc
    .tuple(
      fc.constantFrom(...OPENINGS),
      fc.array(piece, { maxLength: 2 }),
      fc.array(piece, { minLength: 1, maxLength: 3 }),
      fc.constantFrom("", "\0", "!", "\n", " x", "=1"),
    )
    .map(([opening, head, pump, end]) => {
      const before = opening + head.join("");
      const repeated = pump.join("");
      return (before + repeated.repeat(Math.ceil(most / repeated.length))).slice(0, most - end.length) + end;
    });
}

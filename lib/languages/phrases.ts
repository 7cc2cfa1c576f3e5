/**
 * Makes patterns of lists of phrases. A phrase is what a person would write, with five signs:
 *
 *     veröffentlich*   any ending
 *     by *             alone, any one word (of at most 41 letters)
 *     # comments       a number
 *     on … wrote       up to 160 characters of any kind
 *     read (also|more) one of these; `lea( más|)` has one of these or nothing
 *
 * Either apostrophe matches `'`, any white space a space. Such patterns are linear: nothing in them
 * repeats a repetition.
 */

import { LatePattern } from "../late-pattern.ts";
import { lacksSpaces } from "../scripts.ts";
import { compilePattern } from "./patterns.ts";

/**
 * A list of phrases as a language's file writes it: with commas between them, over as many lines as it takes.
 * A phrase that holds a comma itself is written as a string of its own:
 * `[...phrases("no, well"), "said, that"]`.
 */
export function phrases(text: string): readonly string[] {
  return text
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/g, " "))
    .filter((phrase) => phrase !== "");
}

/**
 * Where a phrase has to stand, and what stands around it. `before` and `after` are the sources of patterns.
 */
export interface PhraseFrame {
  /** `anywhere` is the default; `start` and `end` are those of the text; `whole` is all of it. */
  readonly at?: "anywhere" | "start" | "end" | "whole";
  /** What stands before the phrase, behind the start of the text. */
  readonly before?: string;
  /** What stands behind the phrase. */
  readonly after?: string;
  /** Capitals and small letters differ. */
  readonly isCaseSensitive?: boolean;
  /** A phrase may be a part of a word. Else it begins and ends with one. */
  readonly isPart?: boolean;
}

const LETTER = String.raw`[\p{L}\p{M}\p{N}]`;
const NOT_BEHIND = `(?<!${LETTER})`;
const NOT_BEFORE = `(?!${LETTER})`;
/** Whether a phrase begins, or ends, with a word: there it has to stand beside no other letter. */
export const BEGINS_WORD = /^\(?[\p{L}\p{N}*#]/u;
export const ENDS_WORD = /[\p{L}\p{M}\p{N}*#|]\)?$/u;

/**
 * A pattern that finds any of the phrases, the longest first. It has no groups, and the flags `u` and, unless
 * case counts, `i`. Of an empty list it finds nothing.
 */
export function compilePhrases(list: readonly string[], frame: PhraseFrame = {}): RegExp {
  const { at = "anywhere", before = "", after = "", isCaseSensitive = false, isPart = false } = frame;
  const start = at === "start" || at === "whole" ? "^" : "";
  const end = at === "end" || at === "whole" ? "$" : "";
  const source = () => `${start}${before}${alternatives(list, { isPart })}${after}${end}`;
  return compilePattern(source, isCaseSensitive ? "u" : "iu");
}

/**
 * The source of a pattern (flag `u`) that matches any of the phrases, the longest first, for a place in a
 * larger one. A phrase begins and ends with a word, where its script puts spaces between words, unless
 * `isPart` is set.
 */
export function alternatives(list: readonly string[], { isPart = false } = {}): string {
  const groups = new Map<string, string[]>();
  const ordered = [...new Set(list)].sort((one, other) => other.length - one.length);
  for (const phrase of ordered) {
    const isOpen = isPart || lacksSpaces(phrase);
    const behind = !isOpen && BEGINS_WORD.test(phrase) ? NOT_BEHIND : "";
    const before = !isOpen && ENDS_WORD.test(phrase) ? NOT_BEFORE : "";
    // All phrases with the same edges stand in one group, so that an edge is written once.
    const edges = `${behind}~${before}`;
    const group = groups.get(edges);
    if (group) group.push(sourceOf(phrase));
    else groups.set(edges, [sourceOf(phrase)]);
  }
  // `(?!)` matches nothing: without it, an empty list would match everywhere.
  if (groups.size === 0) return "(?!)";
  const sources = [...groups].map(([edges, sources]) => edges.replace("~", `(?:${sources.join("|")})`));
  return `(?:${sources.join("|")})`;
}

/**
 * A pattern of the most telling letters of each phrase, wherever they stand: many times as quick as one of
 * the phrases, and without it none of them is found. Of a list with a phrase that has no letters of its own
 * ("*"), and of an empty list, it matches any text.
 */
export function compileSign(list: readonly string[]): RegExp {
  return new LatePattern(() => new RegExp([...new Set(list.flatMap(findTelling))].join("|"), "i"));
}

/**
 * The longest run of letters that stands in every text with a phrase; or one of each option in a bracket,
 * where even the shortest of these is longer.
 */
function findTelling(phrase: string): string[] {
  let [outside, depth, start] = ["", 0, 0];
  const candidates: string[][] = [];
  for (const [at, sign] of [...phrase].entries()) {
    if (sign === "(" && depth++ === 0) start = at + 1;
    else if (sign === ")" && --depth === 0)
      candidates.push(splitOptions([...phrase].slice(start, at).join("")).flatMap(findTelling));
    outside += depth === 0 ? sign : " ";
  }
  const least = (runs: readonly string[]) => Math.min(...runs.map(({ length }) => length));
  return candidates.reduce(
    (best, runs) => (least(runs) > least(best) ? runs : best),
    [findLongestRun(outside)],
  );
}

/** The options of a bracket; those of brackets inside stay together. */
function splitOptions(inside: string): string[] {
  const options = [""];
  let depth = 0;
  for (const sign of inside) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (sign === "|" && depth === 0) options.push("");
    else options[options.length - 1] += sign;
  }
  return options;
}

function findLongestRun(text: string): string {
  const runs = text.split(/[…*#()|' .+?^${}[\]\\/]+/);
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest));
}

/** The signs of a phrase, and what means something to a pattern. */
const SIGN = / ?… ?|[*#(' .+?^${}[\]\\/]/g;

function sourceOf(phrase: string): string {
  return phrase.replace(SIGN, (sign, at: number) => {
    if (sign === "*")
      return /[\p{L}\p{M}]$/u.test(phrase.slice(0, at))
        ? String.raw`[\p{L}\p{M}]*`
        : String.raw`\p{L}[\p{L}\p{M}'’-]{0,40}`;
    if (sign.includes("…"))
      return `${sign.startsWith(" ") ? NOT_BEFORE : ""}.{0,160}${sign.endsWith(" ") ? NOT_BEHIND : ""}`;
    return SOURCES[sign] ?? `\\${sign}`;
  });
}

const SOURCES: Readonly<Record<string, string>> = {
  "#": String.raw`\d{1,9}`,
  "(": "(?:",
  "'": "['’]",
  " ": String.raw`\s`,
};

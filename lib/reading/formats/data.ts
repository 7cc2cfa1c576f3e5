/**
 * Recognises files that are text and no story, but made for machines, by the shape of their first lines. A
 * story that is refused costs a telephone call, so nearly every line must have the shape, and no line may
 * be a sentence.
 */
import { countTokens, endsSentence } from "../../text/words.ts";

const XML = /^\s*<\?xml\s/;
/** An object with a named member, or a list of such. */
const JSON_OBJECT = /^\s*(?:\[\s*)?\{\s*"[^"\n]{0,200}"\s*:/;
/** A list of values; but no headline that begins with a mark in brackets: "[2025] The best bridges". */
const JSON_LIST =
  /^\s*(?!\[[^\]\n]{0,200}\][ \t]*[^\s,\]}[])\[\s*(?:"(?:[^"\\\n]|\\.){0,2000}"|-?\d[\d.]{0,20})\s*[,\]]/;

/** What begins a file of one certain kind. */
const OPENINGS: readonly { begins: RegExp; kind: string }[] = [
  { begins: /^\[Script Info\]/i, kind: "subtitles (SSA)" },
  { begins: /^(?:#!\s?\/|<\?php\b|#include\s*[<"]|package [\w.]+;\s*[\r\n]|-----BEGIN )/, kind: "code" },
  { begins: /^BEGIN:V(?:CALENDAR|CARD)\b/, kind: "a calendar or a contact" },
];

/** How lines of code end, or begin. */
const CODE: readonly RegExp[] = [
  /[;{}]$/,
  /^(?:[})\]]|\/\/|\/\*|\*\/|@\w|#include)/,
  /^(?:import|from \S+ import|def|class|fn|func|function|return)\b/,
  /^(?:(?:export|public|private|static) )?(?:const|let|var|int|void|string) \w/,
  /^(?:if|for|while|elif|else)\b.{0,200}[:{(]/,
  /^\w[\w.]{0,60}\(.{0,200}\)$/,
  /^\w[\w.[\]]{0,60} [+*/-]?= \S/,
];
/** A setting, the name of a group of them, a remark. */
const SETTINGS: readonly RegExp[] = [/^[\w.$-]{1,60}\s{0,9}=\s{0,9}\S/, /^\[[\w. :"-]{1,60}\]$/, /^[#;]/];
const YAML: readonly RegExp[] = [
  /^(?:- )?[a-z][\w-]{0,40}:(?:\s\S{1,200})?$/,
  /^- [\w./"'-]{1,80}$/,
  /^#/,
  /^---$/,
];

/** So many lines show what a file is. The last one may be cut. */
const MIN_LINES = 5;
const MIN_SHARE_OF_DATA = 0.9;
const MIN_SHARE_OF_CODE = 0.7;
const MIN_SENTENCE_WORDS = 9;

/**
 * Names the kind of a file that is made for machines; undefined for anything that may be a story.
 *
 * @param head the first characters of the file
 */
export function findDataKind(head: string): string | undefined {
  if (XML.test(head)) return "XML";
  if (JSON_OBJECT.test(head) || JSON_LIST.test(head)) return "JSON";
  const opening = OPENINGS.find(({ begins }) => begins.test(head.replace(/^\ufeff/, "")));
  if (opening) return opening.kind;
  const lines = head
    .split(/\r?\n/)
    .slice(0, -1)
    .map((line) => line.trim());
  const told = lines.filter((line) => line !== "");
  if (told.length < MIN_LINES || told.some(isSentence)) return undefined;
  const shareOf = (patterns: readonly RegExp[]) =>
    told.filter((line) => patterns.some((pattern) => pattern.test(line))).length / told.length;
  if (shareOf(SETTINGS) >= MIN_SHARE_OF_DATA || shareOf(YAML) >= MIN_SHARE_OF_DATA) return "configuration";
  if (shareOf(CODE) >= MIN_SHARE_OF_CODE) return "code";
  return isTable(told) ? "a table of data (CSV)" : undefined;
}

function isSentence(line: string): boolean {
  return countTokens(line) >= MIN_SENTENCE_WORDS && endsSentence(line) && !/[=;{}]/.test(line);
}

/** Rows of equally many cells, three at least: "Arsenal 2, Chelsea 1" is a result. */
function isTable(lines: readonly string[]): boolean {
  return [",", ";", "\t", "|"].some((separator) => {
    const counts = lines.map((line) => line.replace(/"[^"]*"/g, "").split(separator).length - 1);
    const [most = 0] = counts.toSorted((one, other) => other - one);
    return (
      most >= 2 && counts.filter((count) => count === counts[0]).length >= lines.length * MIN_SHARE_OF_DATA
    );
  });
}

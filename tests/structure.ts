/** What can be counted of the source: lines, functions, patterns, and where words of a language stand. */
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Comment, type EcmaScriptModule, parseSync, Visitor } from "oxc-parser";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** A place in the source, and how many lines or characters are there. */
export interface Extent {
  readonly place: string;
  readonly length: number;
}

export interface WordList {
  readonly place: string;
  readonly entries: readonly string[];
}

export interface Structure {
  readonly files: number;
  /** Lines that are neither empty nor comment. */
  readonly codeLines: number;
  readonly commentLines: number;
  readonly lines: readonly Extent[];
  readonly functions: readonly Extent[];
  /** Literals; their source, in characters. */
  readonly patterns: readonly Extent[];
  /** What more than one file exports by one name, and from where. */
  readonly namesakes: ReadonlyMap<string, readonly string[]>;
  /** Lists of words, by where they are: arrays, phrases between commas, and what a pattern chooses among. */
  readonly wordLists: readonly WordList[];
  /** Files in which a word of German stands in a string or a pattern. */
  readonly german: readonly string[];
}

/** Words that are German and nothing else, and that what is known of German cannot do without. */
const GERMAN =
  /(?<!\p{L})(?:nicht|Uhr|sagte|heute|Sperrfrist|Redaktion|lesen|Meldung|wurde|veröffentlich\p{L}*)(?!\p{L})/u;

/**
 * @param folders from the root: `lib`, `lib/languages`
 * @returns what is counted in their TypeScript files; extents are from the longest to the shortest
 */
export function measureStructure(...folders: readonly string[]): Structure {
  const paths = folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: ROOT })).sort();
  const files = paths.map((path) => measureFile(path, readFileSync(`${ROOT}${path}`, "utf8")));
  const longest = (of: (file: FileStructure) => readonly Extent[]) =>
    files.flatMap(of).sort((one, other) => other.length - one.length);
  return {
    files: files.length,
    codeLines: sum(files.map(({ codeLines }) => codeLines)),
    commentLines: sum(files.map(({ commentLines }) => commentLines)),
    lines: longest(({ lines }) => lines),
    functions: longest(({ functions }) => functions),
    patterns: longest(({ patterns }) => patterns),
    namesakes: namesakesAmong(paths, files),
    wordLists: files.flatMap(({ wordLists }) => wordLists),
    german: paths.filter((_, i) => files[i]!.isGerman),
  };
}

interface FileStructure {
  readonly codeLines: number;
  readonly commentLines: number;
  readonly lines: readonly Extent[];
  readonly functions: readonly Extent[];
  readonly patterns: readonly Extent[];
  readonly exports: readonly string[];
  readonly wordLists: readonly WordList[];
  readonly isGerman: boolean;
}

function measureFile(path: string, source: string): FileStructure {
  const { program, comments, module } = parseSync(path, source);
  const lines = source.replace(/\n$/, "").split("\n");
  const lineAt = (offset: number) => source.slice(0, offset).split("\n").length;
  const place = (offset: number) => `${path}:${lineAt(offset)}`;
  const functions: Extent[] = [];
  const patterns: Extent[] = [];
  const wordLists: WordList[] = [];
  let isGerman = false;
  const addList = (offset: number, entries: readonly string[]) =>
    void wordLists.push({ place: place(offset), entries: entries.map((entry) => entry.trim()) });
  const enterFunction = ({ start, end }: { start: number; end: number }) =>
    void functions.push({ place: place(start), length: lineAt(end) - lineAt(start) + 1 });
  new Visitor({
    FunctionDeclaration: enterFunction,
    FunctionExpression: enterFunction,
    ArrowFunctionExpression: enterFunction,
    Literal(node) {
      if ("regex" in node) patterns.push({ place: place(node.start), length: node.regex.pattern.length });
      const written = "regex" in node ? node.regex.pattern : node.value;
      if (typeof written === "string") for (const list of splitLists(written)) addList(node.start, list);
      isGerman ||= GERMAN.test(source.slice(node.start, node.end));
    },
    TemplateElement(node) {
      isGerman ||= GERMAN.test(node.value.raw);
      for (const list of splitLists(node.value.raw)) addList(node.start, list);
    },
    ArrayExpression(node) {
      addList(
        node.start,
        node.elements.flatMap((entry) =>
          entry?.type === "Literal" && typeof entry.value === "string" ? entry.value : [],
        ),
      );
    },
  }).visit(program);
  const code = withoutComments(source, comments)
    .split("\n")
    .filter((line) => line.trim() !== "").length;
  return {
    codeLines: code,
    commentLines: lines.filter((line) => line.trim() !== "").length - code,
    lines: lines.map((line, i) => ({ place: `${path}:${i + 1}`, length: line.length })),
    functions,
    patterns,
    exports: exportsOf(module),
    wordLists,
    isGerman,
  };
}

/** What a pattern chooses among, without its signs; of a text without a choice, what commas part. */
function splitLists(written: string): string[][] {
  const choices = written.match(/[^()]*\|[^()]*/g) ?? [];
  if (choices.length === 0) return [written.split(",")];
  return choices.map((choice) =>
    choice.split("|").map((entry) => entry.replace(/\\[a-zA-Z]/g, " ").replace(/[?*^$\\]/g, "")),
  );
}

/** The names that a file gives to what stands in it: what it hands on from others is not its own. */
function exportsOf({ staticExports }: EcmaScriptModule): string[] {
  const own = staticExports.flatMap(({ entries }) => entries.filter(({ moduleRequest }) => !moduleRequest));
  return [...new Set(own.flatMap(({ exportName }) => exportName.name ?? []))];
}

function namesakesAmong(
  paths: readonly string[],
  files: readonly FileStructure[],
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  for (const [at, { exports }] of files.entries())
    for (const name of exports) places.set(name, [...(places.get(name) ?? []), paths[at]!]);
  return new Map([...places].filter(([, among]) => among.length > 1));
}

function withoutComments(source: string, comments: readonly Comment[]): string {
  return comments.reduceRight(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, "") + text.slice(end),
    source,
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((one, other) => one + other, 0);
}

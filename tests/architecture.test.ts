/** The house's rules on who may import whom. ARCHITECTURE.md lists them; this is where they hold. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../lib/languages/index.ts";
import { measureStructure } from "./structure.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

interface Module {
  path: string;
  source: string;
  /** Every import, also of types and lazy: paths from the root, or packages as they are written. */
  imports: string[];
}

function readModule(path: string, source = readFileSync(join(ROOT, path), "utf8")): Module {
  const { module } = parseSync(path, source);
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1)),
  ];
  const imports = named.map((name) => (name.startsWith(".") ? join(dirname(path), name) : name));
  return { path, source, imports: [...new Set(imports)] };
}

const modules = ["functions", "lib", "infra"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.endsWith(".d.ts"))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
  )
  .map((path) => readModule(path));

const inFolder = (folder: string) => modules.filter(({ path }) => path.startsWith(folder));
const lib = measureStructure("lib");
const product = [...inFolder("functions/"), ...inFolder("lib/")];

/** `functions/ingest.ts → lib/x.ts` for each import that a rule does not allow. */
function breaches(among: Module[], allowed: (imported: string, importer: string) => boolean): string[] {
  return among.flatMap(({ path, imports }) =>
    imports.filter((imported) => !allowed(imported, path)).map((imported) => `${path} → ${imported}`),
  );
}

test("functions are wiring: they import the stories, their services and settings, and read what is packaged beside them", () => {
  const wired =
    /^lib\/(env|log)\.ts$|^functions\/gateway\.ts$|^lib\/(api\/(index|reference|readings|uploads|status|query-string)\.ts$|ingest\/|grouping\/index\.ts$|feeds\/(index|settings)\.ts$|aws\/)|^aws-lambda$|^node:fs\/promises$/;
  expect(breaches(inFolder("functions/"), (imported) => wired.test(imported))).toEqual([]);
});

test("lib knows neither functions nor infra nor tests", () => {
  expect(breaches(inFolder("lib/"), (imported) => !/^(functions|infra|tests)\//.test(imported))).toEqual([]);
});

test("only functions know Lambda's events", () => {
  expect(breaches(inFolder("lib/"), (imported) => imported !== "aws-lambda")).toEqual([]);
});

test("only lib/aws knows the SDK", () => {
  const others = product.filter(({ path }) => !path.startsWith("lib/aws/"));
  expect(breaches(others, (imported) => !imported.startsWith("@aws-sdk/"))).toEqual([]);
});

test("only functions choose the services: what lib/aws offers comes to the stories as an argument", () => {
  // A type is no choice: `import type` of what a service looks like is how a story asks for it.
  const chosen = inFolder("lib/")
    .filter(({ path }) => !path.startsWith("lib/aws/"))
    .filter(({ source }) => importsValues(source));
  expect(chosen.map(({ path }) => path)).toEqual([]);
});

test("lib has no files and no network (case 39): of Node it takes digests, inflating, and what can be stopped: threads, and the process that reads", () => {
  const builtIns = /^node:(crypto|zlib|worker_threads)$/;
  const allows = (imported: string, importer: string) =>
    !imported.startsWith("node:") ||
    builtIns.test(imported) ||
    (imported === "node:child_process" && importer.startsWith("lib/ingest/reader/")) ||
    importer === "lib/aws/internet.ts"; // which alone looks where each connection goes
  expect(breaches(inFolder("lib/"), allows)).toEqual([]);
});

test("lib has no clock and no environment of its own: they are arguments", () => {
  const own = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bfetch\(/;
  const clocked = inFolder("lib/")
    .filter(({ path }) => !/^lib\/(aws|desk|ingest\/reader)\//.test(path)) // a page in a browser has both
    .filter(({ source }) => own.test(source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")));
  expect(clocked.map(({ path }) => path)).toEqual([]);
  const ownEnvironment = inFolder("lib/").filter(({ source }) => /process\.env\b/.test(source));
  expect(ownEnvironment.map(({ path }) => path)).toEqual([]);
});

test("zod is zod/mini: the other is twenty times as large", () => {
  expect(breaches(modules, (imported) => imported !== "zod")).toEqual([]);
});

test("no room is entered in a circle", () => {
  expect(circles(new Map(modules.map(({ path, imports }) => [path, imports])))).toEqual([]);
});

/** The room of a file: a folder of lib, with all its folders, or a file that stands there alone. */
function roomOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

test("rooms of lib point one way: of lib/aws they know types, which say what a service looks like", () => {
  const rooms = new Map<string, string[]>();
  for (const { path, source, imports } of inFolder("lib/")) {
    const room = roomOf(path);
    const others = imports
      .filter((imported) => imported.startsWith("lib/") && roomOf(imported) !== room)
      .filter((imported) => roomOf(imported) !== "lib/aws" || importsValues(source));
    rooms.set(room, [...(rooms.get(room) ?? []), ...others.map(roomOf)]);
  }
  expect(circles(rooms)).toEqual([]);
});

/**
 * Rooms whose folders have one door each, `index.ts`: others import a folder's files only through it, and its folders
 * point one way. To hold another room to this, give each of its folders a door and add the room here.
 */
const ROOMS_WITH_DOORS = ["lib/summarise/"];

describe.each(ROOMS_WITH_DOORS)("in %s", (room) => {
  /** The folder of a file, if it stands in one of this room's folders. */
  const folderOf = (path: string) =>
    path.startsWith(room) && path.slice(room.length).includes("/")
      ? `${room}${path.slice(room.length).split("/")[0]}/`
      : undefined;

  test("each folder has one door", () => {
    const allows = (imported: string, importer: string) => {
      const folder = folderOf(imported);
      return folder === undefined || folder === folderOf(importer) || imported === `${folder}index.ts`;
    };
    expect(breaches(modules, allows)).toEqual([]);
  });

  test("folders point one way", () => {
    const folders = new Map<string, string[]>();
    for (const { path, imports } of inFolder(room)) {
      const folder = folderOf(path);
      if (folder === undefined) continue;
      const others = imports.flatMap((imported) => folderOf(imported) ?? []);
      const known = folders.get(folder) ?? [];
      folders.set(folder, [...known, ...others.filter((other) => other !== folder)]);
    }
    expect(circles(folders)).toEqual([]);
  });
});

test("folders of infra point one way: commands stand above them, what commands share stands alone", () => {
  const rooms = new Map<string, string[]>();
  for (const { path, imports } of inFolder("infra/")) {
    const room = roomOf(path);
    const others = imports.filter((imported) => imported.startsWith("infra/")).map(roomOf);
    rooms.set(room, [...(rooms.get(room) ?? []), ...others.filter((other) => other !== room)]);
  }
  expect(circles(rooms)).toEqual([]);
});

function importsValues(source: string): boolean {
  return /^import (?!type\b)[^;]*from "\.{1,2}\/(?:\.\.\/)*aws\//m.test(source);
}

/** Each circle once, as the path that comes back to its beginning. */
function circles(imports: Map<string, string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, way: string[]) => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(" → "));
    else if (!done.has(path)) {
      for (const imported of imports.get(path) ?? []) visit(imported, [...way, path]);
      done.add(path);
    }
  };
  for (const path of imports.keys()) visit(path, []);
  return found;
}

const MAX_FUNCTION_LINES = 70;

test(`no function of lib has more than ${MAX_FUNCTION_LINES} lines`, () => {
  const functions = [...lib.functions, ...measureStructure("functions").functions];
  expect(functions.filter(({ length }) => length > MAX_FUNCTION_LINES)).toEqual([]);
});

const MAX_COLUMNS = 110;

test(`no line of lib, functions and infra has more than ${MAX_COLUMNS} columns, but for addresses`, () => {
  const wide = modules.flatMap(({ path, source }) =>
    source.split("\n").flatMap((line, at) => {
      const isWide = line.length > MAX_COLUMNS && !/https?:\/\/\S+$/.test(line);
      return isWide ? [`${path}:${at + 1}`] : [];
    }),
  );
  expect(wide).toEqual([]);
});

/** Of a list, words of prose: so many stand in no file but a language's. */
const MAX_PROSE_WORDS = 4;

/** What else holds words that languages have, too. */
const OTHER_VOCABULARIES: ReadonlyMap<string, string> = new Map([
  ["lib/article.ts", "types of content, as the contract names them"],
  ["lib/aws/filter.ts", "columns of the table"],
  ["lib/reading/formats/email/index.ts", "headers of mails"],
  ["lib/reading/formats/email/sender.ts", "names of files that are letterheads"],
  ["lib/reading/formats/html/byline-candidates.ts", "names that sites give to boxes of a page"],
  ["lib/reading/formats/html/class-names.ts", "names that sites give to boxes of a page"],
  ["lib/reading/formats/html/page-dates.ts", "names that sites give to boxes of a page"],
  ["lib/reading/formats/newsml-1.2/parts.ts", "roles of NewsML 1.2's components"],
  ["lib/reading/formats/html/shortcodes.ts", "names of WordPress's shortcodes"],
  ["lib/reading/formats/ninjs/feed.ts", "members that hold the items of a feed"],
  ["lib/reading/formats/newsml-g2/lines.ts", "roles of NewsML-G2's descriptions"],
  ["lib/reading/formats/nitf/head.ts", "types of NITF's documents"],
  ["lib/reading/formats/rtf/document.ts", "properties of an RTF file"],
  ["lib/writer/draft.ts", "states of a draft, as the contract names them"],
]);

test("words of a language stand in lib/languages, and in no list elsewhere", () => {
  const known = new Set(wordsIn(LANGUAGES.map(({ classNames, zones, ...language }) => language)));
  const isProse = (entry: string) =>
    /^\p{Ll}/u.test(entry) && /\p{L}{4}/u.test(entry) && wordsIn(entry).every((word) => known.has(word));
  const found = lib.wordLists
    .filter(({ place }) => !place.startsWith("lib/languages/"))
    .filter(({ entries }) => {
      const prose = entries.filter(isProse);
      return prose.length > MAX_PROSE_WORDS && prose.length * 2 > entries.length;
    });
  const files = new Set(found.map(({ place }) => place.split(":")[0]));
  expect(found.filter(({ place }) => !OTHER_VOCABULARIES.has(place.split(":")[0]!))).toEqual([]);
  expect([...OTHER_VOCABULARIES.keys()].filter((path) => !files.has(path))).toEqual([]);
});

/** The words of all texts in a value, in small letters. */
function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return value.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

test("no two things that lib exports have one name", () => {
  expect([...lib.namesakes]).toEqual([]);
});

describe("the rules can be broken", () => {
  test("a circle is found", () => {
    expect(
      circles(
        new Map([
          ["a", ["b"]],
          ["b", ["c"]],
          ["c", ["b"]],
        ]),
      ),
    ).toEqual(["b → c → b"]);
  });

  test("every kind of import is seen: of types, lazy, re-exported", () => {
    const { imports } = readModule(
      "lib/reading/formats/new.ts",
      `import "./a.ts";
       import type { SQSEvent } from "aws-lambda";
       export { b } from "../b.ts";
       export const lazy = () => import("node:fs");`,
    );
    expect(imports).toEqual(["lib/reading/formats/a.ts", "aws-lambda", "lib/reading/b.ts", "node:fs"]);
  });
});

/** Front matter, as generators of news sites write it, and what its keys mean. */
import { parse } from "yaml";
import type { Person } from "../../../article.ts";
import { parseByline } from "../../../newsroom/byline.ts";
import { findNoticesInFields, readEmbargoField } from "../../../newsroom/field-notices.ts";
import { findNoteNotice, findNotice } from "../../../newsroom/line-notices.ts";
import { decideStatus, mergeStatus, type StatusNotice } from "../../../newsroom/status.ts";
import { Rejection } from "../../../rejection.ts";
import type { Draft, Trace } from "../../draft.ts";
import { parsePubStatus } from "../wire/newscodes.ts";
import type { Opening } from "./opening.ts";

/** A value of front matter, whatever language it is written in. */
type Value = string | number | boolean | Date | null | undefined | Value[] | { [key: string]: Value };

/** Reads the fields of a draft that front matter states. The body is not among them. */
export function readFields(opening: Opening, trace: Trace): Partial<Draft> {
  const record = read(opening, trace);
  const stated = new Stated(record);
  const image = stated.value("image", "cover", "featuredimage", "thumbnail");
  const fields: Partial<Draft> = {
    guid: stated.text("guid", "uri"),
    canonicalUrl: stated.text("canonicalurl", "canonical", "permalink", "url"),
    version: stated.text("version"),
    headline: stated.text("headline", "title"),
    standfirst: stated.text(
      "standfirst",
      "summary",
      "description",
      "subtitle",
      "deck",
      "dek",
      "excerpt",
      "lead",
    ),
    slugline: stated.text("slugline", "slug"),
    byline: readPeople(stated.value("byline", "authors", "author")),
    language: stated.text("language", "lang", "locale"),
    source: stated.text("source", "publisher", "agency"),
    firstCreated: stated.text("firstcreated", "created", "createdat"),
    versionCreated: stated.text(
      "versioncreated",
      "lastmod",
      "lastmodified",
      "lastmodifiedat",
      "modified",
      "updated",
      "updatedat",
      "dateupdated",
      "datemodified",
    ),
    published: stated.text("published", "publishedat", "publishdate", "pubdate", "datepublished", "date"),
    release: stated.text(
      "publishdate",
      "publishat",
      "publishon",
      "publishafter",
      "releaseafter",
      "notbefore",
      "holduntil",
      "releasedate",
      "releasetime",
      "release",
      "scheduled",
      "scheduledfor",
      "golive",
    ),
    ...readEmbargoField(stated.text("embargoeduntil", "embargountil", "embargo", "embargoed")),
    genres: stated.texts("genre", "genres")?.map((name) => ({ name })),
    edNote: stated.text("ednote", "editorsnote"),
    section: stated.text("section", "category", "categories", "desk"),
    keywords: stated.texts("keywords", "tags"),
    copyrightNotice: stated.text("copyrightnotice", "copyright", "rights"),
    usageTerms: stated.text("usageterms", "license"),
    images: image ? readPictures(image, stated) : undefined,
    ...readStatus(stated),
    ...readNote(stated.text("ednote", "editorsnote")),
  };
  const told = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const notices = [...findNoticesInFields(listFields(record)), ...listRemarks(opening).flatMap(findHold)];
  const { edNote, ...held } = decideStatus(notices);
  return edNote === undefined ? told : { ...told, ...mergeStatus(told, held) };
}

/** The fields of front matter, and those of its groups: `workflow:` and, below it, `status: in review`. */
function listFields(record: { [key: string]: Value }): [string, Value][] {
  const fields = Object.entries(record);
  return [...fields, ...fields.flatMap(([, value]) => (isRecord(value) ? Object.entries(value) : []))];
}

/** The lines that somebody commented out, or wrote for colleagues. */
function listRemarks({ frontMatter }: Opening): string[] {
  return [...frontMatter.matchAll(/^[ \t]{0,20}#([^\n]{3,400})$/gm)].slice(0, 50).map(([, said]) => said!);
}

function findHold(remark: string): StatusNotice[] {
  const notice = findNotice(remark);
  return notice?.kind === "hold" || notice?.kind === "embargo" ? [notice] : [];
}

/** What a note to editors says of the story's release. */
function readNote(edNote: string | undefined): Partial<Draft> {
  const notice = edNote === undefined ? undefined : findNoteNotice(edNote);
  return notice ? { ...decideStatus([notice]), edNote } : {};
}

/** Reads the status: neither a draft nor a story that is marked as unpublished may be published. */
function readStatus(stated: Stated): Partial<Draft> {
  const status = parsePubStatus(stated.text("pubstatus", "status"));
  if (status === "canceled") return { pubStatus: status };
  const isDraft =
    stated.values("draft").some((value) => /^(?:true|yes|1)$/i.test(String(value))) ||
    stated.values("published", "publish").some((value) => /^(?:false|no|0)$/i.test(String(value)));
  if (isDraft || status === "withheld") return { pubStatus: "withheld" };
  const embargoed = stated.value("embargoed", "embargo");
  return typeof embargoed === "boolean" ? readEmbargoField(embargoed) : {};
}

function readPeople(value: Value): Person[] | undefined {
  if (typeof value === "string") return parseByline(value);
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((one) => readPeople(one) ?? []);
  if (!isRecord(value)) return undefined;
  const stated = new Stated(value);
  const name = stated.text("name", "author");
  const [role, organisation] = [
    stated.text("role", "title", "position"),
    stated.text("organisation", "organization"),
  ];
  return name ? [{ name, ...(role && { role }), ...(organisation && { organisation }) }] : undefined;
}

function readPictures(image: Value, beside: Stated): Draft["images"] {
  const stated = isRecord(image) ? new Stated(image) : beside;
  const uri = typeof image === "string" ? image : stated.text("src", "url", "path", "image");
  const prefix = isRecord(image) ? "" : "image";
  const caption = stated.text(`${prefix}caption`, `${prefix}alt`);
  const credit = stated.text(`${prefix}credit`, `${prefix}source`);
  return [{ ...(uri && { uri }), ...(caption && { caption }), ...(credit && { credit }) }];
}

function isRecord(value: Value): value is { [key: string]: Value } {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** Keys compare without case and separators: `published_at` is `publishedAt`. */
class Stated {
  readonly #values = new Map<string, Value>();

  constructor(record: { [key: string]: Value }) {
    for (const [key, value] of Object.entries(record)) {
      this.#values.set(key.toLowerCase().replace(/[\s_-]/g, ""), value);
    }
  }

  /** The value of the first of these keys that has one. */
  value(...keys: string[]): Value {
    return keys.map((key) => this.#values.get(key)).find((value) => value !== undefined && value !== null);
  }

  values(...keys: string[]): Value[] {
    const value = this.value(...keys);
    return Array.isArray(value) ? value : [value];
  }

  text(...keys: string[]): string | undefined {
    return keys.map((key) => joinText(this.#values.get(key))).find((text) => text !== undefined);
  }

  texts(...keys: string[]): string[] | undefined {
    const texts = this.values(...keys)
      .map(joinText)
      .filter((text) => text !== undefined);
    return texts.length > 0 ? texts : undefined;
  }
}

/** A value as text; of a list, its first. */
function joinText(value: Value): string | undefined {
  if (Array.isArray(value)) return joinText(value[0]);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value === "string") return value.trim() || undefined;
  return typeof value === "number" ? String(value) : undefined;
}

function read({ language, frontMatter }: Opening, trace: Trace): { [key: string]: Value } {
  try {
    const value = PARSERS[language](frontMatter);
    if (isRecord(value)) return value;
  } catch (error) {
    if (error instanceof Rejection) throw error;
    trace.warn(
      "text-repaired",
      `The front matter is no valid ${language.toUpperCase()}; it was read line by line.`,
    );
  }
  return readLineByLine(frontMatter);
}

const PARSERS: Readonly<Record<Opening["language"], (text: string) => Value>> = {
  yaml: parseYaml,
  toml: (text) => parseYaml(convertToml(text)),
  json: (text) => JSON.parse(limitDepth(text)) as Value,
};

/**
 * Aliases are off, so that nothing multiplies. Merging is off, so that `__proto__` is a key like any other.
 */
function parseYaml(text: string): Value {
  return parse(limitDepth(text), { maxAliasCount: 0, logLevel: "error" }) as Value;
}

/** A string, a comment or an equals sign of TOML. A string that is not closed ends with its line. */
const TOML_TOKENS = /"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|#.*|=/g;

/**
 * The TOML of front matter is YAML but for the equals signs and the tables: keys behind `[cover]` belong to
 * `cover`. Front matter with an array of tables (`[[authors]]`) is read line by line, with a warning.
 */
function convertToml(text: string): string {
  let indent = "";
  const onOneLine = text
    .split('"""')
    .map((part, at) => (at % 2 === 1 ? JSON.stringify(part.replace(/^\n/, "")) : part))
    .join("");
  const lines = onOneLine.split("\n").map((line) => {
    const [, table] = /^\[([\w.-]{1,60})\][ \t]*$/.exec(line) ?? [];
    if (table === undefined)
      return indent + line.replace(TOML_TOKENS, (token) => (token === "=" ? ": " : token));
    indent = " ";
    return `${table}:`;
  });
  return lines.join("\n");
}

/** Parsers descend into brackets by calling themselves; no front matter has more than a few. */
function limitDepth(text: string): string {
  if ((text.match(/[[{]/g)?.length ?? 0) > 1_000) {
    throw new Rejection("hostile", "Expected front matter; found more than 1,000 brackets.");
  }
  return text;
}

/** `Title: Riots: what we know` is no YAML, but people write it. A key that stands twice has a list. */
function readLineByLine(text: string): { [key: string]: Value } {
  const lines = text.split("\n").map((line) => /^["']?([\w -]{1,60}?)["']?\s*[:=]\s(.+)$/.exec(line));
  const stated = lines.flatMap((found): [string, Value][] => {
    const [, key = "", said = ""] = found ?? [];
    const value = said.trim().replace(/^(["'])(.*)\1,?$/, "$2");
    return key === "" ? [] : [[key, value === "true" ? true : value === "false" ? false : value]];
  });
  const byKey = Map.groupBy(stated, ([key]) => key);
  return Object.fromEntries(
    Array.from(byKey, ([key, [first, ...more]]) => [
      key,
      more.length === 0 ? first![1] : [first!, ...more].map(([, value]) => value),
    ]),
  );
}

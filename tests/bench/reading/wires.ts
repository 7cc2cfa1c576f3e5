/**
 * The wire part of `npm run bench -- reading`: every item of the corpus read and timed, and our articles held
 * against what an established newsroom system (Superdesk) expects of the same files in its own tests.
 *
 * That system has its own names and habits, so an adapter stands between: VIEWS says where each of its fields
 * stands in our vocabulary and how the two are compared. What differs for a reason is in wires-argued.ts.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, FormatName, Upload } from "../../../lib/article.ts";
import { decodeEntities, tidy } from "../../../lib/copy/characters.ts";
import { readArticle } from "../../../lib/formats/index.ts";
import { Rejection } from "../../../lib/rejection.ts";
import { argued } from "./wires-argued.ts";

interface Expectation {
  readonly file: string;
  readonly item: number;
  readonly field: string;
  readonly op: "eq" | "contains" | "not_contains" | "startswith" | "regex";
  readonly mods: readonly string[];
  readonly expected: unknown;
  readonly tier: "A" | "B";
}

type Reading = Article | Rejection;
type Verdict = "agrees" | "argued" | "differs";

export interface WireScore {
  readonly files: number;
  readonly tiers: Readonly<Record<"A" | "B", Readonly<Record<Verdict, number>>>>;
  readonly lines: readonly string[];
}

const NEWSROOM = { timeZone: "UTC", maxUploadBytes: 32 * 1024 * 1024 };

/** Scores the wire corpus and gives the table to print. */
export async function benchWires(corpora: string): Promise<WireScore> {
  const root = join(corpora, "wire");
  const files = readdirSync(join(root, "files"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(xz|txt\.md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "files").length + 1))
    .toSorted();
  const readings = new Map<string, Reading>();
  const times = new Map<string, number[]>();
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(join(root, "files", file)));
    const reading = await read(file, bytes);
    readings.set(file, reading);
    const format = reading instanceof Rejection ? "rejected" : reading.format;
    times.set(format, [...(times.get(format) ?? []), await fastest(file, bytes)]);
  }

  const expectations = readFileSync(join(root, "conformance.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Expectation);
  const tiers = { A: { agrees: 0, argued: 0, differs: 0 }, B: { agrees: 0, argued: 0, differs: 0 } };
  const formats = new Map<string, Record<Verdict, number>>();
  const misses: string[] = [];
  const reasons = new Map<string, number>();
  for (const expectation of expectations) {
    const reading = readings.get(expectation.file);
    if (reading === undefined) continue;
    const source = readFileSync(join(root, "files", expectation.file), "latin1");
    const { verdict, found, reason } = judge(expectation, reading, source);
    tiers[expectation.tier][verdict]++;
    const row = formats.get(expectation.file.split("/")[0]!) ?? { agrees: 0, argued: 0, differs: 0 };
    row[verdict]++;
    formats.set(expectation.file.split("/")[0]!, row);
    if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (verdict === "differs")
      misses.push(
        `  ${expectation.tier} ${expectation.file} ${expectation.field} ${expectation.op} ${brief(expectation.expected)} · found ${brief(found)}`,
      );
  }
  return {
    files: files.length,
    tiers,
    lines: table(files, readings, times, tiers, formats, misses, reasons),
  };
}

async function read(file: string, bytes: Uint8Array): Promise<Reading> {
  const upload: Upload = {
    bucket: "corpus",
    key: file,
    sequencer: "0",
    size: bytes.length,
    at: "2026-01-01T00:00:00Z",
  };
  try {
    return (await readArticle(bytes, upload, NEWSROOM)).article;
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
}

/** Milliseconds, the best of five: what the work costs when nothing else runs. */
async function fastest(file: string, bytes: Uint8Array): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const start = performance.now();
    await read(file, bytes);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

// Comparing

/** What a field of theirs is in our article. `undefined`: absent. */
const VIEWS: Readonly<Record<string, (article: Article) => unknown>> = {
  type: ({ type }) => type,
  headline: ({ headline }) => headline,
  slugline: ({ slugline }) => slugline,
  language: ({ language }) => language,
  version: ({ version }) => version,
  pubstatus: ({ pubStatus }) => pubStatus,
  urgency: ({ urgency }) => urgency,
  usageterms: ({ usageTerms }) => usageTerms,
  copyrightholder: ({ copyrightHolder }) => copyrightHolder,
  ednote: ({ edNote }) => edNote,
  source: ({ source }) => source,
  original_source: ({ source }) => source,
  abstract: ({ standfirst }) => standfirst,
  description_text: ({ standfirst, images }) => standfirst ?? images[0]?.caption,
  keywords: ({ keywords }) => keywords,
  authors: ({ byline }) => byline,
  byline: ({ byline }) => byline.map(({ name }) => name).join(" and ") || undefined,
  body_html: ({ body }) => body.map(({ text }) => text).join("\n") || undefined,
  word_count: ({ wordCount, body }) =>
    wordCount ?? body.map(({ text }) => wordsOf(text).length).reduce((a, b) => a + b, 0),
  versioncreated: ({ versionCreated }) => versionCreated,
  // They fill it from the version where the item states none; we leave it absent.
  firstcreated: ({ firstCreated, versionCreated }) => firstCreated ?? versionCreated,
  firstpublished: ({ published }) => published,
  embargoed: ({ embargoedUntil }) => embargoedUntil,
  "dateline.text": ({ dateline }) => dateline?.text,
  "dateline.located.city": ({ dateline }) => dateline?.place,
  dateline: ({ dateline }) => dateline?.place,
};

function judge(
  expectation: Expectation,
  reading: Reading,
  source: string,
): { verdict: Verdict; found: unknown; reason?: string } {
  if (reading instanceof Rejection) {
    const reason = argued(expectation, undefined, source);
    return {
      verdict: reason ? "argued" : "differs",
      found: `rejected: ${reading.code}`,
      ...(reason ? { reason } : {}),
    };
  }
  const found = oursOf(expectation, reading);
  if (agrees(expectation, found, reading)) return { verdict: "agrees", found };
  const reason = argued(expectation, found, source, reading);
  return { verdict: reason ? "argued" : "differs", found, ...(reason ? { reason } : {}) };
}

/**
 * Their parser gives a list of items: a ninjs item's associated pictures first, the item itself last. Ours is
 * one article with its pictures as images.
 */
function oursOf({ field, item }: Expectation, article: Article): unknown {
  const picture = article.format === "ninjs" && article.type === "text" ? article.images[item] : undefined;
  if (picture)
    return { type: "picture", headline: picture.headline, description_text: picture.caption }[field];
  if (field.startsWith("subject")) return article.subjects;
  if (field === "authors.0") return article.byline[0];
  return VIEWS[field]?.(article);
}

function agrees({ field, op, mods, expected }: Expectation, found: unknown, article: Article): boolean {
  if (mods.includes("len")) return Array.isArray(found) && found.length === expected;
  if (field.startsWith("subject")) return agreesOnSubjects(field, expected, article);
  if (field === "guid" || field === "uri") {
    // A version is part of their guid; ours stands beside it.
    const { uri, version, versionGuid } = article;
    return [uri, versionGuid, `${uri}:${version}`, `${uri}.${version}`].includes(expected as string);
  }
  if (isAbsent(expected)) return isAbsent(field === "firstcreated" ? article.firstCreated : found);
  if (isAbsent(found)) return op === "not_contains";
  if (field === "authors") return sameNames(expected, found);
  if (field === "keywords")
    return op === "contains" ? (found as string[]).includes(expected as string) : sameWords(expected, found);
  if (/created$|published$|^embargoed$/.test(field)) return instantOf(expected) === instantOf(found);
  if (field === "language") return String(found).split("-")[0] === String(expected).split("-")[0];
  if (field === "byline") return sameWords(String(expected).replace(/^by\b/i, ""), found);
  if (field === "dateline")
    return folded((expected as { located: { city: string } }).located.city) === folded(found);
  if (field === "body_html") return agreesOnBody(op, String(expected), String(found), article);
  const [ours, theirs] = [folded(found), folded(expected)];
  if (op === "contains") return ours.includes(theirs);
  if (op === "startswith") return ours.startsWith(theirs);
  // "(Eds: …)" is our note without the word for it.
  return ours === theirs || (field === "ednote" && sameWords(ours, theirs));
}

/** Bodies agree on their words: tags, entities, white space and rules of dashes are no copy. */
function agreesOnBody(op: string, expected: string, found: string, { dateline }: Article): boolean {
  if (op === "not_contains") return !found.includes(expected);
  if (op === "regex") return new RegExp(plain(expected.replace(/^\^/, "")).trim()).test(plain(found));
  const theirs = wordsOf(plain(expected)).join(" ");
  // They take the dateline out of the copy; ours keeps it, and says it beside.
  const ours = [found, found.replace(dateline?.text ?? "", "")].map((copy) => wordsOf(plain(copy)).join(" "));
  return ours.some((copy) =>
    op === "eq" ? copy === theirs : op === "startswith" ? copy.startsWith(theirs) : copy.includes(theirs),
  );
}

/** Each subject that they expect is among ours, by code (and name, where we have one). */
function agreesOnSubjects(field: string, expected: unknown, { subjects, genre }: Article): boolean {
  if (field === "subject.0.qcode") return subjects.some(({ code }) => code === expected);
  const wanted = (Array.isArray(expected) ? expected : [expected]) as { qcode?: string; name?: string }[];
  return wanted.every(
    (subject) =>
      subjects.some(
        ({ code, name }) =>
          code === subject.qcode &&
          (name === undefined || subject.name === undefined || name === subject.name),
      ) ||
      (subject.name !== undefined && subject.name === genre),
  );
}

function isAbsent(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

function sameNames(expected: unknown, found: unknown): boolean {
  const names = (value: unknown) =>
    (value as { name: string }[])
      .map(({ name }) => folded(name))
      .toSorted()
      .join("|");
  return Array.isArray(expected) && names(expected) === names(found);
}

function sameWords(expected: unknown, found: unknown): boolean {
  const words = (value: unknown) =>
    wordsOf([value].flat().join(" ").toLowerCase()).filter((word) => !/^(and|y|et|eds)$/.test(word));
  return words(expected).join(" ") === words(found).join(" ");
}

function instantOf(value: unknown): number {
  const text =
    typeof value === "object" && value !== null && "datetime" in value
      ? String(value.datetime)
      : String(value);
  const iso = text.replace(" ", "T");
  return Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}Z`);
}

function folded(value: unknown): string {
  return tidy(String(value));
}

/** Text without tags and entities, twice over: escaped mark-up is mark-up too. */
function plain(html: string): string {
  const once = decodeEntities(html.replace(/<[^>]*>/g, " "));
  return decodeEntities(once.replace(/<\/?[a-z][^>]*>/gi, " "));
}

function wordsOf(text: string): string[] {
  return tidy(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

// Printing

function brief(value: unknown): string {
  const text = value instanceof Error ? value.message : (JSON.stringify(value) ?? "nothing");
  return text.length > 110 ? `${text.slice(0, 110)}…` : text;
}

function table(
  files: readonly string[],
  readings: ReadonlyMap<string, Reading>,
  times: ReadonlyMap<FormatName | string, readonly number[]>,
  tiers: WireScore["tiers"],
  formats: ReadonlyMap<string, Readonly<Record<Verdict, number>>>,
  misses: readonly string[],
  reasons: ReadonlyMap<string, number>,
): string[] {
  const percent = ({ agrees: yes, argued: why, differs: no }: Readonly<Record<Verdict, number>>) =>
    `${yes} agree, ${why} argued, ${no} differ of ${yes + why + no} (${((100 * (yes + why)) / Math.max(1, yes + why + no)).toFixed(1)} %)`;
  const rejected = files.filter((file) => readings.get(file) instanceof Rejection);
  const codes = Map.groupBy(rejected, (file) => (readings.get(file) as Rejection).code);
  const spread = (ms: readonly number[]) => {
    const sorted = ms.toSorted((a, b) => a - b);
    const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length;
    return `${mean.toFixed(2)} mean, ${sorted[Math.floor(sorted.length / 2)]!.toFixed(2)} median, ${sorted.at(-1)!.toFixed(2)} worst`;
  };
  return [
    `Wire items: ${files.length} files, ${files.length - rejected.length} read, ${rejected.length} rejected (${[...codes].map(([code, all]) => `${code} ${all.length}`).join(", ")})`,
    "",
    `conformance tier A   ${percent(tiers.A)}`,
    `conformance tier B   ${percent(tiers.B)}`,
    ...[...formats].map(([format, counts]) => `  ${format.padEnd(18)} ${percent(counts)}`),
    "",
    ...(misses.length > 0 ? ["differs:", ...misses, ""] : []),
    "argued:",
    ...[...reasons]
      .toSorted((a, b) => b[1] - a[1])
      .map(([reason, count]) => `  ${String(count).padStart(3)} ${reason}`),
    "",
    "ms an item (best of five, normalised):",
    `  ${"all that were read".padEnd(18)} ${String(files.length - rejected.length).padStart(3)} items  ${spread([...times].flatMap(([format, ms]) => (format === "rejected" ? [] : ms)))}`,
    ...[...times].map(
      ([format, ms]) => `  ${format.padEnd(18)} ${String(ms.length).padStart(3)} items  ${spread(ms)}`,
    ),
  ];
}

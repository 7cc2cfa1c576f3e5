/**
 * The wire part of `npm run bench -- reading`: every item of the corpus read and timed, and our articles held
 * against what an established newsroom system (Superdesk) expects of the same files in its own tests.
 *
 * That system has its own names and habits: wires-views.ts says where each of its fields stands in our vocabulary
 * and how the two are compared. What differs for a reason is in wires-argued.ts.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, FormatName, Upload } from "../../../lib/article.ts";
import { readArticle } from "../../../lib/reading/index.ts";
import { Rejection } from "../../../lib/rejection.ts";
import { type Argument, argued } from "./wires-argued.ts";
import { agrees, type Expectation, oursOf } from "./wires-views.ts";

type Reading = Article | Rejection;
type Verdict = "agrees" | "argued" | "differs";

/** How many expectations ended so, and of those that agree or do not, how many the files support. */
type Tally = Record<Verdict | "supported", number>;

export interface WireScore {
  readonly files: number;
  readonly tiers: Readonly<Record<"A" | "B", Readonly<Tally>>>;
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
  const tiers = { A: noTally(), B: noTally() };
  const formats = new Map<string, Tally>();
  const misses: string[] = [];
  const reasons: string[] = [];
  for (const expectation of expectations) {
    const reading = readings.get(expectation.file);
    if (reading === undefined) continue;
    const bytes = new Uint8Array(readFileSync(join(root, "files", expectation.file)));
    const { verdict, found, argument } = judge(expectation, reading, bytes);
    const group = `tier ${expectation.tier}  ${expectation.file.split("/")[0]}`;
    const row = formats.get(group) ?? noTally();
    formats.set(group, row);
    for (const tally of [tiers[expectation.tier], row]) {
      tally[verdict]++;
      if (argument?.isSupported !== false) tally.supported++;
    }
    if (argument) reasons.push(`  ${theCase(expectation)}: ${argument.reason}`);
    if (verdict === "differs")
      misses.push(
        `  ${theCase(expectation)} ${expectation.op} ${brief(expectation.expected)} · found ${brief(found)}`,
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

function judge(
  expectation: Expectation,
  reading: Reading,
  bytes: Uint8Array,
): { verdict: Verdict; found: unknown; argument?: Argument } {
  const article = reading instanceof Rejection ? undefined : reading;
  const found = article && oursOf(expectation, article);
  if (article && agrees(expectation, found, article)) return { verdict: "agrees", found };
  const argument = article ? argued(expectation, found, bytes) : refused(reading as Rejection);
  return {
    verdict: argument ? "argued" : "differs",
    found: reading instanceof Rejection ? `rejected: ${reading.code}` : found,
    ...(argument ? { argument } : {}),
  };
}

/** Packages, events and vocabularies hold no story, and are refused on purpose. */
function refused({ code, message }: Rejection): Argument | undefined {
  return code === "unsupported-item"
    ? { reason: `refused on purpose: ${message}`, isSupported: true }
    : undefined;
}

function noTally(): Tally {
  return { agrees: 0, argued: 0, differs: 0, supported: 0 };
}

// Printing

function theCase({ tier, file, field }: Expectation): string {
  return `${tier} ${file} ${field}`;
}

function brief(value: unknown): string {
  const text = value instanceof Error ? value.message : (JSON.stringify(value) ?? "nothing");
  return text.length > 110 ? `${text.slice(0, 110)}…` : text;
}

function table(
  files: readonly string[],
  readings: ReadonlyMap<string, Reading>,
  times: ReadonlyMap<FormatName | string, readonly number[]>,
  tiers: WireScore["tiers"],
  formats: ReadonlyMap<string, Readonly<Tally>>,
  misses: readonly string[],
  reasons: readonly string[],
): string[] {
  const percent = (of: number, all: number) => `${((100 * of) / Math.max(1, all)).toFixed(1)} %`;
  const shares = ({ agrees: yes, argued: why, differs: no, supported }: Readonly<Tally>) =>
    `${yes} agree (${percent(yes, yes + why + no)}), ${why} argued, ${no} differ of ${yes + why + no}` +
    `; of ${supported} that the file supports ${percent(yes, supported)} agree`;
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
    `conformance tier A   ${shares(tiers.A)}`,
    `conformance tier B   ${shares(tiers.B)}`,
    ...[...formats].toSorted().map(([format, counts]) => `  ${format.padEnd(18)} ${shares(counts)}`),
    "",
    "An expectation is not supported where the file lacks what it asks for, or says otherwise; each argument is",
    "looked up in the file (tests/bench/reading/wires-argued.ts).",
    "",
    ...(misses.length > 0 ? ["differs:", ...misses, ""] : []),
    "argued:",
    ...reasons,
    "",
    "ms an item (best of five, normalised):",
    `  ${"all that were read".padEnd(18)} ${String(files.length - rejected.length).padStart(3)} items  ${spread([...times].flatMap(([format, ms]) => (format === "rejected" ? [] : ms)))}`,
    ...[...times].map(
      ([format, ms]) => `  ${format.padEnd(18)} ${String(ms.length).padStart(3)} items  ${spread(ms)}`,
    ),
  ];
}

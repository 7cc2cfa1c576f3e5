/**
 * How files would be read, and summarised, with no cloud at all: `npm run read -- FILE…`, and the command of
 * the library. Wiring over `readArticle`; what a file says is decided there.
 */
import { once } from "node:events";
import { parseArgs } from "node:util";
import * as z from "zod/mini";
import type { FormatName, Upload } from "../../lib/article.ts";
import { dryRun } from "../../lib/ingest/reader/dry-run.ts";
import { formatInstant } from "../../lib/instant.ts";
import { type Newsroom, openUpload, readOne } from "../../lib/reading/index.ts";
import { Rejection } from "../../lib/rejection.ts";
import { PRESET_NAMES, PRESETS } from "../../lib/summarise/presets.ts";
import type { Budget, Summary } from "../../lib/summarise/ranking.ts";
import { STYLE_NAMES } from "../../lib/summarise/styles.ts";
import { listFiles, type NamedFile, openFile } from "./files.ts";
import type { ReadOutcome } from "./outcome.ts";
import { printBriefly, printed } from "./print.ts";

/** As whom the command is called. */
export interface Caller {
  /** How a call of it begins. */
  readonly usage: string;
  /** What it prints, for its help. */
  readonly purpose: string;
  readonly aboutJson?: string;
  /** Prints the headline and the summary alone, unless more is asked for. */
  readonly isBrief: boolean;
  /** The folder that names are relative to. */
  readonly standing: string;
}

const describeUse = ({ usage, purpose, aboutJson = "" }: Caller) => `Usage: ${usage} [options] FILE…

${purpose}
A folder stands for its files, - for what is piped in. Exits with 1 if any file is rejected, with 2 if it was
called wrongly.

  --json            one line of JSON a file, in the order given: {"file", "article"} or {"file", "rejection"}
${aboutJson}  --name NAME       what to call the file that is piped in, such as story.html
  --explain         what was left out of the body, and by which rule; and of the summary, and why
  --at INSTANT      reads as though uploaded then (2026-11-30T06:00:00Z), and not at the file's own time: what
                    would be held, and until when
  --zone ZONE       the newsroom's time zone, for times that state none (NEWSROOM_TIME_ZONE, or UTC)
  --max-bytes N     the largest file that is read (MAX_UPLOAD_BYTES, or 20971520)

  --summary         the summary too, of three sentences unless told otherwise:
  --sentences N     … of at most N sentences
  --words N         … of at most N words
  --characters N    … of at most N characters
  --style STYLE     … as ${STYLE_NAMES.join(", ")}
  --for USE         … as long as is fit for ${PRESET_NAMES.join(", ")}
  --focus WORDS     … about these words
  --help            this text
`;

const OPTIONS = {
  json: { type: "boolean" },
  name: { type: "string" },
  explain: { type: "boolean" },
  at: { type: "string" },
  zone: { type: "string" },
  "max-bytes": { type: "string" },
  summary: { type: "boolean" },
  sentences: { type: "string" },
  words: { type: "string" },
  characters: { type: "string" },
  style: { type: "string" },
  for: { type: "string" },
  focus: { type: "string" },
  help: { type: "boolean" },
} as const;

/** What was asked for on the command line. */
interface Request {
  readonly paths: readonly string[];
  /** Of what is piped in. */
  readonly name: string;
  readonly isJson: boolean;
  readonly isBrief: boolean;
  readonly explains: boolean;
  readonly newsroom: Newsroom;
  /** When the files are taken to be uploaded; each at its own time where nothing is said. */
  readonly at?: string | undefined;
  readonly summary?: { budget: Budget; style?: Summary["style"] | undefined; focus?: string | undefined };
}

/** A call that cannot be meant; its message goes to the user with the exit code 2. */
class Misuse extends Error {}

function requestOf(
  args: readonly string[],
  env: Record<string, string | undefined>,
  caller: Caller,
): Request | undefined {
  const { values, positionals: paths } = parsed(args);
  if (values.help) return undefined;
  if (paths.length === 0) throw new Misuse("Expected at least one file or folder.");
  const { zone = env.NEWSROOM_TIME_ZONE ?? "UTC", "max-bytes": most = env.MAX_UPLOAD_BYTES ?? "20971520" } =
    values;
  if (!isTimeZone(zone)) throw new Misuse(`--zone: expected a name such as Europe/Berlin, got "${zone}".`);
  const { sentences, words, characters, style, focus } = values;
  const asked = [sentences, words, characters, style, values.for, focus];
  const isSummarised = caller.isBrief || values.summary || asked.some((said) => said !== undefined);
  const preset = presetOf(values);
  return {
    paths,
    name: values.name ?? "piped in",
    isJson: values.json ?? false,
    isBrief: caller.isBrief && !values.explain,
    explains: values.explain ?? false,
    at: instantIn(values.at),
    newsroom: { timeZone: zone, maxUploadBytes: count("max-bytes", most) },
    ...(isSummarised && {
      summary: {
        budget: budgetOf({ sentences, words, characters }),
        style: styleOf(style),
        ...preset,
        focus,
      },
    }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new Misuse(error instanceof Error ? error.message : String(error));
  }
}

function count(option: string, said: string): number {
  if (/^[1-9]\d{0,11}$/.test(said)) return Number(said);
  throw new Misuse(`--${option}: expected a whole number above 0, got "${said}".`);
}

function budgetOf(asked: Record<"sentences" | "words" | "characters", string | undefined>): Budget {
  const { sentences, words, characters } = asked;
  if (Object.values(asked).filter((said) => said !== undefined).length > 1) {
    throw new Misuse("Expected one of --sentences, --words and --characters, got several.");
  }
  if (words !== undefined) return { words: count("words", words) };
  if (characters !== undefined) return { characters: count("characters", characters) };
  return { sentences: sentences === undefined ? 3 : count("sentences", sentences) };
}

function presetOf(
  values: Partial<Record<"for" | "sentences" | "words" | "characters" | "style", string | undefined>>,
): { budget: Budget; style: Summary["style"] } | undefined {
  const { for: said, sentences, words, characters, style } = values;
  if (said === undefined) return undefined;
  const name = PRESET_NAMES.find((known) => known === said);
  if (!name) throw new Misuse(`--for: expected one of ${PRESET_NAMES.join(", ")}, got "${said}".`);
  if ([sentences, words, characters, style].some((beside) => beside !== undefined))
    throw new Misuse("Expected no length and no style beside --for.");
  const { budget, style: own } = PRESETS[name];
  return { budget, style: own };
}

function styleOf(said: string | undefined): Summary["style"] | undefined {
  const style = STYLE_NAMES.find((known) => known === said);
  if (said === undefined || style) return style;
  throw new Misuse(`--style: expected one of ${STYLE_NAMES.join(", ")}, got "${said}".`);
}

/** A moment as the API takes it: with its zone, or a day, which begins in UTC. */
function instantIn(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const moment = MOMENT.safeParse(said).success ? new Date(said) : undefined;
  if (moment) return formatInstant(moment);
  throw new Misuse(`--at: expected a moment such as 2026-11-30T06:00:00Z, got "${said}".`);
}
const MOMENT = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

/** Reads one file: its story; or one after the other those of a file of many. */
async function* outcomesOf({ file, path }: NamedFile, request: Request): AsyncGenerator<ReadOutcome> {
  const { newsroom, at } = request;
  try {
    const { bytes, upload } = await openFile(file, path, newsroom.maxUploadBytes, at);
    const many = await openUpload(bytes, upload, newsroom);
    if (!many) yield await outcomeOf(file, bytes, upload, request);
    for (const { name, bytes: item, as } of many?.items ?? []) {
      const own = { ...upload, item: name, size: item.length };
      yield await outcomeOf(`${file}#${name}`, item, own, request, as);
    }
  } catch (error) {
    yield describeFailure(file, error);
  }
}

async function outcomeOf(
  file: string,
  bytes: Uint8Array,
  upload: Upload,
  { newsroom, summary, explains }: Request,
  as?: FormatName,
): Promise<ReadOutcome> {
  try {
    if (!summary) return { file, ...(await readOne(bytes, upload, newsroom, as)) };
    const { notChosen, items: _, ...told } = await dryRun(bytes, upload, newsroom, summary, as);
    return { file, ...told, ...(explains && { notChosen }) };
  } catch (error) {
    return describeFailure(file, error);
  }
}

/** A failure that is no rejection is a fault of the reader, or of the disk: it is told as such. */
function describeFailure(file: string, error: unknown): ReadOutcome {
  if (error instanceof Rejection) return { file, rejection: error.toJSON() };
  return { file, error: error instanceof Error ? error.message : String(error) };
}

function lineOf(outcome: ReadOutcome, explains: boolean): string {
  if (!("article" in outcome)) return `${JSON.stringify(outcome)}\n`;
  const { dropped, ...told } = outcome;
  return `${JSON.stringify(explains ? { ...told, dropped } : told)}\n`;
}

function print(outcome: ReadOutcome, { isJson, isBrief, explains, paths }: Request): string {
  if (isJson) return lineOf(outcome, explains);
  return isBrief ? printBriefly(outcome, paths.length > 1) : printed(outcome, explains);
}

/** Writes, and waits while a slow reader of a pipe catches up, so that nothing piles up in memory. */
async function say(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

/** One file after another: reading is the processor's work, and one story at a time keeps memory flat. */
async function main(request: Request, standing: string): Promise<number> {
  let read = 0;
  let refused = 0;
  for await (const named of listFiles(request.paths, standing, request.name)) {
    for await (const outcome of outcomesOf(named, request)) {
      if (!("article" in outcome)) refused++;
      if ("error" in outcome) process.stderr.write(`${named.file}: ${outcome.error}\n`);
      await say(print(outcome, request));
    }
    read++;
    if (process.stderr.isTTY && read % 100 === 0) process.stderr.write(`\r${read} files read`);
  }
  if (process.stderr.isTTY && read >= 100)
    process.stderr.write(`\r${read} files read, ${refused} not accepted\n`);
  return refused > 0 ? 1 : 0;
}

/** Runs the command; its exit code is set when it ends. */
export async function runRead(args: readonly string[], caller: Caller): Promise<void> {
  // A reader that has seen enough ("| head") closes the pipe; that is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 2);
  });
  try {
    const request = requestOf(args, process.env, caller);
    if (request) process.exitCode = await main(request, caller.standing);
    else process.stdout.write(describeUse(caller));
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    process.stderr.write(`${error.message}\n\n${describeUse(caller)}`);
    process.exitCode = 2;
  }
}

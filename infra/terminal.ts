/** What commands print at a terminal: what became of an upload, from the API's answers. */
import { capPattern } from "../lib/text/capped.ts";

/** GETs a path of the API; undefined when there is nothing there. */
type GetJson = <T>(path: string) => Promise<T | undefined>;

/** What is used of the API's answers; the contract is at /openapi.json. */
export interface AnsweredReceipt {
  outcome: string;
  message: string;
  revision?: string;
  articleId?: string;
  format?: string;
  warnings?: { code: string; message: string }[];
  rejection?: { code: string; message: string; hint?: string };
}

interface SummaryAnswer {
  headline?: string;
  standfirst?: string;
  summary: { text: string };
}

/** @returns whether the upload was accepted */
export async function printOutcome(ask: GetJson, api: string, key: string): Promise<boolean> {
  const receipt = await ask<AnsweredReceipt>(`/uploads/${encodeKey(key)}`);
  if (!receipt) {
    console.log(`${key}: not read yet. The functions' logs say why.\n`);
    return false;
  }
  const { message, articleId, warnings = [], rejection } = receipt;
  console.log(`${key}: ${describeReceipt(receipt)}${rejection ? "\n" : ""}`);
  if (rejection) return false;
  for (const warning of warnings)
    if (!message.includes(warning.message)) console.log(`  (${warning.message})`);
  const told = articleId && (await ask<SummaryAnswer>(`/summaries/${articleId}`));
  if (told) {
    const { headline, standfirst, summary } = told;
    console.log(`\n  ${[headline, standfirst].filter(Boolean).join("\n  ")}\n\n${foldLines(summary.text)}\n`);
    console.log(`  ${api}/summaries/${articleId}\n`);
  } else console.log("");
  return true;
}

/** What became of an upload, in one line: with the reason and what to do when it is rejected. */
export function describeReceipt({ outcome, message, format, rejection }: AnsweredReceipt): string {
  if (rejection)
    return `rejected (${rejection.code}). ${rejection.message} ${rejection.hint ?? ""}`.trimEnd();
  return `${outcome}${format ? `, read as ${format}` : ""}. ${message}`;
}

function encodeKey(key: string): string {
  return key.split("/").map(encodeURIComponent).join("/");
}

/** Nothing from a file or a name may steer the terminal that shows it. Line ends stay. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ");
}

const FOLDS = capPattern(2_000, /(?=\S)(.{1,98})(?:\s+|$)/g);

/** Lines of at most 100 characters, indented. */
function foldLines(text: string): string {
  return text.replace(FOLDS, "  $1\n").trimEnd();
}

/** At a pipe, where a line cannot be drawn anew, so many seconds between two lines. */
const LINE_EVERY_SECONDS = 5;

/**
 * Shows how far a long work is, with its rate and what is left of it: drawn anew in one line at a terminal,
 * and a line now and then elsewhere.
 *
 * @param done what the files that are done are: "read"
 * @param now milliseconds
 * @returns what takes the figures, as often as one likes
 */
export function drawProgress(done: string, now: () => number): (count: number, all: number) => void {
  const out = process.stderr;
  const begun = now();
  let drawn = Number.NEGATIVE_INFINITY;
  return (count, all) => {
    const every = out.isTTY ? 0.2 : LINE_EVERY_SECONDS;
    if (count < all && now() - drawn < every * 1000) return;
    drawn = now();
    const rate = count / Math.max((now() - begun) / 1000, 0.001);
    const left = count > 0 && count < all ? `, ${formatSeconds((all - count) / rate)} left` : "";
    const text = `${count} of ${all} ${done}, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left}`;
    if (!out.isTTY) out.write(`${text}\n`);
    else out.write(`\r\u001b[K${drawBar(count / Math.max(all, 1))} ${text}${count < all ? "" : "\n"}`);
  };
}

const BAR_WIDTH = 24;

function drawBar(share: number): string {
  const full = Math.round(share * BAR_WIDTH);
  return `[${"#".repeat(full)}${".".repeat(BAR_WIDTH - full)}]`;
}

/** "40 s", "12 min", "3 h" */
function formatSeconds(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

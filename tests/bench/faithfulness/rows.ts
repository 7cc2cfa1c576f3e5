/** The labelled summaries of the corpora, sentence by sentence. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { splitSentences } from "../../../lib/summarise/sentences/index.ts";
import { corpora } from "../reading/corpus.ts";

/** A summary with its label. */
export interface Row {
  readonly id: string;
  readonly set: string;
  readonly article: string;
  readonly summary: string;
  readonly faithful: boolean;
  /** Kinds of its faults, as the set names them. */
  readonly kinds: readonly string[];
  /** Its sentences, each with its own label where the set has them or another summary tells. */
  readonly sentences: readonly { readonly text: string; readonly faithful: boolean | undefined }[];
}

interface Written {
  readonly id: string;
  readonly set: string;
  readonly article: string;
  readonly summary: string;
  readonly faithful: boolean;
  readonly kind?: string | readonly string[];
  readonly sentences?: readonly { readonly text: string; readonly faithful: boolean }[];
  readonly spans?: readonly {
    readonly start: number;
    readonly end: number;
    readonly label: readonly string[];
  }[];
}

/** @returns nothing where this machine has no corpora */
export function readRows(): Row[] | undefined {
  const file = join(corpora, "faithfulness", "dev.jsonl.gz");
  if (!existsSync(file)) return undefined;
  const written = gunzipSync(readFileSync(file))
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Written);
  const sound = new Map<string, Set<string>>();
  for (const { article, faithful, summary } of written)
    if (faithful) {
      const known = sound.get(article) ?? new Set();
      for (const text of listSentences(summary)) known.add(text);
      sound.set(article, known);
    }
  return written.map((row) => ({
    id: row.id,
    set: row.set,
    article: row.set.startsWith("qags") ? repair(row.article) : row.article,
    summary: row.summary,
    faithful: row.faithful,
    kinds: typeof row.kind === "string" ? [row.kind] : (row.kind ?? []),
    sentences: label(row, sound.get(row.article) ?? new Set()),
  }));
}

/** QAGS took figures and words with hyphens apart: "36, 000", "1. 7", "20 - year - old". */
const repair = (article: string) =>
  article
    .replace(/(?<=\d)(?:(,) (?=\d{3}(?!\d))|(\.) (?=\d))/g, "$1$2")
    .replace(/(?<=\p{L}|\d) - (?=\p{L})/gu, "-");

function listSentences(text: string): string[] {
  return splitSentences([{ type: "paragraph", text }], "en").map((sentence) => sentence.text);
}

export function splitArticle(article: string): string[] {
  const body = article
    .split(/\s*\n\s*/)
    .filter((text) => text.trim() !== "")
    .map((text) => ({ type: "paragraph" as const, text: text.trim() }));
  return splitSentences(body, "en").map(({ text }) => text);
}

/** Which sentence of an unfaithful summary is at fault: that with the span, or that which no faithful one has. */
function label(
  { summary, faithful, sentences, spans }: Written,
  sound: ReadonlySet<string>,
): Row["sentences"] {
  if (sentences) return sentences.filter(({ text }) => text.trim() !== "");
  const texts = listSentences(summary);
  if (faithful) return texts.map((text) => ({ text, faithful: true }));
  if (texts.length === 1) return [{ text: texts[0]!, faithful: false }];
  const faults = (spans ?? []).filter(({ label }) => label.some((name) => name.startsWith("Unwanted")));
  let from = 0;
  const labelled = texts.map((text) => {
    const start = summary.indexOf(text, from);
    from = Math.max(from, start + text.length);
    const isHit = faults.some((span) => span.start < start + text.length && span.end > start);
    if (faults.length > 0) return { text, faithful: !isHit };
    return { text, faithful: sound.has(text) ? true : undefined };
  });
  const open = labelled.filter((sentence) => sentence.faithful === undefined);
  // If one alone is left, it is the one.
  return open.length === 1
    ? labelled.map(({ text, faithful }) => ({ text, faithful: faithful ?? false }))
    : labelled;
}

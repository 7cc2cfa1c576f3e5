/** A PDF as a manuscript: its paragraphs in reading order, without what every page repeats. */
import { anyPartOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { Rejection } from "../../../rejection.ts";
import type { Trace } from "../../draft.ts";
import type { DocumentProperties, Manuscript } from "../manuscript/passage.ts";
import { findLines, type PageLine } from "./layout.ts";
import { findPassages, MAX_SMALL_SIZE, measureRunningText } from "./paragraphs.ts";
import { type Page, readTextLayer, type TextLayer } from "./text-layer.ts";

/** A scanned page may carry a stamp or a fax header. A story has more letters. */
const MIN_LETTERS = 100;

/**
 * Reads a PDF. Page numbers, running heads and feet are margins; what is not set upright goes to the trace.
 *
 * @throws {Rejection} `no-text` for a picture of a page, `encrypted`, `malformed`, `hostile`
 */
export async function readPdf(bytes: Uint8Array, trace: Trace): Promise<Manuscript> {
  const layer = await readTextLayer(bytes);
  if (layer.cut) trace.warn("truncated", `Not all of the PDF was read: ${layer.cut}.`);
  if (!endsWhole(bytes)) {
    trace.warn("incomplete", "The file ends without the mark that a PDF ends with; its end may be missing.");
  }
  for (const { turned } of layer.pages) for (const text of turned) trace.drop("not-upright", text);
  const pages = layer.pages.map((page) => ({ page, lines: findLines(page) }));
  rejectUnreadable(pages.flatMap(({ lines }) => lines));
  const margins = findMargins(pages);
  const story = pages.flatMap(({ lines }) => lines.filter((line) => !margins.has(line)));
  return {
    passages: findPassages(story),
    margins: [...new Set([...margins].map(({ text }) => text))],
    properties: readProperties(layer),
  };
}

/** `%%EOF` stands in the last 1,024 bytes (ISO 32000-1, Annex H, 3.4.4); some programs pad behind it. */
function endsWhole(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(-2_048)).includes("%%EOF");
}

function rejectUnreadable(lines: readonly PageLine[]): void {
  const text = lines.map((line) => line.text).join("");
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < MIN_LETTERS) {
    throw new Rejection(
      "no-text",
      "Expected the text of a story; the PDF holds pictures of pages, or next to no text.",
    );
  }
  // Fonts without a map to Unicode give private characters, or controls, for letters.
  const unknown = text.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0;
  if (unknown > letters * 0.1) {
    throw new Rejection(
      "no-text",
      "Expected the text of a story; the PDF does not say which letters its signs stand for.",
    );
  }
}

const [PAGE, OF] = (["pages", "pagesOf"] as const).map((list) => anyPartOf("pageLines", list));
const PAGE_NUMBER = compilePattern(String.raw`^\W*(?:${PAGE}\s*)?\d{1,4}(?:\s*(?:/|${OF})\s*\d{1,4})?\W*$`);
/** How much of a page is its head, or its foot. */
const MAX_EDGE_SHARE = 0.12;
/** How much of a page is empty at its edge. */
const MAX_MARGIN_SHARE = 0.07;

/**
 * Finds the margins: lines at the head or foot of a page that other pages repeat (but for their numbers),
 * page numbers, and type there that is smaller than the text. The last rule serves documents of one page,
 * which repeat nothing.
 */
function findMargins(pages: readonly { page: Page; lines: readonly PageLine[] }[]): Set<PageLine> {
  const edges = pages.map(({ page, lines }) => lines.filter((line) => isWithin(MAX_EDGE_SHARE, line, page)));
  const seen = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set(lines.map(makeLineKey))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, pages.length / 3);
  const { size } = measureRunningText(pages.flatMap(({ lines }) => lines));
  const small = pages.flatMap(({ page, lines }) =>
    lines.filter((line) => line.size < size * MAX_SMALL_SIZE && isWithin(MAX_MARGIN_SHARE, line, page)),
  );
  const lines = edges.flat();
  return new Set([
    ...lines.filter((line) => (seen.get(makeLineKey(line)) ?? 0) >= often || PAGE_NUMBER.test(line.text)),
    ...small,
  ]);
}

/** Whether a line stands in this share of the page's height, at its head or its foot. */
function isWithin(share: number, { baseline }: PageLine, { height }: Page): boolean {
  return baseline < height * share || baseline > height * (1 - share);
}

function makeLineKey({ text, size }: PageLine): string {
  return `${Math.round(size)} ${text.replace(/\d+/g, "#")}`;
}

function readProperties({ properties }: TextLayer): DocumentProperties {
  const { Title, Author, CreationDate, ModDate, Keywords } = properties;
  return {
    title: Title,
    author: Author,
    created: parsePdfDate(CreationDate),
    modified: parsePdfDate(ModDate),
    keywords: Keywords?.split(/[,;]/),
  };
}

const DATE = /^(?:D:)?(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/;

/** `D:20240228080000+01'00'` (ISO 32000-1, 7.9.4) as ISO 8601; without a zone it stays without one. */
function parsePdfDate(written: string | undefined): string | undefined {
  const [, year, month, day, hour = "00", minute = "00", second = "00", utc, sign, hours, minutes = "00"] =
    (written && DATE.exec(written)) || [];
  if (!year) return undefined;
  const zone = utc ?? (sign ? `${sign}${hours}:${minutes}` : "");
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}

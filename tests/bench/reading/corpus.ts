/** The development corpora of saved pages, found through STANDFIRST_CORPORA. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

interface ExpectedPage {
  /** The whole body: aeb, WCXB and news. */
  readonly text?: string;
  readonly title?: string | null;
  /** As annotators wrote them. */
  readonly author?: string | readonly string[] | null;
  readonly date?: string | null;
  readonly standfirst?: string | null;
  readonly sitename?: string | null;
  readonly first13?: string | null;
  readonly text_with?: string[];
  readonly text_without?: string[];
}

export const SETS = ["aeb", "trafilatura", "postlight", "wcxb", "fundus"] as const;
export type SetName = (typeof SETS)[number];

/** Where the pages of each set stand. */
const FILES: Readonly<Record<SetName, string>> = {
  aeb: "dev.jsonl",
  trafilatura: "dev.jsonl",
  postlight: "dev.jsonl",
  wcxb: "wcxb.jsonl",
  fundus: "fundus.jsonl",
};

export interface SavedPage {
  readonly id: string;
  readonly set: SetName;
  readonly url: string;
  readonly expected: ExpectedPage;
  /** Whether annotators looked for title, author and date, and nothing means that there is none. */
  readonly news_meta?: boolean;
  readonly publisher?: string;
  readonly language?: string;
  readonly bytes: Uint8Array;
}

export const corpora = process.env.STANDFIRST_CORPORA ?? "../shared/corpora";

/** @returns the pages of these sets, set by set; undefined when the corpora are not on this machine. */
export function savedPages(sets: readonly SetName[] = SETS): SavedPage[] | undefined {
  const folder = join(corpora, "extraction");
  const files = [...new Set(sets.map((set) => FILES[set]))].filter((file) => existsSync(join(folder, file)));
  if (files.length === 0) return undefined;
  return files
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line))
    .filter(({ set }) => sets.includes(set))
    .map(({ html, expected, ...page }) => ({
      ...page,
      url: page.url ?? "",
      expected: inOneShape(expected),
      bytes: gunzipSync(readFileSync(join(folder, html))),
    }))
    .sort((one, other) => sets.indexOf(one.set) - sets.indexOf(other.set));
}

/** News says `authors`, a list that may be empty; the others `author`. */
function inOneShape({
  authors,
  ...expected
}: ExpectedPage & { authors?: readonly string[] | null }): ExpectedPage {
  return authors === undefined ? expected : { ...expected, author: authors?.length ? authors : null };
}

/** The characters of a page, for readers that take no bytes: UTF-8 where it is, else as declared. */
export function markupOf({ bytes }: SavedPage): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4_096));
    const declared = /charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ?? "utf-8";
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      return new TextDecoder().decode(bytes);
    }
  }
}

/** The forests of the benchmark are grown in folds by site, so that each page is read by one that never saw its site. */
export const FOLDS = 5;

/** The site of a page: its publisher, or its registered name, roughly; the file's name where the page has neither. */
export function siteOf({ publisher, url, id }: SavedPage): string {
  if (publisher !== undefined) return publisher;
  if (!URL.canParse(url)) return id;
  return new URL(url).hostname.split(".").slice(-2).join(".");
}

export function foldOf(page: SavedPage): number {
  let hash = 0;
  for (const char of siteOf(page)) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % FOLDS;
}

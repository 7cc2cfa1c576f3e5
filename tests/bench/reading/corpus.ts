/** The development corpus of saved pages, found through STANDFIRST_CORPORA. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

interface ExpectedPage {
  readonly text?: string;
  readonly title?: string | null;
  readonly author?: string | string[] | null;
  readonly date?: string | null;
  readonly description?: string | null;
  readonly standfirst?: string | null;
  readonly first13?: string | null;
  readonly text_with?: string[];
  readonly text_without?: string[];
}

export interface SavedPage {
  readonly id: string;
  readonly set: "aeb" | "trafilatura" | "postlight";
  readonly url: string;
  readonly expected: ExpectedPage;
  readonly news_meta?: boolean;
  readonly bytes: Uint8Array;
}

export const corpora = process.env.STANDFIRST_CORPORA ?? "../shared/corpora";

/** @returns undefined when the corpora are not on this machine. */
export function savedPages(): SavedPage[] | undefined {
  const folder = join(corpora, "extraction");
  if (!existsSync(join(folder, "dev.jsonl"))) return undefined;
  return readFileSync(join(folder, "dev.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { html, ...page } = JSON.parse(line);
      return { ...page, bytes: gunzipSync(readFileSync(join(folder, html))) } as SavedPage;
    });
}

/** The forests of the benchmark are grown in folds by site, so that each page is read by one that never saw its site. */
export const FOLDS = 5;

/** The site of a page: its registered name, roughly; the file's name where the page has no address. */
export function siteOf({ url, id }: SavedPage): string {
  if (!URL.canParse(url)) return id;
  return new URL(url).hostname.split(".").slice(-2).join(".");
}

export function foldOf(page: SavedPage): number {
  let hash = 0;
  for (const char of siteOf(page)) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return (hash >>> 3) % FOLDS;
}

/** The development corpus of saved pages, found through STANDFIRST_CORPORA. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

export interface ExpectedPage {
  readonly text?: string;
  readonly title?: string | null;
  readonly author?: string | null;
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

export const corpora = process.env["STANDFIRST_CORPORA"] ?? "../shared/corpora";

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

/** What a page says of itself that judges need: the headline that it prints, the name of its site, its language. */
import { listDescendants, parsePage, readNodeText } from "../../../lib/reading/formats/html/tree.ts";
import { markupOf, type SavedPage } from "./corpus.ts";

const known = new WeakMap<SavedPage, string>();

/**
 * Annotators often took another wording (`og:title`, a line for search engines).
 *
 * @returns its longest level-1 heading, as a site's name is shorter; empty without one
 */
export function printedHeadline(page: SavedPage): string {
  const before = known.get(page);
  if (before !== undefined) return before;
  let longest = "";
  for (const element of listDescendants(parsePage(markupOf(page)))) {
    if (element.tag !== "h1") continue;
    const text = readNodeText(element);
    if (text.length > longest.length) longest = text;
  }
  known.set(page, longest);
  return longest;
}

/** @returns the name that the page gives its site for others to show */
export function siteNameOn({ bytes }: SavedPage): string | undefined {
  const meta = /<meta\s[^>]{0,200}og:site_name[^>]{0,200}>/i.exec(headOf(bytes))?.[0] ?? "";
  return /content\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(meta)?.slice(1).find(Boolean);
}

/** @returns the language as the corpus says, else as the page's `lang` does: `de` */
export function languageOf({ bytes, language }: SavedPage): string {
  const lang = /<html\b[^>]{0,1000}?\slang\s*=\s*["']?([a-z]{2,3})\b/i.exec(headOf(bytes))?.[1];
  return language ?? lang?.toLowerCase() ?? "not said";
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 60_000));
}

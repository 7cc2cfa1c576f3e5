/**
 * HTML: a page saved from a site, a fragment of one, a live blog. The reading itself loads when one comes.
 */
import type { Format, Source } from "../../draft.ts";
import { findDataKind } from "../data.ts";

const DOCUMENT =
  /^(?:\s|<!--(?:(?!-->)[\s\S]){0,4000}-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s*html|html|head|body)\b/i;
const FRAGMENT_TAGS =
  "p|div|article|section|main|h[1-6]|ul|ol|figure|header|blockquote|table|span|meta|title|link|" +
  "script|style|center|font|strong|em|b|i|a|img|br|hr|pre";
const FRAGMENT = new RegExp(String.raw`^\s*(?:<!--[\s\S]{0,4000}?-->\s*)?<(?:${FRAGMENT_TAGS})\b[^>]*>`, "i");
const BLOCKS = /<(?:p|div|h[1-6]|li|article|section|br|blockquote|figure)\b[^<>]*>/gi;

export const html: Format = {
  name: "html",
  extensions: ["html", "htm", "xhtml", "xhtm"],
  mediaTypes: ["text/html", "application/xhtml+xml"],
  standfirstByPlace: true,
  isPage: true,

  recognises({ head }: Source): boolean {
    // No page has a NUL byte; an archive of pages has.
    if (head.includes("\0")) return false;
    if (DOCUMENT.test(head)) return true;
    if (/^\s*<\?xml/.test(head) && !/<html[\s>]/i.test(head)) return false;
    if (FRAGMENT.test(head)) return true;
    if (findDataKind(head) !== undefined) return false;
    // Copy that has block tags in it, after a line or two of something else.
    return (
      (head.match(BLOCKS)?.length ?? 0) >= 3 && /<\/(?:p|div|h[1-6]|li|article|section|html)>/i.test(head)
    );
  },

  async parse(source, trace) {
    const { readPage } = await import("./page.ts");
    return readPage(source, trace);
  },
};

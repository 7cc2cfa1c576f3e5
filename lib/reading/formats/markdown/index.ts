/**
 * Markdown (CommonMark), with front matter or without. It takes two signs to recognise it: plain text has
 * stars, dashes and numbers too, and reads worse as Markdown than Markdown does as plain text.
 */
import { Rejection } from "../../../rejection.ts";
import type { Format, Source } from "../../draft.ts";
import { findDataKind } from "../data.ts";
import { opensWithFrontMatter, TITLE_BLOCK } from "./opening.ts";

/** Some 150,000 words. */
const MAX_BYTES = 1_000_000;

/**
 * Signs that a parser must pair off: brackets, stars, underscores, backticks. A long text has some thousand.
 */
const MAX_PAIRED = 50_000;
const PAIRED: ReadonlySet<number> = new Set(Array.from("[*_`<", (sign) => sign.charCodeAt(0)));

/** What people often write in Markdown and hardly ever in plain text. */
const SIGNS: readonly RegExp[] = [
  /^#{1,6} +\S/m,
  /^#{2,6} +\S/m,
  /(?<!!)\[[^[\]\n]{1,200}\]\((?:https?:|\/|#|mailto:)[^()\n]{0,700}\)/,
  /!\[[^[\]\n]{0,500}\]\([^()\n]{1,500}\)/,
  /(?<![\w*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\w*])/,
  /\S[ \t]{0,3}\r?\n={3,}[ \t]{0,3}\r?$/m,
  /^>[ \t]+\S/m,
  /^(?:```|~~~)/m,
];
const MIN_SIGNS = 2;
/** Pages and JSON may hold such signs, in their scripts or their texts. A comment opens any of them. */
const OPENS_OTHERWISE = /^(?:[\s\ufeff]|<!--(?:(?!-->)[\s\S]){0,4000}-->)*(?:<(?!!--)|\{)/;

export const markdown: Format = {
  name: "markdown",
  extensions: ["md", "markdown"],
  mediaTypes: ["text/markdown"],
  alsoHolds: ["text"],
  standfirstByPlace: true,
  recognises: (source) =>
    opensWithFrontMatter(source.head) ||
    TITLE_BLOCK.test(source.head) ||
    (!OPENS_OTHERWISE.test(source.head) &&
      countSigns(source) >= MIN_SIGNS &&
      findDataKind(source.head) === undefined),
  async parse({ bytes }, trace) {
    if (bytes.length > MAX_BYTES) {
      throw new Rejection(
        "too-large",
        `Expected at most ${MAX_BYTES} bytes of Markdown, found ${bytes.length}.`,
      );
    }
    if (bytes.reduce((count, byte) => count + (PAIRED.has(byte) ? 1 : 0), 0) > MAX_PAIRED) {
      throw new Rejection(
        "hostile",
        `Expected at most ${MAX_PAIRED} brackets, stars and the like, found more.`,
      );
    }
    const { readMarkdown } = await import("./document.ts");
    return readMarkdown(bytes, trace);
  },
};

/** A name or a content type that says Markdown is a sign, too; it alone is not enough. */
function countSigns({ head, key, contentType }: Source): number {
  const isClaimed = /\.(?:md|markdown|mdown|mkd)$/i.test(key) || /markdown/i.test(contentType ?? "");
  return SIGNS.filter((sign) => sign.test(head)).length + (isClaimed ? 1 : 0);
}

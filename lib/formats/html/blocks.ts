/** From the passages of a story to the blocks of an article. */
import { endsSentence } from "../../copy/words.ts";
import type { DraftBlock } from "../format.ts";
import type { Box, Passage } from "./passages.ts";
import type { PageElement } from "./tree.ts";

/** A line in bold of up to this many words, closed by no full stop, between paragraphs, is a heading. */
const HEADING_WORDS = 12;

/**
 * Headings, list items, quotes and paragraphs, in order. A row of a data table is one list item, its cells
 * separated by ` | `, so that figures stay with what they count.
 */
export function blocksFrom(story: readonly Passage[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  let row: PageElement | undefined;
  for (const [i, passage] of story.entries()) {
    const inRow = dataRow(passage.box);
    if (inRow !== undefined && inRow === row) {
      const last = blocks[blocks.length - 1]!;
      last.text += ` | ${passage.text}`;
      continue;
    }
    row = inRow;
    blocks.push({
      type: inRow ? "listItem" : typeOf(passage, story[i - 1], story[i + 1]),
      text: passage.text,
    });
  }
  return blocks;
}

function typeOf(
  passage: Passage,
  before: Passage | undefined,
  after: Passage | undefined,
): DraftBlock["type"] {
  const { box, text, words, wrapper } = passage;
  for (let at: Box | undefined = box; at; at = at.parent) {
    const { tag } = at.element;
    if (/^h[1-6]$/.test(tag)) return "heading";
    if (tag === "li" || tag === "dd") return "listItem";
    if (tag === "blockquote") return "quote";
    if (tag === "article" || tag === "main" || tag === "body") break;
  }
  const bold = wrapper?.tag === "strong" || wrapper?.tag === "b";
  const between = before?.prose === true && after?.prose === true;
  return bold && between && words <= HEADING_WORDS && !endsSentence(text) ? "heading" : "paragraph";
}

/** The row that a cell stands in, where the table holds figures and not the page's layout. */
function dataRow(box: Box): PageElement | undefined {
  for (let at: Box | undefined = box; at; at = at.parent) {
    if (at.element.tag !== "tr") continue;
    const cells = at.element.children.filter(
      (child) => typeof child !== "string" && /^t[dh]$/.test(child.tag),
    ).length;
    return cells > 1 && at.words < cells * 25 ? at.element : undefined;
  }
  return undefined;
}

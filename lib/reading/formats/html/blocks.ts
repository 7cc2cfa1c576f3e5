/** From the passages of a story to the blocks of an article. */
import { isQuestion } from "../../../scripts.ts";
import { endsSentence } from "../../../text/words.ts";
import type { DraftBlock } from "../../draft.ts";
import type { Box, Passage } from "./passages.ts";
import type { PageElement } from "./tree.ts";

/** A line in bold of up to this many words, closed by no full stop, between paragraphs, is a heading. */
const MAX_HEADING_WORDS = 12;

/** A question of an interview has at most so many characters. */
const MAX_QUESTION_LENGTH = 60;

/**
 * Headings, list items, quotes and paragraphs, in order. A row of a data table is one list item, its cells
 * separated by ` | `, so that figures stay with what they count.
 */
export function makeBlocks(story: readonly Passage[]): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const questions = findQuestions(story);
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
      type: inRow ? "listItem" : chooseType(passage, story[i - 1], story[i + 1], questions),
      text: passage.text,
    });
  }
  return blocks;
}

function chooseType(
  passage: Passage,
  before: Passage | undefined,
  after: Passage | undefined,
  questions: ReadonlySet<Passage>,
): DraftBlock["type"] {
  const { box, text, words, wrapper } = passage;
  for (let at: Box | undefined = box; at; at = at.parent) {
    const { tag } = at.element;
    if (/^h[1-6]$/.test(tag)) return "heading";
    if (tag === "li" || tag === "dd") return "listItem";
    if (tag === "blockquote") return "quote";
    if (tag === "article" || tag === "main" || tag === "body") break;
  }
  if (questions.has(passage)) return "heading";
  const bold = wrapper?.tag === "strong" || wrapper?.tag === "b";
  const between = before?.prose === true && after?.prose === true;
  return bold && between && words <= MAX_HEADING_WORDS && !endsSentence(text) ? "heading" : "paragraph";
}

const isSetOff = ({ wrapper }: Passage) => wrapper !== undefined && /^(?:strong|b|em|i)$/.test(wrapper.tag);

/** Finds paragraphs in bold or italics between plain ones: an interviewer's questions, or headings. */
function findQuestions(story: readonly Passage[]): ReadonlySet<Passage> {
  const setOff = story.filter((passage, at) => {
    const next = story[at + 1];
    return at > 0 && isSetOff(passage) && passage.words <= MAX_QUESTION_LENGTH && next && !isSetOff(next);
  });
  const asks = setOff.some(({ text }) => isQuestion(text));
  const first = story.indexOf(setOff[0]!);
  const isRegular = setOff.length * 2 <= story.length - first && setOff.length * 5 >= story.length - first;
  return new Set(isRegular && setOff.length >= (asks ? 2 : 3) ? setOff : []);
}

/** The row of a cell, if the table holds data and is not used for layout. */
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

/** The blocks of a story: the lines that no rule has claimed. */
import type { Block } from "../../article.ts";
import { FULL_STOPS, lacksSpaces } from "../../scripts.ts";
import { endsSentence } from "../../text/words.ts";
import type { DraftBlock } from "../draft.ts";
import type { ReadLine } from "./roles.ts";

/** As no crosshead ends. It may ask. */
const ENDS_COPY = new RegExp(`[!…:;,"”»${FULL_STOPS}]$`, "u");

export const LIST_MARK = /^(?:[-•–‣▪●]|\*{1,2}|\d{1,3}[.)])\s+(?=\S)/;

export function buildBody(story: readonly ReadLine[]): DraftBlock[] {
  const free = story.filter(({ role }) => !role);
  return free.map((line, index) => {
    const { text } = line;
    const type = line.type ?? classifyBlock(line, free[index - 1], free[index + 1]);
    const published = line.published && { published: line.published };
    if (line.type) return { type, text, ...published };
    if (type === "listItem") return { type, text: text.replace(LIST_MARK, ""), ...published };
    return { type, text: type === "quote" ? text.replace(/^>\s*/, "") : text, ...published };
  });
}

function classifyBlock(
  line: ReadLine,
  before: ReadLine | undefined,
  after: ReadLine | undefined,
): Block["type"] {
  const { text } = line;
  if (/^>\s*\S/.test(text) || /^[“„«][^“”„«»]+[”“»]$/u.test(text)) return "quote";
  if (
    LIST_MARK.test(text) &&
    !isSpoken(text) &&
    (/^[•‣▪●*]/.test(text) || [before, after].some((other) => other && isSameList(text, other.text)))
  ) {
    return "listItem";
  }
  const heading =
    line.words <= 12 && !ENDS_COPY.test(text) && (!before || before.paragraph) && after?.paragraph;
  return heading && !lacksSpaces(text) ? "heading" : "paragraph";
}

/** In many languages a dash opens speech. The entries of a list rarely end as a sentence does. */
function isSpoken(text: string): boolean {
  return /^[–—]\s/.test(text) && endsSentence(text);
}

function isSameList(text: string, other: string): boolean {
  return LIST_MARK.test(other) && /^\d/.test(text) === /^\d/.test(other);
}

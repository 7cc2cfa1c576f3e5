/** Notices to editors on a page from a newsroom's own system: a kill, an embargo, a correction, above the story. */
import { type Status, statusNotice, statusWords } from "../../copy/status.ts";
import type { DraftBlock } from "../format.ts";
import type { Places } from "./byline-place.ts";
import type { Passage } from "./passages.ts";

/** Only what opens a story is a notice; further down it is told about one. */
const OPENING_BLOCKS = 3;

/** What the lines around the headline mean for the story, and its body without them. */
export function noticesOn(
  passages: readonly Passage[],
  { headlineAt, storyAt }: Places,
  body: readonly DraftBlock[],
): { status: Status; body: DraftBlock[] } {
  const from = Math.max(0, (headlineAt >= 0 ? Math.min(headlineAt, storyAt) : storyAt) - 2);
  const lines = passages.slice(from, storyAt + OPENING_BLOCKS).map(({ text }) => text);
  const isNotice = ({ text }: DraftBlock, i: number) =>
    i < OPENING_BLOCKS && statusNotice(text) !== undefined;
  return { status: statusWords(lines), body: body.filter((block, i) => !isNotice(block, i)) };
}

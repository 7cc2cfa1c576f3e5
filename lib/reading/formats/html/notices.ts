/**
 * Notices to editors on a page from a newsroom's own system: a kill, an embargo, a correction,
 * above the story.
 */
import { findNotice, readStatus, type Status, splitNotice } from "../../../newsroom/status.ts";
import type { DraftBlock } from "../../draft.ts";
import type { Places } from "./byline-candidates.ts";
import type { Passage } from "./passages.ts";

/** Only the opening of a story can be a notice; further down the story is about one. */
const MAX_OPENING_BLOCKS = 3;

/** What the lines around the headline mean for the story, and its body without them. */
export function claimNotices(
  passages: readonly Passage[],
  { headlineAt, storyAt }: Places,
  body: readonly DraftBlock[],
  titles: readonly (string | undefined)[],
): { status: Status; body: DraftBlock[] } {
  const from = Math.max(0, (headlineAt >= 0 ? Math.min(headlineAt, storyAt) : storyAt) - 2);
  const lines = passages.slice(from, storyAt + MAX_OPENING_BLOCKS).map(({ text }) => text);
  const isNotice = ({ text }: DraftBlock, i: number) =>
    i < MAX_OPENING_BLOCKS && findNotice(text) !== undefined;
  const titled = titles.flatMap((title) => noticeAbove(title) ?? []);
  return { status: readStatus([...lines, ...titled]), body: body.filter((block, i) => !isNotice(block, i)) };
}

/** The notice that a headline or a page's title opens with: "DRAFT: Harbour burns". */
function noticeAbove(title: string | undefined): string | undefined {
  const found = title === undefined ? undefined : splitNotice(title);
  const kind = found && findNotice(found.notice)?.kind;
  return found?.headline && (kind === "kill" || kind === "hold" || kind === "embargo")
    ? found.notice
    : undefined;
}

/**
 * Notices to editors on a page from a newsroom's own system: a kill, an embargo, a correction,
 * above the story.
 */
import { isOfNotices } from "../../../newsroom/notices/index.ts";
import {
  decideStatus,
  findFootNotice,
  findNotice,
  type Status,
  type StatusNotice,
} from "../../../newsroom/status.ts";
import { splitNotice } from "../../../newsroom/subjects.ts";
import { countTokens } from "../../../text/words.ts";
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
  comments: readonly string[],
): { status: Status; body: DraftBlock[] } {
  const from = Math.max(0, (headlineAt >= 0 ? Math.min(headlineAt, storyAt) : storyAt) - 2);
  const lines = passages.slice(from, storyAt + MAX_OPENING_BLOCKS).map(({ text }) => text);
  const foot = body.slice(MAX_OPENING_BLOCKS).slice(-MAX_CLOSING_BLOCKS);
  const isNotice = (block: DraftBlock, i: number) =>
    i < MAX_OPENING_BLOCKS ? findNotice(block.text) : foot.includes(block) ? noticeBelow(block) : undefined;
  const titled = [...titles, passages[headlineAt]?.text].flatMap((title) => noticeAbove(title) ?? []);
  const said = [...lines, ...titled, ...comments.filter(isEmbargo)].flatMap((line) => findNotice(line) ?? []);
  return {
    status: decideStatus([...said, ...foot.flatMap((block) => noticeBelow(block) ?? [])]),
    body: body.filter((block, i) => isNotice(block, i) === undefined),
  };
}

/** Notes to editors at a story's end. */
const MAX_CLOSING_BLOCKS = 5;

/** The embargo with an end on the story itself, in its last lines: "This release is embargoed until …". */
function noticeBelow({ text }: DraftBlock): StatusNotice | undefined {
  const found = findFootNotice(text, false);
  if (found?.kind === "hold" && isOfNotices(text)) return found;
  return found?.kind === "embargo" && found.until !== undefined ? found : undefined;
}

/** Whether a comment that no reader sees holds the story. Programs write "hold", too. */
function isEmbargo(comment: string): boolean {
  const found = findNotice(comment);
  return found?.kind === "embargo" || (found?.kind === "hold" && countTokens(comment) >= 3);
}

/** A page's short comments, the first hundred of them. */
export function listComments(markup: string): string[] {
  const comments: string[] = [];
  for (let at = markup.indexOf("<!--"); at >= 0 && comments.length < 100; at = markup.indexOf("<!--", at)) {
    const end = markup.indexOf("-->", at + 4);
    if (end < 0) break;
    if (end - at < MAX_COMMENT) comments.push(markup.slice(at + 4, end).trim());
    at = end;
  }
  return comments;
}
const MAX_COMMENT = 200;

/** The notice that a headline or a page's title opens with: "DRAFT: Harbour burns". */
function noticeAbove(title: string | undefined): string | undefined {
  const found = title === undefined ? undefined : splitNotice(title);
  const kind = found && findNotice(found.notice)?.kind;
  return found?.headline && (kind === "kill" || kind === "hold" || kind === "embargo")
    ? found.notice
    : undefined;
}

/**
 * Notices to editors on a page from a newsroom's own system: a kill, an embargo, a correction,
 * above the story.
 */

import {
  findFootNotice,
  findNoteNotice,
  findNotice,
  findSetOffNote,
  isForEditors,
} from "../../../newsroom/line-notices.ts";
import { isOfNotices, refuses } from "../../../newsroom/notices/index.ts";
import { decideStatus, type Status, type StatusNotice } from "../../../newsroom/status.ts";
import { splitNotice } from "../../../newsroom/subjects.ts";
import type { DraftBlock } from "../../draft.ts";
import { describeStory, findStrayBeside, findStrayPlea } from "../../strays.ts";
import type { Places } from "./byline-candidates.ts";
import type { Passage } from "./passages.ts";

/** Only the opening of a story can be a notice; further down the story is about one. */
const MAX_OPENING_BLOCKS = 3;

/** What the lines around the headline mean for the story, and its body without them. */
export function claimNotices(
  passages: readonly Passage[],
  { headlineAt, storyAt, storyEnd }: Places,
  body: readonly DraftBlock[],
  titles: readonly (string | undefined)[],
): { status: Status; body: DraftBlock[] } {
  const from = Math.max(0, (headlineAt >= 0 ? Math.min(headlineAt, storyAt) : storyAt) - 2);
  const lines = passages.slice(from, storyAt + MAX_OPENING_BLOCKS).map(({ text }) => text);
  const foot = body.slice(MAX_OPENING_BLOCKS).slice(-MAX_CLOSING_BLOCKS);
  const isNotice = (block: DraftBlock, i: number) =>
    findSetOffNote(block.text) ??
    (isAtEnd(i, body) ? findAddressed(block.text) : undefined) ??
    (i < MAX_OPENING_BLOCKS ? findNotice(block.text) : foot.includes(block) ? noticeBelow(block) : undefined);
  const within = body.flatMap(
    ({ text }, i) => findSetOffNote(text) ?? (isAtEnd(i, body) ? findAddressed(text) : undefined) ?? [],
  );
  const strays = findStrays(body);
  const beside = findHoldsBeside(passages.slice(Math.max(0, from - 1), storyEnd), body);
  const titled = [...titles, passages[headlineAt]?.text].flatMap((title) => noticeAbove(title) ?? []);
  const said = [...lines, ...titled].flatMap((line) => findNotice(line) ?? []);
  const below = foot.flatMap((block) => noticeBelow(block) ?? []);
  return {
    status: decideStatus([...said, ...within, ...below, ...strays.values(), ...beside]),
    body: body.filter((block, i) => isNotice(block, i) === undefined && !strays.has(block)),
  };
}

/** The holds in blocks that tell nothing of the story around them. */
function findStrays(body: readonly DraftBlock[]): Map<DraftBlock, StatusNotice> {
  const found = new Map<DraftBlock, StatusNotice>();
  const story = describeStory(body.map(({ text }) => text));
  for (const block of body) {
    const notice = findStrayPlea(block.text, story);
    if (notice) found.set(block, notice);
  }
  return found;
}

/** The holds in passages above the story, or amid it, that are no part of it and link nowhere. */
function findHoldsBeside(near: readonly Passage[], body: readonly DraftBlock[]): StatusNotice[] {
  const shown = new Set(body.map(({ text }) => text));
  const story = describeStory([...shown]);
  const notes = near.filter(
    ({ text, words, linkWords }) => linkWords === 0 && words <= MAX_BESIDE && !shown.has(text),
  );
  const sentences = notes.flatMap(({ text }) => text.split(/(?<=[.!?])\s+/, MAX_SENTENCES_BESIDE));
  return sentences.flatMap((sentence) => findStrayBeside(sentence, story) ?? []);
}
/** Words and sentences of such a passage. */
const [MAX_BESIDE, MAX_SENTENCES_BESIDE] = [60, 6];

function isAtEnd(index: number, body: readonly DraftBlock[]): boolean {
  return index < MAX_OPENING_BLOCKS || index >= body.length - MAX_CLOSING_BLOCKS;
}

/** The hold or the embargo in a line that begins with its addressees. */
function findAddressed(text: string): StatusNotice | undefined {
  const note = isForEditors(text) ? findNoteNotice(text) : undefined;
  return note?.kind === "hold" || note?.kind === "embargo" ? note : undefined;
}

/** Notes to editors at a story's end. */
const MAX_CLOSING_BLOCKS = 5;

/** The embargo with an end on the story itself, in its last lines: "This release is embargoed until …". */
function noticeBelow({ text }: DraftBlock): StatusNotice | undefined {
  const found = findFootNotice(text, false);
  if (found?.kind === "hold" && refuses(text)) return found;
  if (found?.kind === "hold" && isOfNotices(text)) return found;
  return found?.kind === "embargo" && found.until !== undefined ? found : undefined;
}

/** The notice that a headline or a page's title opens with: "DRAFT: Harbour burns". */
function noticeAbove(title: string | undefined): string | undefined {
  const found = title === undefined ? undefined : splitNotice(title);
  const kind = found && findNotice(found.notice)?.kind;
  return found?.headline && (kind === "kill" || kind === "hold" || kind === "embargo")
    ? found.notice
    : undefined;
}

/**
 * Notices to editors of a story's release: kills, holds, embargoes.
 *
 * A notice is known by its words, whatever their order: a line, or a part set off in it, that has a word of
 * stopping, holding or waiting, and no words but those of the trade and of time. A request that begins as one
 * counts whatever follows. "KILL THE BILL, PROTESTERS SAY" has other words, so it is a headline.
 *
 * How much a line has to say depends on where it stands:
 *
 *     findReleaseNotice        anywhere: all of it, or a part set off in it, is a notice
 *     findNoticeInParagraph    one of a story's first paragraphs: a sentence asks editors for something
 *     findNoticeInCover        a note that covers a story, to the desk: it may say so in passing
 *     findNoticeInNote         a note that no reader sees: any of its sentences counts
 *     findNoticeAtFoot         the last lines: it begins as a request or a refusal
 *     asks.ts                  a line that tells nothing of its story
 */
export { isAddress, isNoteTo, isOfNotices, isOfTrade, isToldOfDocument, namesRelease } from "./address.ts";
export { asksToWait, mayBeForEditors, mayHold, onlyLimitsUse, refusesToPublish } from "./asks.ts";
export { asksForNothing, findNoticeInNote, withoutParts } from "./editors-note.ts";
export {
  findEmbargoInNote,
  findEmbargoOnStory,
  namesKindOfEmbargo,
  sharesPlainEmbargo,
  speaksOfEmbargo,
  tellsOfEmbargo,
} from "./embargo.ts";
export { findNoticeAtFoot } from "./foot.ts";
export { mayDecide } from "./glance.ts";
export { findReleaseNotice, refuses } from "./line.ts";
export { findHoldingClause, findNoticeInCover, findNoticeInParagraph, hasHoldingClause } from "./opening.ts";
export { isWithoutSpaces } from "./unspaced.ts";

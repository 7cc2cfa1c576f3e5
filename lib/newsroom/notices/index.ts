/**
 * Notices to editors of a story's release: kills, holds, embargoes.
 *
 * A notice is known by its words, whatever their order: a line, or a part set off in it, that has a word of
 * stopping, holding or waiting, and no words but those of the trade and of time. A request that begins as one
 * counts whatever follows. "KILL THE BILL, PROTESTERS SAY" has other words, so it is a headline.
 */
export { mayDecide } from "./glance.ts";
export {
  asksToWait,
  findNoticeAtFoot,
  findReleaseNotice,
  isAddress,
  isNoteTo,
  isOfNotices,
  isOfTrade,
  isToldOfDocument,
  isWithoutSpaces,
  mayBeForEditors,
  mayHold,
  namesRelease,
  refuses,
  refusesToPublish,
} from "./line.ts";
export {
  asksForNothing,
  findEmbargoInNote,
  findEmbargoOnStory,
  findHoldingClause,
  findNoticeInCover,
  findNoticeInNote,
  findNoticeInParagraph,
  hasHoldingClause,
  namesKindOfEmbargo,
  sharesPlainEmbargo,
  speaksOfEmbargo,
  tellsOfEmbargo,
  withoutParts,
} from "./sentences.ts";

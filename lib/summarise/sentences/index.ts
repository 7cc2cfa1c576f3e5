/**
 * Where sentences begin and end, and what in a text is no sentence of the story: datelines, bullets, labels,
 * lines of the page. This file is the folder's one door.
 */
export { BEFORE_NUMBER, isTitle, listOpeners as openers, TITLES } from "./abbreviations.ts";
export { isBoilerplateSentence } from "./boilerplate.ts";
export { isBareRating, type LabelKind, Labels, type SentenceLabel } from "./labels.ts";
export {
  CAPITAL_STUCK,
  CAPITAL_WITHIN,
  hasVerbBeforeOpening,
  listBegins,
  mayHoldBegin,
} from "./lost-lines.ts";
export { isNoteLabel, opensWithNoteLabel } from "./note-labels.ts";
export { findQuotations, lacksSpeaker } from "./quotes.ts";
export { endsInVerb, splitSentences } from "./split.ts";

/**
 * A story that several articles tell: its digest, its timeline, and the briefing of many stories. All are
 * pure functions of summary records. This file is the folder's one door.
 */
export { type Briefing, composeBriefing } from "./briefing.ts";
export { digestStory } from "./digest.ts";
export { numbersOf } from "./figure-lexicon.ts";
export { agree, type Figure } from "./figures.ts";
export { type BriefedStory, rankStories, rankUnread, selectUnread } from "./ranked.ts";
export { mayHaveFigures, readFigures } from "./read-figures.ts";
export { toMarkdown, toPlainText, toSpeech } from "./renderings.ts";
export type { StoryDigest, StoryTeller } from "./story.ts";
export { tellTimeline } from "./timeline.ts";

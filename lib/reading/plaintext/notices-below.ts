/** The notices to editors below a story, and the embargoes around it that have an end. */
import { anyOf } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { opensNotes } from "../../newsroom/boilerplate.ts";
import {
  endsEmbargo,
  findFootNotice,
  findNoteNotice,
  findNotice,
  findSetOffNote,
  isForEditors,
} from "../../newsroom/line-notices.ts";
import {
  namesKindOfEmbargo,
  sharesPlainEmbargo,
  speaksOfEmbargo,
  tellsOfEmbargo,
} from "../../newsroom/notices/index.ts";
import type { StatusNotice } from "../../newsroom/status.ts";
import { endsSentence } from "../../text/words.ts";
import { describeStory, findStrayPlea } from "../strays.ts";
import { selectLinesAroundStory } from "./byline-lines.ts";
import { claim, type ReadLine } from "./roles.ts";

/** Claims the notices below a story, and the embargoes around it that have an end. */
export function claimNoticesBelow(
  story: readonly ReadLine[],
  known: readonly StatusNotice[],
): StatusNotice[] {
  return [...claimNotesWithin(story), ...claimEmbargoes(story, known), ...claimHoldsAndKills(story)];
}

/** Claims the notes to editors that hold the story, wherever in it: in brackets, or as a plea. */
function claimNotesWithin(story: readonly ReadLine[]): StatusNotice[] {
  const copy = story.findIndex(({ role, paragraph }) => !role && paragraph);
  const around = describeStory(story.map(({ text }) => text));
  return story.flatMap((line, index) => {
    const isWithin = copy >= 0 && index > copy;
    const stray =
      isWithin && (!line.role || line.role === "after-end") ? findStrayPlea(line.text, around) : undefined;
    const notice = (line.role === undefined ? findSetOffNote(line.text) : undefined) ?? stray;
    if (notice) line.role = "status";
    return notice ?? [];
  });
}

/**
 * Claims what holds or kills a story from its end: a line of its own in capitals or brackets, or a note to
 * the desk. "Not for publication" above other lines is about those.
 */
function claimHoldsAndKills(story: readonly ReadLine[]): StatusNotice[] {
  const last = story.at(-1);
  const lastSaid = story.findLast(({ text, words }) => words > MAX_CONTACT_WORDS || !CONTACT.test(text));
  const isAbout = isAboutEmbargo(story);
  return story.slice(-MAX_LAST_LINES).flatMap((line) => {
    if (line.role !== undefined && line.role !== "after-end") return [];
    const isTold = isAbout && tellsOfEmbargo(line.text);
    // Above a telephone number a bare refusal is about the number; a sentence is not.
    const isAtFoot = line === last || (line === lastSaid && line.words > MAX_LABEL_WORDS);
    const atFoot = isAtFoot && !isTold ? findFootNotice(line.text, false) : undefined;
    if (atFoot && (atFoot.kind !== "embargo" || atFoot.until === undefined)) {
      line.role = "status";
      return [atFoot];
    }
    const isSetOff = /^[[(*]/.test(line.text) || line.text === line.text.toUpperCase();
    const notice = isForEditors(line.text)
      ? findNoteNotice(line.text)
      : isSetOff && line.words <= MAX_SET_OFF_WORDS
        ? findNotice(line.text)
        : undefined;
    const isStop =
      notice?.kind === "kill" || (notice?.kind === "hold" && (line === last || FOOT_HOLD.test(line.text)));
    if (!notice || !isStop) return [];
    line.role = "status";
    return [notice];
  });
}

const FOOT_HOLD = compilePattern(anyOf("status", "footHolds"));
const MAX_LAST_LINES = 5;
/** A longer line in capitals or brackets is no notice at a foot. */
const MAX_SET_OFF_WORDS = 8;
/** Whom to ask, by mail or telephone. */
const CONTACT = /\S@\S|\d[\d ()/-]{5,20}\d/;
const [MAX_CONTACT_WORDS, MAX_LABEL_WORDS] = [14, 3];

/**
 * Claims the embargoes with an end around the story and in its notes to editors. Their dates are
 * not the story's.
 */
function claimEmbargoes(story: readonly ReadLine[], known: readonly StatusNotice[]): StatusNotice[] {
  const isAbout = isAboutEmbargo(story);
  const headline = story.find(({ role }) => role === "headline") ?? story[0];
  const isNamed = isAbout && headline !== undefined && namesKindOfEmbargo(headline.text);
  const isEmbargo = ({ text, words }: ReadLine) =>
    words <= MAX_EMBARGO_WORDS &&
    endsEmbargo(text) &&
    !(isAbout && tellsOfEmbargo(text, isNamed)) &&
    !story.slice(0, MAX_TOLD).some((told) => told.text !== text && isTold(text, told.text));
  for (const line of story) if (line.role === "after-end" && isEmbargo(line)) line.role = "status";
  const lines = new Set([...selectLinesAroundStory(story), ...story.filter(({ role }) => role === "status")]);
  const around = claim([...lines].filter(isEmbargo), "status", () => true)
    .filter((text) => !known.some((notice) => notice.text.startsWith(text)))
    .flatMap((text) => findNotice(text) ?? []);
  return [...around, ...claimEmbargoesInNotes(story)];
}

/** Whether the first lines of the copy speak of an embargo, as a story about one does. */
function isAboutEmbargo(story: readonly ReadLine[]): boolean {
  const opening = story.filter(({ role }) => role === undefined || role === "headline").slice(0, 2);
  return opening.some(({ text }) => speaksOfEmbargo(text));
}

/**
 * Claims the embargoes with an end in the sentences of notes to editors, or in the last lines of the story.
 */
function claimEmbargoesInNotes(story: readonly ReadLine[]): StatusNotice[] {
  const total = story.reduce((sum, { words }) => sum + words, 0);
  let seen = 0;
  let isNote = false;
  return story.flatMap((line, index) => {
    seen += line.words;
    isNote ||= line.role === "after-end" || (seen > total * 0.3 && opensNotes(line.text));
    const isFoot = isNote || (index > 2 && index >= story.length - MAX_LAST_LINES);
    if (!isFoot || (line.role && line.role !== "after-end")) return [];
    const notice = findFootNotice(line.text, isNote);
    if (notice?.kind !== "embargo") return [];
    line.role = "status";
    return [notice];
  });
}
const MAX_EMBARGO_WORDS = 25;

/** Whether copy below a headline has its word of an embargo, which is one of every day. */
function isTold(headline: string, copy: string): boolean {
  return endsSentence(copy) && sharesPlainEmbargo(headline, copy);
}
/** So many lines stand at a head: what a headline says is told there. */
const MAX_TOLD = 5;

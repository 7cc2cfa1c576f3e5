/**
 * Notices in running text: in the opening of a paragraph, in a note that covers a story, in notes
 * at its foot.
 */
import { compilePhrases, listPhrases } from "../../languages/index.ts";
import { withPlainFigures } from "../../text/digits.ts";
import { findDateline } from "../dateline.ts";
import { nameZonesPlainly } from "../plain-zones.ts";
import { mayAsk, mayDecide, maySpeakOfEmbargo } from "./glance.ts";
import { hasOther, listTags, OTHER, TIME, weighWords } from "./lexicon.ts";
import { findReleaseNotice, findRequest, isOfPart, isWithoutSpaces, refusesToPublish } from "./line.ts";
import { findMoment } from "./moment.ts";
import { combine, KINDS, type ReleaseNotice, STOPS } from "./notice.ts";
import {
  ASKS_EDITORS,
  EMBARGO,
  EMBARGO_ON_STORY,
  ENDS_NOTE,
  IN_NOTE,
  IN_PASSING,
  judgeNotice,
  MAY_WAIT,
  saysLifted,
} from "./patterns.ts";
import { foldWord, MAX_LINE, MAX_TOKENS, splitTokens } from "./tokens.ts";
import { findUnspacedInNote, findUnspacedNotice } from "./unspaced.ts";
import { spellOpening, spellRequest } from "./word-roles.ts";

/**
 * The notice that the opening of a paragraph is, behind a dateline too: "LONDON - Please do not use
 * the story …".
 */
export function findNoticeInParagraph(paragraph: string): ReleaseNotice | undefined {
  const dateline = findDateline(paragraph)?.text ?? "";
  const text = paragraph.startsWith(dateline) ? paragraph.slice(dateline.length) : paragraph;
  const sentences = splitOpening(text);
  const notice = sentences
    .filter(mayDecide)
    .map(findAskedInSentence)
    .find((found) => found !== undefined);
  // "Please do not use the story. It was sent by mistake and is withdrawn."
  const isKill = notice?.kind === "hold" && sentences.some((one) => findReleaseNotice(one)?.kind === "kill");
  return isKill ? { kind: "kill" } : notice;
}

/**
 * The notice in a note that covers a story, wherever in its first sentences. Such a note is written
 * to the desk.
 */
export function findNoticeInCover(note: string): ReleaseNotice | undefined {
  const found = findNoticeInParagraph(note);
  if (found) return found;
  for (const sentence of splitOpening(note).filter(mayDecide)) {
    const line = nameZonesPlainly(withPlainFigures(sentence));
    const tokens = splitTokens(line);
    if (tokens.length > MAX_TOKENS) continue;
    for (const language of weighWords(tokens).languages) {
      const letters = spellRequest(tokens, language);
      const kind = IN_PASSING.find(({ says }) => says.test(letters))?.kind;
      if (kind) return combine(kind, line, kind === "kill" ? undefined : findMoment(line, tokens, language));
    }
    const mayWait = weighWords(tokens).languages.some((language) => {
      const letters = spellRequest(tokens, language);
      return MAY_WAIT.test(letters) && !saysLifted(letters);
    });
    if (mayWait && !isOfPart(tokens)) return HOLD;
    const clause = findHoldingClause(sentence) ?? (refusesToPublish(sentence) ? HOLD : undefined);
    if (clause) return clause;
  }
  return undefined;
}
const HOLD: ReleaseNotice = { kind: "hold" };

/**
 * The clause of a note that is nothing but a hold or an embargo: "Off the record for now, will confirm when
 * you can go." A kill by so few words may be another's.
 */
export function findHoldingClause(sentence: string): ReleaseNotice | undefined {
  if (!mayDecide(sentence)) return undefined;
  const clauses = sentence.split(/[,;:](?=\s)|\s[–—-]\s/);
  const found = clauses.map((clause) => (clauses.length > 1 ? findReleaseNotice(clause) : undefined));
  return found.find((notice) => notice?.kind === "hold" || notice?.kind === "embargo");
}

/**
 * Whether a clause of several words is nothing but a hold. A word alone between commas may be another
 * language's: "Concept, design and implementation", "Google, Alexa, Siri".
 */
export function hasHoldingClause(sentence: string): boolean {
  if (!mayAsk(sentence)) return false;
  const isAlone = sentence.split(/[,;:|]/).some((clause) => splitTokens(clause, 2).length === 1);
  return !isAlone && findHoldingClause(sentence)?.kind === "hold";
}

/** Whether a line may speak of an embargo, in any language. */
export function speaksOfEmbargo(line: string): boolean {
  return maySpeakOfEmbargo(line) && weighWords(splitTokens(line)).embargoing.size > 0;
}

/**
 * Whether a line begins with a word of an embargo that is also one of every day, names no hour before its
 * colon, and copy below it has that word: "Gesperrt bis Montag: Brücke in Lauenburg" and "Die Brücke ist
 * gesperrt."
 */
export function sharesPlainEmbargo(line: string, below: string): boolean {
  const [first] = splitTokens(line, 1);
  if (first === undefined || !PLAIN.has(first.word) || !HAS_HEADLINE_BEHIND.test(line)) return false;
  return splitTokens(below).some(({ word }) => word === first.word);
}
const HAS_HEADLINE_BEHIND = /^[^:\d]{4,60}: \p{L}/u;
const PLAIN = new Set(listPhrases("status", "plainEmbargo").map(foldWord));

/** Whether a line names a kind of embargo in one word, as a headline does: "Waffenembargo läuft aus". */
export function namesKindOfEmbargo(line: string): boolean {
  return splitTokens(line).some(({ word }) => COMPOUND.test(word));
}
const COMPOUND = compilePhrases(
  listPhrases("status", "embargo")
    .map(foldWord)
    .filter((word) => /^\p{L}{6,}$/u.test(word)),
  { at: "end", before: String.raw`(?<=\p{L}{3})`, isPart: true },
);

/**
 * Whether a sentence tells of an embargo, and of no story: "The embargo ends on Friday."
 *
 * @param isNamed a headline above names the embargo (`namesKindOfEmbargo`): then it may also say until when
 */
export function tellsOfEmbargo(line: string, isNamed = false): boolean {
  if (!maySpeakOfEmbargo(line)) return false;
  const plain = withPlainFigures(line).trim();
  if (isWithoutSpaces(plain) || !/\p{L}\p{L}\.$|\d\.$/u.test(plain)) return false;
  const tokens = splitTokens(plain);
  const { embargoing } = weighWords(tokens);
  const noted = isNamed ? /^E|[CWRApL]/ : /^E|[CWRApLB]/;
  return (
    embargoing.size > 0 && ![...embargoing].some((language) => noted.test(spellRequest(tokens, language)))
  );
}

/** A note without its sentences on a part of the story: "Do not use the photo". */
export function withoutParts(note: string): string {
  const sentences = splitNote(note);
  const own = sentences.filter((sentence) => !isOfPart(splitTokens(sentence)));
  return own.length === sentences.length ? note : own.join(" ");
}

/**
 * Whether a note asks nobody to wait as far as its words are known: each of its sentences is a greeting, is
 * about a part of the story or says that the story may go.
 */
export function asksForNothing(note: string): boolean {
  return splitNote(note).every((sentence) => {
    const tokens = splitTokens(withPlainFigures(sentence).trim());
    if (tokens.length < MIN_WORDS_ASKING || isOfPart(tokens)) return true;
    return listTags().some((language) => letsGo(spellRequest(tokens, language)));
  });
}
const MIN_WORDS_ASKING = 5;
/** Approved, lifted or released, and nothing of waiting. */
function letsGo(letters: string): boolean {
  const waits = /[NHDKk]/.test(letters);
  const isLifted = letters.includes("E") && letters.lastIndexOf("Z") > letters.indexOf("E");
  return !waits && (isLifted || (/[VL]/.test(letters) && !/[EB]/.test(letters)));
}

/** The notice in a note that only editors read, in any of its sentences. */
export function findNoticeInNote(note: string): ReleaseNotice | undefined {
  const found = splitNote(note).flatMap((sentence) => findInSentenceOfNote(sentence) ?? []);
  return KINDS.map((kind) => found.find((notice) => notice.kind === kind)).find(Boolean);
}
const MAX_SENTENCES_OF_NOTE = 12;

function splitNote(note: string): string[] {
  return note
    .slice(0, MAX_OPENING)
    .split(/(?<=[.!?;])\s+|(?<=[。！？；])/, MAX_SENTENCES_OF_NOTE)
    .filter((sentence) => sentence.length <= MAX_LINE);
}

/** What makes a story wait, whatever else its note says. */
const DOUBTS = compilePhrases(listPhrases("status", "doubts"));

function findInSentenceOfNote(sentence: string): ReleaseNotice | undefined {
  const doubt = DOUBTS.test(sentence) ? HOLD : undefined;
  return mayDecide(sentence) ? (findByRoles(sentence) ?? doubt) : doubt;
}

function findByRoles(sentence: string): ReleaseNotice | undefined {
  const plain = withPlainFigures(sentence).trim();
  if (isWithoutSpaces(plain)) return findUnspacedInNote(plain);
  const line = nameZonesPlainly(plain);
  const tokens = splitTokens(line);
  if (tokens.length > MAX_TOKENS) return undefined;
  const whole = hasOther(tokens) ? undefined : findReleaseNotice(sentence);
  if (whole && STOPS.includes(whole.kind)) return whole;
  const read = weighWords(tokens).languages.map((language) => ({
    language,
    letters: spellRequest(tokens, language),
  }));
  if (read.some(({ letters }) => saysLifted(letters))) return undefined;
  for (const { language, letters } of read) {
    const ending = language === "en" ? undefined : ENDS_NOTE.find(({ says }) => says.test(letters));
    const kind = (IN_NOTE.find(({ says }) => says.test(letters)) ?? ending)?.kind;
    if (kind) return combine(kind, line, kind === "kill" ? undefined : findMoment(line, tokens, language));
  }
  return undefined;
}

/** An embargo with its end, in one of the first sentences of a note to editors. */
export function findEmbargoInNote(note: string): ReleaseNotice | undefined {
  return findEmbargo(note, EMBARGO);
}

/**
 * An embargo with its end, in a sentence that speaks of the story itself: "This release is
 * embargoed until …".
 */
export function findEmbargoOnStory(line: string): ReleaseNotice | undefined {
  return findEmbargo(line, EMBARGO_ON_STORY);
}

function findEmbargo(note: string, says: RegExp): ReleaseNotice | undefined {
  let unread: ReleaseNotice | undefined;
  for (const sentence of splitOpening(note).filter(maySpeakOfEmbargo)) {
    const line = withPlainFigures(sentence);
    const tokens = splitTokens(line);
    if (tokens.length > MAX_TOKENS) continue;
    const { languages, embargoing } = weighWords(tokens);
    for (const language of languages) {
      if (!embargoing.has(language) || !says.test(spellRequest(tokens, language))) continue;
      const until = findMoment(line, tokens, language);
      if (until !== undefined) return { kind: "embargo", until };
      // It has an end, which cannot be read.
      const letters = spellRequest(tokens, language);
      if (letters.includes(TIME, letters.indexOf("E"))) unread = { kind: "embargo" };
    }
  }
  return unread;
}

/** How many characters of a paragraph are looked at, and how many sentences. */
const MAX_OPENING = 800;
const MAX_SENTENCES = 3;

/** The first sentences of a paragraph, without the headlines that they quote. */
function splitOpening(paragraph: string): string[] {
  return paragraph
    .slice(0, MAX_OPENING)
    .replace(/["“„«][^"“”„«»]{1,200}["”“»]/g, " ")
    .split(/(?<=[.!?。！？])\s+/, MAX_SENTENCES)
    .map((sentence) => sentence.slice(0, MAX_LINE));
}

/** Of so many words of copy one is in no notice. */
const FEW = 5;

/** What a sentence asks of editors. "It was killed." in a story asks for nothing. */
function findAskedInSentence(sentence: string): ReleaseNotice | undefined {
  const plain = withPlainFigures(sentence).trim();
  if (isWithoutSpaces(plain)) return findUnspacedNotice(plain);
  const line = nameZonesPlainly(plain);
  if (!mayAsk(line) && hasOther(splitTokens(line, FEW))) return undefined;
  const tokens = splitTokens(line);
  if (tokens.length === 0 || tokens.length > MAX_TOKENS) return undefined;
  const { languages, asking } = weighWords(tokens);
  if (asking.size === 0 && hasOther(tokens)) return undefined;
  for (const language of languages) {
    const letters = spellOpening(tokens, language);
    const isRequest = !letters.includes(OTHER) && ASKS_EDITORS.test(letters);
    const request = () => (asking.has(language) ? findRequest(tokens, language) : undefined);
    const kind = isRequest ? judgeNotice(letters) : request();
    if (kind && kind !== "release" && kind !== "lifted") {
      return combine(kind, line, kind === "kill" ? undefined : findMoment(line, tokens, language));
    }
  }
  return undefined;
}

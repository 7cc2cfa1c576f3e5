/** The notice in a note that only editors read, and what such a note says of parts of a story. */
import { compilePhrases, LANGUAGES, listPhrases } from "../../languages/index.ts";
import { withPlainFigures } from "../../text/digits.ts";
import { isInCapitals } from "../../text/words.ts";
import { nameZonesPlainly } from "../plain-zones.ts";
import { isOfPart } from "./asks.ts";
import { mayDecide } from "./glance.ts";
import { hasOther, listTags, weighWords } from "./lexicon.ts";
import { findReleaseNotice } from "./line.ts";
import { findMoment } from "./moment.ts";
import { combine, KINDS, type ReleaseNotice, STOPS } from "./notice.ts";
import { HOLD, MAX_OPENING } from "./opening.ts";
import { ENDS_NOTE, IN_NOTE, saysLifted } from "./patterns.ts";
import { MAX_LINE, MAX_TOKENS, splitTokens } from "./tokens.ts";
import { findUnspacedInNote, isWithoutSpaces } from "./unspaced.ts";
import { spellRequest } from "./word-roles.ts";

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
    if (CONDITIONS.test(sentence)) return false;
    return listTags().some((language) => letsGo(spellRequest(tokens, language)));
  });
}
const MIN_WORDS_ASKING = 5;
const CONDITIONS = compilePhrases(listPhrases("status", "conditions"));
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
const DOUBTS = LANGUAGES.map(({ status }) => compilePhrases(status.doubts));

function findInSentenceOfNote(sentence: string): ReleaseNotice | undefined {
  const doubt = DOUBTS.some((doubts) => doubts.test(sentence)) && !isOver(sentence) ? HOLD : undefined;
  return mayDecide(sentence) ? (findByRoles(sentence) ?? findStamp(sentence) ?? doubt) : doubt;
}

/** What a note's first word says that is in capitals, and the others are not: "SPIKED 1/12 by Moira". */
function findStamp(sentence: string): ReleaseNotice | undefined {
  const [first] = splitTokens(sentence, 1);
  const isStamp = first && first.text.length > 3 && isInCapitals(first.text) && !isInCapitals(sentence);
  const found = isStamp ? findReleaseNotice(first.text) : undefined;
  return found && STOPS.includes(found.kind) ? found : undefined;
}

/** "The injunction was lifted this morning." */
function isOver(sentence: string): boolean {
  const tokens = splitTokens(sentence);
  const read = listTags().map((language) => spellRequest(tokens, language));
  return read.some((letters) => letters.includes("Z") && !/[NBH]/.test(letters));
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

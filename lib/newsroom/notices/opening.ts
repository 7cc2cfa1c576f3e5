/** The notice in running text: in the opening of a paragraph, in a note that covers a story, in a clause. */
import { withPlainFigures } from "../../text/digits.ts";
import { findDateline } from "../dateline.ts";
import { nameZonesPlainly } from "../plain-zones.ts";
import { isOfPart, refusesToPublish } from "./asks.ts";
import { mayAsk, mayDecide } from "./glance.ts";
import { hasOther, OTHER, weighWords } from "./lexicon.ts";
import { findReleaseNotice, findRequest } from "./line.ts";
import { findMoment } from "./moment.ts";
import { combine, type ReleaseNotice } from "./notice.ts";
import { ASKS_EDITORS, IN_PASSING, judgeNotice, MAY_WAIT, saysLifted } from "./patterns.ts";
import { MAX_LINE, MAX_TOKENS, splitTokens } from "./tokens.ts";
import { findUnspacedNotice, isWithoutSpaces } from "./unspaced.ts";
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
    const read = weighWords(tokens).languages.map((language) => ({
      language,
      letters: spellRequest(tokens, language),
    }));
    // "Sending this over under embargo" lifts nothing.
    if (read.some(({ letters }) => /E[^E]*Z/.test(letters) && saysLifted(letters))) continue;
    for (const { language, letters } of read) {
      const kind = IN_PASSING.find(({ says }) => says.test(letters))?.kind;
      if (kind) return combine(kind, line, kind === "kill" ? undefined : findMoment(line, tokens, language));
    }
    const mayWait = read.some(({ letters }) => MAY_WAIT.test(letters));
    if (mayWait && !isOfPart(tokens)) return HOLD;
    const clause = findHoldingClause(sentence) ?? (refusesToPublish(sentence) ? HOLD : undefined);
    if (clause) return clause;
  }
  return undefined;
}
export const HOLD: ReleaseNotice = { kind: "hold" };

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

/** How many characters of a paragraph are looked at, and how many sentences. */
export const MAX_OPENING = 800;
const MAX_SENTENCES = 3;

/** The first sentences of a paragraph, without the headlines that they quote. */
export function splitOpening(paragraph: string): string[] {
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

/**
 * A transcript of captions: their lines joined to what each speaker says, without sounds and without the
 * lines that roll from one cue into the next. What is said goes under its speaker's name: "Ana Lima: We sail
 * at dawn."
 */
import { findNotice, findOpeningNotice } from "../../../newsroom/line-notices.ts";
import { decideStatus } from "../../../newsroom/status.ts";
import { Rejection } from "../../../rejection.ts";
import { lacksSpaces } from "../../../scripts.ts";
import { decode, decodeEntities } from "../../../text/characters.ts";
import { formatCount } from "../../../text/counts.ts";
import { endsSentence } from "../../../text/words.ts";
import type { Draft, DraftBlock, Trace } from "../../draft.ts";
import { type CaptionLine, MAX_CUES, parseCaptions } from "./cues.ts";

/** Seconds of silence behind a sentence that end a paragraph. */
const PAUSE_SECONDS = 2;
/** Characters behind which the end of a sentence ends a paragraph; and behind which any line does. */
const [USUAL_PARAGRAPH_LENGTH, MAX_PARAGRAPH_LENGTH] = [500, 3_000];
/** Characters in which the end of a sentence shows. */
const SENTENCE_END_LENGTH = 20;
/** Captions that roll up show a line again in the next cue or two. */
const LINES_SHOWN_AGAIN = 3;

/** Paragraphs in which a notice to editors may be said, or written. */
const MAX_OPENINGS = 3;

/** @throws {Rejection} `no-text` where nobody says anything */
export function readCaptions(bytes: Uint8Array, trace: Trace): Draft {
  const { text, warnings } = decode(bytes);
  for (const { code, message } of warnings) trace.warn(code, message);
  const { lines, notes, title, language, isCut } = parseCaptions(text);
  if (isCut) trace.warn("truncated", `More than ${formatCount(MAX_CUES)} captions; the rest was left out.`);
  for (const note of notes) trace.drop("note", note);
  const said = joinLines(lines, trace);
  const openings = said.slice(0, MAX_OPENINGS).map(({ text }) => findNotice(text) ?? findOpeningNotice(text));
  const notices = [...notes, title ?? ""].map(findNotice);
  const status = decideStatus([...notices, ...openings].filter((notice) => notice !== undefined));
  for (const { text } of said.filter((_, at) => openings[at])) trace.drop("status", text);
  const body = said.filter((_, at) => !openings[at]);
  if (body.length === 0 && status.pubStatus !== "canceled")
    throw new Rejection("no-text", "Expected what is said; the captions hold no words.");
  return { ...status, headline: title && !findNotice(title) ? title : undefined, language, body };
}

function joinLines(lines: readonly CaptionLine[], trace: Trace): DraftBlock[] {
  const transcript = new Transcript();
  let shown: string[] = [];
  for (const line of lines) {
    const text = omitSounds(decodeEntities(line.text), trace);
    if (text === "" || shown.includes(text)) continue;
    shown = [...shown.slice(1 - LINES_SHOWN_AGAIN), text];
    transcript.add({ ...line, text });
  }
  return transcript.paragraphs.map((text) => ({ type: "paragraph", text }));
}

class Transcript {
  readonly paragraphs: string[] = [];
  /** Who was named last. */
  #voice: string | undefined;
  /** When the line before was gone, in seconds. */
  #end = 0;

  /** Goes on with what was said before, or begins a paragraph. */
  add(line: CaptionLine): void {
    const { speaker, text, isTurn } = readTurn(line);
    const isOther = speaker !== undefined && speaker !== this.#voice;
    const last = this.paragraphs.at(-1);
    if (last === undefined || isTurn || isOther || this.#isOver(last, line.start)) {
      const isNamed = speaker !== undefined && (isOther || isTurn);
      this.paragraphs.push(isNamed ? `${speaker}: ${text}` : text);
    } else {
      const isJoined = lacksSpaces(last.slice(-1)) && lacksSpaces(text.charAt(0));
      this.paragraphs[this.paragraphs.length - 1] = isJoined ? last + text : `${last} ${text}`;
    }
    this.#voice = speaker ?? (isTurn ? undefined : this.#voice);
    this.#end = line.end;
  }

  #isOver(paragraph: string, start: number): boolean {
    if (paragraph.length > MAX_PARAGRAPH_LENGTH) return true;
    if (!endsSentence(paragraph.slice(-SENTENCE_END_LENGTH))) return false;
    return start - this.#end >= PAUSE_SECONDS || paragraph.length > USUAL_PARAGRAPH_LENGTH;
  }
}

/** "ANA LIMA: We sail at dawn." */
const NAMED = /^(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,3}):\s{1,9}(?=\S)/u;
/** ">> We sail at dawn.", "- We sail at dawn.": somebody else speaks. */
const CHANGES = /^(?:>{1,3}|[-–—])\s{0,9}(?=\S)/;

function readTurn({ speaker, text }: CaptionLine): {
  speaker: string | undefined;
  text: string;
  isTurn: boolean;
} {
  const said = text.replace(CHANGES, "");
  const named = NAMED.exec(said);
  if (named) return { speaker: named[1], text: said.slice(named[0].length), isTurn: true };
  return { speaker, text: said, isTurn: said !== text };
}

/** "[MUSIC]", "♪ She sails ♪", "(applause)" alone in a line. */
const SOUND = /\[[^[\]]{1,80}\]|^\W{0,3}\([^()]{1,80}\)\W{0,3}$|^\s{0,3}[♪♫#][^♪♫#]{0,200}(?:[♪♫#]|$)/g;

function omitSounds(text: string, trace: Trace): string {
  return text
    .replace(SOUND, (sound) => {
      trace.drop("sound", sound);
      return "";
    })
    .trim();
}

/** The cues of WebVTT and SubRip: who says what, from when until when; and what else the file says. */

/** One line that is shown. */
export interface CaptionLine {
  /** As a voice span names the speaker. */
  readonly speaker?: string | undefined;
  /** Without mark-up. */
  readonly text: string;
  /** Seconds. */
  readonly start: number;
  readonly end: number;
}

export interface Captions {
  readonly lines: readonly CaptionLine[];
  /** What the header says behind "WEBVTT", and notes to whoever opens the file. */
  readonly notes: readonly string[];
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  /** There were more cues than are read. */
  readonly isCut: boolean;
}

export const MAX_CUES = 40_000;
/** A screen shows two or three lines, of some forty characters. */
const [MAX_CUE_LINES, MAX_LINE_LENGTH] = [20, 1_000];
/** Lines of the header, and of notes. */
const MAX_NOTES = 50;

const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})`;
const TIMING = new RegExp(`^[ \\t]{0,9}${TIME}[ \\t]{1,9}-->[ \\t]{1,9}${TIME}`);

/** @param text the whole file */
export function parseCaptions(text: string): Captions {
  const lines: CaptionLine[] = [];
  const notes: string[] = [];
  let head: Pick<Captions, "title" | "language"> = {};
  let cues = 0;
  for (const block of listBlocks(text)) {
    const [first] = block as [string];
    const at = block.slice(0, 2).findIndex((line) => TIMING.test(line));
    if (at >= 0) {
      cues += 1;
      if (cues > MAX_CUES) break;
      lines.push(...readCue(block[at]!, block.slice(at + 1)));
    } else if (/^\s*WEBVTT/.test(first)) head = readHeader(block);
    else if (/^(?:STYLE|REGION)\s*$/.test(first)) continue;
    else if (lines.length > 0 && !isNote(first)) {
      const { start, end } = lines.at(-1)!; // of SubRip a cue may hold an empty line
      lines.push(...readShown(block, start, end));
    } else notes.push(...block.map((line) => line.replace(/^NOTE\s*/, "")));
  }
  const told = notes.filter((line) => line !== "").slice(0, MAX_NOTES);
  return { lines, notes: told, ...head, isCut: cues > MAX_CUES };
}

const isNote = (line: string) => /^NOTE(?:\s|$)/.test(line);

/** Runs of lines without an empty one, as many of each as a cue may have; too long ones are cut. */
function* listBlocks(text: string): Generator<string[]> {
  let block: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() !== "") {
      if (block.length < MAX_CUE_LINES) block.push(line.slice(0, MAX_LINE_LENGTH));
    } else if (block.length > 0) {
      yield block;
      block = [];
    }
  }
  if (block.length > 0) yield block;
}

/** "WEBVTT - The harbour reopens", and under it "Language: en", as several programs write it. */
function readHeader([first = "", ...fields]: readonly string[]): Pick<Captions, "title" | "language"> {
  const title = first.replace(/^\s*WEBVTT[\s-]*/, "").trim();
  const stated = fields.map((line) => /^language:\s*(\S{1,35})\s*$/i.exec(line)?.[1]).find(Boolean);
  return { title: title || undefined, language: stated };
}

function readCue(timing: string, shown: readonly string[]): CaptionLine[] {
  const parts = TIMING.exec(timing)!
    .slice(1)
    .map((part) => Number(part ?? 0));
  const [start, end] = [parts.slice(0, 4), parts.slice(4)].map(
    ([hours, minutes, seconds, fraction]) => hours! * 3600 + minutes! * 60 + seconds! + fraction! / 1000,
  );
  return readShown(shown, start!, end!);
}

/** The lines of a cue. A voice goes on until another one is named. */
function readShown(shown: readonly string[], start: number, end: number): CaptionLine[] {
  let speaker: string | undefined;
  return shown.flatMap((line) => {
    const read = readLine(line, start, end, speaker);
    speaker = read.at(-1)?.speaker ?? speaker;
    return read;
  });
}

const VOICE = /<v(?:\.[^\s<>]{0,60})?[ \t]{1,9}([^<>]{1,100})>/;
const MARKUP = /<[^<>]{0,200}>|\{\\[^{}]{0,40}\}/g;

/** A line, or several where more than one voice speaks in it. @param speaker of the line before in its cue */
function readLine(line: string, start: number, end: number, speaker: string | undefined): CaptionLine[] {
  let voice = speaker;
  return line
    .split(/(?=<v[.\s])/)
    .map((part) => {
      voice = VOICE.exec(part)?.[1]?.trim() ?? voice;
      return { speaker: voice, text: part.replace(MARKUP, "").trim(), start, end };
    })
    .filter(({ text }) => text !== "");
}

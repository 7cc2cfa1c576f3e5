/** Finds the pictures of a story: by the captions and credits among its lines. */
import type { Image } from "../../article.ts";
import { filterWithinShare } from "../../newsroom/boilerplate.ts";
import {
  isSourceLine,
  looksLikeCaption,
  parseCredit,
  parseCreditBesideByline,
  splitCaption,
} from "../../newsroom/caption.ts";
import { parseDatelineLine } from "../../newsroom/dateline.ts";
import { lacksSpaces } from "../../scripts.ts";
import { endsSentence, foldLine } from "../../text/words.ts";
import type { ReadLine } from "./roles.ts";

/** Claims the captions and credits of a story, and gives its pictures in order. */
export function claimImages(story: readonly ReadLine[]): Image[] {
  claimRepeats(story);
  claimCredits(story);
  const byContent = (line: ReadLine) =>
    !line.role && line.words <= 60 && looksLikeCaption(line.text) && !parseDatelineLine(line.text);
  const { dropped } = filterWithinShare(story, byContent, 0.5);
  for (const line of dropped) line.role = "caption";
  return buildImages(story);
}

/**
 * A caption that is printed twice within three lines is a caption (once for the screen, once for screen
 * readers). A line that returns later is a refrain. The first line of all is a headline, however often
 * it stands there.
 */
function claimRepeats(story: readonly ReadLine[]): void {
  const free = story.filter(({ role }) => !role);
  const last = new Map<string, number>();
  const repeated = new Set<ReadLine>();
  const openings = free.map(readOpening);
  for (const [index, line] of free.entries()) {
    // "— Jane Doe (@jane)" may sign two posts.
    if (line.words < 4 || line.words > 60 || /^[—–-]/.test(line.text)) continue;
    if (!hasNamesake(openings, index)) continue;
    const key = foldLine(splitCaption(line.text).caption);
    const before = last.get(key);
    if (before !== undefined && index - before <= MAX_APART) {
      const isCaption = before > 0 && line.words <= MAX_REPEATED_CAPTION_WORDS && !free[before]?.role;
      if (isCaption) repeated.add(free[before]!).add(line);
      else line.role = "repeat";
    }
    if (before === undefined || line.role !== "repeat") last.set(key, index);
  }
  const { dropped } = filterWithinShare(free, (line) => repeated.has(line), 0.5);
  for (const line of dropped) line.role = "caption";
}

/** How many lines further a caption may stand again. */
const MAX_APART = 3;

/** The first word of a line, which its copies have too; "" if signs stand before it, which they may lack. */
function readOpening({ text }: ReadLine): string {
  const word = /^[\p{L}\p{M}\p{N}]*/u.exec(text)![0];
  return word.toLowerCase().toUpperCase(); // which knows one sigma
}

/** Whether a line near this one may open as it does. */
function hasNamesake(openings: readonly string[], index: number): boolean {
  const opening = openings[index]!;
  for (let at = index - MAX_APART; at <= index + MAX_APART; at++) {
    const other = at === index ? undefined : openings[at];
    if (other !== undefined && (other === opening || other === "" || opening === "")) return true;
  }
  return false;
}

/** Words of a caption that stands twice. A longer line is copy that a pull quote repeats. */
const MAX_REPEATED_CAPTION_WORDS = 40;

/** Credit lines, and the captions that stand right above them. */
function claimCredits(story: readonly ReadLine[]): void {
  for (const [index, line] of story.entries()) {
    if (line.role || parseCredit(line.text) === undefined) continue;
    const above = story[index - 1];
    const captioned = [1, 2].some((back) => story[index - back]?.role === "caption");
    const label = !captioned && index >= 2 && index < 8 && above !== undefined && isCaptionOf(line, above);
    const atTheEnd = index >= story.length - 3;
    const isStorys = atTheEnd || lacksSpaces(line.text); // Chinese pages name a story's source above it
    line.role = isSourceLine(line.text) && !captioned && !label && isStorys ? "source" : "credit";
    if (label) above.role = "caption";
  }
}

/** A line that is no sentence, or shares its paragraph with nothing but the credit. */
function isCaptionOf(credit: ReadLine, above: ReadLine): boolean {
  if (above.role || above.words < 3) return false;
  return above.words <= 30 && !endsSentence(above.text)
    ? true
    : above.words <= 60 && above.gap && !credit.gap;
}

/**
 * Pairs each caption with the credit in it or right behind it. A caption that is printed twice counts once.
 */
function buildImages(story: readonly ReadLine[]): Image[] {
  const images: Image[] = [];
  const known = new Map<string, Image>();
  let latest: { image: Image; index: number } | undefined;
  for (const [index, { role, text }] of story.entries()) {
    if (role === "caption") {
      const { caption, credit } = splitCaption(text);
      const image = known.get(foldLine(caption)) ?? { caption };
      if (!known.has(foldLine(caption))) images.push(image);
      known.set(foldLine(caption), image);
      if (credit) image.credit ??= credit;
      latest = { image, index };
    } else if (role === "credit") {
      const credit = parseCredit(text) ?? parseCreditBesideByline(text) ?? text;
      if (latest && index - latest.index <= 2 && !latest.image.credit) latest.image.credit = credit;
      else if (latest?.image.credit !== credit) images.push({ credit });
    }
  }
  return images;
}

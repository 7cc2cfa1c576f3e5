/**
 * The story in a run of lines: what each line is (headline, standfirst, caption, credit, byline, date, body,
 * furniture), by its form and its neighbours. For every format whose copy comes without mark-up that says so.
 */
import type { Block, Dateline, Image, Person } from "../article.ts";
import type { Draft, DraftBlock, Trace } from "../formats/format.ts";
import { looksLikeByline, organisationOf, parseByline } from "./byline.ts";
import { creditOf, isSourceLine, looksLikeCaption, splitCaption } from "./captions.ts";
import { findDateline } from "./dateline.ts";
import { dateLine, isRelativeDate, parseDate } from "./dates.ts";
import { footerOf, fused, isJunk, opensTail } from "./junk.ts";
import { type Line, mainRegion } from "./lines.ts";
import { statusNotice, statusWords } from "./status.ts";
import { endsSentence, isParagraph, isUnspaced, sameKey, wordCount } from "./words.ts";

/** What a line turned out to be; `undefined` until a rule claims it, and body when none does. */
type Role =
  | "page"
  | "status"
  | "caption"
  | "credit"
  | "source"
  | "byline"
  | "date"
  | "dateline"
  | "kicker"
  | "headline"
  | "standfirst"
  | "repeat"
  | "junk"
  | "tail"
  | "rights"
  | "contributors"
  | "separator";

interface ReadLine extends Omit<Line, "role"> {
  readonly words: number;
  readonly paragraph: boolean;
  role?: Role | undefined;
}

/** Lines near the head may be byline, date or dateline; deeper ones are copy. */
const HEAD_LINES = 40;
const FOOT_LINES = 5;

/**
 * Reads the draft that a run of lines is. Nothing is dropped without being told to the trace, and nothing is
 * said that does not stand in the lines.
 */
export function readStory(lines: readonly Line[], trace: Trace): Draft {
  const read: ReadLine[] = lines.map((line) => ({
    ...line,
    words: wordCount(line.text),
    paragraph: isParagraph(line.text),
  }));
  const region = mainRegion(read);
  for (const [index, line] of read.entries()) {
    if (index < region.start || index >= region.end) line.role = "page";
  }
  const story = read.slice(region.start, region.end);

  const status = statusWords(
    claim(story.slice(0, 3), "status", ({ text }) => statusNotice(text) !== undefined),
  );
  if (status.word) trace.warn("status-word", `The copy itself says so: ${status.word}.`);
  const dates = datesOf(story);
  const byline = bylineOf(story);
  const images = imagesOf(story);
  const furniture = footOf(story, trace);
  const headline =
    story.find(({ role }) => role === "headline")?.text ??
    (region.page ? pageHeadlineOf(story, region.story - region.start) : headlineOf(story, trace));
  if (region.page) claimPageLabels(story);
  const standfirst = standfirstOf(story);
  const dateline = datelineOf(story);
  const body = bodyOf(story);
  for (const { role, text } of read) if (role && isDropped(role)) trace.drop(role, text);

  const { word: _, ...stated } = status;
  return {
    headline,
    standfirst,
    ...byline,
    dateline,
    ...dates,
    ...stated,
    ...furniture,
    images,
    body,
  };
}

/** Roles whose text is not kept anywhere in the draft. */
function isDropped(role: Role): boolean {
  return role !== "headline" && role !== "standfirst" && role !== "status" && role !== "rights";
}

/** Gives the free lines that fit a role, and returns the texts of all that have it. */
function claim(lines: readonly ReadLine[], role: Role, fits: (line: ReadLine) => boolean): string[] {
  const claimed = lines.filter((line) => line.role === role || (!line.role && fits(line)));
  for (const line of claimed) line.role = role;
  return claimed.map(({ text }) => text);
}

// Pictures: rules 3 to 5.

function imagesOf(story: readonly ReadLine[]): Image[] {
  claimRepeats(story);
  claimCredits(story);
  const byContent = (line: ReadLine) =>
    !line.role && line.words <= 60 && looksLikeCaption(line.text) && !datelineAlone(line);
  const { dropped } = fused(story, byContent, ({ text }) => text, 0.5);
  for (const line of dropped) line.role = "caption";
  return pictures(story);
}

/**
 * A caption printed twice within three lines is a caption (once for the screen, once for the reader); a line
 * that comes back later is a refrain. The first line of all is a headline, however often it stands there.
 */
function claimRepeats(story: readonly ReadLine[]): void {
  const free = story.filter(({ role }) => !role);
  const last = new Map<string, number>();
  const repeated = new Set<ReadLine>();
  for (const [index, line] of free.entries()) {
    // "— Jane Doe (@jane)" signs two posts as well as one.
    if (line.words < 4 || line.words > 60 || /^[—–-]/.test(line.text)) continue;
    const key = sameKey(splitCaption(line.text).caption);
    const before = last.get(key);
    if (before !== undefined && index - before <= 3) {
      if (before > 0 && !free[before]?.role) repeated.add(free[before]!).add(line);
      else line.role = "repeat";
    }
    if (before === undefined || line.role !== "repeat") last.set(key, index);
  }
  const { dropped } = fused(
    free,
    (line) => repeated.has(line),
    ({ text }) => text,
    0.5,
  );
  for (const line of dropped) line.role = "caption";
}

/** Credit lines, and the captions that stand right above them. */
function claimCredits(story: readonly ReadLine[]): void {
  for (const [index, line] of story.entries()) {
    if (line.role || creditOf(line.text) === undefined) continue;
    const above = story[index - 1];
    const captioned = [1, 2].some((back) => story[index - back]?.role === "caption");
    const label = !captioned && index >= 2 && index < 8 && above !== undefined && isLabelOf(line, above);
    const atTheEnd = index >= story.length - 3;
    line.role = isSourceLine(line.text) && !captioned && !label && atTheEnd ? "source" : "credit";
    if (label) above.role = "caption";
  }
}

/** A line that is no sentence, or that nothing but the credit shares its paragraph with. */
function isLabelOf(credit: ReadLine, above: ReadLine): boolean {
  if (above.role || above.words < 3) return false;
  return above.words <= 30 && !endsSentence(above.text)
    ? true
    : above.words <= 60 && above.gap && !credit.gap;
}

/** Each caption with the credit in it or right behind it; a caption printed twice is one. */
function pictures(story: readonly ReadLine[]): Image[] {
  const images: Image[] = [];
  const known = new Map<string, Image>();
  let latest: { image: Image; index: number } | undefined;
  for (const [index, { role, text }] of story.entries()) {
    if (role === "caption") {
      const { caption, credit } = splitCaption(text);
      const image = known.get(sameKey(caption)) ?? { caption };
      if (!known.has(sameKey(caption))) images.push(image);
      known.set(sameKey(caption), image);
      if (credit) image.credit ??= credit;
      latest = { image, index };
    } else if (role === "credit") {
      const credit = creditOf(text);
      if (!credit) continue;
      if (latest && index - latest.index <= 2 && !latest.image.credit) latest.image.credit = credit;
      else if (latest?.image.credit !== credit) images.push({ credit });
    }
  }
  return images;
}

// Who and when: rules 6 and 7.

/** The lines in which a byline or a date may stand: above the third paragraph, or the last few. */
function outskirts(story: readonly ReadLine[]): ReadLine[] {
  let paragraphs = 0;
  const third = story.findIndex(({ role, paragraph }) => !role && paragraph && ++paragraphs > 2);
  const head = Math.min(third < 0 ? story.length : third, HEAD_LINES);
  return [...story.slice(0, head), ...story.slice(Math.max(head, story.length - FOOT_LINES))];
}

function datesOf(story: readonly ReadLine[]): Pick<Draft, "published" | "versionCreated"> {
  const claimed = claim(outskirts(story), "date", ({ text, words }) => {
    if (words > 22) return false;
    return (
      segmentsOf(text).every(
        (segment) => dateLine(segment) !== undefined || isRelativeDate(segment) || looksLikeByline(segment),
      ) && segmentsOf(text).some((segment) => dateLine(segment) !== undefined || isRelativeDate(segment))
    );
  });
  const lines = claimed
    .flatMap(segmentsOf)
    .map(dateLine)
    .filter((line) => line !== undefined);
  const published = lines.find(({ kind }) => kind === "published")?.text;
  const updated = lines.find(({ kind }) => kind === "updated")?.text;
  if (!updated) return { published };
  // "Updated 21:14 GMT" is of the day of publication; read together, the first time and the only date count.
  const dated = parseDate(updated, { zone: "UTC", reference: "2020-06-30T00:00:00Z" }) !== undefined;
  return { published, versionCreated: dated || !published ? updated : `${updated} ${published}` };
}

/** "Published 30 Dec 2023 | Updated 31 Dec 2023" says two things in one line. */
function segmentsOf(text: string): string[] {
  const parts = text.split(
    /\s*[|•·]\s*|[,;]?(?<!\blast)\s+(?=(?:last )?(?:updated|modified|aktualisiert|mis à jour)\b)/iu,
  );
  // A time set off from its date belongs to it: "30 Dec 2023 | 21:14 IST".
  return parts.reduce<string[]>((segments, part) => {
    const timeOnly = /^\W*\d{1,2}[:.h]\d\d/.test(part) && !dateLine(part);
    if (timeOnly && segments.length > 0) segments[segments.length - 1] += ` | ${part}`;
    else if (part.trim() !== "") segments.push(part);
    return segments;
  }, []);
}

function bylineOf(story: readonly ReadLine[]): Pick<Draft, "byline" | "source"> {
  const lines = outskirts(story);
  const near = new Set(lines);
  const stated = claim(lines, "byline", ({ text }) => looksLikeByline(text));
  stated.push(
    ...lines
      .filter(({ role }) => role === "date")
      .flatMap(({ text }) => segmentsOf(text))
      .filter(looksLikeByline),
  );
  for (const [index, line] of story.entries()) {
    if (line.role || !near.has(line) || index === 0) continue;
    if (line.words > 8 || endsSentence(line.text)) continue;
    const below = story[index - 1]?.role === "byline";
    const named = (below || story[index + 1]?.role === "date") && isBareName(line.text);
    if (!named && !(below && organisationOf(line.text))) continue;
    line.role = "byline";
    stated.push(line.text);
  }
  const byline: Person[] = stated.flatMap(parseByline);
  const source = stated.map(organisationOf).find((name) => name !== undefined);
  return { ...(byline.length > 0 && { byline }), ...(source && { source }) };
}

/** "Jane Doe" or "Jane Doe, Science Writer" beside a date is who wrote it. */
function isBareName(text: string): boolean {
  return looksLikeByline(`By ${text}`) && parseByline(text).some(({ name }) => wordCount(name) >= 2);
}

// Furniture: rules 11 to 13.

function footOf(story: readonly ReadLine[], trace: Trace): Pick<Draft, "copyrightNotice"> {
  const total = story.reduce((sum, { words }) => sum + words, 0);
  let seen = 0;
  const tail = story.findIndex((line) => {
    seen += line.words;
    return seen > total * 0.55 && !line.role && opensTail(line.text);
  });
  if (tail > 0) for (const line of story.slice(tail)) line.role ??= "tail";

  const rights: string[] = [];
  for (const line of story) {
    const footer = line.role ? undefined : footerOf(line.text);
    if (!footer) continue;
    line.role = footer;
    if (footer === "rights") rights.push(line.text);
  }
  const free = story.filter(({ role }) => !role);
  const { dropped, blown } = fused(
    free,
    ({ text, type }) => type !== "quote" && isJunk(text),
    ({ text }) => text,
  );
  if (blown) trace.warn("low-yield", "Much of the text reads like page furniture; all of it was kept.");
  for (const line of dropped) line.role = "junk";
  return rights.length > 0 ? { copyrightNotice: rights.join(" ") } : {};
}

// Headline and standfirst: rules 8 and 9.

const HEADLINE_LINES = 6;

function headlineOf(story: readonly ReadLine[], trace: Trace): string | undefined {
  const free = story
    .filter(({ role, type }) => !role && type !== "listItem" && type !== "quote")
    .slice(0, HEADLINE_LINES);
  const firstParagraph = free.findIndex(({ paragraph, text }) => paragraph && !isHeadlineLike(text));
  const above = firstParagraph < 0 ? free : free.slice(0, firstParagraph);
  const kicker = above.length > 1 && isKicker(above[0]!, above[1]!) ? above[0] : undefined;
  if (kicker) kicker.role = "kicker";
  const line =
    above.find((line) => line !== kicker && line.words <= 30 && !findDateline(line.text)) ??
    shortOpening(free);
  if (!line || story.every((other) => other === line || other.role)) return undefined;
  if (!isHeadlineLike(line.text)) {
    trace.warn("headline-guessed", "The first line ends like a sentence; it was taken as the headline.");
  }
  line.role = "headline";
  return line.text;
}

/**
 * The headline above a pasted page's running text: among menus, teasers and captions it is the line that shares
 * most words with the story, before its byline and date, and near to it.
 */
function pageHeadlineOf(story: readonly ReadLine[], opening: number): string | undefined {
  const told = new Set(
    story
      .slice(opening, opening + 12)
      .filter(({ paragraph }) => paragraph)
      .flatMap(({ text }) => sameKey(text).split(" ")),
  );
  const marker = story.findIndex(({ role }) => role === "byline" || role === "date");
  let best: { line: ReadLine; score: number } | undefined;
  for (const [index, line] of story.slice(0, opening + 1).entries()) {
    if (line.role || line.words < 3 || line.words > 30 || !isHeadlineLike(line.text)) continue;
    const words = sameKey(line.text)
      .split(" ")
      .filter((word) => word.length > 3 || isUnspaced(word));
    const shared = words.length === 0 ? 0 : words.filter((word) => told.has(word)).length / words.length;
    const score =
      shared + (marker < 0 || index < marker ? 0.3 : 0) + 0.03 * index + (line.words > 4 ? 0.2 : 0);
    if (!best || score >= best.score) best = { line, score };
  }
  if (!best) return undefined;
  best.line.role = "headline";
  for (const line of story.slice(0, story.indexOf(best.line))) if (!line.paragraph) line.role ??= "page";
  return best.line.text;
}

/** In a pasted page, labels that stand together are menus and buttons, and so are those above the first paragraph. */
function claimPageLabels(story: readonly ReadLine[]): void {
  const isLabel = (line: ReadLine | undefined) => line && !line.paragraph && line.words <= 4;
  for (const [index, line] of story.entries()) {
    if (line.role || !isLabel(line)) continue;
    const beside = [story[index - 1], story[index + 1]];
    if (beside.some((other) => other?.role === "headline" || other?.role === "page" || isLabel(other)))
      line.role = "page";
  }
}

/** Headlines end without a full stop; questions, exclamations and quotations are theirs all the same. */
function isHeadlineLike(text: string): boolean {
  return (
    wordCount(text) <= 30 && !/[.。।…:;,]["”’»)]*$/u.test(text) && (!isUnspaced(text) || text.length <= 40)
  );
}

/** A section's or a series' name: one or two words, or a few in capitals, above a line that can be the headline. */
function isKicker(line: ReadLine, next: ReadLine): boolean {
  if (isUnspaced(line.text) || endsSentence(line.text)) return false;
  const label = line.words <= 2 || (line.words <= 4 && (isAllCaps(line.text) || line.text.endsWith(":")));
  return label && next.words >= 4 && next.words <= 30 && isHeadlineLike(next.text);
}

/** Copy whose first line is a short sentence: a headline with a full stop, most likely. */
function shortOpening(free: readonly ReadLine[]): ReadLine | undefined {
  const [first, second] = free;
  if (!first || !second || first.words > 15 || second.words <= first.words || isUnspaced(first.text))
    return undefined;
  if (findDateline(first.text)) return undefined;
  return first;
}

const MARKERS: ReadonlySet<Role | undefined> = new Set(["caption", "credit", "byline", "date", "dateline"]);

/** One or two lines between the headline and what ends a story's head: a caption, credit, byline, date or dateline. */
function standfirstOf(story: readonly ReadLine[]): string | undefined {
  const stated = story.filter(({ role }) => role === "standfirst");
  if (stated.length > 0) return stated.map(({ text }) => text).join(" ");
  const at = story.findIndex(({ role }) => role === "headline");
  if (at < 0) return undefined;
  const candidates: ReadLine[] = [];
  for (const line of story.slice(at + 1)) {
    const marked =
      MARKERS.has(line.role) ||
      (!line.role && candidates.length > 0 && findDateline(line.text) !== undefined);
    if (marked) break;
    if (line.role) continue;
    if (candidates.length === 2 || line.words < 8 || line.words > 60 || findDateline(line.text))
      return undefined;
    candidates.push(line);
  }
  const left = story.some((line) => !line.role && !candidates.includes(line));
  if (candidates.length === 0 || !left) return undefined;
  for (const line of candidates) line.role = "standfirst";
  return candidates.map(({ text }) => text).join(" ");
}

// Body: rules 10 and 15.

/** The dateline of one of the first three paragraphs, or of a line of its own above them. */
function datelineOf(story: readonly ReadLine[]): Dateline | undefined {
  for (const line of story.filter(({ role }) => !role).slice(0, 3)) {
    const dateline = findDateline(line.text);
    if (dateline) return dateline;
    const alone = datelineAlone(line);
    if (!alone) continue;
    line.role = "dateline";
    return { ...alone, text: line.text };
  }
  return undefined;
}

/** "PORT ELLIS, Dec 30 (AFP)" on a line of its own. */
function datelineAlone({ text, words }: ReadLine): Dateline | undefined {
  const dateline = words <= 8 ? findDateline(`${text} - `) : undefined;
  return dateline?.place && (dateline.date || isAllCaps(dateline.place)) ? dateline : undefined;
}

function isAllCaps(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

const BULLET = /^(?:[-*•–‣▪●]|\d{1,3}[.)])\s+(?=\S)/;

function bodyOf(story: readonly ReadLine[]): DraftBlock[] {
  const free = story.filter(({ role }) => !role);
  return free.map((line, index) => {
    const { text } = line;
    const type = line.type ?? typeOf(line, free[index - 1], free[index + 1]);
    if (line.type) return { type, text };
    if (type === "listItem") return { type, text: text.replace(BULLET, "") };
    return { type, text: type === "quote" ? text.replace(/^>\s*/, "") : text };
  });
}

function typeOf(line: ReadLine, before: ReadLine | undefined, after: ReadLine | undefined): Block["type"] {
  const { text } = line;
  if (/^>\s*\S/.test(text) || /^[“„«][^“”„«»]+[”“»]$/u.test(text)) return "quote";
  if (
    BULLET.test(text) &&
    (/^[•‣▪●*]/.test(text) || [before, after].some((other) => other && isSameList(text, other.text)))
  ) {
    return "listItem";
  }
  const heading = line.words <= 12 && !/[.!…:;,"”»]$/u.test(text) && before?.paragraph && after?.paragraph;
  return heading && !isUnspaced(text) ? "heading" : "paragraph";
}

function isSameList(text: string, other: string): boolean {
  return BULLET.test(other) && /^\d/.test(text) === /^\d/.test(other);
}

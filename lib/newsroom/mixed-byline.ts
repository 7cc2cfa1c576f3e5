/**
 * Bylines that share a line with a date, a category or a reading time, as blog and news templates print them:
 * "14 June 2023 by Jane Doe", "Posted by jdoe under Travel", "Erstellt von Max Muster am Dienstag". Templates
 * often put no space between their parts, so a line is read part by part, as its mark-up has them.
 */

import { listMonths, listWeekdays } from "../languages/calendar.ts";
import { HALF_DAY } from "../languages/en-clock.ts";
import { anyOf, anyPartOf, LANGUAGES, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { alternatives } from "../languages/phrases.ts";
import { isAgency } from "./agencies.ts";
import { isBoilerplate } from "./boilerplate.ts";
import { isRole, parseByline } from "./byline.ts";

const BY = anyPartOf("bylines", "lineBy");
const LABEL = compilePattern([
  "^(?:",
  [
    String.raw`${anyOf("bylines", "posted")}\s+${anyOf("bylines", "postedBy")}`,
    String.raw`${anyOf("bylines", "labels")}\s*:?(?:\s+${BY})?`,
    String.raw`${anyOf("bylines", "labelsOfDesks", "textLabels")}\s*:`,
    BY,
  ].join("|"),
  String.raw`)\s*:?(?=\s|$)\s*`,
]);
/** A label inside a part: "14 June 2023 by Jane Doe". */
const INNER_LABEL = compilePattern([
  String.raw`(?:^|[\s\d|·•,/–—-])(?:${anyOf("bylines", "posted")}\s+)?`,
  String.raw`(?:${BY}|${anyOf("bylines", "labels", "labelsOfDesks")}\s*:)\s+(?=\S)`,
]);
/** Where a name ends: a date, a time, a separator, or what else the template prints. */
const END = compilePattern(
  [
    String.raw`(?<!\s)\s+${anyOf("bylines", "nameEnds")}`,
    String.raw`(?:(?<!\s)\s+)?[|·•/(–—;<[]|\s-\s`,
    String.raw`(?:(?<!\s)\s+)?(?:,\s*)?(?<![\p{L}\d])\d`,
  ].join("|"),
);
/** "14 June 2023" or "14. Juni 2023", and "June 14, 2023". */
const DAY_MONTH_YEAR = String.raw`\d{1,4}[./\s-]{1,4}(?:\d{1,2}|\p{L}{3,9})[./,\s-]{1,4}\d{2,4}`;
const MONTH_DAY_YEAR = String.raw`\p{L}{3,9}\.?\s{1,4}\d{1,2},?\s{1,4}\d{4}`;
const DATE = compilePattern(
  [
    DAY_MONTH_YEAR,
    MONTH_DAY_YEAR,
    String.raw`\b\d{1,2}[:.]\d{2}\b`,
    String.raw`\d{4}${anyPartOf("moments", "yearSigns")}`,
  ].join("|"),
  "u",
);
const AND = `(?:${anyOf("bylines", "and", "shortAnd")}|&)`;
const JOINER = compilePattern(`^(?:,|;|/|${AND})$`);
const FULL_NAME = compilePattern(
  [
    String.raw`^\p{Lu}[\p{L}.'’-]*`,
    String.raw`(?:\s(?:v\.|${anyOf("bylines", "particles", "mixedParticles")}|\p{Lu}[\p{L}.'’-]*)){1,4}$`,
  ],
  "u",
);
/** A first and a last name, perhaps with an initial or a particle. Sections have no such names. */
const PLAIN_NAME = compilePattern(
  String.raw`^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.)*(?:\s${anyOf("bylines", "particles")})*\s\p{Lu}[\p{L}'’-]+$`,
  "u",
);
const NICKNAME = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{1,24}(?:\s[\p{L}\p{N}][\p{L}\p{N}_.-]{0,24}){0,2}$/u;
const MORE_NAMES = compilePattern(String.raw`,|\s${AND}\s`);
const ENDS_WITH_JOINER = compilePattern(String.raw`(?:,|&|\s${AND})$`);
const BETWEEN_NAMES = compilePattern(String.raw`,\s*|\s${AND}\s`);

/** What the page calls the line's box: a byline, an author; or a line of metadata in front of the story. */
interface Line {
  readonly isNamed: boolean;
  readonly isMeta: boolean;
  /** The line stands between headline and story, in a box whose name says nothing. */
  readonly isBetween?: boolean;
}

/**
 * The names in a line that holds a byline among other things, each as the line has it.
 *
 * @param parts the line as its mark-up parts it.
 */
export function findSigners(
  parts: readonly string[],
  { isNamed, isMeta, isBetween = false }: Line,
): string[] {
  const isDated = parts.some((part) => DATE.test(part));
  const names: string[] = [];
  // After a label that is a part of its own, or after a comma or an "and", a name is due.
  let isDue = false;
  for (const part of parts) {
    if (JOINER.test(part)) {
      isDue ||= names.length > 0;
      continue;
    }
    // ", Staff Attorney, …": a role between two names.
    if (names.length > 0 && isNamed && /^,\s/.test(part) && part.length < 100) continue;
    if (names.length > 0 && (!isDue || /:$/.test(part))) break;
    const label = names.length > 0 ? null : LABEL.exec(part);
    if (label && label[0].length === part.length) {
      isDue = true;
      continue;
    }
    const name = readPart(part, label, {
      isDue,
      isSure: isDated || isNamed,
      mayBeBare: isNamed || (isMeta && isDated),
      mayBePlain: isBetween && isDated,
      isDated,
    });
    // "Autor: Rechtsanwalt Max Muster": the role stands before the name.
    if (name && isRole(name)) continue;
    if (name) names.push(name);
    else if (isDue) break;
    isDue = name !== undefined && ENDS_WITH_JOINER.test(part);
  }
  return names;
}

/** Whether a part is a full name, or joins two names. */
export function isNameOrJoiner(part: string): boolean {
  return JOINER.test(part) || FULL_NAME.test(part.replace(/(?<![\s,])[\s,]+$/, ""));
}

const DAY = compilePattern(String.raw`${DAY_MONTH_YEAR}|${MONTH_DAY_YEAR}|\d{4}年`, "u");

/** Whether a line has a day in it, with its year. */
export function holdsDate(line: string): boolean {
  return DAY.test(line);
}

/** Whether a text may be a name: "Recent Posts", "Zur Übersicht" and the address of a site may not. */
export function maySign(name: string): boolean {
  return !NOT_SIGNED.test(name) && !isBoilerplate(name);
}

/** A first and a last name, and nothing else. */
export function isWholeName(line: string): boolean {
  return PLAIN_NAME.test(line) && !NOT_SIGNED.test(line);
}

/** The same, of one or several. */
export function areWholeNames(line: string): boolean {
  return line.length < 200 && line.split(BETWEEN_NAMES).every((name) => isWholeName(name.trim()));
}

const OF_CHECKER = String.raw`^(?:\p{L}+[\s-]){0,2}${anyOf("bylines", "checked")}(?![\p{L}])`;
const CHECKER = compilePattern(OF_CHECKER);
const CHECKER_LABEL = compilePattern(`${OF_CHECKER}.{0,12}$`);

/** "Medically reviewed by …": such people did not write the story. A line with such a label has no byline. */
export function isOfChecker(line: string, isLabel = false): boolean {
  return line.length < 200 && (isLabel ? CHECKER_LABEL : CHECKER).test(line);
}

/** Whether a line is a byline's label and no more: "By", "Autor:". */
export function isBylineLabel(line: string): boolean {
  return LABEL.exec(line)?.[0].length === line.length;
}

function readPart(
  part: string,
  label: RegExpExecArray | null,
  {
    isDue,
    isSure,
    mayBeBare,
    mayBePlain,
    isDated,
  }: { isDue: boolean; isSure: boolean; mayBeBare: boolean; mayBePlain: boolean; isDated: boolean },
): string | undefined {
  if (isDue) return DATE.test(part) ? undefined : takeName(part);
  if (label) {
    const rest = part.slice(label[0].length);
    const name = takeName(rest);
    // "Von der Leyen tritt zurück" begins like a byline. A full name, a date or the name of the box decides.
    return name && (isSure || (areFullNames(name) && name === rest.trim())) ? name : undefined;
  }
  // The "von" of "Christoph von Eichhorn" is no label.
  const inner = isSure && !(mayBeBare && FULL_NAME.test(part)) ? INNER_LABEL.exec(part) : null;
  const name = inner ? takeName(part.slice(inner.index + inner[0].length)) : undefined;
  // "… rejected by Minister today": a sentence goes on in small letters behind a capital.
  if (inner) return name && GOES_ON.test(name) ? undefined : name;
  if (!mayBeBare && !mayBePlain) return undefined;
  const bare = isDated ? stripDate(part) : part;
  // "The Guardian | 2 October 2020 | Jane Doe": the paper first.
  if (!mayBeBare && (!PLAIN_NAME.test(bare) || parseByline(bare).length === 0)) return undefined;
  return FULL_NAME.test(bare) && !NOT_SIGNED.test(bare) ? bare : undefined;
}

const GOES_ON = /^\p{Lu}.*\s\p{Ll}+$/u;

function areFullNames(text: string): boolean {
  return text.split(BETWEEN_NAMES).every((name) => FULL_NAME.test(name));
}

function stripDate(part: string): string {
  return part
    .replace(WHOLE_DATE, " ")
    .replace(HOUR, " ")
    .replace(/^[\s|·•,/–—-]+|(?<![\s|·•,/–—-])[\s|·•,/–—-]+$/gu, "");
}

const HOUR = compilePattern(
  String.raw`\b\d{1,2}[:.]\d{2}\b(?:\s*(?:${HALF_DAY}|${anyPartOf("moments", "afterHour")})\b)?`,
  "giu",
);
const WHOLE_DATE = compilePattern(
  [
    String.raw`\b(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.?\s{1,4}\p{L}{3,9}\.?,?\s{1,4}\d{4}`,
    String.raw`${MONTH_DAY_YEAR})(?!\d)`,
  ].join("|"),
  "gu",
);

let calendar: ReadonlySet<string> | undefined;

/** Whether a word names a month or a weekday, in full or short: "Okt.", "mercredi". */
function isCalendarName(word: string): boolean {
  calendar ??= new Set(
    [
      ...LANGUAGES.flatMap(({ tag }) =>
        (["long", "short"] as const).flatMap((style) => [
          ...listMonths(tag, style),
          ...listWeekdays(tag, style),
        ]),
      ),
      ...listPhrases("names", "calendar"),
    ].map(foldCalendarName),
  );
  return calendar.has(foldCalendarName(word));
}

const foldCalendarName = (name: string) => name.toLowerCase().replace(/[.,]$/, "");

/**
 * The text before the end of a name. A word before a number, a month or a weekday does not belong to
 * the name either.
 */
function cutName(text: string): string {
  const end = END.exec(text);
  if (!end) return text;
  const words = text.slice(0, end.index).split(" ");
  if (/\d$/.test(end[0])) while (words.length > 0 && isCalendarName(words.at(-1)!)) words.pop();
  return words.join(" ");
}

function takeName(text: string): string | undefined {
  const name = cutName(text)
    .replace(/^[\s:[《]+/, "")
    .replace(/(?<![\s,:，、\]》–—-])[\s,:，、\]》–—-]+$/, "");
  const words = name.split(" ").length;
  return /\p{L}/u.test(name) && (words <= 5 || (words <= 20 && MORE_NAMES.test(name))) ? name : undefined;
}

const NOT_SIGNED = compilePattern(
  [
    String.raw`^${anyOf("bylines", "neverSigns")}(?:\s|$)`,
    String.raw`\.(?:com|de|org|net|at|ch)$`,
    `${anyPartOf("bylines", "neverSignsBehind")}$`,
  ].join("|"),
);

/** A signature that is no full name: "jdoe", "Matthias". It has at most three words. */
export function findPseudonym(text: string): string | undefined {
  const name = text.replace(LABEL, "").trim();
  if (!NICKNAME.test(name) || NOT_SIGNED.test(name) || !/\p{L}{2}/u.test(name)) return undefined;
  return name;
}

/** Signatures by initials, as newsrooms shorten names: "srf/hosb;kesm". Those of an agency are none. */
export function listInitials(text: string): string[] {
  const parts = text.split(/\s?[;,]\s?/);
  const isOne = (part: string) => INITIALS.test(part) && !isAgency(part) && !NOT_SIGNED.test(part);
  return parts.length <= 4 && parts.every(isOne) ? parts : [];
}
const INITIALS = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?$/u;

/** "By Jane Doe" as a paragraph of its own: the first letter is a capital. */
const CAPITAL_BY = listPhrases("bylines", "by").flatMap((by) => [
  `${by[0]!.toUpperCase()}${by.slice(1)}`,
  by.toUpperCase(),
]);
const COPY_BYLINE = compilePattern(String.raw`^${alternatives(CAPITAL_BY)}\s+(?=\p{Lu})`, "u");
/** "A column by Jane Doe", "Ein Gastbeitrag von Max Muster". */
const COPY_GENRE = compilePattern([
  String.raw`^(?:${anyOf("bylines", "articles")}\s)?(?:\p{L}+[\s-])?`,
  String.raw`${anyOf("bylines", "genres")}\s${anyOf("bylines", "by")}\s+`,
]);

/** The names in a paragraph of the copy that is nothing but a byline. */
export function parseCopyByline(text: string): string[] {
  const opening = COPY_BYLINE.exec(text) ?? COPY_GENRE.exec(text);
  if (!opening) return [];
  const names = text.slice(opening[0].length).trim();
  return areFullNames(names) ? [names] : [];
}

/** Labels beside "Author:" in a box about a book: its author did not write this story. */
const OF_A_WORK = compilePattern(String.raw`^(?:\p{L}+\.?\s)?${anyOf("bylines", "workLabels")}\s?:`);

/** Whether a line of a box is on a book or another work: "Publisher: …". */
export function describesWork(line: string): boolean {
  return OF_A_WORK.test(line);
}

const AUTHOR_LABEL = compilePattern(
  String.raw`^${anyOf("bylines", "authorBoxes", "labels", "textLabels", "labelsOfDesks")}(?:\s?[:–-]\s*|$)`,
);

/** The names behind "Author:", in a line that has little else. */
export function parseLabelled(parts: readonly string[]): string[] {
  const label = AUTHOR_LABEL.exec(parts[0] ?? "");
  if (!label) return [];
  const rest = [parts[0]!.slice(label[0].length), ...parts.slice(1)].filter((part) => part !== "");
  // "Author: Jane Doe; illustrator: …" is about a book.
  if (rest.some((part) => /:/.test(part))) return [];
  const name = takeName((rest[0] ?? "").split(",")[0]!);
  return name && FULL_NAME.test(name) ? [name] : [];
}

/** The name in brackets that closes a story, as German papers sign. */
export function findSignature(text: string): string[] {
  if (/^[“„"«»]/.test(text)) return [];
  const name = /[.!?…][“”"»]?\s?\(([^()]{5,40})\)[\s+.]*$/.exec(text.slice(-60))?.[1];
  return name && FULL_NAME.test(name) && !NOT_SIGNED.test(name) ? [name] : [];
}

/** A name and nothing else. */
export function parseLoneName(text: string): string[] {
  const name = text.replace(/^[\s–—-]+/, "");
  return PLAIN_NAME.test(name) && !NOT_SIGNED.test(name) ? [name] : [];
}

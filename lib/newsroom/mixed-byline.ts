/**
 * Bylines that share a line with a date, a category or a reading time, as blog and news templates print them:
 * "14 June 2023 by Jane Doe", "Posted by jdoe under Travel", "Erstellt von Max Muster am Dienstag". Templates
 * often put no space between their parts, so a line is read part by part, as its mark-up has them.
 */

import { anyOf, anyPartOf, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { alternatives } from "../languages/phrases.ts";
import { isRole, parseByline } from "./byline.ts";
import { isCalendarName, isDatedPart, stripDate } from "./byline-dates.ts";
import {
  areNamesInFull,
  isFirstAndLastName,
  isJoiner,
  isNameInFull,
  JOINS,
  neverSigns,
} from "./signatures.ts";

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
const MORE_NAMES = compilePattern(String.raw`,|\s${JOINS}\s`);
const ENDS_WITH_JOINER = compilePattern(String.raw`(?:,|&|\s${JOINS})$`);
/** Of at most three words. */
const NICKNAME = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{1,24}(?:\s[\p{L}\p{N}][\p{L}\p{N}_.-]{0,24}){0,2}$/u;

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
export function findSigners(parts: readonly string[], line: Line): string[] {
  const known = judgeLine(parts.some(isDatedPart), line);
  const names: string[] = [];
  // After a label that is a part of its own, or after a comma or an "and", a name is due.
  let isDue = false;
  for (const part of parts) {
    if (isJoiner(part)) {
      isDue ||= names.length > 0;
      continue;
    }
    // ", Staff Attorney, …": a role between two names.
    if (names.length > 0 && line.isNamed && /^,\s/.test(part) && part.length < 100) continue;
    if (names.length > 0 && (!isDue || /:$/.test(part))) break;
    const label = names.length > 0 ? null : LABEL.exec(part);
    if (label && label[0].length === part.length) {
      isDue = true;
      continue;
    }
    const name = isDue
      ? readDue(part)
      : label
        ? readLabelled(part.slice(label[0].length), known.isSure)
        : readUnlabelled(part, known);
    // "Autor: Rechtsanwalt Max Muster": the role stands before the name.
    if (name && isRole(name)) continue;
    if (name) names.push(name);
    else if (isDue) break;
    isDue = name !== undefined && ENDS_WITH_JOINER.test(part);
  }
  return names;
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

/** What is known of a line, by which a name in it is believed. */
interface Known {
  readonly isDated: boolean;
  /** It is a byline, or most likely so. */
  readonly isSure: boolean;
  /** Which name needs no label: any full one, a first and a last name, none. */
  readonly bare: "full" | "plain" | "none";
}

function judgeLine(isDated: boolean, { isNamed, isMeta, isBetween = false }: Line): Known {
  const isFull = isNamed || (isMeta && isDated);
  return {
    isDated,
    isSure: isDated || isNamed,
    bare: isFull ? "full" : isBetween && isDated ? "plain" : "none",
  };
}

/** The name that a part before this one announced. */
const readDue = (part: string) => (isDatedPart(part) ? undefined : takeName(part));

/** The name behind a label: "By Jane Doe". */
function readLabelled(rest: string, isSure: boolean): string | undefined {
  const name = takeName(rest);
  // "Von der Leyen tritt zurück" begins like a byline. A full name, a date or the name of the box decides.
  return name && (isSure || (areNamesInFull(name) && name === rest.trim())) ? name : undefined;
}

/** The name in a part that begins with no label. */
function readUnlabelled(part: string, { isDated, isSure, bare }: Known): string | undefined {
  // The "von" of "Christoph von Eichhorn" is no label.
  const inner = isSure && !(bare === "full" && isNameInFull(part)) ? INNER_LABEL.exec(part) : null;
  if (inner) {
    const name = takeName(part.slice(inner.index + inner[0].length));
    // "… rejected by Minister today": a sentence goes on in small letters behind a capital.
    return name && GOES_ON.test(name) ? undefined : name;
  }
  if (bare === "none") return undefined;
  const name = isDated ? stripDate(part) : part;
  // "The Guardian | 2 October 2020 | Jane Doe": the paper first.
  if (bare === "plain" && (!isFirstAndLastName(name) || parseByline(name).length === 0)) return undefined;
  return isNameInFull(name) && !neverSigns(name) ? name : undefined;
}

const GOES_ON = /^\p{Lu}.*\s\p{Ll}+$/u;

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

/** A signature that is no full name: "jdoe", "Matthias". It has at most three words. */
export function findPseudonym(text: string): string | undefined {
  const name = text.replace(LABEL, "").trim();
  if (!NICKNAME.test(name) || neverSigns(name) || !/\p{L}{2}/u.test(name)) return undefined;
  return name;
}

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
  return areNamesInFull(names) ? [names] : [];
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
  return name && isNameInFull(name) ? [name] : [];
}

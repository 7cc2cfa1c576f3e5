/** Recognises the captions and credits of pictures by their words. */
import { anyOf, anyPartOf, listPhrases } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { compileSign } from "../languages/phrases.ts";
import { lacksSpaces } from "../scripts.ts";
import { capPattern } from "../text/capped.ts";
import { makeWordSign } from "../text/word-signs.ts";
import { countTokens, endsSentence } from "../text/words.ts";
import {
  isAgency,
  PICTURE_AGENCIES,
  PICTURE_AGENCIES_BEFORE,
  PICTURE_AGENCIES_BEHIND,
  PICTURE_AGENCIES_CLOSING,
  PICTURE_AGENCIES_IN_BRACKETS,
  PICTURE_AGENCY_NAMES,
} from "./agencies.ts";

/** "Photo", "File photo", "Photo credit", "Foto", "Source". */
const LABEL = [
  "(?:",
  String.raw`(?:${anyOf("credits", "pictureKinds")}\s)?`,
  String.raw`${anyOf("credits", "pictures")}(?:\s${anyOf("credits", "behindPictures")})?`,
  `|${anyOf("credits", "labels", "sources")})`,
].join("");
const STOP_LABEL = anyOf("credits", "stopLabels");
const BY = anyOf("credits", "by");
const OPENS_AS_CREDIT = compilePattern([
  String.raw`^[^\p{L}\p{N}©ⓒ(]*`,
  String.raw`(?:${LABEL}\s*(?:${anyOf("credits", "by", "openingBy")}|[:：=＝]|©|ⓒ|\(c\)|/|\|)|${STOP_LABEL}`,
  String.raw`|${anyOf("credits", "courtesy")}\s+(?=\p{Lu})|[©ⓒ]|\(c\)\s)`,
  String.raw`\s*:?\s*(?:${anyOf("credits", "behindLabel")}\s|©\s*)?`,
]);
const ENDS_AS_CREDIT = compilePattern(
  String.raw`^[^.]{0,60}(?:\||/|${anyOf("credits", "via")})\s?${PICTURE_AGENCIES}\b[^.]{0,30}$`,
);
const mayBeVia = makeWordSign(listPhrases("credits", "via"));
const IS_AGENCY = compilePattern(String.raw`^(?:the\s)?${PICTURE_AGENCIES}(?:\s?[/|]\s?[\p{L} .-]{1,40})?$`);

/** "© RIPRODUZIONE RISERVATA" is a footer. */
const RESERVED = compilePattern(anyOf("credits", "reserved"));

/**
 * The credit that a whole line is, without its label: `Photo: Jane Doe / Reuters` gives `Jane Doe / Reuters`.
 * It has at most 25 words. A sentence such as "Photo of the day shows …" is no credit.
 */
export function parseCredit(line: string): string | undefined {
  const text = line.trim();
  if (text.length > 250 || countTokens(text) > 25 || RESERVED.test(text)) return undefined;
  const label = OPENS_AS_CREDIT.exec(text);
  if (label) {
    const credit = text.slice(label[0].length).trim();
    if (credit === "" || (countTokens(credit) > 12 && endsSentence(credit))) return undefined;
    return credit.replace(/(?<=\p{L}{3})\.$/u, "");
  }
  if (IS_AGENCY.test(text) || ((/[|/]/.test(text) || mayBeVia(text)) && ENDS_AS_CREDIT.test(text)))
    return text;
  return isAgency(text) && countTokens(text) <= 3 ? text : undefined;
}

const LABEL_AND_NAME = compilePattern(
  String.raw`^${anyOf("credits", "labels", "pictures")} (\p{L}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){1,2})$`,
);

/** The credit beside a byline, whose label has no colon: "Pictures Jane Doe". It names somebody. */
export function parseCreditBesideByline(line: string): string | undefined {
  const name = line.length > 80 ? undefined : LABEL_AND_NAME.exec(line.trim())?.[1];
  return name?.split(" ").every((word) => /^[\p{Lu}\p{Lo}]/u.test(word)) ? name : undefined;
}

const SOURCE = compilePattern(String.raw`^[^\p{L}\p{N}]*${anyOf("credits", "sources")}\s*[:：]`);

/** Whether a line says "Source: …", which names a picture's origin or, at a story's end, the story's. */
export function isSourceLine(line: string): boolean {
  return SOURCE.test(line);
}

export interface Caption {
  readonly caption: string;
  readonly credit?: string | undefined;
}

/** Longer captions are copy: their end is not cut off. */
const MAX_CAPTION_LENGTH = 1_200;
const MAX_CREDIT_LINE_LENGTH = 600;

const TRAILING_LABEL = capPattern(
  MAX_CAPTION_LENGTH,
  compilePattern([
    String.raw`^(.{3,}?[.!?…"”»)])\s*[([|]?\s*`,
    String.raw`((?:${LABEL}(?:\s*(?:${BY}|:|©)|\s*/)|${STOP_LABEL})\s*[^\n]{2,80}?)\s*[)\]]?\.?$`,
  ]),
);
const mayBeLabelled = makeWordSign(listPhrases("credits", "pictures", "labels", "sources", "stopLabels"));
const TRAILING_BRACKETS = capPattern(MAX_CAPTION_LENGTH, /^(.{3,}?)\s*[([]([^()[\]]{2,80})[)\]]\.?$/u);
/** One to five words of a name, which open as names do. */
const MAKER = String.raw`(?:(?:[\p{Lu}©][\p{L}.'’©-]*\s){0,4}[\p{Lu}©][\p{L}.'’©-]*\s?)?`;
const TRAILING_AGENCY = capPattern(
  MAX_CAPTION_LENGTH,
  compilePattern([
    String.raw`^(.{3,}?[.!?…"”»])\s*(${MAKER}\s?(?:\||/|${anyOf("credits", "via")}\s)?\s?`,
    String.raw`${PICTURE_AGENCIES}(?:\s?[/|]\s?[\p{L} .-]{1,40})?)\.?$`,
  ]),
);
const MAY_NAME_AGENCY = compileSign(PICTURE_AGENCY_NAMES);
/** So many of the last characters hold the agency, and who else stands behind its stroke. */
const AGENCY_TAIL = 80;
const TRAILING_COPYRIGHT = capPattern(MAX_CAPTION_LENGTH, /^(.{3,}?)\s*([©ⓒ][^.]{2,61})\.?$/u);

/**
 * Splits a caption from the credit behind it: `… at the site. Source: Telegram`, `… (AP Photo/Jane Doe)`,
 * `… Photo: Jane Doe`, `… © AFP`. A caption without a credit is returned whole.
 */
export function splitCaption(text: string): Caption {
  const whole = text.trim();
  if (whole.length > MAX_CAPTION_LENGTH) return { caption: whole };
  const labelled = mayBeLabelled(whole) ? TRAILING_LABEL.exec(whole) : undefined;
  const fromLabel = labelled?.[2] === undefined ? undefined : parseCredit(labelled[2]);
  if (labelled?.[1] && fromLabel)
    return { caption: labelled[1].trim(), credit: restoreBracket(fromLabel, whole) };
  const brackets = /[)\]]\.?$/.test(whole.slice(-2)) ? TRAILING_BRACKETS.exec(whole) : undefined;
  if (brackets?.[1] && brackets[2] && isCreditInBrackets(brackets[2])) {
    return { caption: brackets[1].trim(), credit: parseCredit(brackets[2]) ?? brackets[2].trim() };
  }
  const agency =
    (MAY_NAME_AGENCY.test(whole.slice(-AGENCY_TAIL)) ? TRAILING_AGENCY.exec(whole) : undefined) ??
    (/[©ⓒ]/iu.test(whole) ? TRAILING_COPYRIGHT.exec(whole) : undefined);
  if (agency?.[1] && agency[2])
    return { caption: agency[1].trim(), credit: agency[2].replace(/^[©ⓒ|/\s]+/, "").trim() };
  return { caption: whole };
}

/** A credit may itself hold brackets, whose last one the pattern for "(Photo: …)" takes away. */
function restoreBracket(credit: string, whole: string): string {
  const open = credit.split("(").length - credit.split(")").length;
  return open === 1 && whole.endsWith(")") ? `${credit})` : credit;
}

const BRACKETS_OPEN_AS_CREDIT = compilePattern([
  String.raw`^(?:(?:${PICTURE_AGENCIES}|${anyOf("credits", "agencyBefore")})\s)?`,
  anyOf("credits", "bracketLabels"),
]);

function isCreditInBrackets(inner: string): boolean {
  return (
    BRACKETS_OPEN_AS_CREDIT.test(inner) ||
    parseCredit(inner) !== undefined ||
    (isAgency(inner) && countTokens(inner) <= 6)
  );
}

const STARTS_AS_CAPTION = compilePattern(
  `^[▲△↑]?(?:${anyOf("credits", "captions")}|${anyOf("credits", "captionLabels")}:)`,
);
const NO_CAPTION = compilePattern(`^${anyOf("credits", "noCaptions")}`);

/**
 * Where a picture's credit stands in other languages: behind the caption, in its brackets, or under its dash.
 */
const BEHIND = anyPartOf("credits", "behindCaption");
const STOP_BEHIND = anyOf("credits", "stopBehindCaption");
const IN_BRACKETS = anyPartOf("credits", "inBrackets");
const ENDS_WITH_CREDIT = capPattern(
  MAX_CREDIT_LINE_LENGTH,
  compilePattern(
    [
      String.raw`(?:[.!?…"”»)]|\s[–—|])\s*${BEHIND}\s?:\s?\p{Lu}[^.!?]{2,60}\.?$`,
      String.raw`[.!?…"”»)]\s*${STOP_BEHIND}\s?\p{Lu}[^!?]{2,60}$`,
      String.raw`[(（]${IN_BRACKETS}(?:\s?[:：]|\s)[^()（）]{2,40}[)）]\.?$`,
      String.raw`[(（]${PICTURE_AGENCIES_IN_BRACKETS}[)）]\.?$`,
      String.raw`[.!?…"”»)]\s*[©ⓒ]\s?\p{Lu}[^.!?]{2,40}$`,
      String.raw`[.!?…"”»]\s*${PICTURE_AGENCIES_BEFORE}\s?/\s?\p{Lu}[\p{L}. '’-]{3,40}$`,
      String.raw`\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,3}\s?/\s?${PICTURE_AGENCIES_BEHIND}$`,
      `${anyOf("credits", "photographed")}[)）]?$`,
      String.raw`＝\d{1,2}${anyPartOf("moments", "daySigns")}、[^。]{2,30}$`,
      String.raw`(?:\s|${anyOf("credits", "reporters")}\s?\S{2,4}\s?)${anyOf("credits", "photographedBy")}$`,
    ].join("|"),
    "u",
  ),
);
const mayNamePhotographer = makeWordSign(
  listPhrases("credits", "stopBehindCaption", "photographed", "photographedBy"),
);
/** Characters of a caption in a script without spaces. */
const MAX_UNSPACED_CAPTION_LENGTH = 120;

/**
 * Whether a line is a caption by what it says: it ends in a picture credit, or opens "In this file photo".
 */
export function looksLikeCaption(line: string): boolean {
  const text = line.trim();
  if (lacksSpaces(text) && text.length < MAX_UNSPACED_CAPTION_LENGTH && STARTS_AS_CAPTION.test(text))
    return true;
  if (text.length > MAX_CREDIT_LINE_LENGTH) return false;
  const words = countTokens(text);
  if (words > 60 || words < 3) return false;
  if (NO_CAPTION.test(text)) return false;
  if (STARTS_AS_CAPTION.test(text) || CLOSES_WITH_AGENCY.test(text)) return true;
  return (/[:(（©ⓒ/＝]/.test(text) || mayNamePhotographer(text)) && ENDS_WITH_CREDIT.test(text);
}

/** "(AP Photo/Jane Doe)", "(Photo by Jane Doe)", "| Getty Images". */
const CLOSES_WITH_AGENCY = compilePattern(
  [
    [
      `[([](?:${anyOf("credits", "closingBrackets")}|${PICTURE_AGENCIES_CLOSING})`,
      String.raw`[^()[\]]{0,60}[)\]]\.?$`,
    ].join(""),
    String.raw`[/|]\s?(?:${PICTURE_AGENCIES_CLOSING}(?: images)?|ap)$`,
  ].join("|"),
);

/** The time of day that a line states, and its zone: "9:14 p.m. ET", "2200 GMT", "18 Uhr", "午前0時". */
import { listWeekdays } from "../languages/calendar.ts";
import { anyOf, anyPartOf } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import type { DateContext } from "./days.ts";
import { parseZone, ZONE_ABBREVIATIONS } from "./zones.ts";

export interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** The zone as written, when it stands with the time. */
  readonly zone?: string | undefined;
}

const ZONES_OR_HOURS = [
  `(?:${ZONE_ABBREVIATIONS.join("|")}`,
  `|UTC[A-Z]{3,40}|Z|ET|IST|CST|${anyPartOf("moments", "afterClock")})`,
].join("");
/** Elsewhere four digits before a weekday are a year. */
const matchWeekdays = () => `(?:${listWeekdays("en").join("|")})`;
const AT = anyPartOf("moments", "beforeClock");
const FOUR_DIGITS = String.raw`([01]\d|2[0-3])([0-5]\d)`;
/**
 * Four digits that are a time anywhere: at the start of the line with a zone or a weekday behind them ("2200
 * Thursday November 26", as British desks write), behind "at", or beginning with 0, as no year does.
 */
const CLOCK = compilePattern(() =>
  [
    String.raw`(?:(?<=^\W{0,20})|(?<=\b${AT} ))${FOUR_DIGITS}`,
    String.raw`(?=,? ?(?:${anyOf("datelines", "dayArticles")} )?(?:${ZONES_OR_HOURS}|${matchWeekdays()})\b)`,
    String.raw`|(?<=\b${AT} )${FOUR_DIGITS}(?!\d)`,
    String.raw`|(?<![\d+:.,/-])(0\d)([0-5]\d)(?![\d:./-])`,
  ].join(""),
);

/** Finds what is surely a time, anywhere in a line. */
export function findClock(line: string): RegExpExecArray | undefined {
  return CLOCK.exec(line) ?? undefined;
}

/** The time that `findClock` found; `rest` is what the line has besides it and its day. */
export function readClock(clock: RegExpExecArray, line: string, rest: string, context: DateContext): Time {
  const [hour, minute] = clock.slice(1).filter((digits) => digits !== undefined);
  const behind = line.slice(clock.index + clock[0].length);
  const zone = findNamedOffset(behind) ?? findOffset(behind) ?? findZone(rest, context);
  return { hour: Number(hour), minute: Number(minute), second: 0, zone };
}

const TWELVE_HOURS = /(?<![\d:.])(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?)? ?([ap])\.? ?m\b\.?/i;
const TWENTY_FOUR_HOURS = compilePattern([
  String.raw`(?<![\d:.,])(\d{1,2})`,
  `(?::|\\.|h| ${anyPartOf("moments", "afterHour")} | ?${anyPartOf("moments", "hourSigns")} ?)`,
  String.raw`(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?!\d|%|[.:]\d)`,
]);
const WIRE_TIME = new RegExp(String.raw`(?<!\d)([01]\d|2[0-3])([0-5]\d)(?= ?${ZONES_OR_HOURS}\b)`, "i");
/** "6 Uhr". */
const WHOLE_HOUR = compilePattern(
  String.raw`(?<![\d:.])(\d{1,2}) ?${anyPartOf("moments", "afterHour")}(?![\p{L}\d])`,
);
/** "ore 6", "kl. 6". */
const LED_HOUR = compilePattern(
  String.raw`(?<!\p{L})${anyPartOf("moments", "beforeHour")} ?(\d{1,2})(?![\d.:/]|\p{L})`,
);
const NAMED_TIME = compilePattern(
  String.raw`(?<!\p{L})(?:(${anyPartOf("moments", "midnight")})|${anyPartOf("moments", "noon")})(?!\p{L})`,
);

/** Whether a line says midnight. It may be the beginning of the day or its end. */
export function saysMidnight(line: string): boolean {
  return NAMED_TIME.exec(line)?.[1] !== undefined && !/\d[:.]\d\d/.test(line);
}

const HALF_OF_DAY = `(${anyPartOf("moments", "beforeNoon")})|(${anyPartOf("moments", "afterNoon")})`;
/** "午前0時", "下午3点30分", "오전 6시". */
const EASTERN_TIME = compilePattern(
  [
    String.raw`(?:${HALF_OF_DAY})? ?(?<!\d)(\d{1,2}) ?${anyPartOf("moments", "hourSigns")}`,
    String.raw`(?: ?(?:(\d{1,2}) ?${anyPartOf("moments", "minuteSigns")}`,
    `|(${anyPartOf("moments", "halfHour")})))?`,
  ],
  "u",
);

function parseEasternTime(text: string, context: DateContext): Time | undefined {
  const found = EASTERN_TIME.exec(text);
  if (!found) return undefined;
  const hour = Number(found[3]);
  const twelve = found[1] ?? found[2];
  if (hour > (twelve ? 12 : 24)) return undefined;
  const minute = found[5] ? 30 : Number(found[4] ?? 0);
  const zone = findZone(text, context);
  return { hour: twelve ? (hour % 12) + (found[2] ? 12 : 0) : hour, minute, second: 0, zone };
}

/** "सुबह 10 बजे": an hour that needs its half of the day. */
const HALF_DAY_TIME = compilePattern(
  String.raw`(?:${HALF_OF_DAY}) (\d{1,2})(?:[:.](\d\d))? ${anyPartOf("moments", "halfDayHour")}`,
  "u",
);

function parseHalfDayTime(text: string, context: DateContext): Time | undefined {
  const found = HALF_DAY_TIME.exec(text);
  if (!found || Number(found[3]) > 12) return undefined;
  const hour = (Number(found[3]) % 12) + (found[1] ? 0 : 12);
  return { hour, minute: Number(found[4] ?? 0), second: 0, zone: findZone(text, context) };
}

/** The time that a text states; undefined if there is none, or if no clock shows it. */
export function parseTime(text: string, context: DateContext): Time | undefined {
  const eastern = parseEasternTime(text, context) ?? parseHalfDayTime(text, context);
  if (eastern) return eastern;
  const twelve = TWELVE_HOURS.exec(text);
  if (twelve) {
    const hour = Number(twelve[1]);
    if (hour < 1 || hour > 12) return undefined;
    const afternoon = twelve[4]?.toLowerCase() === "p" ? 12 : 0;
    return readTime(text, twelve, (hour % 12) + afternoon, context);
  }
  const clock =
    TWENTY_FOUR_HOURS.exec(text) ?? WIRE_TIME.exec(text) ?? WHOLE_HOUR.exec(text) ?? LED_HOUR.exec(text);
  if (clock) return readTime(text, clock, Number(clock[1]), context);
  const named = NAMED_TIME.exec(text);
  if (named) return readTime(text, named, named[1] === undefined ? 12 : 0, context);
  return undefined;
}

/** A zone stands right behind its time ("21:14 (CET)"), or before it ("ET 9:14 p.m.", "CET 2023"). */
function readTime(text: string, found: RegExpExecArray, hour: number, context: DateContext): Time {
  const minute = /^\d+$/.test(found[2] ?? "") ? Number(found[2]) : 0;
  const second = /^\d+$/.test(found[3] ?? "") ? Number(found[3]) : 0;
  // "16:00 London time / 11:00 US Eastern Time" states one moment twice.
  const behind = text.slice(found.index + found[0].length);
  const [rest = ""] = behind.split(/\d{1,2}[:.]\d\d/);
  const before = text.slice(0, found.index);
  const zone =
    findNamedOffset(behind) ?? findOffset(rest) ?? findZone(rest, context) ?? findZone(before, context);
  return { hour, minute, second, zone };
}

/** "UTC-05:00": its minutes are no second time of the line. */
function findNamedOffset(behind: string): string | undefined {
  const offset = /^[\s,(]{0,9}((?:GMT|UTC)\s?[+\u2212–-]\d{1,2}(?::?\d\d)?)(?!\d)/i.exec(behind);
  return offset?.[1]?.replace(/\s/, "").replace("–", "-");
}

function findOffset(rest: string): string | undefined {
  const offset = /^[\s,(]*((?:GMT|UTC)?\s?[+\u2212-]\s?\d{1,2}(?::?\d\d)?)(?!\d)/i.exec(rest);
  return offset?.[1]?.replace(/\s/g, "");
}

function findZone(text: string, context: DateContext): string | undefined {
  const words = text.match(
    /(?<![A-Za-z])[A-Za-z]+(?:\/[A-Za-z_]+)+|\bUTC\p{Lu}{3,}|\b[A-Z]{1,5}\b|\b[A-Z]\.[A-Z]\.(?:[A-Z]\.)?/giu,
  );
  return words?.find((word) => (isInCapitals(word) || word.length > 5) && parseZone(word, context.zone));
}

/** Abbreviations of zones are capitals; "at", "est" and "art" are words. */
function isInCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

/** The times of an article, in UTC, from those that its draft states. */
import type { Dateline, Upload } from "../../article.ts";
import { DAY_MS, formatInstant, MINUTE_MS } from "../../instant.ts";
import { type DateContext, type ParsedDate, parseDate, saysPast } from "../../newsroom/dates.ts";
import { findDayToCome, isLateInDay } from "../../newsroom/moments.ts";
import { saysMidnight } from "../../newsroom/times.ts";
import { toInstant } from "../../newsroom/zones.ts";
import type { Draft, Format } from "../draft.ts";
import type { Warn } from "./bounds.ts";
import { type Clean, omitAbsent } from "./clean.ts";

/** What else is needed to read an upload's dates. */
interface DatesContext {
  readonly upload: Upload;
  /** The newsroom's IANA zone, for times that state none. */
  readonly zone: string;
  readonly language?: string | undefined;
  readonly format: Pick<Format, "isWire">;
}

/**
 * How far a clock may be wrong, of a desk or of a wire in another zone, before its time counts as a
 * time to come.
 */
const [SLACK, WIRE_SLACK] = [5 * MINUTE_MS, DAY_MS];

/**
 * A day without a year that is at most so many days ahead may be that of a release; otherwise it
 * is last year's.
 */
const MAX_DAYS_AHEAD = 31;
/** Characters of a date that a warning repeats. */
const MAX_QUOTED = 100;

export interface ArticleDates {
  readonly firstCreated?: string | undefined;
  readonly versionCreated: string;
  readonly published: string;
  readonly embargoedUntil?: string | undefined;
  /** The publication time, when the upload itself states one. */
  readonly stated?: string | undefined;
  /** A time of publication after the upload, as written: that of a release to come, or an error. */
  readonly ahead?: string | undefined;
}

/** Reads every date that the draft states. It warns of what is no date, and of what could be another date. */
export function normaliseDates(draft: Draft, context: DatesContext, warn: Warn): ArticleDates {
  const { upload, zone, language } = context;
  const dateContext: DateContext = { zone, language, reference: upload.at };
  let isAnyWritten = false;
  const read = (name: string, written: string | undefined): ParsedDate | undefined => {
    if (written === undefined || written.trim() === "") return undefined;
    isAnyWritten = true;
    const date = parseDate(written, { ...dateContext, ahead: saysPast(written) ? 0 : MAX_DAYS_AHEAD });
    const found = written.trim().slice(0, MAX_QUOTED);
    if (!date) warn("date-unreadable", `The ${name} date cannot be read: found "${found}".`);
    if (date?.yearGuessed) {
      // "4 May 1403": a year, an hour or neither.
      const number = date.unread && /(?<!\d)\d{4}(?!\d)/.exec(written)?.[0];
      const what = number ? `says ${number}, which is no year of the calendar` : "states no year";
      warn("date-ambiguous", `The ${name} date "${found}" ${what}; took ${date.instant.slice(0, 10)}.`);
    }
    return known(name, date);
  };
  const known = (name: string, date: ParsedDate | undefined) => {
    if (date?.unknownZone) {
      const found = date.unknownZone.slice(0, MAX_QUOTED);
      warn("date-ambiguous", `The ${name} time is of a zone that is not known: found "${found}".`);
    } else if (date?.ambiguous)
      warn("date-ambiguous", `The ${name} date can be read in two ways; took ${date.instant}.`);
    if (date && !date.dateOnly && !date.zoned)
      warn("zone-guessed", `The ${name} time states no zone; took ${zone}.`);
    return date;
  };
  const firstCreated = read("created", draft.firstCreated)?.instant;
  const versionCreated = read("version", draft.versionCreated)?.instant;
  const release = readEmbargo(draft.release, undefined, context);
  const releasedAt = release && readEmbargoEnd(release, draft.release ?? "", zone, upload.at);
  const publishedAt =
    read("published", draft.published) ??
    (releasedAt !== undefined && releasedAt <= upload.at ? release : undefined);
  const fromDateline = /^\d{4}-\d\d-\d\d$/.test(draft.dateline?.date ?? "")
    ? draft.dateline?.date
    : undefined;
  const filed = fromDateline && parseDate(fromDateline, dateContext)?.instant;
  const isAhead = publishedAt !== undefined && liesAhead(publishedAt, context);
  const stated = isAhead
    ? upload.at
    : limitToLatest(upload.at, publishedAt?.instant ?? versionCreated ?? firstCreated ?? filed);
  const embargo = known("embargo", readEmbargo(draft.embargoedUntil, stated, context));
  if (!embargo && draft.embargoedUntil?.trim()) warn("date-unreadable", "The embargo date cannot be read.");
  const why = isAnyWritten ? "No date that is stated can be read" : "No date is stated";
  if (!stated) warn("date-guessed", `${why}; the time of the upload stands in.`);
  // "EMBARGO" and, on a line of its own, a date to come.
  const beside = isAhead && draft.embargoed && draft.embargoedUntil === undefined ? publishedAt : undefined;
  const ends = embargo
    ? readEmbargoEnd(embargo, draft.embargoedUntil ?? "", zone, stated ?? upload.at)
    : beside && readEmbargoEnd(beside, draft.published ?? "", zone, upload.at);
  return {
    firstCreated,
    versionCreated: versionCreated ?? stated ?? upload.at,
    published: stated ?? upload.at,
    embargoedUntil: ends ?? (releasedAt !== undefined && releasedAt > upload.at ? releasedAt : undefined),
    stated,
    ...(isAhead && { ahead: draft.published }),
    ...(draft.release && releasedAt === undefined && { ahead: draft.release }),
  };
}

/** Whether a time of publication is still to come in the newsroom's zone. */
function liesAhead({ instant, dateOnly }: ParsedDate, { upload, zone, format }: DatesContext): boolean {
  const moment = dateOnly ? toInstant(Date.parse(instant), zone) : Date.parse(instant);
  return moment > Date.parse(upload.at) + (format.isWire ? WIRE_SLACK : SLACK);
}

/** Nothing is published after it is received. */
function limitToLatest(latest: string, instant: string | undefined): string | undefined {
  return instant !== undefined && instant > latest ? latest : instant;
}

/**
 * The moment that an embargo names. "Friday 10 May" is of the story's own year, whenever it is uploaded
 * again; "Friday 6 am" and "tonight" are the next ones after the upload.
 */
function readEmbargo(
  written: string | undefined,
  stated: string | undefined,
  { upload, zone, language }: DatesContext,
): ParsedDate | undefined {
  if (written === undefined || written.trim() === "") return undefined;
  const context = { zone, language, reference: stated ?? upload.at };
  // For a story that states its own date, it is not known which Friday is meant.
  const isOfToday = Math.abs(Date.parse(context.reference) - Date.parse(upload.at)) < 2 * DAY_MS;
  return parseDate(written, context) ?? (isOfToday ? findDayToCome(written, context, upload.at) : undefined);
}

/**
 * When an embargo ends. A day without a time begins in the newsroom's own zone, not in Greenwich; midnight
 * ends its day; a date that could be meant otherwise ends nothing, because a story let out too early cannot
 * be called back.
 */
function readEmbargoEnd(date: ParsedDate, written: string, zone: string, near: string): string | undefined {
  if (date.ambiguous || date.unread || isTimeForYear(date, written, near)) return undefined;
  if (date.dateOnly && isLateInDay(written)) return undefined;
  if (saysMidnight(written)) return formatInstant(new Date(Date.parse(date.instant) + DAY_MS));
  if (!date.dateOnly) return date.instant;
  return formatInstant(new Date(toInstant(Date.parse(date.instant), zone)));
}

/** "27 Nov 1900 GMT" beside a story of this year: its hour was taken for the year. */
function isTimeForYear({ instant, dateOnly }: ParsedDate, written: string, near: string): boolean {
  if (!dateOnly || !/(?<!\d)(?:19|20)[0-5]\d(?![\d-])/.test(written)) return false;
  return Math.abs(Number(instant.slice(0, 4)) - Number(near.slice(0, 4))) > 1;
}

/** A dateline's day takes its year from the publication date that the upload states. */
export function normaliseDateline(
  stated: Dateline | undefined,
  clean: Clean,
  published: string | undefined,
): Dateline | undefined {
  if (!stated) return undefined;
  const day = /^(\d{4}|-)-\d\d-\d\d$/.test(stated.date ?? "") ? stated.date : undefined;
  const dateline = omitAbsent({
    text: clean("dateline", stated.text),
    place: clean("dateline", stated.place),
    date: day?.startsWith("-") && published ? findNearest(day, published) : day,
    agency: clean("dateline", stated.agency),
  });
  return Object.keys(dateline).length > 0 ? dateline : undefined;
}

function findNearest(day: string, instant: string): string {
  const near = Date.parse(instant);
  const year = new Date(near).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((candidate) => `${candidate}-${day.slice(2)}`);
  const distance = (date: string) => Math.abs(Date.parse(date) - near);
  const valid = candidates.filter((date) => !Number.isNaN(Date.parse(date)));
  return valid.sort((a, b) => distance(a) - distance(b))[0] ?? day;
}

/** The times of an article, in UTC, from those that its draft states. */
import type { Dateline, Upload } from "../article.ts";
import { type DateContext, type ParsedDate, parseDate, saysMidnight } from "../copy/dates.ts";
import { instantOf } from "../copy/zones.ts";
import type { Draft } from "../formats/format.ts";
import type { Warn } from "./bounds.ts";
import { type Clean, present } from "./clean.ts";

/** What else an upload's dates are read by. */
interface DatesContext {
  readonly upload: Upload;
  /** The newsroom's IANA zone, for times that state none. */
  readonly zone: string;
  readonly language?: string | undefined;
}

interface Dates {
  readonly firstCreated?: string | undefined;
  readonly versionCreated: string;
  readonly published: string;
  readonly embargoedUntil?: string | undefined;
  /** The publication time, when the upload itself states one. */
  readonly stated?: string | undefined;
}

/** Every date that the draft states, read; what is none, or could be another, is warned of. */
export function datesOf(draft: Draft, { upload, zone, language }: DatesContext, warn: Warn): Dates {
  const dateContext: DateContext = { zone, language, reference: upload.at };
  const read = (name: string, written: string | undefined, near = upload.at): ParsedDate | undefined => {
    if (written === undefined || written.trim() === "") return undefined;
    const date = parseDate(written, { ...dateContext, reference: near });
    if (!date) warn("date-unreadable", `The ${name} date cannot be read.`);
    if (date?.ambiguous)
      warn("date-ambiguous", `The ${name} date can be read in two ways; took ${date.instant}.`);
    if (date && !date.dateOnly && !date.zoned)
      warn("zone-guessed", `The ${name} time states no zone; took ${zone}.`);
    return date;
  };
  const firstCreated = read("created", draft.firstCreated)?.instant;
  const versionCreated = read("version", draft.versionCreated)?.instant;
  const published = read("published", draft.published)?.instant;
  const fromDateline = /^\d{4}-\d\d-\d\d$/.test(draft.dateline?.date ?? "")
    ? draft.dateline?.date
    : undefined;
  const filed = fromDateline && parseDate(fromDateline, dateContext)?.instant;
  const stated = published ?? versionCreated ?? firstCreated ?? filed;
  // "Friday 10 May" is of the story's own year, whenever it is uploaded again.
  const embargo = read("embargo", draft.embargoedUntil, stated);
  if (!stated) warn("date-guessed", "No date is stated; the time of the upload stands in.");
  return {
    firstCreated,
    versionCreated: versionCreated ?? stated ?? upload.at,
    published: stated ?? upload.at,
    embargoedUntil: embargo && embargoEnd(embargo, draft.embargoedUntil ?? "", zone, stated ?? upload.at),
    stated,
  };
}

const A_DAY = 86_400_000;

/**
 * When an embargo ends. A day without a time begins in the newsroom's own zone, not in Greenwich; midnight ends its
 * day; a date that could be meant otherwise ends nothing, because a story let out too early cannot be called back.
 */
function embargoEnd(date: ParsedDate, written: string, zone: string, near: string): string | undefined {
  if (date.ambiguous || date.unread || isTimeForYear(date, written, near)) return undefined;
  if (saysMidnight(written)) return instantAt(Date.parse(date.instant) + A_DAY);
  if (!date.dateOnly) return date.instant;
  return instantAt(instantOf(Date.parse(date.instant), zone));
}

function instantAt(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}

/** "27 Nov 1900 GMT" beside a story of this year: its hour was taken for the year. */
function isTimeForYear({ instant, dateOnly }: ParsedDate, written: string, near: string): boolean {
  if (!dateOnly || !/(?<!\d)(?:19|20)[0-5]\d(?![\d-])/.test(written)) return false;
  return Math.abs(Number(instant.slice(0, 4)) - Number(near.slice(0, 4))) > 1;
}

/** A dateline's day takes its year from the publication date that the upload states. */
export function datelineOf(
  stated: Dateline | undefined,
  clean: Clean,
  published: string | undefined,
): Dateline | undefined {
  if (!stated) return undefined;
  const day = /^(\d{4}|-)-\d\d-\d\d$/.test(stated.date ?? "") ? stated.date : undefined;
  const dateline = present({
    text: clean("dateline", stated.text),
    place: clean("dateline", stated.place),
    date: day?.startsWith("-") && published ? nearest(day, published) : day,
    agency: clean("dateline", stated.agency),
  });
  return Object.keys(dateline).length > 0 ? dateline : undefined;
}

function nearest(day: string, instant: string): string {
  const near = Date.parse(instant);
  const year = new Date(near).getUTCFullYear();
  const candidates = [year - 1, year, year + 1].map((candidate) => `${candidate}-${day.slice(2)}`);
  const distance = (date: string) => Math.abs(Date.parse(date) - near);
  const valid = candidates.filter((date) => !Number.isNaN(Date.parse(date)));
  return valid.sort((a, b) => distance(a) - distance(b))[0] ?? day;
}

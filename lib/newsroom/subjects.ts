/** The notice that shares a line with a headline: in a mail's subject, a page's title, a line of copy. */
import { countTokens } from "../text/words.ts";
import { type ParsedDate, parseDate } from "./dates.ts";
import { ANY_YEAR, findNotice, MAX_NOTICE_LENGTH } from "./line-notices.ts";
import { findReleaseNotice } from "./notices/index.ts";
import { HOLDS } from "./status.ts";

interface NoticeBeside {
  readonly notice: string;
  /** Empty if the line is nothing but the notice. */
  readonly headline: string;
  /** When the embargo ends, if the line says so and it can be read without the story's date. */
  readonly ends?: ParsedDate | undefined;
}

/** What separates a notice from the headline behind it. */
const BEFORE_HEADLINE = /[\])]\s*[:–—|-]?\s+|\s?[:|!]\s+|\s[–—-]\s/g;
/** "NOT YET FOR PUBLICATION Harbour burns": words in capitals, and a headline that is not in them. */
const IN_CAPITALS_BEFORE = /^((?:[^\p{Ll}\s]{1,30}\s{1,3}){2,12})(?=\S{0,30}\p{Ll})/u;
const IN_BRACKETS_BEHIND = /^(.+\S)\s*[([]([^()[\]]{4,100})[)\]]$/;

/**
 * The notice in a mail's subject, and the headline beside it: "EMBARGO 0600 GMT 3 May: Bees can count", "Bees
 * can count (embargoed until Friday)". An embargo's notice goes on until a day and a time are in it.
 */
export function splitNotice(subject: string): NoticeBeside | undefined {
  if (subject.length > MAX_NOTICE_LENGTH) return undefined;
  const behind = IN_BRACKETS_BEHIND.exec(subject);
  const capitals = IN_CAPITALS_BEFORE.exec(subject)?.[1];
  const breaks = listBreaks(subject);
  const cuts = [
    ...(behind ? [{ notice: behind[2]!, headline: behind[1]! }] : []),
    ...(capitals ? [{ notice: capitals.trim(), headline: subject.slice(capitals.length) }] : []),
    ...breaks.map((found) => ({
      notice: subject.slice(0, found.index + (/^[\])]/.test(found[0]) ? 1 : 0)),
      headline: subject.slice(found.index + found[0].length),
    })),
    ...breaks.slice(-1).map((found) => ({
      notice: subject.slice(found.index + found[0].length),
      headline: subject.slice(0, found.index),
    })),
    { notice: subject, headline: "" },
  ];
  const isNotice =
    findReleaseNotice(subject) !== undefined || findReleaseNotice(capitals ?? "") !== undefined;
  const notices = cuts.flatMap((cut) => {
    const found = findNotice(cut.notice);
    const ends = found?.until === undefined ? undefined : parseDate(found.until, ANY_YEAR);
    // "Not approved: the drug that …" is a headline that was cut in two. Its first words alone would
    // hold the story.
    const isTorn = /^[[({]/.test(cut.headline) && !/[\])}]/.test(cut.headline);
    return found && !isTorn && (isNotice || ends || !HOLDS.has(found.kind)) ? [{ ...cut, ends }] : [];
  });
  return notices.find(({ ends }) => ends && !ends.dateOnly) ?? notices.find(({ ends }) => ends) ?? notices[0];
}

function listBreaks(subject: string): RegExpExecArray[] {
  return [...subject.matchAll(BEFORE_HEADLINE)].slice(0, 8);
}

/**
 * The same of a mail's subject, which only the desk reads: a part of it that is nothing but an embargo, a
 * hold or the name of a draft is a notice, whatever stands beside it ("Press release under embargo - Bees can
 * count"). A kill by so few words may be another story's.
 */
export function splitSubject(subject: string): NoticeBeside | undefined {
  const found = splitNotice(subject);
  if (found || subject.length > MAX_NOTICE_LENGTH) return found;
  const [first, last] = [listBreaks(subject)[0], listBreaks(subject).at(-1)];
  if (!first || !last) return undefined;
  const behind = IN_BRACKETS_BEHIND.exec(subject);
  const cuts = [
    ...(behind ? [{ notice: behind[2]!, headline: behind[1]! }] : []),
    { notice: subject.slice(0, first.index), headline: subject.slice(first.index + first[0].length) },
    { notice: subject.slice(last.index + last[0].length), headline: subject.slice(0, last.index) },
  ];
  return cuts.find(({ notice }) => {
    const kind = countTokens(notice) <= MAX_WORDS_BESIDE ? findReleaseNotice(notice)?.kind : undefined;
    return kind === "hold" || kind === "embargo";
  });
}
/** A part of a subject with more words is a headline of its own. */
const MAX_WORDS_BESIDE = 8;

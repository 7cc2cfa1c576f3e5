/** What editors write at the head of copy to stop, hold or correct it (rule 14). */
import { type ParsedDate, parseDate } from "./dates.ts";
import { isWhen } from "./when.ts";

/** A notice to editors. It is metadata: never part of the story. */
export interface StatusNotice {
  readonly kind: "kill" | "embargo" | "hold" | "correction" | "note";
  /** The notice as written. */
  readonly text: string;
  /** When an embargo ends, as written ("0001 GMT Friday, 5 January 2024"); read it with `parseDate`. */
  readonly until?: string | undefined;
}

/** What the notices of a story amount to, in the draft's own terms. */
export interface Status {
  readonly pubStatus?: "withheld" | "canceled";
  readonly embargoed?: boolean;
  readonly embargoedUntil?: string;
  readonly edNote?: string;
  /** The word that decided, for a warning. */
  readonly word?: string;
}

const CAP = 300;
/** Whether a date can be read is asked, not which year it is of. */
const ANY_YEAR = { zone: "UTC", reference: "2020-06-30T00:00:00Z" };
const TO_EDITORS = String.raw`(?:\W*(?:(?:NOTE TO |ATTENTION |ATTN\.? )?(?:EDITORS?|EDS|SUBSCRIBERS)|URGENT|ADVISORY|BULLETIN|EDITORS[’']? NOTE)[\s:,.–—-]+)?`;
/** The word must stand alone or be set off: "KILL THE BILL" and "WITHDRAWAL FROM KABUL" are headlines. */
const SET_OFF = String.raw`(?=\s*(?:$|[:–—(/]|-(?:\s|-)|\.{2,}|\.\s*$))`;

const KILL = new RegExp(
  String.raw`^\W*${TO_EDITORS}\W*(?:(?:(?:STORY|PHOTO|PICTURE) )?(?:KILL|KILLED|WITHDRAWAL|WITHDRAWN)${SET_OFF}|KILL(?=,? (?:STORY|PHOTO|THIS|THE (?:STORY|ABOVE|ITEM)|AND DO NOT)|[.!]\s+\p{Lu}))`,
  "u",
);
const KILL_PHRASE =
  /^\W*(?:(?:attention |note to )?(?:editors?|eds)\W+)?(?:mandatory (?:story |photo )?kill\b|(?<=(?:eds|editors?)\W+)(?:please )?kill (?:this|the|our|all|story)\b|(?:please )?kill (?:this|the|our) (?:story|item|report|copy|photo|dispatch)\b|(?:this|the|our) (?:story|item|report|dispatch|article) (?:has been|is|was) (?:killed|withdrawn|retracted|recalled)\b|(?:story|copy|item) (?:kill|recall|withdrawn|killed)\b|the associated press has withdrawn\b|do not use the (?:story|item|report|copy)\b)/i;
const EMBARGO =
  /^\W*(?:(?:strictly|press|news|media|under|sous|note|attention|editors?)[\s:,]+){0,3}(?:(?:strict )?embargo(?:ed|es)?|embargad[oa]|sperrfrist|sperrvermerk|embargo(?: jusqu['’]|tée? ))(?![\p{L}-])\s*(.*)$/iu;
const UNTIL =
  /^\W*(?:(?:for release|for publication|release|not for (?:publication|release|use|broadcast)|publication|strictly)[\s:,]*)*\W*(?:until|untill?|till?|to|for|before|bis(?: zum)?|jusqu['’]?(?:au|à)?|hasta(?: el)?|fino (?:a|al)|tot|at|ends|lifts)(?![\p{L}])\s*:?\s*(?=.*\d|.*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|.*\b(?:noon|midnight)\b)(.{3,})$/iu;
/** "FOR RELEASE 12:01 A.M. EDT, FRIDAY, NOV. 27": with an hour an embargo, without one the day of a release. */
const FOR_RELEASE =
  /^\W*(?:for|hold for) release(?![\p{L}-]| (?:to|of|in|by)\b)[\s:,.–—-]*(?:(?:at|on|after|until|not before)\s+)?(\S.{5,})$/iu;
const HOLD =
  /^\W*(?:hold for (?:release|publication)|not for (?:publication|release|broadcast|use)|do not (?:publish|use|release)(?! the)|nicht zur veröffentlichung|no publicar)(?![\p{L}-])\s*(.*)$/iu;
const CORRECTION = new RegExp(
  String.raw`^\W*${TO_EDITORS}\W*(?:CORRECTION|CORRECTS|CORRECTED|CORRECTING|CLARIFICATION|CLARIFIES|REFILE|REFILES|ADDS|UPDATES|UPDATING|RECASTS|SUBS|LEADALL|WRITETHRU|(?:[1-9](?:ST|ND|RD|TH) )?(?:LD|LEAD)[ -]WRITETHRU)${SET_OFF}`,
  "u",
);
const NOTE =
  /^\W*(?:eds|editor[’']?s?[’']? note|note to editors|attention editors|editors|achtung redaktionen|redaktionshinweis|note à la rédaction|nota del editor)\s*:/i;
/** "(Corrects paragraph 3 …)", "(Adds quotes, background)" under a headline. */
const IN_BRACKETS =
  /^\(\s*(?:corrects|correcting|clarifies|adds|updates|recasts|refiles|repeats|removes|deletes|fixes|embeds)\b.{0,250}\)$/i;

/**
 * The notice that a line is, or nothing. Conservative: the marker opens the line, set off from what follows,
 * as editors write it; a story *about* an embargo, a withdrawal or a killing is a story.
 */
export function statusNotice(line: string): StatusNotice | undefined {
  const text = line.trim();
  if (text.length === 0 || text.length > CAP) return undefined;
  if (KILL.test(text) || KILL_PHRASE.test(text)) return { kind: "kill", text };
  return embargoNotice(text) ?? releaseNotice(text) ?? holdNotice(text) ?? editorialNotice(text);
}

/** Whether a line is an embargo that says when it ends, if only "Friday": what is surely one, wherever it stands. */
export function endsEmbargo(line: string): boolean {
  const until = statusNotice(line)?.until;
  return until !== undefined && (parseDate(until, ANY_YEAR) !== undefined || isWhen(until));
}

interface NoticeBeside {
  readonly notice: string;
  /** Empty where the notice is all. */
  readonly headline: string;
  /** Of an embargo that says so: when it ends, as far as it can be read without the story's date. */
  readonly ends?: ParsedDate | undefined;
}

/** What sets a notice off from the headline behind it. */
const BEFORE_HEADLINE = /[\])]\s*[:–—|-]?\s+|\s?[:|]\s+|\s[–—-]\s/g;
const IN_BRACKETS_BEHIND = /^(.+\S)\s*[([]([^()[\]]{4,100})[)\]]$/;

/**
 * The notice in a mail's subject, and the headline beside it: "EMBARGO 0600 GMT 3 May: Bees can count", "Bees can
 * count (embargoed until Friday)". An embargo's notice goes on until a day and a time are in it.
 */
export function noticeIn(subject: string): NoticeBeside | undefined {
  if (subject.length > CAP) return undefined;
  const cuts = [...subject.matchAll(BEFORE_HEADLINE)].slice(0, 8).map((found) => ({
    notice: subject.slice(0, found.index + (/^[\])]/.test(found[0]) ? 1 : 0)),
    headline: subject.slice(found.index + found[0].length),
  }));
  const behind = IN_BRACKETS_BEHIND.exec(subject);
  if (behind) cuts.push({ notice: behind[2]!, headline: behind[1]! });
  cuts.push({ notice: subject, headline: "" });
  const notices = cuts.flatMap((cut) => {
    const found = statusNotice(cut.notice);
    return found
      ? [{ ...cut, ends: found.until === undefined ? undefined : parseDate(found.until, ANY_YEAR) }]
      : [];
  });
  return notices.find(({ ends }) => ends && !ends.dateOnly) ?? notices.find(({ ends }) => ends) ?? notices[0];
}

function embargoNotice(text: string): StatusNotice | undefined {
  const found = EMBARGO.exec(text);
  if (!found) return undefined;
  const rest = (found[1] ?? "").trim();
  const isTime = statesTime(rest) || isWhen(rest);
  const until = UNTIL.exec(rest)?.[1]?.trim() ?? (isTime ? rest.replace(/^\W+/, "") : undefined);
  if (until) return { kind: "embargo", text, until: until.replace(/[\s.*]+$/, "") };
  // Without a time, only a bare marker counts; "Embargo on Russian oil" and "Embargo: what we know" are copy.
  const bare = /^\W*$/.test(rest) && (text === text.toUpperCase() || /embargoed|sperr|embargad/i.test(text));
  const noted = /^\W*(?:not for|for release|do not|until further notice)/i.test(rest);
  return bare || noted ? { kind: "embargo", text } : undefined;
}

/** "Embargo: 0001 GMT, 5 January 2024" names its end without a word for it. */
function statesTime(rest: string): boolean {
  if (!/^\W*[:–—-]|^\s*\d/.test(rest)) return false;
  return parseDate(rest.replace(/^\W+/, ""), ANY_YEAR) !== undefined;
}

function releaseNotice(text: string): StatusNotice | undefined {
  const until = FOR_RELEASE.exec(text)?.[1];
  const date = until === undefined ? undefined : parseDate(until, ANY_YEAR);
  const isHour = date ? !date.dateOnly : until !== undefined && /\d/.test(until) && isWhen(until);
  return until && isHour ? { kind: "embargo", text, until } : undefined;
}

function holdNotice(text: string): StatusNotice | undefined {
  const found = HOLD.exec(text);
  if (!found) return undefined;
  const rest = (found[1] ?? "").trim();
  const until = UNTIL.exec(rest)?.[1]?.trim();
  if (until) return { kind: "embargo", text, until: until.replace(/[\s.*]+$/, "") };
  return /^\W*$/.test(rest) || text === text.toUpperCase() ? { kind: "hold", text } : undefined;
}

function editorialNotice(text: string): StatusNotice | undefined {
  if (CORRECTION.test(text) || IN_BRACKETS.test(text)) return { kind: "correction", text };
  return NOTE.test(text) ? { kind: "note", text } : undefined;
}

/**
 * What the notices among a story's first lines (or a wire's editorial note) mean for it. A kill cancels; an
 * embargo with a time is kept as written; an embargo or a hold without one withholds, and no date is
 * invented.
 */
export function statusWords(lines: readonly string[]): Status {
  const notices = lines.map(statusNotice).filter((notice) => notice !== undefined);
  if (notices.length === 0) return {};
  const kill = notices.find(({ kind }) => kind === "kill");
  const hold = notices.find(({ kind }) => kind === "hold");
  const embargoes = notices.filter(({ kind }) => kind === "embargo");
  const embargo = embargoes.find(({ until }) => until !== undefined) ?? embargoes[0];
  const deciding = kill ?? embargo ?? hold;
  return {
    edNote: notices.map(({ text }) => text).join(" "),
    ...(kill ? { pubStatus: "canceled" as const } : hold && { pubStatus: "withheld" as const }),
    ...(embargo && {
      embargoed: true,
      ...(embargo.until !== undefined && { embargoedUntil: embargo.until }),
    }),
    ...(deciding && { word: deciding.kind }),
  };
}

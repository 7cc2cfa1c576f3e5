/**
 * Headers whose lines begin with a sign for their meaning (`^` for the headline), as Australian agencies send
 * them, or with two letters and `#` (`TI#` for the title), as suppliers of company news do.
 */
import { tidy } from "../../../text/characters.ts";
import { findSection, isSubjectCode, SUBJECT_CODES } from "../wire/newscodes.ts";
import type { AgencyHeader } from "./agency-header.ts";

/**
 * `$` category, `:` keyword or headline, `=` and `@` take key, `^` headline, `*` format, `&`
 * service, `+` subject.
 */
const SIGN = /^[$:=^*&+@~#%](?=\S)/;
const LETTERS = /^[A-Z]{2}#/;
/** The field that is the copy itself. */
const COPY = /^TX#/;

/** A line without the letters that open the copy. */
export function withoutCopyLetters(line: string): string {
  return line.replace(COPY, "");
}

/**
 * How many lines open with a sign or letters, blank ones among them; none: 0. The copy's own field
 * is the last.
 */
export function countSigned(lines: readonly string[]): number {
  const isSigned = (line: string) => SIGN.test(line) || LETTERS.test(line) || line.trim() === "";
  const hasLetters = lines.some((line, index) => index < MAX_LINES && LETTERS.test(line));
  const end = hasLetters
    ? lines.findIndex((line) => COPY.test(line))
    : lines.findIndex((line) => !isSigned(line));
  return lines.slice(0, Math.max(end, 0)).some((line) => SIGN.test(line) || LETTERS.test(line)) ? end : 0;
}
const MAX_LINES = 30;

/** Reads the header, or nothing where its lines open with neither. */
export function readSigned(header: string): AgencyHeader | undefined {
  const lines = header.split("\n").map((line) => line.trim());
  if (lines.some((line) => LETTERS.test(line))) return readLettered(lines);
  const valueBehind = (sign: string) => {
    const line = lines.find((stated) => stated.startsWith(sign) && SIGN.test(stated));
    return line === undefined ? undefined : tidy(line.slice(sign.length)) || undefined;
  };
  if (!lines.some((line) => SIGN.test(line))) return undefined;
  // A colon is the keyword where another sign is the headline, and else the headline.
  const [caret, colon, hash, code] = ["^", ":", "#", "+"].map(valueBehind);
  const keyword = hash ?? (caret === undefined ? undefined : colon);
  // Tables of races are headed by their day.
  const headline = [caret, colon, keyword].find((line) => line !== undefined && /\p{L}/u.test(line));
  const subjects = isSubjectCode(code) ? [{ code, scheme: SUBJECT_CODES }] : [];
  // Each agency has its own letters of categories.
  return { headline, keyword, subjects, section: findSection(subjects) };
}

function readLettered(lines: readonly string[]): AgencyHeader {
  const fields = new Map<string, string>();
  let name = "";
  for (const line of lines) {
    const found = LETTERS.exec(line)?.[0];
    name = found ?? name;
    fields.set(name, tidy(`${fields.get(name) ?? ""} ${line.slice(found?.length ?? 0)}`));
  }
  const valueBehind = (letters: string) => fields.get(`${letters}#`) || undefined;
  return {
    source: valueBehind("KN"),
    sent: valueBehind("PD"),
    byline: valueBehind("BY"),
    keyword: valueBehind("KY"),
    headline: valueBehind("TI"),
    standfirst: valueBehind("AB"),
  };
}

/** Names that sign a story, as pages and papers print them: in full, by initials, in brackets. */
import { anyOf, anyPartOf } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { isAgency } from "./agencies.ts";
import { isBoilerplate } from "./boilerplate.ts";

/** What joins two names: "and", "&". */
export const JOINS = `(?:${anyOf("bylines", "and", "shortAnd")}|&)`;
const JOINER = compilePattern(`^(?:,|;|/|${JOINS})$`);

const FULL_NAME = compilePattern(
  [
    String.raw`^\p{Lu}[\p{L}.'’-]*`,
    String.raw`(?:\s(?:v\.|${anyOf("bylines", "particles", "mixedParticles")}|\p{Lu}[\p{L}.'’-]*)){1,4}$`,
  ],
  "u",
);
const PLAIN_NAME = compilePattern(
  String.raw`^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.)*(?:\s${anyOf("bylines", "particles")})*\s\p{Lu}[\p{L}'’-]+$`,
  "u",
);
const BETWEEN_NAMES = compilePattern(String.raw`,\s*|\s${JOINS}\s`);
const NOT_SIGNED = compilePattern(
  [
    String.raw`^${anyOf("bylines", "neverSigns")}(?:\s|$)`,
    String.raw`\.(?:com|de|org|net|at|ch)$`,
    `${anyPartOf("bylines", "neverSignsBehind")}$`,
  ].join("|"),
);

/** Whether a part of a line only joins two names. */
export function isJoiner(part: string): boolean {
  return JOINER.test(part);
}

/** Whether a part is a full name, or joins two names. */
export function isNameOrJoiner(part: string): boolean {
  return isJoiner(part) || FULL_NAME.test(part.replace(/(?<![\s,])[\s,]+$/, ""));
}

/** A first name and more, or a name with a particle: "Jane Doe", "Christoph von Eichhorn". */
export function isNameInFull(text: string): boolean {
  return FULL_NAME.test(text);
}

/** The same, of one or several. */
export function areNamesInFull(text: string): boolean {
  return text.split(BETWEEN_NAMES).every((name) => FULL_NAME.test(name));
}

/** A first and a last name, perhaps with an initial or a particle. Sections have no such names. */
export function isFirstAndLastName(text: string): boolean {
  return PLAIN_NAME.test(text);
}

/** Whether a text is of those that no person signs with: an address, "Editorial". */
export function neverSigns(text: string): boolean {
  return NOT_SIGNED.test(text);
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

/** Signatures by initials, as newsrooms shorten names: "srf/hosb;kesm". Those of an agency are none. */
export function listInitials(text: string): string[] {
  const parts = text.split(/\s?[;,]\s?/);
  const isOne = (part: string) => INITIALS.test(part) && !isAgency(part) && !NOT_SIGNED.test(part);
  return parts.length <= 4 && parts.every(isOne) ? parts : [];
}
const INITIALS = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?$/u;

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

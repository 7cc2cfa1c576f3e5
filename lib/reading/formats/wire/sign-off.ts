/**
 * How a desk closes a story: its agency, the initials of who wrote and who edited, or the word for the end.
 */
import { anyOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { isAgency } from "../../../newsroom/agencies.ts";
import type { DraftBlock, Trace } from "../../draft.ts";

/** "==Kyodo"; "XAW-DOA"; "./.CVN". */
const SIGN_OFF = /^(?:=+\s?\p{L}[\p{L} .-]{1,20}|[A-Z]{2,4}(?:[-/][A-Z]{2,4})+|\.\/\.\p{Lu}{2,5})$/u;
/** "asl/tib/pid/cac", "ends", "-30-": only at the very end, for elsewhere they are words. */
const END = compilePattern(
  String.raw`^(?:[a-z]{1,4}(?:[-/] ?[a-z]{1,4})+[-/]?|\W*${anyOf("wires", "signOffs")}\W*|\W+30\W+)$`,
);
/** "/ritzau/", "(AFP)", "(©NTB)", "- AP". */
const IN_MARKS = /^(?:[/(（]©?\s?([\p{L}\p{N} .&-]{2,30})[/)）]|[-–—]\s?([\p{L}\p{N} .&]{2,30}))\.?$/u;

/** Whether a line is a sign-off, wherever it stands. */
export function isSignOff(line: string): boolean {
  return SIGN_OFF.test(line);
}

/**
 * Whether a last line closes its story.
 *
 * @param providers the agencies that the item names as its source, and the copy in its dateline
 */
export function closesStory(line: string, providers: readonly (string | undefined)[]): boolean {
  const [, bracketed, dashed] = IN_MARKS.exec(line) ?? [];
  const signed = bracketed ?? dashed;
  const isProvider = (name: string) =>
    isAgency(name) || providers.some((provider) => provider?.toLowerCase() === name.toLowerCase());
  if (isSignOff(line) || END.test(line)) return true;
  if (signed !== undefined) return isProvider(signed);
  const [name = "", codes] = line.split(/ (.*)/, 2);
  return codes !== undefined && codes.length <= MAX_INITIALS && INITIALS.test(codes) && isProvider(name);
}
/** "kre/su yysw a3", behind the agency's name: who wrote and edited. */
const INITIALS = /^[\p{Ll}\d]{1,4}(?:[ /][\p{Ll}\d]{1,4})*$/u;
const MAX_INITIALS = 40;

/** The body without the lines at its end that close it. */
export function withoutSignOff(
  body: DraftBlock[],
  isClosing: (line: string) => boolean,
  trace: Trace,
): DraftBlock[] {
  const end = body.findLastIndex(({ text }) => !isClosing(text)) + 1;
  // If a short story is nothing else, it is no sign-off.
  if (end === 0) return body;
  for (const { text } of body.slice(end)) trace.drop("sign-off", text);
  return body.slice(0, end);
}

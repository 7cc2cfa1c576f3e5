/**
 * How a desk closes a story: its agency, the initials of who wrote and who edited, or the word for the end.
 */
import { anyOf } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";
import { isAgency } from "./agencies.ts";

/** "==Kyodo"; "XAW-DOA", "Y12-ABC", "AQ // JH"; "./.CVN". */
const SIGN_OFF = new RegExp(
  [
    String.raw`^(?:=+\s?\p{L}[\p{L} .-]{1,20}|(?:[A-Z]\d{1,3}|[A-Z]{2,4})(?: ?[-/]{1,2} ?[A-Z]{2,4})+`,
    String.raw`|\.\/\.\p{Lu}{2,5})$`,
  ].join(""),
  "u",
);
const ENDS = String.raw`\W*${anyOf("wires", "signOffs")}\W*`;
/**
 * "asl/tib/pid/cac", "aq jh", "A.Q.", "ends", "-30-", "./.", "(end) aq.jh": only at the very end, for
 * elsewhere they are words.
 */
const END = compilePattern(
  [
    "^(?:[a-z]{1,4}(?:[-/] ?[a-z]{1,4})+[-/]?|[a-z]{2,3}(?: [a-z]{2,3}){0,3}",
    String.raw`(?:\p{Lu}\.){2,4}\p{Lu}?|${ENDS}|\W+\d{1,2}\W+|[./-]{2,4}`,
    String.raw`[(-]${ENDS}[)-] ?[a-z]{1,4}(?:[./][a-z]{1,4})*\.?)$`,
  ].join("|"),
);
const MAX_END_LENGTH = 40;
/** "/ritzau/", "(AFP)", "(©NTB)", "//Petra// AB", "- AP", "-- BERNAMA", "-Xinhua-". */
const IN_MARKS = compilePattern(
  [
    String.raw`^(?:[/(（]{1,2}©?\s?([\p{L}\p{N} .&-]{2,30})[/)）]{1,2}(?:\s?\p{Lu}{1,4})?`,
    String.raw`[-–—]{1,2}\s?([\p{L}\p{N} .&]{2,30})(?:\s?[-–—]{1,2})?)\.?$`,
  ].join("|"),
  "u",
);
/** "WAM/Ada Quill", "APP/aqu", "Lusa/Fim": the agency, and who wrote. */
const BEHIND_STROKE = /^([\p{L}-]{2,12})\/\s?\p{L}[\p{L}. ]{0,30}$/u;
/** Whom to write to, alone on its line. */
const ADDRESS = /^[(<]?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}[)>]?$/;
/** "Editor: Huaxia": who edited is no author. */
const EDITOR = compilePattern(
  String.raw`^\W*${anyOf("boilerplate", "editorLabels")}\s?[:：]\s?[^.!?:。]{1,60}$`,
);

/** "jane@doe.example", "Email: jane@doe.example", "T: 020 7946 0999", "www.doe.example". */
const WAY_TO_REACH = compilePattern(
  [
    String.raw`^(?:\p{L}[\p{L} -]{0,15}\s?[:：]\s?)?[(<]?`,
    String.raw`(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`,
    String.raw`|(?:https?://|www\.)\S{3,200}|\+?\(?\d{2,5}[ )/-](?:\d[ -]?){5,10})[)>]?$`,
  ].join(""),
);

/** Whether a line is nothing but a way to reach somebody. */
export function isWayToReach(line: string): boolean {
  return line.length < 240 && WAY_TO_REACH.test(line);
}

/** Whether a line is a sign-off, wherever it stands. */
export function isSignOff(line: string): boolean {
  return SIGN_OFF.test(line);
}

/** Whether a line is nothing but a label for editors and their names: they are no authors. */
export function namesEditor(line: string): boolean {
  return line.length < 100 && EDITOR.test(line);
}

/**
 * Whether a last line closes its story.
 *
 * @param providers the agencies that the item names as its source, and the copy in its dateline
 */
export function closesStory(line: string, providers: readonly (string | undefined)[]): boolean {
  if (isSignOff(line) || ADDRESS.test(line) || namesEditor(line)) return true;
  return (line.length <= MAX_END_LENGTH && END.test(line)) || isSigned(line, providers);
}

/** Whether a line is nothing but the agency's name, in marks or with initials. */
export function isSigned(line: string, providers: readonly (string | undefined)[]): boolean {
  const isProvider = (name: string) =>
    isAgency(name) || providers.some((provider) => provider?.toLowerCase() === name.toLowerCase());
  const [, bracketed, dashed] = IN_MARKS.exec(line) ?? [];
  const signed = bracketed ?? dashed ?? BEHIND_STROKE.exec(line)?.[1];
  if (signed !== undefined) return isProvider(signed);
  const [name = "", codes = ""] = line.split(/ (.*)/, 2);
  return (codes === "" || (codes.length <= MAX_INITIALS && INITIALS.test(codes))) && isProvider(name);
}
/** "kre/su yysw a3", "KRK SMN", behind the agency's name: who wrote and edited. */
const INITIALS = /^(?:[\p{Ll}\d]{1,4}(?:[ /][\p{Ll}\d]{1,4})*|\p{Lu}{2,4}(?:[ /-]\p{Lu}{2,4})*)$/u;
const MAX_INITIALS = 40;

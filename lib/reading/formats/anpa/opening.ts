/**
 * How a transmission begins: with a control character, with ZCZC where control characters are not
 * transmitted, or with its header.
 */

/** Synchronising characters, blanks for them, and the end of the last message may come before SOH. */
const CONTROLLED = /^[\s\0\u0003\u0004\u0016\u007f\ufeff]{0,64}\u0001[^\n]{2,}/;
/** Telex and mail open a message so (IPTC 7901, and before it the CCITT's rules for telegrams). */
const FRAMED = /^\s{0,32}ZCZC(?![a-z])/;
const FRAMED_FIELDS = /^\s{0,32}zczc\s{1,8}[A-Z]{2}#/i;

/**
 * The first line of IPTC 7901 (revision 5, 1995, section 4): service and number, priority, category, word
 * count, and what the agency adds.
 */
export const IPTC_7901 = /^([A-Za-z]{2,5})(\d{2,5}) (\d) ([A-Za-z]{1,3}) (\d{1,5})(?: +([^\n]{0,80}))?$/m;

/**
 * The second line of ANPA 1312 without its control characters: a cycle opens the keyword, and a date follows.
 */
export const BARE_ANPA_1312 =
  /^([a-z]) ?([a-z]) ?((?:BC|AM|PM|AP)-\S[^\n]{0,60}? \d\d?-\d\d?(?: \d{1,5})?) *$/im;
/** The first: service and number, then the selector, of which the separator may be lost. */
const BARE_FIRST_LINE = /^[a-z]\d{4}[ \w-]{0,24}$/i;

/** Whether a line is the first of IPTC 7901's header. */
export function isIptc7901(line: string): boolean {
  return !line.includes("\n") && IPTC_7901.test(line);
}

/** How many lines of a text without control characters are a header of ANPA 1312; none: 0. */
export function countBareAnpa1312(lines: readonly string[]): number {
  const [first = "", second = ""] = lines.slice(0, 2).map((line) => line.trim());
  if (BARE_ANPA_1312.test(first)) return 1;
  return BARE_FIRST_LINE.test(first) && BARE_ANPA_1312.test(second) ? 2 : 0;
}

/** The ZCZC that a text opens with. */
export function findFrame(text: string): string | undefined {
  if (FRAMED_FIELDS.test(text)) return /^\s{0,32}zczc/i.exec(text)?.[0];
  return FRAMED.exec(text)?.[0];
}

/** Whether a text opens with SOH. */
export function isControlled(text: string): boolean {
  return CONTROLLED.test(text);
}

/** Whether a text opens with a header that nothing frames. */
export function isBare(text: string): boolean {
  const lines = text.slice(0, MAX_OPENING).trimStart().split("\n", 2);
  return isIptc7901(lines[0]!.trimEnd()) || countBareAnpa1312(lines) > 0;
}
const MAX_OPENING = 400;

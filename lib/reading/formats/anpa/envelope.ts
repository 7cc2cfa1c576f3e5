/**
 * Agency text without control characters: ZCZC opens a message and NNNN ends it, or nothing frames its
 * header. The control characters that it lost are put back, so that one reader reads all.
 */
import { findNotice } from "../../../newsroom/line-notices.ts";
import { areKeywords } from "./iptc-7901.ts";
import { countBareAnpa1312, findFrame, isBare, isControlled, isIptc7901 } from "./opening.ts";
import { countSigned, withoutCopyLetters } from "./signed.ts";

export const [SOH, STX, ETX] = ["\u0001", "\u0002", "\u0003"];

/** The text with the control characters that its letters stand for; any other text as it is. */
export function withControls(text: string): string {
  if (isControlled(text)) return text;
  const frame = findFrame(text);
  if (frame === undefined && !isBare(text)) return text;
  const lines = (frame === undefined ? text.trimStart() : text.slice(frame.length)).split("\n");
  const { header, start } = readHeaderLines(lines, frame !== undefined);
  const message = lines.slice(start).map((line, index) => (index === 0 ? withoutCopyLetters(line) : line));
  const end = message.findIndex((line) => ENDS.test(line) || isIptc7901(line.trimEnd()));
  const own = end < 0 ? message : message.slice(0, end);
  const { copy, sent } = splitClock(own);
  const ending = end < 0 ? [] : message.slice(end);
  const next = ending.findIndex((line) => isIptc7901(line.trimEnd()));
  const trailer = [...sent, ...(next < 0 ? ending : ending.slice(0, next))];
  return [
    `${SOH}${header.join("\n")}\n${STX}${copy.join("\n")}\n`,
    // Only ZCZC asks for an end.
    ...(trailer.length > 0 || frame === undefined ? [ETX, trailer.join("\n")] : []),
    ...(next < 0 ? [] : [SOH, ending.slice(next).join("\n")]),
  ].join("");
}

const ENDS = /(?<!\S)NNNN\s*$/;

/** The header's lines, without routing, and where the copy starts. */
function readHeaderLines(
  lines: readonly string[],
  isFramed: boolean,
): { readonly header: readonly string[]; readonly start: number } {
  // Behind ZCZC stands the station's own count of messages, or the header.
  const first = isFramed && !isIptc7901(lines[0]!.trim()) ? 1 : 0;
  const known = countBareAnpa1312(lines.slice(first)) || countSigned(lines.slice(first));
  if (known > 0) return { header: lines.slice(first, first + known), start: first + known };
  const header: string[] = [];
  let above = "";
  let start = 0;
  for (; start < lines.length; start++) {
    const line = lines[start]!.trim();
    const isSaid = saysWhat(line, above);
    if (isSaid) header.push(line);
    else if (line !== "" && start >= first && !(isFramed && isRouting(line, start))) break;
    above = line || above;
  }
  return { header, start };
}

/** A line of IPTC 7901, the keywords right below it, or a keyword line of ANPA. */
function saysWhat(line: string, above: string): boolean {
  if (isIptc7901(line) || /^(?:BC|AM|PM)-/.test(line)) return true;
  return (isIptc7901(above) && areKeywords(line)) || (above.endsWith("/") && line.endsWith("/"));
}

/** Codes in capitals with a number among them ("R POL S0A QBXB"), for machines. */
function isRouting(line: string, index: number): boolean {
  // A header has few lines. A line further down is no notice.
  return ROUTING.test(line) && (index > MAX_HEADER_LINES || findNotice(line) === undefined);
}
const ROUTING = /^(?=.*\d)[A-Z\d][A-Z\d ./()-]{1,40}$/;
const MAX_HEADER_LINES = 100;

/** The copy, and the line behind it that says when it was sent. */
function splitClock(message: readonly string[]): {
  readonly copy: readonly string[];
  readonly sent: readonly string[];
} {
  const last = message.findLastIndex((line) => line.trim() !== "");
  return CLOCK.test(message[last]?.trim() ?? "")
    ? { copy: message.slice(0, last), sent: message.slice(last) }
    : { copy: message, sent: [] };
}
/** `291341 GMT Feb 24`, `240942 Sep 24`, `^AP-WF-02-29-24 2209GMT<`. */
const CLOCK =
  /^(?:\d{6} +(?:[A-Z]{2,5} +)?\p{L}{3,9}\.? +\d\d|\^?[A-Z]{2,4}-[A-Z]{2}-\d\d-\d\d-\d\d \d{4} ?GMT<?)$/u;

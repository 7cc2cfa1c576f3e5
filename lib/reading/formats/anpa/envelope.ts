/**
 * Agency text without control characters: telex and mail do not pass them, so ZCZC opens a message and NNNN ends
 * it (IPTC 7901, and before it the CCITT's rules for telegrams).
 */
import { findNotice } from "../../../newsroom/status.ts";
import { isIptc7901 } from "./header.ts";

export const [SOH, STX, ETX] = ["\u0001", "\u0002", "\u0003"];

const OPENING = /^\s{0,32}ZCZC(?![a-z])/;

/** The text with the control characters that its letters stand for; any other text as it is. */
export function withControls(text: string): string {
  const opening = OPENING.exec(text);
  if (!opening) return text;
  const lines = text.slice(opening[0].length).split("\n");
  const end = lines.findIndex((line) => /(?<!\S)NNNN\s*$/.test(line));
  const message = end < 0 ? lines : lines.slice(0, end);
  const trailer = end < 0 ? "" : ETX + lines.slice(end).join("\n");
  // The rest of the first line is the station's own count of messages, or the header.
  let start = 1;
  while (start < message.length && isAboveCopy(message[start]!, message[start - 1]!, start)) start++;
  const header = message.slice(0, start).map((line) => line.trim());
  const told = header.filter((line, index) => saysWhat(line, header[index - 1] ?? ""));
  return `${SOH}${told.join("\n")}\n${STX}${message.slice(start).join("\n")}\n${trailer}`;
}

/** A header has a few lines; what stands further down is no notice to anybody. */
const LINES_OF_HEADER = 100;

function isAboveCopy(line: string, above: string, index: number): boolean {
  const isRouting = CODES.test(line.trim()) && (index > LINES_OF_HEADER || findNotice(line) === undefined);
  return line.trim() === "" || saysWhat(line.trim(), above.trim()) || isRouting;
}

/** Routing: codes in capitals with a number among them ("R POL S0A QBXB"). */
const CODES = /^(?=.*\d)[A-Z\d][A-Z\d ./()-]{1,40}$/;

/** A line of IPTC 7901, the slug right below it, or a keyword line of ANPA. */
function saysWhat(line: string, above: string): boolean {
  return isIptc7901(line) || (isIptc7901(above) && /^\S{3,40}$/.test(line)) || /^(?:BC|AM|PM)-/.test(line);
}

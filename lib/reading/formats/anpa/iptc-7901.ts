/**
 * The header of IPTC 7901 (revision 5, 1995, section 4): one line with the service that sends and its number,
 * priority, category, word count and optional information; then the keywords.
 */
import { isAgency } from "../../../newsroom/agencies.ts";
import { findNotice } from "../../../newsroom/line-notices.ts";
import { tidy } from "../../../text/characters.ts";
import { parseSection, parseUrgency } from "../wire/newscodes.ts";
import type { AgencyHeader } from "./agency-header.ts";
import { IPTC_7901 } from "./opening.ts";

/**
 * Whether a line below the first may be the keywords: they end with a stroke, or are a word or two with one,
 * or one word.
 */
export function areKeywords(line: string): boolean {
  if (line === "" || line.length > 80 || /^\(|[.:!?]$/.test(line)) return false;
  return line.endsWith("/") || /^\S+$/.test(line) || (line.includes("/") && line.split(/\s+/).length <= 3);
}

/** A header cannot be anything else, even if its service has no letters or its priority is a letter. */
const LOOSE = /^([A-Za-z]{0,10})(\d{1,6}) ([\da-z]) ([A-Za-z]{1,3}) (\d{1,5})(?: +([^\n]{0,80}))?$/m;

/** Reads the header, or nothing where it is none of IPTC 7901. */
export function readIptc7901(header: string): AgencyHeader | undefined {
  const found = IPTC_7901.exec(header) ?? LOOSE.exec(header);
  if (!found) return undefined;
  const lines = header
    .slice(found.index + found[0].length)
    .split("\n")
    .map((line) => tidy(line).replace(/^\((.*)\)$/, "$1"));
  const isNotice = (line: string) => findNotice(line) !== undefined;
  const keywords = tidy(lines.filter((line) => !isNotice(line)).join(" ")).replace(/(?<!\/)\/+$/, "");
  return {
    keyword: keywords || undefined,
    keywords: keywords.includes("/") ? keywords.split("/").map(tidy).filter(Boolean) : [],
    notices: lines.filter(isNotice),
    urgency: parseUrgency(found[3]),
    section: parseSection(found[4]),
    source: findAgencyCode(found[6] ?? ""),
    service: found[1] || undefined,
    words: Number(found[5]) || undefined,
  };
}

/** The agency in the optional information: `dpa 0031`, `F BELGA-0102`, `vvvvb KNA 170123-89-00065`. */
function findAgencyCode(information: string): string | undefined {
  const names = information.split(/\s+/).map((word) => word.split(/-\d/, 1)[0]!);
  return names.find(isAgency) ?? /(?:^|\s)([a-z]{2,6})\s+\d{2,5}\s*$/i.exec(information)?.[1];
}

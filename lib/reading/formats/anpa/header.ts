/**
 * The header of an agency transmission: what stands between SOH and STX. It is ANPA 1312's two lines, the
 * line and keyword of IPTC 7901, lines that a sign opens, or fields that a separator parts.
 */
import type { Concept } from "../../../article.ts";
import { tidy } from "../../../text/characters.ts";
import { SUBJECT_CODES } from "../wire/newscodes.ts";
import type { AgencyHeader } from "./agency-header.ts";
import { readAnpa1312 } from "./anpa-1312.ts";
import { readIptc7901 } from "./iptc-7901.ts";
import { readSigned } from "./signed.ts";

/** Headers have two or three lines. */
const MAX_HEADER = 4000;

/** Reads what stands between SOH and STX. */
export function readHeader(start: string): AgencyHeader {
  const header = start.slice(0, MAX_HEADER);
  const read = readAnpa1312(header) ?? readIptc7901(header) ?? readSigned(header) ?? readFields(header);
  const isSport = read.section === "sport" && !read.subjects?.length;
  return isSport ? { ...read, subjects: [SPORT] } : read;
}
const SPORT: Concept = { code: "15000000", scheme: SUBJECT_CODES };

/** Other transmissions separate the fields of their one line with US (0x1F). */
function readFields(header: string): AgencyHeader {
  const keyword = tidy(header.split("\u001f")[0] ?? "").replace(/ \d\d-\d\d(?: \d{4})?$/, "");
  return { keyword: keyword.slice(0, 100) || undefined };
}

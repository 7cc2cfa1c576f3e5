/**
 * The dateline that opens a story's copy: "KYIV, Dec 30 (Reuters) -", "(CNN)", "NEW DELHI:", "WASHINGTON —".
 * It says where the story was filed, and does not belong to its first sentence.
 */

import { compilePattern } from "../../languages/patterns.ts";
import { findDateline } from "../../newsroom/dateline.ts";
import { capPattern } from "../../text/capped.ts";

const DASH = String.raw`\s*(?:--|[-–—_])\s*`; // AP's own wire has an underscore
/** As much of a paragraph as is looked at. */
const MAX_HEAD_LENGTH = 140;
const CITY = String.raw`\p{Lu}[\p{Lu}\p{M}.'’/-]*(?:[ ]\p{Lu}[\p{Lu}\p{M}.'’/-]*){0,4}`;
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’/-]{1,30}(?:[ ][\p{L}.'’/-]{1,30}){0,3}`;
const REGION = String.raw`(?:,[ ][\p{L}\p{N}][\p{L}\p{N}.'’ ]{0,30}){0,3}`;
const AGENCY = String.raw`\([\p{Lu}][\p{L}\p{N}.&/ -]{0,30}\)`;
const DATELINE = capPattern(
  MAX_HEAD_LENGTH,
  compilePattern(
    String.raw`^(?:${[
      `${AGENCY}${DASH}`, //             (Reuters) -
      String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}${DASH}`, // 06.11.23 -
      String.raw`\(\p{Lu}{2,6}\)\s*`, //           (CNN)
      String.raw`\(\p{Lu}[\p{L}&.'’ ]{1,30}\)`, //  (Rolling Stone)Fans
      String.raw`${PLACE}${REGION}\s*${AGENCY}${DASH}`, // KYIV, Dec 30 (Reuters) -
      String.raw`${PLACE}${REGION}\s*\(\p{Ll}{2,5}\)${DASH}`, // Kiel (dpa) -
      String.raw`${PLACE}, \p{Lu}\p{L}{1,5}\.\s(?:--|[–—])\s`, // Dekalb, Ill. —
      String.raw`(?:${CITY}|${PLACE}(?=,))${REGION}\s*\(\p{Lu}{2,6}\)\s+`, // Mumbai, Feb 3 (PTI)
      String.raw`${CITY}${REGION}\s*(?:${DASH}|:\s+)`, //          NEW DELHI:  WASHINGTON, Jan. 5 -
    ].join("|")})(?=["“'‘„«[]?\p{Lu})`,
    "u",
  ),
);

/**
 * "holders Rajgir (Bihar), Jan 22 (PTI) The": a date and an agency are a dateline wherever the copy's head
 * is cut off.
 */
const DATED = capPattern(
  MAX_HEAD_LENGTH,
  compilePattern(
    [
      String.raw`${PLACE}(?:\s\(\p{Lu}[\p{L}. ]{0,20}\))?,\s\p{L}{3,9}\.?\s\d{1,2}(?:,\s\d{4})?`,
      String.raw`\s+\(\p{Lu}[\p{L}/ ]{1,12}\)\s*(?:[-–—]+\s*)?(?=["“'‘„«]?\p{Lu})`,
    ],
    "u",
  ),
);

/** "[Seoul=Yonhap]": how Korean papers say where from, and who. */
const BRACKETED = /^\[[^[\]=]{1,30}=[^[\]=]{1,40}\]\s*/u;

/**
 * How many UTF-16 units of a paragraph are its dateline, with what stands before it and the dash or space
 * behind it; 0 when it has none.
 */
export function findDatelineEnd(text: string): number {
  const head = text.slice(0, MAX_HEAD_LENGTH);
  const opening = DATELINE.exec(head)?.[0];
  // "NATO: The alliance", "COVID-19 – The": an acronym is no place; a city's name has five letters, a
  // companion or a country.
  const place = /^[^,(:–—]*/.exec(opening ?? "")![0].trim();
  if (
    opening &&
    (/^\d|\(|, [\p{Lu}\d]|--/u.test(opening) || /[\p{Lu}]{2,}[ .]+\p{Lu}{2,}|\p{Lu}{5,}/u.test(place))
  )
    return opening.length;
  const bracketed = BRACKETED.exec(head);
  if (bracketed) return bracketed[0].length;
  const dated = DATED.exec(head);
  if (dated) return dated.index + dated[0].length;
  const found = findDateline(head)?.text;
  if (!found || !head.startsWith(found)) return 0;
  return found.length + /^\s*/.exec(text.slice(found.length))![0].length;
}

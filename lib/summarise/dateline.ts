/**
 * The dateline that opens a story's copy: "KYIV, Dec 30 (Reuters) -", "(CNN)", "NEW DELHI:", "WASHINGTON —".
 * It tells where the story was filed and is no part of what its first sentence says.
 */

const DASH = String.raw`\s*(?:--|[-–—])\s*`;
const CITY = String.raw`\p{Lu}[\p{Lu}\p{M}.'’/-]*(?:[ ]\p{Lu}[\p{Lu}\p{M}.'’/-]*){0,4}`;
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’/-]{1,30}(?:[ ][\p{L}.'’/-]{1,30}){0,3}`;
const REGION = String.raw`(?:,[ ][\p{L}\p{N}][\p{L}\p{N}.'’ ]{0,30}){0,3}`;
const AGENCY = String.raw`\([\p{Lu}][\p{L}\p{N}.&/ -]{0,30}\)`;
const DATELINE = new RegExp(
  String.raw`^(?:${[
    `${AGENCY}${DASH}`, //             (Reuters) -
    String.raw`\(\p{Lu}{2,6}\)\s*`, //           (CNN)
    String.raw`${PLACE}${REGION}\s*${AGENCY}${DASH}`, // KYIV, Dec 30 (Reuters) -
    String.raw`(?:${CITY}|${PLACE}(?=,))${REGION}\s*\(\p{Lu}{2,6}\)\s+`, // Mumbai, Feb 3 (PTI)
    String.raw`${CITY}${REGION}\s*(?:${DASH}|:\s+)`, //          NEW DELHI:  WASHINGTON, Jan. 5 -
  ].join("|")})(?=["“'‘„«]?\p{Lu})`,
  "u",
);

/** How many UTF-16 units of a block's text are its dateline, with the dash or space behind it; 0 when it has none. */
export function datelineEnd(text: string): number {
  const head = text.slice(0, 120);
  const found = DATELINE.exec(head)?.[0];
  if (!found) return 0;
  // "NATO: The alliance", "COVID-19 – The": an acronym is no place; a city's name has four letters or a companion.
  const place = /^[^,(:–—]*/.exec(found)![0].trim();
  const named = /\(/.test(found) || /[\p{Lu}]{2,}[ .]+\p{Lu}{2,}|\p{Lu}{5,}/u.test(place);
  return named ? found.length : 0;
}

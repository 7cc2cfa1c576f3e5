/** A line of copy as eyes read it, before it is read as a notice: "⚠️ HOLD ⚠️" is "HOLD". */
import { tidy } from "../../text/characters.ts";
import { memoize } from "../../text/memoize.ts";
import { MAX_KNOWN_LINES } from "./tokens.ts";

/** What nobody sees, but for the joiners of Persian and the Indic scripts, which `tidy` knows. */
const UNSEEN = String.raw`(?![\u200c\u200d])\p{Default_Ignorable_Code_Point}`;
/** Marks through, under or around letters. */
const DRAWN = String.raw`[\p{Me}\u0332-\u0338\u20d0-\u20dc\u20e1\u20e5-\u20eb]`;
/** Letters in squares and circles are letters (disguise.ts). */
const PICTURE = [
  String.raw`(?![©®™Ⓜ㊗㊙\u{1f100}-\u{1f1e5}])`,
  String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]`,
].join("");
/** The rows of signs with which lines are framed. */
const ROW = String.raw`([^\p{L}\p{M}\p{N}\s])\1{3,}`;

const MAY_BE_UNCLEAR = new RegExp(
  [
    String.raw`[^\x20-\x7e\xa1-\xac\xae-\u0331\u0339-\u034e\u0350-\u0487\u048a-\u061b\u061d-\u0e7f`,
    String.raw`\u2010-\u201f\u3001-\u3163\u3165-\ud7ff\uff00-\uff60]|${ROW}`,
  ].join(""),
  "u",
);
const [UNSEEN_OR_DRAWN, PICTURES, ROWS] = [`${UNSEEN}|${DRAWN}`, PICTURE, ROW].map(
  (kind) => new RegExp(kind, "gu"),
) as [RegExp, RegExp, RegExp];

/**
 * The line without characters that nobody sees, marks that are drawn on letters, and pictures. Rows of one
 * sign are cut to three, spaces to one.
 */
export const clearLine = memoize((line: string): string => {
  if (!MAY_BE_UNCLEAR.test(line)) return line;
  return tidy(line.replace(UNSEEN_OR_DRAWN, "").replace(PICTURES, " ")).replace(ROWS, "$1$1$1");
}, MAX_KNOWN_LINES);

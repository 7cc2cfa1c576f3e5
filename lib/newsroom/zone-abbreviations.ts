/** The abbreviations of time zones that news copy has. */
import { phrases } from "../languages/phrases.ts";
import { tabulate } from "../text/tables.ts";

/** Abbreviations with one meaning in news copy; a number is minutes east of UTC, a name follows the clock. */
export const ABBREVIATIONS = tabulate<number | string>([
  [0, "z, ut, utc, gmt, wet"],
  [60, "west, bst, cet, mez, wat"],
  [120, "cest, mesz, sast, cat, eet"],
  [180, "eat, eest, msk, trt"],
  [240, "gst"],
  [300, "pkt"],
  [345, "npt"],
  [420, "wib, ict"],
  [480, "sgt, myt, hkt, pht, awst"],
  [540, "jst, kst"],
  [570, "acst"],
  [630, "acdt"],
  [600, "aest"],
  [660, "aedt"],
  [720, "nzst"],
  [780, "nzdt"],
  [-180, "brt, art, adt"],
  [-210, "nst"],
  [-150, "ndt"],
  [-300, "est, cdt"],
  [-240, "edt"],
  [-420, "mst, pdt"],
  [-360, "mdt"],
  [-480, "pst, akdt"],
  [-540, "akst"],
  [-600, "hst"],
  ["Europe/London", "ukt"],
  ["America/New_York", "et"],
  ["America/Chicago", "ct"],
  ["America/Denver", "mt"],
  ["America/Los_Angeles", "pt"],
]);

/**
 * Abbreviations that several countries use. The newsroom's own country decides; otherwise the
 * first one counts.
 */
export const CONTESTED: Readonly<
  Record<string, readonly (readonly [zones: readonly string[], minutes: number])[]>
> = {
  ist: [
    [["Asia/Kolkata", "Asia/Calcutta"], 330],
    [["Asia/Jerusalem", "Asia/Tel_Aviv"], 120],
    [["Europe/Dublin"], 60],
  ],
  cst: [
    [["America/Chicago", "America/Winnipeg", "America/Mexico_City", "America/New_York"], -360],
    [["Asia/Shanghai", "Asia/Taipei"], 480],
    [["America/Havana"], -300],
  ],
  ast: [
    [["America/Halifax", "America/Puerto_Rico"], -240],
    [["Asia/Riyadh", "Asia/Baghdad", "Asia/Kuwait"], 180],
  ],
};

/** Abbreviations that are words as well. */
export const WORDS_TOO: ReadonlySet<string> = new Set(phrases("art, cat, eat, west, ut, z, ct, mt, pt"));

/** The abbreviations of time zones that news copy has. */

/** Abbreviations with one meaning in news copy; a number is minutes east of UTC, a name follows the clock. */
export const ABBREVIATIONS: Readonly<Record<string, number | string>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  sast: 120,
  cat: 120,
  wat: 60,
  eat: 180,
  eet: 120,
  eest: 180,
  msk: 180,
  trt: 180,
  gst: 240,
  pkt: 300,
  npt: 345,
  wib: 420,
  ict: 420,
  sgt: 480,
  myt: 480,
  hkt: 480,
  pht: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  acdt: 630,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  brt: -180,
  art: -180,
  nst: -210,
  ndt: -150,
  adt: -180,
  est: -300,
  edt: -240,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  akst: -540,
  akdt: -480,
  hst: -600,
  et: "America/New_York",
  ct: "America/Chicago",
  mt: "America/Denver",
  pt: "America/Los_Angeles",
};

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
export const WORDS_TOO: ReadonlySet<string> = new Set([
  "art",
  "cat",
  "eat",
  "west",
  "ut",
  "z",
  "ct",
  "mt",
  "pt",
]);

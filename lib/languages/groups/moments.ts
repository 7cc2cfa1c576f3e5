/**
 * How a moment ("heute, 18 Uhr") and a date are written; lib/newsroom/moments.ts, dates.ts and days.ts ask.
 * Months and weekdays come from `Intl`.
 */
import { NONE } from "./none.ts";

export const moments = {
  today: NONE,
  tomorrow: NONE,
  /** Parts of the day: a day that is named with one does not begin at midnight. */
  late: NONE,
  /** Names of 12:00. */
  noon: NONE,
  /** Names of 0:00. */
  midnight: NONE,
  /** Words that stand between and beside the figures of a moment: "on", "Uhr". */
  between: NONE,
  /** Words before an hour that may begin a moment: "ore" in "alle ore 12 di lunedì". */
  opensHour: NONE,
  /** Words that stand before an hour, and also before other things: "at". */
  at: NONE,
  /** The number behind one of these is an hour: "kl", "a las". */
  beforeHour: NONE,
  /** The number before one of these is an hour: "Uhr". */
  afterHour: NONE,
  /** Words behind a number of hours, of the clock or of a duration: "hours". */
  hours: NONE,
  /** What stands between a day, its month and its year: "of", "de", "th". */
  inDate: NONE,
  /** Phrases for a time before now: "# hours ago", "yesterday". */
  ago: NONE,
  /** Four digits behind one of these are a time, not a year: "at (2200)". */
  beforeClock: NONE,
  /** Four digits before one of these are a time, not a year: "hrs". */
  afterClock: NONE,
  /** "From", before a day and its hour: "ab". */
  from: NONE,
  /** Words before an hour that say in which half of the day it is: "午前". */
  beforeNoon: NONE,
  afterNoon: NONE,
  /** Words behind an hour that needs one of those words before it: "बजे". */
  halfDayHour: NONE,
  /** Signs behind the numbers of a date and a time: 年, 月, 日, 時, 分; and for half past: 半. */
  yearSigns: NONE,
  monthSigns: NONE,
  daySigns: NONE,
  hourSigns: NONE,
  minuteSigns: NONE,
  halfHour: NONE,
  /** Marks a year of the Islamic calendar, or of the Buddhist era: "AH", "BE". Case counts. */
  lunarEra: NONE,
  buddhistEra: NONE,
  /** Locales of `Intl` that count years by an era: 令和6年, 民國113年. */
  eraLocales: NONE,
  /** What stands between a day and the number of its month: "tháng". */
  beforeMonth: NONE,
  /** What stands before a year: "năm". */
  beforeYear: NONE,
  /** Other names of months than those locales have: twelve in their order, or several times twelve. */
  otherMonths: NONE,
  /**
   * Locales of `Intl` that have its months and weekdays. It is empty where their short names are words of
   * other languages: "Abe" is December in Basque.
   */
  locales: NONE,
};

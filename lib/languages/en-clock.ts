/** The clock of twelve hours, which English writes, and other languages with it: sources of patterns. */
/** "am", "p.m". */
export const HALF_DAY = String.raw`[ap]\.?m`;
/** "am", "pm". */
export const SHORT_HALF_DAY = "am|pm";

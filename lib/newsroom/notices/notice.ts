/** What a notice is. */
import { HALF_DAY } from "../../languages/en-clock.ts";
import { anyPartOf, compilePhrases, listPhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";

/**
 * What a notice asks for: to take the story back, to wait, to wait for a moment; `release` says only when,
 * and `lifted` that there is nothing to wait for.
 */
export type NoticeKind = "kill" | "hold" | "embargo" | "release" | "lifted";

/** The kinds that keep a story from readers. */
export const STOPS: readonly NoticeKind[] = ["kill", "embargo", "hold"];

/** Of several notices in a line, the first of these counts. */
export const KINDS: readonly NoticeKind[] = [...STOPS, "release", "lifted"];

/** What a line tells editors of a story's release. */
export interface ReleaseNotice {
  readonly kind: NoticeKind;
  /** The moment that it names, as written. */
  readonly until?: string | undefined;
}

const FROM_THEN = compilePhrases(listPhrases("status", "fromThen"));
const AFTER_HOUR = anyPartOf("moments", "afterHour");
const AFTER_CLOCK = anyPartOf("moments", "afterHour", "afterClock");
/** "1800 hrs", "6 pm", "18:00". */
const HOUR = compilePattern(
  String.raw`\d[:.h]\d\d|\d ?${HALF_DAY}|(?<!\w)[012]\d[0-5]\d (?:gmt|${AFTER_CLOCK})(?!\p{L})`,
);
/** The same, and "18 Uhr", "kl. 18", and four digits of a time without more. */
export const ANY_HOUR = compilePattern(
  [
    String.raw`\d[:.h]\d\d|\d ?(?:${HALF_DAY}|${AFTER_HOUR}(?![\p{L}\d]))|[012]\d[0-5]\d`,
    String.raw`(?<!\p{L})${anyPartOf("moments", "opensHour")}\.? ?[012]?\d(?!\d)`,
  ].join("|"),
);

/** The notice of a kind and a moment: a hold with an end is an embargo, so is a release at an hour. */
export function combine(
  kind: NoticeKind,
  line: string,
  until: string | undefined,
): ReleaseNotice | undefined {
  if (kind === "release" && until === undefined) return undefined;
  const isAtHour = kind === "release" && (HOUR.test(until!) || FROM_THEN.test(line));
  // "Embargo lifted at 0001 GMT on Friday" may be said before Friday.
  const isEmbargo = ((kind === "hold" || kind === "lifted") && until !== undefined) || isAtHour;
  return { kind: isEmbargo ? "embargo" : kind, ...(until !== undefined && { until }) };
}

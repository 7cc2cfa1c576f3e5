/** A figure that a sentence tells, and whether two of them can both be true of one thing. */
import type { Fate } from "../../languages/figures.ts";

export type FigureKind = "count" | "money" | "percent" | "age" | "score" | "clock" | "date" | "year";

export interface Figure {
  readonly kind: FigureKind;
  /** Of a number its value; else what is written, brought to one form: "2-1", "10:30", "5-4" of 4 May. */
  readonly value: number | string;
  /** The other end of a range: "between 10 and 15". */
  readonly upTo?: number;
  /** As the sentence has it, with its currency and scale: "$1.2 million". */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** "About", "at least" stands before it, or it is round. */
  readonly isRough: boolean;
  /**
   * A currency; the last name before an age; what is written as one word with a count: "foot" of
   * "40-foot".
   */
  readonly unit?: string;
  readonly fate?: Fate;
  /** Stems of what is counted: the noun behind it and its adjectives, without people as such and the fate. */
  readonly heads: ReadonlySet<string>;
  /** That of the noun. */
  readonly head?: string;
  /** Those, and the stems before it, up to the next pause. */
  readonly near: ReadonlySet<string>;
  /** The stem of the nearest word before it that says something: "a magnitude of 6.4". */
  readonly beside?: string;
  /** What is counted, in the sentence's own words, if it says so. */
  readonly called: string;
}

/** Whether two values can both be true of one thing: equal, or one is the other in round figures. */
export function agree(one: Figure, other: Figure): boolean {
  if (one.value === other.value && one.upTo === other.upTo) return true;
  if (typeof one.value !== "number" || typeof other.value !== "number") return false;
  if (one.upTo !== undefined || other.upTo !== undefined) return isWithin(one, other) || isWithin(other, one);
  return isRoundOf(one, other.value) || isRoundOf(other, one.value);
}

/** "14" is within "10 to 15"; no range is within another. */
function isWithin({ value, upTo: isRange }: Figure, range: Figure): boolean {
  return isRange === undefined && value >= range.value && value <= (range.upTo ?? range.value);
}

/** How far a rough figure may be from the exact one. */
const MAX_ROUNDING = 0.1;

function isRoundOf({ isRough, value }: Figure, exact: number): boolean {
  if (!isRough || typeof value !== "number") return false;
  return Math.abs(exact - value) <= MAX_ROUNDING * value && countDigits(value) < countDigits(exact);
}

/** The digits of a number without the noughts at its end. */
function countDigits(value: number): number {
  const digits = String(value).replace(".", "");
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return end;
}

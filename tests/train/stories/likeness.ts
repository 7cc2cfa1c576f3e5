/** The weights of lib/stories/grouping/likeness.ts, and how well they do on events that they were not grown on. */
import { HOUR_MS } from "../../../lib/instant.ts";
import {
  MEASURES,
  MIN_SHARED,
  measurePrints,
  type Weights,
  weighPrint,
} from "../../../lib/stories/grouping/likeness.ts";
import { readPrint } from "../../../lib/stories/grouping/print.ts";
import { type Score, scoreGroups } from "../../bench/stories/bcubed.ts";
import { readEvents, readStrangers } from "../../bench/stories/events.ts";
import { crossValidate } from "../../bench/stories/folds.ts";
import {
  articlesOf,
  dateAll,
  groupAtOnce,
  groupByDay,
  type Printed,
  printAll,
} from "../../bench/stories/grouped.ts";
import { fitLogistic } from "./logistic.ts";

interface Pair {
  readonly one: Printed;
  readonly other: Printed;
  /** In the order of `MEASURES`. */
  readonly measured: Float64Array;
  readonly isOne: boolean;
}

/** Articles whose events are known, among strangers, and the pairs of them that are compared. */
export interface Labelled {
  readonly printed: readonly Printed[];
  readonly pairs: readonly Pair[];
  /** Of `dateAll`. */
  readonly days: ReadonlyMap<string, number>;
}

const TERMS = MEASURES.indexOf("terms");
const RIDGE = 0.01;
const WINDOW_HOURS = 72;
const THRESHOLDS = Array.from({ length: 13 }, (_, n) => 0.25 - n * 0.25);

/** @returns nothing to learn from when this machine has no corpora */
export function readLabelled(): Labelled {
  const strangers = readStrangers(["cnndm", "inshorts", "xsum", "fundus_en"], "dev");
  const printed = printAll([...readEvents(), ...strangers]);
  return { printed, pairs: pairUp(printed), days: dateAll(printed) };
}

/** The pairs that the product would compare, and those of one event. */
function pairUp(printed: readonly Printed[]): Pair[] {
  const weighed = printed.map(({ print }) => weighPrint(readPrint(print)!));
  const pairs: Pair[] = [];
  for (const [n, one] of printed.entries())
    for (let m = n + 1; m < printed.length; m++) {
      const other = printed[m]!;
      const isOne = one.event === other.event;
      const measured = measurePrints(weighed[n]!, weighed[m]!, hoursApart(one, other, isOne));
      if (isOne || measured[TERMS]! >= MIN_SHARED) pairs.push({ one, other, measured, isOne });
    }
  return pairs;
}

/** None where a day is not known, or where labels join what is too far apart for any window. */
function hoursApart(one: Printed, other: Printed, isOne: boolean): number {
  if (one.day === undefined || other.day === undefined) return 0;
  const hours = Math.abs(one.day - other.day) / HOUR_MS;
  return isOne && one.set !== "handpicked" && hours > WINDOW_HOURS ? 0 : hours;
}

/** The weights that these pairs teach, and the threshold that groups these articles best. */
export function growWeights({ printed, pairs }: Pick<Labelled, "printed" | "pairs">): Weights {
  const { weights, bias } = fitLogistic(
    pairs.map(({ measured }) => [...measured]),
    pairs.map(({ isOne }) => (isOne ? 1 : 0)),
    RIDGE,
  );
  const measures = Object.fromEntries(MEASURES.map((measure, n) => [measure, round(weights[n]!)]));
  const grown = { bias: round(bias), measures: measures as Weights["measures"], threshold: 0 };
  const articles = articlesOf(printed);
  const threshold = chooseBest(printed, THRESHOLDS, (threshold) =>
    groupAtOnce(articles, { ...grown, threshold }),
  );
  return { ...grown, threshold };
}

const round = (figure: number) => Math.round(figure * 1000) / 1000;

/** How much of F1 may be given up for stories that hold less of what is not theirs. */
const SLACK = 0.01;

/**
 * The strictest setting that groups the articles of known events as well as the best does, or nearly.
 *
 * @param settings the strictest first
 */
export function chooseBest(
  printed: readonly Printed[],
  settings: readonly number[],
  group: (setting: number) => string[],
): number {
  const labels = printed.map(({ event }) => event);
  const scores = settings.map((setting) => scoreGroups(group(setting), labels, printed.map(hasEvent)).f1);
  const best = Math.max(...scores);
  return settings[scores.findIndex((score) => score >= best - SLACK)]!;
}

const hasEvent = ({ id, event }: Printed) => id !== event;

/**
 * Scores of events held out, whose articles stand among all others and the strangers: released all at one time, and
 * day by day.
 */
export function crossValidateWeights({ printed, pairs, days }: Labelled): Record<When, Map<string, Score>> {
  const learn = (others: readonly Printed[]) => {
    const known = new Set<Printed>(others);
    const own = pairs.filter(({ one, other }) => known.has(one) && known.has(other));
    return growWeights({ printed: others, pairs: own });
  };
  return {
    "at one time": crossValidate(printed, (others) => groupAtOnce(articlesOf(printed), learn(others))),
    "day by day": crossValidate(printed, (others) => groupByDay(articlesOf(printed, days), learn(others))),
  };
}

export type When = "at one time" | "day by day";

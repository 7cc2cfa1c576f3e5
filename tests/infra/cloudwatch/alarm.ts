/**
 * How CloudWatch decides the state of an alarm, for what alarms of this project use.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
 */
import type { DataPoint } from "./embedded.ts";
import { evaluate, type Series } from "./metric-math.ts";

export interface Metric {
  Namespace: string;
  MetricName: string;
  Dimensions?: { Name: string; Value: string }[];
}

interface MetricQuery {
  Id: string;
  Expression?: string;
  ReturnData?: boolean;
  MetricStat?: { Metric: Metric; Period: number; Stat: string };
}

/** An AWS::CloudWatch::Alarm's properties, its expressions worked out. */
export interface Alarm extends Partial<Metric> {
  AlarmName: string;
  AlarmDescription: string;
  AlarmActions: string[];
  Metrics?: MetricQuery[];
  Statistic?: string;
  Period?: number;
  /** A number, or as a parameter gives it. */
  EvaluationPeriods: number | string;
  DatapointsToAlarm?: number;
  ComparisonOperator: keyof typeof COMPARISONS;
  Threshold: number;
  TreatMissingData: "breaching" | "notBreaching";
}

const COMPARISONS = {
  GreaterThanThreshold: (value: number, threshold: number) => value > threshold,
  LessThanThreshold: (value: number, threshold: number) => value < threshold,
};

/** The metrics that an alarm watches. */
export function metricsOf({ Namespace, MetricName, Dimensions, Metrics = [] }: Alarm): Metric[] {
  const queried = Metrics.flatMap(({ MetricStat }) => MetricStat?.Metric ?? []);
  return Namespace && MetricName ? [{ Namespace, MetricName, Dimensions: Dimensions ?? [] }] : queried;
}

/**
 * CloudWatch looks each minute at the periods that end then. It looks back further where data is missing and treated
 * as `missing` or `ignore`; no alarm here does that.
 *
 * @param at milliseconds since 1970
 */
export function stateOf(alarm: Alarm, points: readonly DataPoint[], at: number): "OK" | "ALARM" {
  const { DatapointsToAlarm, ComparisonOperator, Threshold, TreatMissingData } = alarm;
  const periods = Number(alarm.EvaluationPeriods);
  const breaching = watched(alarm, periods, points, at).filter((value) =>
    value === undefined
      ? TreatMissingData === "breaching"
      : COMPARISONS[ComparisonOperator](value, Threshold),
  );
  return breaching.length >= (DatapointsToAlarm ?? periods) ? "ALARM" : "OK";
}

function watched(alarm: Alarm, periods: number, points: readonly DataPoint[], at: number): Series {
  const {
    Metrics = [],
    Namespace = "",
    MetricName = "",
    Dimensions = [],
    Period = 0,
    Statistic = "",
  } = alarm;
  const windows = (period: number) =>
    Array.from({ length: periods }, (_, n) => at - (periods - n) * period * 1000);
  const seriesOf = (metric: Metric, period: number, stat: string) =>
    windows(period).map((start) => statistic(valuesOf(metric, points, start, start + period * 1000), stat));
  if (Metrics.length === 0) return seriesOf({ Namespace, MetricName, Dimensions }, Period, Statistic);

  const series: Record<string, Series> = {};
  let shared = 0;
  for (const { Id, MetricStat } of Metrics) {
    if (!MetricStat) continue;
    if (shared && shared !== MetricStat.Period) throw new Error(`${alarm.AlarmName} mixes periods.`);
    shared = MetricStat.Period;
    series[Id] = seriesOf(MetricStat.Metric, shared, MetricStat.Stat);
  }
  const told = Metrics.filter(({ ReturnData = true }) => ReturnData);
  if (told.length !== 1 || !told[0]?.Expression)
    throw new Error(`${alarm.AlarmName} must watch one expression.`);
  return evaluate(told[0].Expression, series, windows(shared));
}

/** Of the very metric: a value counted by more dimensions, or fewer, is another metric's. */
function valuesOf(
  { Namespace, MetricName, Dimensions = [] }: Metric,
  points: readonly DataPoint[],
  from: number,
  to: number,
): number[] {
  const wanted = new Map(Dimensions.map(({ Name, Value }) => [Name, Value]));
  return points
    .filter(
      ({ namespace, name, at }) => namespace === Namespace && name === MetricName && at >= from && at < to,
    )
    .filter(({ dimensions }) => {
      const given = Object.entries(dimensions);
      return given.length === wanted.size && given.every(([name, value]) => wanted.get(name) === value);
    })
    .map(({ value }) => value);
}

function statistic(values: number[], stat: string): number | undefined {
  if (values.length === 0) return undefined;
  const sum = values.reduce((total, value) => total + value, 0);
  const percentile = /^p(\d+)$/.exec(stat)?.[1];
  if (percentile) {
    const sorted = values.toSorted((one, other) => one - other);
    return sorted[Math.ceil((Number(percentile) / 100) * sorted.length) - 1];
  }
  switch (stat) {
    case "Sum":
      return sum;
    case "Average":
      return sum / values.length;
    case "Maximum":
      return Math.max(...values);
    case "SampleCount":
      return values.length;
    default:
      throw new Error(`No alarm here watches the statistic ${stat}.`);
  }
}

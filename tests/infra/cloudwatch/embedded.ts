/**
 * What CloudWatch makes of a log line: the data points in it, when it is in the embedded metric format.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */

/** One value of one metric; which metric it is, namespace, name and all dimensions say together. */
export interface DataPoint {
  namespace: string;
  name: string;
  dimensions: Record<string, string>;
  value: number;
  /** Milliseconds since 1970. */
  at: number;
}

interface Directive {
  Namespace: string;
  Dimensions: string[][];
  Metrics: { Name: string; Unit?: string }[];
}

const UNITS = ["Count", "Milliseconds", "Seconds", "Bytes", "Percent", "None"];

/**
 * @returns none for a line that is no such document: CloudWatch passes over it
 * @throws when it is one that CloudWatch would drop: a value or dimension that is not there, an unknown unit
 */
export function dataPointsIn(line: string): DataPoint[] {
  const document = parsed(line);
  if (!document?._aws) return [];
  const { Timestamp, CloudWatchMetrics } = document._aws as {
    Timestamp: number;
    CloudWatchMetrics: Directive[];
  };
  if (!Number.isInteger(Timestamp)) throw new Error(`A time in milliseconds was expected in ${line}`);
  return CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
    Metrics.flatMap(({ Name, Unit = "None" }) => {
      const value = document[Name];
      if (typeof value !== "number") throw new Error(`${Name} has no number in ${line}`);
      if (!UNITS.includes(Unit)) throw new Error(`${Unit} is no unit, in ${line}`);
      return Dimensions.map((names) => ({
        namespace: Namespace,
        name: Name,
        dimensions: Object.fromEntries(names.map((name) => [name, dimensionIn(document, name, line)])),
        value,
        at: Timestamp,
      }));
    }),
  );
}

function dimensionIn(document: Record<string, unknown>, name: string, line: string): string {
  const value = document[name];
  if (typeof value !== "string" || value === "")
    throw new Error(`The dimension ${name} has no text in ${line}`);
  return value;
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

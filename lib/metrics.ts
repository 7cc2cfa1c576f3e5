/**
 * Every metric that the functions measure, by name, and how one travels: in the very line that tells of the outcome,
 * as CloudWatch's embedded metric format has it. The alarms and the dashboard in infra/ read these names; a test
 * holds them to this table.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */

/**
 * A field of the line by whose values a metric is counted besides its total. Each value is a metric of its own, and
 * billed so: only what comes from a closed list may be one.
 */
export type Dimension = "format" | "language" | "code";

interface Metric {
  unit: "Count" | "Milliseconds";
  by: readonly Dimension[];
}

export const NAMESPACE = "Standfirst";

/** Stands on every line: whose the metric is. */
export const STAGE = "stage";

export const METRICS = {
  /** Stories that came or changed. A zero a minute comes with them, so that silence is a 0 and not a hole. */
  ArticlesAccepted: { unit: "Count", by: ["format", "language"] },
  /** From the change in the bucket, as S3 tells its time, until readers have it. */
  UploadLatency: { unit: "Milliseconds", by: [] },
  /** 1 for an upload that no retry can help, 0 for any other: its average is the share. */
  UploadsRejected: { unit: "Count", by: ["code"] },
  /** Says what stands already. */
  UploadsUnchanged: { unit: "Count", by: [] },
  /** Came after what it precedes. */
  UploadsSuperseded: { unit: "Count", by: [] },
  /** Given back to the queue, to be tried again. */
  UploadsFailed: { unit: "Count", by: [] },
  /** Killed by the sender, or deleted. */
  ArticlesWithdrawn: { unit: "Count", by: [] },
  AnnouncementsSent: { unit: "Count", by: [] },
  /** 1 for an answer that the reader had already, 0 for any other: its average is the share. */
  NotModified: { unit: "Count", by: [] },
  /** 1 for a summary whose sentences were chosen before it was asked for, 0 for any other. */
  SummaryCacheHits: { unit: "Count", by: [] },
  WebhooksDelivered: { unit: "Count", by: [] },
  /** Given back to the queue, to be tried again. */
  WebhooksFailed: { unit: "Count", by: [] },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof METRICS;

/** What one outcome measures. */
export type Measured = { [Name in MetricName]?: number | undefined };

/**
 * @param dimensions which of the line's fields have a value
 * @returns what makes a line a carrier of these metrics: their values, and where CloudWatch finds them
 */
export function embedded(measured: Measured, dimensions: ReadonlySet<string>, at: Date): object {
  const names = (Object.keys(measured) as MetricName[]).filter((name) => measured[name] !== undefined);
  if (names.length === 0) return {};
  const countedBy = (name: MetricName) => METRICS[name].by.filter((dimension) => dimensions.has(dimension));
  const alike = new Map<string, MetricName[]>();
  for (const name of names) {
    const key = countedBy(name).join(" ");
    alike.set(key, [...(alike.get(key) ?? []), name]);
  }
  return {
    ...measured,
    _aws: {
      Timestamp: at.getTime(),
      CloudWatchMetrics: [...alike.values()].map((group) => ({
        Namespace: NAMESPACE,
        Dimensions: [[STAGE], ...countedBy(group[0]!).map((dimension) => [STAGE, dimension])],
        Metrics: group.map((Name) => ({ Name, Unit: METRICS[Name].unit })),
      })),
    },
  };
}

/**
 * The metrics of the functions, and how they are sent: within the log line of an outcome, in CloudWatch's
 * embedded metric format. The alarms and the dashboard in infra/ use these names; a test compares them
 * with this table.
 *
 * @see
 *   https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */

/**
 * A field of the log line. A metric is also counted by each of its values. Each value is a metric of its own,
 * and billed as one, so only fields with a closed list of values are dimensions.
 */
export type Dimension = "format" | "language" | "code";

interface Metric {
  unit: "Count" | "Milliseconds";
  by: readonly Dimension[];
}

export const NAMESPACE = "Standfirst";

/** The dimension that every line has: the name of the stage. */
export const STAGE = "stage";

export const METRICS = {
  /**
   * Articles that were created or updated. A zero is sent each minute, so that silence is a 0 and not a gap.
   */
  ArticlesAccepted: { unit: "Count", by: ["format", "language"] },
  /** From the time of the S3 event until readers can get the article. */
  UploadLatency: { unit: "Milliseconds", by: [] },
  /** 1 for a rejected upload, 0 for any other: the average is the share of rejected uploads. */
  UploadsRejected: { unit: "Count", by: ["code"] },
  /** Items of files of many that could not be read; each costs only itself. */
  ItemsRejected: { unit: "Count", by: [] },
  /** Uploads with the content that is current already. */
  UploadsUnchanged: { unit: "Count", by: [] },
  /** Uploads that arrived after a newer version. */
  UploadsSuperseded: { unit: "Count", by: [] },
  /** Uploads that went back to the queue, to be tried again. */
  UploadsFailed: { unit: "Count", by: [] },
  /** Articles that were killed by their sender or deleted. */
  ArticlesWithdrawn: { unit: "Count", by: [] },
  /** Articles that a run of the grouping left to the next one. */
  ArticlesUngrouped: { unit: "Count", by: [] },
  AnnouncementsSent: { unit: "Count", by: [] },
  /** 1 for an answer 304, 0 for any other: the average is the share of readers' caches that were current. */
  NotModified: { unit: "Count", by: [] },
  /** 1 for a summary that was precomputed, 0 for any other. */
  SummaryCacheHits: { unit: "Count", by: [] },
  /** 1 for a feed that could not be fetched, 0 for one that was. */
  FeedsFailed: { unit: "Count", by: ["code"] },
  /** Each minute: the feeds that failed three times and more, one time after the other. */
  FeedsDown: { unit: "Count", by: [] },
  WebhooksDelivered: { unit: "Count", by: [] },
  /** Deliveries that went back to the queue, to be tried again. */
  WebhooksFailed: { unit: "Count", by: [] },
  /** 1 for a story of which a model wrote a draft, 0 for one of which none came. */
  SummariesWritten: { unit: "Count", by: [] },
  /** Calls of the model that failed, to be tried again. */
  WriterFailures: { unit: "Count", by: [] },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof METRICS;

/** The values that one outcome measures. */
export type Measured = { [Name in MetricName]?: number | undefined };

/**
 * Makes the fields that a log line needs to carry metrics: the values, and the `_aws` field
 * that describes them.
 *
 * @param dimensions the line's fields that have a value
 */
export function embedMetrics(measured: Measured, dimensions: ReadonlySet<string>, at: Date): object {
  const names = (Object.keys(measured) as MetricName[]).filter((name) => measured[name] !== undefined);
  if (names.length === 0) return {};
  const countedBy = (name: MetricName) => METRICS[name].by.filter((dimension) => dimensions.has(dimension));
  const byDimensions = new Map<string, MetricName[]>();
  for (const name of names) {
    const key = countedBy(name).join(" ");
    byDimensions.set(key, [...(byDimensions.get(key) ?? []), name]);
  }
  return {
    ...measured,
    _aws: {
      Timestamp: at.getTime(),
      CloudWatchMetrics: [...byDimensions.values()].map((group) => ({
        Namespace: NAMESPACE,
        Dimensions: [[STAGE], ...countedBy(group[0]!).map((dimension) => [STAGE, dimension])],
        Metrics: group.map((Name) => ({ Name, Unit: METRICS[Name].unit })),
      })),
    },
  };
}

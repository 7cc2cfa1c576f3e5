/**
 * List prices of us-east-1 in US dollars, first tier, without the free one, as AWS published them and as looked up on
 * 2026-11-25. Prices of your region: https://calculator.aws.
 */

/** Of a million, unless the name says otherwise. */
export const PRICES = {
  /** On demand. https://aws.amazon.com/dynamodb/pricing/on-demand/ */
  writeUnits: 0.625,
  readUnits: 0.125,
  /** With point-in-time recovery. https://aws.amazon.com/dynamodb/pricing/on-demand/ */
  tableGigabyteMonth: 0.25 + 0.2,
  /** Point-in-time recovery is billed by the table without its indexes. */
  indexGigabyteMonth: 0.25,
  /** On arm64. https://aws.amazon.com/lambda/pricing/ */
  gigabyteSeconds: 13.3334,
  invocations: 0.2,
  /** https://aws.amazon.com/s3/pricing/ */
  puts: 5,
  gets: 0.4,
  bucketGigabyteMonth: 0.023,
  /** Standard queues. https://aws.amazon.com/sqs/pricing/ */
  queueRequests: 0.4,
  /** HTTP APIs, answers up to 512 KB. https://aws.amazon.com/api-gateway/pricing/ */
  apiRequests: 1,
  /** Custom events. https://aws.amazon.com/eventbridge/pricing/ */
  events: 1,
  /** https://aws.amazon.com/cloudwatch/pricing/ */
  logGigabyte: 0.5,
  metricMonth: 0.3,
  alarmMetricMonth: 0.1,
  dashboardMonth: 3,
  /** To the internet, the first 10 TB. https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer */
  outGigabyte: 0.09,
  /** CloudFront, HTTPS, North America and Europe. https://aws.amazon.com/cloudfront/pricing/ */
  edgeRequests: 1,
  edgeGigabyte: 0.085,
} as const;

export const MILLION = 1_000_000;
export const GIGABYTE = 1_000_000_000;

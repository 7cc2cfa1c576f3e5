/** The messages that S3 sends to a queue, in the shape that S3 sends them. */
import { createHash } from "node:crypto";
import { LOCAL_ACCOUNT, LOCAL_REGION } from "../account.ts";

/** What happened to one object. */
export interface ObjectChange {
  bucket: string;
  key: string;
  /** `ObjectCreated:Put`, `ObjectRemoved:DeleteMarkerCreated` … */
  eventName: string;
  sequencer: string;
  at: Date;
  size?: number;
  eTag?: string;
  versionId?: string;
}

/** One of a bucket's QueueConfigurations, as CloudFormation writes it. */
export interface Notification {
  /** `s3:ObjectCreated:*` */
  Event: string;
  /** The queue's ARN. */
  Queue: string;
  Filter?: { S3Key: { Rules: { Name: string; Value: string }[] } };
}

/** Whether a bucket that is configured so tells of this change. */
export function isNotified(notification: Notification, { eventName, key }: ObjectChange): boolean {
  const event = `s3:${eventName}`;
  const told = notification.Event.endsWith("*")
    ? event.startsWith(notification.Event.slice(0, -1))
    : event === notification.Event;
  return (
    told &&
    (notification.Filter?.S3Key.Rules ?? []).every(({ Name, Value }) =>
      Name.toLowerCase() === "prefix" ? key.startsWith(Value) : key.endsWith(Value),
    )
  );
}

/**
 * The body of the SQS message.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function toS3Message(change: ObjectChange): string {
  const requestId = createHash("sha256").update(change.sequencer).digest("hex").toUpperCase();
  return JSON.stringify({
    Records: [
      {
        eventVersion: "2.1",
        eventSource: "aws:s3",
        awsRegion: LOCAL_REGION,
        eventTime: change.at.toISOString(),
        eventName: change.eventName,
        userIdentity: { principalId: `AWS:${LOCAL_ACCOUNT}` },
        requestParameters: { sourceIPAddress: "127.0.0.1" },
        responseElements: { "x-amz-request-id": requestId.slice(0, 16), "x-amz-id-2": requestId },
        s3: {
          s3SchemaVersion: "1.0",
          configurationId: "standfirst-local",
          bucket: {
            name: change.bucket,
            ownerIdentity: { principalId: LOCAL_ACCOUNT },
            arn: `arn:aws:s3:::${change.bucket}`,
          },
          object: {
            key: encodeAsForm(change.key),
            size: change.size,
            eTag: change.eTag,
            versionId: change.versionId,
            sequencer: change.sequencer,
          },
        },
      },
    ],
  });
}

/** What S3 sends to a queue when a bucket is first told to notify it. */
export function toS3TestMessage(bucket: string, at: Date): string {
  return JSON.stringify({
    Service: "Amazon S3",
    Event: "s3:TestEvent",
    Time: at.toISOString(),
    Bucket: bucket,
    RequestId: "5582815E1AEA5ADF",
    HostId: "8cLeGAmw098X5cv4Zkwcmo8vvZa3eH3eKxsPzbB9wrR+YstdA6Knx4Ip8EXAMPLE",
  });
}

/** A key as S3 writes it in an event: as in a form, a space as `+`, the slashes as they are. */
export function encodeAsForm(key: string): string {
  return encodeURIComponent(key)
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("%20", "+")
    .replaceAll("%2F", "/");
}

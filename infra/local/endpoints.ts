/** Where a running stack can be reached: a file in its data directory. */
import type { Stack } from "./stack.ts";

/** What `npm start` notes of the embedded stack in its data directory. */
export type Endpoints = Pick<
  Stack,
  | "api"
  | "s3"
  | "dynamodb"
  | "sqs"
  | "uploadBucket"
  | "table"
  | "uploadEvents"
  | "deadLetterQueue"
  | "webhookEvents"
  | "webhookDeadLetterQueue"
  | "writerEvents"
  | "writerDeadLetterQueue"
>;

export const ENDPOINTS_FILE = "endpoints.json";

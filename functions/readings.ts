/** The readings function: how a file would be read, over the HTTP API. Wiring only. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { answerReading } from "../lib/api/readings.ts";
import { makeCloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { readReadingSettings } from "../lib/env.ts";
import { makeIsolatedReader } from "../lib/ingest/reader/isolated.ts";
import { readRequest, writeResult } from "./gateway.ts";

/** The reader's module stands beside this one in the package (infra/bundle.ts). */
const READER = new URL("./reader.mjs", import.meta.url);

// On cold start.
const services = {
  ...readReadingSettings(process.env),
  reader: makeIsolatedReader(READER),
  now: () => new Date(),
};
const logOf = makeCloudWatchLog(process.env);

/** Called by AWS. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const log = logOf(event.requestContext.requestId);
  return writeResult(await answerReading(readRequest(event), { ...services, log }));
}

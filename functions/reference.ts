/** The reference function: what the API says of itself, over the HTTP API. Wiring only. */
import { readFile } from "node:fs/promises";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { answerReference } from "../lib/api/reference.ts";
import { makeCloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { readReferenceSettings } from "../lib/env.ts";
import { readRequest, writeResult } from "./gateway.ts";

// On cold start.
const services = {
  ...readReferenceSettings(process.env),
  asset: (name: string) =>
    readFile(new URL(`assets/${name}.gz`, import.meta.url)).catch((error) => {
      if (error.code !== "ENOENT") throw error;
      return undefined;
    }),
};
const logOf = makeCloudWatchLog(process.env);

/** Called by AWS. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const log = logOf(event.requestContext.requestId);
  return writeResult(await answerReference(readRequest(event), { ...services, log }));
}

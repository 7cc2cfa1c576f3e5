/** The uploads function: forms with which browsers upload, over the HTTP API. Wiring only. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { answerUploadForm } from "../lib/api/uploads.ts";
import { makeCloudWatchLog } from "../lib/aws/cloudwatch.ts";
import { makeFormSigner } from "../lib/aws/upload-forms.ts";
import { readCredentials, readUploadSettings } from "../lib/env.ts";
import { readRequest, writeResult } from "./gateway.ts";

// On cold start.
const { bucket, ...settings } = readUploadSettings(process.env);
const services = {
  ...settings,
  signForm: makeFormSigner(bucket, () => readCredentials(process.env)),
  now: () => new Date(),
};
const logOf = makeCloudWatchLog(process.env);

/** Called by AWS. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const log = logOf(event.requestContext.requestId);
  return writeResult(await answerUploadForm(readRequest(event), { ...services, log }));
}

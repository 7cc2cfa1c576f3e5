/**
 * How a script decides: on a deployed stage it calls the function that answers the desk, with IAM's word for
 * who may, so that it works whatever the stage's `access`; on the embedded stack it asks the API.
 */
import { randomUUID } from "node:crypto";
import { AwsClient } from "aws4fetch";
import { findCredentials } from "./stack.ts";
import { readEndpoints } from "./stage.ts";

/** What the API takes (lib/api/bodies.ts). */
type Fields = Record<string, string>;

export interface Decided {
  status: number;
  body: { message?: string; detail?: string };
}

const HEADERS = { "content-type": "application/json" };

export async function decideLocally(id: string, fields: Fields): Promise<Decided> {
  const { api } = await readEndpoints();
  const url = `${api}/articles/${encodeURIComponent(id)}/status`;
  const answer = await fetch(url, { method: "POST", headers: HEADERS, body: JSON.stringify(fields) });
  return { status: answer.status, body: (await answer.json()) as Decided["body"] };
}

/** @param by who decides @throws when the function cannot be called */
export async function decideDeployed(
  { stage, region }: { stage: string; region: string },
  id: string,
  fields: Fields,
  by: string,
): Promise<Decided> {
  const credentials = await findCredentials(region);
  const client = new AwsClient({ ...credentials, service: "lambda", region, retries: 0 });
  const name = `standfirst-${stage}-decisions`;
  const url = `${findLambda(region)}/2015-03-31/functions/${name}/invocations`;
  const answer = await client.fetch(url, {
    method: "POST",
    body: JSON.stringify(writeEvent(id, fields, by)),
  });
  if (!answer.ok) throw new Error(`Calling ${name}: ${answer.status} ${await answer.text()}`);
  if (answer.headers.has("x-amz-function-error")) throw new Error(`${name} failed: see its log.`);
  const { statusCode, body } = (await answer.json()) as { statusCode: number; body: string };
  return { status: statusCode, body: JSON.parse(body) };
}

/** The event that API Gateway would send, as far as the function reads it. */
function writeEvent(id: string, fields: Fields, by: string): object {
  const path = `/articles/${id}/status`;
  return {
    version: "2.0",
    routeKey: "POST /articles/{id}/status",
    rawPath: path,
    rawQueryString: "",
    headers: HEADERS,
    pathParameters: { id },
    requestContext: {
      http: { method: "POST", path },
      requestId: randomUUID(),
      domainName: "none",
      authorizer: { iam: { userArn: by } },
    },
    body: JSON.stringify(fields),
    isBase64Encoded: false,
  };
}

function findLambda(region: string): string {
  const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return process.env.AWS_ENDPOINT_URL ?? `https://lambda.${region}.${suffix}`;
}

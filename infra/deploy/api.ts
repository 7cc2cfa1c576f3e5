/** Asks a deployed stage's API, as an app that holds AWS credentials or a token does. */
import { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { AwsClient } from "aws4fetch";
import type { DeployedStack } from "./stack.ts";

/** GETs a path. @returns undefined when there is nothing there. @throws when the API refuses or fails */
export type Ask = <T>(path: string) => Promise<T | undefined>;

/** @param token of `access=jwt`; without one, requests are signed, which an open API does not mind */
export async function apiOf(
  { outputs }: DeployedStack,
  region: string,
  token: string | undefined,
): Promise<Ask> {
  const origin = originOf(outputs);
  const credentials = await new CloudFormationClient({ region }).config.credentials();
  const signed = new AwsClient({ ...credentials, service: "execute-api", region, retries: 0 });
  return async <T>(path: string) => {
    const url = origin + path;
    const response = token
      ? await fetch(url, { headers: { authorization: `Bearer ${token}` } })
      : await signed.fetch(url);
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
}

/** An emulator serves every API under a path of its own address, as LocalStack does. */
function originOf({ HttpApiId, HttpApiUrl }: Record<string, string>): string {
  const emulator = process.env.AWS_ENDPOINT_URL;
  return emulator ? `${emulator}/_aws/execute-api/${HttpApiId}/$default` : HttpApiUrl!;
}

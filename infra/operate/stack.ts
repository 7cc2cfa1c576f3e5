/** A deployed stage: its stack as CloudFormation has it, and its API. */
import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
} from "@aws-sdk/client-cloudformation";
import { AwsClient } from "aws4fetch";
import { connectRuleSets, type RuleSets } from "../deploy/mail.ts";

export interface DeployedStack {
  name: string;
  outputs: Record<string, string>;
  /** Physical ids by logical id. */
  resources: Record<string, string>;
  /** The logical ids of what outlives the stack. */
  retained: string[];
}

/** @throws when there is no such stack */
export async function readStack(stage: string, region: string): Promise<DeployedStack> {
  const client = new CloudFormationClient({ region });
  const StackName = `standfirst-${stage}`;
  const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName }));
  const { StackResources = [] } = await client.send(new DescribeStackResourcesCommand({ StackName }));
  const { TemplateBody = "{}" } = await client.send(new GetTemplateCommand({ StackName }));
  const template: { Resources?: Record<string, { DeletionPolicy?: string }> } = JSON.parse(TemplateBody);
  return {
    name: StackName,
    outputs: Object.fromEntries(
      (stack?.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey!, OutputValue!]),
    ),
    resources: Object.fromEntries(
      StackResources.map(({ LogicalResourceId, PhysicalResourceId }) => [
        LogicalResourceId!,
        PhysicalResourceId ?? "",
      ]),
    ),
    retained: Object.entries(template.Resources ?? {})
      .filter(([, { DeletionPolicy }]) => DeletionPolicy === "Retain")
      .map(([logicalId]) => logicalId),
  };
}

/** Credentials as every AWS tool finds them. @throws when there are none */
export function findCredentials(region: string) {
  return new CloudFormationClient({ region }).config.credentials();
}

/** GETs a path. @returns undefined when there is nothing there. @throws when the API refuses or fails */
export type Ask = <T>(path: string) => Promise<T | undefined>;

/** @param token of `access=jwt`; without one, requests are signed, which an open API does not mind */
export async function connectApi(
  { outputs }: DeployedStack,
  region: string,
  token: string | undefined,
): Promise<Ask> {
  const origin = findOrigin(outputs);
  const credentials = await findCredentials(region);
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

/** SES's rule sets in a region, or an emulator's. */
export async function connectToSes(region: string): Promise<RuleSets> {
  return connectRuleSets(region, await findCredentials(region), process.env.AWS_ENDPOINT_URL);
}

/** An emulator serves every API under a path of its own address, as LocalStack does. */
function findOrigin({ HttpApiId, HttpApiUrl }: Record<string, string>): string {
  const emulator = process.env.AWS_ENDPOINT_URL;
  return emulator ? `${emulator}/_aws/execute-api/${HttpApiId}/$default` : HttpApiUrl!;
}

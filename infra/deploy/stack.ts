/** A deployed stage's stack, as CloudFormation has it. */
import {
  CloudFormationClient,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
} from "@aws-sdk/client-cloudformation";

export interface DeployedStack {
  name: string;
  outputs: Record<string, string>;
  /** Physical ids by logical id. */
  resources: Record<string, string>;
  /** The logical ids of what outlives the stack. */
  retained: string[];
}

/**
 * @param region the environment's, when it is not given
 * @throws when there is no such stack
 */
export async function deployedStack(stage: string, region?: string): Promise<DeployedStack> {
  const client = new CloudFormationClient(region ? { region } : {});
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

/** What of a stage is there only where a model writes summaries. */

/** Of a role's policy. */
interface Statement {
  Sid: string;
  Effect: "Allow";
  Action: string;
  Resource: (string | object)[];
}

/** What is posted at an address that readers ask for, too. */
const APPROVALS = "/summaries/*/approval";

interface Distribution {
  DistributionConfig: { CacheBehaviors: { PathPattern: string }[] };
}

/** CloudFront hands approvals on as it does all else that the desk posts. */
export function handOnApprovals({ DistributionConfig }: Distribution): void {
  const [posted] = DistributionConfig.CacheBehaviors;
  if (!posted) throw new Error("CloudFront hands on nothing that is posted: infra/cdn.yml");
  DistributionConfig.CacheBehaviors.push({ ...posted, PathPattern: APPROVALS });
}

/** What an id of a profile begins with that sends requests to several regions: `eu.`, `us-gov.`, `global.` */
const ACROSS_REGIONS = /^(?:[a-z]{2}(?:-[a-z]+)?|apac|global)\./;

/**
 * The right to ask one model of Bedrock: of an inference profile that profile, and the model behind it
 * wherever the profile sends a request; of a model by its own id that model, in this region.
 *
 * @param model as Bedrock takes it: an id, or the ARN of a profile
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
export function allowModel(model: string): Statement {
  return { Sid: "AskModel", Effect: "Allow", Action: "bedrock:InvokeModel", Resource: listResources(model) };
}

function listResources(model: string): (string | object)[] {
  if (model.startsWith("arn:")) return [model];
  const sub = (text: string) => ({ "Fn::Sub": `arn:\${AWS::Partition}:bedrock:${text}` });
  if (!ACROSS_REGIONS.test(model)) return [sub(`\${AWS::Region}::foundation-model/${model}`)];
  return [
    sub(`\${AWS::Region}:\${AWS::AccountId}:inference-profile/${model}`),
    sub(`*::foundation-model/${model.replace(ACROSS_REGIONS, "")}`),
  ];
}

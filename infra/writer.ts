/** What of a stage is there only where a model writes summaries. */

/** Of a role's policy. */
interface Statement {
  Sid: string;
  Effect: "Allow";
  Action: string;
  Resource: string | object;
  Condition?: object;
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
 * The right to ask one model of Bedrock: of a model by its own id that model, in this region; of an inference
 * profile that profile, and the model behind it wherever the profile sends a request, but by no other way.
 *
 * @param model as Bedrock takes it: an id, or the ARN of a profile
 * https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-prereq.html
 */
export function allowModel(model: string): Statement[] {
  const sub = (text: string) => ({ "Fn::Sub": `arn:\${AWS::Partition}:bedrock:${text}` });
  const allow = { Effect: "Allow", Action: "bedrock:InvokeModel" } as const;
  const isProfile = model.startsWith("arn:") || ACROSS_REGIONS.test(model);
  if (!isProfile)
    return [{ Sid: "AskModel", ...allow, Resource: sub(`\${AWS::Region}::foundation-model/${model}`) }];
  const profile = model.startsWith("arn:")
    ? model
    : sub(`\${AWS::Region}:\${AWS::AccountId}:inference-profile/${model}`);
  // Of a profile of one's own its ARN does not say which model it is.
  const behind = model.startsWith("arn:") ? "*" : model.replace(ACROSS_REGIONS, "");
  return [
    { Sid: "AskProfile", ...allow, Resource: profile },
    {
      Sid: "AskModelByProfile",
      ...allow,
      Resource: sub(`*::foundation-model/${behind}`),
      Condition: { StringEquals: { "bedrock:InferenceProfileArn": profile } },
    },
  ];
}

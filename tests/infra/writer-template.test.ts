/** What of the writer is deployed: nothing unless it is chosen, and then no right that it does not need. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";
import { packageService } from "../../infra/local/packaging.ts";
import { allowModel } from "../../infra/writer.ts";
import { MAX_RECEIVES } from "../../lib/aws/writer-queue.ts";

interface Statement {
  Sid: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}

interface Template {
  Resources: Record<string, { Type: string; Properties: Record<string, never> }>;
}

/** CloudFormation's placeholder in Fn::Sub. */
const $ = (name: string) => `\${${name}}`;

const readTemplateText = (folder: string) =>
  readFile(join(folder, "cloudformation-template-update-stack.json"), "utf8");

const folder = await mkdtemp(join(tmpdir(), "without-writer-"));
afterAll(() => rm(folder, { recursive: true }));

/** Of a stage with every other feature. */
const { Resources }: Template = JSON.parse(await readTemplateText(inject("prodPackage")));
const statements: Statement[] = (
  Resources.WriterRole!.Properties as unknown as {
    Policies: { PolicyDocument: { Statement: Statement[] } }[];
  }
).Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

test("a stage that chose no writer has nothing of one: no function, no queue, no right, no route, no word of it", async () => {
  await packageService(folder, { stage: "prod", parameters: { access: "public", cdn: "true" } });
  const template = await readTemplateText(folder);
  expect(template).not.toMatch(/writer|bedrock|draft|approval/i);
});

const bedrock = (text: string) => ({ "Fn::Sub": `arn:${$("AWS::Partition")}:bedrock:${text}` });
const here = (text: string) => bedrock(`${$("AWS::Region")}:${text}`);
const PROFILE = here(`${$("AWS::AccountId")}:inference-profile/us.amazon.nova-lite-v1:0`);

test("it may ask one profile of Bedrock, and the model behind it by that alone", () => {
  const ofBedrock = statements.filter(({ Action }) => /bedrock/.test(JSON.stringify(Action)));
  expect(ofBedrock).toEqual([
    { Sid: "AskProfile", Effect: "Allow", Action: "bedrock:InvokeModel", Resource: PROFILE },
    {
      Sid: "AskModelByProfile",
      Effect: "Allow",
      Action: "bedrock:InvokeModel",
      Resource: bedrock("*::foundation-model/amazon.nova-lite-v1:0"),
      Condition: { StringEquals: { "bedrock:InferenceProfileArn": PROFILE } },
    },
  ]);
});

test.each([["amazon.nova-lite-v1:0"], ["zai.glm-4.7"]])(
  "of %s it may ask that model alone, in its region",
  (model) => {
    expect(allowModel(model).map(({ Resource }) => Resource)).toEqual([here(`:foundation-model/${model}`)]);
  },
);

test("of a profile of one's own it may ask what is behind that, and by nothing else", () => {
  const profile = "arn:aws:bedrock:eu-west-1:111122223333:application-inference-profile/abc123";
  expect(allowModel(profile)).toMatchObject([
    { Resource: profile },
    {
      Resource: bedrock("*::foundation-model/*"),
      Condition: { StringEquals: { "bedrock:InferenceProfileArn": profile } },
    },
  ]);
});

test("of the table it has stories, their drafts and what was spent; of queues its own; no action is a wildcard", () => {
  const bySid = Object.fromEntries(statements.map((statement) => [statement.Sid, statement]));
  expect(Object.keys(bySid)).toEqual([
    "KeepDrafts",
    "TakeWriterEvents",
    "Log",
    "AskProfile",
    "AskModelByProfile",
  ]);
  expect(bySid.KeepDrafts!.Condition).toEqual({
    "ForAllValues:StringLike": { "dynamodb:LeadingKeys": ["ARTICLE#*", "WRITER"] },
  });
  expect(bySid.TakeWriterEvents!.Resource).toEqual({ "Fn::GetAtt": ["WriterEvents", "Arn"] });
  expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes("*"))).toEqual([]);
});

test("its queue hides a message for six times its function's time, and gives it up when it has been tried as often as it says", () => {
  const { VisibilityTimeout, RedrivePolicy } = Resources.WriterEvents!.Properties as unknown as {
    VisibilityTimeout: number;
    RedrivePolicy: { maxReceiveCount: number };
  };
  const { Timeout } = Resources.WriterLambdaFunction!.Properties as unknown as { Timeout: number };
  expect(VisibilityTimeout).toBeGreaterThanOrEqual(6 * Timeout);
  expect(RedrivePolicy.maxReceiveCount).toBe(MAX_RECEIVES);
});

test("it hears of publications and corrections, and of no withdrawal", () => {
  const { EventPattern } = Resources.WriterRule!.Properties as unknown as { EventPattern: object };
  expect(EventPattern).toMatchObject({ "detail-type": ["ArticlePublished", "ArticleCorrected"] });
});

/** What differs from stage to stage, in the packaged templates: a stage with all that can be added, and the embedded one. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { packageService } from "../../infra/local/packaging.ts";
import { type Resource, resolveTemplate, type Template } from "../../infra/local/template.ts";

type Packaged = Template & { Resources: Record<string, Resource & { DeletionPolicy?: string }> };

const read = async (folder: string): Promise<Packaged> =>
  JSON.parse(await readFile(join(folder, "cloudformation-template-update-stack.json"), "utf8"));

const prod = await read(inject("prodPackage"));
const local = await read(inject("package"));
const state = JSON.parse(await readFile(join(inject("prodPackage"), "serverless-state.json"), "utf8"));
const { Resources } = resolveTemplate(prod);

interface Statement {
  Sid: string;
  Effect: string;
  Principal?: unknown;
  Action: string;
  Resource: string;
  Condition?: unknown;
}

function properties<T>(logicalId: string): T {
  const resource = Resources[logicalId];
  if (!resource) throw new Error(`The template has no ${logicalId}.`);
  return resource.Properties as T;
}

const statementsOf = (policy: string) =>
  properties<{ PolicyDocument: { Statement: Statement[] } }>(policy).PolicyDocument.Statement;

/** Every text in an expression, wherever. */
function texts(expression: unknown): string[] {
  if (typeof expression === "string") return [expression];
  if (typeof expression !== "object" || expression === null) return [];
  return Object.values(expression).flatMap(texts);
}

describe("who uploads", () => {
  const { BucketName } = properties<{ BucketName: string }>("Uploads");
  const objects = new RegExp(`^arn:aws:s3:::(${BucketName}|Uploads)/\\*$`);

  test("may put objects, and ask for forms with which a browser does, and nothing else", () => {
    const forms = /^arn:aws:execute-api:us-east-1:000000000000:[\w-]+\/\$default\/POST\/uploads$/;
    expect(statementsOf("UploadPolicy")).toEqual([
      { Sid: "Upload", Effect: "Allow", Action: "s3:PutObject", Resource: expect.stringMatching(objects) },
      {
        Sid: "AskForForms",
        Effect: "Allow",
        Action: "execute-api:Invoke",
        Resource: expect.stringMatching(forms),
      },
    ]);
  });

  test("may ask what became of it, and nothing else of the API", () => {
    const api =
      /^arn:aws:execute-api:us-east-1:000000000000:[\w-]+\/\$default\/GET\/(uploads(\/\*)?|articles\/\*\/versions)$/;
    expect(statementsOf("ReceiptsPolicy")).toEqual([
      {
        Sid: "AskForReceipts",
        Effect: "Allow",
        Action: "execute-api:Invoke",
        Resource: [1, 2, 3].map(() => expect.stringMatching(api)),
      },
    ]);
  });

  test("may withdraw when given that, too, but touches no earlier version", () => {
    expect(statementsOf("WithdrawPolicy")).toEqual([
      {
        Sid: "Withdraw",
        Effect: "Allow",
        Action: "s3:DeleteObject",
        Resource: expect.stringMatching(objects),
      },
    ]);
  });

  test("from a partner's account says the external id, and puts under its own prefix alone", () => {
    const { AssumeRolePolicyDocument, Policies } = properties<{
      AssumeRolePolicyDocument: { Statement: Statement[] };
      Policies: { PolicyDocument: { Statement: Statement[] } }[];
    }>("PartnerRole");
    expect(AssumeRolePolicyDocument.Statement).toEqual([
      {
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::444455556666:root" },
        Action: "sts:AssumeRole",
        Condition: { StringEquals: { "sts:ExternalId": "herald-and-agency" } },
      },
    ]);
    expect(Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement)).toEqual([
      {
        Sid: "UploadUnderOnePrefix",
        Effect: "Allow",
        Action: "s3:PutObject",
        Resource: expect.stringMatching(/\/partners\/444455556666\/\*$/),
      },
    ]);
  });
});

describe("mail", () => {
  const rule = "receipt-rule-set/standfirst-prod:receipt-rule/standfirst-prod-mail";

  test("to the domain is received over TLS alone, looked through for spam and viruses, and put under mail/", () => {
    expect(properties<{ Rule: unknown }>("MailRule").Rule).toEqual({
      Name: "standfirst-prod-mail",
      Enabled: true,
      Recipients: ["copy.herald.example"],
      TlsPolicy: "Require",
      ScanEnabled: true,
      Actions: [{ S3Action: { BucketName: expect.any(String), ObjectKeyPrefix: "mail/" } }],
    });
    // SES puts something there at once: by then ingest knows that it is no story.
    const { DependsOn } = prod.Resources.MailRule as { DependsOn?: string[] };
    expect(DependsOn).toEqual(["UploadsPolicy", "IngestLambdaFunction"]);
  });

  test("may be put there by SES, for that rule of this account alone", () => {
    const { BucketName } = properties<{ BucketName: string }>("Uploads");
    const [tls, ses, ...others] = statementsOf("UploadsPolicy");
    expect([tls?.Sid, others]).toEqual(["TlsOnly", []]);
    expect(ses).toEqual({
      Sid: "MailMayCome",
      Effect: "Allow",
      Principal: { Service: "ses.amazonaws.com" },
      Action: "s3:PutObject",
      Resource: expect.stringMatching(new RegExp(`^arn:aws:s3:::(${BucketName}|Uploads)/mail/\\*$`)),
      Condition: {
        StringEquals: { "aws:SourceAccount": "000000000000" },
        ArnEquals: { "aws:SourceArn": `arn:aws:ses:us-east-1:000000000000:${rule}` },
      },
    });
    expect(prod.Resources.UploadsPolicy).toBeDefined();
  });

  test("is read by ingest of those who are listed", () => {
    const { Environment } = properties<{ Environment: { Variables: object } }>("IngestLambdaFunction");
    expect(Environment.Variables).toMatchObject({ MAIL_SENDERS: "ana@herald.example,stringers.example" });
  });

  test("of a stage without it has nothing", () => {
    expect(Object.keys(local.Resources).filter((name) => name.startsWith("Mail"))).toEqual([]);
  });
});

test("the API has the domain that it is given, with its certificate, over TLS 1.2", () => {
  expect(properties("Domain")).toMatchObject({
    DomainName: "summaries.herald.example",
    DomainNameConfigurations: [
      { CertificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/0f0f", SecurityPolicy: "TLS_1_2" },
    ],
  });
  expect(prod.Resources.DomainMapping?.Properties).toMatchObject({
    ApiId: { Ref: "HttpApi" },
    DomainName: { Ref: "Domain" },
    Stage: { Ref: "HttpApiStage" },
  });
});

test("what nobody asked for is not there", () => {
  expect(Object.keys(local.Resources)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(Domain|Partner)/)]),
  );
});

test("of feeds nothing is there where none are listed", async () => {
  const folder = await mkdtemp(join(tmpdir(), "standfirst-"));
  await packageService(folder, { stage: "prod" });
  expect(Object.keys((await read(folder)).Resources).filter((name) => /^feeds/i.test(name))).toEqual([]);
  await rm(folder, { recursive: true });
  const { Variables } = properties<{ Environment: { Variables: Record<string, string> } }>(
    "FeedsLambdaFunction",
  ).Environment;
  expect(JSON.parse(Variables.FEEDS!)).toHaveLength(2);
});

test("the webhook's secret is looked up as the stack is made, and stands in no template", () => {
  expect(properties("WebhooksLambdaFunction")).toMatchObject({
    Environment: {
      Variables: {
        WEBHOOK_URL: "https://www.herald.example/hooks",
        WEBHOOK_SECRET: "{{resolve:secretsmanager:herald/webhook:SecretString}}",
      },
    },
  });
});

test("bucket and table outlive a stage, unless it is to be thrown away", () => {
  for (const logicalId of ["Uploads", "Articles"]) {
    expect(prod.Resources[logicalId]?.DeletionPolicy).toBe("Retain");
    expect(local.Resources[logicalId]?.DeletionPolicy).toBe("Delete");
  }
  expect(properties("Articles")).toMatchObject({ DeletionProtectionEnabled: true });
});

test("everything is tagged for the bill", () => {
  const tags = { service: "standfirst", stage: "prod", newsroom: "prod" };
  expect(state.service.provider.stackTags).toEqual(tags);
  expect(properties("IngestLambdaFunction")).toMatchObject({
    Tags: expect.arrayContaining(Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))),
  });
});

describe("stages side by side", () => {
  const names = ({ Resources }: Packaged) =>
    Object.values(Resources).flatMap(({ Type, Properties = {} }) =>
      Object.entries(Properties)
        .filter(
          ([property]) =>
            /^(Name|\w+Name)$/.test(property) &&
            !/^(AttributeName|DomainName|EventBusName|IndexName|MetricName|StageName)$/.test(property),
        )
        .filter(([, value]) => typeof value === "string")
        .map(([, value]) => `${Type} ${value}`),
    );

  test("share no name", () => {
    expect(names(prod).length).toBeGreaterThan(8);
    expect(names(prod).filter((name) => names(local).includes(name))).toEqual([]);
  });

  test("are in whatever account, region and partition they are deployed to", () => {
    const given = /444455556666|111122223333/; // what this package was given
    const fixed = texts(prod.Resources).filter((text) => !given.test(text));
    expect(
      fixed.filter((text) =>
        /\barn:aws\b|\b\d{12}\b|\b[a-z]{2}-(north|south|east|west|central)[a-z]*-\d\b/.test(text),
      ),
    ).toEqual([]);
  });
});

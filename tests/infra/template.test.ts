import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { findResources, type Resource, resolveTemplate, type Template } from "../../infra/local/template.ts";
import { pruneDependsOn } from "../../infra/plugin.ts";
import { ROUTE_NAMES, ROUTES } from "../../lib/api/routes.ts";
import { HEADROOM_MS, SHARE_MS } from "../../lib/ingest/batch.ts";
import { BOUNDS } from "../../lib/ingest/reader/bounds.ts";
import { FUNCTIONS } from "./function-names.ts";

const packaged: Template & { Resources: Record<string, Resource & { DependsOn?: string[] }> } = JSON.parse(
  await readFile(join(inject("package"), "cloudformation-template-update-stack.json"), "utf8"),
);
const { Resources } = resolveTemplate(packaged);

/** CloudFormation's placeholder in Fn::Sub. */
const $ = (name: string) => `\${${name}}`;

interface Statement {
  Sid?: string;
  Effect: string;
  Action: string | string[];
  Resource: string | string[];
  Principal?: unknown;
  Condition?: unknown;
}

function properties<T>(logicalId: string): T {
  const resource = Resources[logicalId];
  if (!resource) throw new Error(`The template has no ${logicalId}.`);
  return resource.Properties as T;
}

const statements = (role: string) =>
  properties<{ Policies: { PolicyDocument: { Statement: Statement[] } }[] }>(role).Policies.flatMap(
    (policy) => policy.PolicyDocument.Statement,
  );

test("the template holds the house and nothing beside it", () => {
  const types = Object.values(Resources).map((resource) => resource.Type);
  const count = (type: string) => types.filter((found) => found === type).length;
  expect({
    buckets: count("AWS::S3::Bucket"), // the uploads', and the framework's own for packages
    queues: count("AWS::SQS::Queue"),
    tables: count("AWS::DynamoDB::Table"),
    functions: count("AWS::Lambda::Function"),
    roles: count("AWS::IAM::Role"),
    apis: count("AWS::ApiGatewayV2::Api"),
    logGroups: count("AWS::Logs::LogGroup"), // the functions', and the API's
  }).toEqual({ buckets: 2, queues: 6, tables: 1, functions: 11, roles: 11, apis: 1, logGroups: 12 });
});

describe("the bucket", () => {
  const bucket = properties<Record<string, unknown>>("Uploads");

  test("keeps versions, is encrypted, and is closed to the public", () => {
    expect(bucket.VersioningConfiguration).toEqual({ Status: "Enabled" });
    expect(bucket.BucketEncryption).toEqual({
      ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: "AES256" } }],
    });
    expect(bucket.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
  });

  test("tells the queue of what is created and what is removed, once the queue lets it", () => {
    const { QueueConfigurations } = bucket.NotificationConfiguration as { QueueConfigurations: unknown[] };
    const Queue = "arn:aws:sqs:us-east-1:000000000000:UploadEvents";
    expect(QueueConfigurations).toEqual([
      { Event: "s3:ObjectCreated:*", Queue },
      { Event: "s3:ObjectRemoved:*", Queue },
    ]);
    expect(packaged.Resources.Uploads?.DependsOn).toEqual(["UploadEventsPolicy"]);
  });

  test("is spoken to over TLS only", () => {
    const { PolicyDocument } = properties<{ PolicyDocument: { Statement: Statement[] } }>("UploadsPolicy");
    expect(PolicyDocument.Statement).toMatchObject([
      { Effect: "Deny", Condition: { Bool: { "aws:SecureTransport": "false" } } },
    ]);
  });
});

describe("the queue", () => {
  const queue = properties<{ VisibilityTimeout: number; RedrivePolicy: unknown }>("UploadEvents");

  test("hides a message for six times as long as the function may take", () => {
    const { Timeout } = properties<{ Timeout: number }>("IngestLambdaFunction");
    expect(queue.VisibilityTimeout).toBeGreaterThanOrEqual(6 * Timeout);
  });

  test("gives a message up after five receives, and keeps it then for 14 days", () => {
    expect(queue.RedrivePolicy).toEqual({
      maxReceiveCount: 5,
      deadLetterTargetArn: "arn:aws:sqs:us-east-1:000000000000:UploadEventsDeadLetters",
    });
    expect(properties("UploadEventsDeadLetters")).toMatchObject({ MessageRetentionPeriod: 14 * 24 * 3600 });
  });

  test("takes messages from our bucket and our account alone", () => {
    const { PolicyDocument } = properties<{ PolicyDocument: { Statement: Statement[] } }>(
      "UploadEventsPolicy",
    );
    expect(PolicyDocument.Statement.filter(({ Effect }) => Effect === "Allow")).toEqual([
      expect.objectContaining({
        Principal: { Service: "s3.amazonaws.com" },
        Action: "sqs:SendMessage",
        Condition: {
          ArnEquals: { "aws:SourceArn": "arn:aws:s3:::standfirst-local-uploads" },
          StringEquals: { "aws:SourceAccount": "000000000000" },
        },
      }),
    ]);
  });

  test("and its dead letters are encrypted", () => {
    for (const name of ["UploadEvents", "UploadEventsDeadLetters"])
      expect(properties(name)).toMatchObject({ SqsManagedSseEnabled: true });
  });

  test("is read in batches of which single messages may fail, by so many functions at once", () => {
    const [mapping] = Object.values(Resources).filter(
      ({ Type, Properties }) =>
        Type === "AWS::Lambda::EventSourceMapping" &&
        String(Properties.EventSourceArn).endsWith("UploadEvents"),
    );
    expect(mapping?.Properties).toMatchObject({
      FunctionResponseTypes: ["ReportBatchItemFailures"],
      ScalingConfig: { MaximumConcurrency: expect.any(Number) },
    });
  });

  test("is read in batches so small that each message is begun, whatever becomes of those before it", () => {
    const { BatchSize } = properties<{ BatchSize: number }>("IngestEventSourceMappingSQSUploadEvents");
    const { Timeout, MemorySize } = properties<{ Timeout: number; MemorySize: number }>(
      "IngestLambdaFunction",
    );
    expect(BatchSize * SHARE_MS).toBeLessThanOrEqual(Timeout * 1000 - HEADROOM_MS);
    expect(BOUNDS.milliseconds).toBeLessThan(SHARE_MS); // and there is time left to say so
    expect(BOUNDS.megabytes + 200).toBeLessThan(MemorySize); // the function's own process
  });
});

test("the table is paid by request, can be restored to any point, is encrypted, and forgets what has expired", () => {
  expect(properties("Articles")).toMatchObject({
    BillingMode: "PAY_PER_REQUEST",
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    SSESpecification: { SSEEnabled: true },
    TimeToLiveSpecification: { AttributeName: "expires", Enabled: true },
  });
});

test.each(FUNCTIONS.map((name) => `${name}LambdaFunction`))("%s runs Node 24 on arm64", (logicalId) => {
  expect(properties(logicalId)).toMatchObject({ Runtime: "nodejs24.x", Architectures: ["arm64"] });
});

test.each(FUNCTIONS.map((name) => `${name}LogGroup`))("%s forgets after a while", (logicalId) => {
  expect(properties(logicalId)).toEqual(expect.objectContaining({ RetentionInDays: expect.any(Number) }));
});

describe("a role", () => {
  test.each(FUNCTIONS.map((name) => `${name}Role`))(
    "%s has no wildcard but those that AWS forces",
    (role) => {
      for (const { Sid, Effect, Action, Resource } of statements(role)) {
        expect(Effect).toBe("Allow");
        for (const action of [Action].flat()) expect(action).not.toContain("*");
        for (const resource of [Resource].flat()) {
          // The objects of the one bucket, whose keys are the newsroom's; the streams of the one log group.
          const forced = {
            ReadUploads: /^arn:aws:s3:::standfirst-local-uploads\/\*$/,
            PutUploads: /^arn:aws:s3:::standfirst-local-uploads\/desk\/\*$/,
            PutFeeds: /^arn:aws:s3:::standfirst-local-uploads\/feeds\/\*$/,
            Log: /^[^*]+-local-\w+:\*$/,
          };
          const allowed = Sid && Sid in forced ? forced[Sid as keyof typeof forced] : /^[^*]+$/;
          expect(resource).toMatch(allowed);
        }
      }
    },
  );

  test("of ingest reads the uploads, and writes the table", () => {
    const actions = statements("IngestRole").flatMap(({ Action }) => Action);
    expect(actions.filter((action) => action.startsWith("s3:"))).toEqual([
      "s3:GetObject",
      "s3:GetObjectVersion",
      "s3:ListBucket",
      "s3:ListBucketVersions",
    ]);
    expect(actions).toContain("dynamodb:PutItem");
  });

  test("of uploads puts files under the desk's prefix, and does nothing else", () => {
    expect(statements("UploadsRole").map(({ Action, Resource }) => [Action, Resource])).toEqual([
      ["s3:PutObject", "arn:aws:s3:::standfirst-local-uploads/desk/*"],
      [["logs:CreateLogStream", "logs:PutLogEvents"], expect.any(String)],
    ]);
  });

  const others = FUNCTIONS.filter((name) => !["Uploads", "Feeds"].includes(name)).map(
    (name) => `${name}Role`,
  );
  test.each(others)("%s can change nothing in the bucket", (role) => {
    const onS3 = statements(role)
      .flatMap(({ Action }) => Action)
      .filter((action) => action.startsWith("s3:"));
    for (const action of onS3) expect(action).toMatch(/^s3:(Get|List)/);
    if (role !== "IngestRole") expect(onS3).toEqual([]);
  });

  test("of summaries reads the table and its index, and can change nothing", () => {
    const actions = statements("SummariesRole").flatMap(({ Action }) => Action);
    expect(actions.filter((action) => !action.startsWith("logs:"))).toEqual([
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:Query",
    ]);
  });

  test.each(["IngestRole", "AnnounceRole", "StoriesRole"])(
    "%s announces on the one bus, under this stage's name alone",
    (role) => {
      expect(statements(role).find(({ Sid }) => Sid === "Announce")).toEqual({
        Sid: "Announce",
        Effect: "Allow",
        Action: "events:PutEvents",
        Resource: "arn:aws:events:us-east-1:000000000000:event-bus/default",
        Condition: { StringEquals: { "events:source": "standfirst-local" } },
      });
    },
  );

  test("of webhooks takes from its queue and logs, and does nothing else", () => {
    expect(statements("WebhooksRole").map(({ Sid }) => Sid)).toEqual(["TakeWebhookEvents", "Log"]);
  });

  test("of feeds puts files under its prefix, keeps its own rows, and does nothing else", () => {
    const [put, remember, log, ...others] = statements("FeedsRole");
    expect([put?.Action, put?.Resource]).toEqual([
      "s3:PutObject",
      "arn:aws:s3:::standfirst-local-uploads/feeds/*",
    ]);
    expect([remember?.Action, remember?.Condition]).toEqual([
      ["dynamodb:Query", "dynamodb:PutItem"],
      { "ForAllValues:StringEquals": { "dynamodb:LeadingKeys": ["FEEDS"] } },
    ]);
    expect([log?.Sid, others]).toEqual(["Log", []]);
  });

  test("lets its function write to the log group that the function has", () => {
    for (const name of FUNCTIONS.map((name) => name.toLowerCase())) {
      const log = statements(`${name[0]?.toUpperCase()}${name.slice(1)}Role`).find(
        ({ Sid }) => Sid === "Log",
      );
      expect(log?.Resource).toBe(
        `arn:aws:logs:us-east-1:000000000000:log-group:/aws/lambda/standfirst-local-${name}:*`,
      );
    }
  });
});

describe("who may ask", () => {
  const guards = (template: Template) =>
    Object.fromEntries(
      findResources(template, "AWS::ApiGatewayV2::Route").map(
        ([, { RouteKey, AuthorizationType = "open" }]) => [RouteKey, AuthorizationType],
      ),
    );
  const open = {
    "ANY /openapi.json": "open",
    "ANY /docs": "open",
    "ANY /docs/{asset}": "open",
    "ANY /problems/{type}": "open",
    "ANY /": "open",
    "ANY /desk/{file}": "open",
    "ANY /health": "open",
    "ANY /robots.txt": "open",
    "ANY /favicon.ico": "open",
  };
  const forDesk = [
    "ANY /uploads",
    "ANY /uploads/{key+}",
    "POST /uploads",
    "ANY /readings",
    "ANY /articles/{id}/versions",
    "ANY /articles/{id}/status",
    "ANY /drafts",
    "ANY /summaries/{id}/draft",
    "ANY /summaries/{id}/approval",
    "ANY /decisions",
  ];
  const guarded = Object.fromEntries(
    [
      "ANY /summaries",
      "ANY /summaries.feed.json",
      "ANY /summaries.atom",
      "ANY /summaries/{id}",
      "ANY /articles/{id}",
      "ANY /stories",
      "ANY /stories/{id}",
      "ANY /briefing",
      "ANY /briefings/{name}",
      ...forDesk,
      "$default",
    ].map((key) => [key, "AWS_IAM"]),
  );

  test("is whom the account lets, unless the operator says otherwise; only the contract is everyone's", async () => {
    const deployed: Template = JSON.parse(
      await readFile(join(inject("prodPackage"), "cloudformation-template-update-stack.json"), "utf8"),
    );
    expect(guards(deployed)).toEqual({ ...guarded, ...open });
  });

  test("is everyone on the embedded stack, which asks for that", () => {
    expect(new Set(Object.values(guards({ Resources })))).toEqual(new Set(["open"]));
  });
});

test("the API answers so many requests a second and no more", () => {
  expect(properties("HttpApiStage")).toMatchObject({
    DefaultRouteSettings: { ThrottlingRateLimit: "500", ThrottlingBurstLimit: "1000" },
  });
});

test("web pages may ask from where the stage says, and read what a cache needs", () => {
  expect(properties("HttpApi")).toMatchObject({
    CorsConfiguration: {
      AllowOrigins: ["*"],
      AllowMethods: ["GET", "HEAD"],
      ExposeHeaders: ["etag", "link", "retry-after"],
    },
  });
});

test("cursors are signed with what only this stack's account knows", () => {
  expect(properties("SummariesLambdaFunction")).toMatchObject({
    Environment: { Variables: { CURSOR_KEY: expect.stringContaining("standfirst-local") } },
  });
});

test("the HTTP API has every route of the contract", () => {
  const keys = Object.values(Resources)
    .filter(({ Type }) => Type === "AWS::ApiGatewayV2::Route")
    .map(({ Properties }) => String(Properties.RouteKey).replace(/^(GET|POST|ANY) /, ""));
  const promised = ROUTE_NAMES.map((name) => ROUTES[name].path);
  expect(keys).toEqual(expect.arrayContaining(promised));
});

describe("an expression", () => {
  const resolved = (expression: unknown) =>
    resolveTemplate({
      Resources: {
        Queue: { Type: "AWS::SQS::Queue", Properties: { QueueName: "events" } },
        It: { Type: "Test", Properties: { expression } },
      },
    }).Resources.It?.Properties.expression;

  test.each([
    [{ Ref: "Queue" }, "events"],
    [{ "Fn::GetAtt": ["Queue", "Arn"] }, "arn:aws:sqs:us-east-1:000000000000:events"],
    [
      { "Fn::Sub": [$("Queue"), $("!kept"), $("Queue.Arn")].join("/") },
      `events/${$("kept")}/arn:aws:sqs:us-east-1:000000000000:events`,
    ],
    [{ "Fn::Join": ["-", [{ Ref: "Queue" }, "x"]] }, "events-x"],
    [{ "Fn::Select": [1, { "Fn::Split": [":", "a:b"] }] }, "b"],
  ])("%j is %s", (expression, value) => {
    expect(resolved(expression)).toBe(value);
  });

  test("that is not known is refused, and so is what the template does not hold", () => {
    expect(() => resolved({ "Fn::Cidr": [] })).toThrow("Fn::Cidr");
    expect(() => resolved({ Ref: "Nothing" })).toThrow("Nothing");
  });
});

test("a DependsOn stays only where no reference implies it", () => {
  const resources = {
    A: {
      DependsOn: ["B", "C", "D", "E"],
      Properties: { b: { Ref: "B" }, c: { "Fn::GetAtt": ["C", "Arn"] }, d: { "Fn::Sub": `x${$("D.Arn")}` } },
    },
    F: { DependsOn: "B", Properties: { b: { "Fn::Sub": [$("b"), { b: { Ref: "B" } }] } } },
  };
  pruneDependsOn(resources);
  expect(resources.A.DependsOn).toEqual(["E"]);
  expect(resources.F).not.toHaveProperty("DependsOn");
});

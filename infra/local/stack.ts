/**
 * The whole service on this machine: reads the packaged template, makes its resources on embedded engines,
 * and runs its functions from their zips. What runs here is what would be deployed.
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { LOCAL_ACCOUNT } from "./account.ts";
import { checkingAnswers } from "./checked-answers.ts";
import type { CorsConfiguration } from "./cors.ts";
import { type EventRule, type RuleProperties, startEventBus } from "./event-bus.ts";
import { type MappingProperties, startEventSource } from "./event-source.ts";
import { type FunctionProperties, type RunningFunction, startFunction } from "./function.ts";
import { startHttpApi } from "./http-api.ts";
import { type JwtAuthorizerProperties, makeJwtAuthorizer } from "./jwt-authorizer.ts";
import { startSqs } from "./queues.ts";
import { type BucketProperties, startS3 } from "./s3/server.ts";
import { createTable, startDynamoThread, type TableProperties } from "./table.ts";
import { findResources, nameOfArn, physicalName, readTemplate, type Template } from "./template.ts";

export interface StackSettings {
  /** Where `osls package` put the template and the functions' zips. */
  package: string;
  /** Where everything is kept over restarts; a temporary directory, removed at the end, when absent. */
  dataDirectory?: string;
  /** 0, the default, for any that is free. */
  port?: number;
  s3Port?: number;
  /** The address at which both are reached; of this machine only when absent. */
  host?: string | undefined;
  /** A failed message is received again at once: tests of failures need not wait out its invisibility. */
  retryAtOnce?: boolean;
  /** Takes each announcement by POST, as EventBridge writes it. */
  eventsUrl?: string | undefined;
  /** Takes each announcement by POST, signed as Standard Webhooks has it. */
  webhook?: { url: string; secret: string } | undefined;
  /** What the feeds function fetches, as the parameter `feeds` has it; nothing when absent. */
  feeds?: string | undefined;
  /** The model that writes summaries; without one nobody does. */
  writer?: LocalWriter | undefined;
  /** Takes each line that a function writes. */
  log?: (functionName: string, line: string) => void;
  /** Whether answers of the API are checked against the contract; they are unless told otherwise. */
  checksAnswers?: boolean;
  /** Told now and then, while a function works, how many bytes it holds. */
  holds?: (functionName: string, bytes: number) => void;
}

/** A server that speaks Chat Completions. */
export interface LocalWriter {
  /** Up to the version: `http://127.0.0.1:11434/v1`. */
  endpoint: string;
  model: string;
  key?: string | undefined;
  policy?: "approve" | "automatic" | undefined;
}

export interface Stack {
  /** Of the HTTP API. */
  api: string;
  /** Of S3, with key `local` and secret `local`, path style. */
  s3: string;
  dynamodb: string;
  sqs: string;
  uploadBucket: string;
  table: string;
  /** Queue URLs. */
  uploadEvents: string;
  deadLetterQueue: string;
  webhookEvents: string;
  webhookDeadLetterQueue: string;
  writerEvents: string | undefined;
  writerDeadLetterQueue: string | undefined;
  /** The bodies on the dead-letter queues. */
  deadLetters(): string[];
  webhookDeadLetters(): string[];
  writerDeadLetters(): string[];
  /** Puts a message on the upload queue, as S3 would. */
  send(body: string): void;
  /** Resolves once every change to the bucket so far has been ingested and announced, or given up. */
  settled(): Promise<void>;
  /** Runs what the template schedules once, without waiting for its time. */
  runSchedules(): Promise<void>;
  stop(): Promise<void>;
}

export async function startStack(settings: StackSettings): Promise<Stack> {
  const template = await readTemplate(settings.package);
  const scratch = await mkdtemp(join(tmpdir(), "standfirst-"));
  const directory = settings.dataDirectory ?? join(scratch, "data");
  await mkdir(directory, { recursive: true });
  const stops: (() => Promise<void>)[] = [() => rm(scratch, { recursive: true, force: true })];
  const stop = async () => {
    for (const part of stops.splice(0).reverse()) await part();
  };
  try {
    const stack = await start({ template, settings, directory, scratch, onStop: (part) => stops.push(part) });
    return { ...stack, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What a part needs that is started. */
interface Context {
  template: Template;
  settings: StackSettings;
  directory: string;
  scratch: string;
  /** What is to be stopped at the end, in the reverse order. */
  onStop(stop: () => Promise<void>): void;
}

/** Starts each part in the order in which they need each other. */
async function start(context: Context): Promise<Omit<Stack, "stop">> {
  const { template, settings, onStop } = context;
  const engines = await startEngines(context);
  const { sqs, queues, s3, buckets, dynamo } = engines;

  const functions = new Map<string, RunningFunction>();
  const functionOf = (arn: unknown) => {
    const running = functions.get(nameOfArn(arn));
    if (!running) throw new Error(`The template has no function ${nameOfArn(arn)}.`);
    return running;
  };
  // A rule's function starts with the others, and the others start knowing where the bus is.
  const rules = findRules(template, engines, functionOf, settings);
  const bus = await startEventBus(rules, settings.eventsUrl);
  await startFunctions(context, functions, {
    AWS_ENDPOINT_URL_S3: s3.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB: dynamo.endpoint,
    AWS_ENDPOINT_URL_SQS: sqs.endpoint,
    AWS_ENDPOINT_URL_EVENTBRIDGE: bus.endpoint,
    ...(settings.webhook && { WEBHOOK_URL: settings.webhook.url, WEBHOOK_SECRET: settings.webhook.secret }),
    ...(settings.feeds && { FEEDS: settings.feeds }),
    ...describeWriter(settings.writer, sqs.endpoint),
  });
  onStop(bus.stop);

  const eventSources = findMappings(template).map((mapping) => {
    const invoked = functionOf(mapping.FunctionName);
    const source = startEventSource(mapping, invoked, sqs, settings.retryAtOnce ?? false);
    onStop(source.stop);
    return source;
  });
  onStop(s3.stop); // first of all that stops: nothing new comes in while batches end
  const api = await startApi(context, functionOf);

  const [uploadBucket] = buckets.keys();
  const uploadEvents = buckets.get(uploadBucket!)!.NotificationConfiguration!.QueueConfigurations![0]!.Queue;
  const queueOf = (rule: string) => {
    const [, properties] = findResources(template, "AWS::Events::Rule").find(([id]) => id === rule) ?? [];
    return properties && String((properties as unknown as RuleProperties).Targets[0]!.Arn);
  };
  const webhookEvents = queueOf("WebhookRule")!;
  // A template of a stage without a writer has no such rule.
  const writerEvents = queueOf("WriterRule");
  const deadLettersOf = (arn: string) =>
    (queues.get(nameOfArn(arn))!.RedrivePolicy as { deadLetterTargetArn: string }).deadLetterTargetArn;
  const urlOf = (arn: string) => `${sqs.endpoint}/${LOCAL_ACCOUNT}/${nameOfArn(arn)}`;
  return {
    ...{ api, s3: s3.endpoint, dynamodb: dynamo.endpoint, sqs: sqs.endpoint },
    uploadBucket: uploadBucket!,
    table: engines.table,
    uploadEvents: urlOf(uploadEvents),
    deadLetterQueue: urlOf(deadLettersOf(uploadEvents)),
    webhookEvents: urlOf(webhookEvents),
    webhookDeadLetterQueue: urlOf(deadLettersOf(webhookEvents)),
    writerEvents: writerEvents && urlOf(writerEvents),
    writerDeadLetterQueue: writerEvents && urlOf(deadLettersOf(writerEvents)),
    deadLetters: () => sqs.bodies(deadLettersOf(uploadEvents)),
    webhookDeadLetters: () => sqs.bodies(deadLettersOf(webhookEvents)),
    writerDeadLetters: () => (writerEvents ? sqs.bodies(deadLettersOf(writerEvents)) : []),
    send: (body) => sqs.send(uploadEvents, body),
    runSchedules: () => bus.runSchedules(),
    async settled() {
      const queuesSettled = () => Promise.all(eventSources.map((source) => source.settled()));
      await queuesSettled();
      await bus.settled(); // what was announced meanwhile is on the queue of the webhooks now
      await queuesSettled();
    },
  };
}

/** Starts what stores: tables, queues and buckets. S3 is stopped by who starts what reads from it. */
async function startEngines({ template, settings, directory, onStop }: Context) {
  const named = (type: string) =>
    findResources(template, type).map(
      ([logicalId, properties]) =>
        [physicalName(logicalId, { Type: type, Properties: properties }), properties] as const,
    );
  const makeFolder = async (part: string) => {
    await mkdir(join(directory, part), { recursive: true });
    return join(directory, part);
  };
  const isKept = settings.dataDirectory !== undefined;

  const dynamo = await startDynamoThread(isKept ? await makeFolder("tables") : undefined);
  onStop(dynamo.stop);
  const tables = named("AWS::DynamoDB::Table");
  for (const [name, properties] of tables)
    await createTable(dynamo.endpoint, name, properties as TableProperties);

  const queues = new Map(named("AWS::SQS::Queue"));
  const sqs = await startSqs(isKept ? await makeFolder("queues") : undefined, queues);
  onStop(sqs.stop);

  // The deployment's own bucket, for its packages, has no part here.
  const buckets = new Map(
    named("AWS::S3::Bucket").filter(([, properties]) => "NotificationConfiguration" in properties),
  ) as Map<string, BucketProperties>;
  const s3 = await startS3(
    await makeFolder("uploads"),
    settings.s3Port ?? 0,
    buckets,
    sqs.send,
    settings.host,
  );
  return { dynamo, table: tables[0]![0], sqs, queues, s3, buckets };
}

function findMappings(template: Template): MappingProperties[] {
  return findResources(template, "AWS::Lambda::EventSourceMapping").map(
    ([, properties]) => properties as unknown as MappingProperties,
  );
}

/** What the writer's function is told beside what the template says. */
function describeWriter(writer: LocalWriter | undefined, sqs: string): Record<string, string> {
  if (!writer) return { WRITER: "none" };
  return {
    WRITER_ENDPOINT: writer.endpoint,
    WRITER_MODEL: writer.model,
    WRITER_KEY: writer.key ?? "",
    ...(writer.policy && { WRITER_POLICY: writer.policy }),
    WRITER_QUEUE_URL: `${sqs}/${LOCAL_ACCOUNT}/WriterEvents`,
    AWS_ENDPOINT_URL_SQS: sqs,
  };
}

/**
 * The template's rules, each with what hands an event to its target: a queue, or a function.
 *
 * @param settings whether webhooks have a receiver, and there is a model that writes; otherwise nothing goes
 *   to their queues, as with `webhooks=false` and `writer=none`
 */
function findRules(
  template: Template,
  { sqs, queues }: Pick<Awaited<ReturnType<typeof startEngines>>, "sqs" | "queues">,
  functionOf: (arn: unknown) => RunningFunction,
  { webhook, writer }: StackSettings,
): EventRule[] {
  return findResources(template, "AWS::Events::Rule").map(([logicalId, rule]) => {
    const arn = String((rule as unknown as RuleProperties).Targets[0]?.Arn);
    const isOff = (logicalId === "WebhookRule" && !webhook) || (logicalId === "WriterRule" && !writer);
    const properties = { ...(rule as unknown as RuleProperties), ...(isOff && { State: "DISABLED" }) };
    const hand = async (event: unknown) => {
      if (!queues.has(nameOfArn(arn))) return !("error" in (await functionOf(arn).invoke(event)));
      sqs.send(arn, JSON.stringify(event));
      return true;
    };
    return { properties, hand };
  });
}

/**
 * Starts the template's functions, one after the other: that which reads uploads with a first execution
 * environment, the others when they are first invoked, as Lambda does.
 * @param functions takes them, by their names
 * @param environment what they find in their environment beside what the template says
 */
async function startFunctions(
  { template, settings, scratch, onStop }: Context,
  functions: Map<string, RunningFunction>,
  environment: Record<string, string>,
): Promise<void> {
  onStop(async () => {
    await Promise.all([...functions.values()].map((running) => running.stop()));
  });
  const [ofUploads] = findMappings(template);
  for (const [, properties] of findResources(template, "AWS::Lambda::Function")) {
    const definition = properties as unknown as FunctionProperties & { Code: { S3Key: string } };
    const name = definition.FunctionName;
    const running = await startFunction(definition, {
      zip: join(settings.package, basename(definition.Code.S3Key)),
      directory: join(scratch, "functions", name),
      endpoints: environment,
      log: (line) => settings.log?.(name, line),
      holds: settings.holds && ((bytes) => settings.holds?.(name, bytes)),
      isWarm: name === nameOfArn(ofUploads?.FunctionName),
    });
    functions.set(name, running);
  }
}

/** @returns the address of the HTTP API */
async function startApi(
  { template, settings, onStop }: Context,
  functionOf: (arn: unknown) => RunningFunction,
): Promise<string> {
  const integrations = new Map(findResources(template, "AWS::ApiGatewayV2::Integration"));
  const checked = (api: RunningFunction) =>
    settings.checksAnswers === false ? api : checkingAnswers(api, (line) => settings.log?.("contract", line));
  const authorizers = new Map(
    findResources(template, "AWS::ApiGatewayV2::Authorizer").map(([logicalId, properties]) => [
      logicalId,
      makeJwtAuthorizer(properties as unknown as JwtAuthorizerProperties),
    ]),
  );
  const routes = findResources(template, "AWS::ApiGatewayV2::Route").map(([, route]) => ({
    key: String(route.RouteKey),
    invoked: checked(functionOf(integrations.get(nameOfArn(route.Target))?.IntegrationUri)),
    authorize: authorizers.get(String(route.AuthorizerId)),
    scopes: (route.AuthorizationScopes as string[] | undefined) ?? [],
  }));
  const [[, { CorsConfiguration }] = ["", {}]] = findResources(template, "AWS::ApiGatewayV2::Api");
  const cors = CorsConfiguration as CorsConfiguration | undefined;
  const api = await startHttpApi(routes, settings.port ?? 0, cors, settings.host);
  onStop(api.stop);
  return api.endpoint;
}

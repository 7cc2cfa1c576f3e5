/**
 * The contract: the HTTP API as an OpenAPI 3.1 document. It is made from the rows of routes.ts, and from the
 * schemas that check requests and, on the embedded stack and in tests, answers. Its examples are answers that
 * were given: a test asks for them again and fails where they differ
 * (`npx vitest run tests/unit/api/examples.test.ts -u` writes them anew).
 */
import * as z from "zod/mini";
import packageJson from "../../package.json" with { type: "json" };
import type { Article } from "../article.ts";
import type { Access } from "../env.ts";
import { BODIES } from "./bodies.ts";
import examples from "./examples.json" with { type: "json" };
import { EXAMPLES, OPERATIONS, type Operation, type OperationId } from "./operations.ts";
import { PROBLEMS, type ProblemType } from "./problems.ts";
import { QUERIES, takeBudgets } from "./queries.ts";
import { redactArticle } from "./redaction.ts";
import {
  type Audience,
  isNeverPublic,
  isOfWriter,
  JSON_TYPE,
  PROBLEM_JSON,
  ROUTE_NAMES,
  ROUTES,
  type Route,
} from "./routes.ts";
import { findSchema, PUBLIC_SCHEMAS, SCHEMAS, STANDARDS } from "./shapes.ts";

const ANSWERS: Record<string, unknown> = examples;

/** Gives the examples as a stage answers them: where everyone may ask, none names the bucket or the key. */
function selectExamples(access: Access): Record<string, unknown> {
  if (access !== "public") return ANSWERS;
  const article = redactArticle(examples.article as Article);
  const json = JSON.stringify({ ...ANSWERS, article });
  return JSON.parse(json.replaceAll(examples.article.uri, article.uri));
}

/** Problems that every route can answer with. */
const COMMON_PROBLEMS: ProblemType[] = [
  "invalid-parameter",
  "not-acceptable",
  "uri-too-long",
  "too-many-requests",
  "internal",
];

const SCHEMES = {
  token: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "A token of the stage's issuer, for its audience.",
  },
  aws: {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description: "Requests are signed with AWS credentials: Signature Version 4, service execute-api.",
    "x-amazon-apigateway-authtype": "awsSigv4",
  },
};

type Scheme = keyof typeof SCHEMES;

/** How a stage authorises requests, by who may ask. */
const AUTHORISED_BY: Record<Access, Partial<Record<Audience, Scheme>>> = {
  iam: { readers: "aws", desk: "aws" },
  jwt: { readers: "token", desk: "token" },
  public: { desk: "aws" },
  open: {},
};

const TAGS: Record<Audience, string> = { readers: "stories", desk: "uploads", everyone: "contract" };

const DESCRIPTION = [
  "What is read is asked for by GET or HEAD; another method is told so by a 405 with `Allow`.",
  "Every answer has a strong `ETag`: send it back as `If-None-Match` and a 304 says that you have it. " +
    "`Cache-Control` says how long a cache may keep it, which is never so long that a kill stays out of " +
    "sight for more than a minute. Large answers come compressed to who sends `Accept-Encoding: gzip`.",
  "Errors are `application/problem+json` (RFC 9457); `GET /problems/{type}` says what each type " +
    "means. Unknown parameters are refused by name. What the gateway refuses before this service is " +
    "asked (who may not ask, too many requests at once) comes in the gateway's own form.",
  "A story under embargo, or withheld, is 404 and in no list: it does not exist yet. A killed or " +
    "withdrawn one is 410. More fields may be added to any object; ignore what you do not know.",
].join("\n\n");

const ETAG = describeTextHeader("A strong validator; send it back as If-None-Match.");
const HEADERS = {
  ETag: { ...ETAG, required: true },
  "Cache-Control": { ...describeTextHeader("How long a cache may keep it."), required: true },
  Vary: { ...describeTextHeader("The request headers that the answer depends on."), required: true },
};
const LINK = describeTextHeader('The next page, where there is one: `</summaries?cursor=…>; rel="next"`.');
const FILE = {
  description: "The file, as it is.",
  required: true,
  content: { "application/octet-stream": { schema: {} } },
};
const RETRY_AFTER = { description: "Seconds to wait.", schema: { type: "integer" } };

const THROTTLED_BY = "the table's limit, or, in the gateway's form, the stage's throttle.";

/** A rule about several parameters, which no schema of OpenAPI 3.1 can state. */
const ONE_BUDGET =
  `; at most one of ${Object.keys(takeBudgets()).join(", ")} may be given, ` +
  "and 3 sentences are meant when none is";

/**
 * Writes the contract of a stage.
 *
 * @param access who may ask this stage
 * @param hasWriter whether a model writes summaries there
 */
export function writeContract(access: Access, hasWriter = true): object {
  const paths = describePaths(access, hasWriter);
  const told = JSON.stringify(paths);
  /** A stage that lacks a route has no use for what only that route answers. */
  const keepTold = (kind: string, entries: [name: string, value: object][]) =>
    Object.fromEntries(entries.filter(([name]) => told.includes(`"#/components/${kind}/${name}"`)));
  return {
    openapi: "3.1.1",
    info: {
      title: "Standfirst",
      version: packageJson.version,
      summary: "Faithful summaries of a newsroom's stories",
      description: DESCRIPTION,
      license: { name: "MIT", identifier: "MIT" },
    },
    externalDocs: { description: "This document as a page", url: "/docs" },
    servers: [{ url: "/" }],
    security: requireScheme(AUTHORISED_BY[access].readers),
    tags: [
      { name: "stories", description: "What newsrooms uploaded, as apps get it." },
      { name: "uploads", description: "What became of what a newsroom uploaded. Not for readers." },
      { name: "contract", description: "What this API is, and what its errors mean." },
    ],
    paths,
    components: {
      parameters: {
        IfNoneMatch: {
          name: "If-None-Match",
          in: "header",
          description: "The ETag of the answer that you have.",
          schema: { type: "string" },
        },
      },
      securitySchemes: Object.fromEntries(
        Object.values(AUTHORISED_BY[access]).map((scheme) => [scheme, SCHEMES[scheme]]),
      ),
      schemas: keepTold(
        "schemas",
        Object.entries(access === "public" ? PUBLIC_SCHEMAS : SCHEMAS).map(([name, schema]) => [
          name,
          toJsonSchema(schema),
        ]),
      ),
      examples: keepTold(
        "examples",
        Object.entries(selectExamples(access)).map(([name, value]) => [name, { value }]),
      ),
    },
  };
}

/** The operations that the contract describes, in the order of routes.ts. */
export const OPERATION_IDS = ROUTE_NAMES.filter((name): name is OperationId =>
  Object.hasOwn(OPERATIONS, name),
);

function describePaths(access: Access, hasWriter: boolean): object {
  const paths: Record<string, object> = {};
  for (const id of OPERATION_IDS) {
    if (access === "public" && isNeverPublic(ROUTES[id])) continue;
    if (!hasWriter && isOfWriter(ROUTES[id])) continue;
    const operation = { [findVerb(id)]: describeOperation(id, access) };
    paths[writePath(id)] = { ...paths[writePath(id)], ...operation };
  }
  return paths;
}

/** The method of an operation, as OpenAPI writes it. */
export function findVerb(id: OperationId): "get" | "post" {
  const { method }: Route = ROUTES[id];
  return method === "POST" ? "post" : "get";
}

/** The path as OpenAPI writes it, which has no sign for a parameter that takes slashes. */
export function writePath(id: OperationId): string {
  return ROUTES[id].path.replace("+}", "}");
}

function requireScheme(scheme: Scheme | undefined): object[] {
  return scheme ? [{ [scheme]: [] }] : [];
}

function describeOperation(id: OperationId, access: Access) {
  const { summary, description, path, leadsTo } = OPERATIONS[id];
  const { audience, answers, problems, query, moves, method, takesFile, takesFields }: Route = ROUTES[id];
  const { readers, [audience]: scheme } = AUTHORISED_BY[access];
  const parameters = Object.entries(QUERIES[query]().shape) as [string, z.ZodMiniType][];
  const isPaged = parameters.some(([name]) => name === "cursor");
  return {
    operationId: id,
    summary,
    description,
    tags: [TAGS[audience]],
    ...(scheme !== readers && { security: requireScheme(scheme) }),
    parameters: [
      ...(path ? [describePathParameter(path)] : []),
      ...parameters.map(([name, schema]) => describeParameter(name, schema)),
      ...(method ? [] : [{ $ref: "#/components/parameters/IfNoneMatch" }]),
    ],
    ...(takesFile && { requestBody: FILE }),
    ...(takesFields && { requestBody: describeFields(takesFields) }),
    responses: {
      200: {
        description: summary,
        headers: { ...HEADERS, ...(isPaged && { Link: LINK }) },
        content: Object.fromEntries(
          Object.entries(answers).map(([type, answer]) => [type, describeAnswer(answer)]),
        ),
        ...(leadsTo && { links: leadsTo }),
      },
      ...(moves && {
        308: {
          description: "It has another id by now: ask there.",
          headers: { ...HEADERS, Location: describeTextHeader("Its path.") },
        },
      }),
      ...(!method && { 304: { description: "You have it already.", headers: HEADERS } }),
      ...describeRefusals(scheme),
      ...Object.fromEntries(
        [...COMMON_PROBLEMS, ...problems].map((type) => [PROBLEMS[type].status, describeProblem(type)]),
      ),
      503: describeGatewayMessage("The service cannot be run at this moment."),
    },
  };
}

function describeFields(name: NonNullable<Route["takesFields"]>) {
  const schema = toJsonSchema(BODIES[name]());
  return { description: "An object of text.", required: true, content: { [JSON_TYPE]: { schema } } };
}

/** Describes what the gateway answers to requests that are not authorised. */
function describeRefusals(scheme: Scheme | undefined): object {
  if (!scheme) return {};
  const forbidden = { 403: describeGatewayMessage("You may not ask this.") };
  return scheme === "aws"
    ? forbidden
    : { 401: describeGatewayMessage("Your token is missing or not valid."), ...forbidden };
}

function describePathParameter({ name, description, among, example }: NonNullable<Operation["path"]>) {
  const [answer, field = ""] = example ?? [];
  const value = answer && (ANSWERS[answer] as Record<string, unknown> | undefined)?.[field];
  return {
    name,
    in: "path",
    required: true,
    description,
    ...(value !== undefined && { example: value }),
    schema: { type: "string", ...(among && { enum: among }) },
  };
}

function describeParameter(name: string, schema: z.ZodMiniType) {
  const { description, example, ...rest } = toJsonSchema(schema) as Record<string, unknown>;
  // The example goes into the words: the page at /docs fills in all that stand as examples, three
  // budgets at once.
  const such = example === undefined ? "" : `, such as ${example}`;
  return {
    name,
    in: "query",
    required: !z.safeParse(schema, undefined).success,
    description: `${description}${such}${name in takeBudgets() ? ONE_BUDGET : ""}`,
    schema: rest,
  };
}

/** @param answer its name in routes.ts */
function describeAnswer(answer: string) {
  const name = findSchema(answer);
  const example = EXAMPLES[answer];
  return {
    schema: name ? { $ref: `#/components/schemas/${name}` } : STANDARDS[answer],
    ...(example && { examples: { [example]: { $ref: `#/components/examples/${example}` } } }),
  };
}

function describeProblem(type: ProblemType) {
  const given = Object.keys(ANSWERS).filter((name) => name.startsWith(type));
  const content = {
    [PROBLEM_JSON]: {
      schema: { $ref: "#/components/schemas/ProblemDetails" },
      examples: Object.fromEntries(given.map((name) => [name, { $ref: `#/components/examples/${name}` }])),
    },
  };
  const gateway = describeGatewayMessage("");
  const description = PROBLEMS[type].title;
  if (type === "forbidden") return { description, content: { ...content, ...gateway.content } };
  if (type !== "too-many-requests") return { description, content };
  return {
    description: [description, THROTTLED_BY].join(": "),
    headers: { "Retry-After": RETRY_AFTER },
    content: { ...content, ...gateway.content },
  };
}

function describeGatewayMessage(description: string) {
  return {
    description,
    content: { [JSON_TYPE]: { schema: { $ref: "#/components/schemas/GatewayMessage" } } },
  };
}

function describeTextHeader(description: string) {
  return { description, schema: { type: "string" } };
}

function toJsonSchema(schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema {
  // Zod writes that no field may be added. But we may add some, and the contract says so.
  const override = ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }) => {
    delete jsonSchema.additionalProperties;
  };
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { override });
  return rest;
}

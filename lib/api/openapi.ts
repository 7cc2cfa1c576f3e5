/**
 * The contract: the HTTP API as an OpenAPI 3.1 document, from the very schemas that check the requests and, in
 * tests and on the embedded stack, the answers. Its examples are answers that were given: a test asks for them again
 * and fails where they differ (`npx vitest run tests/unit/api/examples.test.ts -u` writes them anew).
 */
import * as z from "zod/mini";
import packageJson from "../../package.json" with { type: "json" };
import type { Article } from "../article.ts";
import examples from "./examples.json" with { type: "json" };
import { PROBLEMS, type ProblemType } from "./problems.ts";
import { articleForStrangers } from "./public-fields.ts";
import { BUDGETS } from "./queries.ts";
import { OPERATIONS, type Operation, PUBLIC_SCHEMAS, SCHEMAS } from "./shapes.ts";

/** Who may ask a stage: `public` is everyone, but for receipts; `open` everyone for everything, as the embedded stack is. */
export type Access = "iam" | "jwt" | "public" | "open";

const ANSWERS: Record<string, unknown> = examples;

/** The examples as a stage answers: where everyone may ask, none names the bucket or the key. */
function answersOf(access: Access): Record<string, unknown> {
  if (access !== "public") return ANSWERS;
  const article = articleForStrangers(examples.article as Article);
  const told = JSON.stringify({ ...ANSWERS, article });
  return JSON.parse(told.replaceAll(examples.article.uri, article.uri));
}

const ALWAYS: ProblemType[] = [
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

/** How who may ask is known: for stories, and for what is the newsroom's alone. */
const ASKED_WITH: Record<Access, { stories?: keyof typeof SCHEMES; desk?: keyof typeof SCHEMES }> = {
  iam: { stories: "aws", desk: "aws" },
  jwt: { stories: "token", desk: "token" },
  public: { desk: "aws" },
  open: {},
};

const DESCRIPTION = `Every path answers GET and HEAD; another method is told so by a 405 with \`Allow\`.

Every answer has a strong \`ETag\`: send it back as \`If-None-Match\` and a 304 says that you have it. \`Cache-Control\` says how long a cache may keep it, which is never so long that a kill stays out of sight for more than a minute. Large answers come compressed to who sends \`Accept-Encoding: gzip\`.

Errors are \`application/problem+json\` (RFC 9457); \`GET /problems/{type}\` says what each type means. Unknown parameters are refused by name. What the gateway refuses before this service is asked (who may not ask, too many requests at once) comes in the gateway's own form.

A story under embargo, or withheld, is 404 and in no list: it does not exist yet. A killed or withdrawn one is 410. More fields may be added to any object; ignore what you do not know.`;

const ETAG = described("A strong validator; send it back as If-None-Match.");
const HEADERS = {
  ETag: { ...ETAG, required: true },
  "Cache-Control": { ...described("How long a cache may keep it."), required: true },
  Vary: { ...described("The request headers that the answer depends on."), required: true },
};
const LINK = described('The next page, where there is one: `</summaries?cursor=…>; rel="next"`.');
const RETRY_AFTER = { description: "Seconds to wait.", schema: { type: "integer" } };

/** What no schema of OpenAPI 3.1 can say of parameters of a query. */
const ONE_BUDGET = `; at most one of ${Object.keys(BUDGETS).join(", ")} may be given, and 3 sentences are meant when none is`;

/** @param access who may ask the stage that this is the contract of */
export function openapi(access: Access): object {
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
    security: securityOf(ASKED_WITH[access].stories),
    tags: [
      { name: "stories", description: "What newsrooms uploaded, as apps get it." },
      { name: "uploads", description: "What became of what a newsroom uploaded. Not for readers." },
      { name: "contract", description: "What this API is, and what its errors mean." },
    ],
    paths: Object.fromEntries(
      Object.entries(OPERATIONS).map(([path, operation]) => [path, { get: operationOf(operation, access) }]),
    ),
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
        Object.values(ASKED_WITH[access]).map((scheme) => [scheme, SCHEMES[scheme]]),
      ),
      schemas: Object.fromEntries(
        Object.entries(access === "public" ? PUBLIC_SCHEMAS : SCHEMAS).map(([name, schema]) => [
          name,
          schemaOf(schema),
        ]),
      ),
      examples: Object.fromEntries(
        Object.entries(answersOf(access)).map(([name, value]) => [name, { value }]),
      ),
    },
  };
}

function securityOf(scheme: keyof typeof SCHEMES | undefined): object[] {
  return scheme ? [{ [scheme]: [] }] : [];
}

function operationOf(operation: Operation, access: Access) {
  const { operationId, summary, description, path, query, answers, problems } = operation;
  const { leadsTo, isPaged, isOpen, isForDesk } = operation;
  const { stories, desk } = ASKED_WITH[access];
  const askedWith = isOpen ? undefined : isForDesk ? desk : stories;
  return {
    operationId,
    summary,
    description,
    tags: [isOpen ? "contract" : isForDesk ? "uploads" : "stories"],
    ...(askedWith !== stories && { security: securityOf(askedWith) }),
    parameters: [
      ...(path ? [pathParameterOf(path)] : []),
      ...Object.entries(query.shape).map(([name, schema]) => parameterOf(name, schema as z.ZodMiniType)),
      { $ref: "#/components/parameters/IfNoneMatch" },
    ],
    responses: {
      200: {
        description: summary,
        headers: { ...HEADERS, ...(isPaged && { Link: LINK }) },
        content: Object.fromEntries(Object.entries(answers).map(([type, form]) => [type, contentOf(form)])),
        ...(leadsTo && { links: leadsTo }),
      },
      304: { description: "You have it already.", headers: HEADERS },
      ...Object.fromEntries([...ALWAYS, ...problems].map((type) => [PROBLEMS[type].status, problemOf(type)])),
      ...refusedBy(askedWith),
      503: gatewayOf("The service cannot be run at this moment."),
    },
  };
}

/** What the gateway answers to who may not ask. */
function refusedBy(askedWith: keyof typeof SCHEMES | undefined): object {
  if (!askedWith) return {};
  const forbidden = { 403: gatewayOf("You may not ask this.") };
  return askedWith === "aws"
    ? forbidden
    : { 401: gatewayOf("Your token is missing or not valid."), ...forbidden };
}

function pathParameterOf({ name, description, among, example }: NonNullable<Operation["path"]>) {
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

function parameterOf(name: string, schema: z.ZodMiniType) {
  const { description, example, ...rest } = schemaOf(schema) as Record<string, unknown>;
  // Told in words: the page at /docs fills in whatever stands as an example, all three budgets at once.
  const such = example === undefined ? "" : `, such as ${example}`;
  return {
    name,
    in: "query",
    required: false,
    description: `${description}${such}${name in BUDGETS ? ONE_BUDGET : ""}`,
    schema: rest,
  };
}

function contentOf({ schema, example }: Operation["answers"][string]) {
  return {
    schema: typeof schema === "string" ? { $ref: `#/components/schemas/${schema}` } : schema,
    ...(example && { examples: { [example]: { $ref: `#/components/examples/${example}` } } }),
  };
}

function problemOf(type: ProblemType) {
  const given = Object.keys(ANSWERS).filter((name) => name.startsWith(type));
  const content = {
    "application/problem+json": {
      schema: { $ref: "#/components/schemas/ProblemDetails" },
      examples: Object.fromEntries(given.map((name) => [name, { $ref: `#/components/examples/${name}` }])),
    },
  };
  if (type !== "too-many-requests") return { description: PROBLEMS[type].title, content };
  const gateway = gatewayOf("");
  return {
    description: `${PROBLEMS[type].title}: the table's limit, or, in the gateway's form, the stage's throttle.`,
    headers: { "Retry-After": RETRY_AFTER },
    content: { ...content, ...gateway.content },
  };
}

function gatewayOf(description: string) {
  return {
    description,
    content: { "application/json": { schema: { $ref: "#/components/schemas/GatewayMessage" } } },
  };
}

function described(description: string) {
  return { description, schema: { type: "string" } };
}

function schemaOf(schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema {
  // Zod writes that nothing may be added; but it may, and clients are told so.
  const override = ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }) => {
    delete jsonSchema.additionalProperties;
  };
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { override });
  return rest;
}

/**
 * The contract: the HTTP API as an OpenAPI 3.1 document, from the very schemas that check the requests and, in
 * tests and on the embedded stack, the answers.
 */
import * as z from "zod/mini";
import { Article } from "./article.ts";
import { PROBLEMS, type ProblemType } from "./problem.ts";
import { Receipt } from "./receipt.ts";
import { SummaryRecord } from "./record.ts";
import { BUDGETS, ListQuery, NoQuery, SummaryQuery } from "./requests.ts";
import { Summary } from "./summarise/ranking.ts";

const Summarised = z.extend(z.omit(SummaryRecord, { ranking: true, pubStatus: true, embargoedUntil: true }), {
  summary: Summary,
  links: z.object({ self: z.string(), article: z.string() }),
});

const Summaries = z.object({ summaries: z.array(Summarised), next: z.optional(z.string()) });

const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  parameter: z.optional(z.string()),
  expected: z.optional(z.string()),
  found: z.optional(z.string()),
});

const ProblemMeaning = z.object({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  meaning: z.string(),
});

/** Named, so that the document says each once and a client generated from it has names for them. */
const SCHEMAS = { Summarised, Summaries, Article, Receipt, ProblemDetails, ProblemMeaning };

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  path?: { name: string; description: string; example: string };
  query: z.ZodMiniObject;
  answers: Record<string, keyof typeof SCHEMAS | "object" | "string">;
  problems: ProblemType[];
}

const ALWAYS: ProblemType[] = [
  "invalid-parameter",
  "not-acceptable",
  "uri-too-long",
  "too-many-requests",
  "internal",
];
const id = {
  name: "id",
  description: "An article's id, as lists and receipts tell it.",
  example: "3hcKg3HnoFhXqqEPgnptTV",
};

export const OPERATIONS: Record<string, Operation> = {
  "/summaries/{id}": {
    operationId: "getSummary",
    summary: "The summary of a story",
    description:
      "Sentences that stand verbatim in the story, in its order, within the budget asked for: 3 sentences unless told otherwise.",
    path: id,
    query: SummaryQuery,
    answers: { "application/json": "Summarised" },
    problems: ["not-found", "gone"],
  },
  "/summaries": {
    operationId: "listSummaries",
    summary: "Summaries, latest first",
    description:
      "Filters combine. Walk the pages by `next`: no story comes twice, and new arrivals do not disturb the walk.",
    query: ListQuery,
    answers: {
      "application/json": "Summaries",
      "application/feed+json": "object",
      "application/atom+xml": "string",
    },
    problems: ["not-found"],
  },
  "/articles/{id}": {
    operationId: "getArticle",
    summary: "A story as it was read",
    description: "In the vocabulary of this service, or as IPTC ninjs 3.1.",
    path: id,
    query: NoQuery,
    answers: { "application/json": "Article", "application/vnd.iptc.ninjs+json": "object" },
    problems: ["not-found", "gone"],
  },
  "/uploads/{key}": {
    operationId: "getReceipt",
    summary: "What became of an upload",
    description: "The receipt of the newest event of an object's key.",
    path: { name: "key", description: "The object's key, slashes and all.", example: "desk/harbour.txt" },
    query: NoQuery,
    answers: { "application/json": "Receipt" },
    problems: ["not-found"],
  },
  "/openapi.json": {
    operationId: "getContract",
    summary: "This document",
    description: "The contract of this API, OpenAPI 3.1.",
    query: NoQuery,
    answers: { "application/json": "object" },
    problems: [],
  },
  "/problems/{type}": {
    operationId: "getProblem",
    summary: "What a type of problem means",
    description: "What `type` in an error names.",
    path: { name: "type", description: "A type of problem.", example: "not-found" },
    query: NoQuery,
    answers: { "application/json": "ProblemMeaning" },
    problems: ["not-found"],
  },
};

export function openapi(): object {
  return {
    openapi: "3.1.1",
    info: {
      title: "Standfirst",
      version: "1.0.0",
      summary: "Faithful summaries of a newsroom's stories",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    // A deployed stage asks for a token unless it was made public; the embedded stack never does.
    security: [{ token: [] }, {}],
    tags: [{ name: "stories", description: "What newsrooms uploaded, as apps get it." }],
    paths: Object.fromEntries(
      Object.entries(OPERATIONS).map(([path, operation]) => [path, { get: operationOf(operation) }]),
    ),
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
      schemas: Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [name, schemaOf(schema)])),
    },
  };
}

/**
 * Holds an answer against the contract.
 *
 * @throws when it is not what the document promises
 */
export function checkAnswer(path: string, type: string, body: unknown): void {
  const name = OPERATIONS[path]?.answers[type];
  if (name === undefined) throw new Error(`the contract has no ${type} at ${path}`);
  if (name !== "object" && name !== "string") SCHEMAS[name].parse(JSON.parse(JSON.stringify(body)));
}

function operationOf({ operationId, summary, description, path, query, answers, problems }: Operation) {
  return {
    operationId,
    summary,
    description,
    tags: ["stories"],
    parameters: [
      ...(path ? [{ ...path, in: "path", required: true, schema: { type: "string" } }] : []),
      ...queryParametersOf(query),
    ],
    responses: {
      200: {
        description: summary,
        headers: {
          ETag: {
            description: "A strong validator; send it back as If-None-Match.",
            schema: { type: "string" },
          },
          "Cache-Control": { description: "How long a cache may keep it.", schema: { type: "string" } },
        },
        content: Object.fromEntries(
          Object.entries(answers).map(([type, name]) => [type, { schema: referenceTo(name) }]),
        ),
      },
      304: { description: "You have it already." },
      ...Object.fromEntries([...ALWAYS, ...problems].map((type) => [PROBLEMS[type].status, problemOf(type)])),
    },
  };
}

/** The budgets are one parameter, an object spread over the query, because that can say "one of these". */
function queryParametersOf({ shape }: z.ZodMiniObject) {
  const parameters = Object.entries(shape).filter(([name]) => !(name in BUDGETS));
  const budget = {
    name: "budget",
    in: "query",
    style: "form",
    explode: true,
    description: "How long a summary is to be: one of these; 3 sentences unless told otherwise.",
    schema: { ...schemaOf(z.strictObject(BUDGETS)), maxProperties: 1 },
  };
  return [
    ...("sentences" in shape ? [budget] : []),
    ...parameters.map(([name, schema]) => parameterOf(name, schema as z.ZodMiniType)),
  ];
}

function parameterOf(name: string, schema: z.ZodMiniType) {
  const { description, example, ...rest } = schemaOf(schema) as Record<string, unknown>;
  return {
    name,
    in: "query",
    required: false,
    description,
    ...(example !== undefined && { example }),
    schema: rest,
  };
}

function problemOf(type: ProblemType) {
  return {
    description: PROBLEMS[type].title,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } } },
  };
}

function referenceTo(name: keyof typeof SCHEMAS | "object" | "string") {
  return name === "object" || name === "string" ? { type: name } : { $ref: `#/components/schemas/${name}` };
}

function schemaOf(schema: z.core.$ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema);
  return rest;
}

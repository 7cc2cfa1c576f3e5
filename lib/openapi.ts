/** The contract of the HTTP API as an OpenAPI 3.1 document, from the schemas that check the requests. */
import * as z from "zod/mini";
import { Article } from "./article.ts";
import { Receipt } from "./receipt.ts";
import { SummaryRecord } from "./record.ts";
import { ListQuery, SummaryQuery } from "./requests.ts";
import { Summary } from "./summarise/ranking.ts";

const SummaryAnswer = z.extend(
  z.omit(SummaryRecord, { ranking: true, pubStatus: true, embargoedUntil: true }),
  {
    summary: Summary,
    links: z.object({ self: z.string(), article: z.string() }),
  },
);

const ListAnswer = z.object({ summaries: z.array(SummaryAnswer), next: z.optional(z.string()) });

const ProblemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  parameter: z.optional(z.string()),
  expected: z.optional(z.string()),
  found: z.optional(z.string()),
});

export function openapi(): object {
  return {
    openapi: "3.1.0",
    info: { title: "Standfirst", version: "1", license: { name: "MIT", identifier: "MIT" } },
    paths: {
      "/summaries/{id}": get("The summary of an article", SummaryAnswer, [
        pathParameter("id"),
        ...queryOf(SummaryQuery),
      ]),
      "/summaries": get("Summaries, latest first", ListAnswer, queryOf(ListQuery)),
      "/articles/{id}": get("The article as it was read", Article, [pathParameter("id")]),
      "/uploads/{key}": get("What became of an upload", Receipt, [pathParameter("key")]),
    },
    components: { schemas: { Problem: schemaOf(ProblemAnswer) } },
  };
}

function get(summary: string, answer: z.ZodMiniType, parameters: object[]) {
  const problem = {
    description: "A problem (RFC 9457)",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
  return {
    get: {
      summary,
      parameters,
      responses: {
        200: { description: summary, content: { "application/json": { schema: schemaOf(answer) } } },
        304: { description: "You have it already" },
        400: problem,
        404: problem,
        410: problem,
      },
    },
  };
}

function pathParameter(name: string) {
  return { name, in: "path", required: true, schema: { type: "string" } };
}

function queryOf(query: z.ZodMiniObject) {
  return Object.keys(query.shape).map((name) => ({
    name,
    in: "query",
    required: false,
    schema: { type: "string" },
  }));
}

function schemaOf(schema: z.ZodMiniType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "output", unrepresentable: "any" });
  return rest;
}

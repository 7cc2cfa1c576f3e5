/**
 * The answers of the HTTP API, field by field. The contract (openapi.ts) is made from these schemas, and the
 * embedded stack checks every answer against them.
 */
import * as z from "zod/mini";
import { Article } from "../article.ts";
import { described, describedAs } from "../described.ts";
import { UploadReport } from "../ingest/receipt.ts";
import { Summary } from "../summarise/ranking.ts";
import { PublicRecord } from "../summarise/summary-record.ts";
import { mediaTypesOf, ROUTE_NAMES, ROUTES } from "./routes.ts";

const Links = z.object({
  self: described(z.string(), "The summary."),
  article: described(z.string(), "The whole article."),
});

const Summarised = z.extend(PublicRecord, {
  summary: described(Summary, "What was asked for."),
  links: described(Links, "Paths of this API."),
});

const Next = described(z.optional(z.string()), "The `cursor` of the next page; absent on the last.");

const Summaries = z.object({
  summaries: described(z.array(Summarised), "The latest first."),
  next: Next,
});

const Receipts = z.object({
  receipts: described(z.array(UploadReport), "The latest first."),
  next: Next,
});

const FeedItem = z.object({
  id: described(z.string(), "The story's `uri`."),
  url: described(z.url(), "Its summary in this API."),
  title: describedAs(PublicRecord.shape.headline, z.optional(z.string())),
  content_text: described(z.string(), "The summary."),
  date_published: described(z.iso.datetime(), "As `published` of the summary."),
  date_modified: described(
    z.iso.datetime(),
    "As `versionCreated` of the summary, never before its publication.",
  ),
  authors: described(
    z.optional(z.array(z.object({ name: described(z.string(), "One name of it.") }))),
    "The byline.",
  ),
  tags: described(z.optional(z.array(z.string())), "The section."),
  language: describedAs(PublicRecord.shape.language, z.optional(z.string())),
});

/** @see https://www.jsonfeed.org/version/1.1/ */
const JsonFeed = z.object({
  version: described(z.literal("https://jsonfeed.org/version/1.1"), "Of JSON Feed."),
  title: described(z.string(), "The feed's name."),
  home_page_url: described(z.url(), "The page about this API."),
  feed_url: described(z.url(), "This page of the feed."),
  next_url: described(z.optional(z.url()), "The next page; absent on the last."),
  items: described(z.array(FeedItem), "The latest first."),
});

const ProblemTitle = described(z.string(), "The type, in words.");
const ProblemStatus = described(z.int(), "The HTTP status.");

const ProblemDetails = z.object({
  type: described(z.string(), "Its path says what it means; stable, for programs."),
  title: ProblemTitle,
  status: ProblemStatus,
  detail: described(z.string(), "What is wrong with this request."),
  instance: described(z.string(), "The request's id: what to tell the operator."),
  parameter: described(z.optional(z.string()), "The parameter that is wrong."),
  expected: described(z.optional(z.string()), "What it should be."),
  found: described(z.optional(z.string()), "What it was."),
});

const ProblemMeaning = z.object({
  type: described(z.string(), "As in the `type` of an error."),
  status: ProblemStatus,
  title: ProblemTitle,
  meaning: described(z.string(), "What the type means, and what to do."),
});

/** An answer of the gateway itself. Our function is not called. */
const GatewayMessage = z.object({ message: described(z.string(), "For people.") });

/** By name, so that the contract defines each once, and a generated client has names for them. */
export const SCHEMAS = {
  Summarised,
  Summaries,
  JsonFeed,
  Article,
  Receipt: UploadReport,
  Receipts,
  ProblemDetails,
  ProblemMeaning,
  GatewayMessage,
};
export type SchemaName = keyof typeof SCHEMAS;

/** On a stage of access=public, an article does not say which object of the bucket it was read from. */
export const PUBLIC_SCHEMAS = { ...SCHEMAS, Article: z.omit(Article, { upload: true }) };

/** Answers whose form another standard defines. */
export const STANDARDS: Record<string, { type: string; externalDocs: { description: string; url: string } }> =
  {
    Atom: {
      type: "string",
      externalDocs: { description: "Atom, RFC 4287", url: "https://www.rfc-editor.org/info/rfc4287" },
    },
    Ninjs: {
      type: "object",
      externalDocs: {
        description: "The schema of ninjs 3.1",
        url: "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
      },
    },
    Contract: {
      type: "object",
      externalDocs: { description: "OpenAPI 3.1", url: "https://spec.openapis.org/oas/v3.1.1.html" },
    },
  };

/** Finds the schema of an answer by its name in routes.ts; undefined where a standard defines it. */
export function schemaNamed(answer: string | undefined): SchemaName | undefined {
  return answer !== undefined && Object.hasOwn(SCHEMAS, answer) ? (answer as SchemaName) : undefined;
}

/**
 * Checks an answer against its schema.
 *
 * @param path of the route, as API Gateway writes it
 * @throws when it is not what the contract promises
 */
export function checkAnswer(path: string, type: string, body: unknown): void {
  const name = ROUTE_NAMES.find((name) => ROUTES[name].path === path);
  if (!name || !(mediaTypesOf(name) as string[]).includes(type))
    throw new Error(`the contract has no ${type} at ${path}`);
  const answers: Record<string, string> = ROUTES[name].answers;
  const schema = schemaNamed(answers[type]);
  if (schema) SCHEMAS[schema].parse(body);
}

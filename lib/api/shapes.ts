/**
 * The answers of the HTTP API, field by field. The contract (openapi.ts) is made from these schemas, and the
 * embedded stack checks every answer against them.
 */
import * as z from "zod/mini";
import { Article } from "../article.ts";
import { describe, describeAs } from "../described.ts";
import { UploadReport } from "../ingest/receipt.ts";
import { Summary } from "../summarise/ranking.ts";
import { PublicRecord } from "../summarise/summary-record.ts";

const Links = z.object({
  self: describe(z.string(), "The summary."),
  article: describe(z.string(), "The whole article."),
});

const Summarised = z.extend(PublicRecord, {
  summary: describe(Summary, "What was asked for."),
  links: describe(Links, "Paths of this API."),
});

const Next = describe(z.optional(z.string()), "The `cursor` of the next page; absent on the last.");

const Summaries = z.object({
  summaries: describe(z.array(Summarised), "The latest first."),
  next: Next,
});

const Receipts = z.object({
  receipts: describe(z.array(UploadReport), "The latest first."),
  next: Next,
});

const FeedItem = z.object({
  id: describe(z.string(), "The story's `uri`."),
  url: describe(z.url(), "Its summary in this API."),
  title: describeAs(PublicRecord.shape.headline, z.optional(z.string())),
  content_text: describe(z.string(), "The summary."),
  date_published: describe(z.iso.datetime(), "As `published` of the summary."),
  date_modified: describe(
    z.iso.datetime(),
    "As `versionCreated` of the summary, never before its publication.",
  ),
  authors: describe(
    z.optional(z.array(z.object({ name: describe(z.string(), "One name of it.") }))),
    "The byline.",
  ),
  tags: describe(z.optional(z.array(z.string())), "The section."),
  language: describeAs(PublicRecord.shape.language, z.optional(z.string())),
});

/** @see https://www.jsonfeed.org/version/1.1/ */
const JsonFeed = z.object({
  version: describe(z.literal("https://jsonfeed.org/version/1.1"), "Of JSON Feed."),
  title: describe(z.string(), "The feed's name."),
  home_page_url: describe(z.url(), "The page about this API."),
  feed_url: describe(z.url(), "This page of the feed."),
  next_url: describe(z.optional(z.url()), "The next page; absent on the last."),
  items: describe(z.array(FeedItem), "The latest first."),
});

const ProblemTitle = describe(z.string(), "The type, in words.");
const ProblemStatus = describe(z.int(), "The HTTP status.");

const ProblemDetails = z.object({
  type: describe(z.string(), "Its path says what it means; stable, for programs."),
  title: ProblemTitle,
  status: ProblemStatus,
  detail: describe(z.string(), "What is wrong with this request."),
  instance: describe(z.string(), "The request's id: what to tell the operator."),
  parameter: describe(z.optional(z.string()), "The parameter that is wrong."),
  expected: describe(z.optional(z.string()), "What it should be."),
  found: describe(z.optional(z.string()), "What it was."),
});

const ProblemMeaning = z.object({
  type: describe(z.string(), "As in the `type` of an error."),
  status: ProblemStatus,
  title: ProblemTitle,
  meaning: describe(z.string(), "What the type means, and what to do."),
});

/** An answer of the gateway itself. Our function is not called. */
const GatewayMessage = z.object({ message: describe(z.string(), "For people.") });

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
export function findSchema(answer: string | undefined): SchemaName | undefined {
  return answer !== undefined && Object.hasOwn(SCHEMAS, answer) ? (answer as SchemaName) : undefined;
}

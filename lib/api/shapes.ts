/**
 * What the HTTP API answers, route by route: the source of the contract (openapi.ts), and what answers are held
 * against on the embedded stack.
 */
import * as z from "zod/mini";
import { Article } from "../article.ts";
import { described, describedAs } from "../described.ts";
import { ToldReceipt } from "../ingest/receipt.ts";
import { Summary } from "../summarise/ranking.ts";
import { PublicRecord } from "../summarise/summary-record.ts";
import { PROBLEMS, type ProblemType } from "./problems.ts";
import { ListQuery, NoQuery, SummaryQuery, UploadsQuery } from "./queries.ts";

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
  receipts: described(z.array(ToldReceipt), "The latest first."),
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

/** What the gateway answers itself, before our function is asked. */
const GatewayMessage = z.object({ message: described(z.string(), "For people.") });

/** Named, so that the document says each once and a client generated from it has names for them. */
export const SCHEMAS = {
  Summarised,
  Summaries,
  JsonFeed,
  Article,
  Receipt: ToldReceipt,
  Receipts,
  ProblemDetails,
  ProblemMeaning,
  GatewayMessage,
};
export type SchemaName = keyof typeof SCHEMAS;

/** On a stage of access=public strangers are not told which object of the bucket a story was read from. */
export const PUBLIC_SCHEMAS = { ...SCHEMAS, Article: z.omit(Article, { upload: true }) };

interface Form {
  /** One of SCHEMAS, or where another standard says what it is. */
  schema: SchemaName | { type: "object" | "string"; externalDocs?: { description: string; url: string } };
  /** Names an example in examples.json. */
  example?: string;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  /** The parameter of the path: one of these, or any; `example` says where in examples.json a real one stands. */
  path?: {
    name: string;
    description: string;
    among?: readonly string[];
    example?: readonly [name: string, field: string];
  };
  query: z.ZodMiniObject;
  /** By media type. */
  answers: Record<string, Form>;
  problems: ProblemType[];
  /** Where an answer leads: parameters of another operation, and where their values stand in the answer. */
  leadsTo?: Record<string, { operationId: string; parameters: Record<string, string> }>;
  /** Comes in pages. */
  isPaged?: true;
  /** Answered to everyone, on every stage. */
  isOpen?: true;
  /** The newsroom's own: where everyone may ask for stories, requests for this are signed. */
  isForDesk?: true;
}

const JSON_TYPE = "application/json";
const JSON_FEED = "application/feed+json";
const ATOM = "application/atom+xml";

const id: Operation["path"] = {
  name: "id",
  description: "An article's id, as lists and receipts tell it.",
  example: ["summary", "articleId"],
};

const jsonFeed: Form = { schema: "JsonFeed", example: "json-feed" };
const atom: Form = {
  schema: {
    type: "string",
    externalDocs: { description: "Atom, RFC 4287", url: "https://www.rfc-editor.org/info/rfc4287" },
  },
  example: "atom",
};

const ofStory = {
  summary: { operationId: "getSummary", parameters: { id: "$response.body#/articleId" } },
  article: { operationId: "getArticle", parameters: { id: "$response.body#/articleId" } },
};

export const OPERATIONS: Record<string, Operation> = {
  "/summaries/{id}": {
    operationId: "getSummary",
    summary: "The summary of a story",
    description:
      "Sentences that stand verbatim in the story, in its order, within the budget asked for: 3 sentences unless told otherwise. Nothing is cut to fit; where the budget holds no whole sentence, or the story says nothing of the `focus`, the text is empty.",
    path: id,
    query: SummaryQuery,
    answers: { [JSON_TYPE]: { schema: "Summarised", example: "summary" } },
    problems: ["not-found", "gone"],
    leadsTo: { article: ofStory.article },
  },
  "/summaries": {
    operationId: "listSummaries",
    summary: "Summaries, latest first",
    description: [
      "Filters combine. Walk the pages by `next`, or by the Link header: no story comes twice, and new arrivals do not disturb the walk. The last page has no `next`; a page may be short, or empty, and still have one: one request looks through so much and no more, and no page is larger than four megabytes. Without filters a page is never empty while a story that can be read is left. Nothing is listed before its time of release. The order is that of release, whatever is filtered, `changedSince` too.",
      "A story that several articles tell is shown once. Of the articles that the filters let through, the one is shown that was released first, so that a copy which arrives later changes nothing; where that one is killed, withheld or corrected into another story, the next stands in for it. Articles that share a form but name other people, places or figures are stories of their own, and so is whatever comes after eight that tell the same. `all=true` shows every copy. Who keeps a copy of everything asks with `all=true` and `changedSince`.",
    ].join("\n\n"),
    query: ListQuery,
    answers: {
      [JSON_TYPE]: { schema: "Summaries", example: "summaries" },
      [JSON_FEED]: jsonFeed,
      [ATOM]: atom,
    },
    problems: ["not-found"],
    leadsTo: {
      next: { operationId: "listSummaries", parameters: { cursor: "$response.body#/next" } },
      summary: {
        operationId: "getSummary",
        parameters: { id: "$response.body#/summaries/0/articleId" },
      },
    },
    isPaged: true,
  },
  "/summaries.feed.json": {
    operationId: "getJsonFeed",
    summary: "The same list as JSON Feed 1.1",
    description: "As /summaries answers `Accept: application/feed+json`, for readers that take only a URL.",
    query: ListQuery,
    answers: { [JSON_FEED]: jsonFeed },
    problems: ["not-found"],
    isPaged: true,
  },
  "/summaries.atom": {
    operationId: "getAtomFeed",
    summary: "The same list as an Atom feed",
    description: "As /summaries answers `Accept: application/atom+xml`, for readers that take only a URL.",
    query: ListQuery,
    answers: { [ATOM]: atom },
    problems: ["not-found"],
    isPaged: true,
  },
  "/articles/{id}": {
    operationId: "getArticle",
    summary: "A story as it was read",
    description:
      "In the vocabulary of this service, or as IPTC ninjs 3.1. A sentence of a summary is `body[block].text.slice(start, end)`, in UTF-16 units.",
    path: id,
    query: NoQuery,
    answers: {
      [JSON_TYPE]: { schema: "Article", example: "article" },
      "application/vnd.iptc.ninjs+json": {
        schema: {
          type: "object",
          externalDocs: {
            description: "The schema of ninjs 3.1",
            url: "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
          },
        },
        example: "ninjs",
      },
    },
    problems: ["not-found", "gone"],
  },
  "/uploads": {
    operationId: "listReceipts",
    summary: "What became of uploads, latest first",
    description:
      "The receipt of each event: a key that was uploaded three times is there three times, newest first. Filters combine, and `prefix` is by letter and case. Walk the pages by `next`, or by the Link header. A filter that lets hardly anything pass is looked through page by page, so that a page may be short, or empty, and still have a `next`. What stands of each story is told as it is at the moment of asking. After a rejected upload the story that stood before is told by its own receipt, or where the key is asked for singly.",
    query: UploadsQuery,
    answers: { [JSON_TYPE]: { schema: "Receipts", example: "receipts" } },
    problems: ["not-found"],
    leadsTo: {
      next: { operationId: "listReceipts", parameters: { cursor: "$response.body#/next" } },
    },
    isPaged: true,
    isForDesk: true,
  },
  "/uploads/{key}": {
    operationId: "getReceipt",
    summary: "What became of an upload",
    description:
      "The receipt of the newest event of an object's key: what became of it then, and, as it stands at the moment of asking, whether the story is out; if not, why, and until when.",
    path: {
      name: "key",
      description: "The object's key, slashes and all; a slash may be written %2F.",
      example: ["receipt", "key"],
    },
    query: NoQuery,
    answers: { [JSON_TYPE]: { schema: "Receipt", example: "receipt" } },
    problems: ["not-found"],
    leadsTo: ofStory,
    isForDesk: true,
  },
  "/openapi.json": {
    operationId: "getContract",
    summary: "This document",
    description: "The contract of this API, OpenAPI 3.1.",
    query: NoQuery,
    answers: {
      [JSON_TYPE]: {
        schema: {
          type: "object",
          externalDocs: { description: "OpenAPI 3.1", url: "https://spec.openapis.org/oas/v3.1.1.html" },
        },
      },
    },
    problems: [],
    isOpen: true,
  },
  "/problems/{type}": {
    operationId: "getProblem",
    summary: "What a type of problem means",
    description: "What `type` in an error names.",
    path: {
      name: "type",
      description: "The last part of a problem's `type`.",
      among: Object.keys(PROBLEMS),
    },
    query: NoQuery,
    answers: { [JSON_TYPE]: { schema: "ProblemMeaning", example: "problem" } },
    problems: ["not-found"],
    isOpen: true,
  },
};

/**
 * Holds an answer against the contract.
 *
 * @throws when it is not what the document promises
 */
export function checkAnswer(path: string, type: string, body: unknown): void {
  const form = OPERATIONS[path]?.answers[type];
  if (form === undefined) throw new Error(`the contract has no ${type} at ${path}`);
  if (typeof form.schema === "string") SCHEMAS[form.schema].parse(JSON.parse(JSON.stringify(body)));
}

/**
 * The read story: what an app gets. Find the record, see whether it is released, compose.
 *
 * Nothing is ranked or parsed here: that was done when the article came.
 */
import { createHash } from "node:crypto";
import type { Article } from "./article.ts";
import type { Articles, Filter, Position } from "./aws/articles.ts";
import type { Receipts } from "./aws/receipts.ts";
import { instantOf } from "./instant.ts";
import type { Log } from "./log.ts";
import { Problem } from "./problem.ts";
import type { SummaryRecord } from "./record.ts";
import { budgetOf, ListQuery, NoQuery, parseQuery, SummaryQuery } from "./requests.ts";
import { compose } from "./summarise/index.ts";
import type { Budget } from "./summarise/ranking.ts";

export interface Request {
  /** As API Gateway matched it: `GET /summaries/{id}`. */
  route: string;
  /** Decoded. */
  path: Record<string, string>;
  query: Record<string, string>;
  /** Lower-case names. */
  headers: Record<string, string | undefined>;
  id: string;
}

export interface Response {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface SummariesServices {
  articles: Articles;
  receipts: Receipts;
  log: Log;
  now(): Date;
}

/** How long a cache may keep an answer, seconds. A kill is out of every cache within this time. */
const MAX_AGE = 60;

const NINJS = "application/vnd.iptc.ninjs+json";

type Answer = { body: unknown; maxAge: number; type?: string };

const ROUTES: Record<string, (request: Request, services: SummariesServices) => Promise<Answer>> = {
  "GET /summaries/{id}": oneSummary,
  "GET /summaries": latestSummaries,
  "GET /articles/{id}": oneArticle,
  "GET /uploads/{key+}": oneReceipt,
  "GET /openapi.json": contract,
};

/** Answers a request. Never throws: a fault of ours is a 500 that carries the request's id and nothing else. */
export async function summaries(request: Request, services: SummariesServices): Promise<Response> {
  try {
    const answer = ROUTES[request.route];
    if (!answer) throw new Problem("not-found", "There is no such route; see /openapi.json.");
    return conditional(request, await answer(request, services));
  } catch (error) {
    if (error instanceof Problem) return refusal(error);
    services.log("REQUEST_FAILED", {
      requestId: request.id,
      error: error instanceof Error ? error.name : "",
    });
    return refusal(new Problem("internal", `Request ${request.id}.`));
  }
}

async function oneSummary({ path, query }: Request, { articles, now }: SummariesServices): Promise<Answer> {
  const budget = budgetOf(parseQuery(SummaryQuery, query));
  const record = released(await articles.findSummary(path.id ?? ""), now());
  return { body: summaryOf(record, budget), maxAge: MAX_AGE };
}

async function latestSummaries({ query }: Request, { articles, now }: SummariesServices): Promise<Answer> {
  const { limit, cursor, section, language, source, since, until, ...budget } = parseQuery(ListQuery, query);
  const filter: Filter = { section, language, source, since, until };
  const asked = budgetOf(budget);
  const page = await articles.list(
    filter,
    limit,
    now(),
    cursor === undefined ? undefined : positionOf(cursor),
  );
  return {
    body: {
      summaries: page.records.map((record) => summaryOf(record, asked)),
      next: page.next && cursorOf(page.next),
    },
    // An embargo that ends meanwhile adds to a list: half a minute late at the most.
    maxAge: MAX_AGE / 2,
  };
}

async function oneArticle(
  { path, query, headers }: Request,
  { articles, now }: SummariesServices,
): Promise<Answer> {
  parseQuery(NoQuery, query);
  const edition = await articles.find(path.id ?? "");
  const article = released(edition?.gone ? "gone" : edition?.article, now());
  if (!prefersNinjs(headers.accept)) return { body: article, maxAge: MAX_AGE };
  const { toNinjs } = await import("./ninjs.ts");
  return { body: toNinjs(article), maxAge: MAX_AGE, type: NINJS };
}

async function oneReceipt({ path, query }: Request, { receipts }: SummariesServices): Promise<Answer> {
  parseQuery(NoQuery, query);
  const receipt = await receipts.find(path.key ?? "");
  if (!receipt) throw new Problem("not-found", "No upload under this key has been read yet.");
  return { body: receipt, maxAge: 0 };
}

async function contract({ query }: Request): Promise<Answer> {
  parseQuery(NoQuery, query);
  const { openapi } = await import("./openapi.ts");
  return { body: openapi(), maxAge: MAX_AGE };
}

/**
 * What readers may see at this moment. Withheld and embargoed stories do not exist, and their 404 is the same
 * as that of an id nobody ever used; killed and withdrawn ones are Gone. An embargo that lifts needs no event.
 *
 * @throws {Problem} `gone` or `not-found`
 */
function released<T extends Pick<Article, "pubStatus" | "embargoedUntil">>(
  found: T | "gone" | undefined,
  now: Date,
): T {
  if (found === "gone" || (found && found.pubStatus === "canceled")) {
    throw new Problem("gone", "This story has been withdrawn. Remove your copies of it.");
  }
  const isHeld = found && (found.pubStatus === "withheld" || (found.embargoedUntil ?? "") > instantOf(now));
  if (!found || isHeld) throw new Problem("not-found", "There is no story of this id.");
  return found;
}

function summaryOf(record: SummaryRecord, budget: Budget) {
  const { ranking, pubStatus: _, embargoedUntil: __, ...about } = record;
  return {
    ...about,
    summary: compose(ranking, { budget, headline: record.headline, language: record.language }),
    links: { self: `/summaries/${record.articleId}`, article: `/articles/${record.articleId}` },
  };
}

/** A strong ETag over the very bytes; who has them already gets none (RFC 9110, 13.1.2). */
function conditional(request: Request, { body, maxAge, type = "application/json" }: Answer): Response {
  const json = JSON.stringify(body);
  const etag = `"${createHash("sha256").update(json).digest("base64url").slice(0, 22)}"`;
  const headers = {
    etag,
    "cache-control": maxAge > 0 ? `public, max-age=${maxAge}` : "no-cache",
    vary: "Accept",
    ...SECURITY,
  };
  const known = (request.headers["if-none-match"] ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return { status: 304, headers, body: "" };
  return { status: 200, headers: { ...headers, "content-type": `${type}; charset=utf-8` }, body: json };
}

function refusal(problem: Problem): Response {
  return {
    status: problem.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...SECURITY },
    body: JSON.stringify(problem),
  };
}

/** Text from an upload is never to be run or framed, whatever a browser makes of it. */
const SECURITY = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
};

function prefersNinjs(accept = ""): boolean {
  return accept.split(",").some((range) => range.trim().split(";")[0]?.toLowerCase() === NINJS);
}

function cursorOf(position: Position): string {
  return Buffer.from(JSON.stringify([position.day, position.range])).toString("base64url");
}

/** @throws {Problem} when it is no cursor of ours */
function positionOf(cursor: string): Position {
  try {
    const [day, range] = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (/^\d{4}-\d{2}-\d{2}$/.test(day) && (range === null || /^[\dTZ:-]+#[\w-]+$/.test(range))) {
      return { day, range: range ?? undefined };
    }
  } catch {
    // not JSON: not ours
  }
  throw new Problem("invalid-parameter", '"cursor" must be the `next` of an earlier answer.', {
    parameter: "cursor",
    expected: "the `next` of an earlier answer",
    found: cursor.slice(0, 40),
  });
}

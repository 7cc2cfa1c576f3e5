/**
 * The read story: what an app gets. Find the record, see whether it is released, compose.
 *
 * Nothing is ranked or parsed here: that was done when the article came.
 */

import type { Article } from "../article.ts";
import type { ArticleStore } from "../aws/articles.ts";
import type { Page } from "../aws/latest.ts";
import type { ReceiptStore } from "../aws/receipts.ts";
import { instantOf } from "../instant.ts";
import { type Log, nameOf } from "../log.ts";
import { placeOf } from "../summarise/summary-record.ts";
import { cursorOf, positionOf, receiptCursorOf, receiptPositionOf } from "./cursor.ts";
import {
  type Answer,
  fitsOnePage,
  JSON_TYPE,
  negotiate,
  type Request,
  type Response,
  refuse,
  respond,
} from "./http.ts";
import { Problem } from "./problems.ts";
import { articleForStrangers, recordForStrangers } from "./public-fields.ts";
import { ListQuery, momentOf, NoQuery, parseQuery, SummaryQuery, UploadsQuery, wishOf } from "./queries.ts";
import { contract, docs, docsAsset, oneProblem, type ReferenceServices } from "./reference.ts";
import { summaryOf } from "./summary.ts";

export { queryIn } from "./queries.ts";

export interface SummariesServices extends ReferenceServices {
  articles: ArticleStore;
  receipts: ReceiptStore;
  log: Log;
  now(): Date;
  /** Whether the stage names the web pages that may ask. */
  variesByOrigin?: boolean | undefined;
  /** Answers are held against the contract before they go out: on the embedded stack. */
  checksAnswers?: boolean | undefined;
  /** Prefixes of keys that speak for themselves alone, beside those of partners. */
  origins?: readonly string[] | undefined;
  /** Seals cursors. */
  cursorKey: string;
}

/** Of a path and its query: the longest of ours holds an object's key, which S3 bounds at 1,024 bytes. */
const MOST_CHARACTERS = 4096;

/** Of an object's key in S3; ids are shorter. */
const MOST_NAME_BYTES = 1024;

/** What DynamoDB says, or we of a batch it answers in part, when it is asked for more than it can give just now. */
const THROTTLED =
  /^(BusyTableError|(ProvisionedThroughputExceeded|RequestLimitExceeded|Throttling)(Exception)?)$/;

/** Of a path that is told in the log. */
const MOST_LOGGED_CHARACTERS = 200;

const NOTHING: Page = { records: [], next: undefined };

const JSON_FEED = "application/feed+json";
const ATOM = "application/atom+xml";
const NINJS = "application/vnd.iptc.ninjs+json";

interface Route {
  answer(request: Request, services: SummariesServices): Promise<Answer>;
  /** How long a cache may keep an answer, seconds; 0 when it is to ask each time. */
  maxAge: number;
  /** Answered to everyone, on every stage. */
  isOpen?: true;
  /** The newsroom's own: no cache that readers share keeps it, on any stage. */
  isForDesk?: true;
}

/**
 * The lifetimes are promises (README.md, "How fresh an answer is"): a kill, and an embargo that is set anew, is out of
 * every cache within a minute. Problems, a 404 that hides an embargo and a 410 among them, are kept by no cache.
 */
const ROUTES: Record<string, Route> = {
  "/summaries/{id}": { answer: oneSummary, maxAge: 60 },
  "/summaries": { answer: latestSummaries, maxAge: 30 },
  "/summaries.feed.json": { answer: (request, all) => latestSummaries(request, all, JSON_FEED), maxAge: 30 },
  "/summaries.atom": { answer: (request, all) => latestSummaries(request, all, ATOM), maxAge: 30 },
  "/articles/{id}": { answer: oneArticle, maxAge: 60 },
  "/uploads": { answer: latestReceipts, maxAge: 0, isForDesk: true },
  "/uploads/{key+}": { answer: oneReceipt, maxAge: 0, isForDesk: true },
  "/openapi.json": { answer: contract, maxAge: 60, isOpen: true },
  "/problems/{type}": { answer: oneProblem, maxAge: 60, isOpen: true },
  "/docs": { answer: docs, maxAge: 60, isOpen: true },
  // The viewer's own files, which change with a deployment.
  "/docs/{asset}": { answer: docsAsset, maxAge: 86_400, isOpen: true },
};

/** What each route's targets look like. */
const TARGETS = Object.keys(ROUTES).map((route) => {
  const target = route
    .replaceAll(".", "\\.")
    .replace(/\{\w+\+\}/, ".+")
    .replace(/\{\w+\}/, "[^/]+");
  return new RegExp(`^${target}$`);
});

/** Answers a request. Never throws: a fault of ours is a 500 that carries the request's id and nothing else. */
export async function summaries(request: Request, services: SummariesServices): Promise<Response> {
  const { method, route } = request;
  try {
    const { answer: answerOf, maxAge, isOpen, isForDesk } = routeOf(request);
    const answer = await answerOf(request, services);
    if (services.checksAnswers) await check(request, answer);
    const { access = "open", variesByOrigin = false } = services;
    const isEveryones = access === "public" || access === "open";
    const response = respond(request, answer, {
      maxAge,
      isShared: isOpen || (isEveryones && !isForDesk),
      variesByOrigin,
    });
    const { status } = response;
    const measured = { ...answer.measured, NotModified: status === 304 ? 1 : 0 };
    services.log("REQUEST_ANSWERED", { method, route, status, ...answer.about }, measured);
    return response;
  } catch (error) {
    const problem = problemOf(error);
    if (problem) {
      services.log("REQUEST_ANSWERED", { method, route, status: problem.status, path: askedFor(request) });
      return refuse(request, problem);
    }
    services.log("REQUEST_FAILED", { method, route, error: nameOf(error) });
    return refuse(request, new Problem("internal", "Try again."));
  }
}

/** The path that was asked wrongly, for whoever reads the log: whatever a stranger may send, it is a short line of text. */
function askedFor({ target }: Request): string {
  return target
    .slice(0, MOST_LOGGED_CHARACTERS)
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\u{FFFD}");
}

/** What an app is told of an error; undefined when it is a fault of ours. */
function problemOf(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  return THROTTLED.test(nameOf(error))
    ? new Problem("too-many-requests", "Ask again in a second.")
    : undefined;
}

/** @throws when an answer is not what the contract promises */
async function check({ route = "" }: Request, { type, body }: Answer): Promise<void> {
  const { checkAnswer } = await import("./shapes.ts");
  if (!route.startsWith("/docs")) checkAnswer(route.replace("+}", "}"), type, body);
}

/** @throws {Problem} when it is no request that this API answers */
function routeOf({ method, route, target, query }: Request): Route {
  if (target.length + Object.entries(query).join().length > MOST_CHARACTERS)
    throw new Problem("uri-too-long", `A path and its query have at most ${MOST_CHARACTERS} characters.`);
  const found = route === undefined ? undefined : ROUTES[route];
  if (found && (method === "GET" || method === "HEAD")) return found;
  if (found || TARGETS.some((known) => known.test(target))) {
    throw new Problem("method-not-allowed", `${method} is not answered here.`, { allow: "GET, HEAD" });
  }
  throw new Problem("not-found", "There is no such route; /openapi.json lists them.");
}

async function oneSummary(request: Request, { articles, now, access }: SummariesServices): Promise<Answer> {
  const wish = wishOf(parseQuery(SummaryQuery, request));
  const type = negotiate(request, [JSON_TYPE]);
  const found = released(await articles.findSummary(nameIn(request, "id"), now()), now());
  const record = access === "public" ? recordForStrangers(found) : found;
  const { articleId, revision } = record;
  const { body, wasChosen } = summaryOf(record, wish);
  const measured = { SummaryCacheHits: wasChosen ? 1 : 0 };
  return { body, type, about: { articleId, revision }, measured };
}

/** @param form the media type that the path's suffix names; else the one that is accepted best */
async function latestSummaries(
  request: Request,
  { articles, now, access, cursorKey }: SummariesServices,
  form?: string,
): Promise<Answer> {
  const query = parseQuery(ListQuery, request);
  const wish = wishOf(query);
  const type = form ?? negotiate(request, [JSON_TYPE, JSON_FEED, ATOM]);
  const { section, language, source, keyword, all, limit, cursor } = query;
  const filter = {
    section,
    language,
    source,
    keyword,
    all,
    since: momentOf(query.since),
    until: momentOf(query.until),
    changedSince: momentOf(query.changedSince),
  };
  const after = cursor === undefined ? undefined : known(cursor, positionOf(cursor, cursorKey));
  const isEmpty = filter.since !== undefined && filter.until !== undefined && filter.since >= filter.until;
  const page = isEmpty ? NOTHING : await articles.list(filter, limit, now(), after);
  const feeds = type === JSON_TYPE ? undefined : await import("./feeds.ts");
  const answered = ({ records, next: after }: Page): Answer => {
    const cursorOfNext = after && cursorOf(after, cursorKey);
    const next = cursorOfNext && urlOf(request, { cursor: cursorOfNext });
    const known = access === "public" ? records.map(recordForStrangers) : records;
    const summaries = known.map((record) => summaryOf(record, wish).body);
    if (!feeds) return { type, next, body: { summaries, next: cursorOfNext } };
    const { cursor: _, ...asked } = request.query;
    const id = urlOf({ target: "/summaries", query: asked });
    const feed = { origin: request.origin, id, self: urlOf(request), next, items: summaries };
    return { type, next, body: type === ATOM ? feeds.toAtom(feed) : feeds.toJsonFeed(feed) };
  };
  let shown = page;
  let answer = answered(shown);
  while (!fitsOnePage(answer) && shown.records.length > 1) {
    shown = firstHalf(shown);
    answer = answered(shown);
  }
  return answer;
}

/** The first half of a page, which goes on right behind it. */
function firstHalf({ records }: Page): Page {
  const kept = records.slice(0, Math.ceil(records.length / 2));
  const last = kept.at(-1);
  return { records: kept, next: last && placeOf(last) };
}

/**
 * An id or a key, as the path names it.
 *
 * @throws {Problem} `not-found` when it is longer than any can be: the table would not even look
 */
function nameIn({ path }: Request, parameter: string): string {
  const name = path[parameter] ?? "";
  if (Buffer.byteLength(name) > MOST_NAME_BYTES)
    throw new Problem("not-found", "No name is as long as this.");
  return name;
}

/** The path and query of a request, with some of it changed. */
function urlOf(
  { target, query }: Pick<Request, "target" | "query">,
  changes: Record<string, string> = {},
): string {
  const search = new URLSearchParams({ ...query, ...changes }).toString();
  return search ? `${target}?${search}` : target;
}

async function oneArticle(request: Request, { articles, now, access }: SummariesServices): Promise<Answer> {
  parseQuery(NoQuery, request);
  const type = negotiate(request, [JSON_TYPE, NINJS]);
  const found = released(await articles.findArticle(nameIn(request, "id"), now()), now());
  const article = access === "public" ? articleForStrangers(found) : found;
  if (type === JSON_TYPE) return { body: article, type };
  const { toNinjs } = await import("./ninjs.ts");
  return { body: toNinjs(article), type };
}

async function oneReceipt(
  request: Request,
  { receipts, articles, now, origins }: SummariesServices,
): Promise<Answer> {
  parseQuery(NoQuery, request);
  const type = negotiate(request, [JSON_TYPE]);
  const found = await receipts.newest(nameIn(request, "key"));
  if (!found) throw new Problem("not-found", "No upload under this key has been read yet.");
  const { receipt, notice } = found;
  const standing = receipt.articleId ? await articles.standing(receipt.articleId, now()) : undefined;
  const { tellDesk, tookNothing, withCandidates } = await import("./desk.ts");
  const told = tellDesk(receipt, standing, now());
  if (!notice || !tookNothing(receipt, standing)) return { body: told, type };
  const { originOfKey } = await import("../reading/identity.ts");
  const origin = originOfKey(receipt.key, origins);
  const isOwn = (key: string) => originOfKey(key, origins) === origin;
  return { body: withCandidates(told, await articles.named(notice, isOwn, now())), type };
}

/** Receipts, each with what stands of its story; no more than one request may read. */
async function latestReceipts(
  request: Request,
  { receipts, articles, now, cursorKey }: SummariesServices,
): Promise<Answer> {
  const query = parseQuery(UploadsQuery, request);
  const type = negotiate(request, [JSON_TYPE]);
  const { prefix, outcome, limit, cursor } = query;
  const filter = { prefix, outcome, since: momentOf(query.since) };
  const after = cursor === undefined ? undefined : known(cursor, receiptPositionOf(cursor, cursorKey));
  const page = await receipts.list(filter, limit, now(), after);
  const ids = page.found.flatMap(({ receipt }) => receipt.articleId ?? []);
  const standings = await articles.standings(ids, now(), page.budget);
  const untold = page.found.findIndex(({ receipt: { articleId } }) => articleId && !standings.has(articleId));
  const told = untold < 0 ? page.found : page.found.slice(0, untold);
  const last = untold < 0 ? page.next : told.at(-1)?.position;
  const { tellDesk } = await import("./desk.ts");
  const cursorOfNext = last && receiptCursorOf(last, cursorKey);
  const body = {
    receipts: told.map(({ receipt }) => tellDesk(receipt, standings.get(receipt.articleId ?? ""), now())),
    next: cursorOfNext,
  };
  return { body, type, next: cursorOfNext && urlOf(request, { cursor: cursorOfNext }) };
}

/**
 * What readers may see at this moment. Withheld and embargoed stories do not exist, nor do those that were killed or
 * withdrawn before anybody could see them: their 404 is the same as that of an id nobody ever used. The other killed
 * and withdrawn ones are Gone. An embargo that lifts needs no event.
 *
 * @throws {Problem} `gone` or `not-found`
 */
function released<T extends Pick<Article, "pubStatus" | "embargoedUntil">>(
  found: T | "gone" | undefined,
  now: Date,
): T {
  if (found === "gone" || found?.pubStatus === "canceled") {
    throw new Problem("gone", "This story has been withdrawn. Remove your copies of it.");
  }
  const isEmbargoed = found?.embargoedUntil !== undefined && found.embargoedUntil > instantOf(now);
  if (!found || found.pubStatus === "withheld" || isEmbargoed) {
    throw new Problem("not-found", "There is no story of this id.");
  }
  return found;
}

/** @throws {Problem} when it is no cursor of ours */
function known<P>(cursor: string, position: P | undefined): P {
  if (position) return position;
  throw new Problem("not-found", "There is no page under this cursor.", {
    parameter: { parameter: "cursor", expected: "the `next` of an earlier answer", found: cursor },
  });
}

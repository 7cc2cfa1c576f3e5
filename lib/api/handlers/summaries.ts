/** Answers with one summary, and with lists of them as JSON or as a feed. */
import type { SummaryPage } from "../../aws/latest.ts";
import { listPlaceOf } from "../../summarise/summary-record.ts";
import { openCursor, sealCursor } from "../cursor.ts";
import {
  type Answer,
  answerFitting,
  buildUrl,
  chooseMediaType,
  type Request,
  readPathParameter,
} from "../http.ts";
import { readAskedSummary, readCursor, readFold, readInstant } from "../read-query.ts";
import { redactRecord } from "../redaction.ts";
import { ATOM, JSON_FEED, JSON_TYPE, listMediaTypes, ROUTES } from "../routes.ts";
import { composeSummary, type SummaryAnswer } from "../summary.ts";
import type { ApiServices, Asked } from "./handler.ts";
import { requireVisible } from "./visible.ts";

export async function getSummary(
  { request, query }: Asked<"getSummary">,
  { articles, now, access }: ApiServices,
): Promise<Answer> {
  const options = readAskedSummary(query);
  const type = chooseMediaType(request, listMediaTypes("getSummary"));
  const found = requireVisible(await articles.findSummary(readPathParameter(request, "id"), now()), now());
  const record = access === "public" ? redactRecord(found) : found;
  const { articleId, revision } = record;
  const { body, wasChosen } = composeSummary(record, options);
  const measured = { SummaryCacheHits: wasChosen ? 1 : 0 };
  return { body, type, about: { articleId, revision }, measured };
}

type ListRequest = Asked<"listSummaries">;

export function listSummaries(asked: ListRequest, services: ApiServices): Promise<Answer> {
  return answerList(asked, services);
}

/** A path of its own, for feed readers that send no Accept header. */
export function getJsonFeed(asked: ListRequest, services: ApiServices): Promise<Answer> {
  return answerList(asked, services, JSON_FEED);
}

export function getAtomFeed(asked: ListRequest, services: ApiServices): Promise<Answer> {
  return answerList(asked, services, ATOM);
}

type ListType = typeof JSON_TYPE | typeof JSON_FEED | typeof ATOM;

/** @param form the media type that the path names; without one, the one that the request accepts best */
async function answerList(
  { request, query }: ListRequest,
  services: ApiServices,
  form?: ListType,
): Promise<Answer> {
  const options = readAskedSummary(query);
  const type = form ?? chooseMediaType(request, listMediaTypes("listSummaries"));
  const page = await findPage(query, services);
  const feeds = type === JSON_TYPE ? undefined : await import("../feeds.ts");
  const render = ({ records, stories, next: after }: SummaryPage): Answer => {
    const cursor = after && sealCursor(after, services.cursorKey);
    const next = cursor && buildUrl(request, { cursor });
    const known = services.access === "public" ? records.map(redactRecord) : records;
    const summaries = known.map((record) => {
      const story = stories?.get(record.articleId);
      return { ...composeSummary(record, options).body, ...(story && { story: describeOthers(story) }) };
    });
    if (!feeds) return { type, next, body: { summaries, next: cursor } };
    const feed = describeFeed(request, next, summaries);
    return { type, next, body: type === ATOM ? feeds.toAtom(feed) : feeds.toJsonFeed(feed) };
  };
  return answerFitting(page, render, takeFirstHalf);
}

/** The page that a list's query asks for. */
async function findPage(
  query: ListRequest["query"],
  { articles, now, cursorKey }: ApiServices,
): Promise<SummaryPage> {
  const { section, language, source, keyword, all, limit } = query;
  const fold = readFold(query);
  const since = readInstant(query.since);
  const until = readInstant(query.until);
  const changedSince = readInstant(query.changedSince);
  const after = readCursor(query.cursor, (cursor) => openCursor(cursor, cursorKey));
  if (since !== undefined && until !== undefined && since >= until) return { records: [], next: undefined };
  const filter = { section, language, source, keyword, all, since, until, changedSince };
  return articles.list(filter, limit, now(), after, fold);
}

/** Of an article in a list that shows each story once: the story, and how many others tell it. */
function describeOthers({ storyId, others }: { storyId: string; others: number }) {
  return { storyId, others, links: { self: `/stories/${storyId}` } };
}

/** The first half of a page of several. The next page goes on right behind it. */
function takeFirstHalf({ records, stories }: SummaryPage): SummaryPage | undefined {
  if (records.length < 2) return undefined;
  const kept = records.slice(0, Math.ceil(records.length / 2));
  const last = kept.at(-1);
  return { ...(stories && { stories }), records: kept, next: last && listPlaceOf(last) };
}

/**
 * What feeds say of a page. All pages of a list, in whatever form and under whatever path, are one
 * feed: one `id`.
 */
function describeFeed(request: Request, next: string | undefined, items: readonly SummaryAnswer[]) {
  const { cursor: _, ...query } = request.query;
  const id = buildUrl({ target: ROUTES.listSummaries.path, query });
  return { origin: request.origin, id, self: buildUrl(request), next, items };
}

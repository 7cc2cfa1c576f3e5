/** Reports to the newsroom on one upload, and on the latest uploads. */
import type { StoredReceipt } from "../../aws/receipts.ts";
import type { ItemReport } from "../../ingest/receipt.ts";
import { openItemCursor, openReceiptCursor, sealItemCursor, sealReceiptCursor } from "../cursor.ts";
import { type Answer, buildUrl, chooseMediaType, readPathParameter } from "../http.ts";
import { Problem } from "../problems.ts";
import { readCursor, readInstant } from "../read-query.ts";
import { addCandidates, isKillOfNothing, reportItem, reportUpload } from "../reports.ts";
import { listMediaTypes } from "../routes.ts";
import type { ApiServices, Asked } from "./handler.ts";

export async function getReceipt(
  { request, query }: Asked<"getReceipt">,
  services: ApiServices,
): Promise<Answer> {
  const { receipts, articles, now, origins } = services;
  const type = chooseMediaType(request, listMediaTypes("getReceipt"));
  const found = await receipts.findNewest(readPathParameter(request, "key"));
  if (!found) throw new Problem("not-found", "No upload under this key has been read yet.");
  const { receipt, notice } = found;
  if (receipt.counts) {
    const { items, next } = await listItems(found, query, services);
    const body = { ...reportUpload(receipt, undefined, now()), items, next };
    return { body, type, next: next && buildUrl(request, { cursor: next }) };
  }
  const current = receipt.articleId ? await articles.findCurrent(receipt.articleId, now()) : undefined;
  const report = reportUpload(receipt, current, now());
  if (!notice || !isKillOfNothing(receipt, current)) return { body: report, type };
  const { findOrigin } = await import("../../reading/identity.ts");
  const origin = findOrigin(receipt.key, origins);
  const isOwn = (key: string) => findOrigin(key, origins) === origin;
  return { body: addCandidates(report, await articles.findNamed(notice, isOwn, now())), type };
}

/** A page of what became of the items of a file, each with its story's current version. */
async function listItems(
  { receipt, sequencer }: StoredReceipt,
  { limit, cursor }: Asked<"getReceipt">["query"],
  { items, articles, now, cursorKey }: ApiServices,
): Promise<{ items: ItemReport[]; next: string | undefined }> {
  const start = readCursor(cursor, (given) => openItemCursor(given, cursorKey)) ?? { sequencer, place: 0 };
  const event = { key: receipt.key, sequencer: start.sequencer };
  const { items: page, hasMore, budget } = await items.page(event, start.place, limit);
  const ids = page.flatMap(({ articleId }) => articleId ?? []);
  const currents = await articles.findAllCurrent([...new Set(ids)], now(), budget);
  const unread = page.findIndex(({ articleId }) => articleId && !currents.has(articleId));
  const shown = unread < 0 ? page : page.slice(0, unread);
  const place = start.place + (unread < 0 ? limit : unread);
  const isLast = unread < 0 && !hasMore;
  return {
    items: shown.map((item) => reportItem(item, receipt, currents.get(item.articleId ?? ""), now())),
    next: isLast ? undefined : sealItemCursor({ sequencer: start.sequencer, place }, cursorKey),
  };
}

/** Lists receipts, each with its story's current version. A page ends where a request may read no more. */
export async function listReceipts(
  { request, query }: Asked<"listReceipts">,
  { receipts, articles, now, cursorKey }: ApiServices,
): Promise<Answer> {
  const type = chooseMediaType(request, listMediaTypes("listReceipts"));
  const { prefix, outcome, limit } = query;
  const filter = { prefix, outcome, since: readInstant(query.since) };
  const after = readCursor(query.cursor, (cursor) => openReceiptCursor(cursor, cursorKey));
  const page = await receipts.list(filter, limit, now(), after);
  const ids = page.found.flatMap(({ receipt }) => receipt.articleId ?? []);
  const currents = await articles.findAllCurrent(ids, now(), page.budget);
  const unread = page.found.findIndex(({ receipt: { articleId } }) => articleId && !currents.has(articleId));
  const shown = unread < 0 ? page.found : page.found.slice(0, unread);
  const last = unread < 0 ? page.next : shown.at(-1)?.position;
  const next = last && sealReceiptCursor(last, cursorKey);
  const reports = shown.map(({ receipt }) =>
    reportUpload(receipt, currents.get(receipt.articleId ?? ""), now()),
  );
  return { body: { receipts: reports, next }, type, next: next && buildUrl(request, { cursor: next }) };
}

/** Lists what the desk decided. */
import { openDecisionCursor, sealDecisionCursor } from "../cursor.ts";
import { type Answer, buildUrl, chooseMediaType } from "../http.ts";
import { readCursor } from "../read-query.ts";
import { listMediaTypes } from "../routes.ts";
import type { ApiServices, Asked } from "./handler.ts";

/** The latest first. Of one article all are on one page: a desk seldom decides twice. */
export async function listDecisions(
  { request, query }: Asked<"listDecisions">,
  { decisions, now, cursorKey }: ApiServices,
): Promise<Answer> {
  const type = chooseMediaType(request, listMediaTypes("listDecisions"));
  const after = readCursor(query.cursor, (cursor) => openDecisionCursor(cursor, cursorKey));
  const page =
    query.article === undefined
      ? await decisions.list(query.limit, now(), after)
      : { found: (await decisions.listOf(query.article)).slice(0, query.limit), next: undefined };
  const next = page.next && sealDecisionCursor(page.next, cursorKey);
  const body = { decisions: page.found.map(({ articleId, decision }) => ({ articleId, ...decision })), next };
  return { body, type, next: next && buildUrl(request, { cursor: next }) };
}

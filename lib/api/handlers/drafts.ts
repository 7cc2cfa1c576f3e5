/** Answers the desk with drafts of written summaries. */
import { openDraftCursor, sealDraftCursor } from "../cursor.ts";
import { tellDraft, tellWaiting } from "../drafts.ts";
import { type Answer, buildUrl, chooseMediaType, readPathParameter } from "../http.ts";
import { Problem } from "../problems.ts";
import { readCursor } from "../read-query.ts";
import { listMediaTypes } from "../routes.ts";
import type { ApiServices, Asked } from "./handler.ts";

/** Those that wait for a person, the latest first. */
export async function listDrafts(
  { request, query }: Asked<"listDrafts">,
  { drafts, now, cursorKey }: ApiServices,
): Promise<Answer> {
  const type = chooseMediaType(request, listMediaTypes("listDrafts"));
  const after = readCursor(query.cursor, (cursor) => openDraftCursor(cursor, cursorKey));
  const page = await requireWriter(drafts).list(query.limit, now(), after);
  const next = page.next && sealDraftCursor(page.next, cursorKey);
  const body = { drafts: page.found.map(tellWaiting), next };
  return { body, type, next: next && buildUrl(request, { cursor: next }) };
}

/** The draft of the version that stands; where that has none, the last one. */
export async function getDraft(
  { request }: Asked<"getDraft">,
  { drafts, now }: ApiServices,
): Promise<Answer> {
  const type = chooseMediaType(request, listMediaTypes("getDraft"));
  const id = readPathParameter(request, "id");
  const store = requireWriter(drafts);
  const [standing, known] = [await store.findStanding(id, now()), await store.findLatest(id)];
  if (!known) throw new Problem("not-found", "There is no draft of a story of this id.");
  const body = tellDraft(id, known.draft, standing);
  return { body, type, about: { articleId: id, state: body.state } };
}

/** @throws {Problem} where no model writes */
export function requireWriter<T>(drafts: T | undefined): T {
  if (!drafts) throw new Problem("not-found", "No model writes summaries on this stage.");
  return drafts;
}

/**
 * The read side: stories and receipts, for apps and for the newsroom. Nothing is parsed or ranked here:
 * ingest did that.
 */
import { answerWith } from "./answer.ts";
import { getArticle } from "./handlers/articles.ts";
import type { ApiServices, Handlers } from "./handlers/handler.ts";
import { getAtomFeed, getJsonFeed, getSummary, listSummaries } from "./handlers/summaries.ts";
import type { Request, Response } from "./http.ts";
import type { ReferenceRoute, RouteName, SeparateRoute } from "./routes.ts";

export { readBriefings } from "./briefings.ts";
export type { ApiServices } from "./handlers/handler.ts";
export type { Request, Response } from "./http.ts";

/** Handlers that apps seldom need are loaded when one is asked for. */
const loadReceipts = () => import("./handlers/receipts.ts");
const loadStories = () => import("./handlers/stories.ts");
const loadVersions = () => import("./handlers/versions.ts");
const loadDrafts = () => import("./handlers/drafts.ts");
const loadBriefings = () => import("./handlers/briefings.ts");

const HANDLERS: Handlers<Exclude<RouteName, ReferenceRoute | SeparateRoute>, ApiServices> = {
  getSummary,
  listSummaries,
  getJsonFeed,
  getAtomFeed,
  getArticle,
  listStories: async (...asked) => (await loadStories()).listStories(...asked),
  getStory: async (...asked) => (await loadStories()).getStory(...asked),
  getBriefing: async (...asked) => (await loadBriefings()).getBriefing(...asked),
  getNamedBriefing: async (...asked) => (await loadBriefings()).getNamedBriefing(...asked),
  listVersions: async (...asked) => (await loadVersions()).listVersions(...asked),
  listReceipts: async (...asked) => (await loadReceipts()).listReceipts(...asked),
  listDrafts: async (...asked) => (await loadDrafts()).listDrafts(...asked),
  getDraft: async (...asked) => (await loadDrafts()).getDraft(...asked),
  listDecisions: async (...asked) => (await import("./handlers/decisions.ts")).listDecisions(...asked),
  getReceipt: async (...asked) => (await loadReceipts()).getReceipt(...asked),
};

/** Answers a request for a story or a receipt. Never throws. */
export const answerRequest = (request: Request, services: ApiServices): Promise<Response> =>
  answerWith(HANDLERS, request, services);

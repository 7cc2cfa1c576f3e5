/**
 * The read side. A request is matched to its route (routes.ts), its query is checked (queries.ts), a handler
 * finds what is asked for, and the answer becomes an HTTP response (http.ts). Nothing is parsed or ranked
 * here: ingest did that.
 */
import { nameError } from "../log.ts";
import { getArticle } from "./handlers/articles.ts";
import type { ApiServices, Handler, Handlers } from "./handlers/handler.ts";
import { getAtomFeed, getJsonFeed, getSummary, listSummaries } from "./handlers/summaries.ts";
import { type Freshness, type Request, type Response, respond, respondProblem } from "./http.ts";
import { Problem } from "./problems.ts";
import { parseQuery, QUERIES } from "./queries.ts";
import { type Audience, ROUTE_NAMES, ROUTES, type Route, type RouteName } from "./routes.ts";

export { readBriefings } from "./briefings.ts";
export type { ApiServices } from "./handlers/handler.ts";
export { readQueryString } from "./queries.ts";

/** Handlers that apps seldom need are loaded when one is asked for. */
const loadReceipts = () => import("./handlers/receipts.ts");
const loadStories = () => import("./handlers/stories.ts");
const loadBriefings = () => import("./handlers/briefings.ts");
const loadReference = () => import("./handlers/reference.ts");

const HANDLERS: Handlers = {
  getSummary,
  listSummaries,
  getJsonFeed,
  getAtomFeed,
  getArticle,
  listStories: async (...asked) => (await loadStories()).listStories(...asked),
  getStory: async (...asked) => (await loadStories()).getStory(...asked),
  getBriefing: async (...asked) => (await loadBriefings()).getBriefing(...asked),
  getNamedBriefing: async (...asked) => (await loadBriefings()).getNamedBriefing(...asked),
  listReceipts: async (...asked) => (await loadReceipts()).listReceipts(...asked),
  getReceipt: async (...asked) => (await loadReceipts()).getReceipt(...asked),
  getContract: async (...asked) => (await loadReference()).getContract(...asked),
  getProblem: async (asked) => (await loadReference()).getProblem(asked),
  getDocs: async (asked) => (await loadReference()).getDocs(asked),
  getDocsAsset: async (...asked) => (await loadReference()).getDocsAsset(...asked),
};

/**
 * Characters of a path and its query. The longest path of ours holds an object's key, which S3 bounds
 * at 1,024 bytes.
 */
const MAX_REQUEST_CHARACTERS = 4096;

/** Characters of a path in the log. */
const MAX_LOGGED_CHARACTERS = 200;

const NAMES_BY_PATH = new Map<string | undefined, RouteName>(
  ROUTE_NAMES.map((name) => [ROUTES[name].path, name]),
);

/** What the paths of each route look like. */
const PATH_PATTERNS = ROUTE_NAMES.map((name) => {
  const pattern = ROUTES[name].path
    .replaceAll(".", "\\.")
    .replace(/\{\w+\+\}/, ".+")
    .replace(/\{\w+\}/, "[^/]+");
  return new RegExp(`^${pattern}$`);
});

/**
 * Answers a request. Never throws: an error that is nobody's fault but ours is a 500, which says the
 * request's id and nothing else. Logs one line.
 */
export async function answerRequest(request: Request, services: ApiServices): Promise<Response> {
  const { method, route } = request;
  try {
    const name = findRoute(request);
    const query = parseQuery(QUERIES[ROUTES[name].query](), request);
    const handle = HANDLERS[name] as Handler<RouteName>;
    const answer = await handle({ request, query }, services);
    const response = respond(request, answer, findFreshness(ROUTES[name], services));
    const { status } = response;
    const measured = { ...answer.measured, NotModified: status === 304 ? 1 : 0 };
    services.log("REQUEST_ANSWERED", { method, route, status, ...answer.about }, measured);
    return response;
  } catch (error) {
    const problem = toProblem(error, services);
    if (problem) {
      const path = makeLoggablePath(request);
      services.log("REQUEST_ANSWERED", { method, route, status: problem.status, path });
      return respondProblem(request, problem);
    }
    services.log("REQUEST_FAILED", { method, route, error: nameError(error) });
    return respondProblem(request, new Problem("internal", "Try again."));
  }
}

/** @throws {Problem} when no route answers it */
function findRoute({ method, route, target, query }: Request): RouteName {
  if (target.length + Object.entries(query).join().length > MAX_REQUEST_CHARACTERS)
    throw new Problem(
      "uri-too-long",
      `A path and its query have at most ${MAX_REQUEST_CHARACTERS} characters.`,
    );
  const name = NAMES_BY_PATH.get(route);
  if (name && (method === "GET" || method === "HEAD")) return name;
  if (name || PATH_PATTERNS.some((pattern) => pattern.test(target))) {
    throw new Problem("method-not-allowed", `${method} is not answered here.`, { allow: "GET, HEAD" });
  }
  throw new Problem("not-found", "There is no such route; /openapi.json lists them.");
}

/** How long which caches may keep what a route answers on this stage. */
function findFreshness(
  { maxAge, audience }: Route,
  { access = "open", variesByOrigin = false }: ApiServices,
): Freshness {
  const isPublic: Record<Audience, boolean> = {
    everyone: true,
    readers: access === "public" || access === "open",
    desk: false,
  };
  return { maxAge, isShared: isPublic[audience], variesByOrigin };
}

/** The problem that an error is to whoever asks; undefined when it is a fault of ours. */
function toProblem(error: unknown, { isThrottled }: ApiServices): Problem | undefined {
  if (error instanceof Problem) return error;
  return isThrottled(error) ? new Problem("too-many-requests", "Ask again in a second.") : undefined;
}

/** A path that was asked wrongly, as a short line of text, whatever a stranger sends. */
function makeLoggablePath({ target }: Request): string {
  return target
    .slice(0, MAX_LOGGED_CHARACTERS)
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\u{FFFD}");
}

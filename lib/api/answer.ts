/**
 * Answers a request: it is matched to its route (routes.ts), its query is checked (queries.ts), a handler
 * finds what is asked for, and the answer becomes an HTTP response (http.ts). A function of the API has the
 * handlers of its routes (index.ts, reference.ts).
 */
import { nameError } from "../log.ts";
import type { Handler, Handlers, StageServices } from "./handlers/handler.ts";
import { type Freshness, type Request, type Response, respond, respondProblem } from "./http.ts";
import { Problem } from "./problems.ts";
import { QUERIES } from "./queries.ts";
import { parseQuery } from "./read-query.ts";
import {
  type Audience,
  findRoutes,
  isNeverPublic,
  isOfWriter,
  listMethods,
  ROUTE_NAMES,
  ROUTES,
  type Route,
  type RouteName,
} from "./routes.ts";

/**
 * Characters of a path and its query. The longest path of ours holds an object's key, which S3 bounds
 * at 1,024 bytes.
 */
const MAX_REQUEST_CHARACTERS = 4096;

/** Characters of a path in the log. */
const MAX_LOGGED_CHARACTERS = 200;

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
export async function answerWith<N extends RouteName, S extends StageServices>(
  handlers: Handlers<N, S>,
  request: Request,
  services: S,
): Promise<Response> {
  const { method, route } = request;
  try {
    const name = findRoute(request, handlers, services);
    const query = parseQuery(QUERIES[ROUTES[name].query](), request);
    const handle = handlers[name] as Handler<RouteName, S>;
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

/** @throws {Problem} when no route answers it, or that of another function */
function findRoute<N extends RouteName>(
  { method, route, target, query }: Request,
  handlers: Handlers<N, never>,
  { access, hasWriter = false }: StageServices,
): N {
  if (target.length + Object.entries(query).join().length > MAX_REQUEST_CHARACTERS)
    throw new Problem(
      "uri-too-long",
      `A path and its query have at most ${MAX_REQUEST_CHARACTERS} characters.`,
    );
  const isHere = (name: RouteName) => hasWriter || !isOfWriter(ROUTES[name]);
  const isOurs = (name: RouteName): name is N =>
    name in handlers && isHere(name) && listMethods(ROUTES[name]).includes(method);
  const ours = findRoutes(route).find(isOurs);
  if (ours) return ours;
  const alike = ROUTE_NAMES.find((_, at) => PATH_PATTERNS[at]!.test(target));
  const asked = findRoutes(route ?? (alike && ROUTES[alike].path)).filter(isHere);
  if (asked.length > 0) {
    const here = asked.filter((name) => access !== "public" || !isNeverPublic(ROUTES[name]));
    const allow = here.flatMap((name) => listMethods(ROUTES[name])).join(", ");
    throw new Problem("method-not-allowed", `${method} is not answered here.`, { allow });
  }
  throw new Problem("not-found", "There is no such route; /openapi.json lists them.");
}

/** How long which caches may keep what a route answers on this stage. */
function findFreshness(
  { maxAge, audience }: Route,
  { access = "open", variesByOrigin = false, hasCdn = false }: StageServices,
): Freshness {
  const isPublic: Record<Audience, boolean> = {
    everyone: true,
    readers: access === "public" || access === "open",
    desk: false,
  };
  const isKeptByToken = hasCdn && access === "jwt" && audience === "readers";
  return { maxAge, isShared: isPublic[audience], isKeptByToken, variesByOrigin };
}

/** The problem that an error is to whoever asks; undefined when it is a fault of ours. */
function toProblem(error: unknown, { isThrottled }: StageServices): Problem | undefined {
  if (error instanceof Problem) return error;
  return isThrottled?.(error) ? new Problem("too-many-requests", "Ask again in a second.") : undefined;
}

/** A path that was asked wrongly, as a short line of text, whatever a stranger sends. */
function makeLoggablePath({ target }: Request): string {
  return target
    .slice(0, MAX_LOGGED_CHARACTERS)
    .toWellFormed()
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "\u{FFFD}");
}

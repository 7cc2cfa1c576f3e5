/**
 * The routes of the HTTP API, one row each. All that concerns every route comes from these rows: which
 * handler answers (index.ts, reference.ts), the contract (openapi.ts), how long caches keep an answer, and
 * the events of the two functions that answer, which infra/plugin.ts writes into the template.
 *
 * Data only, so that packaging can read it, and a function at its cold start loads nothing else for it.
 */
import type { ProblemType } from "./problems.ts";

export const JSON_TYPE = "application/json";
export const JSON_FEED = "application/feed+json";
export const ATOM = "application/atom+xml";
export const MARKDOWN = "text/markdown; charset=utf-8";
export const PLAIN_TEXT = "text/plain; charset=utf-8";
export const NINJS = "application/vnd.iptc.ninjs+json";
/** RFC 9457: what every error comes in. */
export const PROBLEM_JSON = "application/problem+json";

/**
 * Who may ask for what a route answers. `readers`: apps, as the stage's `access` says. `desk`: the
 * newsroom itself; on a stage that is open to everyone these requests must still be signed. `everyone`:
 * anybody, on every stage.
 */
export type Audience = "readers" | "desk" | "everyone";

export interface Route {
  /** As API Gateway writes it. A parameter with a plus, as in `{key+}`, takes slashes, too. */
  path: string;
  audience: Audience;
  /** GET and HEAD unless told otherwise. Several routes may have one path. */
  method?: "POST";
  /** The function that answers; unless told otherwise, what is for everyone comes from `reference`. */
  answeredBy?: "readings" | "uploads" | "decisions";
  /** Whether stages of access=public have no such route. */
  isNeverPublic?: true;
  /** Whether stages without a writer have no such route. */
  isOfWriter?: true;
  /**
   * Seconds that a cache may keep an answer; 0 when it must ask each time. These are promises (infra/API.md):
   * a kill, or an embargo that is set anew, is out of every cache within a minute. No cache keeps a problem.
   */
  maxAge: number;
  /** The query's schema: its name in queries.ts. */
  query:
    | "none"
    | "page"
    | "summary"
    | "list"
    | "story"
    | "stories"
    | "briefing"
    | "uploads"
    | "items"
    | "uploadForm"
    | "reading"
    | "decisions"
    | "drafts";
  /** Whether what is asked for may have moved: the answer is then a 308. */
  moves?: true;
  /** By media type, the usual one first: the name in shapes.ts of what is answered. */
  answers: Readonly<Record<string, string>>;
  /** What is sent with it as JSON: its name in queries.ts. */
  takesFields?: "status" | "approval";
  /** Whether a file is sent with it, as it is. */
  takesFile?: true;
  /** What may go wrong here, beside what may go wrong everywhere. */
  problems: readonly ProblemType[];
}

const BRIEFING_ANSWERS = {
  [JSON_TYPE]: "Briefing",
  [ATOM]: "Atom",
  [MARKDOWN]: "Markdown",
  [PLAIN_TEXT]: "PlainText",
} as const;

/** By name; the contract calls it the operation's id. */
export const ROUTES = {
  getSummary: {
    path: "/summaries/{id}",
    audience: "readers",
    maxAge: 60,
    query: "summary",
    answers: { [JSON_TYPE]: "Summarised" },
    problems: ["not-found", "gone"],
  },
  listSummaries: {
    path: "/summaries",
    audience: "readers",
    maxAge: 30,
    query: "list",
    answers: { [JSON_TYPE]: "Summaries", [JSON_FEED]: "JsonFeed", [ATOM]: "Atom" },
    problems: ["not-found"],
  },
  getJsonFeed: {
    path: "/summaries.feed.json",
    audience: "readers",
    maxAge: 30,
    query: "list",
    answers: { [JSON_FEED]: "JsonFeed" },
    problems: ["not-found"],
  },
  getAtomFeed: {
    path: "/summaries.atom",
    audience: "readers",
    maxAge: 30,
    query: "list",
    answers: { [ATOM]: "Atom" },
    problems: ["not-found"],
  },
  getArticle: {
    path: "/articles/{id}",
    audience: "readers",
    maxAge: 60,
    query: "none",
    answers: { [JSON_TYPE]: "Article", [NINJS]: "Ninjs" },
    problems: ["not-found", "gone"],
  },
  /** What a story said before, for the newsroom. */
  listVersions: {
    path: "/articles/{id}/versions",
    audience: "desk",
    maxAge: 0,
    query: "none",
    answers: { [JSON_TYPE]: "Versions" },
    problems: ["not-found", "gone"],
  },
  listStories: {
    path: "/stories",
    audience: "readers",
    maxAge: 30,
    query: "stories",
    answers: { [JSON_TYPE]: "Stories" },
    problems: ["not-found"],
  },
  getStory: {
    path: "/stories/{id}",
    audience: "readers",
    maxAge: 60,
    query: "story",
    moves: true,
    answers: { [JSON_TYPE]: "Story" },
    problems: ["not-found", "gone"],
  },
  getBriefing: {
    path: "/briefing",
    audience: "readers",
    maxAge: 60,
    query: "briefing",
    answers: BRIEFING_ANSWERS,
    problems: [],
  },
  getNamedBriefing: {
    path: "/briefings/{name}",
    audience: "readers",
    maxAge: 60,
    query: "none",
    answers: BRIEFING_ANSWERS,
    problems: ["not-found"],
  },
  listReceipts: {
    path: "/uploads",
    audience: "desk",
    maxAge: 0,
    query: "uploads",
    answers: { [JSON_TYPE]: "Receipts" },
    problems: ["not-found"],
  },
  /** A form for uploading one file. */
  postUploadForm: {
    path: "/uploads",
    audience: "desk",
    method: "POST",
    answeredBy: "uploads",
    isNeverPublic: true,
    maxAge: 0,
    query: "uploadForm",
    answers: { [JSON_TYPE]: "UploadForm" },
    problems: ["forbidden"],
  },
  getReceipt: {
    path: "/uploads/{key+}",
    audience: "desk",
    maxAge: 0,
    query: "items",
    answers: { [JSON_TYPE]: "Receipt" },
    problems: ["not-found"],
  },
  /** How a file would be read: of its bytes, which are the request's body. Nothing is kept of it. */
  postReading: {
    path: "/readings",
    audience: "desk",
    method: "POST",
    answeredBy: "readings",
    maxAge: 0,
    query: "reading",
    answers: { [JSON_TYPE]: "Reading" },
    takesFile: true,
    problems: ["invalid-parameter"],
  },
  /** Stop press: hold, kill or release a story. */
  postStatus: {
    path: "/articles/{id}/status",
    audience: "desk",
    method: "POST",
    answeredBy: "decisions",
    maxAge: 0,
    query: "none",
    takesFields: "status",
    answers: { [JSON_TYPE]: "StoryStatus" },
    problems: ["not-found", "conflict"],
  },
  /** Drafts of summaries that a model wrote, for the desk. */
  listDrafts: {
    path: "/drafts",
    audience: "desk",
    isOfWriter: true,
    maxAge: 0,
    query: "drafts",
    answers: { [JSON_TYPE]: "Drafts" },
    problems: ["not-found"],
  },
  getDraft: {
    path: "/summaries/{id}/draft",
    audience: "desk",
    isOfWriter: true,
    maxAge: 0,
    query: "none",
    answers: { [JSON_TYPE]: "Draft" },
    problems: ["not-found"],
  },
  postApproval: {
    path: "/summaries/{id}/approval",
    audience: "desk",
    method: "POST",
    answeredBy: "decisions",
    isOfWriter: true,
    maxAge: 0,
    query: "none",
    takesFields: "approval",
    answers: { [JSON_TYPE]: "Draft" },
    problems: ["not-found", "conflict"],
  },
  listDecisions: {
    path: "/decisions",
    audience: "desk",
    maxAge: 0,
    query: "decisions",
    answers: { [JSON_TYPE]: "Decisions" },
    problems: ["not-found"],
  },
  getContract: {
    path: "/openapi.json",
    audience: "everyone",
    maxAge: 60,
    query: "none",
    answers: { [JSON_TYPE]: "Contract" },
    problems: [],
  },
  getProblem: {
    path: "/problems/{type}",
    audience: "everyone",
    maxAge: 60,
    query: "none",
    answers: { [JSON_TYPE]: "ProblemMeaning" },
    problems: ["not-found"],
  },
  getDocs: {
    path: "/docs",
    audience: "everyone",
    maxAge: 60,
    query: "none",
    answers: { "text/html": "Page" },
    problems: [],
  },
  /** The viewer's own files, which change with a deployment. */
  getDocsAsset: {
    path: "/docs/{asset}",
    audience: "everyone",
    maxAge: 86_400,
    query: "none",
    answers: { "text/javascript": "Asset", "text/css": "Asset" },
    problems: ["not-found"],
  },
  /** The page of the newsroom's own desk, on stages that have it. */
  getDesk: {
    path: "/",
    audience: "everyone",
    maxAge: 60,
    query: "page",
    answers: { "text/html": "Page" },
    problems: ["not-found"],
  },
  /** What the desk's page loads. A name holds a hash of its bytes, so that a browser never asks twice. */
  getDeskFile: {
    path: "/desk/{file}",
    audience: "everyone",
    maxAge: 31_536_000,
    query: "none",
    answers: { "text/javascript": "Asset", "text/css": "Asset" },
    problems: ["not-found"],
  },
  getHealth: {
    path: "/health",
    audience: "everyone",
    maxAge: 0,
    query: "none",
    answers: { [PLAIN_TEXT]: "PlainText" },
    problems: [],
  },
  /** A newsroom's API is nothing to index. */
  getRobots: {
    path: "/robots.txt",
    audience: "everyone",
    maxAge: 86_400,
    query: "none",
    answers: { [PLAIN_TEXT]: "PlainText" },
    problems: [],
  },
  getIcon: {
    path: "/favicon.ico",
    audience: "everyone",
    maxAge: 86_400,
    query: "none",
    answers: { "image/svg+xml": "Asset" },
    problems: [],
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof ROUTES;

/** The routes that functions of their own answer, which may or can what the others need not. */
export type SeparateRoute = {
  [N in RouteName]: (typeof ROUTES)[N] extends { answeredBy: string } ? N : never;
}[RouteName];

/** The routes that are for everyone: they tell of the API, and of no story. */
export type ReferenceRoute = {
  [N in RouteName]: (typeof ROUTES)[N]["audience"] extends "everyone" ? N : never;
}[RouteName];

export const ROUTE_NAMES = Object.keys(ROUTES) as RouteName[];

/** Whether stages of access=public do without it. */
export function isNeverPublic(route: Route): boolean {
  return route.isNeverPublic === true;
}

/** Whether stages without a writer do without it. */
export function isOfWriter(route: Route): boolean {
  return route.isOfWriter === true;
}

/** The methods that a route answers. */
export function listMethods({ method }: Route): string[] {
  return method ? [method] : ["GET", "HEAD"];
}

const NAMES_BY_PATH = Map.groupBy(ROUTE_NAMES, (name): string => ROUTES[name].path);

/** The routes of a path, as API Gateway writes it. */
export function findRoutes(path: string | undefined): RouteName[] {
  return NAMES_BY_PATH.get(path ?? "") ?? [];
}

/** The media types that a route answers in, the usual one first. */
export function listMediaTypes<N extends RouteName>(name: N): (keyof (typeof ROUTES)[N]["answers"])[] {
  return Object.keys(ROUTES[name].answers) as (keyof (typeof ROUTES)[N]["answers"])[];
}

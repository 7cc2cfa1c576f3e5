/** The types of handlers. Each row of routes.ts has one handler. */
import type { ArticleStore } from "../../aws/articles.ts";
import type { ReceiptStore } from "../../aws/receipts.ts";
import type { StoryStore } from "../../aws/stories.ts";
import type { Access } from "../../env.ts";
import type { Log } from "../../log.ts";
import type { BriefingQuery } from "../briefings.ts";
import type { Answer, Request } from "../http.ts";
import type { Query } from "../queries.ts";
import type { ROUTES, RouteName } from "../routes.ts";

export interface ApiServices {
  articles: ArticleStore;
  receipts: ReceiptStore;
  stories: StoryStore;
  log: Log;
  now(): Date;
  /** Whether an error of the other services says that they are asked for too much just now. */
  isThrottled(error: unknown): boolean;
  /** A file that is packaged beside the function, as gzip. */
  asset(name: string): Promise<Buffer>;
  /**
   * Who may ask this stage; everyone for everything when absent. The gateway enforces it, the
   * contract says it.
   */
  access?: Access | undefined;
  /** Whether the gateway answers some web pages otherwise than others (CORS). */
  variesByOrigin?: boolean | undefined;
  /** Prefixes of keys that speak for their own stories alone, beside those of partners. */
  origins?: readonly string[] | undefined;
  /** Briefings that the operator has named. */
  briefings?: ReadonlyMap<string, BriefingQuery> | undefined;
  /** Seals cursors. */
  cursorKey: string;
}

/** A request whose query was checked. */
interface Checked<Query> {
  request: Request;
  query: Query;
}

/** A request to one route. */
export type Asked<N extends RouteName> = Checked<Query<(typeof ROUTES)[N]["query"]>>;

/** @throws {Problem} when there is no such answer */
export type Handler<N extends RouteName> = (asked: Asked<N>, services: ApiServices) => Promise<Answer>;

export type Handlers = { [N in RouteName]: Handler<N> };

/** The types of handlers. Each row of routes.ts has one handler. */
import type { ArticleStore } from "../../aws/articles.ts";
import type { DecisionRows } from "../../aws/decisions.ts";
import type { Drafts } from "../../aws/drafts.ts";
import type { ItemRows } from "../../aws/item-rows.ts";
import type { PastVersions } from "../../aws/past-versions.ts";
import type { ReceiptStore } from "../../aws/receipts.ts";
import type { StoryStore } from "../../aws/stories.ts";
import type { AskedForm, UploadForm } from "../../aws/upload-forms.ts";
import type { Access, LogIn } from "../../env.ts";
import type { DecidingServices } from "../../ingest/decide.ts";
import type { Reader } from "../../ingest/reader/index.ts";
import type { Log } from "../../log.ts";
import type { Newsroom } from "../../reading/index.ts";
import type { BriefingQuery } from "../briefings.ts";
import type { Answer, Request } from "../http.ts";
import type { Query } from "../queries.ts";
import type { ROUTES, RouteName } from "../routes.ts";

/** What every function of the API is given. */
export interface StageServices {
  log: Log;
  /** Whether an error of the other services says that they are asked for too much just now. */
  isThrottled?(error: unknown): boolean;
  /**
   * Who may ask this stage; everyone for everything when absent. The gateway enforces it, the
   * contract says it.
   */
  access?: Access | undefined;
  /** Whether the gateway answers some web pages otherwise than others (CORS). */
  variesByOrigin?: boolean | undefined;
  /** Whether CloudFront is before the API: its key has the token. */
  hasCdn?: boolean | undefined;
  /** Whether a model writes summaries, so that there are drafts. */
  hasWriter?: boolean | undefined;
}

/** Of the function that answers with stories and receipts. */
export interface ApiServices extends StageServices {
  articles: ArticleStore;
  receipts: ReceiptStore;
  items: Pick<ItemRows, "page">;
  pastVersions: Pick<PastVersions, "list">;
  stories: StoryStore;
  decisions: DecisionRows;
  /** Of stages that have a writer. */
  drafts?: Drafts | undefined;
  now(): Date;
  /** Prefixes of keys that speak for their own stories alone, beside those of partners. */
  origins?: readonly string[] | undefined;
  /** Briefings that the operator has named. */
  briefings?: ReadonlyMap<string, BriefingQuery> | undefined;
  /** Seals cursors. */
  cursorKey: string;
}

/** Of the function by which a desk holds, kills and releases. */
export interface DecisionServices extends StageServices, DecidingServices {
  articles: Pick<ArticleStore, "find" | "findCurrent" | "merge">;
  /** Of stages that have a writer. */
  drafts?: Drafts | undefined;
}

/** Of the function that answers with what the API says of itself. */
export interface ReferenceServices extends StageServices {
  /** A file that is packaged beside the function, as gzip; undefined when there is none. */
  asset(name: string): Promise<Buffer | undefined>;
  /** Whether the stage has the desk's page. */
  hasDesk?: boolean | undefined;
  /** Where the desk's page posts files to; undefined where it may not. */
  uploadsUrl?: string | undefined;
  /** Where its page logs in; undefined where nobody does. */
  logIn?: LogIn | undefined;
}

/** Of the function that tells how a file would be read. */
export interface ReadingServices extends StageServices {
  reader: Pick<Reader, "tryOut">;
  newsroom: Newsroom;
  now(): Date;
}

/** Of the function that gives forms for uploading. */
export interface UploadServices extends StageServices {
  signForm(asked: AskedForm, now: Date): UploadForm;
  now(): Date;
  /** What the keys of all that comes by form begin with. */
  deskPrefix: string;
  /** The scope of the desk's tokens, where the stage takes tokens. */
  deskScope: string;
  maxUploadBytes: number;
}

/** A request whose query was checked. */
interface Checked<Query> {
  request: Request;
  query: Query;
}

/** A request to one route. */
export type Asked<N extends RouteName> = Checked<Query<(typeof ROUTES)[N]["query"]>>;

/** @throws {Problem} when there is no such answer */
export type Handler<N extends RouteName, S> = (asked: Asked<N>, services: S) => Promise<Answer>;

/** The handlers of some routes. */
export type Handlers<N extends RouteName, S> = { [M in N]: Handler<M, S> };

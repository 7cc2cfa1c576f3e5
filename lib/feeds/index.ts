/**
 * One run over the newsroom's feeds: fetches those whose minutes are over, and puts into the bucket what is
 * new. From there on a feed is a file like any other. The same bytes are not put again. A story that has
 * fallen out of its feed still stands, for nothing is ever deleted.
 */
import { createHash } from "node:crypto";
import type { FeedRows } from "../aws/feed-rows.ts";
import type { Internet, WebAnswer } from "../aws/internet.ts";
import { DAY_MS, formatInstant, MINUTE_MS } from "../instant.ts";
import type { Log } from "../log.ts";
import { noteAssumed } from "./assumed.ts";
import { FeedFault } from "./fault.ts";
import type { FeedFile, FeedState } from "./feed-state.ts";
import { type Feed, keyOfFeed } from "./list.ts";
import { findShape } from "./shape.ts";

export interface FeedServices {
  rows: Pick<FeedRows, "list" | "claim" | "save">;
  get: Internet;
  put(file: FeedFile): Promise<void>;
  log: Log;
  now(): Date;
  /** A signal that is aborted when one feed has had its time. */
  timeOf(feed: Feed): AbortSignal;
  /** Whether another feed can be begun, in what is left of the run's time. */
  hasTime(): boolean;
}

/** Feeds that are fetched at once. */
const AT_ONCE = 6;

/** A feed that failed so often, one time after the other, wakes somebody. */
const DOWN_AFTER = 3;

/** A server may ask to be left alone for a day, and no longer. */
const MAX_WAIT_MS = DAY_MS;

/** Fetches the feeds that are due, the longest overdue first. What there is no time for is the next run's. */
export async function fetchFeeds(feeds: readonly Feed[], services: FeedServices): Promise<void> {
  const states = new Map((await services.rows.list()).map((state) => [state.name, state]));
  const now = formatInstant(services.now());
  const stateOf = ({ name, url }: Feed) => {
    const state = states.get(name);
    return state && (state.url === url ? state : { name, url, turn: state.turn, due: "", failures: 0 });
  };
  const due = feeds
    .map((feed) => ({ feed, state: stateOf(feed) }))
    .filter(({ state }) => state === undefined || state.due <= now)
    .sort((one, other) => ((one.state?.due ?? "") < (other.state?.due ?? "") ? -1 : 1));
  let left = 0;
  const waiting = [...due];
  const takeTurns = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!services.hasTime()) left++;
      else {
        const after = await fetchDue(next.feed, next.state, services);
        if (after) states.set(next.feed.name, after);
      }
    }
  };
  // A table or bucket that fails one feed costs no other its turn, and is the function's error afterwards.
  const turns = await Promise.allSettled(Array.from({ length: AT_ONCE }, takeTurns));
  const down = feeds.filter((feed) => (stateOf(feed)?.failures ?? 0) >= DOWN_AFTER).length;
  services.log("FEEDS_CHECKED", { feeds: feeds.length, due: due.length, left, down }, { FeedsDown: down });
  const failed = turns.find((turn) => turn.status === "rejected");
  if (failed) throw failed.reason;
}

/** @returns what is known of it now; undefined when another run has taken it up */
async function fetchDue(
  feed: Feed,
  state: FeedState | undefined,
  services: FeedServices,
): Promise<FeedState | undefined> {
  const { rows, now, log } = services;
  const { name, url, minutes } = feed;
  const dueIn = (milliseconds: number) => formatInstant(new Date(now().getTime() + milliseconds));
  const claimed: FeedState = {
    failures: 0,
    ...state,
    ...{ name, url, turn: (state?.turn ?? 0) + 1, due: dueIn(minutes * MINUTE_MS) },
  };
  if (!(await rows.claim(claimed, state?.turn))) return undefined;
  try {
    const saved = { ...(await fetchOne(feed, claimed, services)), failures: 0 };
    await rows.save(saved);
    return saved;
  } catch (error) {
    if (!(error instanceof FeedFault)) throw error;
    const { code, status, retryAfter = 0, message } = error;
    const failures = claimed.failures + 1;
    log("FEED_FAILED", { feed: name, code, status, why: message, failures }, { FeedsFailed: 1 });
    const wait = Math.max(minutes * MINUTE_MS, Math.min(retryAfter * 1000, MAX_WAIT_MS));
    // Where it moved to may be what fails: the next time begins where the operator said.
    const saved = { ...claimed, failures, movedTo: undefined, due: dueIn(wait) };
    await rows.save(saved);
    return saved;
  }
}

/** @throws {FeedFault} */
async function fetchOne(feed: Feed, state: FeedState, services: FeedServices): Promise<FeedState> {
  const { get, log, timeOf } = services;
  const answer = await get({ url: state.movedTo ?? feed.url, known: state.known, signal: timeOf(feed) });
  const { bytes, url, etag, lastModified } = answer;
  const movedTo = answer.movedTo ?? state.movedTo;
  const about = { feed: feed.name, movedTo: movedTo && hostOf(movedTo) };
  if (!bytes) {
    log("FEED_FETCHED", { ...about, outcome: "not-modified" }, { FeedsFailed: 0 });
    return { ...state, movedTo };
  }
  const digest = createHash("sha256").update(bytes).digest("base64url");
  const isNew = digest !== state.digest;
  if (isNew) await services.put(describeFile(feed, bytes, answer));
  const outcome = isNew ? "new" : "same";
  log("FEED_FETCHED", { ...about, outcome, bytes: bytes.length }, { FeedsFailed: 0 });
  return { ...state, movedTo, digest, known: { url, etag, lastModified } };
}

/** An address may hold a token: the log says only of which host it is. */
function hostOf(url: string): string {
  return URL.parse(url)?.host ?? "";
}

function describeFile(feed: Feed, bytes: Uint8Array, answer: WebAnswer): FeedFile {
  const shape = findShape(bytes);
  return {
    key: keyOfFeed(feed, shape),
    bytes,
    contentType: answer.contentType ?? (shape === "json" ? "application/json" : "application/xml"),
    metadata: noteAssumed(feed),
  };
}

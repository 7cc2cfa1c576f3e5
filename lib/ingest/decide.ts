/** Applies what the desk decided of a story to what is stored of it, and announces what that changes. */
import { logAnnouncement } from "../announce/announcements.ts";
import type { Article } from "../article.ts";
import type { Announcer } from "../aws/announcements.ts";
import type { ArticleStore } from "../aws/articles.ts";
import type { DecisionRows } from "../aws/decisions.ts";
import type { Log } from "../log.ts";
import type { Decision } from "../stories/decisions.ts";
import { stateFromDecision } from "../stories/versions.ts";
import type { SummaryRecord } from "../summarise/summary-record.ts";

export interface DecidingServices {
  articles: Pick<ArticleStore, "merge">;
  decisions: Pick<DecisionRows, "record">;
  announcer: Pick<Announcer, "begin" | "announce" | "end">;
  log: Log;
  now(): Date;
}

/**
 * Records a decision, and merges it into its story: from then on it decides what readers may see. Safe to
 * repeat. Should it end halfway, the clock announces within minutes what has changed by then.
 */
export async function applyDecision(
  articleId: string,
  decision: Decision,
  { articles, decisions, announcer, now, log }: DecidingServices,
): Promise<void> {
  await decisions.record(articleId, decision);
  const teller = await announcer.begin(articleId, now());
  const state = stateFromDecision(decision);
  const { summary } = await articles.merge(articleId, state, reuseRecord, now(), teller.name);
  logAnnouncement(await announcer.announce(articleId, now(), teller, summary), log);
  await announcer.end(articleId, teller);
}

/** A decision changes no text: the record that is there says it all, but for its status and embargo. */
function reuseRecord(
  { pubStatus, embargoedUntil }: Article,
  stored: () => SummaryRecord | undefined,
): SummaryRecord {
  const record = stored();
  if (!record) throw new Error("a story that stands has no summary record");
  return { ...record, pubStatus, embargoedUntil };
}

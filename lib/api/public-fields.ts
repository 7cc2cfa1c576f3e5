/**
 * What strangers are told of a story, on a stage of access=public: not which object of the bucket it was read from. So
 * nobody learns how the newsroom names what it has not published yet.
 */
import type { Article } from "../article.ts";
import type { SummaryRecord } from "../summarise/summary-record.ts";

/** What a uri begins with that is made of an upload's bucket and key (identity.ts). */
const OF_KEY = "urn:standfirst:upload:";

/** An article without its upload. */
export function articleForStrangers({ upload: _, ...article }: Article): Omit<Article, "upload"> {
  return { ...article, uri: uriForStrangers(article.uri, article.id) };
}

/** A summary's record, of which only the uri could say where it came from. */
export function recordForStrangers(record: SummaryRecord): SummaryRecord {
  return { ...record, uri: uriForStrangers(record.uri, record.articleId) };
}

function uriForStrangers(uri: string, id: string): string {
  return uri.startsWith(OF_KEY) ? `urn:standfirst:${id}` : uri;
}

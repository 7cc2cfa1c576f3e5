/**
 * On a stage of access=public, answers do not say which object of the bucket a story was read from. So nobody
 * learns how the newsroom names what it has not published yet. Nor do they say what only editors read.
 */
import type { Article } from "../article.ts";
import type { SummaryRecord } from "../summarise/summary-record.ts";
import { OWN_URN, UPLOAD_URN } from "../uris.ts";

/** Leaves out of an article where it was read from, and what colleagues wrote to each other about it. */
export function redactArticle({ upload: _, edNote: _note, ...article }: Article): Omit<Article, "upload"> {
  // A warning quotes the line that held a story.
  return { ...article, uri: redactUri(article.uri, article.id), warnings: [] };
}

/** Leaves it out of a summary's record, too: there, only the uri could say it. */
export function redactRecord(record: SummaryRecord): SummaryRecord {
  const { written } = record;
  const { approved } = written ?? {};
  return {
    ...record,
    uri: redactUri(record.uri, record.articleId),
    // An app learns that somebody approved it, not who works for the newsroom.
    ...(written && approved && { written: { ...written, approved: { at: approved.at } } }),
  };
}

function redactUri(uri: string, id: string): string {
  return uri.startsWith(UPLOAD_URN) ? OWN_URN + id : uri;
}

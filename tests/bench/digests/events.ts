/** The events of the corpus, as stories that several articles tell. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Article } from "../../../lib/article.ts";
import { digestArticle } from "../../../lib/summarise/digest.ts";
import type { StoryTeller } from "../../../lib/summarise/stories/index.ts";
import { makeSummaryRecord } from "../../../lib/summarise/summary-record.ts";
import { anArticle } from "../../newsroom.ts";
import { corpora } from "../reading/corpus.ts";

/** An article of an event: what a digest is checked against. */
export interface EventArticle {
  readonly title: string;
  readonly text: string;
  readonly source: string;
}

export interface NewsEvent {
  readonly name: string;
  readonly articles: readonly EventArticle[];
}

/** @returns nothing where this machine has no corpora */
export function readEvents(): NewsEvent[] | undefined {
  const file = join(corpora, "events", "dev.jsonl.gz");
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString().trim().split("\n");
  return lines.map((line) => {
    const { event, articles } = JSON.parse(line) as {
      event: string;
      articles: { title: string; text: string; url?: string }[];
    };
    const told = articles.map(({ title, text, url = "" }) => ({
      title,
      text,
      source: url.split("/")[2] ?? "",
    }));
    return { name: event, articles: told };
  });
}

export interface ToldArticle extends StoryTeller {
  readonly article: Article;
}

/** An article as ingest makes it, with its record. The events state no times: each is an hour after the last. */
export function tell(
  { title, text, source }: EventArticle,
  at: number,
  { id = `article-${at}`, language = "en", role = at === 0 ? "lead" : "follow" }: Partial<Telling> = {},
): ToldArticle {
  const released = new Date(Date.UTC(2024, 4, 1, 6 + at)).toISOString().replace(".000", "");
  const paragraphs = text.split(/\s*\n\s*/).filter((paragraph) => paragraph.trim() !== "");
  const article = anArticle({
    id,
    uri: `urn:event:${id}`,
    headline: title,
    language,
    source,
    published: released,
    versionCreated: released,
    body: paragraphs.map((text) => ({ type: "paragraph", text: text.trim() })),
  });
  return { article, record: makeSummaryRecord(article, digestArticle(article)), role, released };
}

interface Telling {
  readonly id: string;
  readonly language: string;
  readonly role: StoryTeller["role"];
}

export const tellAll = ({ articles }: NewsEvent): ToldArticle[] =>
  articles.map((article, at) => tell(article, at));

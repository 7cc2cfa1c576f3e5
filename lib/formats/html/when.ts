/** When the page's story was published and last changed, as written; what is stated for machines comes first. */
import { dateLine, parseDate } from "../../copy/dates.ts";
import { metaOf, type Stated } from "./head.ts";
import { textIn } from "./jsonld.ts";
import type { Passage } from "./passages.ts";
import { type PageElement, textOf } from "./tree.ts";

export interface Dates {
  readonly published: string | undefined;
  readonly modified: string | undefined;
}

const PUBLISHED = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "og:published_time",
  "og:pubdate",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "citation_publication_date",
  "citation_online_date",
  "citation_date",
  "pubdate",
  "pub_date",
  "publishdate",
  "publish_date",
  "publish-date",
  "publication_date",
  "publication-date",
  "published_time",
  "published-date",
  "originalpublicationdate",
  "article_date_original",
  "article.published",
  "article:post_date",
  "cxenseparse:recs:publishtime",
  "shareaholic:article_published_time",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date.created",
  "dc.date",
  "dcterms.date",
  "datecreated",
  "date.issued",
  "dcsext.articlefirstpublished",
  "displaydate",
  "ptime",
  "created",
  "date",
];
const MODIFIED = [
  "article:modified_time",
  "og:updated_time",
  "og:modified_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "lastmod",
  "last-modified",
  "last_modified",
  "revision_date",
  "utime",
  "article_date_updated",
];

export function datesOf(
  stated: Stated,
  passages: readonly Passage[],
  near: { readonly headlineAt: number; readonly storyAt: number; readonly storyEnd: number },
  url: string | undefined,
): Dates {
  const { article } = stated.statements;
  const lines = linesNear(passages, near);
  const published = [
    textIn(article?.datePublished),
    metaOf(stated, ...PUBLISHED),
    textIn(article?.dateCreated) ?? textIn(article?.uploadDate),
    ...stated.marked.published.slice(0, 3).map(writtenIn),
    ...timesNear(stated, "published"),
    ...lines.filter(({ kind }) => kind === "published").map(({ text }) => text),
    ...stated.marked.times.slice(0, 3).map(({ attributes }) => attributes.datetime),
    dateInUrl(url),
    ...lines.map(({ text }) => text),
  ].find(isDate);
  const modified = [
    textIn(article?.dateModified),
    metaOf(stated, ...MODIFIED),
    ...stated.marked.modified.slice(0, 1).map(writtenIn),
    ...timesNear(stated, "modified"),
    ...lines.filter(({ kind }) => kind === "updated").map(({ text }) => text),
  ].find(isDate);
  return { published: published ?? modified, modified };
}

function isDate(text: string | undefined): text is string {
  if (text === undefined) return false;
  const date = parseDate(text, { zone: "UTC" });
  return date !== undefined && date.instant > "1980" && date.instant < "2100";
}

function writtenIn(element: PageElement): string | undefined {
  return (
    element.attributes.datetime ??
    element.attributes.content ??
    element.attributes.title ??
    textOf(element).slice(0, 200)
  );
}

/** `<time>` elements that say which they are, and those in no list of other stories. */
function timesNear({ marked: { times } }: Stated, kind: "published" | "modified"): (string | undefined)[] {
  const wanted =
    kind === "published" ? /publi|posted|entry-date|created|pubdate|post-date|article-date/i : /updat|modif/i;
  return times
    .filter((time) => {
      const { attributes } = time;
      const names = `${attributes.class ?? ""} ${attributes.itemprop ?? ""} ${attributes.pubdate !== undefined ? "pubdate" : ""} ${time.parent?.attributes.class ?? ""}`;
      return wanted.test(names) && !/updat|modif/i.test(kind === "published" ? names : "");
    })
    .slice(0, 2)
    .map(writtenIn);
}

function linesNear(
  passages: readonly Passage[],
  { headlineAt, storyAt, storyEnd }: { headlineAt: number; storyAt: number; storyEnd: number },
): { kind: "published" | "updated"; text: string }[] {
  const from = headlineAt >= 0 ? Math.min(headlineAt, Math.max(0, storyAt)) - 4 : storyAt - 10;
  const around = [
    ...passages.slice(Math.max(0, from), Math.max(0, storyAt) + 4),
    ...passages.slice(Math.max(0, storyEnd), Math.max(0, storyEnd) + 6),
  ];
  return around.flatMap(({ text }) => {
    if (text.length > 160) return [];
    const line = dateLine(text);
    return line ? [line] : [];
  });
}

/** `/2023/12/30/`, `/2023-12-30-`, `/20231230/`: the day in a page's address. */
function dateInUrl(url: string | undefined): string | undefined {
  const found = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|\D|$)/.exec(
    url ?? "",
  );
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}

/**
 * A list of summaries as a feed: Atom (RFC 4287) and JSON Feed 1.1. Everything from a story is text: escaped,
 * never markup, and without the characters that XML 1.0 does not have.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
import { escapeMarkup } from "../text/escape.ts";
import { OWN_URN } from "../uris.ts";
import { ATOM, JSON_TYPE } from "./routes.ts";

/** The fields of a story that a feed shows. */
export interface FeedItem {
  articleId: string;
  uri: string;
  headline?: string | undefined;
  byline: readonly string[];
  language?: string | undefined;
  section?: string | undefined;
  source?: string | undefined;
  published: string;
  versionCreated: string;
  /** Of one that a model wrote, what readers are told of that. */
  summary: { text: string; label?: string };
  /** Its path in this API, where it is not the summary of `articleId`. */
  path?: string;
}

export interface FeedPage {
  /** Where the service is: `https://api.example.org`. */
  origin: string;
  /**
   * A path and query: the same for every page of a feed, and under whatever URL; another where it
   * is filtered otherwise.
   */
  id: string;
  /** The path and query that this page was asked under. */
  self: string;
  /** The same of the next page. */
  next: string | undefined;
  /** What the feed is, in words, where it is not the latest summaries. */
  title?: string;
  items: readonly FeedItem[];
}

/** What RFC 4287, appendix B, takes as a language tag. */
const LANGUAGE = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

const SERVICE = "Standfirst";
const USUAL_TITLE = "latest summaries";

/** Writes a page as JSON Feed 1.1. */
export function toJsonFeed({ origin, self, next, items }: FeedPage): object {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: `${SERVICE}: ${USUAL_TITLE}`,
    home_page_url: `${origin}/docs`, // the one page for people
    feed_url: origin + self,
    next_url: next && origin + next,
    items: items.map((item) => ({
      id: item.uri,
      url: buildItemUrl(origin, item),
      title: item.headline,
      content_text: tellText(item),
      date_published: item.published,
      date_modified: findModified(item),
      authors: item.byline.length > 0 ? item.byline.map((name) => ({ name })) : undefined,
      tags: item.section === undefined ? undefined : [item.section],
      language: item.language,
    })),
  };
}

/** Writes a page as an Atom document. */
export function toAtom({ origin, id, self, next, title = USUAL_TITLE, items }: FeedPage): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    writeElement("id", origin + id),
    writeElement("title", `${SERVICE}: ${title}`),
    // RFC 4287, 4.1.1: the author of entries that name none themselves.
    `<author>${writeElement("name", SERVICE)}</author>`,
    writeElement("updated", findUpdated(items)),
    writeEmptyElement("link", { rel: "self", type: ATOM, href: origin + self }),
    ...(next === undefined ? [] : [writeEmptyElement("link", { rel: "next", href: origin + next })]),
    ...items.map((item) => toEntry(origin, item)),
    "</feed>\n",
  ].join("\n");
}

function toEntry(origin: string, item: FeedItem): string {
  const language = LANGUAGE.test(item.language ?? "") ? ` xml:lang="${item.language}"` : "";
  const agency = item.source === undefined ? [] : [item.source];
  const authors = item.byline.length > 0 ? item.byline : agency;
  return [
    `<entry${language}>`,
    writeElement("id", URL.canParse(item.uri) ? item.uri : OWN_URN + item.articleId),
    writeElement("title", item.headline ?? ""),
    writeElement("published", item.published),
    writeElement("updated", findModified(item)),
    writeEmptyElement("link", { rel: "alternate", type: JSON_TYPE, href: buildItemUrl(origin, item) }),
    ...authors.map((name) => `<author>${writeElement("name", name)}</author>`),
    ...(item.section === undefined ? [] : [writeEmptyElement("category", { term: item.section })]),
    writeElement("summary", tellText(item)),
    "</entry>",
  ].join("\n");
}

/** A feed says in words what a machine wrote: readers of feeds are shown no field that would. */
function tellText({ summary: { text, label } }: FeedItem): string {
  return label === undefined ? text : `${text}\n\n${label}`;
}

function buildItemUrl(origin: string, { articleId, path = `/summaries/${articleId}` }: FeedItem): string {
  return origin + path;
}

/** An entry is never older than its publication, nor a feed than its newest entry. */
function findModified({ published, versionCreated }: FeedItem): string {
  return versionCreated > published ? versionCreated : published;
}

function findUpdated(items: readonly FeedItem[]): string {
  return items.map(findModified).sort().at(-1) ?? "1970-01-01T00:00:00Z";
}

function writeElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function writeEmptyElement(name: string, attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => `${attribute}="${escapeXml(value)}"`,
  );
  return `<${name} ${written.join(" ")}/>`;
}

/** XML 1.0, section 2.2: what is no Char cannot stand in a document, not even escaped. */
function escapeXml(text: string): string {
  return escapeMarkup(text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ""));
}

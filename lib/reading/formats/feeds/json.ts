/** Feeds and exports in JSON, taken apart: JSON Feed 1.0 and 1.1, WordPress' REST answers, Ghost's export. */
import { pickHolding } from "../../../newsroom/field-notices.ts";
import { Rejection } from "../../../rejection.ts";
import { decode } from "../../../text/characters.ts";
import type { FoundItem, Source, Trace } from "../../draft.ts";
import { parseJson } from "../ninjs/json.ts";
import { Properties } from "../ninjs/properties.ts";
import { type ToldItem, writeItems } from "./item.ts";
import { explainStatus, readUtc } from "./states.ts";

const MAX_BYTES = 40 * 1024 * 1024;

const KINDS = { "json-feed": readJsonFeed, "wp-rest": readPosts, ghost: readGhost } as const;

/** @throws {Rejection} `malformed`, `too-large`; `no-text` of a file without any story */
export function splitJson(
  { bytes }: Pick<Source, "bytes">,
  as: keyof typeof KINDS,
  trace: Trace,
): FoundItem[] {
  const found = writeItems(KINDS[as](parseMany(bytes, trace), trace), as);
  if (found.length === 0) throw new Rejection("no-text", "Expected stories; found a file without any.");
  return found;
}

/** As `parseJson`, of more than one story. */
export function parseMany(bytes: Uint8Array, trace: Trace): unknown {
  if (bytes.length > MAX_BYTES)
    throw new Rejection("too-large", `Expected at most ${MAX_BYTES} bytes of JSON, found ${bytes.length}.`);
  try {
    return JSON.parse(decode(bytes).text.replace(/^\ufeff/, ""));
  } catch {
    return parseJson(bytes, trace); // it repairs what can be, within its bounds
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const namesOf = (members: readonly unknown[]): string[] =>
  members.flatMap((member) => new Properties(member).text("name") ?? []);

function readJsonFeed(json: unknown): ToldItem[] {
  const feed = new Properties(json);
  return listOf(feed.value("items")).map((member): ToldItem => {
    const item = new Properties(member);
    const authors = namesOf([...listOf(item.value("authors")), item.value("author")]);
    const tags = listOf(item.value("tags")).filter((tag) => typeof tag === "string");
    const picture = item.text("image", "banner_image");
    return {
      guid: item.text("id"),
      link: item.text("url", "external_url"),
      title: item.raw("title"),
      html: item.raw("content_html"),
      text: item.raw("content_text"),
      summary: item.raw("summary"),
      authors:
        authors.length > 0 ? authors : namesOf([...listOf(feed.value("authors")), feed.value("author")]),
      published: item.text("date_published"),
      modified: item.text("date_modified"),
      section: tags[0],
      keywords: tags,
      language: item.text("language") ?? feed.text("language"),
      source: feed.text("title"),
      images: picture === undefined ? [] : [{ href: picture }],
      fields: pickHolding(listFields(member)),
    };
  });
}

/** The fields of a member, and those of its extensions: `{ "_desk": { "hold": true } }`. */
function listFields(member: unknown): [string, unknown][] {
  const entriesOf = (value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  const own = entriesOf(member);
  const nested = own.filter(
    ([name]) => /^(?:_|meta$|acf$|custom)/.test(name) && !/^_(?:embedded|links)$/.test(name),
  );
  return [...own, ...nested.flatMap(([, value]) => entriesOf(value))];
}

/** A post, or a list of posts (developer.wordpress.org/rest-api/reference/posts). */
function readPosts(json: unknown): ToldItem[] {
  return (Array.isArray(json) ? json : [json]).map((member): ToldItem => {
    const post = new Properties(member);
    const rendered = (name: string) => {
      const field = new Properties(post.value(name));
      return field.raw("rendered") ?? field.raw("raw");
    };
    const embedded = new Properties(post.value("_embedded"));
    const terms = listOf(embedded.value("wp:term")).flatMap(listOf);
    const of = (taxonomy: string) =>
      namesOf(terms.filter((term) => new Properties(term).text("taxonomy") === taxonomy));
    const picture = new Properties(listOf(embedded.value("wp:featuredmedia"))[0]);
    const href = picture.text("source_url");
    const caption = new Properties(picture.value("caption")).raw("rendered");
    const isClosed = new Properties(post.value("content")).value("protected") === true;
    return {
      guid: rendered("guid") ?? post.text("link"),
      link: post.text("link"),
      title: rendered("title"),
      html: rendered("content"),
      summary: rendered("excerpt"),
      authors: namesOf(listOf(embedded.value("author"))),
      published: readUtc(post.text("date_gmt")) ?? post.text("date"),
      modified: readUtc(post.text("modified_gmt")) ?? post.text("modified"),
      section: of("category")[0],
      keywords: of("post_tag"),
      language: post.text("lang"),
      images: href === undefined ? [] : [{ href, caption }],
      fields: pickHolding(listFields(member)),
      held: explainStatus(post.text("status") ?? "publish") ?? (isClosed ? "it has a password" : undefined),
    };
  });
}

/** What Ghost's "Export" writes (ghost.org/docs/migration/custom): its tables, of which five are read. */
function readGhost(json: unknown, trace: Trace): ToldItem[] {
  const root = new Properties(json);
  const held = new Properties(listOf(root.value("db"))[0] ?? json);
  const data = new Properties(held.value("data"));
  const rows = (name: string) => listOf(data.value(name)).map((row) => new Properties(row));
  const nameById = (name: string) =>
    new Map(
      rows(name).map((row) => [
        row.text("id"),
        row.text("visibility") === "internal" ? undefined : row.text("name"),
      ]),
    );
  const [users, tags] = [nameById("users"), nameById("tags")];
  /** What a post is linked to in a table of links, in order. */
  const linked = (table: string, column: string, names: Map<string | undefined, string | undefined>) => {
    const inOrder = rows(table).toSorted((one, other) => orderOf(one) - orderOf(other));
    const byPost = Map.groupBy(inOrder, (row) => row.text("post_id"));
    return (id: string | undefined) =>
      (byPost.get(id) ?? []).flatMap((row) => names.get(row.text(column)) ?? []);
  };
  const authorsOf = linked("posts_authors", "author_id", users);
  const tagsOf = linked("posts_tags", "tag_id", tags);
  const posts = rows("posts").filter(
    (post) => (post.text("type") ?? "post") === "post" && post.text("page") !== "1",
  );
  const left = rows("posts").length - posts.length;
  if (left > 0) trace.warn("left-out", `${left} pages are no stories, and were left out.`);
  return posts.map((post): ToldItem => {
    const id = post.text("id");
    const named = tagsOf(id);
    const own = users.get(post.text("author_id"));
    const authors = authorsOf(id);
    const picture = post.text("feature_image");
    return {
      guid: post.text("uuid") ?? id,
      link: post.text("canonical_url"),
      title: post.raw("title"),
      html: post.raw("html"),
      text: post.raw("plaintext"),
      summary: post.raw("custom_excerpt"),
      authors: authors.length > 0 ? authors : own === undefined ? [] : [own],
      published: post.text("published_at"),
      modified: post.text("updated_at"),
      section: named[0],
      keywords: named,
      language: post.text("locale"),
      images: picture === undefined ? [] : [{ href: picture }],
      held: explainStatus(post.text("status") ?? "published"),
    };
  });
}

function orderOf(row: Properties): number {
  return Number(row.text("sort_order")) || 0;
}

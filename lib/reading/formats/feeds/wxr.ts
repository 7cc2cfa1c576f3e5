/** A post of a WordPress export (WXR 1.2): wp-admin/includes/export.php writes it. */
import { pickHolding } from "../../../newsroom/field-notices.ts";
import {
  findElement,
  listChildren,
  readAttribute,
  readRawXmlText,
  readXmlText,
  type XmlElement,
} from "../markup/xml.ts";
import { authorsOf, type Channel } from "./channel.ts";
import type { ToldItem } from "./item.ts";
import { explainStatus, readUtc } from "./states.ts";

/** Types of WordPress' own that are no stories; a newsroom's own types (`news`, `article`) are. */
const NO_STORY =
  /^(?:page|attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|wp_\w{1,40})$/;
/** What was thrown away, or never written. */
const NOT_KEPT = /^(?:trash|auto-draft|inherit)$/;

/** @returns undefined of an entry that is no story */
export function readWordPress(item: XmlElement, channel: Channel, of: XmlElement): ToldItem | undefined {
  const text = (name: string) => readXmlText(findElement(item, name));
  const raw = (name: string) => readRawXmlText(findElement(item, name)).trim() || undefined;
  const status = text("wp:status") ?? "publish";
  if (NO_STORY.test(text("wp:post_type") ?? "post") || NOT_KEPT.test(status)) return undefined;
  const named = (domain: string) =>
    listChildren(item, "category")
      .filter(({ attributes }) => attributes.domain === domain)
      .flatMap((category) => readXmlText(category) ?? []);
  const sections = named("category");
  const hasPassword = text("wp:post_password") !== undefined;
  return {
    guid: text("guid"),
    link: text("link"),
    title: raw("title"),
    html: raw("content:encoded"),
    summary: raw("excerpt:encoded"),
    authors: authorsOf(item).map((login) => findDisplayName(of, login) ?? login),
    published: readUtc(text("wp:post_date_gmt")) ?? text("pubDate"),
    modified: readUtc(text("wp:post_modified_gmt")),
    section: sections[0],
    keywords: named("post_tag"),
    language: channel.language,
    source: channel.source,
    fields: pickHolding(
      listChildren(item, "wp:postmeta").map((meta) => [
        readXmlText(findElement(meta, "wp:meta_key")) ?? "",
        readXmlText(findElement(meta, "wp:meta_value")),
      ]),
    ),
    held: explainStatus(status) ?? (hasPassword ? "it has a password" : undefined),
  };
}

/** A post names its author by login; the head of the export says who that is. */
function findDisplayName(channel: XmlElement, login: string): string | undefined {
  const author = listChildren(channel, "wp:author").find(
    (one) => readXmlText(findElement(one, "wp:author_login")) === login,
  );
  return (
    author && (readXmlText(findElement(author, "wp:author_display_name")) ?? readAttribute(author, "name"))
  );
}

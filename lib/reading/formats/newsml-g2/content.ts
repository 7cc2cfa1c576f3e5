/** What a NewsML-G2 item holds: its story, in whichever rendition, and its picture. */
import type { Image } from "../../../article.ts";
import { findDateline } from "../../../newsroom/dateline.ts";
import { Rejection } from "../../../rejection.ts";
import { foldLine } from "../../../text/words.ts";
import type { Draft, DraftBlock, Trace } from "../../draft.ts";
import { type Markup, readContent, readElement } from "../markup/markup.ts";
import {
  findElement,
  listChildren,
  readAttribute,
  readRawXmlText,
  readXmlText,
  type XmlElement,
} from "../markup/xml.ts";
import { decodeBase64 } from "../wire/base64.ts";
import { parseType } from "../wire/newscodes.ts";
import { isInLanguage, readConceptName, readRole } from "./concepts.ts";
import { findDescription, findMainHeadline } from "./lines.ts";

/**
 * The type that the item class states; an item class of another vocabulary says nothing, then
 * the content does.
 */
export function readItemType(item: XmlElement): NonNullable<Draft["type"]> {
  const itemClass = findElement(item, "itemMeta/itemClass");
  const stated = parseType(
    readAttribute(itemClass, "qcode") ?? readAttribute(itemClass, "uri")?.replaceAll("/", ":"),
  );
  if (stated) return stated;
  const remote = listChildren(findElement(item, "contentSet"), "remoteContent")[0];
  const inline = listChildren(findElement(item, "contentSet")).some(({ name }) => name !== "remoteContent");
  const media = readAttribute(remote, "contenttype")?.split("/")[0];
  return (inline ? undefined : parseType(media)) ?? "text";
}

export interface Content {
  readonly nitf?: XmlElement | undefined;
  readonly markup?: Markup | undefined;
  /** As the wire counts them. */
  readonly words?: number | undefined;
}

/** Content that is no story: tables of results, concepts, events, other items. */
const NO_STORY = /sportsml|sports-content|newsml|concept|events?(ml)?\b|knowledge/i;

/** A rendition that is shorter than this, by the longest of its language, is an abstract. */
const MIN_SHARE_OF_LONGEST = 0.6;

/**
 * The rendition that holds the story: the first inline one with text, in the item's language, XML before
 * plain, that is no abstract of another.
 */
export function findContent(item: XmlElement, language: string | undefined, trace: Trace): Content {
  const contentSet = findElement(item, "contentSet");
  const data = listChildren(contentSet, "inlineData").map(decodeInline);
  const all = [...listChildren(contentSet, "inlineXML"), ...data];
  const isOwn = (rendition: XmlElement) => isInLanguage(rendition, language);
  const filled = all.filter((rendition) => measureLength(rendition) > 0 && !isBase64(rendition));
  const own = filled.filter(isOwn);
  const candidates = own.length > 0 ? own : filled;
  const longest = candidates.reduce((most, rendition) => Math.max(most, measureLength(rendition)), 0);
  const rendition = candidates.find(
    (candidate) => measureLength(candidate) >= longest * MIN_SHARE_OF_LONGEST,
  );
  if (rendition === undefined) return {};
  const root = listChildren(rendition)[0];
  if (NO_STORY.test(`${readAttribute(rendition, "contenttype") ?? ""} ${root?.name ?? ""}`)) {
    throw new Rejection(
      "unsupported-item",
      "Expected a story, found an item of data (results, events or concepts).",
    );
  }
  const words = Number(readAttribute(rendition, "wordcount"));
  const counted = Number.isInteger(words) && words > 0 ? words : undefined;
  if (root?.name === "nitf") return { nitf: root, words: counted };
  const markup = root === undefined ? readContent(rendition, trace) : readElement(rendition, trace);
  return { markup, words: counted };
}

function measureLength(rendition: XmlElement): number {
  return readRawXmlText(rendition).trim().length;
}

function readEncoding(rendition: XmlElement): string {
  return readAttribute(rendition, "encoding") ?? readAttribute(rendition, "contentencoding") ?? "";
}

/** The first half of a content type: "text" of "text/plain". */
function listMedia(rendition: XmlElement): string | undefined {
  return readAttribute(rendition, "contenttype")?.split("/")[0]?.toLowerCase();
}

/** Text in Base64 as the text that it is. */
function decodeInline(rendition: XmlElement): XmlElement {
  if (listMedia(rendition) !== "text" || !/base64/i.test(readEncoding(rendition))) return rendition;
  const { encoding: _, contentencoding: __, ...attributes } = rendition.attributes;
  return { ...rendition, attributes, children: [decodeBase64(readRawXmlText(rendition))] };
}

function isBase64(rendition: XmlElement): boolean {
  const media = listMedia(rendition);
  const isMedium = media === "image" || media === "video" || media === "audio";
  return isMedium || /base64/i.test(readEncoding(rendition));
}

/** The picture of an item with its caption, from its best rendition. */
export function readPictures(item: XmlElement): Image[] {
  const meta = findElement(item, "contentMeta");
  const isPicture = ["picture", "graphic"].includes(readItemType(item));
  const remote = listChildren(findElement(item, "contentSet"), "remoteContent").filter((content) =>
    /^image\//.test(readAttribute(content, "contenttype") ?? (isPicture ? "image/" : "")),
  );
  const best =
    remote.find((content) => !/thumb|preview|small|icon/i.test(readAttribute(content, "rendition") ?? "")) ??
    remote[0];
  const uri = readAttribute(best, "href");
  if (!isPicture) return uri ? [{ uri }] : [];
  const headline = readXmlText(findMainHeadline(listChildren(meta, "headline")));
  const caption = findDescription(listChildren(meta, "description"), []);
  const credit =
    readXmlText(findElement(meta, "creditline")) ??
    readXmlText(findElement(meta, "by")) ??
    readConceptName(findElement(meta, "creator"), undefined);
  const image: Image = {
    ...(headline ? { headline } : {}),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(uri ? { uri } : {}),
  };
  return Object.keys(image).length > 0 ? [image] : [];
}

/** The pictures that an item is sent with as links: each with its title, which may be its caption. */
export function readLinkedPictures(item: XmlElement): Image[] {
  const links = listChildren(findElement(item, "itemMeta"), "link").filter((link) => {
    const itemClass = parseType(readAttribute(findElement(link, "itemClass"), "qcode"));
    return itemClass === "picture" || /^image\//.test(readAttribute(link, "contenttype") ?? "");
  });
  return links.flatMap((link): Image[] => {
    const title = findElement(link, "title");
    const words = readXmlText(title);
    const uri = readAttribute(link, "href") ?? readAttribute(link, "residref");
    if (!uri && !words) return [];
    return [
      {
        ...(words && (readRole(title!) === "caption" ? { caption: words } : { headline: words })),
        ...(uri && { uri }),
      },
    ];
  });
}

/**
 * The description printed once more above the story, whose own first paragraph is the one with the dateline.
 */
export function withoutTeaser(
  body: DraftBlock[],
  description: string | undefined,
  trace: Trace,
): DraftBlock[] {
  const [first, second, ...rest] = body;
  if (!first || !second || !description || foldLine(first.text) !== foldLine(description)) return body;
  if (!findDateline(second.text)) return body;
  trace.drop("standfirst", first.text);
  return [second, ...rest];
}

/**
 * Feeds and exports in XML, taken apart: RSS 0.9 to 2.0, Atom (RFC 4287) and WordPress' export (WXR 1.2). A
 * document that is not well formed is cut at its items, so that a damaged one costs only itself.
 */
import { Rejection } from "../../../rejection.ts";
import { tidy } from "../../../text/characters.ts";
import type { FoundItem, Source, Trace } from "../../draft.ts";
import {
  decodeXml,
  findElement,
  listChildren,
  MANY,
  parseXmlText,
  readAttribute,
  readRawXmlText,
  readXmlText,
  type XmlBounds,
  type XmlElement,
} from "../markup/xml.ts";
import { readAtom } from "./atom.ts";
import { authorsOf, type Channel, listHolding } from "./channel.ts";
import { type ToldItem, writeItems } from "./item.ts";
import { readWordPress } from "./wxr.ts";

const BOUNDS: XmlBounds = { ...MANY, keepsPrefixes: true };
const OF_ONE_ITEM: XmlBounds = { maxBytes: 5 * 1024 * 1024, maxElements: 20_000, keepsPrefixes: true };
/** A damaged feed of more items than this is refused. */
const MAX_CUTS = 10_000;

/** Reads items of one kind: undefined of those that are no stories. */
type ReadItem = (item: XmlElement, channel: Channel, of: XmlElement) => ToldItem | undefined;

const KINDS = {
  rss: { item: "item", read: readRss },
  atom: { item: "entry", read: readAtom },
  wxr: { item: "item", read: readWordPress },
} as const satisfies Record<string, { item: keyof typeof OPENINGS; read: ReadItem }>;

/** @throws {Rejection} `malformed` where not one item can be made out; `no-text` of a feed without any */
export function splitXml(
  { bytes }: Pick<Source, "bytes">,
  as: keyof typeof KINDS,
  trace: Trace,
): FoundItem[] {
  const { item: name, read } = KINDS[as];
  const text = decodeXml(bytes, trace, BOUNDS);
  const { root, damaged } = parse(text, name, trace);
  const of = findElement(root, "channel") ?? root;
  const channel = readChannel(root, of);
  const elements = [...listChildren(of, name), ...(of === root ? [] : listChildren(root, name))];
  const items = elements.flatMap((element) => read(element, channel, of) ?? []);
  const left = elements.length - items.length;
  if (left > 0)
    trace.warn("left-out", `${left} entries are no stories (pages, menus, media), and were left out.`);
  const found = [...writeItems(items, as), ...damaged.map((one) => ({ ...one, as }))];
  if (found.length === 0) throw new Rejection("no-text", "Expected stories; found a feed without any.");
  return found;
}

/** The document; of one that is not well formed those of its items that are. */
function parse(
  text: string,
  name: keyof typeof OPENINGS,
  trace: Trace,
): { root: XmlElement; damaged: FoundItem[] } {
  try {
    return { root: parseXmlText(text, trace, BOUNDS), damaged: [] };
  } catch (error) {
    if (!(error instanceof Rejection) || error.code !== "malformed") throw error;
    const cut = cutItems(text, name, trace);
    if (cut.root.children.length === 0) throw error;
    trace.warn(
      "text-repaired",
      "The feed is not well formed: it was cut at its items, and each is read alone.",
    );
    return cut;
  }
}

const OPENINGS = { item: /<item(?=[\s>])/g, entry: /<entry(?=[\s>])/g };
const HEAD_FIELDS = [
  ["title", /<title>([^<]{1,300})<\/title>/],
  ["language", /<language>([^<]{1,300})<\/language>/],
  ["copyright", /<copyright>([^<]{1,300})<\/copyright>/],
] as const;

function cutItems(
  text: string,
  name: keyof typeof OPENINGS,
  trace: Trace,
): { root: XmlElement; damaged: FoundItem[] } {
  const starts = [...text.matchAll(OPENINGS[name])].map(({ index }) => index);
  if (starts.length > MAX_CUTS)
    throw new Rejection("hostile", `Expected at most ${MAX_CUTS} items of a damaged feed, found more.`);
  const end = `</${name}>`;
  const children: XmlElement[] = [];
  const damaged: FoundItem[] = [];
  for (const [at, start] of starts.entries()) {
    const next = starts[at + 1] ?? text.length;
    const close = text.lastIndexOf(end, next);
    const piece = text.slice(start, close > start ? close + end.length : next);
    try {
      children.push(parseXmlText(piece, trace, OF_ONE_ITEM));
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      damaged.push({ name: nameDamaged(piece, at), bytes: new TextEncoder().encode(piece) });
    }
  }
  const head = text.slice(0, starts[0] ?? 0);
  return { root: { name: "", attributes: {}, children: [...children, ...readHead(head)] }, damaged };
}

/** What a damaged feed says of itself before its first item, as far as it can be made out. */
function readHead(head: string): XmlElement[] {
  return HEAD_FIELDS.flatMap(([name, field]) => {
    const [, text] = field.exec(head) ?? [];
    return text === undefined ? [] : [{ name, attributes: {}, children: [text] }];
  });
}

function nameDamaged(piece: string, at: number): string {
  const [, guid] = /<(?:guid|id)\b[^>]{0,100}>([^<]{1,300})</.exec(piece) ?? [];
  return tidy(guid ?? "") || `item ${at + 1}`;
}

function readChannel(root: XmlElement, of: XmlElement): Channel {
  return {
    root,
    language:
      readXmlText(findElement(of, "language") ?? findElement(of, "dc:language")) ??
      readAttribute(root, "xml:lang"),
    source: readXmlText(findElement(of, "title")),
    copyright: readXmlText(
      findElement(of, "copyright") ?? findElement(of, "rights") ?? findElement(of, "dc:rights"),
    ),
  };
}

function readRss(item: XmlElement, channel: Channel): ToldItem {
  const texts = (name: string) => listChildren(item, name).flatMap((child) => readXmlText(child) ?? []);
  const first = (...names: string[]) => names.flatMap(texts)[0];
  const raw = (name: string) => {
    const element = findElement(item, name);
    return element && (readRawXmlText(element).trim() || undefined);
  };
  const categories = texts("category");
  return {
    guid: first("guid") ?? readAttribute(item, "rdf:about"),
    link: first("link", "feedburner:origLink"),
    title: raw("title"),
    html: raw("content:encoded"),
    summary: raw("description") ?? raw("media:description"),
    authors: authorsOf(item),
    published: first("pubDate", "dc:date", "dcterms:created", "atom:published"),
    modified: first("atom:updated", "dcterms:modified", "a10:updated"),
    section: categories[0],
    keywords: [...categories, ...texts("media:keywords")],
    language: first("dc:language") ?? channel.language,
    source: first("source", "dc:source", "dc:publisher") ?? channel.source,
    copyright: first("media:copyright", "dc:rights") ?? channel.copyright,
    images: picturesOf(item),
    fields: listHolding(item),
  };
}

function picturesOf(item: XmlElement): NonNullable<ToldItem["images"]> {
  const groups = [item, ...listChildren(item, "media:group")];
  const media = groups.flatMap((group) => listChildren(group, "media:content"));
  const enclosed = listChildren(item, "enclosure");
  return [...media, ...enclosed].flatMap((picture) => {
    const type = `${picture.attributes.medium ?? ""} ${picture.attributes.type ?? ""}`;
    const isNamed =
      type === " " && /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(picture.attributes.url ?? "");
    if (!/image/.test(type) && !isNamed) return [];
    const [caption, credit] = ["media:description", "media:credit"].map((name) =>
      readXmlText(findElement(picture, name)),
    );
    return [{ href: readAttribute(picture, "url"), caption, credit }];
  });
}

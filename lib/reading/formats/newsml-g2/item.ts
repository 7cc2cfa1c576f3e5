/** A NewsML-G2 item as a draft. Property names are those of the NewsML-G2 specification 2.3x. */
import { findNoticesInFields, pickHolding } from "../../../newsroom/field-notices.ts";
import { Rejection } from "../../../rejection.ts";
import type { Draft, Trace } from "../../draft.ts";
import {
  findElement,
  listChildren,
  listXmlTexts,
  readAttribute,
  readXmlText,
  type XmlElement,
} from "../markup/xml.ts";
import { listBesideStory } from "../nitf/desk.ts";
import { draftNitf } from "../nitf/story.ts";
import { completeDraft } from "../wire/completed.ts";
import {
  completeDateline,
  finishDraft,
  type StatedDateline,
  takeBylines,
  withoutHeadline,
} from "../wire/copy.ts";
import { findSection, isEmbargoed, parsePubStatus, parseUrgency } from "../wire/newscodes.ts";
import {
  collectConcepts,
  filterByLanguage,
  findDeskCategory,
  findInLanguage,
  findLocation,
  readParty,
  readUriTail,
} from "./concepts.ts";
import { findContent, readItemType, readLinkedPictures, readPictures, withoutTeaser } from "./content.ts";
import {
  findDeck,
  findDescription,
  findMainHeadline,
  findProvider,
  isHeld,
  readByline,
  readEdNote,
  readTitle,
} from "./lines.ts";

/**
 * Reads the story of a message or of a lone item. Of several stories the first is read, or one that is
 * killed, and a warning tells; pictures that travel with it become its images.
 *
 * @throws {Rejection} `unsupported-item` for packages, knowledge, planning and other items without a story.
 */
export function readMessage(root: XmlElement, trace: Trace): Draft {
  if (root.name === "contentSet")
    return readItem({ name: "newsItem", attributes: {}, children: [root] }, trace);
  const items = root.name === "newsMessage" ? listChildren(findElement(root, "itemSet")) : [root];
  const news = items.filter(({ name }) => name === "newsItem");
  const stories = listStoryItems(items);
  const kills = stories.filter((item) => readPubStatus(item) === "canceled");
  // A kill that is not read leaves its story standing. A story can be sent again.
  const story = kills[0] ?? stories[0] ?? news[0];
  if (story === undefined) {
    throw new Rejection(
      "unsupported-item",
      `Expected a newsItem, found ${items[0]?.name ?? "an empty message"}.`,
    );
  }
  if (stories.length > 1) {
    const which = kills.length > 0 ? "the one that is canceled" : "the first";
    trace.warn("other-stories", `The message holds ${stories.length} stories; ${which} is read.`);
  }
  const draft = readItem(story, trace);
  const pictures = news
    .filter((item) => item !== story && readItemType(item) === "picture")
    .flatMap(readPictures);
  return {
    ...draft,
    versionCreated: draft.versionCreated ?? readXmlText(findElement(root, "header/sent")),
    images: [...(draft.images ?? []), ...pictures],
  };
}

/** The items that tell a story, or kill one. */
export function listStoryItems(items: readonly XmlElement[]): XmlElement[] {
  return items
    .filter((item) => item.name === "newsItem" && readItemType(item) === "text")
    .filter((item) => readPubStatus(item) === "canceled" || findElement(item, "contentSet") !== undefined);
}

function readPubStatus(item: XmlElement): Draft["pubStatus"] {
  return parsePubStatus(readStatus(findElement(item, "itemMeta/pubStatus")));
}

function readStatus(status: XmlElement | undefined): string | undefined {
  const literal = readAttribute(status, "literal") ?? readXmlText(status);
  return readAttribute(status, "qcode") ?? readUriTail(status) ?? literal;
}

/** A date that has a time; a picture's content is often only dated by its day. */
function readTime(date: XmlElement | undefined): string | undefined {
  const written = readXmlText(date);
  return written?.includes("T") ? written : undefined;
}

function readItem(item: XmlElement, trace: Trace): Draft {
  const [itemMeta, meta] = [findElement(item, "itemMeta"), findElement(item, "contentMeta")];
  const language = readAttribute(findElement(meta, "language"), "tag") ?? readAttribute(item, "lang");
  const headlines = filterByLanguage(listChildren(meta, "headline"), language);
  const headline = readXmlText(findMainHeadline(headlines)) ?? readTitle(itemMeta);
  const slugline = readXmlText(findElement(meta, "slugline"));
  const descriptions = filterByLanguage(listChildren(meta, "description"), language);
  const description = findDescription(descriptions, [headline, slugline]);

  const content = findContent(item, language, trace);
  const nitf = content.nitf ? draftNitf(content.nitf, trace) : undefined;
  const inside = content.nitf ? listBesideStory(content.nitf) : { notes: [], lines: [] };
  const markup = content.markup;
  const copy = nitf?.body ?? markup?.blocks ?? [];
  const blocks = withoutHeadline(copy, [headline, markup?.headline], trace);
  const { body: withTeaser, people } = takeBylines(blocks, trace);
  const body = withoutTeaser(withTeaser, description, trace);
  const type = readItemType(item);

  const draft: Draft = {
    type,
    guid: readAttribute(item, "guid"),
    version: readAttribute(item, "version"),
    headline: headline ?? nitf?.headline ?? markup?.headline,
    // A dialect's own lead paragraph is whole where the description is often cut to a length.
    standfirst:
      markup?.standfirst ??
      (type === "picture" ? undefined : description) ??
      nitf?.standfirst ??
      findDeck(headlines, headline),
    slugline,
    byline: readByline(meta, nitf?.byline, people, markup?.bylines ?? []),
    dateline: completeDateline(readDateline(item, nitf, markup?.datelines ?? [], language), body),
    language,
    source: findProvider(itemMeta, meta, language),
    ...readTimes(itemMeta, meta),
    pubStatus: readPubStatus(item),
    urgency: parseUrgency(
      readXmlText(findElement(meta, "urgency")) ?? readXmlText(findElement(itemMeta, "urgency")),
    ),
    edNote: readEdNote(itemMeta),
    ...readConcepts(item, meta, language),
    keywords: listChildren(meta, "keyword").flatMap((keyword) => readXmlText(keyword) ?? []),
    ...readRightsInfo(item, language),
    wordCount: content.words,
    body,
    images: [
      ...(nitf?.images ?? []),
      ...(markup?.images ?? []),
      ...readPictures(item),
      ...readLinkedPictures(item),
    ],
  };
  const notes = [...listChildren(itemMeta, "edNote").map(readXmlText), ...inside.notes];
  // Beside the standard's own fields systems set theirs.
  const own = [...listChildren(itemMeta), ...listChildren(meta)].filter(
    ({ name }) => !READ_ELSEWHERE.test(name),
  );
  const fields = pickHolding(own.map((element) => [element.name, readXmlText(element)]));
  return finishDraft(completeDraft(draft, nitf), [...notes, ...findNoticesInFields(fields)], trace, [
    ...inside.lines,
    ...listXmlTexts(itemMeta),
    ...listXmlTexts(meta),
  ]);
}

const READ_ELSEWHERE = /^(?:embargoed|edNote)$/;

function readDateline(
  item: XmlElement,
  nitf: Draft | undefined,
  apart: readonly string[],
  language: string | undefined,
): StatedDateline {
  // TT sets the place apart from who reports: "Oslo / TT".
  const line = apart.join(" / ") || nitf?.dateline?.text;
  return {
    line: readXmlText(findElement(item, "contentMeta/dateline")) ?? line,
    place: nitf?.dateline?.place ?? (apart.length > 1 ? apart[0] : undefined),
    located: findLocation(item, language),
  };
}

/** When it was made, and until when it may not be used. */
function readTimes(itemMeta: XmlElement | undefined, meta: XmlElement | undefined): Partial<Draft> {
  const embargoedUntil = readXmlText(findElement(itemMeta, "embargoed"));
  const isUnder = isEmbargoed(readStatus(findElement(itemMeta, "pubStatus")));
  return {
    firstCreated:
      readXmlText(findElement(itemMeta, "firstCreated")) ?? readTime(findElement(meta, "contentCreated")),
    versionCreated:
      readXmlText(findElement(itemMeta, "versionCreated")) ??
      readXmlText(findElement(meta, "contentModified")) ??
      readXmlText(findElement(meta, "contentCreated")),
    // A stated embargo holds whatever pubStatus says: dpa sends both with stat:usable.
    embargoedUntil,
    embargoed: (embargoedUntil === undefined && (isHeld(itemMeta) || isUnder)) || undefined,
  };
}

/** What it is about, what kind of copy it is, and where it happened. */
function readConcepts(
  item: XmlElement,
  meta: XmlElement | undefined,
  language: string | undefined,
): Partial<Draft> {
  const { subjects, genres, places } = collectConcepts(item, language);
  return { subjects, genres, places, section: findDeskCategory(meta, language) ?? findSection(subjects) };
}

function readRightsInfo(item: XmlElement, language: string | undefined): Partial<Draft> {
  const rights = findElement(item, "rightsInfo");
  return {
    copyrightHolder: readParty(findElement(rights, "copyrightHolder"), language),
    copyrightNotice: readXmlText(findInLanguage(listChildren(rights, "copyrightNotice"), language)),
    usageTerms: readXmlText(findInLanguage(listChildren(rights, "usageTerms"), language)),
  };
}

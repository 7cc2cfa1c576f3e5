/**
 * A NewsML-G2 item as a draft. Property names are those of the NewsML-G2 specification 2.3x.
 */
import { Rejection } from "../../../rejection.ts";
import type { Draft, Trace } from "../../draft.ts";
import { at, attribute, childrenOf, textOf, type XmlElement } from "../markup/xml.ts";
import { draftNitf } from "../nitf/story.ts";
import { completedBy } from "../wire/completed.ts";
import { datelineOf, finished, type StatedDateline, takeBylines, withoutHeadline } from "../wire/copy.ts";
import { pubStatusNamed, sectionOf, urgencyNamed } from "../wire/newscodes.ts";
import {
  allInLanguage,
  categoryOf,
  conceptsOf,
  inLanguage,
  locatedIn,
  partyOf,
  uriTail,
} from "./concepts.ts";
import { contentOf, linkedPictures, picturesOf, typeOfItem, withoutTeaser } from "./content.ts";
import { bylineOf, deckOf, descriptionOf, edNoteOf, findProvider, isHeld, mainOf, titleOf } from "./lines.ts";

/**
 * Reads the story of a message or of a lone item. Of several stories the first is read, or one that is
 * killed, and a warning tells; pictures that travel with it become its images.
 *
 * @throws {Rejection} `unsupported-item` for packages, knowledge, planning and other items without a story.
 */
export function readMessage(root: XmlElement, trace: Trace): Draft {
  if (root.name === "contentSet")
    return readItem({ name: "newsItem", attributes: {}, children: [root] }, trace);
  const items = root.name === "newsMessage" ? childrenOf(at(root, "itemSet")) : [root];
  const news = items.filter(({ name }) => name === "newsItem");
  const texts = news.filter((item) => typeOfItem(item) === "text");
  const kills = texts.filter((item) => pubStatusOf(item) === "canceled");
  const stories = texts.filter((item) => kills.includes(item) || at(item, "contentSet") !== undefined);
  // A kill that nobody reads leaves its story standing; a story can be sent again.
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
    .filter((item) => item !== story && typeOfItem(item) === "picture")
    .flatMap(picturesOf);
  return {
    ...draft,
    versionCreated: draft.versionCreated ?? textOf(at(root, "header/sent")),
    images: [...(draft.images ?? []), ...pictures],
  };
}

function pubStatusOf(item: XmlElement): Draft["pubStatus"] {
  const status = at(item, "itemMeta/pubStatus");
  return pubStatusNamed(attribute(status, "qcode") ?? uriTail(status));
}

/** A date that has a time; a picture's content is often only dated by its day. */
function timeOf(date: XmlElement | undefined): string | undefined {
  const written = textOf(date);
  return written?.includes("T") ? written : undefined;
}

function readItem(item: XmlElement, trace: Trace): Draft {
  const [itemMeta, meta] = [at(item, "itemMeta"), at(item, "contentMeta")];
  const language = attribute(at(meta, "language"), "tag") ?? attribute(item, "lang");
  const headlines = allInLanguage(childrenOf(meta, "headline"), language);
  const headline = textOf(mainOf(headlines)) ?? titleOf(itemMeta);
  const slugline = textOf(at(meta, "slugline"));
  const descriptions = allInLanguage(childrenOf(meta, "description"), language);
  const description = descriptionOf(descriptions, [headline, slugline]);

  const content = contentOf(item, language, trace);
  const nitf = content.nitf ? draftNitf(content.nitf, trace) : undefined;
  const markup = content.markup;
  const copy = nitf?.body ?? markup?.blocks ?? [];
  const blocks = withoutHeadline(copy, [headline, markup?.headline], trace);
  const { body: withTeaser, people } = takeBylines(blocks, trace);
  const body = withoutTeaser(withTeaser, description, trace);
  const type = typeOfItem(item);

  const draft: Draft = {
    type,
    guid: attribute(item, "guid"),
    version: attribute(item, "version"),
    headline: headline ?? nitf?.headline ?? markup?.headline,
    // A dialect's own lead paragraph is whole where the description is often cut to a length.
    standfirst:
      markup?.standfirst ??
      (type === "picture" ? undefined : description) ??
      nitf?.standfirst ??
      deckOf(headlines, headline),
    slugline,
    byline: bylineOf(meta, nitf?.byline, people, markup?.bylines ?? []),
    dateline: datelineOf(statedDateline(item, nitf, markup?.datelines ?? [], language), body),
    language,
    source: findProvider(itemMeta, meta, language),
    ...readTimes(itemMeta, meta),
    pubStatus: pubStatusOf(item),
    urgency: urgencyNamed(textOf(at(meta, "urgency")) ?? textOf(at(itemMeta, "urgency"))),
    edNote: edNoteOf(itemMeta),
    ...readConcepts(item, meta, language),
    keywords: childrenOf(meta, "keyword").flatMap((keyword) => textOf(keyword) ?? []),
    ...readRightsInfo(item, language),
    wordCount: content.words,
    body,
    images: [
      ...(nitf?.images ?? []),
      ...(markup?.images ?? []),
      ...picturesOf(item),
      ...linkedPictures(item),
    ],
  };
  return finished(completedBy(draft, nitf), childrenOf(itemMeta, "edNote").map(textOf), trace);
}

function statedDateline(
  item: XmlElement,
  nitf: Draft | undefined,
  apart: readonly string[],
  language: string | undefined,
): StatedDateline {
  // TT sets the place apart from who reports: "Oslo / TT".
  const line = apart.join(" / ") || nitf?.dateline?.text;
  return {
    line: textOf(at(item, "contentMeta/dateline")) ?? line,
    place: nitf?.dateline?.place ?? (apart.length > 1 ? apart[0] : undefined),
    located: locatedIn(item, language),
  };
}

/** When it was made, and until when it may not be used. */
function readTimes(itemMeta: XmlElement | undefined, meta: XmlElement | undefined): Partial<Draft> {
  const embargoedUntil = textOf(at(itemMeta, "embargoed"));
  return {
    firstCreated: textOf(at(itemMeta, "firstCreated")) ?? timeOf(at(meta, "contentCreated")),
    versionCreated:
      textOf(at(itemMeta, "versionCreated")) ??
      textOf(at(meta, "contentModified")) ??
      textOf(at(meta, "contentCreated")),
    // A stated embargo holds whatever pubStatus says: dpa sends both with stat:usable.
    embargoedUntil,
    embargoed: (embargoedUntil === undefined && isHeld(itemMeta)) || undefined,
  };
}

/** What it is about, what kind of copy it is, and where it happened. */
function readConcepts(
  item: XmlElement,
  meta: XmlElement | undefined,
  language: string | undefined,
): Partial<Draft> {
  const { subjects, genres, places } = conceptsOf(item, language);
  return { subjects, genres, places, section: categoryOf(meta, language) ?? sectionOf(subjects) };
}

function readRightsInfo(item: XmlElement, language: string | undefined): Partial<Draft> {
  const rights = at(item, "rightsInfo");
  return {
    copyrightHolder: partyOf(at(rights, "copyrightHolder"), language),
    copyrightNotice: textOf(inLanguage(childrenOf(rights, "copyrightNotice"), language)),
    usageTerms: textOf(inLanguage(childrenOf(rights, "usageTerms"), language)),
  };
}

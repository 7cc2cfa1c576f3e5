/**
 * A NewsML-G2 item as a draft. Property names are those of the NewsML-G2 specification 2.3x.
 */
import { Rejection } from "../../../rejection.ts";
import type { Draft, Trace } from "../../draft.ts";
import { at, attribute, childrenOf, textOf, type XmlElement } from "../markup/xml.ts";
import { storyOf } from "../nitf/story.ts";
import { datelineOf, finished, takeBylines, withoutHeadline } from "../wire/copy.ts";
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
import { contentOf, linkedPictures, picturesOf, typeOf, withoutTeaser } from "./content.ts";
import { bylineOf, deckOf, descriptionOf, edNoteOf, isHeld, mainOf, sourceOf, titleOf } from "./lines.ts";

/**
 * Reads the story of a message or of a lone item. Of several stories the first is read, or one that is killed, and a
 * warning tells;
 * pictures that travel with it become its images.
 *
 * @throws {Rejection} `unsupported-item` for packages, knowledge, planning and other items without a story.
 */
export function readMessage(root: XmlElement, trace: Trace): Draft {
  if (root.name === "contentSet")
    return readItem({ name: "newsItem", attributes: {}, children: [root] }, trace);
  const items = root.name === "newsMessage" ? childrenOf(at(root, "itemSet")) : [root];
  const news = items.filter(({ name }) => name === "newsItem");
  const texts = news.filter((item) => typeOf(item) === "text");
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
  const pictures = news.filter((item) => item !== story && typeOf(item) === "picture").flatMap(picturesOf);
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
  const itemMeta = at(item, "itemMeta");
  const meta = at(item, "contentMeta");
  const rights = at(item, "rightsInfo");
  const language = attribute(at(meta, "language"), "tag") ?? attribute(item, "lang");
  const type = typeOf(item);

  const headlines = allInLanguage(childrenOf(meta, "headline"), language);
  const headline = textOf(mainOf(headlines)) ?? titleOf(itemMeta);
  const content = contentOf(item, language, trace);
  const story = content.nitf ? storyOf(content.nitf, trace) : undefined;
  const markup = content.markup;
  const copy = story?.body ?? markup?.blocks ?? [];
  const apart = markup?.datelines ?? [];
  const { body: withTeaser, people } = takeBylines(
    withoutHeadline(copy, [headline, markup?.headline], trace),
    trace,
  );

  const { subjects, genres, places } = conceptsOf(item, language);
  const edNote = edNoteOf(itemMeta);
  const embargoedUntil = textOf(at(itemMeta, "embargoed"));
  const description = descriptionOf(allInLanguage(childrenOf(meta, "description"), language), [
    headline,
    textOf(at(meta, "slugline")),
  ]);

  const body = withoutTeaser(withTeaser, description, trace);

  const draft: Draft = {
    type,
    guid: attribute(item, "guid"),
    version: attribute(item, "version"),
    headline: headline ?? story?.headline ?? markup?.headline,
    // A dialect's own lead paragraph is whole where the description is often cut to a length.
    standfirst:
      markup?.standfirst ??
      (type === "picture" ? undefined : description) ??
      story?.standfirst ??
      deckOf(headlines, headline),
    slugline: textOf(at(meta, "slugline")) ?? story?.slugline,
    byline: bylineOf(meta, story?.byline, people, markup?.bylines ?? []),
    dateline: datelineOf(
      {
        // TT sets the place apart from who reports: "Oslo / TT".
        line: textOf(at(meta, "dateline")) ?? (apart.join(" / ") || story?.dateline?.text),
        place: story?.dateline?.place ?? (apart.length > 1 ? apart[0] : undefined),
        located: locatedIn(item, language),
      },
      body,
    ),
    language,
    source: sourceOf(itemMeta, meta, language),
    firstCreated: textOf(at(itemMeta, "firstCreated")) ?? timeOf(at(meta, "contentCreated")),
    versionCreated:
      textOf(at(itemMeta, "versionCreated")) ??
      textOf(at(meta, "contentModified")) ??
      textOf(at(meta, "contentCreated")) ??
      story?.versionCreated,
    // A stated embargo holds whatever pubStatus says: dpa sends both with stat:usable.
    embargoedUntil,
    embargoed: (embargoedUntil === undefined && isHeld(itemMeta)) || undefined,
    pubStatus: pubStatusOf(item),
    urgency: urgencyNamed(textOf(at(meta, "urgency")) ?? textOf(at(itemMeta, "urgency"))) ?? story?.urgency,
    genres: genres.length > 0 ? genres : story?.genres,
    edNote: edNote ?? story?.edNote,
    section: categoryOf(meta, language) ?? sectionOf(subjects) ?? story?.section,
    subjects: subjects.length > 0 ? subjects : story?.subjects,
    places: places.length > 0 ? places : story?.places,
    keywords: childrenOf(meta, "keyword").flatMap((keyword) => textOf(keyword) ?? []),
    copyrightHolder: partyOf(at(rights, "copyrightHolder"), language),
    copyrightNotice: textOf(inLanguage(childrenOf(rights, "copyrightNotice"), language)),
    usageTerms: textOf(inLanguage(childrenOf(rights, "usageTerms"), language)),
    wordCount: content.words,
    body,
    images: [
      ...(story?.images ?? []),
      ...(markup?.images ?? []),
      ...picturesOf(item),
      ...linkedPictures(item),
    ],
  };
  return finished(draft, childrenOf(itemMeta, "edNote").map(textOf), trace);
}

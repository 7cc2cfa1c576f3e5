/**
 * A NewsML 1.2 item as a draft. Its components nest: lines and metadata stand on any level and hold for what
 * is inside, so each field is looked up from the component of the text outwards (NewsML 1.2 specification,
 * "NewsComponent").
 */
import type { Image } from "../../../article.ts";
import { Rejection } from "../../../rejection.ts";
import { sameKey } from "../../../text/words.ts";
import type { Draft, DraftBlock, Trace } from "../../draft.ts";
import { readContent } from "../markup/markup.ts";
import { at, attribute, childrenOf, textOf, type XmlElement } from "../markup/xml.ts";
import { draftNitf } from "../nitf/story.ts";
import { completedBy } from "../wire/completed.ts";
import { datelineOf, finished, peopleOf, takeBylines, withoutHeadline } from "../wire/copy.ts";
import { distinctConcepts, sectionOf } from "../wire/newscodes.ts";
import { findIdentity } from "./identity.ts";
import {
  countWords,
  findBylines,
  findCategory,
  findCity,
  findGenres,
  findKeywords,
  findNotes,
  findPlaces,
  findSlugline,
  findSource,
  findSubjects,
  findTopics,
  findTypedLine,
  isKill,
  type Properties,
  readManagement,
  readProperties,
  readRights,
} from "./metadata.ts";
import {
  dataOf,
  findAbstract,
  findImages,
  findStory,
  findType,
  isStory,
  languageOfPath,
  lineOfRole,
  nearest,
  type Part,
  partsOf,
} from "./parts.ts";

/**
 * Reads the story of a NewsML document. Of several items, or several languages in one item, the first is
 * read and a warning tells.
 *
 * @throws {Rejection} `unsupported-item` when no item holds components (topic sets, catalogs); a kill needs
 * none.
 */
export function readNewsML(root: XmlElement, trace: Trace): Draft {
  const items = childrenOf(root, "NewsItem").filter(
    (item) => at(item, "NewsComponent") !== undefined || isKill(item),
  );
  const stories = items.filter((item) => partsOf(item).some(isStory));
  const item = stories[0] ?? items[0];
  if (item === undefined) {
    const kind = attribute(at(root, "NewsItem/NewsManagement/NewsItemType"), "FormalName");
    throw new Rejection(
      "unsupported-item",
      `Expected a NewsItem with a NewsComponent, found ${kind?.slice(0, 40) ?? "none"}.`,
    );
  }
  if (stories.length > 1) {
    trace.warn("other-stories", `The file holds ${stories.length} news items; the first is read.`);
  }
  return readNewsItem(item, root, trace);
}

function readNewsItem(item: XmlElement, root: XmlElement, trace: Trace): Draft {
  const parts = partsOf(item);
  const story = findStory(parts, trace);
  const path = [...((story[0] ?? parts[0])?.path ?? childrenOf(item, "NewsComponent")), item];
  const copies = story.map((part) => copyOf(part, trace));
  const nitf = copies.map(({ draft }) => draft).find((draft) => draft !== undefined);

  const headline =
    textOf(nearest(path, "NewsLines/HeadLine")) ?? lineOfRole(parts, /^(title|headline)$/) ?? nitf?.headline;
  const blocks = copies.flatMap(({ body }) => body);
  const { body, people } = takeBylines(withoutHeadline(blocks, [headline], trace), trace);
  const properties = readProperties(path);
  const keywords = findKeywords(path, properties);
  const byline = peopleOf(findBylines(path, properties));
  const edNote = findNotes(path, properties, story);
  const line = textOf(nearest(path, "NewsLines/DateLine"));
  const stated = {
    line: line ?? nitf?.dateline?.text,
    place: nitf?.dateline?.place,
    located: findCity(path, properties),
  };

  const draft: Draft = {
    type: findType(story, parts),
    ...findIdentity(item),
    headline,
    standfirst:
      nitf?.standfirst ?? findStandfirst(parts, path, [headline, ...keywords, ...(nitf?.keywords ?? [])]),
    slugline: findSlugline(path, properties),
    byline: byline.length > 0 ? byline : people,
    dateline: datelineOf(stated, body),
    language: attribute(nearest(path, "DescriptiveMetadata/Language"), "FormalName") ?? languageOfPath(path),
    source: findSource(path, root),
    ...readManagement(item, root, properties),
    ...readSubject(path, root, properties, nitf),
    edNote,
    keywords,
    ...readRights(path),
    wordCount: countWords(story, properties),
    body,
    images: [...findImages(parts, headline), ...copies.flatMap(({ images }) => images)],
  };
  return finished(completedBy(draft, nitf), [edNote], trace);
}

/** What it is about, what kind of copy it is, and where it happened. */
function readSubject(
  path: readonly XmlElement[],
  root: XmlElement,
  properties: Properties,
  nitf: Draft | undefined,
): Pick<Draft, "subjects" | "genres" | "places" | "section"> {
  const topics = findTopics(path, root);
  const subjects = distinctConcepts([...findSubjects(path), ...topics.subjects, ...(nitf?.subjects ?? [])]);
  const places = [...findPlaces(path, properties), ...topics.places, ...(nitf?.places ?? [])];
  return {
    subjects,
    genres: findGenres(path),
    places: distinctConcepts(places),
    section: sectionOf(subjects) ?? findCategory(path),
  };
}

// Copy

interface Copy {
  readonly body: DraftBlock[];
  readonly images: readonly Image[];
  readonly draft?: Draft;
}

function copyOf({ content }: Part, trace: Trace): Copy {
  const holder = dataOf(content)!;
  const root = childrenOf(holder).find(({ name }) => name.toLowerCase() === "nitf");
  if (root) {
    const draft = draftNitf(root, trace);
    return { body: draft.body, images: draft.images ?? [], draft };
  }
  const { blocks, images } = readContent(holder, trace);
  return { body: blocks, images };
}

/** An abstract, or a second headline that says something new. */
function findStandfirst(
  parts: readonly Part[],
  path: readonly XmlElement[],
  others: readonly (string | undefined)[],
): string | undefined {
  const standfirst =
    findAbstract(parts) ??
    findTypedLine(path, /abstract|summary|synopsis|teaser/i) ??
    textOf(nearest(path, "NewsLines/SubHeadLine")) ??
    lineOfRole(parts, /^subheadline$/);
  const isSaid = others.some(
    (other) => other !== undefined && standfirst !== undefined && sameKey(other) === sameKey(standfirst),
  );
  return isSaid ? undefined : standfirst;
}

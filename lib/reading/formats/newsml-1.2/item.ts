/**
 * A NewsML 1.2 item as a draft. Its components nest: lines and metadata stand on any level and hold
 * for what is inside, so each field is looked up from the component of the text outwards (NewsML
 * 1.2 specification, "NewsComponent").
 */

import type { Image } from "../../../article.ts";
import { findNoticesInFields, pickHolding } from "../../../newsroom/field-notices.ts";
import { Rejection } from "../../../rejection.ts";
import { foldLine } from "../../../text/words.ts";
import type { Draft, DraftBlock, Trace } from "../../draft.ts";
import { readContent } from "../markup/markup.ts";
import { findElement, listChildren, readAttribute, readXmlText, type XmlElement } from "../markup/xml.ts";
import { type BesideStory, listBesideStory } from "../nitf/desk.ts";
import { draftNitf } from "../nitf/story.ts";
import { completeDraft } from "../wire/completed.ts";
import { completeDateline, finishDraft, parsePeople, takeBylines, withoutHeadline } from "../wire/copy.ts";
import { findSection, listDistinctConcepts } from "../wire/newscodes.ts";
import { findIdentity } from "./identity.ts";
import {
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
  findWordCount,
  isKill,
  type NamedValues,
  readManagement,
  readProperties,
  readRights,
} from "./metadata.ts";
import {
  findAbstract,
  findData,
  findImages,
  findLine,
  findNearest,
  findPathLanguage,
  findStory,
  findType,
  isStory,
  listParts,
  type Part,
} from "./parts.ts";

/**
 * Reads the story of a NewsML document. Of several items, or several languages in one item, the first is read
 * and a warning tells.
 *
 * @throws {Rejection} `unsupported-item` when no item holds components (topic sets, catalogs); a
 *   kill needs none.
 */
export function readNewsML(root: XmlElement, trace: Trace): Draft {
  const items = listChildren(root, "NewsItem").filter(
    (item) => findElement(item, "NewsComponent") !== undefined || isKill(item),
  );
  const stories = items.filter((item) => listParts(item).some(isStory));
  const item = stories[0] ?? items[0];
  if (item === undefined) {
    const kind = readAttribute(findElement(root, "NewsItem/NewsManagement/NewsItemType"), "FormalName");
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
  const parts = listParts(item);
  const story = findStory(parts, trace);
  const path = [...((story[0] ?? parts[0])?.path ?? listChildren(item, "NewsComponent")), item];
  const copies = story.map((part) => readCopy(part, trace));
  const nitf = copies.map(({ draft }) => draft).find((draft) => draft !== undefined);

  const headline =
    readXmlText(findNearest(path, "NewsLines/HeadLine")) ??
    findLine(parts, /^(title|headline)$/) ??
    nitf?.headline;
  const blocks = copies.flatMap(({ body }) => body);
  const { body, people } = takeBylines(withoutHeadline(blocks, [headline], trace), trace);
  const properties = readProperties(path);
  const keywords = findKeywords(path, properties);
  const byline = parsePeople(findBylines(path, properties));
  const edNote = findNotes(path, properties, story);
  const line = readXmlText(findNearest(path, "NewsLines/DateLine"));
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
    dateline: completeDateline(stated, body),
    language:
      readAttribute(findNearest(path, "DescriptiveMetadata/Language"), "FormalName") ??
      findPathLanguage(path),
    source: findSource(path, root),
    ...readManagement(item, root, properties),
    ...readSubject(path, root, properties, nitf),
    edNote,
    keywords,
    ...readRights(path),
    wordCount: findWordCount(story, properties),
    body,
    images: [...findImages(parts, headline), ...copies.flatMap(({ images }) => images)],
  };
  const fields = findNoticesInFields(pickHolding(properties));
  const inside = copies.flatMap(({ beside }) => beside ?? []);
  const orders = listChildren(findElement(item, "NewsManagement"), "Instruction");
  const asked = orders.flatMap((order) => [readAttribute(order, "FormalName"), readXmlText(order)]);
  const notes = [edNote, ...asked, ...inside.flatMap((lines) => lines.notes), ...fields];
  const comments = path.flatMap((holder) => listChildren(holder, "Comment").map(readXmlText));
  return finishDraft(completeDraft(draft, nitf), notes, trace, [
    ...inside.flatMap(({ lines }) => lines),
    ...properties.map(([, value]) => value),
    ...comments.filter((comment) => comment !== undefined),
  ]);
}

/** What it is about, what kind of copy it is, and where it happened. */
function readSubject(
  path: readonly XmlElement[],
  root: XmlElement,
  properties: NamedValues,
  nitf: Draft | undefined,
): Pick<Draft, "subjects" | "genres" | "places" | "section"> {
  const topics = findTopics(path, root);
  const subjects = listDistinctConcepts([
    ...findSubjects(path),
    ...topics.subjects,
    ...(nitf?.subjects ?? []),
  ]);
  const places = [...findPlaces(path, properties), ...topics.places, ...(nitf?.places ?? [])];
  return {
    subjects,
    genres: findGenres(path),
    places: listDistinctConcepts(places),
    section: findSection(subjects) ?? findCategory(path),
  };
}

// Copy

interface Copy {
  readonly body: DraftBlock[];
  readonly images: readonly Image[];
  readonly draft?: Draft;
  readonly beside?: BesideStory;
}

function readCopy({ content }: Part, trace: Trace): Copy {
  const holder = findData(content)!;
  const root = listChildren(holder).find(({ name }) => name.toLowerCase() === "nitf");
  if (root) {
    const draft = draftNitf(root, trace);
    return { body: draft.body, images: draft.images ?? [], draft, beside: listBesideStory(root) };
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
    readXmlText(findNearest(path, "NewsLines/SubHeadLine")) ??
    findLine(parts, /^subheadline$/);
  const isSaid = others.some(
    (other) => other !== undefined && standfirst !== undefined && foldLine(other) === foldLine(standfirst),
  );
  return isSaid ? undefined : standfirst;
}

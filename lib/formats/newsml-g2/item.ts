/**
 * A NewsML-G2 item as a draft. Property names are those of the NewsML-G2 specification 2.3x.
 */
import type { Image, Person } from "../../article.ts";
import { tidy } from "../../copy/characters.ts";
import { findDateline } from "../../copy/dateline.ts";
import { sameKey } from "../../copy/words.ts";
import { Rejection } from "../../rejection.ts";
import type { Draft, DraftBlock, Trace } from "../format.ts";
import { type Markup, readContent, readElement } from "../markup/markup.ts";
import { storyOf, urgencyOf } from "../nitf/story.ts";
import { datelineOf, finished, peopleOf, takeBylines, withoutHeadline } from "../wire/copy.ts";
import { pubStatusNamed, sectionOf, typeNamed } from "../wire/newscodes.ts";
import { at, attribute, childrenOf, rawText, textOf, type XmlElement } from "../wire/xml.ts";
import {
  categoryOf,
  conceptsOf,
  inLanguage,
  locatedIn,
  named,
  partyOf,
  roleOf,
  uriTail,
} from "./concepts.ts";

/**
 * Reads the story of a message or of a lone item. Of several stories the first is read and a warning tells;
 * pictures that travel with it become its images.
 *
 * @throws {Rejection} `unsupported-item` for packages, knowledge, planning and other items without a story.
 */
export function readMessage(root: XmlElement, trace: Trace): Draft {
  if (root.name === "contentSet")
    return readItem({ name: "newsItem", attributes: {}, children: [root] }, trace);
  const items = root.name === "newsMessage" ? childrenOf(at(root, "itemSet")) : [root];
  const news = items.filter(({ name }) => name === "newsItem");
  const stories = news.filter((item) => typeOf(item) === "text" && at(item, "contentSet") !== undefined);
  const story = stories[0] ?? news[0];
  if (story === undefined) {
    throw new Rejection(
      "unsupported-item",
      `Expected a newsItem, found ${items[0]?.name ?? "an empty message"}.`,
    );
  }
  if (stories.length > 1) {
    trace.warn("other-stories", `The message holds ${stories.length} stories; the first is read.`);
  }
  const draft = readItem(story, trace);
  const pictures = news.filter((item) => item !== story && typeOf(item) === "picture").flatMap(picturesOf);
  return {
    ...draft,
    versionCreated: draft.versionCreated ?? textOf(at(root, "header/sent")),
    images: [...(draft.images ?? []), ...pictures],
  };
}

function typeOf(item: XmlElement): NonNullable<Draft["type"]> {
  const itemClass = at(item, "itemMeta/itemClass");
  // An item class of another vocabulary says nothing; then the content does.
  const stated = typeNamed(
    attribute(itemClass, "qcode") ?? attribute(itemClass, "uri")?.replaceAll("/", ":"),
  );
  if (stated) return stated;
  const remote = childrenOf(at(item, "contentSet"), "remoteContent")[0];
  const inline = childrenOf(at(item, "contentSet")).some(({ name }) => name !== "remoteContent");
  const media = attribute(remote, "contenttype")?.split("/")[0];
  return (inline ? undefined : typeNamed(media)) ?? "text";
}

function readItem(item: XmlElement, trace: Trace): Draft {
  const itemMeta = at(item, "itemMeta");
  const meta = at(item, "contentMeta");
  const rights = at(item, "rightsInfo");
  const language = attribute(at(meta, "language"), "tag") ?? attribute(item, "lang");
  const type = typeOf(item);

  const headlines = childrenOf(meta, "headline");
  const headline = textOf(mainOf(headlines)) ?? textOf(at(itemMeta, "title"));
  const content = contentOf(item, trace);
  const story = content.nitf ? storyOf(content.nitf, trace) : undefined;
  const markup = content.markup;
  const copy = story?.body ?? markup?.blocks ?? [];
  const { body: withTeaser, people } = takeBylines(
    withoutHeadline(copy, [headline, markup?.headline], trace),
    trace,
  );

  const { subjects, genres, places } = conceptsOf(item, language);
  const edNote = edNoteOf(itemMeta);
  const embargoedUntil = textOf(at(itemMeta, "embargoed"));
  const description = descriptionOf(meta, [headline, textOf(at(meta, "slugline"))]);

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
        line: textOf(at(meta, "dateline")) ?? markup?.datelines[0] ?? story?.dateline?.text,
        place: story?.dateline?.place,
        located: locatedIn(item, language),
      },
      body,
    ),
    language,
    source: sourceOf(itemMeta, meta, language),
    firstCreated: textOf(at(itemMeta, "firstCreated")),
    versionCreated:
      textOf(at(itemMeta, "versionCreated")) ??
      textOf(at(meta, "contentModified")) ??
      textOf(at(meta, "contentCreated")) ??
      story?.versionCreated,
    // A stated embargo holds whatever pubStatus says: dpa sends both with stat:usable.
    embargoedUntil,
    embargoed: (embargoedUntil === undefined && isHeld(itemMeta)) || undefined,
    pubStatus: pubStatusNamed(
      attribute(at(itemMeta, "pubStatus"), "qcode") ?? uriTail(at(itemMeta, "pubStatus")),
    ),
    urgency: urgencyOf(textOf(at(meta, "urgency")) ?? textOf(at(itemMeta, "urgency"))) ?? story?.urgency,
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
    images: [...(story?.images ?? []), ...(markup?.images ?? []), ...picturesOf(item)],
  };
  return finished(draft, childrenOf(itemMeta, "edNote").map(textOf), trace);
}

// Content

interface Content {
  readonly nitf?: XmlElement | undefined;
  readonly markup?: Markup | undefined;
  /** As the wire counts them. */
  readonly words?: number | undefined;
}

/** Content that is no story: tables of results, concepts, events, other items. */
const NO_STORY = /sportsml|sports-content|newsml|concept|events?(ml)?\b|knowledge/i;

/** The rendition that holds the story: the first inline one with text, XML before plain. */
function contentOf(item: XmlElement, trace: Trace): Content {
  const contentSet = at(item, "contentSet");
  const inline = [...childrenOf(contentSet, "inlineXML"), ...childrenOf(contentSet, "inlineData")];
  for (const rendition of inline) {
    if (rawText(rendition).trim() === "" || isBase64(rendition)) continue;
    const root = childrenOf(rendition)[0];
    if (NO_STORY.test(`${attribute(rendition, "contenttype") ?? ""} ${root?.name ?? ""}`)) {
      throw new Rejection(
        "unsupported-item",
        "Expected a story, found an item of data (results, events or concepts).",
      );
    }
    const words = Number(attribute(rendition, "wordcount"));
    const counted = Number.isInteger(words) && words > 0 ? words : undefined;
    if (root?.name === "nitf") return { nitf: root, words: counted };
    const markup = root === undefined ? readContent(rendition, trace) : readElement(rendition, trace);
    return { markup, words: counted };
  }
  return {};
}

function isBase64(rendition: XmlElement): boolean {
  const encoding = attribute(rendition, "encoding") ?? attribute(rendition, "contentencoding");
  const media = attribute(rendition, "contenttype")?.split("/")[0];
  return /base64/i.test(encoding ?? "") || media === "image" || media === "video" || media === "audio";
}

/** The picture of an item with its caption, from its best rendition. */
function picturesOf(item: XmlElement): Image[] {
  const meta = at(item, "contentMeta");
  const isPicture = ["picture", "graphic"].includes(typeOf(item));
  const remote = childrenOf(at(item, "contentSet"), "remoteContent").filter((content) =>
    /^image\//.test(attribute(content, "contenttype") ?? (isPicture ? "image/" : "")),
  );
  const best =
    remote.find((content) => !/thumb|preview|small|icon/i.test(attribute(content, "rendition") ?? "")) ??
    remote[0];
  const uri = attribute(best, "href");
  if (!isPicture) return uri ? [{ uri }] : [];
  const headline = textOf(mainOf(childrenOf(meta, "headline")));
  const caption = descriptionOf(meta, []);
  const credit =
    textOf(at(meta, "creditline")) ?? textOf(at(meta, "by")) ?? named(at(meta, "creator"), undefined);
  const image: Image = {
    ...(headline ? { headline } : {}),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(uri ? { uri } : {}),
  };
  return Object.keys(image).length > 0 ? [image] : [];
}

// Headlines, notes, descriptions

/** The main headline: the lowest rank; then the one without a role, or with the role "main". */
function mainOf(headlines: readonly XmlElement[]): XmlElement | undefined {
  const filled = headlines.filter((headline) => textOf(headline) !== undefined);
  const isMain = (headline: XmlElement) =>
    /^$|main|headline$/i.test(roleOf(headline)) && !/sub/i.test(roleOf(headline));
  const main = filled.filter(isMain);
  return (main.length > 0 ? main : filled).toSorted((a, b) => rankOf(a) - rankOf(b))[0];
}

function deckOf(headlines: readonly XmlElement[], headline: string | undefined): string | undefined {
  const decks = headlines.filter((line) => /sub|deck|second|kicker/i.test(roleOf(line))).map(textOf);
  return decks.find((deck) => deck !== undefined && sameKey(deck) !== sameKey(headline ?? ""));
}

function rankOf(element: XmlElement): number {
  return Number(attribute(element, "rank") ?? 1) || 1;
}

/** The description: a summary before a caption; none when it only strings slug and headline together. */
function descriptionOf(
  meta: XmlElement | undefined,
  known: readonly (string | undefined)[],
): string | undefined {
  const descriptions = childrenOf(meta, "description").filter(
    (description) => textOf(description) !== undefined,
  );
  const preferred = descriptions.find((description) =>
    /summary|abstract|teaser|lead|standfirst/i.test(roleOf(description)),
  );
  const text = textOf(preferred ?? descriptions[0]);
  const joined = sameKey(known.filter(Boolean).reverse().join(" "));
  return text === undefined || (joined !== "" && sameKey(text) === joined) ? undefined : text;
}

/** The description printed once more above the story, whose own first paragraph is the one with the dateline. */
function withoutTeaser(body: DraftBlock[], description: string | undefined, trace: Trace): DraftBlock[] {
  const [first, second, ...rest] = body;
  if (!first || !second || !description || sameKey(first.text) !== sameKey(description)) return body;
  if (!findDateline(second.text)) return body;
  trace.drop("standfirst", first.text);
  return [second, ...rest];
}

/** Notes that are not meant for an article's edNote: contacts, sign-offs, link lists, what is for one desk. */
const ASIDE = /contact|closing|notepad|picture|private|internal/i;

function edNoteOf(itemMeta: XmlElement | undefined): string | undefined {
  const notes = childrenOf(itemMeta, "edNote").filter((note) => childrenOf(note).length === 0);
  const open = notes.filter(
    (note) => attribute(note, "pubconstraint") === undefined && !ASIDE.test(roleOf(note)),
  );
  return tidy(open.map((note) => textOf(note) ?? "").join(" ")) || undefined;
}

/** Under embargo until further notice: an `embargoed` of no value (xsi:nil), or a note whose role says so. */
function isHeld(itemMeta: XmlElement | undefined): boolean {
  if (attribute(at(itemMeta, "embargoed"), "nil") === "true") return true;
  return childrenOf(itemMeta, "edNote").some(
    (note) => /embargo/i.test(roleOf(note)) && textOf(note) !== undefined,
  );
}

// People and providers

/**
 * Who wrote it: the byline; then the creators that are people. A creator's login or initials (`tholl.gregor`,
 * `VRG`) and an agency are no byline.
 */
function bylineOf(
  meta: XmlElement | undefined,
  inNitf: readonly Person[] | undefined,
  inBody: readonly Person[],
  inMarkup: readonly string[],
): Person[] {
  const stated = peopleOf(childrenOf(meta, "by").map(textOf));
  if (stated.length > 0) return stated;
  if (inNitf && inNitf.length > 0) return [...inNitf];
  const printed = inBody.length > 0 ? [...inBody] : peopleOf(inMarkup);
  if (printed.length > 0) return printed;
  const creators = childrenOf(meta, "creator").filter(
    (creator) => !/organisation/i.test(attribute(creator, "type") ?? ""),
  );
  return peopleOf(creators.map((creator) => named(creator, undefined))).filter(({ name }) =>
    /\p{L}\s\p{L}/u.test(name),
  );
}

function sourceOf(
  itemMeta: XmlElement | undefined,
  meta: XmlElement | undefined,
  language: string | undefined,
) {
  const provider = at(itemMeta, "provider");
  return (
    partyOf(provider, language) ?? partyOf(at(meta, "infoSource"), language) ?? textOf(at(meta, "creditline"))
  );
}

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
import { storyOf } from "../nitf/story.ts";
import { datelineOf, finished, peopleOf, takeBylines, withoutHeadline } from "../wire/copy.ts";
import { distinctConcepts, pubStatusNamed, sectionOf, urgencyNamed } from "../wire/newscodes.ts";
import { identityOf } from "./identity.ts";
import {
  cityOf,
  creatorsOf,
  genresOf,
  isHolder,
  keywordsOf,
  notesOf,
  placesOf,
  propertiesOf,
  sourceOf,
  subjectsOf,
  usageOf,
  wordsOf,
} from "./metadata.ts";
import {
  dataOf,
  imagesOf,
  isStory,
  lineOf,
  nearest,
  nearestAll,
  oneOfEach,
  type Part,
  partsOf,
  typeOf,
} from "./parts.ts";

/**
 * Reads the story of a NewsML document. Of several items, or several languages in one item, the first is
 * read and a warning tells.
 *
 * @throws {Rejection} `unsupported-item` when no item holds components (topic sets, catalogs); a kill needs none.
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
  return readItem(item, root, trace);
}

function isKill(item: XmlElement): boolean {
  return pubStatusNamed(attribute(at(item, "NewsManagement/Status"), "FormalName")) === "canceled";
}

function readItem(item: XmlElement, root: XmlElement, trace: Trace): Draft {
  const parts = partsOf(item);
  const all = oneOfEach(parts.filter(isStory));
  // The parts of one story are siblings: Lead and Body. Other languages stand under another component.
  const story = all.filter(({ path }) => path === all[0]?.path || path[1] === all[0]?.path[1]);
  if (all.length > story.length) {
    trace.warn("other-stories", `The item holds ${all.length} texts; those of the first component are read.`);
  }
  const path = [...((story[0] ?? parts[0])?.path ?? childrenOf(item, "NewsComponent")), item];
  const find = (where: string) => nearest(path, where);
  const all_ = (where: string) => nearestAll(path, where);

  const copies = story.map((part) => copyOf(part, trace));
  const nitf = copies.map(({ draft }) => draft).find((draft) => draft !== undefined);
  const headline =
    textOf(find("NewsLines/HeadLine")) ?? lineOf(parts, /^(title|headline)$/) ?? nitf?.headline;
  const blocks = withoutHeadline(
    copies.flatMap(({ body }) => body),
    [headline],
    trace,
  );
  const { body, people } = takeBylines(blocks, trace);

  const language =
    attribute(find("DescriptiveMetadata/Language"), "FormalName") ??
    path.map((element) => attribute(element, "lang")).find(Boolean);
  const properties = propertiesOf(path);
  const subjects = distinctConcepts([...subjectsOf(path), ...(nitf?.subjects ?? [])]);
  const keywords = [
    ...all_("NewsLines/KeywordLine").flatMap((line) => textOf(line) ?? []),
    ...keywordsOf(path),
  ];
  const management = at(item, "NewsManagement");
  const status = attribute(at(management, "Status"), "FormalName");
  const stated = peopleOf([textOf(find("NewsLines/ByLine")), ...creatorsOf(path)]);
  const byline = stated.length > 0 ? stated : people.length > 0 ? people : nitf?.byline;
  const copyright = textOf(find("NewsLines/CopyrightLine"));
  const edNote = notesOf(path, properties);
  const change = at(management, "StatusWillChange");
  const images = imagesOf(parts, headline);

  const draft: Draft = {
    type: typeOf(story, parts),
    ...identityOf(item),
    headline,
    standfirst:
      nitf?.standfirst ??
      deckOf(parts, find("NewsLines/SubHeadLine"), [headline, ...keywords, ...(nitf?.keywords ?? [])]),
    slugline:
      textOf(find("NewsLines/SlugLine")) ??
      properties.get("slugline") ??
      properties.get("topic") ??
      textOf(at(item, "Identification/NameLabel")),
    byline,
    dateline: datelineOf(
      { line: textOf(find("NewsLines/DateLine")), place: nitf?.dateline?.place, located: cityOf(path) },
      body,
    ),
    language: language ?? nitf?.language,
    source: sourceOf(path, root) ?? nitf?.source,
    firstCreated: textOf(at(management, "FirstCreated")),
    versionCreated:
      textOf(at(management, "ThisRevisionCreated")) ?? textOf(at(root, "NewsEnvelope/DateAndTime")),
    pubStatus: pubStatusNamed(status),
    embargoed: status?.toLowerCase() === "embargoed" || undefined,
    embargoedUntil: status?.toLowerCase() === "embargoed" ? textOf(at(change, "DateAndTime")) : undefined,
    urgency:
      urgencyNamed(attribute(at(management, "Urgency"), "FormalName")) ??
      urgencyNamed(properties.get("urgency") ?? properties.get("priority")) ??
      nitf?.urgency,
    genres: genresOf(all_("DescriptiveMetadata/Genre"), nitf?.genres),
    edNote: edNote ?? nitf?.edNote,
    section: sectionOf(subjects) ?? nitf?.section,
    subjects,
    places: distinctConcepts([...placesOf(path), ...(nitf?.places ?? [])]),
    keywords: keywords.length > 0 ? keywords : nitf?.keywords,
    copyrightHolder:
      textOf(find("RightsMetadata/Copyright/CopyrightHolder")) ??
      (isHolder(copyright) ? copyright : undefined) ??
      nitf?.copyrightHolder,
    copyrightNotice: copyright ?? nitf?.copyrightNotice,
    usageTerms:
      usageOf(find("RightsMetadata/UsageRights")) ?? textOf(find("NewsLines/RightsLine")) ?? nitf?.usageTerms,
    wordCount: wordsOf(story) ?? nitf?.wordCount,
    body,
    images: [...images, ...copies.flatMap(({ images: inline }) => inline)],
  };
  return finished(draft, [edNote], trace);
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
    const draft = storyOf(root, trace);
    return { body: draft.body, images: draft.images ?? [], draft };
  }
  const { blocks, images } = readContent(holder, trace);
  return { body: blocks, images };
}

function deckOf(
  parts: readonly Part[],
  line: XmlElement | undefined,
  others: readonly (string | undefined)[],
): string | undefined {
  const deck = textOf(line) ?? lineOf(parts, /^subheadline$/);
  const repeats = others.some(
    (other) => other !== undefined && deck !== undefined && sameKey(other) === sameKey(deck),
  );
  return repeats ? undefined : deck;
}

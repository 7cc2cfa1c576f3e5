/**
 * A NewsML 1.2 item as a draft. Its components nest: lines and metadata stand on any level and hold for what
 * is inside, so each field is looked up from the component of the text outwards (NewsML 1.2 specification,
 * "NewsComponent").
 */
import type { Concept, Image } from "../../article.ts";
import { tidy } from "../../copy/characters.ts";
import { sameKey } from "../../copy/words.ts";
import { Rejection } from "../../rejection.ts";
import type { Draft, DraftBlock, Trace } from "../format.ts";
import { readContent } from "../markup/markup.ts";
import { storyOf, urgencyOf } from "../nitf/story.ts";
import { datelineOf, finished, peopleOf, takeBylines, withoutHeadline } from "../wire/copy.ts";
import {
  countryOf,
  distinctConcepts,
  isSubjectCode,
  pubStatusNamed,
  SUBJECT_CODES,
  sectionOf,
  topLevelName,
} from "../wire/newscodes.ts";
import { at, attribute, childrenOf, descendants, textOf, type XmlElement } from "../wire/xml.ts";
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
      urgencyOf(attribute(at(management, "Urgency"), "FormalName")) ??
      urgencyOf(properties.get("urgency") ?? properties.get("priority")) ??
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

// Identity

/**
 * The item's name without its revision, so that the next revision corrects the same article. The standard
 * composes it as urn:newsml:ProviderId:DateId:NewsItemId:RevisionId; Belga's PublicIdentifier names no item,
 * so the parts are put together where it does not hold the NewsItemId.
 */
function identityOf(item: XmlElement): Pick<Draft, "guid" | "version" | "versionGuid"> {
  const identifier = at(item, "Identification/NewsIdentifier");
  const [provider, date, id, revision, urn] = [
    "ProviderId",
    "DateId",
    "NewsItemId",
    "RevisionId",
    "PublicIdentifier",
  ].map((name) => textOf(at(identifier, name)));
  const version = revision === "0" ? undefined : revision;
  const isNamed = id !== undefined && id !== "0";
  if (urn !== undefined && (!isNamed || urn.includes(id))) {
    if (!isNamed && revision === undefined) return { guid: urn, version };
    const withoutRevision = urn.slice(0, endOfName(urn, revision));
    return isNamed ? { guid: withoutRevision, version, versionGuid: urn } : { version };
  }
  if (!isNamed || provider === undefined) return { version };
  return { guid: ["urn:newsml", provider, date?.slice(0, 8), id].filter(Boolean).join(":"), version };
}

/** Where a URN's revision begins: `:2`, or with its update qualifier `:2N` (NewsML 1.2, PublicIdentifier). */
function endOfName(urn: string, revision: string | undefined): number {
  if (revision === undefined) return urn.length;
  const suffix = [revision, ...["A", "U", "N"].map((update) => revision + update)]
    .map((end) => `:${end}`)
    .find((end) => urn.endsWith(end));
  return urn.length - (suffix?.length ?? 0);
}

// Metadata

function propertiesOf(path: readonly XmlElement[]): Map<string, string> {
  const properties = new Map<string, string>();
  for (const component of path) {
    for (const room of ["AdministrativeMetadata", "DescriptiveMetadata", "Metadata"]) {
      for (const property of childrenOf(component, room).flatMap((holder) =>
        childrenOf(holder, "Property"),
      )) {
        const name = attribute(property, "FormalName")?.toLowerCase();
        const value = attribute(property, "Value");
        if (name && value && !properties.has(name)) properties.set(name, value);
      }
    }
  }
  return properties;
}

function keywordsOf(path: readonly XmlElement[]): string[] {
  return path
    .flatMap((component) => [
      ...childrenOf(component, "DescriptiveMetadata"),
      ...childrenOf(component, "Metadata"),
    ])
    .flatMap((holder) => childrenOf(holder, "Property"))
    .filter((property) => /keywords?$/i.test(attribute(property, "FormalName") ?? ""))
    .filter((property) => attribute(property, "Role") === undefined)
    .flatMap((property) => attribute(property, "Value") ?? []);
}

function subjectsOf(path: readonly XmlElement[]): Concept[] {
  return path
    .flatMap((component) => [...descendants(at(component, "DescriptiveMetadata"), "SubjectCode")])
    .flatMap((code) => childrenOf(code))
    .flatMap((element): Concept[] => {
      const code = attribute(element, "FormalName")?.replace(/^iptc:/i, "");
      if (!code || !/^Subject/.test(element.name)) return [];
      const scheme = isSubjectCode(code) ? SUBJECT_CODES : attribute(element, "Scheme");
      const name = topLevelName(code);
      return [{ code, ...(scheme ? { scheme } : {}), ...(name ? { name } : {}) }];
    });
}

/** Creators that are people: two words at least, which initials ("DWM", "daa/mt/msr") are not. */
function creatorsOf(path: readonly XmlElement[]): string[] {
  return nearestAll(path, "AdministrativeMetadata/Creator")
    .flatMap((creator) => childrenOf(creator, "Party"))
    .filter((party) => !/editor/i.test(attribute(party, "Topic") ?? ""))
    .flatMap((party) => attribute(party, "FormalName") ?? [])
    .filter((name) => /\p{L}{2}\s\p{L}{2}/u.test(name));
}

function sourceOf(path: readonly XmlElement[], root: XmlElement): string | undefined {
  const party = (holder: XmlElement | undefined) => attribute(at(holder, "Party"), "FormalName");
  const named = (where: string) => nearestAll(path, where).map(party).find(Boolean);
  return (
    named("AdministrativeMetadata/Provider") ??
    party(at(root, "NewsEnvelope/SentFrom")) ??
    named("AdministrativeMetadata/Source") ??
    textOf(nearest(path, "NewsLines/CreditLine")) ??
    textOf(at(path.at(-1), "Identification/NewsIdentifier/ProviderId"))
  );
}

function cityOf(path: readonly XmlElement[]): string | undefined {
  const locations = nearestAll(path, "DescriptiveMetadata/Location");
  const origin = locations.find((location) => attribute(location, "HowPresent") === "Origin") ?? locations[0];
  const city = childrenOf(origin, "Property").find(
    (property) => attribute(property, "FormalName") === "City",
  );
  return attribute(city, "Value");
}

/** Notes to editors: advisory lines, and the property that some agencies use for them. */
function notesOf(path: readonly XmlElement[], properties: ReadonlyMap<string, string>): string | undefined {
  const advisories = nearestAll(path, "NewsLines/NewsLine")
    .filter((line) => /advisory|editor|note/i.test(attribute(at(line, "NewsLineType"), "FormalName") ?? ""))
    .map((line) => textOf(at(line, "NewsLineText")) ?? "");
  const property = [...properties].find(([name]) =>
    /^(editorial.?(info|notes?)|ed.?note|instructions)$/.test(name),
  )?.[1];
  return tidy([...advisories, property ?? ""].join(" ")) || undefined;
}

function genresOf(genres: readonly XmlElement[], inNitf: Concept[] | undefined): Concept[] | undefined {
  const stated = genres
    .flatMap((genre) => attribute(genre, "FormalName") ?? [])
    .filter((name) => !/^current$/i.test(name))
    .map((name): Concept => ({ name }));
  return stated.length > 0 ? stated : inNitf;
}

/** The cities and countries of an item's locations, wherever they stand. */
function placesOf(path: readonly XmlElement[]): Concept[] {
  return nearestAll(path, "DescriptiveMetadata/Location").flatMap((location) => {
    const property = (name: string) =>
      attribute(
        childrenOf(location, "Property").find((stated) => attribute(stated, "FormalName") === name),
        "Value",
      );
    const city = property("City");
    return [...(city ? [{ name: city }] : []), ...countryOf(property("Country"))];
  });
}

/** A copyright line that is a name and no notice. */
function isHolder(line: string | undefined): boolean {
  return line !== undefined && line.length <= 40 && !/©|\(c\)|copyright|rights|\d{4}/i.test(line);
}

function usageOf(rights: XmlElement | undefined): string | undefined {
  const parts = ["UsageType", "Geography", "Limitations"].map((name) => textOf(at(rights, name)) ?? "");
  return tidy(parts.join(" ")) || undefined;
}

function wordsOf(story: readonly Part[]): number | undefined {
  for (const { content } of story) {
    for (const property of childrenOf(at(content, "Characteristics"), "Property")) {
      const words = Number(attribute(property, "Value"));
      if (
        /^words?(count)?$/i.test(attribute(property, "FormalName") ?? "") &&
        Number.isInteger(words) &&
        words > 0
      ) {
        return words;
      }
    }
  }
  return undefined;
}

/**
 * A NITF document as a draft. NITF stands alone, inside NewsML-G2 (inlineXML) and inside NewsML 1.2
 * (DataContent), so the reading is its own room. Element names are those of the NITF 3.6 documentation.
 */
import type { Concept } from "../../article.ts";
import { tidy } from "../../copy/characters.ts";
import { sameKey } from "../../copy/words.ts";
import type { Draft, Trace } from "../format.ts";
import { readElement } from "../markup/markup.ts";
import {
  agencyOf,
  datelineOf,
  finished,
  peopleOf,
  type TitledByline,
  takeBylines,
  withoutHeadline,
  withTitle,
} from "../wire/copy.ts";
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

/** Reads a NITF document. */
export function readNitf(nitf: XmlElement, trace: Trace): Draft {
  const story = storyOf(nitf, trace);
  return finished(story, [story.edNote], trace);
}

/** What a `<nitf>` element says of its story, for the item around it to complete. */
export function storyOf(nitf: XmlElement, trace: Trace): Draft {
  const head = at(nitf, "head");
  const bodyHead = at(nitf, "body/body.head");
  const docdata = at(head, "docdata");
  const meta = metaOf(head);
  const found = (name: string) => descendants(head, name).next().value as XmlElement | undefined;

  const title = textOf(at(head, "title"));
  // AP sends <headline> where the standard says <hedline>.
  const hedline = at(bodyHead, "hedline") ?? at(bodyHead, "headline");
  const headline = textOf(at(hedline, "hl1")) ?? textOf(hedline) ?? title;
  const decks = childrenOf(hedline, "hl2").map(textOf);

  const content = readElement(at(nitf, "body/body.content") ?? emptyBody(nitf), trace);
  const { body, people } = takeBylines(withoutHeadline(content.blocks, [headline, title], trace), trace);
  const titled = childrenOf(bodyHead, "byline").map(bylineOf);
  const bylines = titled.map(({ line }) => line);
  const stated = peopleOf([...titled.map(withTitle), ...content.bylines]);
  const byline = stated.length > 0 ? stated : people;
  for (const tagline of descendants(at(nitf, "body/body.end"), "tagline"))
    trace.drop("tagline", textOf(tagline) ?? "");

  const subjects = distinctConcepts([
    ...[...descendants(head, "tobject.subject")].flatMap(subjectsOf),
    ...[meta.get("category_iptc")].filter(isSubjectCode).map(namedSubject),
  ]);
  const edNote =
    [...descendants(head, "ed-msg")].map((message) => attribute(message, "info")).find(Boolean) ??
    childrenOf(bodyHead, "note").filter(isForEditors).map(textOf).find(Boolean);
  const issued = dateOf(found("date.issue"));
  const released = dateOf(found("date.release"));
  const status = attribute(docdata, "management-status");
  const isEmbargoed = status?.toLowerCase() === "embargoed";
  const keywords = keywordsOf(head, meta);

  return {
    type: "text",
    guid: attribute(found("doc-id"), "id-string"),
    version: attribute(found("du-key"), "version") ?? attribute(found("du-key"), "generation"),
    headline,
    standfirst:
      textOf(at(bodyHead, "abstract")) ??
      content.standfirst ??
      decks.find((deck) => isDeck(deck, [headline, ...keywords])) ??
      bylines.find((line) => byline.length === 0 && isSubtitle(line)),
    slugline: slugOf(meta, title, headline),
    byline,
    dateline: datelineOf(
      {
        line: datelineText(at(bodyHead, "dateline")),
        place: textOf(at(bodyHead, "dateline/location/city")) ?? textOf(at(bodyHead, "dateline/location")),
      },
      body,
    ),
    language: attribute(nitf, "baselang") ?? attribute(nitf, "lang") ?? attribute(at(nitf, "body"), "lang"),
    source:
      textOf(at(bodyHead, "distributor")) ??
      attribute(found("from-src"), "src-name") ??
      [...bylines, ...titled.map(({ title: name }) => name)].map(agencyOf).find(Boolean) ??
      attribute(found("doc-id"), "regsrc") ??
      attribute(found("doc.copyright"), "holder"),
    versionCreated: issued ?? dateOf(found("pubdata"), "date.publication"),
    published: isEmbargoed ? undefined : (released ?? dateOf(found("pubdata"), "date.publication")),
    // date.release counts only beside management-status="embargoed" (NITF 3.6, docdata).
    embargoed: isEmbargoed || undefined,
    embargoedUntil: isEmbargoed && released !== issued ? released : undefined,
    pubStatus: pubStatusNamed(status),
    urgency: urgencyOf(attribute(found("urgency"), "ed-urg")),
    genres: [...descendants(head, "tobject.property")].flatMap(genreOf),
    edNote,
    section: attribute(found("pubdata"), "position.section") ?? sectionOf(subjects),
    subjects,
    places: distinctConcepts([...descendants(head, "evloc")].flatMap(placeOf)),
    keywords,
    copyrightHolder:
      attribute(found("doc.copyright"), "holder") ?? textOf(at(bodyHead, "rights/rights.owner")),
    copyrightNotice: textOf(at(bodyHead, "rights")),
    usageTerms: usageOf(found("doc.rights")),
    wordCount: wordsOf(meta, found("pubdata")),
    body,
    images: content.images,
  };
}

/** An urgency as wires write it; 0 and what is no number are none. */
export function urgencyOf(written: string | undefined): number | undefined {
  const urgency = written === undefined ? Number.NaN : Number(written);
  return Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined;
}

function emptyBody(nitf: XmlElement): XmlElement {
  const body = at(nitf, "body");
  // Without body.content the copy stands in the body itself; its head is skipped by the walker.
  return body ?? { name: "body.content", attributes: {}, children: [] };
}

function metaOf(head: XmlElement | undefined): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of childrenOf(head, "meta")) {
    const name = attribute(element, "name")?.toLowerCase();
    const content = attribute(element, "content");
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** A byline and the title set off in it: `By <person>Jane Doe</person><byttl>AP Science Writer</byttl>`. */
function bylineOf(byline: XmlElement): TitledByline {
  const line = byline.children
    .map((child) => (typeof child === "string" ? child : child.name === "byttl" ? "" : (textOf(child) ?? "")))
    .join(" ");
  return { line: tidy(line), title: textOf(at(byline, "byttl")) };
}

/** ANSA sends the subtitle in the byline: too many words for a name, and none of them an agency. */
function isSubtitle(line: string): boolean {
  return line.split(" ").length >= 5 && agencyOf(line) === undefined;
}

/** NITF's classes of notes are cpyrt, end, hd, editorsnote, trademk and undef. */
function isForEditors(note: XmlElement): boolean {
  return /^(?:editorsnote|hd)$/i.test(attribute(note, "noteclass") ?? attribute(note, "type") ?? "");
}

/** A second headline is a standfirst unless it repeats the first one or the keywords. */
function isDeck(deck: string | undefined, others: readonly (string | undefined)[]): deck is string {
  return (
    deck !== undefined && others.every((other) => other === undefined || sameKey(other) !== sameKey(deck))
  );
}

function datelineText(dateline: XmlElement | undefined): string | undefined {
  const location = textOf(at(dateline, "location"));
  const date = textOf(at(dateline, "story.date"));
  // EFE repeats the time stamp there; a date that people read has a letter in its month or a separator.
  const readable = date && /\p{L}{3}|[/.]/u.test(date) ? date : undefined;
  if (location && readable) return `${location}, ${readable}`;
  return location ? undefined : textOf(dateline);
}

/**
 * A tobject.subject names up to three levels of one Subject Code, SSMMMDDD: subject, matter and detail.
 * Each level that has a name is a subject of its own.
 */
function subjectsOf(element: XmlElement): Concept[] {
  const code = attribute(element, "tobject.subject.refnum");
  const owner = attribute(element, "tobject.subject.ipr");
  const [type, matter, detail] = ["type", "matter", "detail"].map((level) =>
    attribute(element, `tobject.subject.${level}`),
  );
  if (!isSubjectCode(code)) {
    const name = detail ?? matter ?? type;
    if (code === undefined && name === undefined) return [];
    return [{ ...(code ? { code } : {}), ...(owner ? { scheme: owner } : {}), ...(name ? { name } : {}) }];
  }
  const scheme = owner && owner !== "IPTC" ? owner : SUBJECT_CODES;
  const levels: [string, string | undefined][] = [
    [`${code.slice(0, 2)}000000`, type],
    [`${code.slice(0, 5)}000`, matter],
    [code, detail],
  ];
  const named = levels
    .filter(([, name]) => name !== undefined)
    .map(([level, name]): Concept => ({ code: level, scheme, ...(name ? { name } : {}) }));
  const stated = named.some((subject) => subject.code === code) ? [] : [namedSubject(code)];
  return [...named, ...stated];
}

function namedSubject(code: string): Concept {
  const name = topLevelName(code);
  return { code, scheme: SUBJECT_CODES, ...(name ? { name } : {}) };
}

function keywordsOf(head: XmlElement | undefined, meta: ReadonlyMap<string, string>): string[] {
  const listed = [...descendants(head, "keyword")].map(
    (keyword) => attribute(keyword, "key") ?? textOf(keyword),
  );
  const line = meta.get("keywords") ?? meta.get("keyword");
  return [...listed, ...(line?.split(/[,;]/).map(tidy) ?? [])].filter(
    (keyword) => keyword !== undefined && keyword !== "",
  ) as string[];
}

function slugOf(meta: ReadonlyMap<string, string>, title: string | undefined, headline: string | undefined) {
  const stated = meta.get("slugline") ?? meta.get("slug") ?? meta.get("anpa-keyword");
  if (stated) return stated;
  // A short title beside another headline is the desk's slug: "1 POLITICS Brexit", "Rideau-Hall-Police".
  const isSlug = title && headline && title !== headline && title.length <= 30;
  return isSlug ? title : undefined;
}

function dateOf(element: XmlElement | undefined, name = "norm"): string | undefined {
  const date = attribute(element, name);
  // Templates leave "YYYYMMDD000000-HHMM" behind.
  return date && /^\d{4}/.test(date) ? date : undefined;
}

function genreOf(property: XmlElement): Concept[] {
  const name = attribute(property, "tobject.property.type");
  // "Current" is the standard's word for ordinary news.
  return name === undefined || name.toLowerCase() === "current" ? [] : [{ name }];
}

/** Where it happened: `<evloc city="Nueva Delhi" iso-cc="IND"/>`, the smallest area that it names. */
function placeOf(location: XmlElement): Concept[] {
  const [city, county, state, country] = ["city", "county-dist", "state-prov", "iso-cc"].map((name) =>
    attribute(location, name),
  );
  return [...named(city ?? county ?? state), ...countryOf(country)];
}

function named(name: string | undefined): Concept[] {
  return name === undefined ? [] : [{ name }];
}

function usageOf(rights: XmlElement | undefined): string | undefined {
  return (
    tidy([attribute(rights, "type"), attribute(rights, "limitations")].filter(Boolean).join(" ")) || undefined
  );
}

function wordsOf(meta: ReadonlyMap<string, string>, pubdata: XmlElement | undefined): number | undefined {
  const length =
    attribute(pubdata, "unit-of-measure") === "word" ? attribute(pubdata, "item-length") : undefined;
  const words = Number(meta.get("wordcount") ?? meta.get("anpa-wordcount") ?? length);
  return Number.isInteger(words) && words > 0 ? words : undefined;
}

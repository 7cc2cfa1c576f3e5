/**
 * A NITF document as a draft. NITF stands alone, inside NewsML-G2 (inlineXML) and inside NewsML 1.2
 * (DataContent), so the reading is its own room. Element names are those of the NITF 3.6 documentation.
 */
import { tidy } from "../../../text/characters.ts";
import { sameKey } from "../../../text/words.ts";
import type { Draft, Trace } from "../../draft.ts";
import { readElement } from "../markup/markup.ts";
import { at, attribute, childrenOf, descendants, textOf, type XmlElement } from "../markup/xml.ts";
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
  distinctConcepts,
  isSubjectCode,
  pubStatusNamed,
  sectionNamed,
  sectionOf,
  urgencyNamed,
} from "../wire/newscodes.ts";
import {
  dateOf,
  deskOf,
  genreOf,
  keyOf,
  keywordsOf,
  metaOf,
  placeOf,
  slugOf,
  subjectOf,
  subjectsOf,
  usageOf,
  wordsOf,
} from "./head.ts";

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
    ...[meta.get("category_iptc")].filter(isSubjectCode).map(subjectOf),
  ]);
  const edNote =
    ["ed-msg", "correction"]
      .flatMap((name) => [...descendants(head, name)])
      .map((message) => attribute(message, "info"))
      .find(Boolean) ?? childrenOf(bodyHead, "note").filter(isForEditors).map(textOf).find(Boolean);
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
    slugline: slugOf(meta, title, headline) ?? keyOf(found("du-key")),
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
    urgency: urgencyNamed(attribute(found("urgency"), "ed-urg")) ?? urgencyNamed(meta.get("priority")),
    genres: [...descendants(head, "tobject.property")].flatMap(genreOf),
    edNote,
    section:
      attribute(found("pubdata"), "position.section") ??
      deskOf(at(head, "tobject")) ??
      sectionOf(subjects) ??
      sectionNamed(meta.get("anpa-category")),
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

function emptyBody(nitf: XmlElement): XmlElement {
  const body = at(nitf, "body");
  // Without body.content the copy stands in the body itself; its head is skipped by the walker.
  return body ?? { name: "body.content", attributes: {}, children: [] };
}

/** What a byline holds beside the name: a title, and an address of the Internet. */
const APART = new Set(["byttl", "virtloc"]);

/** A byline and the title set off in it: `By <person>Jane Doe</person><byttl>AP Science Writer</byttl>`. */
function bylineOf(byline: XmlElement): TitledByline {
  const line = byline.children
    .map((child) => {
      if (typeof child === "string") return child;
      return APART.has(child.name) ? "" : (textOf(child) ?? "");
    })
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

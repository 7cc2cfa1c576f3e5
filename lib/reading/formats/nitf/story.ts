/**
 * A NITF document as a draft. NITF stands alone, inside NewsML-G2 (inlineXML) and inside NewsML 1.2
 * (DataContent), so the reading is its own room. Element names are those of the NITF 3.6 documentation.
 */
import { findNoticesInFields, pickHolding } from "../../../newsroom/field-notices.ts";
import { tidy } from "../../../text/characters.ts";
import { foldLine } from "../../../text/words.ts";
import type { Draft, Trace } from "../../draft.ts";
import { readElement } from "../markup/markup.ts";
import {
  findElement,
  findElements,
  listChildren,
  readAttribute,
  readXmlText,
  type XmlElement,
} from "../markup/xml.ts";
import {
  completeDateline,
  findAgency,
  finishDraft,
  parsePeople,
  type TitledByline,
  takeBylines,
  withoutHeadline,
  withTitle,
} from "../wire/copy.ts";
import {
  findSection,
  isEmbargoed,
  isSubjectCode,
  listDistinctConcepts,
  parsePubStatus,
  parseSection,
  parseUrgency,
} from "../wire/newscodes.ts";
import { isNoteToEditors, listBesideStory } from "./desk.ts";
import {
  findSlug,
  joinTerms,
  listKeywords,
  makeSubject,
  parseGenre,
  parseLocation,
  parseSubject,
  readDate,
  readDesk,
  readKeyWords,
  readMeta,
  readWordCount,
} from "./head.ts";

/** Reads a NITF document. */
export function readNitf(nitf: XmlElement, trace: Trace): Draft {
  const draft = draftNitf(nitf, trace);
  const fields = pickHolding(readMeta(findElement(nitf, "head")));
  const { notes, lines } = listBesideStory(nitf);
  return finishDraft(draft, [...notes, ...findNoticesInFields(fields)], trace, lines);
}

/** What a `<nitf>` element says of its story, for the item around it to complete. */
export function draftNitf(nitf: XmlElement, trace: Trace): Draft {
  const head = findElement(nitf, "head");
  const bodyHead = findElement(nitf, "body/body.head");
  const meta = readMeta(head);
  const title = readXmlText(findElement(head, "title"));
  // AP sends <headline> where the standard says <hedline>.
  const hedline = findElement(bodyHead, "hedline") ?? findElement(bodyHead, "headline");
  const headline = readXmlText(findElement(hedline, "hl1")) ?? readXmlText(hedline) ?? title;
  const content = readElement(findElement(nitf, "body/body.content") ?? makeEmptyBody(nitf), trace);
  const { body, people } = takeBylines(withoutHeadline(content.blocks, [headline, title], trace), trace);
  const signed = readBylines(bodyHead);
  const stated = parsePeople([...signed.map(withTitle), ...content.bylines]);
  const byline = stated.length > 0 ? stated : people;
  for (const note of findElements(findElement(nitf, "body"), "note"))
    trace.drop("note", readXmlText(note) ?? "");
  for (const tagline of findElements(findElement(nitf, "body/body.end"), "tagline"))
    trace.drop("tagline", readXmlText(tagline) ?? "");
  const keywords = listKeywords(head, meta);
  const decks = listChildren(hedline, "hl2").map(readXmlText);

  return {
    type: "text",
    ...readDocdata(head),
    headline,
    standfirst:
      readXmlText(findElement(bodyHead, "abstract")) ??
      content.standfirst ??
      decks.find((deck) => isDeck(deck, [headline, ...keywords])) ??
      signed.map(({ line }) => line).find((line) => byline.length === 0 && isSubtitle(line)),
    slugline: findSlug(meta, title, headline) ?? readKeyWords(findFirst(head, "du-key")),
    byline,
    dateline: completeDateline(
      {
        line: readDatelineText(findElement(bodyHead, "dateline")),
        place:
          readXmlText(findElement(bodyHead, "dateline/location/city")) ??
          readXmlText(findElement(bodyHead, "dateline/location")),
      },
      body,
    ),
    language:
      readAttribute(nitf, "baselang") ??
      readAttribute(nitf, "lang") ??
      readAttribute(findElement(nitf, "body"), "lang"),
    source: findSender(head, bodyHead, signed),
    urgency:
      parseUrgency(readAttribute(findFirst(head, "urgency"), "ed-urg")) ?? parseUrgency(meta.get("priority")),
    edNote: findEdNote(head, bodyHead),
    ...readTopics(head, meta),
    keywords,
    copyrightHolder:
      readAttribute(findFirst(head, "doc.copyright"), "holder") ??
      readXmlText(findElement(bodyHead, "rights/rights.owner")),
    copyrightNotice: readXmlText(findElement(bodyHead, "rights")),
    usageTerms: joinTerms(findFirst(head, "doc.rights")),
    wordCount: readWordCount(meta, findFirst(head, "pubdata")),
    body,
    images: content.images,
  };
}

function findFirst(head: XmlElement | undefined, name: string): XmlElement | undefined {
  return findElements(head, name).next().value as XmlElement | undefined;
}

/** What the document is called, when it was made, and whether it may be used. */
function readDocdata(head: XmlElement | undefined): Partial<Draft> {
  const [key, pubdata] = [findFirst(head, "du-key"), findFirst(head, "pubdata")];
  const issued = readDate(findFirst(head, "date.issue"));
  const released = readDate(findFirst(head, "date.release"));
  const published = readDate(pubdata, "date.publication");
  const status = readAttribute(findElement(head, "docdata"), "management-status");
  const isHeldUntil = isEmbargoed(status);
  return {
    guid: readAttribute(findFirst(head, "doc-id"), "id-string"),
    version: readAttribute(key, "version") ?? readAttribute(key, "generation"),
    versionCreated: issued ?? published,
    published: isHeldUntil ? undefined : (released ?? published),
    // date.release counts only beside management-status="embargoed" (NITF 3.6, docdata).
    embargoed: isHeldUntil || undefined,
    embargoedUntil: isHeldUntil && released !== issued ? released : undefined,
    pubStatus: parsePubStatus(status),
  };
}

/** What it is about, what kind of copy it is, and where it happened. */
function readTopics(head: XmlElement | undefined, meta: ReadonlyMap<string, string>): Partial<Draft> {
  const subjects = listDistinctConcepts([
    ...[...findElements(head, "tobject.subject")].flatMap(parseSubject),
    ...[meta.get("category_iptc")].filter(isSubjectCode).map(makeSubject),
  ]);
  return {
    subjects,
    genres: [...findElements(head, "tobject.property")].flatMap(parseGenre),
    section:
      readAttribute(findFirst(head, "pubdata"), "position.section") ??
      readDesk(findElement(head, "tobject")) ??
      findSection(subjects) ??
      parseSection(meta.get("anpa-category")),
    places: listDistinctConcepts([...findElements(head, "evloc")].flatMap(parseLocation)),
  };
}

/** A message to editors, a correction, or else a note above the story. */
function findEdNote(head: XmlElement | undefined, bodyHead: XmlElement | undefined): string | undefined {
  const messages = ["ed-msg", "correction"].flatMap((name) => [...findElements(head, name)]);
  const notes = listChildren(bodyHead, "note").filter(isNoteToEditors).map(readXmlText);
  const said = messages.map((message) => readAttribute(message, "info") ?? readXmlText(message));
  return [...said, ...notes].find(Boolean);
}

/**
 * The agency: who distributes the story, where it comes from, whom a byline names, or who keeps or owns it.
 */
function findSender(
  head: XmlElement | undefined,
  bodyHead: XmlElement | undefined,
  signed: readonly TitledByline[],
): string | undefined {
  return (
    readXmlText(findElement(bodyHead, "distributor")) ??
    readAttribute(findFirst(head, "from-src"), "src-name") ??
    [...signed.map(({ line }) => line), ...signed.map(({ title }) => title)].map(findAgency).find(Boolean) ??
    readAttribute(findFirst(head, "doc-id"), "regsrc") ??
    readAttribute(findFirst(head, "doc.copyright"), "holder")
  );
}

function makeEmptyBody(nitf: XmlElement): XmlElement {
  const body = findElement(nitf, "body");
  // Without body.content the copy stands in the body itself; its head is skipped by the walker.
  return body ?? { name: "body.content", attributes: {}, children: [] };
}

/** What a byline holds beside the name: a title, and an Internet address. */
const APART = new Set(["byttl", "virtloc"]);

/**
 * The bylines, each with the title set off in it:
 * `By <person>Jane Doe</person><byttl>AP Science Writer</byttl>`.
 */
function readBylines(bodyHead: XmlElement | undefined): TitledByline[] {
  return listChildren(bodyHead, "byline").map((byline) => {
    const line = byline.children.map((child) => {
      if (typeof child === "string") return child;
      return APART.has(child.name) ? "" : (readXmlText(child) ?? "");
    });
    return { line: tidy(line.join(" ")), title: readXmlText(findElement(byline, "byttl")) };
  });
}

/** ANSA sends the subtitle in the byline: too many words for a name, and none of them an agency. */
function isSubtitle(line: string): boolean {
  return line.split(" ").length >= 5 && findAgency(line) === undefined;
}

/** A second headline is a standfirst unless it repeats the first one or the keywords. */
function isDeck(deck: string | undefined, others: readonly (string | undefined)[]): deck is string {
  return (
    deck !== undefined && others.every((other) => other === undefined || foldLine(other) !== foldLine(deck))
  );
}

function readDatelineText(dateline: XmlElement | undefined): string | undefined {
  const location = readXmlText(findElement(dateline, "location"));
  const date = readXmlText(findElement(dateline, "story.date"));
  // EFE repeats the time stamp there; a date that people read has a letter in its month or a separator.
  const readable = date && /\p{L}{3}|[/.]/u.test(date) ? date : undefined;
  if (location && readable) return `${location}, ${readable}`;
  return location ? undefined : readXmlText(dateline);
}

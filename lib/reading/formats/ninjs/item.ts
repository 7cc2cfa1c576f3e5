/**
 * A ninjs object as a draft. Names differ by version (`body_html`, `body_xhtml`, `bodies`), by case
 * (`versioncreated`, `versionCreated`) and by agency, so each property is looked up in all its spellings.
 * Read from the schemas 1.0 to 3.1; superdesk's additions (`keywords`, `authors`, `service`) are common.
 */
import type { Concept, Person } from "../../../article.ts";
import { findNoticesInFields, readEmbargoField } from "../../../newsroom/field-notices.ts";
import { Rejection } from "../../../rejection.ts";
import { decodeEntities, tidy } from "../../../text/characters.ts";
import type { Draft, DraftBlock, Trace } from "../../draft.ts";
import { findHoldingAsides } from "../markup/asides.ts";
import { type Markup, readMarkup } from "../markup/markup.ts";
import { splitParagraphs } from "../markup/wrapped.ts";
import { looksLikeMarkup, withoutEscape } from "../markup/written.ts";
import { completeDateline, finishDraft, parsePeople, takeBylines, withoutHeadline } from "../wire/copy.ts";
import {
  findSection,
  isEmbargoed,
  isIptcQcode,
  isSubjectCode,
  listDistinctConcepts,
  parsePubStatus,
  parseQcode,
  parseType,
  SUBJECT_CODES,
} from "../wire/newscodes.ts";
import { readAssociatedPictures, readPicture } from "./pictures.ts";
import { findWording, listWordings, Properties, readScalar, type Wording } from "./properties.ts";

/** Types of ninjs items that announce coverage and hold no news. */
const NO_STORY = /^(event|planning|agenda|component|coverage)$/i;

/**
 * Reads an item.
 *
 * @throws {Rejection} `unsupported-item` for events, planning and composites that hold no text of their own
 */
export function readNinjs(object: object, trace: Trace): Draft {
  const item = new Properties(object);
  const kind = item.text("type");
  if (kind !== undefined && NO_STORY.test(kind)) {
    throw new Rejection("unsupported-item", `Expected a news item, found one of type ${kind.slice(0, 20)}.`);
  }
  const copy = readBody(item, trace);
  const type = parseType(kind) ?? "text";
  if (type === "composite" && copy.blocks.length === 0) {
    throw new Rejection("unsupported-item", "Expected a news item, found a package without text of its own.");
  }

  const headline = findWording(item, "headline", /main|headline/i) ?? item.text("title", "name");
  const description =
    findWording(item, "description", /text|summary|caption|abstract/i) ??
    item.text("abstract", "standfirst", "subhead");
  const { body, people } = takeBylines(withoutHeadline(copy.blocks, [headline], trace), trace);
  const byline = parsePeople([readLine(item.text("byline", "by")), ...copy.bylines]);
  const subjects = readConcepts(listCodes(item.list("subjects", "subject")), "code");
  const status = item.text("pubstatus", "status");
  const edNote = item.text("ednote", "editornote", "editorialnote");
  const caption = findWording(item, "description", /caption|text/i);
  const rights = new Properties(item.value("rightsinfo"));

  const draft: Draft = {
    type,
    guid: item.text("guid", "uri", "id"),
    version: item.text("version"),
    headline,
    standfirst: type === "picture" ? undefined : (description ?? copy.standfirst),
    slugline: item.text("slugline", "slug"),
    byline: byline.length > 0 ? byline : people.length > 0 ? people : readAuthors(item),
    dateline: completeDateline(
      { line: item.text("dateline"), located: item.text("located", "location") },
      body,
    ),
    language: item.text("language"),
    source:
      item.text("source", "provider") ??
      findFirstName(item.list("infosources", "infosource")) ??
      item.text("source-feed", "copyrightholder"),
    firstCreated: item.text("firstcreated", "firstversion"),
    versionCreated: item.text("versioncreated", "contentmodified", "contentcreated"),
    published: item.text("firstpublished", "published", "datepublished"),
    ...readEmbargo(item, status),
    pubStatus: parsePubStatus(status),
    urgency: Number(item.text("urgency", "newsvalue")) || undefined,
    genres: readConcepts(item.list("genres", "genre"), "name"),
    edNote,
    section: findFirstName(item.list("service", "services", "section")) ?? findSection(subjects),
    subjects,
    places: readConcepts(item.list("places", "place"), "name"),
    keywords: item
      .list("keywords", "keyword")
      .flatMap((keyword) => readScalar(keyword) ?? findFirstName([keyword]) ?? []),
    copyrightHolder: item.text("copyrightholder"),
    copyrightNotice: item.text("copyrightnotice"),
    usageTerms: item.text("usageterms", "usage") ?? rights.text("usageterms"),
    wordCount: readCount(item.text("wordcount", "word_count")),
    asides: copy.asides,
    body,
    images: [
      ...(type === "picture" ? [readPicture(item, caption)] : []),
      ...readAssociatedPictures(item),
      ...copy.images,
    ],
  };
  return finishDraft(draft, [edNote, ...findNoticesInFields(listOthers(object))], trace, listUnknown(object));
}

/** The lines in fields that neither the standard nor a story has, however deep they stand. */
function listUnknown(value: unknown, depth = 0): string[] {
  if (typeof value === "string") return [readLine(value) ?? ""];
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return [];
  const own = Array.isArray(value) ? value.map((member) => ["", member] as const) : Object.entries(value);
  return own
    .slice(0, MAX_UNKNOWN)
    .flatMap(([name, member]) => (KNOWN.test(name) ? [] : listUnknown(member, depth + 1)));
}
const [MAX_DEPTH, MAX_UNKNOWN] = [4, 200];
/** What readers are told, what items travel with it, and whose it is (`finishDraft` reads that). */
const KNOWN =
  /^(?:bod(?:y|ies)|headlines?|descriptions?|by(?:line)?|associations?|renditions?)(?:_|$)|right|usage/i;

/** The fields of an item but those that state its embargo, and those of its groups: `extra`, `workflow`. */
function listOthers(object: object): [string, unknown][] {
  const own = Object.entries(object).filter(([name, value]) => !isRead(name.toLowerCase(), value));
  const groups = own.flatMap(([name, value]) =>
    GROUPS.test(name) && isGroup(value) ? Object.entries(value) : [],
  );
  return [...own, ...groups];
}

/** Whether a field states the embargo, or a status that is known. */
function isRead(name: string, value: unknown): boolean {
  const isKnown = name === "pubstatus" && parsePubStatus(readScalar(value)) !== undefined;
  return isKnown || EMBARGO_FIELDS.includes(name);
}

/** Fields of which systems make groups. Other groups are about something else, such as a picture. */
const GROUPS =
  /^(?:ext|extensions?|extra|custom|meta|metadata|editorial|workflow|desk|internal|publishing|planning)/i;
const isGroup = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What an item says of its embargo: by the name of ninjs 3, then by that of 1 and 2, or by its status. */
function readEmbargo(item: Properties, status: string | undefined): Partial<Draft> {
  const stated = EMBARGO_FIELDS.map((name) => readMoment(item.value(name))).find(
    (value) => value !== undefined,
  );
  const embargo = stated ?? (isEmbargoed(status) || undefined);
  return readEmbargoField(typeof embargo === "boolean" ? embargo : readScalar(embargo));
}

/** The value of a field; of a list or a group of one moment, that. None where it is empty. */
function readMoment(value: unknown): unknown {
  const [first] = typeof value === "object" && value !== null ? Object.values(value) : [value];
  return first === null || (typeof first === "string" && first.trim() === "") ? undefined : first;
}

const EMBARGO_FIELDS: readonly string[] = ["embargoeduntil", "embargoed", "embargo"];

// Copy

/** A line that some systems write as mark-up: `<p>By Jane Doe</p>`. */
function readLine(written: string | undefined): string | undefined {
  if (written === undefined || !looksLikeMarkup(written)) return written;
  return readMarkup(written, { warn() {}, drop() {} })
    .blocks.map(({ text }) => text)
    .join(" ");
}

/** The body: the first wording that is mark-up, because it has structure; else the longest plain text. */
function readBody(item: Properties, trace: Trace): Markup & { asides?: string[] | undefined } {
  const all = listWordings(item, "body", "bodies").map((body) => ({
    ...body,
    text: withoutEscape(unescapeMarkup(body.text, trace)),
  }));
  const isMarkup = ({ contentType, text }: Wording) =>
    /html|richtext/i.test(contentType)
      ? text.trim() !== ""
      : !/xml/i.test(contentType) && looksLikeMarkup(text);
  const markup = all.find(isMarkup);
  if (markup) return { ...readMarkup(markup.text, trace), asides: findHoldingAsides(markup.text) };
  const plain = all
    .filter(({ contentType }) => !/xml/i.test(contentType))
    .toSorted((a, b) => b.text.length - a.text.length)[0];
  const blocks = splitParagraphs(plain?.text ?? "", { preformatted: true })
    .map((paragraph) => tidy(decodeEntities(paragraph)))
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph))
    .map((text): DraftBlock => ({ type: "paragraph", text }));
  return { blocks, images: [], bylines: [], datelines: [] };
}

/** A feed that escapes twice leaves `\\u00a0` in its text. */
function unescapeMarkup(text: string, trace: Trace): string {
  const readable = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (readable !== text) trace.warn("text-repaired", "Character escapes that were escaped twice were read.");
  return readable;
}

// People, concepts

/**
 * Who wrote it where there is no byline: the named authors, editors aside; else the people marked as such.
 */
function readAuthors(item: Properties): Person[] {
  const people = item
    .list("people", "person")
    .filter((member) => /author|writer|reporter/i.test(new Properties(member).text("rel") ?? ""));
  return [...item.list("authors", "contributors"), ...people].flatMap((member) => {
    const author = new Properties(member);
    const role = author.text("role", "jobtitle");
    const name = author.text("name");
    if (name === undefined || /edit|photo|produc|translat/i.test(role ?? "")) return [];
    return [{ name, ...(role && !/^(writer|author)$/i.test(role) ? { role } : {}) }];
  });
}

function findFirstName(members: readonly unknown[]): string | undefined {
  for (const member of members) {
    const concept = new Properties(member);
    const name = readScalar(member) ?? concept.text("name", "literal", "code");
    if (name) return name;
  }
  return undefined;
}

/** The Guardian's feeds keep `{ "code": ["iptccat:SFU", …] }`. */
function listCodes(members: readonly unknown[]): unknown[] {
  return members.flatMap((member) => {
    const codes = new Properties(member).value("code");
    return Array.isArray(codes) ? codes : [member];
  });
}

/**
 * Concepts as ninjs writes them: objects with a code, a uri or a literal, and a name; a lone text is either.
 */
function readConcepts(members: readonly unknown[], lone: "code" | "name"): Concept[] {
  return listDistinctConcepts(
    members.flatMap((member): Concept[] => {
      if (typeof member === "string") return member.trim() ? [{ [lone]: tidy(decodeEntities(member)) }] : [];
      const concept = new Properties(member);
      const uri = concept.text("uri")?.replace(/[/#]$/, "");
      const code = concept.text("code", "qcode", "literal") ?? uri?.replace(/^.*[/#](?=[^/#])/, "");
      const name = concept.text("name");
      if (code === undefined && name === undefined) return [];
      if (code !== undefined && isIptcQcode(code))
        return [{ ...parseQcode(code, new Map()), ...(name ? { name } : {}) }];
      const scheme =
        concept.text("scheme") ??
        (code !== undefined && uri?.endsWith(code) ? uri.slice(0, -code.length) || undefined : undefined) ??
        (isSubjectCode(code) ? SUBJECT_CODES : undefined);
      return [{ ...(code ? { code } : {}), ...(scheme ? { scheme } : {}), ...(name ? { name } : {}) }];
    }),
  );
}

function readCount(text: string | undefined): number | undefined {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 ? count : undefined;
}

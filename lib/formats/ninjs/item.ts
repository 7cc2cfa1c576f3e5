/**
 * A ninjs object as a draft. Names differ by version (`body_html`, `body_xhtml`, `bodies`), by case
 * (`versioncreated`, `versionCreated`) and by agency, so each property is looked up in all its spellings.
 * Read from the schemas 1.0 to 3.1; superdesk's additions (`keywords`, `authors`, `service`) are common.
 */
import type { Concept, Image, Person } from "../../article.ts";
import { decodeEntities, tidy } from "../../copy/characters.ts";
import { Rejection } from "../../rejection.ts";
import type { Draft, DraftBlock, Trace } from "../format.ts";
import { looksLikeMarkup, type Markup, readMarkup } from "../markup/markup.ts";
import { datelineOf, finished, peopleOf, takeBylines, withoutHeadline } from "../wire/copy.ts";
import {
  distinctConcepts,
  isSubjectCode,
  pubStatusNamed,
  SUBJECT_CODES,
  sectionOf,
  typeNamed,
} from "../wire/newscodes.ts";
import { paragraphsOf } from "../wire/wrapped.ts";

/** A JSON object whose properties are found whatever their case. Names such as `__proto__` mean nothing here. */
class Properties {
  readonly #values = new Map<string, unknown>();

  constructor(value: unknown) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return;
    for (const [name, property] of Object.entries(value)) {
      const key = name.toLowerCase();
      if (!this.#values.has(key)) this.#values.set(key, property);
    }
  }

  /** The first of these properties that is a text or a number, tidy. */
  text(...names: string[]): string | undefined {
    for (const name of names) {
      const text = scalar(this.#values.get(name));
      if (text) return text;
    }
    return undefined;
  }

  /** The text of a property as written, line breaks and all. */
  raw(name: string): string | undefined {
    const value = this.#values.get(name);
    return typeof value === "string" && value.trim() !== "" ? value : undefined;
  }

  value(name: string): unknown {
    return this.#values.get(name);
  }

  /** The members of the first of these properties that is a list, or the property itself as the only one. */
  list(...names: string[]): unknown[] {
    for (const name of names) {
      const value = this.#values.get(name);
      if (Array.isArray(value)) return value.slice(0, MAX_MEMBERS);
      if (value !== undefined && value !== null && value !== "") return [value];
    }
    return [];
  }

  /** The properties whose name starts so, in the order of the object. */
  startingWith(prefix: string): [name: string, value: unknown][] {
    return [...this.#values].filter(([name]) => name.startsWith(prefix));
  }
}

/** More subjects, keywords or renditions than any desk sets. */
const MAX_MEMBERS = 1000;

function scalar(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" ? tidy(decodeEntities(value)) || undefined : undefined;
}

/** What ninjs calls items that tell of coverage to come instead of news. */
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
  const copy = bodyOf(item, trace);
  const type = typeNamed(kind) ?? "text";
  if (type === "composite" && copy.blocks.length === 0) {
    throw new Rejection("unsupported-item", "Expected a news item, found a package without text of its own.");
  }

  const headline = wording(item, "headline", /main|headline/i) ?? item.text("title", "name");
  const description =
    wording(item, "description", /text|summary|caption|abstract/i) ??
    item.text("abstract", "standfirst", "subhead");
  const { body, people } = takeBylines(withoutHeadline(copy.blocks, [headline], trace), trace);
  const byline = peopleOf([item.text("byline", "by"), ...copy.bylines]);
  const subjects = conceptsOf(codesIn(item.list("subjects", "subject")), "code");
  // The name of ninjs 3, then that of 1 and 2.
  const embargoed = item.value("embargoeduntil") ?? item.value("embargoed") ?? item.value("embargo");
  const edNote = item.text("ednote", "editornote", "editorialnote");
  const caption = wording(item, "description", /caption|text/i);

  const draft: Draft = {
    type,
    guid: item.text("guid", "uri", "id"),
    version: item.text("version"),
    headline,
    standfirst: type === "picture" ? undefined : (description ?? copy.standfirst),
    slugline: item.text("slugline", "slug"),
    byline: byline.length > 0 ? byline : people.length > 0 ? people : authorsOf(item),
    dateline: datelineOf({ line: item.text("dateline"), located: item.text("located", "location") }, body),
    language: item.text("language"),
    source:
      item.text("source", "provider") ??
      firstName(item.list("infosources", "infosource")) ??
      item.text("source-feed", "copyrightholder"),
    firstCreated: item.text("firstcreated", "firstversion"),
    versionCreated: item.text("versioncreated", "contentmodified", "contentcreated"),
    published: item.text("firstpublished", "published", "datepublished"),
    embargoedUntil: scalar(embargoed),
    embargoed: embargoed === true || undefined,
    pubStatus: pubStatusNamed(item.text("pubstatus", "status")),
    urgency: Number(item.text("urgency", "newsvalue")) || undefined,
    genres: conceptsOf(item.list("genres", "genre"), "name"),
    edNote,
    section: firstName(item.list("service", "services", "section")) ?? sectionOf(subjects),
    subjects,
    places: conceptsOf(item.list("places", "place"), "name"),
    keywords: item
      .list("keywords", "keyword")
      .flatMap((keyword) => scalar(keyword) ?? firstName([keyword]) ?? []),
    copyrightHolder: item.text("copyrightholder"),
    copyrightNotice: item.text("copyrightnotice"),
    usageTerms: item.text("usageterms", "usage"),
    wordCount: countOf(item.text("wordcount", "word_count")),
    body,
    images: [
      ...(type === "picture" ? [pictureOf(item, caption)] : []),
      ...associatedPictures(item),
      ...copy.images,
    ],
  };
  return finished(draft, [edNote], trace);
}

// Copy

interface Wording {
  readonly role: string;
  readonly contentType: string;
  readonly text: string;
}

/** All wordings of a property: `headline`, `headline_main` (1.x), `headlines: [{ role, contenttype, value }]`. */
function wordings(item: Properties, name: string, plural = `${name}s`): Wording[] {
  const single = item.startingWith(name).flatMap(([key, value]): Wording[] => {
    if (key !== name && !key.startsWith(`${name}_`)) return [];
    const role = key.slice(name.length + 1);
    return typeof value === "string" ? [{ role, contentType: role, text: value }] : [];
  });
  const listed = item.list(plural).flatMap((member): Wording[] => {
    if (typeof member === "string") return [{ role: "", contentType: "", text: member }];
    const wording = new Properties(member);
    const text = wording.raw("value");
    return text
      ? [{ role: wording.text("role") ?? "", contentType: wording.text("contenttype") ?? "", text }]
      : [];
  });
  return [...single, ...listed].filter(({ text }) => text.trim() !== "");
}

/** One line: the wording without a role, then of the wanted role, then the first. Mark-up is read away. */
function wording(item: Properties, name: string, wanted: RegExp): string | undefined {
  const all = wordings(item, name);
  const chosen = all.find(({ role }) => role === "") ?? all.find(({ role }) => wanted.test(role)) ?? all[0];
  if (!chosen) return undefined;
  const silent: Trace = { warn() {}, drop() {} };
  const text = looksLikeMarkup(chosen.text)
    ? readMarkup(chosen.text, silent)
        .blocks.map((block) => block.text)
        .join(" ")
    : decodeEntities(chosen.text);
  return tidy(text) || undefined;
}

/** The body: the first wording that is mark-up, because it has structure; else the longest plain text. */
function bodyOf(item: Properties, trace: Trace): Markup {
  const all = wordings(item, "body", "bodies").map((body) => ({
    ...body,
    text: unescaped(body.text, trace),
  }));
  const isMarkup = ({ contentType, text }: Wording) =>
    /html|richtext/i.test(contentType)
      ? text.trim() !== ""
      : !/xml/i.test(contentType) && looksLikeMarkup(text);
  const markup = all.find(isMarkup);
  if (markup) return readMarkup(markup.text, trace);
  const plain = all
    .filter(({ contentType }) => !/xml/i.test(contentType))
    .toSorted((a, b) => b.text.length - a.text.length)[0];
  const blocks = paragraphsOf(plain?.text ?? "", { preformatted: true })
    .map((paragraph) => tidy(decodeEntities(paragraph)))
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph))
    .map((text): DraftBlock => ({ type: "paragraph", text }));
  return { blocks, images: [], bylines: [], datelines: [] };
}

/** A feed that escapes twice leaves `\\u00a0` in its text. */
function unescaped(text: string, trace: Trace): string {
  const readable = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  if (readable !== text) trace.warn("text-repaired", "Character escapes that were escaped twice were read.");
  return readable;
}

// People, concepts

/** Who wrote it where there is no byline: the named authors, editors aside; else the people marked as such. */
function authorsOf(item: Properties): Person[] {
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

function firstName(members: readonly unknown[]): string | undefined {
  for (const member of members) {
    const concept = new Properties(member);
    const name = scalar(member) ?? concept.text("name", "literal", "code");
    if (name) return name;
  }
  return undefined;
}

/** The Guardian's feeds keep `{ "code": ["iptccat:SFU", …] }`. */
function codesIn(members: readonly unknown[]): unknown[] {
  return members.flatMap((member) => {
    const codes = new Properties(member).value("code");
    return Array.isArray(codes) ? codes : [member];
  });
}

/** Concepts as ninjs writes them: objects with a code, a uri or a literal, and a name; a lone text is either. */
function conceptsOf(members: readonly unknown[], lone: "code" | "name"): Concept[] {
  return distinctConcepts(
    members.flatMap((member): Concept[] => {
      if (typeof member === "string") return member.trim() ? [{ [lone]: tidy(decodeEntities(member)) }] : [];
      const concept = new Properties(member);
      const uri = concept.text("uri");
      const code = concept.text("code", "qcode", "literal") ?? uri?.replace(/^.*[/#](?=[^/#])/, "");
      const name = concept.text("name");
      if (code === undefined && name === undefined) return [];
      const scheme =
        concept.text("scheme") ??
        (code !== undefined && uri?.endsWith(code) ? uri.slice(0, -code.length) || undefined : undefined) ??
        (isSubjectCode(code) ? SUBJECT_CODES : undefined);
      return [{ ...(code ? { code } : {}), ...(scheme ? { scheme } : {}), ...(name ? { name } : {}) }];
    }),
  );
}

function countOf(text: string | undefined): number | undefined {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 ? count : undefined;
}

// Pictures

function associatedPictures(item: Properties): Image[] {
  const associations = item.value("associations");
  const members = Array.isArray(associations)
    ? associations
    : typeof associations === "object" && associations !== null
      ? Object.values(associations)
      : [];
  return members.flatMap((member) => {
    const associated = new Properties(member);
    const kind = associated.text("type");
    const hasRendition = associated.value("renditions") !== undefined;
    const isPicture =
      kind === undefined ? hasRendition : ["picture", "graphic"].includes(typeNamed(kind) ?? "");
    if (!isPicture) return [];
    return [pictureOf(associated, wording(associated, "description", /caption|text/i))];
  });
}

function pictureOf(item: Properties, caption: string | undefined): Image {
  const headline = wording(item, "headline", /main/i);
  const credit = item.text("creditline", "byline", "by", "copyrightholder");
  const uri = renditionOf(item);
  return {
    ...(headline ? { headline } : {}),
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(uri ? { uri } : {}),
  };
}

/** The address of the largest rendition that states its size; else of the original, main or first one. */
function renditionOf(item: Properties): string | undefined {
  const renditions = item.value("renditions");
  const named: [string, unknown][] = Array.isArray(renditions)
    ? renditions.map((rendition) => [new Properties(rendition).text("name") ?? "", rendition])
    : Object.entries(typeof renditions === "object" && renditions !== null ? renditions : {});
  const ranked = named
    .map(([name, value]) => ({ name, rendition: new Properties(value) }))
    .filter(({ rendition }) => /^image\/|^$/.test(rendition.text("mimetype", "contenttype") ?? ""))
    .flatMap(({ name, rendition }) => {
      const uri = rendition.text("href");
      const width = Number(rendition.text("width")) || (/original|main|base|full/i.test(name) ? 1 : 0);
      return uri ? [{ uri, width }] : [];
    })
    .toSorted((a, b) => b.width - a.width);
  return ranked[0]?.uri;
}

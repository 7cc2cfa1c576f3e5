/**
 * The head of a NITF document: each function reads one field. Element names are those of the
 * NITF 3.6 documentation.
 */
import type { Concept } from "../../../article.ts";
import { tidy } from "../../../text/characters.ts";
import { findElements, listChildren, readAttribute, readXmlText, type XmlElement } from "../markup/xml.ts";
import { isSubjectCode, parseCountry, SUBJECT_CODES } from "../wire/newscodes.ts";

/** What `<meta>` states, by name in small letters. */
export function readMeta(head: XmlElement | undefined): Map<string, string> {
  const meta = new Map<string, string>();
  for (const element of listChildren(head, "meta")) {
    const name = readAttribute(element, "name")?.toLowerCase();
    const content = readAttribute(element, "content");
    if (name && content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/**
 * A tobject.subject names up to three levels of one Subject Code, SSMMMDDD: subject, matter and detail. Each
 * level that has a name is a subject of its own.
 */
export function parseSubject(element: XmlElement): Concept[] {
  const code = readAttribute(element, "tobject.subject.refnum");
  const owner = readAttribute(element, "tobject.subject.ipr");
  const [type, matter, detail] = ["type", "matter", "detail"].map((level) =>
    readAttribute(element, `tobject.subject.${level}`),
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
  const stated = named.some((subject) => subject.code === code) ? [] : [makeSubject(code)];
  return [...named, ...stated];
}

/** A Subject Code as a concept. */
export function makeSubject(code: string): Concept {
  return { code, scheme: SUBJECT_CODES };
}

/** The keywords: those of the key list, then those of the agency's own line. */
export function listKeywords(head: XmlElement | undefined, meta: ReadonlyMap<string, string>): string[] {
  const listed = [...findElements(head, "keyword")].map(
    (keyword) => readAttribute(keyword, "key") ?? readXmlText(keyword),
  );
  const line = meta.get("keywords") ?? meta.get("keyword");
  return [...listed, ...(line?.split(/[,;]/).map(tidy) ?? [])].filter(
    (keyword) => keyword !== undefined && keyword !== "",
  ) as string[];
}

/** The slug that the agency states in its own field. */
export function findSlug(
  meta: ReadonlyMap<string, string>,
  title: string | undefined,
  headline: string | undefined,
) {
  // NTB's word for it is "stikkord".
  const stated =
    meta.get("slugline") ?? meta.get("slug") ?? meta.get("anpa-keyword") ?? meta.get("ntbstikkord");
  if (stated) return stated;
  // A short title beside another headline is the desk's slug: "1 POLITICS Brexit", "Rideau-Hall-Police".
  const isSlug = title && headline && title !== headline && title.length <= 30;
  return isSlug ? title : undefined;
}

/** The key under which a story develops (du-key), where it is words and not a number of the system. */
export function readKeyWords(key: XmlElement | undefined): string | undefined {
  const words = readAttribute(key, "key");
  return words !== undefined && /^[\p{L} -]+$/u.test(words) ? words : undefined;
}

/** What kind of document it is, "news" by rights; NTB names the desk there: "Innenriks", "Utenriks". */
export function readDesk(tobject: XmlElement | undefined): string | undefined {
  const type = readAttribute(tobject, "tobject.type");
  return type === undefined || /^(?:news|text|data|advisory|alert|current|report|article)$/i.test(type)
    ? undefined
    : type;
}

/** A date of the head, as written. */
export function readDate(element: XmlElement | undefined, name = "norm"): string | undefined {
  const date = readAttribute(element, name);
  // Templates leave "YYYYMMDD000000-HHMM" behind.
  return date && /^\d{4}/.test(date) ? date : undefined;
}

/** What kind of copy it is. */
export function parseGenre(property: XmlElement): Concept[] {
  return toConcepts(readAttribute(property, "tobject.property.type"));
}

/** Where it happened: `<evloc city="Nueva Delhi" iso-cc="IND"/>`, the smallest area that it names. */
export function parseLocation(location: XmlElement): Concept[] {
  const [city, county, state, country] = ["city", "county-dist", "state-prov", "iso-cc"].map((name) =>
    readAttribute(location, name),
  );
  return [...toConcepts(city ?? county ?? state), ...parseCountry(country)];
}

function toConcepts(name: string | undefined): Concept[] {
  return name === undefined ? [] : [{ name }];
}

/** The terms of use in one line. */
export function joinTerms(rights: XmlElement | undefined): string | undefined {
  const terms = ["type", "limitations", "geography"].map((name) => readAttribute(rights, name));
  return tidy(terms.filter(Boolean).join(" ")) || undefined;
}

/** How many words the story has, as the wire counts them. */
export function readWordCount(
  meta: ReadonlyMap<string, string>,
  pubdata: XmlElement | undefined,
): number | undefined {
  const length =
    readAttribute(pubdata, "unit-of-measure") === "word" ? readAttribute(pubdata, "item-length") : undefined;
  const words = Number(meta.get("wordcount") ?? meta.get("anpa-wordcount") ?? length);
  return Number.isInteger(words) && words > 0 ? words : undefined;
}

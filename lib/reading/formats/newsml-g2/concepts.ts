/**
 * Concepts in NewsML-G2: a subject, a genre, a provider, a person is written as a `qcode`, a `uri`, a
 * `literal` or a `name`, so each is read in all four ways. Remote catalogs are never fetched.
 */
import type { Concept } from "../../../article.ts";
import { parsePrimaryLanguage } from "../../../languages/tags.ts";
import {
  findElement,
  findElements,
  listChildren,
  readAttribute,
  readXmlText,
  type XmlElement,
} from "../markup/xml.ts";
import {
  isSubjectCode,
  listDistinctConcepts,
  parseQcode,
  parseSection,
  SUBJECT_CODES,
} from "../wire/newscodes.ts";

/** The role of an element without its scheme: `hld:subHeadline` is a subHeadline. */
export function readRole(element: XmlElement): string {
  const role = readAttribute(element, "role") ?? "";
  return role.slice(role.indexOf(":") + 1);
}

/**
 * What a property of the concept type calls its concept: name, literal, then the code of its qcode or uri.
 */
export function readConceptName(
  element: XmlElement | undefined,
  language: string | undefined,
): string | undefined {
  const name = findName(element, language) ?? readAttribute(element, "literal");
  if (name !== undefined) return name;
  const qcode = readAttribute(element, "qcode");
  return qcode ? qcode.slice(qcode.indexOf(":") + 1) || undefined : readUriTail(element);
}

/** The last part of a concept's uri: its code. */
export function readUriTail(element: XmlElement | undefined): string | undefined {
  return readAttribute(element, "uri")
    ?.split(/[/#]/)
    .findLast((part) => part !== "");
}

/**
 * What a provider or a holder of rights is called. A uri that is no code of a vocabulary but its site
 * (`http://www.acmenews.example/about`) goes by its host.
 */
export function readParty(element: XmlElement | undefined, language: string | undefined): string | undefined {
  const name = readConceptName(element, language);
  if (name === undefined || name !== readUriTail(element)) return name;
  return /^https?:\/\/([^/?#]+)(?:\/[^/]*)?\/?$/i.exec(readAttribute(element, "uri") ?? "")?.[1] ?? name;
}

/** The name in the item's language and for display, where there are several. */
function findName(element: XmlElement | undefined, language: string | undefined): string | undefined {
  const names = listChildren(element, "name").filter((name) => readXmlText(name) !== undefined);
  const shown = names.filter((name) => !/mnemonic|short|sort/i.test(readRole(name)));
  return readXmlText(findInLanguage(shown.length > 0 ? shown : names, language));
}

/**
 * The elements in the item's language; an element that states no language has the item's. All of them if none
 * is in it.
 */
export function filterByLanguage(
  elements: readonly XmlElement[],
  language: string | undefined,
): readonly XmlElement[] {
  const own = elements.filter((element) => isInLanguage(element, language));
  return own.length > 0 ? own : elements;
}

/** Whether an element is in the item's language. */
export function isInLanguage(element: XmlElement, language: string | undefined): boolean {
  const stated = readAttribute(element, "lang");
  return stated === undefined || language === undefined || isSameLanguage(stated, language);
}

/** Whether two tags name one language, in whatever region or script. */
function isSameLanguage(one: string, other: string): boolean {
  return parsePrimaryLanguage(one) === parsePrimaryLanguage(other);
}

/** The first of these that says anything, in the item's language if one is. */
export function findInLanguage(
  elements: readonly XmlElement[],
  language: string | undefined,
): XmlElement | undefined {
  const filled = elements.filter((element) => readXmlText(element) !== undefined);
  const own = filled.find((element) => {
    const stated = readAttribute(element, "lang");
    return stated !== undefined && language !== undefined && isSameLanguage(stated, language);
  });
  return own ?? filled[0];
}

/** What an item is about, what kind of copy it is, and where it happened. */
export interface Concepts {
  readonly subjects: Concept[];
  readonly genres: Concept[];
  readonly places: Concept[];
}

/** The concepts of an item, each once, with the names that the item asserts elsewhere. */
export function collectConcepts(item: XmlElement, language: string | undefined): Concepts {
  const names = listNames(item);
  const schemes = listSchemes(item);
  const meta = findElement(item, "contentMeta");
  const read = (elements: readonly XmlElement[]) =>
    listDistinctConcepts(elements.map((element) => makeConcept(element, schemes, names, language)));
  const subjects = listChildren(meta, "subject");
  return {
    subjects: read(subjects),
    genres: read(listChildren(meta, "genre")),
    places: read([...subjects.filter(isPlace), ...listLonePlaces(item)]),
  };
}

/** The nature of a concept: cpnat:geoArea, cpnat:poi (IPTC Concept Nature); Reuters' cptType:5. */
function isPlace(subject: XmlElement): boolean {
  return /(?:^|:)(?:geoarea|poi)$|^cptType:5$/i.test(readAttribute(subject, "type") ?? "");
}

/**
 * Asserts of places that the item does not refer to elsewhere. STT states in this way
 * where something happened.
 */
function listLonePlaces(item: XmlElement): XmlElement[] {
  const meta = findElement(item, "contentMeta");
  const referred = new Set(
    [...listChildren(meta, "subject"), ...listChildren(meta, "located")].map(makeConceptKey),
  );
  return listChildren(item, "assert").filter(
    (assert) =>
      (findElement(assert, "geoAreaDetails") !== undefined ||
        findElement(assert, "POIDetails") !== undefined) &&
      !referred.has(makeConceptKey(assert)),
  );
}

/** What refers to a concept, and what an assert says it is about. */
function makeConceptKey(concept: XmlElement | undefined): string | undefined {
  return (
    readAttribute(concept, "qcode") ?? readAttribute(concept, "uri") ?? readAttribute(concept, "literal")
  );
}

/**
 * Where the content originates, by name; a literal may be a mere reference to an assert, which has the name.
 */
export function findLocation(item: XmlElement, language: string | undefined): string | undefined {
  const located = findElement(item, "contentMeta/located");
  const literal = readAttribute(located, "literal");
  const assert = listChildren(item, "assert").find(
    (one) => literal && readAttribute(one, "literal") === literal,
  );
  return assert === undefined
    ? readConceptName(located, language)
    : (findName(located, language) ?? findPlace(assert, language));
}

/** What an assert says of a place: its name, or the town in its address. */
function findPlace(assert: XmlElement | undefined, language: string | undefined): string | undefined {
  return findName(assert, language) ?? findName(findElements(assert, "locality").next().value, language);
}

function makeConcept(
  element: XmlElement,
  schemes: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, XmlElement>,
  language: string | undefined,
): Concept {
  const qcode = readAttribute(element, "qcode");
  const uri = readAttribute(element, "uri");
  const literal = readAttribute(element, "literal");
  const asserted = names.get(makeConceptKey(element) ?? "");
  const name = findName(element, language) ?? findPlace(asserted, language);
  const tail = readUriTail(element);
  // A literal may hold a Subject Code with the sender's own marks around it: TT:02000000:LAG.
  const iptc = literal?.split(":").find(isSubjectCode);
  const concept: Concept = qcode
    ? parseQcode(qcode, schemes)
    : uri && tail
      ? { code: tail, scheme: uri.slice(0, uri.length - tail.length) || uri }
      : iptc
        ? { code: iptc, scheme: SUBJECT_CODES }
        : literal && name === undefined
          ? { code: literal }
          : {};
  return { ...concept, ...(name ? { name } : {}) };
}

/** What the item's asserts say about its concepts, by qcode, uri or literal. */
function listNames(item: XmlElement): Map<string, XmlElement> {
  const names = new Map<string, XmlElement>();
  for (const assert of listChildren(item, "assert")) {
    const key = makeConceptKey(assert);
    if (key && !names.has(key)) names.set(key, assert);
  }
  return names;
}

/** The scheme aliases of the item's own catalog. Remote catalogs (catalogRef) are never fetched. */
function listSchemes(item: XmlElement): Map<string, string> {
  const schemes = new Map<string, string>();
  for (const scheme of findElements(findElement(item, "catalog"), "scheme")) {
    const alias = readAttribute(scheme, "alias");
    const uri = readAttribute(scheme, "uri");
    if (alias && uri) schemes.set(alias, uri);
  }
  return schemes;
}

/** The desk that a provider files the story under: a subject of the type "category" or "department". */
export function findDeskCategory(
  meta: XmlElement | undefined,
  language: string | undefined,
): string | undefined {
  const desk = listChildren(meta, "subject").find(
    (subject) =>
      /(^|:)(category|desk|department|section)$/i.test(readAttribute(subject, "type") ?? "") ||
      /(category|desk|department|section)s?:/i.test(readAttribute(subject, "qcode") ?? ""),
  );
  return parseSection(findName(desk, language));
}

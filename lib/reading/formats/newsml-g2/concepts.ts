/**
 * Concepts in NewsML-G2: a subject, a genre, a provider, a person is written as a `qcode`, a `uri`, a
 * `literal` or a `name`, so each is read in all four ways. Remote catalogs are never fetched.
 */
import type { Concept } from "../../../article.ts";
import { primaryLanguage } from "../../../languages/tags.ts";
import { at, attribute, childrenOf, descendants, textOf, type XmlElement } from "../markup/xml.ts";
import {
  conceptOfQcode,
  distinctConcepts,
  isSubjectCode,
  SUBJECT_CODES,
  sectionNamed,
} from "../wire/newscodes.ts";

/** The role of an element without its scheme: `hld:subHeadline` is a subHeadline. */
export function roleOf(element: XmlElement): string {
  const role = attribute(element, "role") ?? "";
  return role.slice(role.indexOf(":") + 1);
}

/**
 * What a property of the concept type calls its concept: name, literal, then the code of its qcode or uri.
 */
export function named(element: XmlElement | undefined, language: string | undefined): string | undefined {
  const name = nameOf(element, language) ?? attribute(element, "literal");
  if (name !== undefined) return name;
  const qcode = attribute(element, "qcode");
  return qcode ? qcode.slice(qcode.indexOf(":") + 1) || undefined : uriTail(element);
}

/** The last part of a concept's uri: its code. */
export function uriTail(element: XmlElement | undefined): string | undefined {
  return attribute(element, "uri")
    ?.split(/[/#]/)
    .findLast((part) => part !== "");
}

/**
 * What a provider or a holder of rights is called. A uri that is no code of a vocabulary but its site
 * (`http://www.acmenews.example/about`) goes by its host.
 */
export function partyOf(element: XmlElement | undefined, language: string | undefined): string | undefined {
  const name = named(element, language);
  if (name === undefined || name !== uriTail(element)) return name;
  return /^https?:\/\/([^/?#]+)(?:\/[^/]*)?\/?$/i.exec(attribute(element, "uri") ?? "")?.[1] ?? name;
}

/** The name in the item's language and for display, where there are several. */
function nameOf(element: XmlElement | undefined, language: string | undefined): string | undefined {
  const names = childrenOf(element, "name").filter((name) => textOf(name) !== undefined);
  const shown = names.filter((name) => !/mnemonic|short|sort/i.test(roleOf(name)));
  return textOf(inLanguage(shown.length > 0 ? shown : names, language));
}

/** Those in the item's language, which is that of what states none; all of them where none is. */
export function allInLanguage(
  elements: readonly XmlElement[],
  language: string | undefined,
): readonly XmlElement[] {
  const own = elements.filter((element) => isInLanguage(element, language));
  return own.length > 0 ? own : elements;
}

/** Whether an element is in the item's language. */
export function isInLanguage(element: XmlElement, language: string | undefined): boolean {
  const stated = attribute(element, "lang");
  return stated === undefined || language === undefined || isSameLanguage(stated, language);
}

/** Whether two tags name one language, in whatever region or script. */
function isSameLanguage(one: string, other: string): boolean {
  return primaryLanguage(one) === primaryLanguage(other);
}

/** The first of these that says anything, in the item's language if one is. */
export function inLanguage(
  elements: readonly XmlElement[],
  language: string | undefined,
): XmlElement | undefined {
  const filled = elements.filter((element) => textOf(element) !== undefined);
  const own = filled.find((element) => {
    const stated = attribute(element, "lang");
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
export function conceptsOf(item: XmlElement, language: string | undefined): Concepts {
  const names = namesIn(item);
  const schemes = schemesOf(item);
  const meta = at(item, "contentMeta");
  const read = (elements: readonly XmlElement[]) =>
    distinctConcepts(elements.map((element) => conceptOf(element, schemes, names, language)));
  const subjects = childrenOf(meta, "subject");
  return {
    subjects: read(subjects),
    genres: read(childrenOf(meta, "genre")),
    places: read([...subjects.filter(isPlace), ...placesAlone(item)]),
  };
}

/** The nature of a concept: cpnat:geoArea, cpnat:poi (IPTC Concept Nature); Reuters' cptType:5. */
function isPlace(subject: XmlElement): boolean {
  return /(?:^|:)(?:geoarea|poi)$|^cptType:5$/i.test(attribute(subject, "type") ?? "");
}

/** Asserts of places that nothing else of the item refers to: STT states so where it happened. */
function placesAlone(item: XmlElement): XmlElement[] {
  const meta = at(item, "contentMeta");
  const referred = new Set([...childrenOf(meta, "subject"), ...childrenOf(meta, "located")].map(keyOf));
  return childrenOf(item, "assert").filter(
    (assert) =>
      (at(assert, "geoAreaDetails") !== undefined || at(assert, "POIDetails") !== undefined) &&
      !referred.has(keyOf(assert)),
  );
}

/** What refers to a concept, and what an assert says it is about. */
function keyOf(concept: XmlElement | undefined): string | undefined {
  return attribute(concept, "qcode") ?? attribute(concept, "uri") ?? attribute(concept, "literal");
}

/**
 * Where the content originates, by name; a literal may be a mere reference to an assert, which has the name.
 */
export function locatedIn(item: XmlElement, language: string | undefined): string | undefined {
  const located = at(item, "contentMeta/located");
  const literal = attribute(located, "literal");
  const assert = childrenOf(item, "assert").find((one) => literal && attribute(one, "literal") === literal);
  return assert === undefined
    ? named(located, language)
    : (nameOf(located, language) ?? placeOf(assert, language));
}

/** What an assert says of a place: its name, or the town in its address. */
function placeOf(assert: XmlElement | undefined, language: string | undefined): string | undefined {
  return nameOf(assert, language) ?? nameOf(descendants(assert, "locality").next().value, language);
}

function conceptOf(
  element: XmlElement,
  schemes: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, XmlElement>,
  language: string | undefined,
): Concept {
  const qcode = attribute(element, "qcode");
  const uri = attribute(element, "uri");
  const literal = attribute(element, "literal");
  const asserted = names.get(keyOf(element) ?? "");
  const name = nameOf(element, language) ?? placeOf(asserted, language);
  const tail = uriTail(element);
  // A literal may hold a Subject Code with the sender's own marks around it: TT:02000000:LAG.
  const iptc = literal?.split(":").find(isSubjectCode);
  const concept: Concept = qcode
    ? conceptOfQcode(qcode, schemes)
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
function namesIn(item: XmlElement): Map<string, XmlElement> {
  const names = new Map<string, XmlElement>();
  for (const assert of childrenOf(item, "assert")) {
    const key = keyOf(assert);
    if (key && !names.has(key)) names.set(key, assert);
  }
  return names;
}

/** The scheme aliases of the item's own catalog. Remote catalogs (catalogRef) are never fetched. */
function schemesOf(item: XmlElement): Map<string, string> {
  const schemes = new Map<string, string>();
  for (const scheme of descendants(at(item, "catalog"), "scheme")) {
    const alias = attribute(scheme, "alias");
    const uri = attribute(scheme, "uri");
    if (alias && uri) schemes.set(alias, uri);
  }
  return schemes;
}

/** The desk that a provider files the story under: a subject of the type "category" or "department". */
export function categoryOf(meta: XmlElement | undefined, language: string | undefined): string | undefined {
  const desk = childrenOf(meta, "subject").find(
    (subject) =>
      /(^|:)(category|desk|department|section)$/i.test(attribute(subject, "type") ?? "") ||
      /(category|desk|department|section)s?:/i.test(attribute(subject, "qcode") ?? ""),
  );
  return sectionNamed(nameOf(desk, language));
}

/**
 * The lines beside the story of a NewsML-G2 item: headlines, descriptions, notes to editors, who wrote it.
 */
import type { Person } from "../../../article.ts";
import { tidy } from "../../../text/characters.ts";
import { foldLine } from "../../../text/words.ts";
import { findElement, listChildren, readAttribute, readXmlText, type XmlElement } from "../markup/xml.ts";
import { parsePeople } from "../wire/copy.ts";
import { readConceptName, readParty, readRole } from "./concepts.ts";

/** The main headline: the lowest rank; then the one without a role, or with the role "main". */
export function findMainHeadline(headlines: readonly XmlElement[]): XmlElement | undefined {
  const filled = headlines.filter((headline) => readXmlText(headline) !== undefined);
  const isMain = (headline: XmlElement) =>
    /^$|main|headline$/i.test(readRole(headline)) && !/sub/i.test(readRole(headline));
  const main = filled.filter(isMain);
  return (main.length > 0 ? main : filled).toSorted((a, b) => readRank(a) - readRank(b))[0];
}

/** The item's title, which some systems fill with the name of a file. */
export function readTitle(itemMeta: XmlElement | undefined): string | undefined {
  const title = readXmlText(findElement(itemMeta, "title"));
  return title === undefined || /^\S+\.\w{2,5}$/.test(title) ? undefined : title;
}

/** A second headline that says something else than the first. */
export function findDeck(headlines: readonly XmlElement[], headline: string | undefined): string | undefined {
  const called = (role: RegExp) => headlines.filter((line) => role.test(readRole(line))).map(readXmlText);
  const decks = [...called(/sub|deck|second/i), ...called(/kicker/i)];
  return decks.find((deck) => deck !== undefined && foldLine(deck) !== foldLine(headline ?? ""));
}

function readRank(element: XmlElement): number {
  return Number(readAttribute(element, "rank") ?? 1) || 1;
}

/** The description: a summary before a caption; none when it only strings slug and headline together. */
export function findDescription(
  stated: readonly XmlElement[],
  known: readonly (string | undefined)[],
): string | undefined {
  const descriptions = stated.filter((description) => readXmlText(description) !== undefined);
  const preferred = descriptions.find((description) =>
    /summary|abstract|teaser|lead|standfirst/i.test(readRole(description)),
  );
  const text = readXmlText(preferred ?? descriptions[0]);
  const joined = foldLine(known.filter(Boolean).reverse().join(" "));
  return text === undefined || (joined !== "" && foldLine(text) === joined) ? undefined : text;
}

/**
 * Notes that are not meant for an article's edNote: contacts, sign-offs, link lists, what is for one desk.
 */
const ASIDE = /contact|closing|notepad|picture|private|internal/i;

/** What the item tells editors, in one line. */
export function readEdNote(itemMeta: XmlElement | undefined): string | undefined {
  const notes = listChildren(itemMeta, "edNote").filter((note) => listChildren(note).length === 0);
  const open = notes.filter(
    (note) => readAttribute(note, "pubconstraint") === undefined && !ASIDE.test(readRole(note)),
  );
  return tidy([...new Set(open.map((note) => readXmlText(note) ?? ""))].join(" ")) || undefined;
}

/** Under embargo until further notice: an `embargoed` of no value (xsi:nil), or a note whose role says so. */
export function isHeld(itemMeta: XmlElement | undefined): boolean {
  if (/^(?:true|1)$/.test(readAttribute(findElement(itemMeta, "embargoed"), "nil") ?? "")) return true;
  return listChildren(itemMeta, "edNote").some(
    (note) => /embargo/i.test(readRole(note)) && readXmlText(note) !== undefined,
  );
}

// People and providers

/**
 * Who wrote it: the byline; then the creators that are people. A creator's login or initials (`tholl.gregor`,
 * `VRG`) and an agency are no byline.
 */
export function readByline(
  meta: XmlElement | undefined,
  inNitf: readonly Person[] | undefined,
  inBody: readonly Person[],
  inMarkup: readonly string[],
): Person[] {
  const stated = parsePeople(listChildren(meta, "by").map(readXmlText));
  if (stated.length > 0) return stated;
  if (inNitf && inNitf.length > 0) return [...inNitf];
  const printed = inBody.length > 0 ? [...inBody] : parsePeople(inMarkup);
  if (printed.length > 0) return printed;
  const creators = listChildren(meta, "creator").filter(
    (creator) =>
      !/organisation/i.test(readAttribute(creator, "type") ?? "") &&
      findElement(creator, "organisationDetails") === undefined,
  );
  return parsePeople(creators.map((creator) => readConceptName(creator, undefined))).filter(({ name }) =>
    /\p{L}\s\p{L}/u.test(name),
  );
}

/** The provider of the item, else the source of its content, else who is credited. */
export function findProvider(
  itemMeta: XmlElement | undefined,
  meta: XmlElement | undefined,
  language: string | undefined,
) {
  const provider = findElement(itemMeta, "provider");
  return (
    readParty(provider, language) ??
    readParty(findElement(meta, "infoSource"), language) ??
    readXmlText(findElement(meta, "creditline"))
  );
}

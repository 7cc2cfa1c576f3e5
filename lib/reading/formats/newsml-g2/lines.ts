/**
 * The lines beside the story of a NewsML-G2 item: headlines, descriptions, notes to editors, who wrote it.
 */
import type { Person } from "../../../article.ts";
import { tidy } from "../../../text/characters.ts";
import { sameKey } from "../../../text/words.ts";
import { at, attribute, childrenOf, textOf, type XmlElement } from "../markup/xml.ts";
import { peopleOf } from "../wire/copy.ts";
import { named, partyOf, roleOf } from "./concepts.ts";

/** The main headline: the lowest rank; then the one without a role, or with the role "main". */
export function mainOf(headlines: readonly XmlElement[]): XmlElement | undefined {
  const filled = headlines.filter((headline) => textOf(headline) !== undefined);
  const isMain = (headline: XmlElement) =>
    /^$|main|headline$/i.test(roleOf(headline)) && !/sub/i.test(roleOf(headline));
  const main = filled.filter(isMain);
  return (main.length > 0 ? main : filled).toSorted((a, b) => rankOf(a) - rankOf(b))[0];
}

/** The item's title, which some systems fill with the name of a file. */
export function titleOf(itemMeta: XmlElement | undefined): string | undefined {
  const title = textOf(at(itemMeta, "title"));
  return title === undefined || /^\S+\.\w{2,5}$/.test(title) ? undefined : title;
}

/** A second headline that says something else than the first. */
export function deckOf(headlines: readonly XmlElement[], headline: string | undefined): string | undefined {
  const called = (role: RegExp) => headlines.filter((line) => role.test(roleOf(line))).map(textOf);
  const decks = [...called(/sub|deck|second/i), ...called(/kicker/i)];
  return decks.find((deck) => deck !== undefined && sameKey(deck) !== sameKey(headline ?? ""));
}

function rankOf(element: XmlElement): number {
  return Number(attribute(element, "rank") ?? 1) || 1;
}

/** The description: a summary before a caption; none when it only strings slug and headline together. */
export function descriptionOf(
  stated: readonly XmlElement[],
  known: readonly (string | undefined)[],
): string | undefined {
  const descriptions = stated.filter((description) => textOf(description) !== undefined);
  const preferred = descriptions.find((description) =>
    /summary|abstract|teaser|lead|standfirst/i.test(roleOf(description)),
  );
  const text = textOf(preferred ?? descriptions[0]);
  const joined = sameKey(known.filter(Boolean).reverse().join(" "));
  return text === undefined || (joined !== "" && sameKey(text) === joined) ? undefined : text;
}

/**
 * Notes that are not meant for an article's edNote: contacts, sign-offs, link lists, what is for one desk.
 */
const ASIDE = /contact|closing|notepad|picture|private|internal/i;

/** What the item tells editors, in one line. */
export function edNoteOf(itemMeta: XmlElement | undefined): string | undefined {
  const notes = childrenOf(itemMeta, "edNote").filter((note) => childrenOf(note).length === 0);
  const open = notes.filter(
    (note) => attribute(note, "pubconstraint") === undefined && !ASIDE.test(roleOf(note)),
  );
  return tidy([...new Set(open.map((note) => textOf(note) ?? ""))].join(" ")) || undefined;
}

/** Under embargo until further notice: an `embargoed` of no value (xsi:nil), or a note whose role says so. */
export function isHeld(itemMeta: XmlElement | undefined): boolean {
  if (/^(?:true|1)$/.test(attribute(at(itemMeta, "embargoed"), "nil") ?? "")) return true;
  return childrenOf(itemMeta, "edNote").some(
    (note) => /embargo/i.test(roleOf(note)) && textOf(note) !== undefined,
  );
}

// People and providers

/**
 * Who wrote it: the byline; then the creators that are people. A creator's login or initials (`tholl.gregor`,
 * `VRG`) and an agency are no byline.
 */
export function bylineOf(
  meta: XmlElement | undefined,
  inNitf: readonly Person[] | undefined,
  inBody: readonly Person[],
  inMarkup: readonly string[],
): Person[] {
  const stated = peopleOf(childrenOf(meta, "by").map(textOf));
  if (stated.length > 0) return stated;
  if (inNitf && inNitf.length > 0) return [...inNitf];
  const printed = inBody.length > 0 ? [...inBody] : peopleOf(inMarkup);
  if (printed.length > 0) return printed;
  const creators = childrenOf(meta, "creator").filter(
    (creator) =>
      !/organisation/i.test(attribute(creator, "type") ?? "") &&
      at(creator, "organisationDetails") === undefined,
  );
  return peopleOf(creators.map((creator) => named(creator, undefined))).filter(({ name }) =>
    /\p{L}\s\p{L}/u.test(name),
  );
}

/** Who provides the item: its provider, else the source of what it says, else whom it credits. */
export function findProvider(
  itemMeta: XmlElement | undefined,
  meta: XmlElement | undefined,
  language: string | undefined,
) {
  const provider = at(itemMeta, "provider");
  return (
    partyOf(provider, language) ?? partyOf(at(meta, "infoSource"), language) ?? textOf(at(meta, "creditline"))
  );
}

/**
 * Who wrote the page's story: people; failing them the desk that signs it. What a page states for machines is
 * often the site's owner or whoever set up its templates, so a name counts when readers can see it too: best
 * by the headline or at the story's end, where bylines stand.
 */

import type { Person } from "../../../article.ts";
import { isAgency } from "../../../newsroom/agencies.ts";
import { findOrganisation, parseByline } from "../../../newsroom/byline.ts";
import { findPseudonym } from "../../../newsroom/mixed-byline.ts";
import { namesEditor } from "../../../newsroom/sign-off.ts";
import { isWholeName, listInitials, maySign } from "../../../newsroom/signatures.ts";
import { tidy } from "../../../text/characters.ts";
import { lazily } from "../../../text/memoize.ts";
import { foldLine } from "../../../text/words.ts";
import {
  type Claim,
  completeName,
  findByline,
  isFullName,
  listElementsAround,
  type OnPage,
  type Places,
  selectPassagesAround,
} from "./byline-candidates.ts";
import type { Stated } from "./head.ts";
import {
  ADDRESS,
  findDeskOfClaims,
  findHouses,
  isIn,
  isPersonal,
  isSite,
  NOBODY,
  toHouse,
} from "./houses.ts";
import type { Passage } from "./passages.ts";
import {
  findCardAuthors,
  findLinkedAuthors,
  findMarkedAuthors,
  findMetaAuthors,
  findStatedAuthors,
  isDated,
} from "./stated-authors.ts";

export interface Authors {
  /** People; or the desk, the newsroom or the agency that signs. */
  readonly people: Person[];
  /** The organisation that the byline names instead. */
  readonly organisation: string | undefined;
}

/** What a page gives for its authors, and its words to compare that with. */
interface Evidence {
  readonly inStatements: ReturnType<typeof findStatedAuthors>;
  readonly inMarks: Claim;
  readonly inMeta: ReturnType<typeof findMetaAuthors>;
  readonly inCards: Claim;
  readonly inLinks: Claim;
  readonly onPage: OnPage;
  /**
   * The words by the headline and at the story's end; those of the page; its lines that may be names alone.
   */
  readonly nearby: SeenIn;
  readonly anywhere: SeenIn;
  readonly alone: SeenIn;
}

/** The words that a name has to stand among, as `foldLine` has them; few pages ask for those of all. */
type SeenIn = () => string;

/**
 * Finds who wrote the page's story, by all that states it, the surest first.
 *
 * @param sites what the site is called: its name is nobody's
 */
export function findAuthors(
  stated: Stated,
  passages: readonly Passage[],
  places: Places,
  sites: readonly string[],
): Authors {
  const evidence = evidenceOn(stated, passages, places);
  const { inStatements, inMarks, inMeta, inCards, inLinks, onPage, nearby, anywhere } = evidence;
  let organisation: string | undefined;
  const people = (claim: Claim, seenIn: SeenIn | undefined): Person[] => {
    const found = findPeople(claim, sites, seenIn);
    organisation ??= found.organisation;
    return found.people;
  };
  for (const attempt of listAttempts(evidence, people, { stated, passages, places, sites })) {
    const found = attempt();
    if (found === "a desk") break;
    if (found.length === 0) continue;
    const lists = [
      people(inStatements, undefined),
      ...[
        inMarks,
        ...inMeta.lists,
        ...onPage.bylines.slice(0, 1),
        ...onPage.named.filter(({ isList }) => isList),
      ].map((claim) => people(claim, nearby)),
    ];
    const fuller = lists.find(
      (list) => list.length > found.length && found.every((one) => isKnown(list, one)),
    );
    const around = selectPassagesAround(passages, places);
    const whole = fuller ?? found.map((person) => ({ ...person, name: completeName(person.name, around) }));
    const named = whole.map((person) => ({
      ...person,
      name: addMiddleNames(person.name, inStatements.names),
    }));
    const agencies = inStatements.houses.filter((name) => isAgency(name)).map(toHouse(sites));
    return { people: [...named, ...agencies], organisation: undefined };
  }
  const desk =
    findDeskOfClaims([inStatements], anywhere, sites) ??
    findDeskOfClaims([inMarks, ...onPage.bylines, inMeta, ...onPage.named], nearby, sites);
  if (desk) return { people: [{ name: desk, kind: "desk" }], organisation };
  const signing = [inStatements.houses, inStatements.names, inMarks.names, inCards.names, inLinks.names];
  const lines = [...signing, ...onPage.bylines.map(({ names }) => names)];
  const houses = lines.map((names) => findHouses(names, sites)).find((list) => list.length > 0);
  return { people: houses ?? [], organisation };
}

function evidenceOn(stated: Stated, passages: readonly Passage[], places: Places): Evidence {
  const storyAt = passages[places.storyAt]?.box.element;
  const aroundHeadline = listElementsAround(storyAt ? [...stated.headings, storyAt] : stated.headings);
  return {
    inStatements: findStatedAuthors(stated),
    inMarks: findMarkedAuthors(stated, aroundHeadline),
    inMeta: findMetaAuthors(stated),
    inCards: { names: findCardAuthors(stated), labelled: true },
    inLinks: findLinkedAuthors(stated, aroundHeadline),
    onPage: findByline(passages, places, aroundHeadline),
    nearby: lazily(() => {
      const around = selectPassagesAround(passages, places);
      return foldLine(
        around
          .filter(({ text }) => !namesEditor(text))
          .map(spaced)
          .join(" \n "),
      );
    }),
    anywhere: lazily(() =>
      foldLine(
        passages
          .map(({ text }) => text.slice(0, 5_000))
          .join(" \n ")
          .slice(0, 2_000_000),
      ),
    ),
    // A name that stands alone somewhere on the page, as in a box about the author.
    alone: lazily(() =>
      foldLine(
        passages
          .flatMap(({ parts }) => parts.filter((part) => part.length < 40 && !/©/.test(part)))
          .join(" \n "),
      ),
    ),
  };
}

/**
 * The ways to find its authors, the surest first; "a desk" where one signs in print, before what is weaker.
 */
function listAttempts(
  { inStatements, inMarks, inMeta, inCards, inLinks, onPage, nearby, anywhere, alone }: Evidence,
  people: (claim: Claim, seenIn: SeenIn | undefined) => Person[],
  { stated, passages, places, sites }: Page,
): (() => Person[] | "a desk")[] {
  const linked = foldLine(inLinks.names.join(" \n "));
  const stating = [...inStatements.names, ...inMeta.names, ...inCards.names, ...inLinks.names];
  const vouched = foldLine(stating.join(" \n "));
  const isOfText = wordsInText(passages);
  const isPhrase = (name: string) => isOfText(name) && !isIn(vouched, name);
  const headline = foldLine(passages[places.headlineAt]?.text ?? "");
  const isOfHeadline = (name: string) => isIn(headline, name) && !isIn(vouched, name);
  /**
   * A phrase after "by" is told by its words: the text has them in small letters, or the headline has them
   * ("shot by Settlers").
   */
  const printed = (claim: Claim): Person[] => {
    const found = people(claim, undefined);
    return found.some(({ name }) => isPhrase(name) || isOfHeadline(name)) ? [] : found;
  };
  /** Names by place alone, where labels stand too. */
  const placed = (claim: Claim): Person[] => {
    const found = printed(claim);
    return found.every(({ name }) => maySign(name)) ? found : [];
  };
  /** The same, in boxes named for authors: one word needs a link to its author's page. */
  const boxed = (claim: Claim): Person[] =>
    placed(claim).filter(({ name }) => isFullName(name) || isIn(linked, name));
  /** Full names that a page states twice, or in its cards, and does not show. */
  const unseen = (claim: Claim, statedIn: Claim): Person[] => {
    const again = foldLine(statedIn.names.join(" \n "));
    const found = people(claim, () => again).filter(({ name }) => isFullName(name) && isWholeName(name));
    return found.some(({ name }) => isSite(name, sites, false) || isOfText(name)) ? [] : found;
  };
  return [
    () => people(onPage.inCopy, undefined),
    () => people(inStatements, nearby),
    () => people(inMarks, nearby),
    ...onPage.bylines.map((claim) => () => printed(claim)),
    () => people(inMeta, nearby),
    () => people(inLinks, nearby),
    ...(isDated(stated) ? onPage.lone : []).map(
      (claim) => () => placed(claim).filter(({ name }) => !isToldOf(name, passages, places)),
    ),
    () => people(inStatements, anywhere),
    () => (findDeskOfClaims(onPage.bylines, nearby, sites) ? "a desk" : []),
    () => unseen(inCards, inCards),
    () => unseen(inStatements, inMeta),
    ...onPage.named.map((claim) => () => boxed(claim)),
    () => people(onPage.labelled, undefined),
    () => people(inMeta, () => `${alone()} \n ${linked}`),
    () => placed(onPage.signature),
  ];
}

interface Page {
  readonly stated: Stated;
  readonly passages: readonly Passage[];
  readonly places: Places;
  readonly sites: readonly string[];
}

/** A first and a last name, with those that a page states between them. */
function addMiddleNames(name: string, stated: readonly string[]): string {
  const [first, last, ...others] = foldLine(name).split(" ");
  if (last === undefined || others.length > 0) return name;
  const fuller = stated.find((full) => {
    const words = foldLine(full).split(" ");
    return words.length > 2 && words.length <= MAX_NAME_WORDS && words[0] === first && words.at(-1) === last;
  });
  return fuller === undefined ? name : tidy(fuller);
}
const MAX_NAME_WORDS = 5;

/** Whether a person is a subject of the story: a name in the text is not its author's. */
function isToldOf(name: string, passages: readonly Passage[], { storyAt, storyEnd }: Places): boolean {
  return passages.slice(storyAt, storyEnd).some(({ text, words }) => words > 12 && text.includes(name));
}

/** A name is a phrase if the page's text has each of its words in small letters. */
function wordsInText(passages: readonly Passage[]): (name: string) => boolean {
  let small: Set<string> | undefined;
  return (name) => {
    small ??= new Set(
      passages.flatMap(({ text, words }) =>
        words > 4 ? (text.slice(0, 5_000).match(SMALL_WORD) ?? []) : [],
      ),
    );
    const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}\p{L}+$/u.test(word));
    return words.length > 0 && words.every((word) => small!.has(word.toLowerCase()));
  };
}

/** A passage's words, its parts kept apart where the page's mark-up runs them together. */
function spaced({ text, parts }: Passage): string {
  return parts.length > 1 ? `${text} ${parts.join(" ")}` : text.slice(0, 5_000);
}

function findPeople(
  { names, labelled, alone }: Claim,
  sites: readonly string[],
  seenIn: SeenIn | undefined,
): { people: Person[]; organisation: string | undefined } {
  const people: Person[] = [];
  let organisation: string | undefined;
  for (const name of names) {
    const line = tidy(name).slice(0, 1_000);
    if (line === "" || ADDRESS.test(line) || NOBODY.test(line)) continue;
    const agency = findOrganisation(line) ?? SITE_IN_BRACKETS.exec(line)?.[1];
    organisation ??= agency;
    const all = SITE_IN_BRACKETS.test(line) ? [] : parseByline(line);
    // "Von Wild, Jagd und Natur" lists no people.
    const isList =
      all.length < 2 ||
      (all.some(({ name }) => isFullName(name)) &&
        (labelled || seenIn === undefined || all.every(({ name }) => isIn(seenIn(), name))));
    const parsed = isList ? all : [];
    const isUnread = all.length === 0 && labelled && agency === undefined;
    const nicknames = isUnread ? [findPseudonym(line) ?? listInitials(line)].flat() : [];
    for (const person of nicknames.length > 0 ? nicknames.map((name) => ({ name })) : parsed) {
      if (isSite(person.name, sites, labelled) && !isPersonal(person.name)) organisation ??= person.name;
      else if (!labelled && !isFullName(person.name) && !(alone && FIRST_NAME.test(person.name))) continue;
      else if (
        (seenIn === undefined || isIn(seenIn(), person.name)) &&
        !NOBODY.test(person.name) &&
        !isKnown(people, person)
      )
        people.push(person);
    }
  }
  return { people, organisation };
}

function isKnown(people: readonly Person[], { name }: Person): boolean {
  const key = foldLine(name);
  return people.some((known) => foldLine(known.name) === key || foldLine(known.name).endsWith(` ${key}`));
}

const SMALL_WORD = /(?<![\p{L}\p{N}@./_-])\p{Ll}[\p{L}]+(?![\p{L}@])/gu;

/** "Deutsche Welle (www.dw.com)": who has an address of a site is a house. */
const SITE_IN_BRACKETS = /^([^()]{2,60}?)\s?\((?:https?:\/\/|www\.)[^()\s]{3,80}\)$/;

const FIRST_NAME = /^\p{Lu}\p{Ll}{2,}$/u;

/**
 * Who wrote the page's story: people; failing them the desk that signs it. What a page states for machines is
 * often the site's owner or whoever set up its templates, so a name counts when readers can see it too: best by
 * the headline or at the story's end, where bylines stand.
 */

import type { Person } from "../../../article.ts";
import { anyOf, phrasesOf } from "../../../languages/index.ts";
import { alternatives } from "../../../languages/phrases.ts";
import { findDesk, findOrganisation, parseByline } from "../../../newsroom/byline.ts";
import { findPseudonym } from "../../../newsroom/mixed-byline.ts";
import { tidy } from "../../../text/characters.ts";
import { sameKey } from "../../../text/words.ts";
import {
  bylineOnPage,
  type Claim,
  elementsAround,
  fullNameOf,
  isFullName,
  type Places,
  passagesAround,
} from "./byline-candidates.ts";
import type { Stated } from "./head.ts";
import type { Passage } from "./passages.ts";
import { linkedAuthors, markedAuthors, metaAuthors, statedAuthors } from "./stated-authors.ts";

export interface Authors {
  /** People; or the one desk that signs. */
  readonly people: Person[];
  /** The organisation that the byline names instead. */
  readonly organisation: string | undefined;
}

const NOBODY = new RegExp(
  String.raw`^(?:n\/?a|${anyOf("bylines", "nobody")}|${anyOf("bylines", "nobodyOpenings")}\s.*)$`,
  "iu",
);

export function authorsOf(
  stated: Stated,
  passages: readonly Passage[],
  places: Places,
  sites: readonly string[],
): Authors {
  const around = passagesAround(passages, places);
  const nearby = sameKey(around.map(spaced).join(" \n "));
  const anywhere = sameKey(
    passages
      .map(({ text }) => text.slice(0, 5_000))
      .join(" \n ")
      .slice(0, 2_000_000),
  );
  // A name that stands alone somewhere on the page, as in a box about the author.
  const alone = sameKey(
    passages.flatMap(({ parts }) => parts.filter((part) => part.length < 40 && !/©/.test(part))).join(" \n "),
  );
  const inStatements = statedAuthors(stated);
  const storyAt = passages[places.storyAt]?.box.element;
  const aroundHeadline = elementsAround(storyAt ? [...stated.headings, storyAt] : stated.headings);
  const inMarks = markedAuthors(stated, aroundHeadline);
  const inMeta = metaAuthors(stated);
  const inLinks = linkedAuthors(stated, aroundHeadline);
  const onPage = bylineOnPage(passages, places, aroundHeadline);

  let organisation: string | undefined;
  const people = (claim: Claim, seenIn: string | undefined): Person[] => {
    const found = peopleIn(claim, sites, seenIn);
    organisation ??= found.organisation;
    return found.people;
  };
  const attempts = [
    () => people(onPage.inCopy, undefined),
    () => people(inStatements, nearby),
    () => people(inMarks, nearby),
    ...onPage.bylines.map((claim) => () => people(claim, undefined)),
    () => people(inMeta, nearby),
    () => people(inLinks, nearby),
    ...onPage.named.map((claim) => () => people(claim, undefined)),
    () => people(onPage.labelled, undefined),
    () => people(inStatements, anywhere),
    () => people(inMeta, `${alone} \n ${sameKey(inLinks.names.join(" \n "))}`),
    () => people(onPage.signature, undefined),
  ];
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length === 0) continue;
    const lists = [
      inStatements,
      inMarks,
      ...inMeta.lists,
      ...onPage.named.filter(({ isList }) => isList),
    ].map((claim) => people(claim, nearby));
    const fuller = lists.find(
      (list) => list.length > found.length && found.every((one) => isKnown(list, one)),
    );
    return {
      people: fuller ?? found.map((person) => ({ ...person, name: fullNameOf(person.name, around) })),
      organisation: undefined,
    };
  }
  const desk =
    deskOf([inStatements], anywhere, sites) ??
    deskOf([inMarks, ...onPage.bylines, inMeta, ...onPage.named], nearby, sites);
  return { people: desk ? [{ name: desk }] : [], organisation };
}

/** The first desk that the claims name; one that is called as its site is called is the publisher. */
function deskOf(claims: readonly Claim[], seenIn: string, sites: readonly string[]): string | undefined {
  return claims
    .flatMap(({ names }) => names.map((name) => findDesk(name)))
    .find((name) => name !== undefined && isIn(seenIn, name) && !isSite(name, sites, true));
}

/** A passage's words, its parts kept apart where the page's mark-up runs them together. */
function spaced({ text, parts }: Passage): string {
  return parts.length > 1 ? `${text} ${parts.join(" ")}` : text.slice(0, 5_000);
}

function isIn(text: string, name: string): boolean {
  return ` ${text} `.includes(` ${sameKey(name)} `);
}

function peopleIn(
  { names, labelled, alone }: Claim,
  sites: readonly string[],
  seenIn: string | undefined,
): { people: Person[]; organisation: string | undefined } {
  const people: Person[] = [];
  let organisation: string | undefined;
  for (const name of names) {
    const line = tidy(name).slice(0, 1_000);
    if (line === "" || /^(?:https?:|www\.|@|[^\s][^\s@]*@\S+$)/.test(line) || NOBODY.test(line)) continue;
    const agency = findOrganisation(line);
    organisation ??= agency;
    const all = parseByline(line);
    // "Von Wild, Jagd und Natur" lists no people.
    const isList =
      all.length < 2 ||
      (all.some(({ name }) => isFullName(name)) &&
        (labelled || seenIn === undefined || all.every(({ name }) => isIn(seenIn, name))));
    const parsed = isList ? all : [];
    const nickname = all.length === 0 && labelled && agency === undefined ? findPseudonym(line) : undefined;
    for (const person of nickname ? [{ name: nickname }] : parsed) {
      if (isSite(person.name, sites, labelled) && !isPersonal(person.name)) organisation ??= person.name;
      else if (!labelled && !isFullName(person.name) && !(alone && FIRST_NAME.test(person.name))) continue;
      else if (
        (seenIn === undefined || isIn(seenIn, person.name)) &&
        !NOBODY.test(person.name) &&
        !isKnown(people, person)
      )
        people.push(person);
    }
  }
  return { people, organisation };
}

function isKnown(people: readonly Person[], { name }: Person): boolean {
  return people.some((known) => sameKey(known.name) === sameKey(name));
}

/** A name that is a site's, or what a template signs with, goes for an organisation. */
function isSite(name: string, sites: readonly string[], labelled: boolean): boolean {
  const key = siteKey(name);
  return sites.some((site) => {
    const own = siteKey(site.replace(/\.[a-z]{2,4}$/i, ""));
    if (own === "") return false;
    if (own === key || (key.length > 4 && own.includes(key) && own.length < key.length * 1.5)) return true;
    return !labelled && own.length > 5 && key.includes(own);
  });
}

/** As addresses spell it: "SPÖ" is at spoe.at. */
function siteKey(name: string): string {
  return sameKey(name)
    .replaceAll(" ", "")
    .replace(/[äöü]/g, (letter) => `${{ ä: "a", ö: "o", ü: "u" }[letter]}e`)
    .replaceAll("ß", "ss");
}

const FIRST_NAME = /^\p{Lu}\p{Ll}{2,}$/u;

const OF_A_PAPER = new RegExp(
  [
    alternatives(phrasesOf("bylines", "papers"), { isPart: true }),
    String.raw`^${anyOf("bylines", "paperOpenings")}\s`,
  ].join("|"),
  "iu",
);

/** A first and a last name, as a person has who runs a site of their own, and a paper has not. */
function isPersonal(name: string): boolean {
  return /^\S+(?: \p{Lu}\.)? \S+$/u.test(name) && !OF_A_PAPER.test(name);
}

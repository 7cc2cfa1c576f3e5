/**
 * Who wrote the page's story: people only. What a page states for machines is often the site's owner or
 * whoever set up its templates, so a name counts when readers can see it too: best by the headline or at the
 * story's end, where bylines stand.
 */
import type { Person } from "../../article.ts";
import { looksLikeByline, organisationOf, parseByline } from "../../copy/byline.ts";
import { tidy } from "../../copy/characters.ts";
import { sameKey } from "../../copy/words.ts";
import { bylineIn, isLabel, pseudonymIn } from "./byline-line.ts";
import { allMeta, type Stated } from "./head.ts";
import { isOfType, nodesIn, type Statement, textIn, textsIn } from "./jsonld.ts";
import type { Passage } from "./passages.ts";
import { type PageElement, textOf } from "./tree.ts";

export interface Authors {
  readonly people: Person[];
  /** The organisation that the byline names instead. */
  readonly organisation: string | undefined;
}

/** The places of a page's headline and of its story's first and (after the) last passage. */
export interface Places {
  readonly headlineAt: number;
  readonly storyAt: number;
  readonly storyEnd: number;
}

const META = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "dc.creator.name",
  "citation_author",
  "byl",
  "article:author_name",
  "cxenseparse:author",
  "og:author",
];
const BYLINE_NAMES =
  /(?:^|[\s_-])(?:byline|author|authors|autor|autoren|auteur|verfasser|writer|contributor|by-?line|author-?(?:name|info|bold)|vcard|creator)(?=$|[\s_-])|author|byline/i;
const NOBODY =
  /^(?:no author|none|admin(?:istrator)?|webmaster|editor|guest|unknown|anonymous|n\/?a|root|user|redaktion|webteam|by|von|(?:staff|online|weitere[rs]?|more|all|view|see|mehr)\s.*|weiter|weitere)$/iu;

interface Claim {
  readonly names: readonly string[];
  /** Stands alone in a box named for authors: a first name may be all they give. */
  readonly alone?: boolean;
  /** Stands on the page as a byline: a site may well be called after its author. */
  readonly signed?: boolean;
  /** Said to be an author in so many words: even a nickname counts. */
  readonly labelled: boolean;
}

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
  const inStatements = { names: fromStatements(stated), labelled: true };
  const inMarks = { names: fromMarks(stated), labelled: true };
  const inMeta = { names: isDated(stated) ? fromMeta(stated) : [], labelled: false };
  const onPage = fromPage(around, places.storyAt);

  let organisation: string | undefined;
  const people = (claim: Claim, seenIn: string | undefined): Person[] => {
    const found = peopleIn(claim, sites, seenIn);
    organisation ??= found.organisation;
    return found.people;
  };
  const attempts = [
    () => people(inStatements, nearby),
    () => people(inMarks, nearby),
    () => people(onPage.byline, undefined),
    () => people(inMeta, nearby),
    () => people(onPage.named, undefined),
    () => people(inStatements, anywhere),
    () => people(inMeta, alone),
  ];
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length > 0) return { people: found, organisation: undefined };
  }
  return { people: [], organisation };
}

/** A passage's words, its parts kept apart where the page's mark-up runs them together. */
function spaced({ text, parts }: Passage): string {
  return parts.length > 1 ? `${text} ${parts.join(" ")}` : text.slice(0, 5_000);
}

/** From three passages above the headline to four into the story, and what stands right behind it. */
function passagesAround(passages: readonly Passage[], { headlineAt, storyAt, storyEnd }: Places): Passage[] {
  const start = headlineAt >= 0 ? Math.min(headlineAt, storyAt) - 4 : storyAt - 10;
  const head = passages.slice(Math.max(0, start), storyAt + 4);
  return [...head, ...passages.slice(Math.max(storyAt + 4, storyEnd - 4), storyEnd + 12)];
}

function peopleIn(
  { names, labelled, signed, alone }: Claim,
  sites: readonly string[],
  seenIn: string | undefined,
): { people: Person[]; organisation: string | undefined } {
  const people: Person[] = [];
  let organisation: string | undefined;
  const isSeen = (name: string) => seenIn === undefined || ` ${seenIn} `.includes(` ${sameKey(name)} `);
  for (const name of names) {
    const line = tidy(name).slice(0, 1_000);
    if (line === "" || /^(?:https?:|www\.|@|\S+@\S+$)/.test(line) || NOBODY.test(line)) continue;
    const agency = organisationOf(line);
    organisation ??= agency;
    const all = parseByline(line);
    // "Von Wild, Jagd und Natur" lists no people.
    const parsed = all.length > 1 && all.every(({ name }) => !isFullName(name)) ? [] : all;
    const nickname = all.length === 0 && labelled && agency === undefined ? pseudonymIn(line) : undefined;
    for (const person of nickname ? [{ name: nickname }] : parsed) {
      if (isSite(person.name, sites, labelled) && !(signed && isPersonal(person.name)))
        organisation ??= person.name;
      else if (!labelled && !isFullName(person.name) && !(alone && FIRST_NAME.test(person.name))) continue;
      else if (isSeen(person.name) && !NOBODY.test(person.name) && !isKnown(people, person))
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
  const key = sameKey(name).replaceAll(" ", "");
  return sites.some((site) => {
    const own = sameKey(site.replace(/\.[a-z]{2,4}$/i, "")).replaceAll(" ", "");
    if (own === "") return false;
    if (own === key || (key.length > 4 && own.includes(key) && own.length < key.length * 1.5)) return true;
    return !labelled && own.length > 5 && key.includes(own);
  });
}

const FIRST_NAME = /^\p{Lu}\p{Ll}{2,}$/u;

const OF_A_PAPER =
  /nachrichten|presse|zeitung|blog|magazin|news|online|portal|kurier|radio|journal|times|media|^(?:the|der|die|das|la|le|el|il)\s/i;

/** A first and a last name, as a person has who runs a site of their own, and a paper has not. */
function isPersonal(name: string): boolean {
  return isFullName(name) && !OF_A_PAPER.test(name);
}

/** More than one word, where names have spaces. */
function isFullName(name: string): boolean {
  return name.includes(" ") || /[\u3040-\u9fff\uac00-\ud7af]/.test(name);
}

function fromStatements({ statements: { article, nodes } }: Stated): string[] {
  if (!article) return [];
  for (const property of ["author", "creator"] as const) {
    const value = article[property];
    const names = [...textsIn(value), ...nodesIn(value, nodes).flatMap(nameOf)];
    if (names.length > 0) return names;
  }
  return [];
}

function nameOf(node: Statement): string[] {
  if (isOfType(node, /organization|corporation|newsmedia/i)) return [];
  return textsIn(textIn(node.name) ?? node.name);
}

/** On a page that states no date and is no article, the author in its head is who built the site. */
function isDated({ meta, statements, marked }: Stated): boolean {
  return (
    statements.article !== undefined ||
    /article|news|blog/i.test(meta.get("og:type")?.[0] ?? "") ||
    [...meta.keys()].some((name) => /publi[cs]|pubdate|issued|\bdate\b/.test(name)) ||
    marked.times.length + marked.published.length > 0
  );
}

function fromMeta(stated: Stated): string[] {
  const names = META.flatMap((name) => allMeta(stated, name)).filter((value) => !/^\s*https?:/.test(value));
  return [...new Set(names)].slice(0, 50);
}

function fromMarks({ marked, headings }: Stated): string[] {
  const aroundHeadline = new Set(headings.flatMap(ancestors));
  const names = marked.author.flatMap((element) => {
    if (isInOtherStory(element, aroundHeadline)) return [];
    const named = namedInside(element);
    const text = tidy(named ? textOf(named) : (element.attributes.content ?? textOf(element)));
    return text.length < 100 ? [text] : [];
  });
  const distinct = [...new Set(names)];
  // Author marks by the dozen are those of cards.
  return distinct.length > 12 ? [] : distinct;
}

function namedInside(element: PageElement): PageElement | undefined {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (/\bname\b/i.test(child.attributes.itemprop ?? child.attributes.property ?? "")) return child;
    const inner = namedInside(child);
    if (inner) return inner;
  }
  return undefined;
}

function ancestors({ parent }: PageElement): PageElement[] {
  return parent ? [parent, ...ancestors(parent)] : [];
}

function isInOtherStory(element: PageElement, aroundHeadline: ReadonlySet<PageElement>): boolean {
  for (let at = element.parent; at && !aroundHeadline.has(at); at = at.parent) {
    const names = `${at.attributes.class ?? ""} ${at.attributes.id ?? ""}`;
    if (
      at.tag === "nav" ||
      /related|recommend|teaser|sidebar|comment|popular|most-?read|latest/i.test(names)
    ) {
      return true;
    }
  }
  return false;
}

/** A line that reads as a byline; failing that, a name alone in a box that is named for authors. */
function fromPage(around: readonly Passage[], storyAt: number): { byline: Claim; named: Claim } {
  const none: Claim = { names: [], labelled: false };
  let byline = none;
  let named = none;
  let isDue = false;
  for (const passage of around) {
    const { text, words, parts } = passage;
    if (text.length > 200 || words > 30 || passage.prose) continue;
    const isOfAuthors = isNamed(passage);
    const whole =
      parts.length === 1 && looksLikeByline(text)
        ? [text]
        : bylineIn(parts, { isNamed: isOfAuthors, isMeta: passage.index < storyAt && isMetaLine(passage) });
    const due = isDue && words <= 12 ? bylineIn(["By", ...parts], { isNamed: true, isMeta: false }) : [];
    // Some templates set "By" and the name in boxes of their own.
    isDue = isLabel(text);
    if (byline === none && due.length > 0) byline = { names: due, labelled: true, signed: true };
    if (byline === none && whole.length > 0) byline = { names: whole, labelled: true, signed: true };
    if (named === none && words <= 10 && text.length < 80 && isOfAuthors)
      named = { names: parts, labelled: false, alone: parts.length === 1 };
  }
  return { byline, named };
}

const META_NAMES =
  /(?:^|[\s_-])(?:meta|post-?meta|entry-?meta|meta-?info|article-?(?:meta|info)|post-?info|info|submitted|date|postmetadata)(?=$|[\s_-])/i;

/** A line of a template that prints author, date and section together. */
function isMetaLine({ box, wrapper }: Passage): boolean {
  return [wrapper, box.element, box.parent?.element].some(
    (element) =>
      element && META_NAMES.test(`${element.attributes.class ?? ""} ${element.attributes.id ?? ""}`),
  );
}

function isNamed({ box, wrapper }: Passage): boolean {
  return [wrapper, box.element, box.parent?.element].some((element) => {
    if (!element || element.tag === "article" || element.tag === "body") return false;
    return BYLINE_NAMES.test(
      `${element.attributes.class ?? ""} ${element.attributes.id ?? ""} ${element.attributes.itemprop ?? ""}`,
    );
  });
}

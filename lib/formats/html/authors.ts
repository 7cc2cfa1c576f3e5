/** Who wrote the page's story: people only, from what it states and from the byline that stands on it. */
import type { Person } from "../../article.ts";
import { looksLikeByline, organisationOf, parseByline } from "../../copy/byline.ts";
import { tidy } from "../../copy/characters.ts";
import { sameKey } from "../../copy/words.ts";
import { allMeta, type Stated } from "./head.ts";
import { isOfType, nodesIn, type Statement, textIn, textsIn } from "./jsonld.ts";
import type { Passage } from "./passages.ts";
import { type PageElement, textOf } from "./tree.ts";

export interface Authors {
  readonly people: Person[];
  /** The organisation that the byline names instead. */
  readonly organisation: string | undefined;
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
  "book:author",
  "rbauthors",
];
const BYLINE_NAMES =
  /(?:^|[\s_-])(?:byline|author|authors|autor|autoren|auteur|verfasser|writer|contributor|by-line|article-?author|post-?author|entry-?author|author-?name|vcard)(?=$|[\s_-])/i;
const NOT_BYLINE_NAMES =
  /related|recommend|teaser|card|widget|sidebar|comment|bio|avatar|footer|more|popular|share/i;

/**
 * @param passages all passages of the page, in order; `headlineAt` and `storyAt` are the places of its headline
 *   and of the first passage of its body (the byline stands near them), `storyEnd` of the last.
 */
export function authorsOf(
  stated: Stated,
  passages: readonly Passage[],
  near: { readonly headlineAt: number; readonly storyAt: number; readonly storyEnd: number },
  sites: readonly string[],
): Authors {
  let organisation: string | undefined;
  for (const bylines of [
    fromStatements(stated),
    fromMeta(stated),
    fromMarks(stated, sites),
    fromPage(passages, near),
  ]) {
    const people: Person[] = [];
    for (const byline of bylines) {
      const line = tidy(byline).slice(0, 1_000);
      if (line === "" || /^https?:|^www\./.test(line)) continue;
      organisation ??= organisationOf(line);
      for (const person of parseByline(line)) {
        if (isSite(person.name, sites)) organisation ??= person.name;
        else if (!people.some(({ name }) => sameKey(name) === sameKey(person.name))) people.push(person);
      }
    }
    if (people.length > 0) return { people, organisation: undefined };
  }
  return { people: [], organisation };
}

function isSite(name: string, sites: readonly string[]): boolean {
  const key = sameKey(name).replaceAll(" ", "");
  return sites.some((site) => {
    const own = sameKey(site.replace(/\.[a-z]{2,4}$/i, "")).replaceAll(" ", "");
    return (
      own !== "" &&
      (own === key || (key.length > 4 && own.includes(key)) || (own.length > 4 && key.includes(own)))
    );
  });
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
  const name = textIn(node.name);
  return name ? [name] : [];
}

function fromMeta(stated: Stated): string[] {
  for (const name of META) {
    const values = allMeta(stated, name).filter((value) => !/^https?:/.test(value.trim()));
    // One tag that names all comes beside tags that name one each on some sites.
    if (values.length > 0) return [...new Set(values)];
  }
  return [];
}

function fromMarks({ marked }: Stated, sites: readonly string[]): string[] {
  const names = marked.author.flatMap((element) => {
    if (isInOtherStory(element)) return [];
    const named = namedInside(element);
    const text = tidy(named ? textOf(named) : (element.attributes.content ?? textOf(element)));
    return text.length < 100 ? [text] : [];
  });
  const distinct = [...new Set(names)].filter((name) => !isSite(name, sites));
  // Author marks by the dozen are those of cards.
  return distinct.length > 6 ? [] : distinct;
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

function isInOtherStory(element: PageElement): boolean {
  for (let at = element.parent; at; at = at.parent) {
    const names = `${at.attributes.class ?? ""} ${at.attributes.id ?? ""}`;
    if (
      /related|recommend|teaser|sidebar|comment|popular|most-?read|latest/i.test(names) ||
      at.tag === "aside" ||
      at.tag === "nav"
    ) {
      return at.tag !== "body" && at.tag !== "html" && at.tag !== "main";
    }
  }
  return false;
}

/** A line that reads as a byline, or stands in a box named for one, near the headline or right behind the story. */
function fromPage(
  passages: readonly Passage[],
  { headlineAt, storyAt, storyEnd }: { headlineAt: number; storyAt: number; storyEnd: number },
): string[] {
  const from = headlineAt >= 0 ? Math.min(headlineAt, Math.max(0, storyAt)) - 3 : storyAt - 10;
  const around = [
    ...passages.slice(Math.max(0, from), Math.max(0, storyAt) + 4),
    ...passages.slice(Math.max(0, storyEnd), Math.max(0, storyEnd) + 4),
  ];
  for (const { text } of around) if (looksLikeByline(text)) return [text];
  for (const passage of around) {
    if (passage.text.length < 80 && passage.words <= 10 && isNamedByline(passage)) return [passage.text];
  }
  return [];
}

function isNamedByline({ box, wrapper }: Passage): boolean {
  const near = [wrapper, box.element, box.parent?.element].filter((element) => element !== undefined);
  return near.some(({ attributes }) => {
    const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
    return BYLINE_NAMES.test(names) && !NOT_BYLINE_NAMES.test(names);
  });
}

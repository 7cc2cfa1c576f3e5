/** Whom a page states as its authors for machines: in JSON-LD, in marked elements, in its head. */

import { anyOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { phrases } from "../../../languages/phrases.ts";
import { findDesk } from "../../../newsroom/byline.ts";
import { tidy } from "../../../text/characters.ts";
import { countTokens } from "../../../text/words.ts";
import { type Claim, isInOtherStory, listElementsAround } from "./byline-candidates.ts";
import { listMeta, type Stated } from "./head.ts";
import { isOfType, listNodes, listTexts, readText, type Statement } from "./jsonld.ts";
import { type PageElement, readNodeText } from "./tree.ts";

const META = phrases(`
  author, article:author, parsely-author, sailthru.author, dc.creator, dcterms.creator, dc.creator.name,
  citation_author, article:author_name, cxenseparse:author, og:author, shareaholic:article_author_name
`);

/** JSON-LD's `author`, else its `creator`: the people, and the organisations beside them. */
export function findStatedAuthors({
  statements: { article, nodes },
}: Stated): Claim & { readonly houses: string[] } {
  for (const property of ["author", "creator"] as const) {
    const value = article?.[property];
    const stated = listNodes(value, nodes);
    const names = [...listTexts(value), ...stated.filter((node) => !isOrganisation(node)).flatMap(readName)];
    const houses = stated.filter(isOrganisation).flatMap(readName);
    const desks = houses.filter((name) => findDesk(name));
    if (names.length + houses.length > 0) return { names: [...names, ...desks], houses, labelled: true };
  }
  return { names: [], houses: [], labelled: true };
}

function isOrganisation(node: Statement): boolean {
  return isOfType(node, /organization|corporation|newsmedia|website/i);
}

function readName(node: Statement): string[] {
  const name = readText(node.name);
  if (name !== undefined) return [name];
  const whole = [readText(node.givenName), readText(node.familyName)].filter((part) => part !== undefined);
  return whole.length === 2 ? [whole.join(" ")] : [];
}

/** On a page that states no date and is no article, the author in its head is who built the site. */
export function isDated({ meta, statements, marked }: Stated): boolean {
  return (
    statements.article !== undefined ||
    /article|news|blog/i.test(meta.get("og:type")?.[0] ?? "") ||
    [...meta.keys()].some((name) => /publi[cs]|pubdate|issued|\bdate\b/.test(name)) ||
    marked.times.length + marked.published.length > 0
  );
}

/** All names in its head, and the list that each tag gives. */
export function findMetaAuthors(stated: Stated): Claim & { readonly lists: readonly Claim[] } {
  if (!isDated(stated)) return { names: [], labelled: false, lists: [] };
  const lists = [...META.map((name) => listMeta(stated, name)), findCardAuthors(stated)]
    .map((names) => [...new Set(names)].filter((name) => !/^\s*https?:/.test(name)).slice(0, 50))
    .filter((names) => names.length > 0)
    .map((names) => ({ names, labelled: false }));
  return { names: [...new Set(lists.flatMap(({ names }) => names))], labelled: false, lists };
}

const WRITTEN_BY = compilePattern(`^${anyOf("bylines", "cardLabels")}$`);

/** Cards of social networks show it to readers, and have labels of a page's own choice: "Written by". */
export function findCardAuthors(stated: Stated): string[] {
  return ["1", "2"].flatMap((which) => {
    const [label] = listMeta(stated, `twitter:label${which}`);
    return label && WRITTEN_BY.test(label.trim()) ? listMeta(stated, `twitter:data${which}`) : [];
  });
}

/** What microdata, RDFa and `rel=author` mark. */
export function findMarkedAuthors({ marked }: Stated, aroundHeadline: ReadonlySet<PageElement>): Claim {
  const own = marked.author.filter(
    (element) => !isInOtherStory(element, aroundHeadline) && !isInFigure(element),
  );
  const names = own.filter(isBeside(own)).flatMap((element) => {
    const named = namedInside(element);
    const text = tidy(named ? readNodeText(named) : (element.attributes.content ?? readNodeText(element)));
    return text.length < 100 ? [text] : [];
  });
  const distinct = [...new Set(names)];
  // Author marks by the dozen are those of cards.
  return { names: distinct.length > 12 ? [] : distinct, labelled: true };
}

/**
 * Authors of one story are marked side by side: in the same box, or in a wider one that holds nothing but
 * them. Farther off are those of others.
 */
function isBeside(authors: readonly PageElement[]): (element: PageElement) => boolean {
  const [first] = authors;
  const boxes = first ? [...listElementsAround([first])].slice(0, MAX_BOXES) : [];
  const wider = boxes.findLastIndex((box) => {
    const inside = authors.filter((author) => listElementsAround([author]).has(box));
    const named = inside.reduce((sum, author) => sum + countTokens(readNodeText(author)), 0);
    return countTokens(readNodeText(box)) - named <= MAX_OTHER_WORDS;
  });
  const around = boxes[Math.max(wider, Math.min(1, boxes.length - 1))];
  return (element) => element === first || around === undefined || listElementsAround([element]).has(around);
}
const MAX_BOXES = 5;
/** A label and an "and". */
const MAX_OTHER_WORDS = 2;

/** Whoever took the picture is marked as an author too. */
function isInFigure(element: PageElement): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent)
    if (at.tag === "figure" || at.tag === "figcaption") return true;
  return false;
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

/** Whom the page links to as authors, other stories aside. */
export function findLinkedAuthors({ marked }: Stated, aroundHeadline: ReadonlySet<PageElement>): Claim {
  const links = marked.authorPages.filter(
    (link) => !isInOtherStory(link, aroundHeadline) && readNodeText(link).trim() !== "",
  );
  const names = links
    .filter(isBeside(links))
    .map((link) => tidy(readNodeText(link)))
    .filter((text) => text.length > 0 && text.length < 60);
  const distinct = [...new Set(names)];
  return { names: distinct.length > 3 ? [] : distinct, labelled: false };
}

/**
 * Boxes that hold no story, found by role and by name before any passage is weighed: readers' comments,
 * consent dialogs, other articles inside the article. A box around the headline is never one of them.
 */
import { memoize } from "../../../text/memoize.ts";
import { NAMED } from "./class-names.ts";
import { outlinePage } from "./passages.ts";
import { listDescendants, type PageElement, readRawText } from "./tree.ts";

const ROLES = new Set([
  "navigation",
  "dialog",
  "alertdialog",
  "search",
  "menu",
  "menubar",
  "tooltip",
  "status",
  "alert",
]);

export interface Furniture {
  readonly element: PageElement;
  readonly rule: "comments" | "consent" | "navigation" | "recommended" | "other-article";
}

/**
 * @param isLive whether the page says that it is a live blog, whose posts may be articles inside one
 * @returns each outermost box to leave out, with the rule that found it.
 */
export function findBoilerplateBoxes(page: PageElement, isLive = false): Map<PageElement, Furniture["rule"]> {
  const aroundHeadline = new Set<PageElement>();
  let headlines = 0;
  const articles: PageElement[] = [];
  for (const element of listDescendants(page)) {
    if (element.tag === "article") articles.push(element);
    if (element.tag !== "h1") continue;
    headlines += 1;
    // With many first-level headings, only the first is known to be the headline.
    if (headlines > 1) continue;
    for (let at: PageElement | undefined = element; at; at = at.parent) aroundHeadline.add(at);
  }
  const found = new Map<PageElement, Furniture["rule"]>();
  for (const element of listDescendants(page)) {
    if (element.tag === "html" || element.tag === "body" || element.tag === "main") continue;
    const rule = ruleFor(element);
    // Programs have comments, too.
    if (rule && !aroundHeadline.has(element) && !isInCode(element)) found.set(element, rule);
  }
  for (const article of otherArticles(articles, aroundHeadline)) {
    if (!isLive || articleAround(article) === undefined) found.set(article, "other-article");
  }
  for (const ticker of findTickers(page, found)) found.delete(ticker);
  return found;
}

/** With so many words of prose outside the boxes that are named comments, a page has its story there. */
const STORY_WORDS = 60;
/** How the places are called where readers write, and are answered. */
const OF_READERS = /reply|replies|respond|avatar|vote|comment-?(?:author|form)/i;

/**
 * Boxes named comments that hold the commentary of a match: the page has no other text, and
 * readers cannot answer.
 */
function findTickers(page: PageElement, found: ReadonlyMap<PageElement, Furniture["rule"]>): PageElement[] {
  const called = [...found].filter(([, rule]) => rule === "comments").map(([element]) => element);
  if (called.length === 0 || outlinePage(page, found, STORY_WORDS + 1).root.proseWords > STORY_WORDS)
    return [];
  const prose = called.reduce((sum, element) => sum + outlinePage(element, NO_BOXES).root.proseWords, 0);
  return prose > STORY_WORDS && !called.some(isOfReaders) ? called : [];
}
const NO_BOXES: ReadonlySet<PageElement> = new Set();

function isOfReaders(box: PageElement): boolean {
  for (const { tag, attributes } of [box, ...listDescendants(box)])
    if (tag === "textarea" || OF_READERS.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`))
      return true;
  return false;
}

/** The articles of a page that are other stories, or cards that link to them. */
function otherArticles(
  articles: readonly PageElement[],
  aroundHeadline: ReadonlySet<PageElement>,
): PageElement[] {
  const prose = new Map(articles.map((article) => [article, ownProse(article)]));
  const within = new Map<PageElement, number[]>();
  for (const article of articles) {
    const outer = articleAround(article);
    if (outer) within.set(outer, (within.get(outer) ?? []).concat(prose.get(article)!));
  }
  // The parts of a story together have more text than its own box, and each has more than a card.
  const isInParts = (outer: PageElement) => {
    const parts = within.get(outer) ?? [];
    const sum = parts.reduce((all, one) => all + one, 0);
    return sum > prose.get(outer)! && sum > parts.length * CARD;
  };
  // If an article with prose of its own holds the headline, the other articles are other stories.
  const told = articles.some((article) => aroundHeadline.has(article) && prose.get(article)! > OWN_STORY);
  return articles.filter((article) => {
    if (aroundHeadline.has(article)) return false;
    const outer = articleAround(article);
    // An inner article is "in principle related to the contents of the outer" (HTML Standard, 4.3.2); one
    // that tells more than the outer one does is what the outer one is about.
    if (outer && (isInParts(outer) || prose.get(article)! > prose.get(outer)!)) return false;
    return told || (outer !== undefined && prose.get(outer)! > INNER_STORY);
  });
}

/** With so many characters in paragraphs, an article holds the story, or is one around others. */
const OWN_STORY = 600;
const INNER_STORY = 200;
/** The most characters of a card that links to another story. */
const CARD = 400;

/** Whether an element is a box about the author: no body, but bylines are read from it. */
export function isAuthorBox({ attributes }: PageElement): boolean {
  return NAMED.authorBox.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`);
}

function ruleFor({ tag, attributes }: PageElement): Furniture["rule"] | undefined {
  const { role } = attributes;
  if (tag === "nav" || (role !== undefined && ROLES.has(role))) return "navigation";
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  return names.length < 3 ? undefined : ruleByNames(names);
}

const ruleByNames = memoize((names): Furniture["rule"] | undefined => {
  if (NAMED.comments.test(names) && !NAMED.ofTheStory.test(names)) return "comments";
  if (NAMED.consent.test(names)) return "consent";
  return NAMED.recommended.test(names) ? "recommended" : undefined;
});

function isInCode(element: PageElement): boolean {
  for (let at: PageElement | undefined = element, up = 0; at && up < 4; at = at.parent, up += 1)
    if (at.tag === "pre" || at.tag === "code") return true;
  return false;
}

function articleAround(element: PageElement): PageElement | undefined {
  let at = element.parent;
  while (at && at.tag !== "article") at = at.parent;
  return at;
}

/** Characters in paragraphs that stand in this article and in none inside it. */
function ownProse(article: PageElement): number {
  let characters = 0;
  const waiting: PageElement[] = [article];
  while (waiting.length > 0) {
    for (const child of waiting.pop()!.children) {
      if (typeof child === "string" || child.tag === "article") continue;
      if (child.tag === "p") characters += readRawText(child).length;
      else waiting.push(child);
    }
  }
  return characters;
}

/**
 * Boxes that hold no story whatever they say, found by role and by name before anything is weighed: readers'
 * comments, consent dialogs, other articles inside the article. A box around the headline is never one of them.
 */
import { NAMED } from "./class-names.ts";
import { descendants, type PageElement, rawTextOf } from "./tree.ts";

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

/** @returns each outermost box to leave out, with the rule that found it. */
export function furnitureOf(page: PageElement): Map<PageElement, Furniture["rule"]> {
  const aroundHeadline = new Set<PageElement>();
  let headlines = 0;
  const articles: PageElement[] = [];
  for (const element of descendants(page)) {
    if (element.tag === "article") articles.push(element);
    if (element.tag !== "h1") continue;
    headlines += 1;
    // With many first-level headings, only the first is known to be the headline.
    if (headlines > 1) continue;
    for (let at: PageElement | undefined = element; at; at = at.parent) aroundHeadline.add(at);
  }
  const found = new Map<PageElement, Furniture["rule"]>();
  for (const element of descendants(page)) {
    if (element.tag === "html" || element.tag === "body" || element.tag === "main") continue;
    const rule = ruleFor(element);
    if (rule && !aroundHeadline.has(element)) found.set(element, rule);
  }
  // Once an article with prose of its own holds the headline, the other articles are other stories.
  const told = articles.some((article) => aroundHeadline.has(article) && ownProse(article) > OWN_STORY);
  for (const article of articles) {
    if (aroundHeadline.has(article)) continue;
    const outer = articleAround(article);
    // An inner article is "in principle related to the contents of the outer" (HTML Standard, 4.3.2).
    if (told || (outer && ownProse(outer) > INNER_STORY)) found.set(article, "other-article");
  }
  return found;
}

/** Characters in paragraphs from which an article is taken to hold the story, or to be one around others. */
const OWN_STORY = 600;
const INNER_STORY = 200;

/** Whether an element is a box about the author: no body, but bylines are read from it. */
export function isAuthorBox({ attributes }: PageElement): boolean {
  return NAMED.authorBox.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`);
}

function ruleFor({ tag, attributes }: PageElement): Furniture["rule"] | undefined {
  const { role } = attributes;
  if (tag === "nav" || (role !== undefined && ROLES.has(role))) return "navigation";
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  if (names.length < 3) return undefined;
  if (NAMED.comments.test(names) && !NAMED.ofTheStory.test(names)) return "comments";
  if (NAMED.consent.test(names)) return "consent";
  if (NAMED.recommended.test(names)) return "recommended";
  return undefined;
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
  while (waiting.length > 0 && characters <= OWN_STORY) {
    for (const child of waiting.pop()!.children) {
      if (typeof child === "string" || child.tag === "article") continue;
      if (child.tag === "p") characters += rawTextOf(child).length;
      else waiting.push(child);
    }
  }
  return characters;
}

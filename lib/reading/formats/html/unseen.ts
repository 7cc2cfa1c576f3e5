/**
 * Removes from a page what its readers do not see, before its text is read. Two kinds of hidden text stay:
 * what readers can open, as an accordion, and what a script shows as soon as the page has loaded.
 */
import { countTokens, foldLine } from "../../../text/words.ts";
import { computeLook, isSeen, type Look, PLAIN } from "../markup/hidden.ts";
import { StyleSheet } from "../markup/stylesheet.ts";
import { outlinePage } from "./passages.ts";
import { collapseSpaces, listDescendants, type PageElement, type PageNode, readNodeText } from "./tree.ts";

export interface Unseen {
  /** What was taken out, passage by passage. */
  readonly texts: readonly string[];
  /** Words of prose in what was taken out and is no furniture. */
  readonly proseWords: number;
  /** Whether an element was taken out, or stands in one that was. */
  has(element: PageElement): boolean;
}

/** A page drawn behind more than this is no site's. */
const MAX_CURTAINS = 3;
/**
 * What hides so many times the prose that readers see is a curtain: a script draws it back once
 * all has loaded.
 */
const OF_A_CURTAIN = 3;

/**
 * @param page the page; what its readers do not see is gone from it afterwards
 * @param furniture boxes that hold no story, seen or not
 */
export function takeOutUnseen(page: PageElement, furniture: Boxes): Unseen {
  const sheet = readSheet(page);
  const curtains = new Set<PageElement>();
  let hidden = findHidden(page, sheet, curtains);
  while (curtains.size < MAX_CURTAINS) {
    const curtain = findCurtain(page, hidden, furniture);
    if (!curtain) break;
    curtains.add(curtain);
    hidden = findHidden(page, sheet, curtains);
  }
  const { gone, emptied } = hidden;
  for (const twin of findTwins(page, gone)) gone.add(twin);
  for (const copy of findCopies(page, hidden)) gone.add(copy);
  const outlines = new Map(Array.from(gone, (element) => [element, outlinePage(element, NO_BOXES)]));
  const texts = [
    ...[...outlines.values()].flatMap(({ passages }) => passages.map(({ text }) => text)),
    ...[...emptied.keys()].map(ownText),
  ];
  const proseWords = [...outlines].reduce(
    (sum, [element, { root }]) => sum + (isIn(furniture, element) ? 0 : root.proseWords),
    0,
  );
  const parents = new Set([...gone].map(({ parent }) => parent!));
  for (const parent of parents) without(parent, (child) => typeof child !== "string" && gone.has(child));
  for (const element of emptied.keys()) without(element, (child) => typeof child === "string");
  return {
    texts: texts.filter((text) => /[\p{L}\p{N}]/u.test(text)),
    proseWords,
    has: (element) => isIn(gone, element),
  };
}

function isIn(boxes: Boxes, element: PageElement): boolean {
  for (let at: PageElement | undefined = element; at; at = at.parent) if (boxes.has(at)) return true;
  return false;
}

interface Boxes {
  has(element: PageElement): boolean;
}

interface Hidden {
  /** Elements of which nothing is seen. */
  readonly gone: Set<PageElement>;
  /**
   * Elements whose own text is not seen, though that of elements within may be; each with the element
   * that hides it.
   */
  readonly emptied: Map<PageElement, PageElement>;
  /** Elements that are hidden until a reader opens them. */
  readonly opened: Set<PageElement>;
}

function findHidden(page: PageElement, sheet: StyleSheet, curtains: Boxes): Hidden {
  const hidden = { gone: new Set<PageElement>(), emptied: new Map(), opened: new Set<PageElement>() };
  lookInto(page, PLAIN, undefined, { ...hidden, sheet, curtains });
  return hidden;
}

/** Notes what is hidden in an element, which looks so, and which its `hider` hides, if any does. */
function lookInto(
  element: PageElement,
  look: Look,
  hider: PageElement | undefined,
  found: Hidden & { readonly sheet: StyleSheet; readonly curtains: Boxes },
): void {
  const { gone, emptied, opened, sheet, curtains } = found;
  let before: PageElement | undefined;
  for (const child of element.children) {
    if (typeof child === "string") {
      if (hider && /\S/.test(child)) emptied.set(element, hider);
      continue;
    }
    if (UNSEEN_ANYWAY.has(child.tag)) continue;
    const own = computeLook(look, child.tag, child.attributes, sheet);
    const isHidden = !isSeen(own, sheet);
    const isOpened = isHidden && !hider && opensNext(before);
    if (isOpened) opened.add(child);
    const isShown = isOpened || (isHidden && !hider && curtains.has(child));
    if (own.hidden && !isShown) gone.add(child);
    else if (isShown) lookInto(child, look, undefined, found);
    else lookInto(child, own, isHidden ? (hider ?? child) : undefined, found);
    before = child;
  }
}

/** Words in a row by which copies are known, and words from which a text is compared with what is seen. */
const SHINGLE = 6;
const LONG = 40;

/**
 * Text that readers could open, and copies of what they see: the whole story for a machine, or for a printer.
 */
function findCopies(page: PageElement, { gone, opened }: Hidden): PageElement[] {
  const long = [...opened].filter(
    (element) => !gone.has(element) && countTokens(readNodeText(element)) >= LONG,
  );
  if (long.length === 0) return [];
  const hidden = new Set([...gone, ...long]);
  const seen = new Set(outlinePage(page, hidden).passages.flatMap(({ text }) => listShingles(text)));
  return long.filter((element) => {
    const shingles = listShingles(readNodeText(element));
    return shingles.filter((shingle) => seen.has(shingle)).length > shingles.length / 2;
  });
}

function listShingles(text: string): string[] {
  const words = foldLine(text).split(" ");
  return words.slice(SHINGLE - 1).map((_, at) => words.slice(at, at + SHINGLE).join(" "));
}

/**
 * Text that assistive software should skip because it is a copy: a slide's copy, a figure spelled out. A
 * whole article that is hidden so, behind a dialog for consent, stays.
 */
function findTwins(page: PageElement, gone: ReadonlySet<PageElement>): PageElement[] {
  const kept: PageElement[] = [];
  addMuted(page, gone, kept);
  if (kept.length === 0) return [];
  const hidden = new Set([...gone, ...kept]);
  const said = new Set(outlinePage(page, hidden).passages.flatMap(({ text, parts }) => [text, ...parts]));
  return kept.filter((element) => {
    const texts = listPassages(element);
    return texts.length > 0 && texts.every((text) => said.has(text));
  });
}

function addMuted(element: PageElement, gone: ReadonlySet<PageElement>, kept: PageElement[]): void {
  for (const child of element.children) {
    if (typeof child === "string" || gone.has(child)) continue;
    // Most of them are icons without text.
    if (child.attributes["aria-hidden"] !== "true") addMuted(child, gone, kept);
    else if (holdsText(child)) kept.push(child);
  }
}

function holdsText({ children }: PageElement): boolean {
  return children.some((child) => (typeof child === "string" ? /\S/.test(child) : holdsText(child)));
}

/** What is no text of a page, and may stand between a heading and what it opens. */
const UNSEEN_ANYWAY = new Set(["head", "style", "script", "noscript", "link", "meta"]);

function findCurtain(
  page: PageElement,
  { gone, emptied }: Hidden,
  furniture: Boxes,
): PageElement | undefined {
  const behind = new Map<PageElement, number>();
  for (const element of gone)
    if (!furniture.has(element)) behind.set(element, outlinePage(element, furniture).root.proseWords);
  let lost = 0;
  for (const [element, hider] of emptied) {
    const words = countTokens(ownText(element));
    lost += words;
    behind.set(hider, (behind.get(hider) ?? 0) + words);
  }
  const [most, words] = [...behind].reduce((one, other) => (other[1] > one[1] ? other : one), [page, 0]);
  if (words === 0) return undefined;
  const leftOut = (element: PageElement) => furniture.has(element) || gone.has(element);
  const enough = lost + words / OF_A_CURTAIN;
  const seen = Math.max(0, outlinePage(page, { has: leftOut }, enough).root.proseWords - lost);
  return words > OF_A_CURTAIN * seen ? most : undefined;
}

function listPassages(element: PageElement): string[] {
  return outlinePage(element, NO_BOXES).passages.map(({ text }) => text);
}

const NO_BOXES: Boxes = { has: () => false };

/** The text of an element itself, without that of the elements in it. */
function ownText({ children }: PageElement): string {
  return collapseSpaces(children.filter((child) => typeof child === "string").join(" "));
}

function without({ children }: PageElement, isHidden: (node: PageNode) => boolean): void {
  const kept = children.filter((node) => !isHidden(node));
  children.length = 0;
  for (const node of kept) children.push(node);
}

/**
 * What a page's own sheets say. Those for print, and those for browsers without scripts, are not
 * what readers see.
 */
function readSheet(page: PageElement): StyleSheet {
  const sheet = new StyleSheet();
  for (const { tag, attributes, children, parent } of listDescendants(page)) {
    if (tag === "link" && /\bstylesheet\b/i.test(attributes.rel ?? "")) sheet.paints = true;
    if (tag !== "style" || parent?.tag === "noscript") continue;
    const isForScreens = /^(?:all|screen)?$/i.test((attributes.media ?? "").trim());
    if (isForScreens) sheet.add(children.filter((child) => typeof child === "string").join(""));
  }
  return sheet;
}

/** Elements looked at in a heading, for what makes it open what follows. */
const LOOKED_AT = 8;

/**
 * Whether what stands before an element opens it when readers click there: an accordion's heading, "Read
 * more". Closed `<details>` are read likewise.
 */
function opensNext(before: PageElement | undefined): boolean {
  if (!before) return false;
  if (opens(before)) return true;
  let looked = 0;
  for (const element of listDescendants(before)) {
    if (opens(element)) return true;
    if (++looked === LOOKED_AT) return false;
  }
  return false;
}

function opens({ attributes }: PageElement): boolean {
  return attributes["aria-expanded"] !== undefined || attributes["aria-controls"] !== undefined;
}

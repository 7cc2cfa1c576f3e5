/**
 * A page's markup as a tree, built under guard: depth and number of elements are counted while the parser
 * runs, so that a hostile page is refused before anything walks it (2,000 nested elements kept a common
 * extractor busy for two minutes; real pages reached a depth of 51).
 */
import { Parser } from "htmlparser2";
import { Rejection } from "../../../rejection.ts";
import { makeAttributeGuard } from "../markup/attributes.ts";

const MAX_DEPTH = 200;
/** The largest of 656 real pages has 6,800. */
const MAX_ELEMENTS = 40_000;

/** Elements that hold no text of a story; leaving them out halves the tree of a usual page. */
const UNREAD = new Set(["svg", "canvas", "object", "audio", "video", "map", "math", "template"]);

export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  readonly children: PageNode[];
}
export type PageNode = PageElement | string;

/**
 * Reads markup leniently, as browsers do; a fragment is a page without `<html>`.
 *
 * @returns a root whose children are what stands at the top of the markup.
 * @throws {Rejection} `hostile` when elements nest deeper than 200, number more than 40,000 or have
 *   attributes without end.
 */
export function parsePage(markup: string): PageElement {
  try {
    parser.parseComplete(markup);
    return builder.root;
  } finally {
    // It keeps nothing of a page.
    parser.reset();
  }
}

/** Builds the tree of one page after the other, as a parser calls it. */
class TreeBuilder {
  root!: PageElement;
  #open: PageElement[] = [];
  /** Links that a later link closes, as browsers do when `</a>` was forgotten. */
  readonly #closedLinks = new Set<PageElement>();
  readonly #attributesHere = makeAttributeGuard();
  #elements = 0;
  #unread = 0;

  readonly onattribute = this.#attributesHere.count;

  onreset(): void {
    this.root = { tag: "#page", attributes: {}, parent: undefined, children: [] };
    this.#open = [this.root];
    this.#closedLinks.clear();
    this.#attributesHere.reset();
    this.#elements = 0;
    this.#unread = 0;
  }

  onopentag(tag: string, attributes: Record<string, string>): void {
    this.#attributesHere.reset();
    this.#elements += 1;
    if (this.#open.length + this.#unread > MAX_DEPTH) {
      throw new Rejection("hostile", `Elements nest deeper than ${MAX_DEPTH}; a story needs far fewer.`);
    }
    if (this.#elements > MAX_ELEMENTS) {
      throw new Rejection(
        "hostile",
        `The page has more than ${MAX_ELEMENTS} elements; a story needs far fewer.`,
      );
    }
    if (this.#unread > 0 || isUnread(tag, attributes)) {
      this.#unread += 1;
      return;
    }
    let parent = this.#innermost();
    if (tag === "a" && parent.tag === "a") {
      this.#closedLinks.add(parent);
      parent = this.#innermost();
    }
    const element: PageElement = { tag, attributes, parent, children: [] };
    parent.children.push(element);
    this.#open.push(element);
  }

  ontext(text: string): void {
    if (this.#unread > 0) return;
    const { children } = this.#innermost();
    const last = children.length - 1;
    if (typeof children[last] === "string") children[last] += text;
    else children.push(text);
  }

  onclosetag(): void {
    if (this.#unread > 0) this.#unread -= 1;
    else if (this.#open.length > 1) this.#open.pop();
  }

  #innermost(): PageElement {
    let element = this.#open[this.#open.length - 1]!;
    while (this.#closedLinks.size > 0 && this.#closedLinks.has(element)) element = element.parent!;
    return element;
  }
}

/**
 * One parser for all pages. Without any of its class the engine forgets what it compiled for it, whenever it
 * clears its memory between two pages: that took a fifth of a page's time.
 */
const builder = new TreeBuilder();
const parser = new Parser(builder);

function isUnread(tag: string, attributes: Record<string, string>): boolean {
  if (tag === "script") return !/ld\+json/i.test(attributes.type ?? "");
  return UNREAD.has(tag);
}

/** Every element below `root`, in document order. */
export function* listDescendants(root: PageElement): Generator<PageElement> {
  const waiting: PageNode[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    if (typeof node === "string") continue;
    if (node !== root) yield node;
    for (let i = node.children.length - 1; i >= 0; i -= 1) waiting.push(node.children[i]!);
  }
}

/** The text below a node, white space collapsed. */
export function readNodeText(node: PageNode): string {
  return collapseSpaces(readRawText(node));
}

/** The text below a node as it stands. */
export function readRawText(node: PageNode): string {
  if (typeof node === "string") return node;
  if (node.tag === "script" || node.tag === "noscript" || node.tag === "style") return "";
  if (node.tag === "br") return " ";
  let text = "";
  for (const child of node.children) text += readRawText(child);
  return text;
}

const UNCOLLAPSED = /[^\S ]| {2}|[\u00ad\u200b\u2060]/;

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
/** White space that is no single space; those between words, which are most, stay as they are. */
const NO_SINGLE_SPACE = /[^\S ]\s*| \s+/g;

/** White space as one space, invisible characters (soft hyphens, zero-width spaces) gone. */
export function collapseSpaces(text: string): string {
  if (!UNCOLLAPSED.test(text)) return text.trim();
  const visible = INVISIBLE.test(text) ? text.replace(/[\u00ad\u200b\u2060\ufeff]+/g, "") : text;
  return visible.replace(NO_SINGLE_SPACE, " ").trim();
}

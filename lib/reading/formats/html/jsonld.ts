/**
 * What a page states about itself in JSON-LD (schema.org). Sites write it by template, so it is often
 * slightly broken. What cannot be read is ignored.
 */
import { decodeEntities } from "../../../text/characters.ts";

/** A JSON-LD node: only ever looked at through the functions below. */
export type Statement = { readonly [property: string]: unknown };

const MAX_NODES = 5_000;
/** Types of schema.org end with these. */
const ARTICLE_TYPES =
  /(?:article|posting|reportage|report|review|analysisnews|opinionnews|advertisercontent)$/i;
const OTHER_STORY_TYPES =
  /(?:recipe|videoobject|podcastepisode|event|creativework|howto|claimreview|product)$/i;

export interface Statements {
  /** The node that is the article, where there is one. */
  readonly article: Statement | undefined;
  /** Every node, for looking up what an `@id` points to. */
  readonly nodes: readonly Statement[];
}

/**
 * Reads a page's JSON-LD scripts.
 *
 * @param headline tells which article node is the page's own, where lists of others stand beside it.
 */
export function parseStatements(scripts: readonly string[], headline: string): Statements {
  const nodes: Statement[] = [];
  const waiting: unknown[] = scripts.map(parsed);
  let looked = 0;
  while (waiting.length > 0 && nodes.length < MAX_NODES && looked < MAX_NODES * 20) {
    looked += 1;
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_NODES));
    else if (isStatement(value)) {
      nodes.push(value);
      for (const child of [
        value["@graph"],
        value.mainEntity,
        value.mainEntityOfPage,
        value.itemListElement,
        value.item,
      ]) {
        if (typeof child === "object") waiting.push(child);
      }
    }
  }
  const articles = nodes.filter((node) => listTypes(node).some((type) => ARTICLE_TYPES.test(type)));
  const said = (node: Statement) => readText(node.headline) ?? readText(node.name) ?? "";
  const own = articles.find((node) => said(node) !== "" && headline !== "" && begins(said(node), headline));
  const article =
    own ??
    articles.find((node) => node.articleBody !== undefined || node.datePublished !== undefined) ??
    articles[0] ??
    nodes.find((node) => listTypes(node).some((type) => OTHER_STORY_TYPES.test(type)));
  return { article, nodes };
}

function begins(one: string, other: string): boolean {
  const a = one.toLowerCase().slice(0, 25);
  const b = other.toLowerCase();
  return b.includes(a);
}

function listTypes(node: Statement): string[] {
  return listTexts(node["@type"]);
}

/** Whether one of a node's types is of a kind. */
export function isOfType(node: Statement, pattern: RegExp): boolean {
  return listTypes(node).some((type) => pattern.test(type));
}

/** Whether a node describes the site or who runs it, and not the story. */
export function isOfPublisher(node: Statement): boolean {
  return /^(?:WebSite|NewsMediaOrganization|Organization)$/i.test(String(node["@type"]));
}

export function isStatement(value: unknown): value is Statement {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The texts in a property: a string, a number, a list of them, a language map's `@value`. */
export function listTexts(value: unknown): string[] {
  // Templates write strings as they would into markup: "O&#8217;Donnell".
  if (typeof value === "string") return value.trim() === "" ? [] : [decodeEntities(value)];
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value))
    return value.slice(0, 1_000).flatMap((one) => (Array.isArray(one) ? [] : listTexts(one)));
  if (isStatement(value) && value["@value"] !== undefined && !isStatement(value["@value"]))
    return listTexts(value["@value"]);
  return [];
}

/** The first text in a property (`listTexts`). */
export function readText(value: unknown): string | undefined {
  return listTexts(value)[0];
}

/** The nodes that a property holds or points to by `@id`. */
export function listNodes(value: unknown, nodes: readonly Statement[]): Statement[] {
  const values = Array.isArray(value) ? value.slice(0, 200) : [value];
  return values.filter(isStatement).map((one) => {
    const id = one["@id"];
    if (typeof id !== "string" || one.name !== undefined) return one;
    return nodes.find((node) => node["@id"] === id && node.name !== undefined) ?? one;
  });
}

function parsed(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, "")
    .trim();
  for (const attempt of [text, mended(text)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends what templates usually break.
    }
  }
  return undefined;
}

/**
 * Line breaks and tabs inside strings, commas before a closing bracket, a semicolon behind: all seen
 * on news sites.
 */
function mended(text: string): string {
  return text
    .replace(/[\u0000-\u001f]+/g, " ")
    .replace(/,\s*([}\]])/g, "$1")
    .replace(/\\(?!["\\/bfnrtu])/g, "")
    .replace(/;\s*$/, "");
}

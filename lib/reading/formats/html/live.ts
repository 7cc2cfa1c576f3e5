/**
 * Live blogs: one block or more an update, each with the update's own time. From the page's JSON-LD
 * (schema.org LiveBlogPosting) where it holds the updates, else from how the page marks them.
 */
import { parseDate } from "../../../newsroom/dates.ts";
import type { DraftBlock } from "../../draft.ts";
import { makeBlocks } from "./blocks.ts";
import { NAMED } from "./class-names.ts";
import type { Stated } from "./head.ts";
import { isOfType, listNodes, readText, type Statement } from "./jsonld.ts";
import { type Box, outlinePage, type Passage } from "./passages.ts";
import { listDescendants, type PageElement, parsePage, readNodeText } from "./tree.ts";

const MAX_UPDATES = 500;

export function isLiveBlog({ statements: { nodes } }: Stated): boolean {
  return nodes.some((node) => isOfType(node, /^liveblogposting$/i));
}

/** The updates that JSON-LD states, newest first as stated; empty when it states none. */
export function readStatedUpdates({ statements: { nodes } }: Stated): DraftBlock[] {
  const live = nodes.find((node) => isOfType(node, /^liveblogposting$/i));
  if (!live) return [];
  return listNodes(live.liveBlogUpdate, nodes).slice(0, MAX_UPDATES).flatMap(updateBlocks);
}

function updateBlocks(update: Statement): DraftBlock[] {
  const published = readText(update.datePublished) ?? readText(update.dateModified);
  const headline = readText(update.headline) ?? readText(update.name);
  const body = readText(update.articleBody) ?? readText(update.text) ?? readText(update.description);
  const blocks: DraftBlock[] = body === undefined ? [] : splitPlainBlocks(body);
  if (headline && !blocks.some(({ text }) => text.startsWith(headline)))
    blocks.unshift({ type: "heading", text: readNodeText(parsePage(headline)) });
  return blocks.map((block) => ({ ...block, ...(published && { published }) }));
}

/** The blocks of a text that may hold markup. */
export function splitPlainBlocks(text: string): DraftBlock[] {
  const marked = /<\/?(?:p|br|div|li|ul|h\d|blockquote)\b/i.test(text) ? text : text.replace(/\n+/g, "<p>");
  return makeBlocks(outlinePage(parsePage(marked), new Set()).passages);
}

/** Gives each block of a live page the time of the update it stands in. */
export function withUpdateTimes(story: readonly Passage[], blocks: readonly DraftBlock[]): DraftBlock[] {
  // Rows of a table are several passages to one block, so blocks are found again by their text.
  const times = new Map<string, string>();
  for (const { text, box } of story) {
    const published = updateTime(box);
    if (published !== undefined && !times.has(text)) times.set(text, published);
  }
  return blocks.map((block) => {
    const published = times.get(block.text);
    return published === undefined ? block : { ...block, published };
  });
}

/** The first time that the update around a box states. */
function updateTime(box: Box): string | undefined {
  for (let at: Box | undefined = box; at; at = at.parent) {
    const { attributes, tag } = at.element;
    const names = `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.itemprop ?? ""}`;
    const isUpdate =
      NAMED.update.test(names) ||
      (tag === "article" && at.parent !== undefined && isOneOfSeveral(at.element));
    if (isUpdate) return findTime(at.element);
  }
  return undefined;
}

function isOneOfSeveral(element: PageElement): boolean {
  const alike = element.parent?.children.filter(
    (child) => typeof child !== "string" && child.tag === element.tag,
  );
  return (alike?.length ?? 0) > 1;
}

function findTime(update: PageElement): string | undefined {
  for (const element of listDescendants(update)) {
    if (element.tag !== "time" && !/datepublished/i.test(element.attributes.itemprop ?? "")) continue;
    const written = element.attributes.datetime ?? element.attributes.content ?? readNodeText(element);
    if (parseDate(written, { zone: "UTC" })) return written;
  }
  return undefined;
}

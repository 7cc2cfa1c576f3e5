/**
 * A story of a feed or of an export, as those state it, and the draft that it makes. Splitting a file writes
 * each of its stories as such an item in JSON, which costs little; what is in it is read when its turn comes.
 */
import { filterWithinShare, isBoilerplate, isFeedFooter } from "../../../newsroom/boilerplate.ts";
import { Rejection } from "../../../rejection.ts";
import { tidy } from "../../../text/characters.ts";
import { countTokens } from "../../../text/words.ts";
import type { Draft, FoundItem, Source, Trace } from "../../draft.ts";
import { takeOutShortcodes } from "../html/shortcodes.ts";
import { readMarkup } from "../markup/markup.ts";
import { looksLikeMarkup, withoutEscape } from "../markup/written.ts";
import { readNinjs } from "../ninjs/item.ts";
import { nameBy } from "./names.ts";

/** What feeds and exports state of a story. All is as written; absent is undefined or an empty list. */
export interface ToldItem {
  guid?: string | undefined;
  link?: string | undefined;
  title?: string | undefined;
  /** The story in HTML … */
  html?: string | undefined;
  /** … or as plain text. */
  text?: string | undefined;
  /** A summary or excerpt, in HTML or plain text. */
  summary?: string | undefined;
  authors?: string[] | undefined;
  published?: string | undefined;
  modified?: string | undefined;
  section?: string | undefined;
  keywords?: string[] | undefined;
  language?: string | undefined;
  source?: string | undefined;
  copyright?: string | undefined;
  images?:
    | { href: string | undefined; caption?: string | undefined; credit?: string | undefined }[]
    | undefined;
  /** Why its system does not publish it: "its status is draft". */
  held?: string | undefined;
  /** Its fields of any other name that hold it (`pickHolding`). */
  fields?: [string, string | boolean][] | undefined;
}

/** A summary of so many words tells the story: some feeds have no other place for it. */
const MIN_STORY_WORDS = 150;
/** How a text ends that goes on elsewhere. */
const GOES_ON = /(?:\u2026|\.\.\.|\[(?:\u2026|\.\.\.)\])\s{0,3}(?:\p{L}[\p{L} ]{0,40})?\s{0,3}$/u;

/** Writes items as what `split` finds. */
export function writeItems(items: readonly ToldItem[], as: NonNullable<FoundItem["as"]>): FoundItem[] {
  const encoder = new TextEncoder();
  return items.map((item) => ({ name: nameItem(item), as, bytes: encoder.encode(JSON.stringify(item)) }));
}

/** What an item is called in its file: its guid, its address, its title; else what it says. */
function nameItem({ guid, link, title, html, text, summary }: ToldItem): string {
  const name = [guid, link, title].map((stated) => tidy(stated ?? "")).find((stated) => stated !== "");
  return nameBy(name, JSON.stringify([html, text, summary]));
}

/** @throws {Rejection} `malformed` where the item itself is damaged; `no-text` where it says nothing */
export function draftItem({ bytes }: Pick<Source, "bytes">, trace: Trace): Draft {
  const item = decodeItem(bytes);
  const story = chooseStory(item);
  // A wire's flash is its headline alone; a feed's item without words is a link.
  if (story.text.trim() === "")
    throw new Rejection("no-text", "Expected a story; the item has no text to it.");
  if (story.isSummary) {
    const told =
      "The feed gives a summary of the story, and not the story: nothing else of it is known here.";
    trace.warn("summary-only", told);
  }
  const told = readNinjs(
    {
      ...Object.fromEntries(item.fields ?? []),
      uri: item.guid ?? item.link,
      headline: readLine(item.title),
      ...(story.isMarkup ? { body_html: story.text } : { body_text: story.text }),
      description_text: story.isSummary ? undefined : readLine(item.summary),
      authors: item.authors?.map((name) => ({ name })),
      versioncreated: item.modified ?? item.published,
      published: item.published,
      language: item.language,
      source: item.source,
      service: item.section,
      keywords: item.keywords,
      copyrightnotice: item.copyright,
      associations: item.images?.map(({ href, caption, credit }) => ({
        type: "picture",
        description_text: readLine(caption),
        creditline: readLine(credit),
        renditions: { original: { href } },
      })),
      pubstatus: item.held ? "withheld" : "usable",
    },
    trace,
  );
  const draft = { ...told, body: withoutFurniture(told.body, trace) };
  if (!item.held) return draft;
  const why = `Held back, so that nobody can read it: ${item.held}. Publish it there, and send it again.`;
  trace.warn("status-word", why);
  return { ...draft, pubStatus: draft.pubStatus === "canceled" ? "canceled" : "withheld" };
}

/** The body without what plugins put into it: buttons to share it, "The post … appeared first on …". */
function withoutFurniture(body: Draft["body"], trace: Trace): Draft["body"] {
  const told = body.filter(({ text }) => !isFeedFooter(text));
  const { dropped } = filterWithinShare(told, ({ type, text }) => type !== "quote" && isBoilerplate(text));
  const kept = told.filter((block) => !dropped.includes(block));
  for (const block of body) if (!kept.includes(block)) trace.drop("junk", block.text);
  return kept;
}

function decodeItem(bytes: Uint8Array): ToldItem {
  try {
    const item: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof item === "object" && item !== null) return item;
  } catch {
    // Splitting leaves an item as it stands where it can make nothing of it.
  }
  throw new Rejection("malformed", "Expected an item of the feed; its mark-up is damaged.");
}

/** The story, and whether it is but a summary. */
function chooseStory({ html, text, summary }: ToldItem): {
  text: string;
  isMarkup: boolean;
  isSummary: boolean;
} {
  const told = [html, text].find((body) => body !== undefined && body.trim() !== "");
  const written = withoutEscape(told ?? summary ?? "");
  const isMarkup = (told !== undefined && told === html) || looksLikeMarkup(written);
  const body = isMarkup ? withParagraphs(takeOutShortcodes(written).markup) : written;
  if (told !== undefined) return { text: body, isMarkup, isSummary: false };
  const line = readLine(written) ?? "";
  return { text: body, isMarkup, isSummary: countTokens(line) < MIN_STORY_WORDS || GOES_ON.test(line) };
}

const HAS_BLOCKS = /<(?:p|div|h[1-6]|li|ul|ol|blockquote|section|article|table|br)\b/i;

/** What WordPress keeps of a post: paragraphs are parted by empty lines, and not marked. */
function withParagraphs(markup: string): string {
  if (HAS_BLOCKS.test(markup)) return markup;
  return markup
    .split(/\r?\n(?:[ \t]{0,20}\r?\n)+/)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("\n");
}

/** Mark-up or text as one line. */
function readLine(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const text = withoutEscape(written);
  if (!looksLikeMarkup(text)) return tidy(text) || undefined;
  const silent: Trace = { warn() {}, drop() {} };
  const { blocks } = readMarkup(text, silent);
  const told = blocks.map((block) => block.text).filter((line) => !isFeedFooter(line));
  return tidy(told.join(" ")) || undefined;
}

/** A Markdown file: its front matter says what it says, its text is a manuscript. */
import MarkdownIt, { type Token } from "markdown-it";
import type { Image } from "../../../article.ts";
import { parseByline } from "../../../newsroom/byline.ts";
import { parseCredit, splitCaption } from "../../../newsroom/caption.ts";
import { decode, decodeEntities, tidy } from "../../../text/characters.ts";
import type { Draft, Trace } from "../../draft.ts";
import type { ManuscriptPassage, PassageRole } from "../manuscript/passage.ts";
import { draftManuscript } from "../manuscript/story.ts";
import { readRow } from "../manuscript/table.ts";
import { findHoldingAsides } from "../markup/asides.ts";
import { readMarkup } from "../markup/markup.ts";
import { readFields } from "./front-matter.ts";
import { findOpening, TITLE_BLOCK } from "./opening.ts";

/** Reads a Markdown file. What the front matter states goes before what the text seems to say. */
export function readMarkdown(bytes: Uint8Array, trace: Trace): Draft {
  const { text, warnings } = decode(bytes);
  for (const { code, message } of warnings) trace.warn(code, message);
  const opening = findOpening(text);
  const fields = opening ? readFields(opening, trace) : {};
  const reading = new Reading(trace);
  const block = opening ? undefined : readTitleBlock(text);
  const story = opening?.story ?? block?.story ?? text;
  reading.read(removeFences(story));
  Object.assign(fields, block?.fields);
  const headline =
    fields.headline === undefined ? [] : [{ role: "headline", text: fields.headline } as const];
  const told = draftManuscript(
    { passages: [...headline, ...reading.passages], margins: [], properties: {} },
    trace,
  );
  const byline = fields.byline?.length ? fields.byline : told.byline;
  return {
    ...told,
    ...fields,
    byline,
    asides: findHoldingAsides(withPlainComments(story)),
    images: [...(fields.images ?? []), ...reading.images, ...(told.images ?? [])],
  };
}

/** Pandoc's title block: "% title", "% authors", "% date", at the very top. */
function readTitleBlock(text: string): { fields: Partial<Draft>; story: string } | undefined {
  const [block, title = "", authors = "", date = ""] = TITLE_BLOCK.exec(text) ?? [];
  if (block === undefined) return undefined;
  const [headline, people] = [tidy(title), authors.split(/[;\n]/).flatMap((name) => parseByline(tidy(name)))];
  const fields = { headline, byline: people, ...(tidy(date) && { published: tidy(date) }) };
  return { fields, story: text.slice(block.length) };
}

/** Lines that open and close a part of the text (Pandoc, Quarto): `::: {.aside}`. */
function removeFences(text: string): string {
  return text.replace(/^:{3,}[^\n]{0,200}$/gm, "");
}

/** Text with the comments and pictures of Markdown and Obsidian as those of mark-up. */
function withPlainComments(text: string): string {
  return text
    .replace(/%%([^%]{4,300})%%/g, "<!--$1-->")
    .replace(/!\[([^[\]"\n]{4,300})\]\(/g, '<img alt="$1"> (');
}

/** The parser does not read deeper nesting. Nobody quotes a quote in a list forty times. */
const parser = new MarkdownIt("default", { html: true, maxNesting: 40 });

/** What generators of sites put between the lines: `{{< figure src="…" >}}`, `{% include … %}`. */
const SHORTCODE = /\{\{[<%]?[^{}\n]{0,1000}[>%]?\}\}|\{%[^{}\n]{0,1000}%\}/g;
/**
 * Classes and sizes that Jekyll, Hugo and Pandoc take behind a paragraph or a heading: `{: .lead}`, `{#dog}`.
 */
const ATTRIBUTES = /\{:[^{}\n]{0,300}\}|\s?\{[#.][^{}\n]{0,200}\}\s*$/g;
/** Obsidian's comments, embedded files, the kind of a callout, marks and links, of which the words stay. */
const NOTEBOOK: readonly (readonly [RegExp, string])[] = [
  [/%%[^%]{0,1000}%%/g, ""],
  [/!\[\[[^[\]\n]{0,300}\]\]/g, ""],
  [/^\[![\w-]{1,20}\][+-]?\s?/, ""],
  [/==([^=\n]{1,500})==/g, "$1"],
  [/\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g, "$1"],
];
/** A line of nothing but tags: "#trams #opinion". */
const TAGS = /^(?:#[\p{L}\p{N}_/-]{1,60}\s*)+$/u;
const NOTE_MARK = /\[\^[^[\]\s]{1,30}\]/g;

/** Turns the parser's flat list of tokens into passages. */
class Reading {
  readonly passages: ManuscriptPassage[] = [];
  readonly images: Image[] = [];
  readonly #trace: Trace;
  /** The containers that are open, as roles of the text in them. */
  readonly #within: PassageRole[] = [];
  #row: ManuscriptPassage[][] = [];
  #inCell = false;
  /** A picture stood alone right before; a line in italics is its caption. */
  #behindPicture = false;

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  read(text: string): void {
    for (const token of parser.parse(text, {})) this.#take(token);
  }

  #take(token: Token): void {
    switch (token.type) {
      case "heading_open":
        this.#within.push(token.tag === "h1" ? "headline" : "heading");
        break;
      case "blockquote_open":
        this.#within.push("quote");
        break;
      case "list_item_open":
        this.#within.push("listItem");
        break;
      case "heading_close":
      case "blockquote_close":
      case "list_item_close":
        this.#within.pop();
        break;
      case "tr_open":
        this.#row = [];
        break;
      case "th_open":
      case "td_open":
        this.#row.push([]);
        this.#inCell = true;
        break;
      case "th_close":
      case "td_close":
        this.#inCell = false;
        break;
      case "tr_close":
        this.passages.push(...readRow(this.#row, this.#trace));
        break;
      case "inline":
        this.#takeText(token.children ?? []);
        break;
      case "fence":
      case "code_block":
        if (token.content.trim()) this.#trace.drop("code", token.content);
        break;
      case "html_block":
        this.#takeMarkup(token.content);
        break;
    }
  }

  #takeText(children: readonly Token[]): void {
    const pictures = children.filter(({ type }) => type === "image").map(readPicture);
    this.images.push(...pictures);
    const written = joinText(children);
    const lines = children.map((token) => (token.type === "softbreak" ? "\n" : readToken(token))).join("");
    this.images.push(...readFigures(written));
    const text = removeMarks(written);
    const behindPicture = this.#behindPicture;
    this.#behindPicture = pictures.length > 0 && text === "";
    if (/^\[\^[^\]\s]{1,30}\]:/.test(written)) this.#trace.drop("footnote", written);
    else if ((behindPicture || pictures.length > 0) && isAllIn("em", removePictures(children)))
      this.#describe(text);
    else if (TAGS.test(text)) this.#trace.drop("tags", text);
    else if (!this.#inCell && isForm(lines))
      for (const line of lines.split("\n")) this.#emit({ role: this.#role(), text: removeMarks(line) });
    else if (text !== "")
      this.#emit({ role: this.#role(), text, ...(isAllIn("strong", children) && { strong: true }) });
    else if (written.trim() !== "") this.#trace.drop("shortcode", written);
  }

  /** A list within a quote is a list, a heading within a list a heading. */
  #role(): PassageRole {
    return this.#within.at(-1) ?? "paragraph";
  }

  #emit(passage: ManuscriptPassage): void {
    const cell = this.#inCell ? this.#row.at(-1) : undefined;
    (cell ?? this.passages).push(passage);
  }

  /** The caption under the last picture says more of it than its alternative text. */
  #describe(text: string): void {
    const image = this.images.at(-1);
    if (!image) return;
    const credit = parseCredit(text);
    Object.assign(image, credit === undefined ? splitCaption(text) : { credit });
    this.#trace.drop("caption", text);
  }

  #takeMarkup(html: string): void {
    const { blocks, images, bylines } = readMarkup(html, this.#trace);
    this.images.push(...images);
    for (const text of bylines) this.passages.push({ role: "byline", text });
    for (const { type, text } of blocks) this.passages.push({ role: type, text });
  }
}

/** `{{< figure src="a.jpg" caption="The ferry" attr="Jane Doe" >}}`, `{% include … caption="…" %}`. */
function readFigures(written: string): Image[] {
  return [...written.matchAll(SHORTCODE)].flatMap(([shortcode]) => {
    const stated = new Map(
      [...shortcode.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!.toLowerCase(), value!.trim()]),
    );
    const find = (...names: string[]) => names.map((name) => stated.get(name)).find(Boolean);
    const { caption, credit } = splitCaption(find("caption", "title") ?? "");
    const [uri, by] = [find("src", "url", "image", "link"), find("attr", "credit", "attribution", "source")];
    const image = { ...(caption && { caption }), ...((by ?? credit) && { credit: by ?? credit }) };
    return Object.keys(image).length > 0 && (uri || by) ? [{ ...image, ...(uri && { uri }) }] : [];
  });
}
const ATTRIBUTE = /([a-z]{2,20})="([^"\n]{1,500})"/gi;

/** Properties of a page, as Notion exports them: three lines and more, each a label and what it says. */
function isForm(written: string): boolean {
  const lines = written.split("\n");
  return lines.length >= 3 && lines.every((line) => /^\p{L}[\p{L} ]{1,24}: \S.{0,100}$/u.test(line.trim()));
}

function removeMarks(written: string): string {
  const text = written.replace(SHORTCODE, "").replace(ATTRIBUTES, "").replace(NOTE_MARK, "");
  return NOTEBOOK.reduce((told, [mark, words]) => told.replace(mark, words), text).trim();
}

function removePictures(children: readonly Token[]): Token[] {
  return children.filter(
    ({ type, content }) => type !== "image" && !(type === "text" && removeMarks(content) === ""),
  );
}

function joinText(children: readonly Token[]): string {
  return children.map(readToken).join("");
}

function readToken({ type, content }: Token): string {
  if (type === "text" || type === "code_inline" || type === "text_special") return content;
  if (type === "softbreak") return " ";
  return type === "hardbreak" || (type === "html_inline" && /^<br\b/i.test(content)) ? "\n" : "";
}

function readPicture(token: Token): Image {
  const uri = token.attrGet("src");
  const words = token.attrGet("title") ?? joinText(token.children ?? []);
  const { caption, credit } = splitCaption(decodeEntities(String(words)));
  return { ...(caption && { caption }), ...(credit && { credit }), ...(uri && { uri: String(uri) }) };
}

/** Whether a paragraph is in one emphasis throughout. */
function isAllIn(emphasis: "strong" | "em", children: readonly Token[]): boolean {
  const told = children.filter(
    ({ type, content }) => type !== "softbreak" && (type !== "text" || content.trim() !== ""),
  );
  const opened = told.filter(({ type }) => type === `${emphasis}_open`).length;
  return opened === 1 && told[0]?.type === `${emphasis}_open` && told.at(-1)?.type === `${emphasis}_close`;
}

/** One writer for all mark-up: takes opening tags, text and closing tags, and makes blocks of them. */
import type { Image } from "../../../article.ts";
import { Rejection } from "../../../rejection.ts";
import { decodeEntities, tidy } from "../../../text/characters.ts";
import type { DraftBlock, Trace } from "../../draft.ts";
import { computeLook, isSeen, type Look, PLAIN } from "./hidden.ts";
import { CLASSES, ELEMENT_ROLES, type ElementRole } from "./roles.ts";
import { StyleSheet } from "./stylesheet.ts";
import { BREAK, BULLET, readLines, readParagraphs, withoutTags } from "./written.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

/** Where text goes; everything but the body is collected beside it. */
type Destination =
  | "body"
  | "caption"
  | "credit"
  | "standfirst"
  | "byline"
  | "dateline"
  | "headline"
  | "nowhere";

const DESTINATIONS: Partial<Record<ElementRole, Destination>> = {
  media: "credit",
  caption: "caption",
  credit: "credit",
  byline: "byline",
  dateline: "dateline",
  skip: "nowhere",
};

const MAX_DEPTH = 200;
/** The longest real story seen has 900 blocks; the table of an election has thousands of rows. */
const MAX_BLOCKS = 5000;

interface Frame {
  readonly role: ElementRole;
  readonly destination: Destination;
  readonly type: DraftBlock["type"];
  readonly preformatted: boolean;
  /** How its text is seen by readers. */
  readonly look: Look;
  /** The table's cell that this stands in, and how many blocks have opened there. */
  readonly cell?: { blocks: number } | undefined;
}

/** Turns opening tags, text and closing tags into blocks. */
export class BlockWriter {
  readonly blocks: DraftBlock[] = [];
  readonly images: Image[] = [];
  readonly bylines: string[] = [];
  readonly datelines: string[] = [];
  readonly standfirst: string[] = [];
  headline: string | undefined;
  readonly #trace: Trace;
  readonly #frames: Frame[] = [
    { role: "container", destination: "body", type: "paragraph", preformatted: false, look: PLAIN },
  ];
  #text: string[] = [];
  #length = 0;
  #media: { caption: string[]; credit: string[]; uri?: string; alternative?: string } | undefined;
  #standfirstFrom = 0;
  #isTruncated = false;

  readonly #linesCount: boolean;
  /** What the mark-up's own `<style>` says, as far as it was read. */
  readonly #sheet = new StyleSheet();
  #css: string[] | undefined;
  #unseen: string[] = [];

  constructor(trace: Trace, linesCount = false) {
    this.#trace = trace;
    this.#linesCount = linesCount;
  }

  get #frame(): Frame {
    return this.#frames.at(-1)!;
  }

  open(name: string, attributes: Attributes, role: ElementRole = classifyElement(name, attributes)): void {
    if (this.#frames.length > MAX_DEPTH) {
      throw new Rejection("hostile", `Expected mark-up nested at most ${MAX_DEPTH} deep, found more.`);
    }
    const outer = this.#frame;
    if (name === "style") this.#css = [];
    const look = computeLook(outer.look, name, attributes, this.#sheet);
    if (role === "break") this.write(BREAK);
    else if (role !== "inline") this.#boundary(role, true);
    this.#frames.push({
      role,
      look,
      destination: outer.destination === "nowhere" ? "nowhere" : (DESTINATIONS[role] ?? outer.destination),
      type: chooseType(role, outer.type),
      preformatted: outer.preformatted || role === "preformatted",
      cell: role === "cell" ? { blocks: 0 } : outer.cell,
    });
    if (this.#frame.destination === "nowhere" || look.hidden) return;
    if (role === "standfirst") this.#standfirstFrom = this.blocks.length;
    if (role === "media") this.#media = { caption: [], credit: [] };
    if (role === "picture") this.#picture(attributes.src ?? attributes.source, attributes.alt, attributes);
    if (role === "mediaReference") {
      this.#picture(attributes.source ?? attributes.href, attributes["alternate-text"], attributes);
    }
  }

  write(text: string): void {
    this.#css?.push(text);
    if (this.#frame.destination === "nowhere") return;
    if (!isSeen(this.#frame.look, this.#sheet)) {
      this.#unseen.push(text);
      return;
    }
    this.#text.push(text);
    this.#length += text.length;
  }

  close(): void {
    // A tag cut off in its middle is closed without having been opened.
    if (this.#frames.length === 1) return;
    const { role } = this.#frame;
    if (this.#css) {
      this.#sheet.add(this.#css.join(""));
      this.#css = undefined;
    }
    if (role === "mediaReference" && this.#media && !this.#media.uri) {
      // TT names the picture in the element's text.
      const uri = tidy(this.#take());
      if (uri) this.#media.uri = uri;
    }
    if (role === "standfirst") this.#keepStandfirst();
    if (role !== "inline" && role !== "break") this.#boundary(role, false);
    this.#frames.pop();
    if (role === "media" && this.#media) this.#keepMedia();
  }

  end(): void {
    this.#flush();
  }

  /**
   * Ends the block at hand. In a table's cell the first short block runs on, so that a row of figures stays
   * one line; a cell with more blocks than one only lays out a page.
   */
  #boundary(role: ElementRole, opens: boolean): void {
    const { cell } = this.#frame;
    if (cell && opens && role !== "row" && role !== "cell") cell.blocks++;
    const runsOn = cell && cell.blocks <= 1 && this.#length < 60 && role !== "row";
    if (runsOn || role === "cell") this.write(" ");
    else this.#flush();
  }

  #take(): string {
    const text = this.#text.join("");
    this.#text = [];
    this.#length = 0;
    return text;
  }

  /** An ingress opens the story as well: it stands in the body and above it. */
  #keepStandfirst(): void {
    this.#flush();
    this.standfirst.push(...this.blocks.slice(this.#standfirstFrom).map(({ text }) => text));
  }

  #flush(): void {
    const { destination, type, preformatted, role } = this.#frame;
    if (this.#unseen.length > 0) this.#dropUnseen();
    if (this.#length === 0) return;
    const raw = this.#take();
    if (destination !== "body") {
      const line = tidy(decodeEntities(raw));
      if (line) this.#beside(destination, line);
      return;
    }
    for (const paragraph of this.#linesCount && !preformatted
      ? readLines(raw)
      : readParagraphs(raw, preformatted)) {
      this.#block(type, paragraph, role);
    }
  }

  #dropUnseen(): void {
    const text = tidy(decodeEntities(this.#unseen.join("")));
    this.#unseen = [];
    if (/\p{L}/u.test(text)) this.#trace.drop("hidden", text);
  }

  #block(type: DraftBlock["type"], written: string, role: ElementRole): void {
    // AP's copy keeps the teleprinter's dash: "FORT WASHINGTON, Pa. (AP) _ Nutrisystem".
    const text = withoutTags(tidy(decodeEntities(written))).replace(/(?<=\S )_(?= \S)/g, "\u2014");
    if (text === "") return;
    if (!/[\p{L}\p{N}]/u.test(text)) {
      this.#trace.drop("separator", text);
    } else if (role === "headline" && this.headline === undefined) {
      this.headline = text;
    } else if (this.blocks.length < MAX_BLOCKS) {
      // A typed bullet is a bullet; its mark stays, as everything typed does.
      this.blocks.push({ type: type === "paragraph" && BULLET.test(text) ? "listItem" : type, text });
    } else if (!this.#isTruncated) {
      this.#isTruncated = true;
      this.#trace.warn("truncated", `Only the first ${MAX_BLOCKS} blocks are kept.`);
    }
  }

  #beside(destination: Destination, line: string): void {
    if (destination === "byline") this.bylines.push(line);
    if (destination === "dateline") this.datelines.push(line);
    if (destination === "caption") {
      if (this.#media) this.#media.caption.push(line);
      else this.images.push({ caption: line });
    }
    if (destination === "credit" && this.#media) this.#media.credit.push(line);
    if (destination === "caption") this.#trace.drop(destination, line);
  }

  #picture(uri: string | undefined, alternative: string | undefined, attributes: Attributes): void {
    // A picture of one pixel counts readers.
    if (/^[01](px)?$/.test(attributes.width ?? "") || /^[01](px)?$/.test(attributes.height ?? "")) return;
    const source = uri === undefined || /^(data|cid):/i.test(uri) ? undefined : tidy(uri) || undefined;
    const caption = alternative && tidy(alternative);
    if (this.#media) {
      if (source) this.#media.uri ??= source;
      if (caption) this.#media.alternative ??= caption;
    } else if (caption || source) {
      this.images.push({ ...(caption ? { caption } : {}), ...(source ? { uri: source } : {}) });
    }
  }

  #keepMedia(): void {
    const { caption, credit, uri, alternative } = this.#media!;
    this.#media = undefined;
    if (!uri && caption.length === 0 && !alternative) {
      // A figure without a picture is a table or a pull quote.
      for (const text of credit) this.#block("paragraph", text, "paragraph");
      return;
    }
    const words = caption.join(" ") || alternative;
    const image: Image = {
      ...(words ? { caption: words } : {}),
      ...(credit.length > 0 ? { credit: credit.join(", ") } : {}),
      ...(uri ? { uri } : {}),
    };
    if (Object.keys(image).length > 0) this.images.push(image);
  }
}

export function classifyElement(name: string, { class: classes }: Attributes): ElementRole {
  return CLASSES.get(classes ?? "") ?? ELEMENT_ROLES.get(name) ?? "inline";
}

function chooseType(role: ElementRole, outer: DraftBlock["type"]): DraftBlock["type"] {
  if (role === "heading" || role === "headline") return "heading";
  if (role === "quote") return "quote";
  if (role === "listItem") return "listItem";
  return outer;
}

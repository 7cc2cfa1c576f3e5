/** The story of an OpenDocument text, read as its elements come (ODF 1.3 part 3). */
import { phrases } from "../../../languages/phrases.ts";
import { Rejection } from "../../../rejection.ts";
import type { Trace } from "../../draft.ts";
import type { Element, Visitor } from "../containers/xml.ts";
import { listDistinctLines, type OpenParagraph, PassageCollector } from "../manuscript/collector.ts";
import type { DocumentProperties, Manuscript, PassageRole } from "../manuscript/passage.ts";
import { OdtStyles } from "./styles.ts";

/** What a file should be, in the words of a rejection. */
export const OPEN_DOCUMENT = "an OpenDocument text (.odt)";

/** `urn:oasis:names:tc:opendocument:xmlns:text:1.0`, and `http://purl.org/dc/elements/1.1/`. */
const NAMESPACE =
  /^urn:oasis:names:tc:opendocument:xmlns:([a-z-]{1,40}):|^http:\/\/purl\.org\/(dc)\/elements\//;

/**
 * Elements that hold no text of the story: tables of contents, the templates' own words, numbers
 * of notes, files.
 */
const SKIPPED = new Set(
  phrases(`
  text:table-of-content, text:illustration-index, text:table-index, text:object-index, text:user-index,
  text:alphabetical-index, text:bibliography, text:placeholder, text:note-citation, text:ruby-text,
  text:script, table:covered-table-cell, drawing:object, drawing:image, office:forms, office:binary-data,
  office:change-info, svg-compatible:title, svg-compatible:desc
`),
);

/** What a document holds that is no text. */
const OTHER_BODIES: Readonly<Record<string, string>> = {
  "office:spreadsheet": "a spreadsheet (.ods)",
  "office:presentation": "a presentation (.odp)",
  "office:drawing": "a drawing (.odg)",
  "office:chart": "a chart (.odc)",
  "office:database": "a database (.odb)",
};

/** Headers and footers; LibreOffice names those of a first page in a namespace of its own. */
const MARGIN = /^(?:style)?:(?:header|footer)(?:-left|-first)?$/;

/**
 * What a document says of itself. `dc:language` is left out: it is the language of the menus, not
 * of the story.
 */
const PROPERTIES: Readonly<Record<string, keyof DocumentProperties | "editor">> = {
  "dc:title": "title",
  "meta:initial-creator": "author",
  "dc:creator": "editor",
  "meta:creation-date": "created",
  "dc:date": "modified",
  "meta:keyword": "keywords",
  "dc:subject": "remarks",
  "dc:description": "remarks",
};
/** A document has a handful of them, and none is longer. */
const [MAX_PROPERTIES, MAX_PROPERTY] = [50, 1_000];

interface Paragraph extends OpenParagraph {
  readonly role: PassageRole;
  readonly isBold: boolean;
  isHidden: boolean;
}

/** Elements inside the text that do not belong to it. They go to the trace whole. */
interface Aside {
  readonly rule: string;
  text: string;
  /** How many elements of it are open. */
  depth: number;
}

/** Reads the parts of a document one after another: styles, then the body; properties at any time. */
export class DocumentReader implements Visitor {
  readonly #trace: Trace;
  readonly #styles = new OdtStyles();
  readonly #story: PassageCollector<Paragraph>;
  readonly #margins: PassageCollector<Paragraph>;
  readonly #properties: { name: string; value: string }[] = [];
  /** Where paragraphs go now: to the story, to the margins, or nowhere. */
  #collector: PassageCollector<Paragraph> | undefined;
  /** Spans of text that are open, each with what it says of bold and hidden. */
  readonly #spans: { isBold?: boolean | undefined; isHidden?: boolean | undefined }[] = [];
  #hidden = "";
  #aside: Aside | undefined;
  /**
   * Changes that took text out. Most keep it apart; of some it still stands between two marks in the story.
   */
  readonly #deletions = new Set<string | undefined>();
  #region: string | undefined;
  #deleting = 0;
  #deleted = "";
  /** Inside something that is skipped, how deep. */
  #skipping = 0;
  #drawings = 0;
  #listItems = 0;
  #isMeta = false;

  constructor(trace: Trace) {
    this.#trace = trace;
    this.#story = new PassageCollector(trace);
    this.#margins = new PassageCollector(trace);
  }

  manuscript(): Manuscript {
    return {
      passages: this.#story.passages(),
      margins: listDistinctLines(this.#margins.passages().map(({ text }) => text)),
      properties: this.#readProperties(),
    };
  }

  open(element: Element): void {
    const name = nameElement(element);
    const isSaidOf = this.#aside !== undefined && /^(?:dc|meta):/.test(name);
    if (this.#skipping > 0 || SKIPPED.has(name) || isSaidOf || isUnseen(name, element)) this.#skipping++;
    else if (this.#aside) this.#aside.depth++;
    else if (name === "office:meta") this.#isMeta = true;
    else if (this.#isMeta) this.#openProperty(name);
    else this.#openContent(name, element);
  }

  text(text: string): void {
    if (this.#skipping > 0) return;
    const property = this.#properties.at(-1);
    if (this.#aside) this.#aside.text += text;
    else if (this.#isMeta && property) property.value += text.slice(0, MAX_PROPERTY - property.value.length);
    else if (this.#collector?.paragraph) this.#write(text.replace(/[\t\r\n ]+/g, " "));
  }

  close(element: Element): void {
    const name = nameElement(element);
    if (this.#skipping > 0) this.#skipping--;
    else if (this.#aside) this.#closeAside(this.#aside, name);
    else if (name === "office:meta") this.#isMeta = false;
    else if (!this.#isMeta) this.#closeContent(name);
  }

  #openContent(name: string, element: Element): void {
    const { attribute } = element;
    const rule = findAside(name, element);
    if (rule) this.#openAside(rule);
    else if (name.startsWith("style:")) this.#openStyle(name, element);
    else if (name.startsWith("drawing:")) this.#drawings++;
    if (MARGIN.test(name)) this.#collector = this.#margins;
    switch (name) {
      case "text:p":
      case "text:h":
        this.#openParagraph(name, attribute("style-name"));
        break;
      case "text:span":
        this.#spans.push(this.#styles.find("text", attribute("style-name")));
        break;
      case "text:s":
      case "text:tab":
        this.#write(" ");
        break;
      case "text:line-break":
        this.#write("\n");
        break;
      case "text:list-item":
        this.#listItems++;
        break;
      case "text:hidden-paragraph":
        if (attribute("is-hidden") === "true") this.#hideParagraph();
        break;
      case "text:changed-region":
        this.#region = attribute("id");
        break;
      case "text:change-start":
        if (this.#deletions.has(attribute("change-id"))) this.#deleting++;
        break;
      case "text:change-end":
        if (this.#deletions.has(attribute("change-id"))) this.#closeDeletion();
        break;
      case "office:text":
        this.#collector = this.#story;
        break;
      case "table:table":
        this.#collector?.openTable();
        break;
      case "table:table-cell":
        this.#collector?.openCell();
        break;
    }
    const other = OTHER_BODIES[name];
    if (other)
      throw new Rejection("unknown-format", `Expected ${OPEN_DOCUMENT}; found ${other} of OpenDocument.`);
  }

  #openStyle(name: string, element: Element): void {
    if (name === "style:style") this.#styles.add(element);
    else if (name === "style:text-properties") this.#styles.describe(element);
  }

  #closeContent(name: string): void {
    switch (name) {
      case "text:p":
      case "text:h":
        this.#closeParagraph();
        break;
      case "style:style":
        this.#styles.end();
        break;
      case "text:span":
        this.#spans.pop();
        this.#dropHidden();
        break;
      case "text:list-item":
        this.#listItems--;
        break;
      case "table:table-row":
        this.#collector?.closeRow();
        break;
      case "table:table":
        this.#collector?.closeTable();
        break;
      default:
        if (name.startsWith("drawing:")) this.#drawings--;
        else if (name === "office:text" || MARGIN.test(name)) this.#collector = undefined;
    }
  }

  #openParagraph(name: string, styleName: string | undefined): void {
    const style = this.#styles.find("paragraph", styleName);
    const plain = this.#listItems > 0 ? "listItem" : "paragraph";
    this.#collector?.openParagraph({
      text: "",
      letters: 0,
      boldLetters: 0,
      role: style.role ?? (name === "text:h" ? "heading" : plain),
      isBold: style.isBold ?? false,
      isHidden: style.isHidden ?? false,
    });
  }

  #closeParagraph(): void {
    const paragraph = this.#collector?.closeParagraph();
    if (!paragraph) return;
    if (paragraph.isHidden) this.#hidden += paragraph.text;
    this.#dropHidden();
    const isInner = this.#collector?.paragraph !== undefined;
    const isBoxed = this.#drawings > 0 && !isInner;
    // Its mark was deleted: the next paragraph goes on with it.
    if (this.#deleting > 0 && !isInner) this.#collector?.hold(paragraph);
    else if (!paragraph.isHidden) this.#collector?.collect(paragraph, paragraph.role, isBoxed);
  }

  #hideParagraph(): void {
    const paragraph = this.#collector?.paragraph;
    if (paragraph) paragraph.isHidden = true;
  }

  #write(text: string): void {
    const paragraph = this.#collector?.paragraph;
    if (!paragraph) return;
    if (this.#deleting > 0) this.#deleted += text;
    else if (this.#spans.some(({ isHidden }) => isHidden)) this.#hidden += text;
    else this.#collector?.write(text, this.#spans.findLast(isStatedBold)?.isBold ?? paragraph.isBold);
  }

  #dropHidden(): void {
    if (this.#spans.some(({ isHidden }) => isHidden)) return;
    if (this.#hidden.trim()) this.#trace.drop("hidden", this.#hidden.trim());
    this.#hidden = "";
  }

  #closeDeletion(): void {
    this.#deleting--;
    if (this.#deleting > 0) return;
    if (this.#deleted.trim()) this.#trace.drop("tracked-deletion", this.#deleted.trim());
    this.#deleted = "";
  }

  #openAside(rule: string): void {
    if (rule === "tracked-deletion") this.#deletions.add(this.#region);
    this.#aside = { rule, text: "", depth: 1 };
  }

  #closeAside(aside: Aside, name: string): void {
    if (name === "text:p" || name === "text:h") aside.text += " ";
    aside.depth--;
    if (aside.depth > 0) return;
    const text = aside.text.replace(/\s+/g, " ").trim();
    if (text) this.#trace.drop(aside.rule, text);
    this.#aside = undefined;
  }

  #openProperty(name: string): void {
    if (this.#properties.length < MAX_PROPERTIES) this.#properties.push({ name, value: "" });
  }

  #readProperties(): DocumentProperties {
    const valuesOf = (wanted: string) =>
      this.#properties
        .filter(({ name }) => PROPERTIES[name] === wanted)
        .flatMap(({ value }) => value.trim() || []);
    const keywords = valuesOf("keywords")
      .flatMap((value) => value.split(/[,;]/))
      .flatMap((word) => word.trim() || []);
    return {
      title: valuesOf("title")[0],
      author: [...valuesOf("author"), ...valuesOf("editor")][0],
      created: valuesOf("created")[0],
      modified: valuesOf("modified")[0],
      ...(keywords.length > 0 && { keywords }),
      remarks: valuesOf("remarks"),
    };
  }
}

/** The rule by which an element is no text of the story, if one is. */
function findAside(name: string, { attribute }: Element): string | undefined {
  const isHidden = () => attribute("is-hidden") === "true";
  switch (name) {
    case "text:section":
      return isHidden() || attribute("display") === "none" ? "hidden" : undefined;
    case "text:hidden-text":
      return isHidden() ? "hidden" : undefined;
    case "text:note":
      return attribute("note-class") === "endnote" ? "endnote" : "footnote";
    case "office:annotation":
      return "comment";
    case "text:deletion":
      return "tracked-deletion";
    default:
      return undefined;
  }
}

function isStatedBold({ isBold }: { isBold?: boolean | undefined }): boolean {
  return isBold !== undefined;
}

/**
 * Its local name behind the last word of its namespace, whatever prefix the file gives
 * it: `text:p`, `drawing:frame`.
 */
function nameElement({ name, namespace }: Element): string {
  const [, own, other] = NAMESPACE.exec(namespace) ?? [];
  return `${own ?? other ?? ""}:${name}`;
}

/**
 * What no reader sees: headers that are switched off, variables that are only set, who commented and when.
 */
function isUnseen(name: string, { attribute }: Element): boolean {
  if (name.startsWith("text:")) return name !== "text:section" && attribute("display") === "none";
  return MARGIN.test(name) && attribute("display") === "false";
}

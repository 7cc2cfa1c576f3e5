/** The paragraphs of one part of a Word document (ECMA-376 part 1, 17). */
import { phrases } from "../../../languages/phrases.ts";
import type { Trace } from "../../draft.ts";
import { type Element, type Visitor, walkXml } from "../containers/xml.ts";
import { type OpenParagraph, PassageCollector } from "../manuscript/collector.ts";
import type { ManuscriptPassage, PassageRole } from "../manuscript/passage.ts";
import { isOn, WORD_DOCUMENT, type WordStyle } from "./styles.ts";

/** Both editions of the standard, transitional and strict, name WordprocessingML so. */
const WORD = /\/wordprocessingml\//;

/** Reads one part, in reading order; text boxes follow the paragraph that anchors them. */
export function readPassages(
  part: Uint8Array,
  styles: ReadonlyMap<string, WordStyle>,
  trace: Trace,
): ManuscriptPassage[] {
  const reading = new Reading(styles, trace);
  walkXml(part, reading, WORD_DOCUMENT);
  return reading.passages();
}

/**
 * Elements that hold no text of the story: what an older program would show instead (`Fallback`), the code of
 * a field, formatting as it was before a change, embedded files.
 */
const SKIPPED = new Set(
  phrases(`
  Fallback, instrText, delInstrText, pPrChange, rPrChange, sectPr, object
`),
);

interface Paragraph extends OpenParagraph {
  style?: string | undefined;
  isListed?: boolean;
  isOutlined?: boolean;
  /** Its paragraph mark was deleted, or it is a drop cap: the next paragraph continues it. */
  goesOn?: boolean;
}

interface Run {
  bold?: boolean | undefined;
  isHidden?: boolean;
  hidden: string;
}

class Reading implements Visitor {
  readonly #styles: ReadonlyMap<string, WordStyle>;
  readonly #trace: Trace;
  readonly #collector: PassageCollector<Paragraph>;
  #run: Run = { hidden: "" };
  /** Inside something that is skipped, and how deep. */
  #skipping = 0;
  /** Inside what tracked changes took out, how deep, and what it says. */
  #takenOut = 0;
  #deleted = "";
  #isPlaceholder = false;
  #inParagraphProperties = false;
  #inRunProperties = false;
  #inText = false;

  constructor(styles: ReadonlyMap<string, WordStyle>, trace: Trace) {
    this.#styles = styles;
    this.#trace = trace;
    this.#collector = new PassageCollector(trace);
  }

  passages(): ManuscriptPassage[] {
    return this.#collector.passages();
  }

  open(element: Element): void {
    const { name, namespace, attribute } = element;
    const isWord = WORD.test(namespace);
    if (this.#skipping > 0 || SKIPPED.has(name) || (name === "sdtContent" && this.#isPlaceholder)) {
      this.#skipping++;
      this.#isPlaceholder = false;
    } else if (name === "textpath") {
      // A watermark stands across the page: "DRAFT".
      this.#trace.drop("watermark", attribute("string") ?? "");
    } else if (isWord && (this.#inParagraphProperties || this.#inRunProperties)) this.#readProperty(element);
    else if (isWord) this.#openContent(element);
  }

  text(text: string): void {
    if (!this.#inText || this.#skipping > 0) return;
    if (this.#takenOut > 0) this.#deleted += text;
    else if (this.#run.isHidden) this.#run.hidden += text;
    else this.#add(text);
  }

  close({ name, namespace }: Element): void {
    if (this.#skipping > 0) this.#skipping--;
    else if (WORD.test(namespace)) this.#closeContent(name);
  }

  #openContent({ name, attribute }: Element): void {
    switch (name) {
      case "p":
        this.#collector.openParagraph({ text: "", letters: 0, boldLetters: 0 });
        break;
      case "pPr":
        this.#inParagraphProperties = true;
        break;
      case "r":
        this.#run = { hidden: "" };
        break;
      case "rPr":
        this.#inRunProperties = true;
        break;
      case "t":
      case "delText":
        this.#inText = true;
        break;
      case "tab":
      case "ptab":
        this.#add(" ");
        break;
      case "br":
      case "cr":
        this.#add("\n");
        break;
      case "noBreakHyphen":
        this.#add("-");
        break;
      case "del":
      case "moveFrom":
        this.#takenOut++;
        break;
      case "sdt":
        this.#isPlaceholder = false;
        break;
      case "showingPlcHdr":
        this.#isPlaceholder = isOn(attribute("val"));
        break;
      case "docPartGallery":
        this.#isPlaceholder ||= attribute("val") === "Table of Contents";
        break;
      case "tbl":
        this.#collector.openTable();
        break;
      case "tc":
        this.#collector.openCell();
        break;
    }
  }

  #readProperty({ name, attribute }: Element): void {
    const value = attribute("val");
    const { paragraph } = this.#collector;
    if (name === "rPr") this.#inRunProperties = true;
    else if (this.#inParagraphProperties && paragraph) {
      if (name === "pStyle") paragraph.style = value;
      else if (name === "numId") paragraph.isListed = value !== "0";
      else if (name === "outlineLvl") paragraph.isOutlined = Number(value ?? 9) < 9;
      else if (name === "framePr") paragraph.goesOn = /drop|margin/.test(attribute("dropCap") ?? "");
      else if (name === "del" && this.#inRunProperties) paragraph.goesOn = true;
    } else if (name === "b") this.#run.bold = isOn(value);
    else if (name === "vanish") this.#run.isHidden = isOn(value);
    else if (name === "rStyle") this.#run.bold ??= this.#styles.get(value ?? "")?.bold;
  }

  #closeContent(name: string): void {
    switch (name) {
      case "p":
        this.#closeParagraph();
        break;
      case "pPr":
        this.#inParagraphProperties = false;
        break;
      case "rPr":
        this.#inRunProperties = false;
        break;
      case "t":
      case "delText":
        this.#inText = false;
        break;
      case "r":
        if (this.#run.hidden.trim()) this.#trace.drop("hidden", this.#run.hidden);
        this.#run = { hidden: "" };
        break;
      case "del":
      case "moveFrom":
        this.#closeDeletion();
        break;
      case "tr":
        this.#collector.closeRow();
        break;
      case "tbl":
        this.#collector.closeTable();
        break;
    }
  }

  #add(text: string): void {
    const { paragraph } = this.#collector;
    if (!paragraph || this.#takenOut > 0) return;
    const isBold = this.#run.bold ?? this.#styles.get(paragraph.style ?? "")?.bold ?? false;
    this.#collector.write(text, isBold);
  }

  #closeDeletion(): void {
    if (this.#inParagraphProperties || this.#inRunProperties) return;
    this.#takenOut--;
    if (this.#takenOut === 0 && this.#deleted.trim()) this.#trace.drop("tracked-deletion", this.#deleted);
    if (this.#takenOut === 0) this.#deleted = "";
  }

  #closeParagraph(): void {
    const paragraph = this.#collector.closeParagraph();
    if (paragraph.goesOn && !this.#collector.paragraph) this.#collector.hold(paragraph);
    else this.#collector.collect(paragraph, this.#findRole(paragraph));
  }

  #findRole({ style, isListed, isOutlined }: Paragraph): PassageRole {
    if (isOutlined) return "heading";
    return this.#styles.get(style ?? "")?.role ?? (isListed ? "listItem" : "paragraph");
  }
}

/** The paragraphs of one part of a Word document (ECMA-376 part 1, 17). */
import { sameKey } from "../../../text/words.ts";
import type { Trace } from "../../draft.ts";
import { type Element, type Visitor, walkXml } from "../containers/xml.ts";
import type { Passage } from "../manuscript/passage.ts";
import { passagesOfRow } from "../manuscript/table.ts";
import { EXPECTED, isOn, type Style } from "./styles.ts";

/** Both editions of the standard, transitional and strict, name WordprocessingML so. */
const WORD = /\/wordprocessingml\//;

/** Reads one part, in reading order; text boxes follow the paragraph that anchors them. */
export function readPassages(part: Uint8Array, styles: ReadonlyMap<string, Style>, trace: Trace): Passage[] {
  const reading = new Reading(styles, trace);
  walkXml(part, reading, EXPECTED);
  return reading.passages();
}

/**
 * Elements that hold no text of the story: what an older program would show instead (`Fallback`), the code of
 * a field, formatting as it was before a change, embedded files.
 */
const SKIPPED = new Set([
  "Fallback",
  "instrText",
  "delInstrText",
  "pPrChange",
  "rPrChange",
  "sectPr",
  "object",
]);

interface Paragraph {
  text: string;
  style?: string | undefined;
  isListed?: boolean;
  isOutlined?: boolean;
  /** Its mark was deleted, or it is a drop cap: the next paragraph goes on with it. */
  goesOn?: boolean;
  letters: number;
  boldLetters: number;
}

interface Run {
  bold?: boolean | undefined;
  isHidden?: boolean;
  hidden: string;
}

class Reading implements Visitor {
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #trace: Trace;
  readonly #told: Passage[] = [];
  readonly #boxed = new Set<Passage>();
  /** Paragraphs that are open: a text box's paragraphs stand within the one that anchors it. */
  readonly #open: Paragraph[] = [];
  /** Tables that are open, each with the cells of its current row. */
  readonly #rows: Passage[][][] = [];
  #anchored: Passage[] = [];
  #run: Run = { hidden: "" };
  #goesOn: Paragraph | undefined;
  /** Inside something that is skipped, and how deep. */
  #skipping = 0;
  /** Inside what tracked changes took out, how deep, and what it says. */
  #takenOut = 0;
  #deleted = "";
  #isPlaceholder = false;
  #inParagraphProperties = false;
  #inRunProperties = false;
  #inText = false;

  constructor(styles: ReadonlyMap<string, Style>, trace: Trace) {
    this.#styles = styles;
    this.#trace = trace;
  }

  /** All that was read; a pull quote, which says in a box what the story says anyway, is left out. */
  passages(): Passage[] {
    if (this.#boxed.size === 0) return this.#told;
    const story = sameKey(
      this.#told
        .filter((passage) => !this.#boxed.has(passage))
        .map(({ text }) => text)
        .join(" "),
    );
    return this.#told.filter((passage) => {
      const isPullQuote = this.#boxed.has(passage) && story.includes(sameKey(passage.text));
      if (isPullQuote) this.#trace.drop("pull-quote", passage.text);
      return !isPullQuote;
    });
  }

  open(element: Element): void {
    const { name, namespace } = element;
    const isWord = WORD.test(namespace);
    if (this.#skipping > 0 || SKIPPED.has(name) || (name === "sdtContent" && this.#isPlaceholder)) {
      this.#skipping++;
      this.#isPlaceholder = false;
    } else if (isWord && (this.#inParagraphProperties || this.#inRunProperties)) this.#property(element);
    else if (isWord) this.#content(element);
  }

  text(text: string): void {
    if (!this.#inText || this.#skipping > 0) return;
    if (this.#takenOut > 0) this.#deleted += text;
    else if (this.#run.isHidden) this.#run.hidden += text;
    else this.#add(text);
  }

  close({ name, namespace }: Element): void {
    if (this.#skipping > 0) this.#skipping--;
    else if (WORD.test(namespace)) this.#closed(name);
  }

  #content({ name, attribute }: Element): void {
    switch (name) {
      case "p":
        this.#open.push({ text: "", letters: 0, boldLetters: 0 });
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
        this.#rows.push([]);
        break;
      case "tc":
        this.#rows.at(-1)?.push([]);
        break;
    }
  }

  #property({ name, attribute }: Element): void {
    const value = attribute("val");
    const paragraph = this.#open.at(-1);
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

  #closed(name: string): void {
    switch (name) {
      case "p":
        this.#finish();
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
        this.#deletionEnds();
        break;
      case "tr":
        this.#rowEnds();
        break;
      case "tbl":
        this.#rows.pop();
        break;
    }
  }

  #add(text: string): void {
    const paragraph = this.#open.at(-1);
    if (!paragraph || this.#takenOut > 0) return;
    const letters = text.trim().length;
    paragraph.text += text;
    paragraph.letters += letters;
    const isBold = this.#run.bold ?? this.#styles.get(paragraph.style ?? "")?.bold ?? false;
    if (isBold) paragraph.boldLetters += letters;
  }

  #deletionEnds(): void {
    if (this.#inParagraphProperties || this.#inRunProperties) return;
    this.#takenOut--;
    if (this.#takenOut === 0 && this.#deleted.trim()) this.#trace.drop("tracked-deletion", this.#deleted);
    if (this.#takenOut === 0) this.#deleted = "";
  }

  #finish(): void {
    const paragraph = this.#open.pop()!;
    const before = this.#goesOn;
    this.#goesOn = undefined;
    if (before) {
      paragraph.text = before.text + paragraph.text;
      paragraph.letters += before.letters;
      paragraph.boldLetters += before.boldLetters;
    }
    if (paragraph.goesOn && this.#open.length === 0) this.#goesOn = paragraph;
    else this.#emit(paragraph);
  }

  #emit(paragraph: Paragraph): void {
    const style = this.#styles.get(paragraph.style ?? "");
    const listed = (paragraph.isListed ?? false) ? "listItem" : "paragraph";
    const role = paragraph.isOutlined ? "heading" : (style?.role ?? listed);
    const isStrong = paragraph.letters > 0 && paragraph.boldLetters === paragraph.letters;
    const passage: Passage = { role, text: paragraph.text, ...(isStrong && { strong: true }) };
    if (this.#open.length > 0) {
      if (paragraph.text.trim()) this.#anchored.push(passage);
      return;
    }
    const boxes = this.#anchored;
    this.#anchored = [];
    for (const box of boxes) this.#boxed.add(box);
    const place = this.#rows.at(-1)?.at(-1) ?? this.#told;
    if (paragraph.text.trim()) place.push(passage);
    place.push(...boxes);
  }

  #rowEnds(): void {
    const cells = this.#rows.at(-1)?.splice(0) ?? [];
    const place = this.#rows.at(-2)?.at(-1) ?? this.#told;
    place.push(...passagesOfRow(cells, this.#trace));
  }
}

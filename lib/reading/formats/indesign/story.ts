/** The paragraphs of an InDesign story. A paragraph ends at a `Br`; a range of one style may hold several. */
import type { Trace } from "../../draft.ts";
import type { Element, Visitor } from "../containers/xml.ts";
import { type OpenParagraph, PassageCollector } from "../manuscript/collector.ts";
import type { ManuscriptPassage } from "../manuscript/passage.ts";
import type { InDesignStyles } from "./styles.ts";

/** One story: its own identifier, and what it says. */
export interface InDesignStory {
  readonly id: string;
  readonly passages: readonly ManuscriptPassage[];
}

interface Paragraph extends OpenParagraph {
  style?: string | undefined;
}

/** Elements whose text is not the story's, with the rule that leaves it out. */
const ASIDE: Readonly<Record<string, string>> = {
  Footnote: "footnote",
  Endnote: "footnote",
  Note: "comment",
  HiddenText: "hidden",
};

/** Reads the stories of a document, or of one part of a package, and its styles. */
export class StoryReader implements Visitor {
  readonly stories: InDesignStory[] = [];
  readonly #styles: InDesignStyles;
  readonly #trace: Trace;
  #collector: PassageCollector<Paragraph>;
  #id: string | undefined;
  #paragraphStyle: string | undefined;
  #isBold: boolean | undefined;
  #row: string | undefined;
  /** Elements that are open; what they say is text where one of them is `Content`. */
  readonly #path: string[] = [];
  /** What is left out: how deep it began, by which rule, and what it says. */
  #aside: { readonly depth: number; readonly rule: string; text: string } | undefined;

  constructor(styles: InDesignStyles, trace: Trace) {
    this.#styles = styles;
    this.#trace = trace;
    this.#collector = new PassageCollector(trace);
  }

  open(element: Element): void {
    const { name, attribute } = element;
    this.#path.push(name);
    if (this.#id === undefined) {
      this.#styles.open(element);
      // A package wraps its stories in an element of the same name, which has no identifier.
      if (name === "Story") this.#id = attribute("Self");
      return;
    }
    const isDeleted = name === "Change" && attribute("ChangeType") === "DeletedText";
    const rule = isDeleted ? "tracked-deletion" : ASIDE[name];
    if (rule) this.#aside ??= { depth: this.#path.length, rule, text: "" };
    else if (!this.#aside) this.#openContent(element);
  }

  text(text: string): void {
    const name = this.#path.at(-1);
    if (name === "BasedOn") this.#styles.base(text.trim());
    if (name === "Content") this.#write(text);
  }

  close({ name }: Element): void {
    const depth = this.#path.length;
    this.#path.pop();
    if (this.#aside) {
      if (this.#aside.depth !== depth) return;
      if (this.#aside.text.trim()) this.#trace.drop(this.#aside.rule, this.#aside.text.trim());
      this.#aside = undefined;
    } else if (this.#id !== undefined) this.#closeContent(name);
  }

  #openContent({ name, attribute }: Element): void {
    switch (name) {
      case "ParagraphStyleRange":
        this.#paragraphStyle = attribute("AppliedParagraphStyle");
        break;
      case "CharacterStyleRange": {
        const fontStyle = attribute("FontStyle");
        const stated = fontStyle === undefined ? undefined : /bold|black|heavy/i.test(fontStyle);
        this.#isBold = stated ?? this.#styles.isBold(attribute("AppliedCharacterStyle"));
        break;
      }
      case "Br":
        this.#endParagraph();
        break;
      case "Table":
        this.#endParagraph();
        this.#collector.openTable();
        this.#row = undefined;
        break;
      case "Cell": {
        // Cells are named by their column and row, in order of rows.
        const row = attribute("Name")?.split(":")[1];
        if (this.#row !== undefined && row !== this.#row) this.#collector.closeRow();
        this.#row = row;
        this.#collector.openCell();
        break;
      }
      case "TextVariableInstance":
        this.#write(attribute("ResultText") ?? "");
        break;
    }
  }

  #closeContent(name: string): void {
    if (name === "Cell") this.#endParagraph();
    else if (name === "Table") {
      this.#collector.closeRow();
      this.#collector.closeTable();
    } else if (name === "Story") {
      this.#endParagraph();
      this.stories.push({ id: this.#id!, passages: this.#collector.passages() });
      this.#collector = new PassageCollector(this.#trace);
      this.#id = undefined;
    }
  }

  #write(text: string): void {
    if (this.#aside) {
      this.#aside.text += text;
      return;
    }
    if (text === "") return;
    if (!this.#collector.paragraph)
      this.#collector.openParagraph({ text: "", letters: 0, boldLetters: 0, style: this.#paragraphStyle });
    // A line that is broken by hand (U+2028) goes on in the same paragraph.
    const isBold = this.#isBold ?? this.#styles.isBold(this.#paragraphStyle) ?? false;
    this.#collector.write(text.replaceAll("\u2028", "\n").replaceAll("\t", " "), isBold);
  }

  #endParagraph(): void {
    if (!this.#collector.paragraph) return;
    const paragraph = this.#collector.closeParagraph();
    this.#collector.collect(paragraph, this.#styles.findRole(paragraph.style) ?? "paragraph");
  }
}

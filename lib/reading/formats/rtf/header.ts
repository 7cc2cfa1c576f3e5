/** What stands in an RTF file before its text: fonts, styles and properties. */

import { findCodePageEncoding } from "../manuscript/code-pages.ts";
import type { DocumentProperties, PassageRole } from "../manuscript/passage.ts";
import { findStyleRole } from "../manuscript/styles.ts";
import { findCharsetEncoding } from "./encodings.ts";
import type { Destination } from "./words.ts";

/** Collects the tables at the head of a file, word by word. */
export class Header {
  readonly #fonts = new Map<number, string>();
  readonly #styles = new Map<number, PassageRole>();
  readonly #stated = new Map<Destination, string>();
  readonly #times = new Map<Destination, Map<string, number>>();
  #font = -1;
  #style = { number: 0, name: "", isOutlined: false };

  /** The encoding of a font's text, when the font has one of its own. */
  encodingOf(font: number): string | undefined {
    return this.#fonts.get(font);
  }

  /** What a paragraph in the style of this number is, when its name says so. */
  roleOf(style: number): PassageRole | undefined {
    return this.#styles.get(style);
  }

  properties(): DocumentProperties {
    const stated = (destination: Destination) => this.#stated.get(destination)?.trim() || undefined;
    return {
      title: stated("title"),
      author: stated("author"),
      keywords: stated("keywords")?.split(/[,;]/),
      created: this.#timeOf("created"),
      modified: this.#timeOf("modified"),
    };
  }

  control(destination: Destination, word: string, parameter: number | undefined): void {
    if (destination === "fonts") this.#ofFont(word, parameter);
    else if (destination === "styles") this.#ofStyle(word, parameter);
    else if (destination === "created" || destination === "modified") {
      const time = this.#times.get(destination) ?? new Map<string, number>();
      this.#times.set(destination, time.set(word, parameter ?? 0));
    }
  }

  text(destination: Destination, text: string): void {
    if (destination === "styles") this.#style.name += text;
    else if (destination === "title" || destination === "author" || destination === "keywords") {
      this.#stated.set(destination, (this.#stated.get(destination) ?? "") + text);
    }
  }

  /** A group within the style sheet ends, and with it a style. */
  endStyle(): void {
    const { number, name, isOutlined } = this.#style;
    const role = findStyleRole(name.replace(/;.*$/s, "").trim()) ?? (isOutlined ? "heading" : undefined);
    if (role && number >= 0) this.#styles.set(number, role);
    this.#style = { number: 0, name: "", isOutlined: false };
  }

  #ofFont(word: string, parameter = 0): void {
    if (word === "f") this.#font = parameter;
    const encoding =
      word === "fcharset"
        ? findCharsetEncoding(parameter)
        : word === "cpg" && findCodePageEncoding(parameter);
    if (encoding && this.#font >= 0) this.#fonts.set(this.#font, encoding);
  }

  #ofStyle(word: string, parameter = 0): void {
    if (word === "s") this.#style.number = parameter;
    else if (word === "outlinelevel") this.#style.isOutlined = parameter < 9;
    // Character, table and section styles have numbers of their own.
    else if (word === "cs" || word === "ts" || word === "ds") this.#style.number = -1;
  }

  /** RTF knows no zones: the time is that of the author's machine. */
  #timeOf(destination: Destination): string | undefined {
    const time = this.#times.get(destination);
    if (!time?.get("yr")) return undefined;
    const part = (word: string, width = 2) => String(time.get(word) ?? 0).padStart(width, "0");
    return `${part("yr", 4)}-${part("mo")}-${part("dy")}T${part("hr")}:${part("min")}:00`;
  }
}

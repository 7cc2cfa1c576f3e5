/**
 * An RTF file as a manuscript: which of its groups hold text, and what the author's formatting says of it.
 */

import { Rejection } from "../../../rejection.ts";
import type { Trace } from "../../draft.ts";
import { findCodePageEncoding } from "../manuscript/code-pages.ts";
import { listDistinctLines } from "../manuscript/collector.ts";
import type { Manuscript, ManuscriptPassage } from "../manuscript/passage.ts";
import { readRow } from "../manuscript/table.ts";
import { decodeRun } from "./encodings.ts";
import { Header } from "./header.ts";
import { type Listener, readTokens } from "./tokens.ts";
import { CHARACTERS, DESTINATIONS, type Destination, READ_THOUGH_STARRED } from "./words.ts";

/** Word's own files nest some twenty groups. */
const MAX_DEPTH = 200;

/**
 * Reads an RTF file.
 *
 * @throws {Rejection} `hostile` when its groups nest deeper than any word processor's
 */
export function readRtf(bytes: Uint8Array, trace: Trace): Manuscript {
  const reading = new Reading(trace);
  const open = readTokens(bytes, reading);
  if (open > 0)
    trace.warn("incomplete", "The file ends before its last group is closed; its end may be missing.");
  return reading.manuscript();
}

/** Destinations whose words belong to the file's head. */
const HEADER: ReadonlySet<Destination> = new Set(["fonts", "styles", "created", "modified"]);

interface Group {
  destination: Destination;
  /** A `\*` stands at its head: unless its word is known, its text goes nowhere. */
  starred: boolean;
  /** Nothing but `\*` has been read in it. */
  fresh: boolean;
  font: number;
  /** How many characters stand in for one of `\u`. */
  substitutes: number;
  bold: boolean;
  hidden: boolean;
  deleted: boolean;
  style: number;
  listed: boolean;
  outlined: boolean;
  inTable: boolean;
  /** The paragraph that its text box interrupted. */
  interrupted?: Draft | undefined;
}

interface Draft {
  text: string;
  letters: number;
  boldLetters: number;
}

const makeGroup = (): Draft => ({ text: "", letters: 0, boldLetters: 0 });

class Reading implements Listener {
  readonly #trace: Trace;
  readonly #told: ManuscriptPassage[] = [];
  readonly #margins: string[] = [];
  readonly #header = new Header();
  readonly #groups: Group[] = [];
  #group: Group = {
    destination: "body",
    starred: false,
    fresh: false,
    font: -1,
    substitutes: 1,
    bold: false,
    hidden: false,
    deleted: false,
    style: -1,
    listed: false,
    outlined: false,
    inTable: false,
  };
  #encoding = "windows-1252";
  #defaultFont = -1;
  #run: number[] = [];
  #isUnescaped = false;
  /** Characters still to skip behind a `\u`. */
  #skipping = 0;
  #paragraph: Draft = makeGroup();
  #aside = "";
  #leftOut = "";
  #boxes: ManuscriptPassage[] = [];
  #cell: ManuscriptPassage[] = [];
  #cells: ManuscriptPassage[][] = [];

  constructor(trace: Trace) {
    this.#trace = trace;
  }

  manuscript(): Manuscript {
    this.#flush();
    this.#endParagraph();
    this.#endRow();
    return {
      passages: this.#told,
      margins: listDistinctLines(this.#margins),
      properties: this.#header.properties(),
    };
  }

  open(): void {
    this.#flush();
    this.#skipping = 0;
    if (this.#groups.length === MAX_DEPTH) {
      throw new Rejection("hostile", `Expected a story in RTF; its groups nest deeper than ${MAX_DEPTH}.`);
    }
    this.#groups.push(this.#group);
    this.#group = { ...this.#group, fresh: true, starred: false, interrupted: undefined };
  }

  close(): void {
    this.#flush();
    this.#skipping = 0;
    const { destination, interrupted } = this.#group;
    const outer = this.#groups.pop()!;
    if (interrupted) this.#endBox(interrupted);
    if (destination === "styles" && outer.destination === "styles") this.#header.endStyle();
    this.#group = outer;
    if (destination !== outer.destination) this.#endAside(destination);
    if (this.#leftOut && !outer.hidden && !outer.deleted) this.#endLeftOut();
  }

  byte(byte: number, isEscaped: boolean): void {
    this.#group.fresh = false;
    if (this.#skipping > 0) {
      this.#skipping--;
      return;
    }
    if (this.#group.destination === "nowhere" || this.#group.destination === "shape") return;
    this.#run.push(byte);
    if (byte > 0x7f && !isEscaped) this.#isUnescaped = true;
    if (this.#run.length === 8192) this.#flush();
  }

  control(word: string, parameter: number | undefined): void {
    const group = this.#group;
    if (word === "*") {
      group.starred = group.fresh;
      return;
    }
    if (group.fresh) this.#enter(word);
    if (this.#skipping > 0 && word !== "u") {
      // A control word stands in for one character too.
      this.#skipping--;
      return;
    }
    if (word === "u") this.#unicode(parameter ?? 0);
    else if (HEADER.has(group.destination)) this.#header.control(group.destination, word, parameter);
    else if (group.destination !== "nowhere" && group.destination !== "shape") this.#ofText(word, parameter);
  }

  /** The first word of a group says where its text goes. */
  #enter(word: string): void {
    const group = this.#group;
    group.fresh = false;
    const known = DESTINATIONS.get(word);
    if (word === "listtext" || word === "pntext") this.#outer().listed = true;
    const isInside = group.destination === "nowhere";
    if (isInside || (!known && !group.starred)) return;
    if (group.starred && !READ_THOUGH_STARRED.has(word)) group.destination = "nowhere";
    else if (known && this.#opens(word, known)) group.destination = known;
    if (word === "shptxt" && group.destination === "body") {
      group.interrupted = this.#paragraph;
      this.#paragraph = makeGroup();
    }
  }

  /** A title is one within `info` only; `\title` in other places is unheard of, `\comment` is not. */
  #opens(word: string, destination: Destination): boolean {
    const needsInfo = ["title", "author", "keywords", "created", "modified"].includes(destination);
    if (needsInfo) return this.#group.destination === "info";
    return word !== "fldrslt";
  }

  #outer(): Group {
    return this.#groups.at(-1) ?? this.#group;
  }

  #ofText(word: string, parameter: number | undefined): void {
    const group = this.#group;
    const isOn = parameter !== 0;
    const character = CHARACTERS[word];
    if (character !== undefined) this.#add(character);
    else if (word === "par" || word === "sect") this.#endParagraph();
    else if (word === "cell" || word === "nestcell") this.#endCell();
    else if (word === "row" || word === "nestrow") this.#endRow();
    else {
      this.#flush();
      if (word === "f") group.font = parameter ?? -1;
      else if (word === "b") group.bold = isOn;
      else if (word === "v") group.hidden = isOn;
      else if (word === "deleted") group.deleted = isOn;
      else if (word === "plain")
        Object.assign(group, { bold: false, hidden: false, deleted: false, font: this.#defaultFont });
      else if (word === "pard")
        Object.assign(group, { style: -1, listed: false, outlined: false, inTable: false });
      else if (word === "s") group.style = parameter ?? -1;
      else if (word === "ls" || word === "pnlvlblt") group.listed = true;
      else if (word === "outlinelevel") group.outlined = (parameter ?? 9) < 9;
      else if (word === "intbl") group.inTable = true;
      else if (word === "uc") group.substitutes = Math.max(0, parameter ?? 1);
      else this.#ofDocument(word, parameter);
    }
  }

  #ofDocument(word: string, parameter: number | undefined): void {
    if (word === "mac") this.#encoding = "macintosh";
    else if (word === "deff") this.#group.font = this.#defaultFont = parameter ?? -1;
    else if (word === "pc" || word === "pca") this.#guessEncoding(word === "pc" ? 437 : 850);
    else if (word === "ansicpg" && parameter) {
      const encoding = findCodePageEncoding(parameter);
      if (encoding) this.#encoding = encoding;
      else this.#guessEncoding(parameter);
    }
  }

  #guessEncoding(page: number): void {
    this.#trace.warn("encoding-guessed", `Written in code page ${page}; read as windows-1252.`);
  }

  #unicode(parameter: number): void {
    if (this.#skipping > 0) this.#skipping = 0;
    this.#add(String.fromCharCode(parameter & 0xffff));
    this.#skipping = this.#group.substitutes;
  }

  /** Decodes the bytes gathered so far. */
  #flush(): void {
    if (this.#run.length === 0) return;
    const encoding = this.#header.encodingOf(this.#group.font) ?? this.#encoding;
    const text = decodeRun(this.#run, encoding, this.#isUnescaped);
    this.#run = [];
    this.#isUnescaped = false;
    this.#put(text);
  }

  #add(text: string): void {
    this.#flush();
    this.#put(text);
  }

  #put(text: string): void {
    const { destination, bold, hidden, deleted } = this.#group;
    if (hidden || deleted) {
      if (destination === "body") this.#leftOut += text;
      return;
    }
    switch (destination) {
      case "body": {
        const letters = text.trim().length;
        this.#paragraph.text += text;
        this.#paragraph.letters += letters;
        if (bold) this.#paragraph.boldLetters += letters;
        break;
      }
      case "margin":
      case "note":
      case "comment":
        this.#aside += text;
        break;
      default:
        this.#header.text(destination, text);
    }
  }

  #endLeftOut(): void {
    if (this.#leftOut.trim()) this.#trace.drop("hidden", this.#leftOut);
    this.#leftOut = "";
  }

  #endAside(destination: Destination): void {
    if (destination !== "margin" && destination !== "note" && destination !== "comment") return;
    if (destination === "margin") this.#margins.push(...this.#aside.split("\n"));
    else if (this.#aside.trim())
      this.#trace.drop(destination === "note" ? "footnote" : "comment", this.#aside.trim());
    this.#aside = "";
  }

  #endParagraph(): void {
    this.#flush();
    const { destination, inTable } = this.#group;
    if (destination !== "body") {
      this.#aside += "\n";
      return;
    }
    this.#endLeftOut();
    const passage = this.#passage();
    const place = inTable ? this.#cell : this.#isInBox() ? this.#boxes : this.#told;
    if (passage) place.push(passage);
    if (!this.#isInBox()) place.push(...this.#boxes.splice(0));
  }

  #passage(): ManuscriptPassage | undefined {
    const { text, letters, boldLetters } = this.#paragraph;
    const { style, listed, outlined } = this.#group;
    this.#paragraph = makeGroup();
    if (text.trim() === "") return undefined;
    const role = outlined ? "heading" : (this.#header.roleOf(style) ?? (listed ? "listItem" : "paragraph"));
    return { role, text, ...(letters > 0 && letters === boldLetters && { strong: true }) };
  }

  #isInBox(): boolean {
    return this.#group.interrupted !== undefined || this.#groups.some(({ interrupted }) => interrupted);
  }

  #endBox(interrupted: Draft): void {
    const passage = this.#passage();
    if (passage) this.#boxes.push(passage);
    this.#paragraph = interrupted;
  }

  #endCell(): void {
    this.#flush();
    const passage = this.#passage();
    if (passage) this.#cell.push(passage);
    this.#cells.push(this.#cell);
    this.#cell = [];
  }

  #endRow(): void {
    if (this.#cell.length > 0) this.#cells.push(this.#cell);
    this.#told.push(...readRow(this.#cells, this.#trace), ...this.#boxes.splice(0));
    this.#cell = [];
    this.#cells = [];
  }
}

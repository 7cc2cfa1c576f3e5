/**
 * A manuscript: the story as a columnist types it in a word processor, whatever the file's format. The readers
 * of DOCX, RTF, PDF and Markdown each give typed passages; this room finds the story in them, by the same
 * rules of copy that plain text is read by, helped by what the author's styles say.
 */
import type { Image } from "../../article.ts";
import { looksLikeByline, organisationOf, parseByline } from "../../copy/byline.ts";
import { creditOf, looksLikeCaption, splitCaption } from "../../copy/captions.ts";
import { tidy } from "../../copy/characters.ts";
import { findDateline } from "../../copy/dateline.ts";
import { dateLine } from "../../copy/dates.ts";
import { footerOf, isJunk } from "../../copy/junk.ts";
import { statusNotice, statusWords } from "../../copy/status.ts";
import { endsSentence, isParagraph, sameKey, wordCount } from "../../copy/words.ts";
import { Rejection } from "../../rejection.ts";
import type { Draft, DraftBlock, Trace } from "../format.ts";
import { labelled } from "./labels.ts";
import type { Manuscript, Passage, Properties } from "./passage.ts";
import { nameOf } from "./properties.ts";

/** A headline stands in the first lines, and so does all that goes with it. */
const HEAD_PASSAGES = 20;

/**
 * Finds the story in a manuscript. Takes passages in reading order; tells the trace what it leaves out.
 *
 * @throws {Rejection} `no-text` when no passage is left for the body.
 */
export function draftOf(manuscript: Manuscript, trace: Trace): Draft {
  const passages = manuscript.passages.flatMap(linesOf).map(labelled);
  const story = new Story(manuscript.properties, trace);
  const opening = openingOf(passages);
  for (const [index, passage] of passages.slice(0, opening).entries()) story.open(passage, passages, index);
  for (const passage of untilTheEnd(passages.slice(opening), trace)) story.tell(passage);
  for (const line of manuscript.margins) story.margin(line);
  return story.draft();
}

/**
 * The paragraph, or its lines when the author broke it by hand. A line that goes on in lower case was broken
 * for its looks alone.
 */
function linesOf({ role, text, strong }: Passage): Passage[] {
  const lines: string[] = [];
  for (const typed of text.split("\n")) {
    const line = tidy(typed);
    if (line === "") continue;
    const isContinued =
      role === "title" || (/^[\p{Ll}\d(]/u.test(line) && !endsSentence(lines.at(-1) ?? "."));
    if (isContinued && lines.length > 0) lines[lines.length - 1] += ` ${line}`;
    else lines.push(line);
  }
  return lines.map((line) => ({ role, text: line, ...(strong && { strong }) }));
}

/** How many passages stand before the running text: at most those up to the first that is a paragraph. */
function openingOf(passages: readonly Passage[]): number {
  const first = passages.findIndex((passage, index) => opensBody(passage, passages, index));
  return Math.min(first === -1 ? passages.length : first, HEAD_PASSAGES);
}

/** The first paragraph of the story itself: a datelined one, or one that no byline or date follows. */
function opensBody(passage: Passage, passages: readonly Passage[], index: number): boolean {
  if (passage.role === "quote" || passage.role === "listItem") return index > 0;
  if (passage.role !== "paragraph" || furnitureOf(passage.text)) return false;
  if (findDateline(passage.text)) return true;
  if (!isParagraph(passage.text)) return false;
  return index === 0 || passage.text.length > 400 || !isFollowedByFurniture(passages, index);
}

/** A standfirst is known by what comes right behind it: a byline, a date, a picture, a dateline (rule 9). */
function isFollowedByFurniture(passages: readonly Passage[], index: number): boolean {
  return passages.slice(index + 1, index + 3).some((next, distance) => {
    if (next.role !== "paragraph") return next.role === "byline" || next.role === "date";
    if (furnitureOf(next.text)) return true;
    return distance === 0 && findDateline(next.text) !== undefined;
  });
}

/** What a line is when it stands apart from the story, by its words alone. */
function furnitureOf(text: string): "status" | "byline" | "date" | "caption" | "credit" | undefined {
  if (text.length > 700) return undefined;
  if (statusNotice(text)) return "status";
  if (looksLikeByline(text)) return "byline";
  if (dateLine(text)) return "date";
  if (creditOf(text) !== undefined) return "credit";
  return looksLikeCaption(text) ? "caption" : undefined;
}

/** Copy ends at "ENDS", "-30-" or "###"; what stands behind them is for editors, when it is the lesser part. */
function untilTheEnd(passages: readonly Passage[], trace: Trace): readonly Passage[] {
  const end = passages.findIndex(({ text }) => END.test(text));
  if (end === -1 || passages[end] === undefined) return passages;
  const [told, behind] = [passages.slice(0, end), passages.slice(end + 1)];
  if (wordsOf(behind) > wordsOf(told)) return [...told, ...behind];
  for (const { text } of behind) trace.drop("after-end", text);
  return told;
}

const END = /^\W*(?:ends?|-30-|30|###)\W*$/i;

function wordsOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + wordCount(text), 0);
}

const WORD_COUNT = /^\W*(?:word ?count\W*\d[\d,.]*|\(?\d[\d,.]* words\)?|page \d+(?: of \d+)?|\d+\/\d+)\W*$/i;
const MORE = /^\W*\(?(?:more|mf|more follows|folgt)\)?\W*$/i;

/** Gathers the draft, passage by passage. */
class Story {
  readonly #properties: Properties;
  readonly #trace: Trace;
  readonly #fields: Omit<Draft, "body" | "byline" | "images" | "keywords"> = {};
  readonly #byline: string[] = [];
  readonly #notices: string[] = [];
  readonly #images: Image[] = [];
  readonly #body: DraftBlock[] = [];
  readonly #keywords: string[] = [];

  constructor(properties: Properties, trace: Trace) {
    this.#properties = properties;
    this.#trace = trace;
  }

  /** Takes a passage from above the running text. */
  open(passage: Passage, passages: readonly Passage[], index: number): void {
    const { role, text } = passage;
    if (this.#takesByRole(passage) || this.#isFurniture(text)) return;
    const isHeadless = this.#fields.headline === undefined;
    if (isHeadless && role !== "title" && isKicker(passages, index)) this.#trace.drop("kicker", text);
    else if (role === "title" || (isHeadless && (role === "heading" || wordCount(text) <= 30)))
      this.#headline(text);
    else if (!isHeadless && this.#isBareName(text, passages[index + 1])) this.#takeByline(text);
    else if (!isHeadless && this.#isStandfirst(passage)) this.#fields.standfirst = text;
    else this.tell(passage);
  }

  /** Takes a passage of the running text. */
  tell(passage: Passage): void {
    const { role, text } = passage;
    if (this.#takesByRole(passage) || this.#isLeftOut(text) || this.#isPicture(text)) return;
    if (this.#body.length < 2 && this.#isFurniture(text)) return;
    if (this.#body.length < 3 && role === "paragraph") this.#fields.dateline ??= findDateline(text);
    const isHeading = role === "title" || (role === "paragraph" && passage.strong && isCrosshead(text));
    this.#body.push({ type: isHeading ? "heading" : (role as DraftBlock["type"]), text });
  }

  /** Takes a line of the page's header or footer: a byline that lives there is still the byline. */
  margin(line: string): void {
    const text = tidy(line);
    if (text === "") return;
    const { role, text: stated } = labelled({ role: "paragraph", text });
    const isByline = role === "byline" || looksLikeByline(text);
    if (footerOf(text) === "rights") this.#fields.copyrightNotice ??= text;
    if (isByline && this.#byline.length === 0) this.#takeByline(stated);
    else if (statusNotice(text)) this.#takeNotice(text);
    else this.#trace.drop("header-footer", text);
  }

  /** The draft of all that was taken. */
  draft(): Draft {
    const { author, title, created, modified, language, keywords } = this.#properties;
    while (this.#body.at(-1)?.type === "heading") this.#trace.drop("heading", this.#body.pop()!.text);
    const status = statusWords(this.#notices);
    if (this.#body.length === 0 && status.pubStatus !== "canceled") {
      throw new Rejection("no-text", "Expected the paragraphs of a story; found none.");
    }
    const byline = this.#byline.flatMap((line) => parseByline(line));
    const signed = byline.length > 0 ? byline : nameOf(author);
    const { word, ...withheld } = status;
    if (word && word !== "correction") this.#trace.warn("status-word", `The copy itself says: ${word}.`);
    return {
      language,
      firstCreated: created,
      versionCreated: modified,
      ...this.#fields,
      ...withheld,
      headline: this.#fields.headline ?? this.#titled(title),
      byline: signed,
      source: this.#fields.source ?? this.#byline.map(organisationOf).find(Boolean),
      keywords: this.#keywords.length > 0 ? this.#keywords : keywords && [...keywords],
      body: this.#body,
      images: this.#images,
    };
  }

  /** A title that only the properties state; word processors often keep an older story's there. */
  #titled(title: string | undefined): string | undefined {
    const stated = title === undefined ? "" : tidy(title);
    if (wordCount(stated) < 2 || /\.\w{2,5}$|^(?:microsoft word|untitled|document)\b/i.test(stated))
      return undefined;
    this.#trace.warn(
      "headline-guessed",
      "The text has no headline; took the title of the file's properties.",
    );
    return stated;
  }

  #headline(text: string): void {
    if (this.#fields.headline === undefined) this.#fields.headline = text;
    else if (this.#fields.standfirst === undefined && wordCount(text) >= 6) this.#fields.standfirst = text;
    else this.#body.push({ type: "heading", text });
  }

  /** Whether the author's style or label says what the passage is, other than a part of the body. */
  #takesByRole({ role, text }: Passage): boolean {
    switch (role) {
      case "headline":
        this.#headline(text);
        return true;
      case "standfirst":
      case "slugline":
      case "section":
      case "published":
      case "copyrightNotice":
      case "edNote":
        this.#fields[role] ??= text;
        return true;
      case "kicker":
        this.#trace.drop("kicker", text);
        return true;
      case "byline":
        this.#takeByline(text);
        return true;
      case "date":
        this.#fields.published ??= text;
        return true;
      case "keywords":
        this.#keywords.push(...text.split(/[,;]/));
        return true;
      case "caption":
        this.#takeCaption(text);
        return true;
      case "credit":
        this.#takeCredit(creditOf(text) ?? text);
        return true;
      default:
        return false;
    }
  }

  /** Whether a line stands apart from the story, by its words; if so it is taken. */
  #isFurniture(text: string): boolean {
    switch (furnitureOf(text)) {
      case "status":
        this.#takeNotice(text);
        return true;
      case "byline":
        this.#takeByline(text);
        return true;
      case "date":
        this.#takeDate(text);
        return true;
      case undefined:
        return false;
      default:
        return this.#isPicture(text);
    }
  }

  #isPicture(text: string): boolean {
    const credit = creditOf(text);
    if (credit !== undefined) this.#takeCredit(credit);
    else if (looksLikeCaption(text)) this.#takeCaption(text);
    else return false;
    return true;
  }

  #isLeftOut(text: string): boolean {
    const rule = ruleAgainst(text);
    if (rule === "rights") this.#fields.copyrightNotice ??= text;
    if (rule) this.#trace.drop(rule, text);
    return rule !== undefined;
  }

  #isStandfirst({ role, text }: Passage): boolean {
    return this.#fields.standfirst === undefined && role === "paragraph" && wordCount(text) >= 6;
  }

  #takeNotice(text: string): void {
    this.#notices.push(text);
    this.#trace.drop("status", text);
  }

  #takeByline(text: string): void {
    this.#byline.push(text);
    this.#trace.drop("byline", text);
  }

  #takeDate(text: string): void {
    const line = dateLine(text);
    if (line?.kind === "updated") this.#fields.versionCreated ??= text;
    else this.#fields.published ??= text;
    this.#trace.drop("date", text);
  }

  #takeCaption(text: string): void {
    const { caption, credit } = splitCaption(text);
    this.#images.push({ caption, ...(credit && { credit }) });
    this.#trace.drop("caption", text);
  }

  #takeCredit(credit: string): void {
    const image = this.#images.at(-1);
    if (image && !image.credit) image.credit = credit;
    else this.#images.push({ credit });
    this.#trace.drop("credit", credit);
  }

  /** A name alone under the headline, with the story or a date right behind it. */
  #isBareName(text: string, next: Passage | undefined): boolean {
    if (this.#byline.length > 0 || wordCount(text) > 12 || endsSentence(text) || !next) return false;
    const [person, ...others] = parseByline(text);
    if (!person) return false;
    if (nameOf(this.#properties.author).some(({ name }) => sameKey(name) === sameKey(person.name)))
      return true;
    const isBare = others.length === 0 && /^\p{Lu}\S+(?: \p{Lu}\S*){1,2}(?:,|$)/u.test(text);
    return isBare && (isParagraph(next.text) || dateLine(next.text) !== undefined);
  }
}

/** The rule by which a line of the running text is no copy, if any. */
function ruleAgainst(text: string): string | undefined {
  if (sameKey(text) === "" || MORE.test(text)) return "separator";
  if (WORD_COUNT.test(text)) return "word-count";
  return footerOf(text) ?? (isJunk(text) ? "junk" : undefined);
}

/** A word or three above the headline: "ANALYSIS", "Local elections". */
function isKicker(passages: readonly Passage[], index: number): boolean {
  const [passage, next] = [passages[index]!, passages[index + 1]];
  if (wordCount(passage.text) > 4 || !next || passage.role === "heading") return false;
  if (next.role === "title" || next.role === "heading" || next.role === "headline") return true;
  const isHeadlineNext =
    next.role === "paragraph" && !isParagraph(next.text) && furnitureOf(next.text) === undefined;
  return isHeadlineNext && wordCount(next.text) >= 5 && (next.strong ?? false) && !passage.strong;
}

/** A line in bold between paragraphs: short, and not a sentence. */
function isCrosshead(text: string): boolean {
  return wordCount(text) <= 12 && text.length <= 120 && !/[.!:;,]["”’)]?$/.test(text);
}

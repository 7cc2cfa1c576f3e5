/**
 * Finds where a block's quotations and parentheses begin and end. A straight mark may open or close, so the
 * characters around it decide. A curly or angled mark is read by its shape first, since conventions differ
 * („German“, ”Swedish”, »Danish«).
 */

import { anyOf, compilePhrases, LANGUAGES, type Language, primaryLanguage } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { withGershayim } from "../../text/gershayim.ts";

/**
 * From the opening mark to just behind the closing one. `close` is -1 when it is never closed in the block.
 */
export interface Quotation {
  open: number;
  close: number;
}

const MARK = /["“”„‟«»‹›「」『』《》()（）[\]'‘’‚]/g;
const CLOSES: Readonly<Record<string, string>> = {
  '"': '"',
  // Keyboards without a closing mark close with a straight one: „Serbian", “Vietnamese", «Italian".
  "“": '”"',
  "„": '“”"',
  "‟": '”"',
  "”": "”",
  "«": '»"',
  "»": "«",
  "‹": "›",
  "「": "」",
  "『": "』",
  "《": "》",
  "(": ")",
  "（": "）",
  "[": "]",
};
/** `'em`, `'90s`: an apostrophe that begins a word opens nothing. */
const APOSTROPHE = compilePattern(String.raw`^['’](?:\d0s\b|${anyOf("sentences", "elisions")})`);

/** Deeper than this, marks are read as flat. */
const MAX_DEPTH = 4;

const isSpace = (c: string | undefined) => c === undefined || /\s/.test(c);
const isLetter = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c);
const isStop = (c: string | undefined) => c !== undefined && /[.,!?…;:]/.test(c);
/** What an opening mark may follow. */
const letsOpen = (c: string | undefined) => c === undefined || /[\s([{¿¡—–/-]/.test(c);

/** What has been opened and closed so far. */
class Marks {
  readonly spans: Quotation[] = [];
  readonly closing = new Set<number>();
  readonly opening = new Set<number>();
  readonly #stack: { at: number; mark: string }[] = [];

  get innermost(): string | undefined {
    return this.#stack.at(-1)?.mark;
  }

  open(at: number, mark: string): void {
    this.opening.add(at);
    if (this.#stack.length < MAX_DEPTH) this.#stack.push({ at, mark });
  }

  /** The open mark that this one would close, or -1. */
  closedBy(mark: string): number {
    return this.#stack.findLastIndex(({ mark: open }) => CLOSES[open]?.includes(mark));
  }

  markAt(level: number): string | undefined {
    return this.#stack[level]?.mark;
  }

  close(at: number, level: number): void {
    this.closing.add(at);
    const { at: open } = this.#stack[level]!;
    this.lose(level, open);
    // An apostrophe taken for an opening mark must not hide the quotation behind it.
    if (this.#stack.every(({ mark }) => mark === "'")) this.spans.push({ open, close: at + 1 });
  }

  closeInnermost(at: number): void {
    this.close(at, this.#stack.length - 1);
  }

  /** What was opened at this level or within it is never closed. */
  lose(level: number, but = -1): void {
    for (const { at: open } of this.#stack.splice(level))
      if (open !== but) this.spans.push({ open, close: -1 });
  }

  /** The same mark opens again: a quotation that the next paragraph carries on. */
  openAgain(at: number, mark: string): void {
    const level = this.#stack.findLastIndex(({ mark: open }) => open === mark && !"([（".includes(mark));
    if (level >= 0) this.lose(level);
    this.open(at, mark);
  }
}

/**
 * The outermost quotations and parentheses of a text, in order, and where marks open and close. Linear
 * in the text.
 */
export function findQuotations(written: string): Pick<Marks, "spans" | "closing" | "opening"> {
  const text = withGershayim(written);
  const marks = new Marks();
  MARK.lastIndex = 0;
  for (let found = MARK.exec(text); found; found = MARK.exec(text)) {
    const [mark] = found;
    if (/['‘’‚]/.test(mark)) readSingle(text, found.index, mark, marks);
    else if (mark === '"') readStraight(text, found.index, marks);
    else readShaped(text, found.index, mark, marks);
  }
  marks.lose(0);
  marks.spans.sort((a, b) => a.open - b.open);
  return marks;
}

/** Where speech ends that a dash opened: who speaks follows. */
const DASH_SPEECH: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.filter(({ speech }) => speech.dash !== "none").map(compileDashEnd),
);

function compileDashEnd({ tag, speech: { dash, dashVerbs } }: Language): [string, RegExp] {
  if (dash === "raya") return [tag, /\s[–—](?=\p{Ll})/u];
  if (dash === "dash" && dashVerbs.length === 0) return [tag, /[,!?…»] [—–-] \p{Ll}/u];
  const before = dash === "comma" ? ", " : " [–—-] ";
  return [tag, compilePhrases(dashVerbs, { before, isCaseSensitive: true })];
}

/**
 * How many UTF-16 units of a paragraph are speech, when a dash opens it instead of a quotation mark;
 * 0 if none.
 */
export function findSpeechBehindDash(text: string, language: string | undefined): number {
  return OPENS_WITH_DASH.test(text) ? (findDashEnd(language)?.exec(text)?.index ?? 0) : 0;
}

/** Whether a whole paragraph is speech, and another names the speaker: "– Jag är tacksam att vi lever." */
export const lacksSpeaker = (text: string, language: string | undefined): boolean =>
  OPENS_WITH_DASH.test(text) && findDashEnd(language)?.test(text) === false;

const findDashEnd = (language: string | undefined) => DASH_SPEECH.get(primaryLanguage(language) ?? "");

const OPENS_WITH_DASH = /^[–—]\s?[¿¡"«“]?\p{Lu}/u;

/** Korean has no apostrophe, and a particle sticks to a closing mark: `'디테일'을`. */
const HANGUL = /\p{sc=Hangul}/u;

/** Single marks are mostly apostrophes. */
function readSingle(text: string, at: number, mark: string, marks: Marks): void {
  const prior = text[at - 1];
  const next = text[at + 1];
  if (marks.innermost === "'") {
    if (mark === "‘" || (isLetter(next) && !HANGUL.test(next!)) || isSpace(prior)) return;
    // "the boys' school" ends no quotation that has yet to have its comma or stop.
    const isGenitive = prior === "s" && /^['’][^'’]{0,200}[.,!?]['’]/.test(text.slice(at, at + 210));
    if (!isGenitive) marks.closeInnermost(at);
  } else if (letsOpen(prior) || /["“«„.!?]/.test(prior ?? "")) {
    const isApostrophe = !isLetter(next) || APOSTROPHE.test(text.slice(at, at + 8));
    if (mark === "‘" || mark === "‚" || !isApostrophe) marks.open(at, "'");
  } else if (isStop(prior) && !isLetter(next)) marks.closing.add(at);
}

/**
 * A straight mark opens where only an opening mark can stand; stuck between two letters, it closes
 * what is open.
 */
function readStraight(text: string, at: number, marks: Marks): void {
  const prior = text[at - 1];
  const next = text[at + 1];
  if (/\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at))) return; // five feet eleven: 5'11"
  // Vietnamese copy may set its marks apart: `" Chúng tôi chờ ", ông nói`.
  const mayOpen = letsOpen(prior) && !isSpace(next) && !isStop(next);
  const mayClose = (!isSpace(prior) || isStop(next)) && !isLetter(next);
  const level = marks.closedBy('"');
  if (level >= 0) {
    if (mayOpen && !mayClose) marks.openAgain(at, '"');
    else marks.close(at, level);
  } else if (mayClose && !mayOpen && next !== undefined && isStop(prior)) marks.closing.add(at);
  else marks.open(at, '"');
}

/** A curly or angled mark, or a bracket. */
function readShaped(text: string, at: number, mark: string, marks: Marks): void {
  const mayOpen = letsOpen(text[at - 1]) && !isSpace(text[at + 1]);
  const level = marks.closedBy(mark);
  const isOpening = mark === "“" && mayOpen && marks.markAt(level) !== "„";
  if (level >= 0 && !isOpening) marks.close(at, level);
  else if (")）]」』》›".includes(mark) || (/[”»]/.test(mark) && !mayOpen)) marks.closing.add(at);
  else marks.openAgain(at, mark);
}

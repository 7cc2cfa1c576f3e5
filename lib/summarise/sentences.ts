/**
 * Where an article's sentences begin and end.
 *
 * Rules of our own rather than `Intl.Segmenter`, which ends a sentence after "Mr.", "Jan." and "U.S." and breaks
 * `"Is it?" he asked.` in two. A full stop ends a sentence unless something says otherwise; what says otherwise is
 * a property of the word before it, of the word behind it, or of a quotation around it. One pass; every look
 * around is bounded, so the time is linear in the text.
 */
import type { Block } from "../article.ts";
import {
  AFTER_TIME,
  BEFORE_NUMBER,
  DATES,
  MONTHS,
  ORDINAL_STOP,
  openers,
  SERIES,
  TITLES,
  TITLES_THAT_END,
  TRAILING,
} from "./abbreviations.ts";
import { datelineEnd } from "./dateline.ts";
import { type Quotation, quotations } from "./quotes.ts";
import type { Sentence } from "./ranking.ts";

/** A quotation up to this long stays in one piece, however many sentences are said in it: half a quote is no sentence. */
const WHOLE_QUOTATION = 480;

const STOP = /(?:\. ){2,}\.|[.!?…‥]+|[。！？｡．]+|[।॥]|[؟۔]+|[։።။។]|\s[•‣▪◦●■]\s|\n\s*\n/g;
/** Greek asks with what other languages write as a semicolon (NFC turns U+037E into it). */
const GREEK_STOP = new RegExp(`${STOP.source}|;`, "g");

const CLOSERS = new Set([..."”’»›)]}）］」』】〕》〉"]);
/** What may stand before a sentence and is none of it: bullets, and a stop that lost its sentence. */
const BULLET = /^[.,;:…!?]+(?=\s)|^[\s•‣▪◦●■·*–—-]+(?=\s)|^[•‣▪◦●■·]+/;
const ATTRIBUTED =
  /^(?:[\p{Lu}][\p{L}.'’-]*\s+){1,4}(?:asked|wondered|exclaimed|shouted|cried|yelled|quipped|joked|tweeted|wrote|added|replied|said|says|asks|adds)(?:[.,;:]|$|\s+(?!that\b|he\b|she\b|it\b|they\b|the\b|there\b))/u;
/** The bare form follows a full stop too: `"Go home." Smith said.` */
const ATTRIBUTED_BARELY = /^(?:[\p{Lu}][\p{L}.'’-]*\s+){1,3}(?:said|says|asked|replied|added)[.,;]/u;
/** `the campaign "No more!" (NoM) began`: an abbreviation of what was quoted, and the sentence goes on. */
const ABBREVIATED_IN_BRACKETS = /^\([^().!?]{1,60}\)\s+\p{Ll}/u;
const CJK_ATTRIBUTED =
  /^(?:と|って|との|などと|という|[^。！？，,、：:\s]{0,8}(?:说|說|表示|称|稱|指出|问道|問道|写道|寫道|强调|強調)[。，,])/u;
const ARABIC_ATTRIBUTED = /^(?:قال|قالت|سأل|سألت|يقول|تقول|أضاف|أضافت)(?!\p{L})/u;

/** A dateline stands at the head of a story: behind a summary line or two, never further down. */
const HEAD = 3;

/**
 * Cuts a body into sentences, in order, each at its exact place: `body[block].text.slice(start, end) === text`.
 * Headings give none; a list item does. Leading bullets and a leading dateline ("KYIV, Dec 30 (Reuters) -") stay out.
 *
 * @param body the article's blocks
 * @param language BCP 47, as far as it is known; English habits otherwise
 */
export function sentences(body: readonly Block[], language?: string): Sentence[] {
  const found: Sentence[] = [];
  // Some pages set every paragraph as a heading; there the headings are the copy.
  const onlyHeadings = body.every(({ type }) => type === "heading");
  body.forEach(({ type, text }, block) => {
    if (type === "heading" && !onlyHeadings) return;
    const dateline = block < HEAD ? datelineEnd(text) : 0;
    for (const [from, end] of cut(text, dateline, language)) {
      // Behind an editor's note the story begins once more, dateline and all.
      const again =
        block < HEAD && found.length < 8 && from > 0 && /^[(\p{Lu}]{3}/u.test(text.slice(from, from + 3));
      const start = again ? from + datelineEnd(text.slice(from, end)) : from;

      found.push({ text: text.slice(start, end), block, start, end });
    }
  });
  return found;
}

/** The places of a text's sentences, as UTF-16 offsets. */
function cut(text: string, dateline: number, language?: string): [number, number][] {
  const places: [number, number][] = [];
  const marks = quotations(text);
  const inside = within(marks.spans);
  let from = dateline;
  let worded = from; // up to where the open sentence is known to hold no word yet

  const close = (end: number) => {
    const place = trim(text, from, end);
    if (place) places.push(place);
    from = end;
    worded = end;
  };
  const stops = /^el\b/i.test(language ?? "") ? GREEK_STOP : STOP;
  stops.lastIndex = from;
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    const at = stop.index;
    if (/\s/.test(stop[0][0]!)) {
      close(at);
      continue;
    }
    const end = behindClosers(text, at + stop[0].length, marks.closing);
    if (end > stops.lastIndex) stops.lastIndex = end;
    if (worded < at && worded !== Infinity) worded = hasWord(text, worded, at) ? Infinity : at;
    if (worded !== Infinity || inside(end)) continue;
    if (endsHere(text, from, at, stop[0], end, marks.opening, language)) close(end);
  }
  close(text.length);
  return places;
}

/** Whether a boundary (asked in ascending order) would cut through a quotation that is to stay whole. */
function within(spans: readonly Quotation[]): (at: number) => boolean {
  let next = 0;
  let until = 0;
  return (at) => {
    for (; next < spans.length && spans[next]!.open < at; next++) {
      const { open, close } = spans[next]!;
      if (close - open <= WHOLE_QUOTATION) until = Math.max(until, close);
    }
    return at < until;
  };
}

/** Closing marks belong to the sentence they close, French ones with the space before them. */
function behindClosers(text: string, at: number, closing: ReadonlySet<number>): number {
  let end = at;
  for (;;) {
    const mark = text[end];
    if (mark !== undefined && (closing.has(end) || (CLOSERS.has(mark) && !opensWord(text, end)))) end++;
    else if (mark !== undefined && /[\s]/.test(mark) && closing.has(end + 1) && /[»”]/.test(text[end + 1]!))
      end += 2;
    else if (end > at && mark !== undefined && /[.!?…]/.test(mark)) end++;
    else return end;
  }
}

/** A mark stuck between a stop and a letter opens what follows: `party.'We will' they said`. */
const opensWord = (text: string, at: number) => /['"]/.test(text[at]!) && /\p{L}/u.test(text[at + 1] ?? "");

function endsHere(
  text: string,
  from: number,
  at: number,
  stop: string,
  end: number,
  opening: ReadonlySet<number>,
  language: string | undefined,
): boolean {
  const rest = text.slice(end, end + 120);
  const gap = /^\s*/.exec(rest)![0].length;
  if (gap === rest.length && end + gap >= text.length) return true;
  const quoted = end > at + stop.length;
  const follows = rest.slice(gap);

  if (/[^.!?…‥]/.test(stop[0]!)) {
    if (stop === "．" && /^\p{N}/u.test(follows)) return false;
    return !(quoted && (CJK_ATTRIBUTED.test(follows) || ARABIC_ATTRIBUTED.test(follows)));
  }

  // What the next sentence would open with, behind its opening marks.
  let skip = 0;
  while (
    skip < follows.length &&
    (opening.has(end + gap + skip) || /[\s¿¡“„«‘「『([•‣▪*–—-]/.test(follows[skip]!))
  )
    skip++;
  // An initial keeps its stop, so that it is not taken for a word ("А. С. Пушкин", where "С" is also "with").
  const word = /^\p{Lu}\.|^[\p{L}\p{M}\p{N}'’]+/u.exec(follows.slice(skip))?.[0] ?? "";
  const first = word[0] ?? "";
  const marked = /[¿¡“„«"‘「『]/.test(follows.slice(0, skip));

  if (gap === 0) return stuck(text, from, at, stop, quoted, follows, word, opening.has(end));
  if (quoted && ABBREVIATED_IN_BRACKETS.test(follows)) return false;
  if (/\p{Ll}/u.test(first))
    return (
      opensLowerCase(word, follows.slice(skip)) &&
      stop === "." &&
      !abbreviated(text, from, at, "", false, language)
    );
  if (/^[?!]/.test(stop))
    return !(quoted && ATTRIBUTED.test(follows)) && !exclaimingName(text, from, at, word);
  if (/^[.…‥]{2,}|^[…‥]|^\. /.test(stop)) return !(/^\p{N}/u.test(first) && !quoted) || stop.length > 3;
  if (quoted && /["”»」』]/.test(text.slice(at + 1, end))) return !ATTRIBUTED_BARELY.test(follows);
  if (word === "" && !marked) return !/^[,;:)&/+=]/.test(follows);
  return !abbreviated(text, from, at, word, marked, language);
}

/** A stop with nothing between it and the next letter: an address, a decimal, or a paragraph break that was lost. */
function stuck(
  text: string,
  from: number,
  at: number,
  stop: string,
  quoted: boolean,
  follows: string,
  word: string,
  opens: boolean,
): boolean {
  const first = word[0] ?? "";
  const token = wordBefore(text, from, at);
  if (/@|:\/\/|www\.|\/|_/i.test(token)) return false;
  if (opens) return (stop !== "." || !TITLES.has(token)) && /^\P{Ll}/u.test(first);
  if (!/\p{Lu}/u.test(first)) return /^\p{Lo}/u.test(first) && quoted;
  if (stop !== ".") return /\p{L}$|\p{N}$/u.test(token) || quoted;
  if (quoted || /["”»)\]]/.test(text[at - 1] ?? "")) return true;
  if (/^(?:Com|Net|Org|Js|Io|Tv|Co|NET|COM|ORG)\b/.test(follows)) return false;
  if (TITLES.has(token) || BEFORE_NUMBER.has(token) || /\./.test(token)) return false;
  if (/^\p{Lu}\./u.test(follows)) return /\p{Ll}{3}$/u.test(token);
  return (
    /(?:^|\P{L})\p{L}?\p{Ll}+$|^\p{Lu}{2,}$|\p{N}{2}%?$|[)%]$/u.test(token) &&
    token.length > 1 &&
    !/^\p{Lu}\p{Ll}?$/u.test(token)
  );
}

/** A name that is written with a small letter may open a sentence: "al-Shabaab said", "iPhone sales". */
function opensLowerCase(word: string, follows: string): boolean {
  return /^\p{Ll}{1,2}\p{Lu}/u.test(word) || /^(?:al|el|ad|an|ar|as|at)-\p{Lu}/u.test(follows);
}

const exclaimingName = (text: string, from: number, at: number, next: string) =>
  /^(?:Yahoo|Yum|Jeopardy)$/.test(wordBefore(text, from, at)) &&
  /^(?:Inc|Corp|Brands|Japan|News|Finance|Sports|Mail)$/.test(next);

/** Whether the single full stop at `at` belongs to the word before it, given the word that follows. */
function abbreviated(
  text: string,
  from: number,
  at: number,
  next: string,
  marked: boolean,
  language: string | undefined,
): boolean {
  const token = wordBefore(text, from, at);
  if (token === "") return false;
  const base = (language ?? "").slice(0, 2).toLowerCase();
  const number = /^\p{N}/u.test(next);
  const starts =
    marked ||
    openers(language).has(next) ||
    (base !== "" &&
      base !== "en" &&
      openers("en").has(next) &&
      base !== "fr" &&
      base !== "es" &&
      base !== "it" &&
      base !== "pt");

  if (/^\p{N}{1,3}$/u.test(token) && at - from < 12 && !hasWord(text, from, at - token.length)) return true; // "1. Preheat"
  if (/^\p{N}{1,2}$/u.test(token) && !number) {
    if (MONTHS.has(next)) return true;
    return ORDINAL_STOP.has(base) && !starts;
  }
  if (/\p{N}$/u.test(token)) return false;
  if (number && (BEFORE_NUMBER.has(token) || DATES.has(token))) return true;

  if (/^\p{Lu}$/u.test(token)) {
    if (token === "M" && base === "fr") return true;
    if (SERIES.has(wordBefore(text, from, at - 1 - token.length + 1, true))) return false;
    return !starts || openers(language) === undefined;
  }
  if (/^(?:[ap]\.m|[AP]\.M)$/.test(token)) return AFTER_TIME.has(next) || number;
  if (TITLES.has(token)) return !(starts && TITLES_THAT_END.has(token));
  if (/^(?:\p{L}\.)+\p{L}{1,2}$/u.test(token) || /^\p{L}{2}\.\p{L}$/u.test(token)) return !starts;
  if (TRAILING.has(token)) return !starts && !number;
  if (DATES.has(token)) return AFTER_TIME.has(next);
  if (/^\p{Ll}$/u.test(token)) return !starts && base !== "" && base !== "en";
  return (
    /^[\p{Lo}\p{M}]{1,2}$/u.test(token) && /^[\u0600-\u06ff\u0900-\u097f]/.test(token) && token.length === 1
  );
}

/** The run of non-space characters that ends at `at`, without its opening marks; at most 40 characters of it. */
function wordBefore(text: string, from: number, at: number, skipSpace = false): string {
  let end = at;
  if (skipSpace) while (end > from && /\s/.test(text[end - 1]!)) end--;
  let start = end;
  while (start > from && end - start < 40 && !/[\s"“”„«»‘(（[—–]/.test(text[start - 1]!)) start--;
  return text.slice(start, end).replace(/^['’]|[,;:]$/g, "");
}

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/[\p{L}\p{N}\ud800-\udfff]/u.test(text[at]!)) return true;
  return false;
}

/** Without the space around it and the bullet before it; nothing when no word is left. */
function trim(text: string, from: number, to: number): [number, number] | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  const bullet = BULLET.exec(text.slice(start, start + 8));
  if (bullet) start += bullet[0].length;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return hasWord(text, start, end) ? [start, end] : undefined;
}

/**
 * Where an article's sentences begin and end.
 *
 * Rules of our own rather than `Intl.Segmenter`, which ends a sentence after "Mr.", "Jan." and "U.S." and
 * breaks `"Is it?" he asked.` in two. One pass over the stops of a text, each judged by what stands around it
 * (`boundaries.ts`) and by the quotation that it stands in (`quotes.ts`); every look around is bounded, so
 * the time is linear.
 */
import type { Block } from "../../article.ts";
import { en } from "../../languages/en.ts";
import { enBreaks } from "../../languages/en-speech.ts";
import { alternatives, LANGUAGES, primaryLanguage } from "../../languages/index.ts";
import { speaksEnglish } from "../english-words.ts";
import type { Sentence } from "../ranking.ts";
import { findBoilerplateEnd, findLinksEnd } from "./boilerplate.ts";
import { hasWord, stopEndsSentence } from "./boundaries.ts";
import { findDatelineEnd } from "./dateline.ts";
import { joinsRating, Labels } from "./labels.ts";
import { findLostLines } from "./lost-lines.ts";
import { opensWithNoteLabel } from "./note-labels.ts";
import { findQuotations, findSpeechBehindDash, type Quotation } from "./quotes.ts";

/**
 * A quotation up to this length is not split, however many sentences it has: half a quotation is no sentence.
 */
const MAX_WHOLE_QUOTATION = 480;

const STOP = /(?:\. ){2,}\.|[.!?…‥]+|[。！？｡．]+|[।॥]|[؟۔]+|[։።။។]|\s[•‣▪◦●■]\s|[-–—*]{5,}|\n\s*\n/g;
/**
 * A capital stuck to a small letter, a figure or a bracket: a name, or a break that was lost, stop and all.
 */
const STUCK_CAPITAL = /[a-z\d)][A-Z]/;
const LOST_BREAKS = [
  // "the news of MumbaiThe port closed", "he saidAlso read:", but #LowickWeAreOnIt, CeWe, LinkedIn
  [
    String.raw`[a-z\d](?=${alternatives(en.sentences.stuckOpeners, { isPart: true })} \S`,
    String.raw`|${alternatives(en.sentences.stuckPointers, { isPart: true })}\b)`,
    String.raw`(?<![#@]\w*|\b[A-Z]\w|${enBreaks.beforeOpener.join("|")})`,
  ].join(""),
  // "why the port has to worryQuill spoke", but easyJet; "(@quill) July 26, 2017Quill spoke"
  [
    "[a-z](?=[A-Z][a-z]+[ ,'’])",
    String.raw`(?<=(?<![\w@#./-])(?!${enBreaks.beforeCapital.join("|")})[a-z]{3,30})`,
  ].join(""),
  String.raw`\d(?=[A-Z][a-z]+[ ,'’])(?<=\b(?:19|20)\d\d)`,
  // "(The harbour master resigns)Quill spoke"
  String.raw`\)(?=[A-Z][a-z]+ )(?<=\([^()]{0,100} [^()]{0,100}\))`,
];

const STOP_OR_LOST_BREAK = new RegExp([STOP.source, ...LOST_BREAKS].join("|"), "g");
/** A line of dashes, as pages and mails draw it. */
const RULE = /^[-–—*]{5}/;
/** Greek asks with what other languages write as a semicolon (NFC turns U+037E into it). */
const GREEK_STOP = new RegExp(`${STOP.source}|;`, "g");

/** Languages that end a sentence with a space, by what ends before it or opens behind it. */
const SPACE_STOPS: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.filter(({ sentences }) => sentences.openersBehindSpace.length > 0).map(({ tag, sentences }) => [
    tag,
    new RegExp(
      [
        `${STOP.source}|(?<!${alternatives(sentences.joinersBeforeSpace)}) `,
        `(?:(?=${alternatives(sentences.openersBehindSpace, { isPart: true })})`,
        `|(?<=${alternatives(sentences.closersBeforeSpace)} )`,
        String.raw`(?=\p{L})(?!${alternatives(sentences.joinersBehindSpace)}))`,
      ].join(""),
      "gu",
    ),
  ]),
);
/** Fewer UTF-16 units before such a space are the opening of a sentence. */
const MIN_BEFORE_SPACE = 40;
/**
 * Where a verb ends that ends its sentence, and more follows, a line was lost: "밝혔다 국회", "kaldı Balıkçılar".
 */
const FINAL_STOPS: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.filter(({ sentences }) => sentences.finals.length > 0).map(({ tag, sentences }) => [
    tag,
    new RegExp(
      [
        `${STOP.source}|(?<!${alternatives(sentences.joinersBeforeSpace)})`,
        String.raw`(?<=\p{L}(?:${sentences.finals.join("|")})) `,
        // `(?!)` matches nothing: without it, an empty list would match everywhere.
        String.raw`(?!${sentences.finalsUnlessBefore.join("|") || "(?!)"})(?=[\p{Lu}\p{Lo}])`,
      ].join(""),
      "gu",
    ),
  ]),
);
/** What such a line ends with. */
const FINAL_ENDS: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.filter(({ sentences }) => sentences.finals.length > 0).map(({ tag, sentences }) => [
    tag,
    new RegExp(String.raw`\p{L}(?:${sentences.finals.join("|")})$`, "u"),
  ]),
);
/** Whether a line ends in a verb that ends its sentence, in a language of which that is known. */
export const endsInVerb = (text: string, language: string | undefined): boolean =>
  FINAL_ENDS.get(primaryLanguage(language) ?? "")?.test(text) ?? false;
/** Fewer UTF-16 units before such a break are no line. */
const MIN_LINE_LENGTH = 12;
const CLOSERS = new Set([..."”’»›)]}）］」』】〕》〉"]);
/** Signs without width, which some keyboards write behind a stop or before a word: "وکړي.\u200c یو". */
const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/;
/** What may stand before a sentence without belonging to it: bullets, and a stop that lost its sentence. */
const BULLET = /^[.,;:…!?]+(?=\s)|^[\s•‣▪◦●■·*–—-]+(?=\s)|^[•‣▪◦●■·]+/;
/** "A. I was there.": the stop of a label has so few characters before it. */
const MAX_LETTER_LENGTH = 5;
/** How far a crosshead is looked for. */
const MAX_CROSSHEAD_LENGTH = 100;
/**
 * No written sentence is longer (UTF-16 units). Otherwise Thai and Chinese without a stop, or bytes as text,
 * would be one sentence a paragraph.
 */
const MAX_SENTENCE_LENGTH = 2_000;
/**
 * A report of eighty pages has as many sentences and characters. The beginning of a longer text says what
 * it is about.
 */
const MAX_SENTENCES = 4_000;
const MAX_CHARACTERS = 200_000;
/** A dateline stands at the head of a story: behind a summary line or two, never further down. */
const MAX_HEAD_BLOCKS = 3;
/** As many blocks when a list of the main points comes first. */
const MAX_HEAD_BLOCKS_WITH_POINTS = 12;

/**
 * Cuts a body into sentences, in order, each at its exact place:
 * `body[block].text.slice(start, end) === text`. Headings give none, nor does what is too long to be one; a
 * list item does. Leading bullets and a leading dateline ("KYIV, Dec 30 (Reuters) -") stay out.
 *
 * @param body the article's blocks
 * @param language BCP 47, as far as it is known; English habits otherwise
 * @param most the first so many
 */
export function splitSentences(body: readonly Block[], language?: string, most = MAX_SENTENCES): Sentence[] {
  const found: Sentence[] = [];
  let characters = 0;
  // Some pages set every paragraph as a heading; there the headings are the copy.
  const onlyHeadings = body.every(({ type }) => type === "heading");
  const labels = new Labels(body);
  let before = 0; // blocks of running copy: a list of points may stand before the first
  for (const [block, { type, text }] of body.entries()) {
    if (type === "heading" && !onlyHeadings) continue;
    if (found.length >= most || characters > MAX_CHARACTERS) break;
    const isHead = before < MAX_HEAD_BLOCKS && block < MAX_HEAD_BLOCKS_WITH_POINTS;
    if (type !== "listItem") before += 1;
    const stuck = findBoilerplateEnd(text);
    const opening = text.slice(stuck, stuck + 200);
    const isLabelled = labels.at(opening) !== undefined || opensWithNoteLabel(opening);
    const dateline = isHead && !isLabelled ? findDatelineEnd(opening) : 0;
    for (const [from, end] of cut(text, stuck + dateline, labels, language, most - found.length)) {
      // Behind an editor's note the story begins once more, dateline and all.
      const again =
        isHead && found.length < 8 && from > 0 && /^[(\p{Lu}]{3}/u.test(text.slice(from, from + 3));
      const sentence = text.slice(from, end);
      characters += sentence.length;
      if (characters > MAX_CHARACTERS) break;
      if (labels.at(sentence)) {
        found.push({ text: sentence, block, start: from, end });
        continue;
      }
      // At the head of a paragraph capitals are a style: "GREATER MANCHESTER Police have …".
      const furniture =
        (again && findDatelineEnd(sentence)) ||
        (from > 0 ? findBoilerplateEnd(sentence) || findLinksEnd(sentence) || findCrossheadEnd(sentence) : 0);
      const head = from + furniture;
      const isFirst = block === 0 && from === stuck + dateline;
      const { length, told } = findLostLines(text.slice(head, end), language, text, isFirst);
      if (told > 0)
        found.push({
          text: text.slice(head, head + told).trimEnd(),
          block,
          start: head,
          end: head + told - 1,
        });
      const start = head + length;
      if (end - start <= MAX_SENTENCE_LENGTH) found.push({ text: text.slice(start, end), block, start, end });
    }
  }
  return found;
}

/** A run of capitals before a word that has but one: "RELIEF AT LAST The ferry sails again". */
const CAPITALS =
  /^["'“‘]?(?:\d[\d.,]{0,8} )?\p{Lu}[^\p{Ll}.!?]*[\p{Lu}\p{N}]["'”’]?:?\s+(?=["“‘]?\p{Lu}\p{Ll})/u;

/**
 * How many UTF-16 units of a sentence are a crosshead that lost its line. Two of its words have five letters
 * or more, or three four: names and parties have capitals too ("SNP MP Ada Quill").
 */
function findCrossheadEnd(sentence: string): number {
  const capitals = CAPITALS.exec(sentence.slice(0, MAX_CROSSHEAD_LENGTH))?.[0] ?? "";
  const count = (words: RegExp) => capitals.match(words)?.length ?? 0;
  return count(/\p{Lu}{5,}/gu) > 1 || count(/\p{Lu}{4,}/gu) > 2 ? capitals.length : 0;
}

function chooseStops(text: string, language: string | undefined): RegExp {
  const primary = primaryLanguage(language) ?? "";
  if (primary === "el") return GREEK_STOP;
  const own = SPACE_STOPS.get(primary) ?? FINAL_STOPS.get(primary);
  if (own) return own;
  return speaksEnglish(language) && STUCK_CAPITAL.test(text) ? STOP_OR_LOST_BREAK : STOP;
}

/** The places of a text's first sentences, as UTF-16 offsets. */
function cut(
  text: string,
  dateline: number,
  labels: Labels,
  language: string | undefined,
  most: number,
): [number, number][] {
  const places: [number, number][] = [];
  const marks = findQuotations(text);
  const spoken = findSpeechBehindDash(text, language);
  const inside = within(spoken > 0 ? [{ open: 0, close: spoken }, ...marks.spans] : marks.spans);
  let from = dateline;
  let worded = from; // up to where the open sentence is known to hold no word yet

  const close = (end: number) => {
    const place = trim(text, from, end);
    if (place) places.push(place);
    from = end;
    worded = end;
  };
  const stops = chooseStops(text, language);
  const isSpaceStop = SPACE_STOPS.has(primaryLanguage(language) ?? "");
  stops.lastIndex = from;
  for (let stop = stops.exec(text); stop && places.length < most; stop = stops.exec(text)) {
    const at = stop.index;
    if (stop[0] === " ") {
      const least = isSpaceStop ? MIN_BEFORE_SPACE : MIN_LINE_LENGTH;
      if (at - from >= least && !inside(at)) close(at);
      continue;
    }
    if (RULE.test(stop[0])) {
      close(at);
      from = worded = at + stop[0].length;
      continue;
    }
    if (/\s/.test(stop[0][0]!)) {
      close(at);
      continue;
    }
    if (/^[a-z\d)]/.test(stop[0])) {
      if (!inside(at + 1)) close(at + 1); // a break that was lost
      continue;
    }
    const end = skipClosers(text, at + stop[0].length, marks.closing);
    if (end > stops.lastIndex) stops.lastIndex = end;
    if (worded < at && worded !== Infinity) worded = hasWord(text, worded, at) ? Infinity : at;
    if (worded !== Infinity || inside(end)) continue;
    if (
      joinsRating(text, from, end) ||
      (end - from < MAX_LETTER_LENGTH && labels.at(text.slice(from).trimStart()))
    )
      continue;
    if (stopEndsSentence({ text, from, at, mark: stop[0], end, opening: marks.opening, language }))
      close(end);
  }
  if (places.length < most) close(text.length);
  return places;
}

/** Whether a boundary (asked in ascending order) would cut through a quotation that is to stay whole. */
function within(spans: readonly Quotation[]): (at: number) => boolean {
  let next = 0;
  let until = 0;
  return (at) => {
    for (; next < spans.length && spans[next]!.open < at; next++) {
      const { open, close } = spans[next]!;
      if (close - open <= MAX_WHOLE_QUOTATION) until = Math.max(until, close);
    }
    return at < until;
  };
}

/** Closing marks belong to the sentence they close, French ones with the space before them. */
function skipClosers(text: string, at: number, closing: ReadonlySet<number>): number {
  let end = at;
  for (;;) {
    const mark = text[end];
    if (mark !== undefined && (closing.has(end) || (CLOSERS.has(mark) && !opensWord(text, end)))) end++;
    else if (mark === "‘" && /^(?:\s|$)/.test(text.slice(end + 1, end + 2)))
      end++; // Urdu closes so
    else if (mark !== undefined && /[\s]/.test(mark) && closing.has(end + 1) && /[»”]/.test(text[end + 1]!))
      end += 2;
    else if (end > at && mark !== undefined && /[.!?…]/.test(mark)) end++;
    else if (mark !== undefined && UNSEEN.test(mark) && /\s|^$/.test(text[end + 1] ?? "")) end++;
    else return end;
  }
}

/** A mark stuck between a stop and a letter opens what follows: `party.'We will' they said`. */
const opensWord = (text: string, at: number) => /['"]/.test(text[at]!) && /\p{L}/u.test(text[at + 1] ?? "");

/** Without the space around it and the bullet before it; nothing when no word is left. */
function trim(text: string, from: number, to: number): [number, number] | undefined {
  let start = from;
  let end = to;
  const isBlank = (at: number) => /\s/.test(text[at]!) || UNSEEN.test(text[at]!);
  while (start < end && isBlank(start)) start++;
  const bullet = BULLET.exec(text.slice(start, start + 8));
  if (bullet) start += bullet[0].length;
  while (start < end && isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return hasWord(text, start, end) ? [start, end] : undefined;
}

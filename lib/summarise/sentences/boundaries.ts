/**
 * Decides whether a stop ends its sentence. It does, unless the word before it (an abbreviation, an
 * initial, an ordinal), the word behind it (a small letter, a speaker) or a missing space between the
 * two says otherwise.
 */
import { ar } from "../../languages/ar.ts";
import { en } from "../../languages/en.ts";
import { enBreaks, enSpeech } from "../../languages/en-speech.ts";
import { alternatives, anyOf, compilePhrases, findLanguage, listPhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { zh } from "../../languages/zh.ts";
import { speaksEnglish } from "../english-words.ts";
import {
  BEFORE_NUMBER,
  DATES,
  followsHour,
  isOrdinalMonth,
  isTitle,
  listOpeners,
  precedesNumber,
  SERIES,
  TITLES,
  TITLES_THAT_END,
  TRAILING,
} from "./abbreviations.ts";

/** A run of stops in a text, with what stands around it. */
export interface Stop {
  text: string;
  /** Where the sentence that it may end begins. */
  from: number;
  /** Where the run stands, what it is, and where the closing marks behind it end. */
  at: number;
  mark: string;
  end: number;
  /** Where quotations and brackets open. */
  opening: ReadonlySet<number>;
  language: string | undefined;
}

/** What follows a stop, as far as it is looked at. */
interface Following {
  text: string;
  /** White space stands between. */
  isApart: boolean;
  /**
   * The first word, behind opening marks, and whether one of them opens a quotation or a Spanish question.
   */
  word: string;
  isMarked: boolean;
  /** The text from that word on. */
  fromWord: string;
}

/** How far ahead a stop is looked behind. */
const MAX_AHEAD_LENGTH = 120;

/** `"Is it?" Smith asked.` */
const ATTRIBUTED = compilePattern(
  [
    String.raw`^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}${alternatives(en.speech.verbs)}`,
    String.raw`(?:[.,;:]|$|\s+(?!${alternatives(enSpeech.opensSaid)}))`,
  ],
  "u",
);
/** The bare form follows a full stop too: `"Go home." Smith said.` */
const ATTRIBUTED_BARELY = compilePattern(
  String.raw`^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}${alternatives(enSpeech.saysBarely)}[.,;]`,
  "u",
);
/** In any language, the sentence goes on behind the quotation: `「行く！」と言った`. */
const GOES_ON = compilePhrases(listPhrases("speech", "attributions"), { at: "start" });
/** `“太高了！”王明说，`: in Chinese, who speaks stands before the verb. */
const CHINESE_ATTRIBUTED = compilePattern(
  `^[^。！？，,、：:\\s]{0,30}${alternatives(zh.speech.verbs)}[。，,]`,
  "u",
);
const ARABIC_ATTRIBUTED = compilePhrases(ar.speech.verbs, { at: "start" });
/** `the campaign "No more!" (NoM) began`: an abbreviation of what was quoted, and the sentence goes on. */
const ABBREVIATED_IN_BRACKETS = /^\([^().!?]{1,60}\)\s+\p{Ll}/u;

/** Whether the sentence ends at this stop. */
export function stopEndsSentence(stop: Stop): boolean {
  const { text, at, mark, end } = stop;
  const next = readFollowing(stop);
  if (next.text === "" && end + MAX_AHEAD_LENGTH >= text.length) return true;
  const isQuoted = end > at + mark.length;

  if (/[^.!?…‥]/.test(mark[0]!)) {
    if (mark === "．" && /^\p{N}/u.test(next.text)) return false;
    if (mark === ";" && isQuoted && /^\p{Ll}/u.test(next.word)) return false; // Greek: «…;» ρώτησε
    const attributions = [GOES_ON, CHINESE_ATTRIBUTED, ARABIC_ATTRIBUTED];
    const isAttributed = attributions.some((pattern) => pattern.test(next.text));
    return !(isQuoted && isAttributed) || saysBefore(stop);
  }
  if (isAbbreviating(stop)) return false;
  if (!next.isApart) return isLostBreak(stop, next, isQuoted);
  if (isQuoted && ABBREVIATED_IN_BRACKETS.test(next.text)) return false;
  if (/^\p{Ll}/u.test(next.word))
    return mark === "." && isSmallName(next) && !isAbbreviation(stop, { ...next, word: "" });
  if (/^[?!]/.test(mark)) return !(isQuoted && ATTRIBUTED.test(next.text)) && !isExclaimingName(stop, next);
  // Two stops are a pause in Telugu and Marathi, where no capital shows what begins a sentence.
  if (mark === ".." && !isQuoted && /^\p{Lo}/u.test(next.word)) return false;
  if (mark !== ".") return isQuoted || mark.length > 3 || !/^\p{N}/u.test(next.word); // an ellipsis
  if (/["”»」』]/.test(text.slice(at + 1, end))) return !ATTRIBUTED_BARELY.test(next.text);
  if (next.word === "" && !next.isMarked) return !/^[,;:)&/+=]/.test(next.text);
  return !isAbbreviation(stop, next);
}

/** Behind a letter of a script without spaces: "พล.อ.", "9.30 น." */
const isAbbreviating = ({ text, at, mark, language }: Stop): boolean =>
  mark === "." &&
  (findLanguage(language)?.sentences.hasOnlyAbbreviatingStops ?? false) &&
  /[\p{Lo}\p{M}]/u.test(text[at - 1] ?? "");

/** `他说，“好。”她表示，…`: who speaks stands before the quotation, so that the next to speak begins a sentence. */
function saysBefore({ text, from, at, opening }: Stop): boolean {
  let open = at;
  while (open > from && !opening.has(open)) open--;
  return /[，：:,]/.test(text[open - 1] ?? "") && open > from;
}

function readFollowing({ text, end, opening }: Stop): Following {
  const ahead = text.slice(end, end + MAX_AHEAD_LENGTH);
  const gap = /^\s*/.exec(ahead)![0].length;
  const next = ahead.slice(gap);
  let skip = 0;
  while (skip < next.length && (opening.has(end + gap + skip) || /[\s¿¡“„«‘「『([•‣▪*–—-]/.test(next[skip]!)))
    skip++;
  const fromWord = next.slice(skip);
  // An initial keeps its stop, so that it is not taken for a word ("А. С. Пушкин", where "С" is also "with").
  const word = /^\p{Lu}\.|^[\p{L}\p{M}\p{N}'’]+/u.exec(fromWord)?.[0] ?? "";
  return {
    text: next,
    isApart: gap > 0,
    word,
    isMarked: /[¿¡“„«"‘「『]/.test(next.slice(0, skip)),
    fromWord,
  };
}

/**
 * Nothing stands between the stop and the next letter: an address, a decimal, or a paragraph break
 * that was lost.
 */
function isLostBreak(stop: Stop, next: Following, isQuoted: boolean): boolean {
  const { text, at, mark, end, opening } = stop;
  const token = readWordBefore(stop, at);
  if (/[@/_]|www\./i.test(token)) return false;
  if (opening.has(end)) return (mark !== "." || !TITLES.has(token)) && /^\P{Ll}/u.test(next.word);
  if (!/^\p{Lu}/u.test(next.word)) return isQuoted && /^\p{Lo}/u.test(next.word);
  if (mark !== ".") return isQuoted || /[\p{L}\p{N}]$/u.test(token);
  if (isQuoted || /["”»)\]]/.test(text[at - 1] ?? "")) return true;
  if (/^(?:Com|Net|Org|Js|Io|Tv|Co|NET|COM|ORG)\b/.test(next.text)) return false;
  if (isTitle(token, stop.language) || BEFORE_NUMBER.has(token) || token.includes(".")) return false;
  if (/^\p{Lu}\./u.test(next.text)) return /\p{Ll}{3}$/u.test(token);
  if (/^\p{Lu}{2}$/u.test(token) && /^\p{Lu}{2}\./u.test(next.text)) return false; // EE.UU., FF.AA.
  // "come.In", "BJP.The", "MPs.The", "LocalCircles.Many", "2012.Later", "4%.The"; not "A.Smith", "Mo.Farah".
  return (
    /(?:^|\P{L})\p{L}?\p{Ll}+$|^\p{Lu}{2,}s?$|\p{Ll}\p{Lu}\p{Ll}{2,}$|\p{N}{2}%?$|[)%]$/u.test(token) &&
    !/^\p{Lu}?\p{Ll}?$/u.test(token)
  );
}

/** A name that begins with a small letter may open a sentence: "al-Shabaab said", "iPhone sales". */
const SMALL_NAME = compilePattern(
  String.raw`^\p{Ll}{1,2}\p{Lu}|^${anyOf("names", "smallOpenings")}-\p{Lu}`,
  "u",
);
const isSmallName = ({ fromWord }: Following) => SMALL_NAME.test(fromWord);

const EXCLAIMING: ReadonlySet<string> = new Set(enBreaks.exclaiming);
const BEHIND_EXCLAIMING: ReadonlySet<string> = new Set(enBreaks.behindExclaiming);
const isExclaimingName = (stop: Stop, { word }: Following) =>
  EXCLAIMING.has(readWordBefore(stop, stop.at)) && BEHIND_EXCLAIMING.has(word);

const ELIDED = compilePattern(
  String.raw`^\p{L}{1,4}['’](?=${anyOf("sentences", "elidedBeforeNumber")}$)`,
  "u",
);
const BEFORE_NUMBER_ENDING = compilePattern(
  String.raw`\p{Ll}(?:${listPhrases("sentences", "beforeNumberEndings").join("|")})$`,
  "u",
);

/** Whether a single full stop belongs to the word before it, given the word that follows. */
function isAbbreviation(stop: Stop, { word, isMarked }: Following): boolean {
  const { text, from, at, language } = stop;
  const whole = readWordBefore(stop, at);
  // "l'art. 5"
  const token = ELIDED.test(whole) ? whole.replace(/^.*['’]/u, "") : whole;
  const isNumber = /^\p{N}/u.test(word);
  const begins = isMarked || listOpeners(language).has(word);

  if (token === "") return false;
  // "1. Preheat"
  if (/^\p{N}{1,3}$/u.test(token) && at - from < 12 && !hasWord(text, from, at - token.length)) return true;
  if (/^\p{N}{1,2}$/u.test(token) && !isNumber)
    return !begins && (findLanguage(language)?.sentences.hasOrdinalStop || isOrdinalMonth(word));
  if (/\p{N}$/u.test(token)) return false;
  if (isNumber && (precedesNumber(token, language) || DATES.has(token) || BEFORE_NUMBER_ENDING.test(token)))
    return true;
  if (/^\p{Lu}$/u.test(token)) {
    if (isTitle(token, language)) return true; // the French "M."
    return !begins && !SERIES.has(readWordBefore(stop, at - 1));
  }
  const isHour = token === "m" && /[ap]\.\s$/.test(text.slice(Math.max(from, at - 4), at - 1));
  if (isHour || /^(?:[ap]\.m|[AP]\.M)$/.test(token)) return isNumber || followsHour(word);
  if (isTitle(token, language)) return !(begins && TITLES_THAT_END.has(token));
  if (/^(?:\p{L}\.-?)+\p{L}{1,2}$|^\p{L}{2}\.\p{L}$/u.test(token)) return !begins; // "U.S", "Ph.D"
  if (TRAILING.has(token)) return !begins && !isNumber;
  if (DATES.has(token)) return followsHour(word);
  if (/^\p{Ll}$/u.test(token)) return !begins && !speaksEnglish(language); // "z. B.", "p. ex."
  return /^[\u0600-\u06ff\u0900-\u097f]$/.test(token); // "د." before a name
}

/**
 * The word that ends at `end` or before the space there, without its opening marks; at most 40
 * characters of it.
 */
function readWordBefore({ text, from }: Stop, end: number): string {
  let to = end;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  let start = to;
  while (start > from && to - start < 40 && !endsWordBefore(text, start)) start--;
  return text.slice(start, to).replace(/^['’]|[,;:]$/g, "");
}

/** Whether the word before `at` ends there. Most characters are small letters, so these are tested first. */
function endsWordBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return !(code >= 0x61 && code <= 0x7a) && /[\s"“”„«»‘(（[—–]/.test(text[at - 1]!);
}

/**
 * Whether a letter or a figure stands in a stretch of text; half of a character outside the BMP
 * counts as one.
 */
export function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/[\p{L}\p{N}\ud800-\udfff]/u.test(text[at]!)) return true;
  return false;
}

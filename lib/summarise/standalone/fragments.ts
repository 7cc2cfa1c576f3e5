/** Sentences that are too short, too long or too unfinished to be read by themselves. */
import type { Block } from "../../article.ts";
import { enCaptions } from "../../languages/en-captions.ts";
import { enBreaks, enSpeech } from "../../languages/en-speech.ts";
import { anyOf, compilePhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { lacksSpaces } from "../../scripts.ts";
import { countRuns } from "../../text/length.ts";

interface Fragment {
  readonly name: string;
  readonly because: string;
  readonly applies: (text: string, type: Block["type"]) => boolean;
}

/** Words and UTF-16 units of the shortest sentence, the units where a script has no spaces. */
const MIN_SENTENCE = { words: 4, characters: 8 };
const MAX_FRAGMENT = { words: 90, characters: 900 };
/** A line of at most so many words without a stop is a heading. */
const MAX_HEADING_WORDS = 9;
/** The same, where its words have capitals or an hour stands before it. */
const MAX_LONG_HEADING_WORDS = 20;
/** A line of capitals that has more words is shouted, but is a sentence. */
const MAX_SHOUTED_WORDS = 14;
/** A crosshead that was run into the copy has no more words. */
const MAX_CROSSHEAD_WORDS = 8;

/** A small letter, or one of a script without case: there an acronym is all that can be in capitals. */
const NOT_CAPITAL = /\p{Ll}|(?![ªº])\p{Lo}/u;

const OPEN_END = /[:：,，、–—-](?: \.)?$|(?:\.\.|…)["”»']?$/;
const TABLE_OR_LINK = / \| | \/\/ .* \/\/ |https?:\/\/|\bpic\.twitter\.com/;
/** Of these it holds one. */
const TABLE_OR_LINK_SIGNS = ["|", "//", "pic.twitter.com"];
const HANDLE = /(?:^|\s)@\w{3,}/;
const SMALL_OPENING = /^\p{Ll}(?!\p{Lu})/u;
/** "al-Shabaab said": a name with a small letter. */
const SMALL_NAME = compilePattern(String.raw`^${anyOf("names", "smallOpenings")}-\p{Lu}`, "u");
/** How a sentence ends. */
export const STOP = /[.!?。！？।॥؟۔։።။។;][\s"'“”’»」』)\]）]*$/u;

/** "Port Ellis United 3 Skarholm Town 1", "Port Ellis United 3-1 Skarholm Town": a result needs no stop. */
const RESULT =
  /^\p{Lu}[^\d.:]{2,40} \d{1,3}(?: \p{Lu}[^\d.:]{2,40} \d{1,3}|[-–:]\d{1,3} \p{Lu}[^\d.:]{2,40})$/u;

/** "Quill can give the port hope - Roe.": a link that lost its line. */
const SOURCED_HEADLINE = /^\p{Lu}[^.,:;"“”]{8,70} [-–] \p{Lu}[\p{Ll}'’]+(?: \p{Lu}[\p{Ll}'’]+)?\.$/u;

const TELLS_OF_POST = compilePhrases(enSpeech.tellsOfPost);
const OPENS_CROSSHEAD = compilePhrases(enBreaks.crossheads, { at: "start", isCaseSensitive: true });
/** At most so long is a link with its stop set apart, in the present: "Quill answers your questions ." */
const MAX_LINK_WORDS = 14;
/** A letter that English has not. */
const FOREIGN = /[^\p{ASCII}\p{P}]/u;
const TELLS = compilePhrases([...enCaptions.past, ...enCaptions.telling]);
/** A word that must have another behind it, before a mark set apart: "off the coast of .", "from , as". */
const LOST_END = compilePhrases(enBreaks.unfinished, {
  before: " ",
  after: " [.,](?: |$)",
  isCaseSensitive: true,
});

function isTableOrLink(text: string): boolean {
  if (TABLE_OR_LINK_SIGNS.some((sign) => text.includes(sign)) && TABLE_OR_LINK.test(text)) return true;
  const share = measureDigits(text);
  return share > 1 / 5 && (!lacksSpaces(text) || share > 1 / 3);
}

function measureDigits(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits++;
  }
  return digits / text.length;
}

/** "The Latest Statistics in the Appliances Sector": capitals, and no long word without one. */
const TITLE_CASE = /^(?!.*(?<![\p{L}'’-])\p{Ll}{5})(?:.*(?<![\p{L}'’-])\p{Lu}\p{Ll}+){4}/u;
/** "9h05 - La Bourse de Paris ouvre dans le vert": what heads an entry of a live page. */
const TIMED = /^\d{1,2}\s?[h:.]\s?\d{2}\s?(?:[–—:|]|-\s)|\(\d{1,2}[h:.]\d{2}[^()]{0,6}\)$/;
/** A line of Chinese or Japanese without a stop has at most so many characters. */
const MAX_UNSPACED_HEADING = 24;
const HAN_OR_KANA = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** Whether a line is a heading or a label that lost its mark-up: "Cook 45 min", "For the filling". */
export function isLabel(text: string, type: Block["type"]): boolean {
  if (STOP.test(text)) return false;
  // A point needs no stop, unless it is a title.
  if (type === "listItem") return TITLE_CASE.test(text);
  if (lacksSpaces(text))
    return text.length <= MAX_UNSPACED_HEADING && HAN_OR_KANA.test(text) && !/[」』）)]$/.test(text);
  const words = countRuns(text, MAX_LONG_HEADING_WORDS + 1);
  if (words > MAX_LONG_HEADING_WORDS || RESULT.test(text)) return false;
  return words < MAX_HEADING_WORDS || TITLE_CASE.test(text) || TIMED.test(text);
}

const isLink = (text: string): boolean =>
  countRuns(text) <= MAX_LINK_WORDS && !TELLS.test(text) && !FOREIGN.test(text);

export const FRAGMENTS: readonly Fragment[] = [
  {
    name: "open-end",
    because: "it ends without having said what it announces",
    applies: (text) => OPEN_END.test(text.slice(-3)),
  },
  {
    // What a question insinuates may be denied in the next sentence.
    name: "question",
    because: "it is a question, and tells nothing",
    applies: (text) => /^[?？؟]/.test(text.slice(-1)),
  },
  {
    name: "table-or-link",
    because: "it is a table or a list that lost its lines, or a link",
    applies: isTableOrLink,
  },
  {
    name: "post",
    because: "it is a post in the words of who wrote it",
    applies: (text) => text.includes("@") && HANDLE.test(text) && !TELLS_OF_POST.test(text),
  },
  {
    name: "too-short",
    because: "it is too short to tell something by itself",
    applies: (text) =>
      lacksSpaces(text)
        ? text.length < MIN_SENTENCE.characters
        : countRuns(text, MIN_SENTENCE.words) < MIN_SENTENCE.words,
  },
  {
    name: "too-long",
    because: "it is too long for a summary",
    applies: (text) =>
      text.length > MAX_FRAGMENT.characters || countRuns(text, MAX_FRAGMENT.words + 1) > MAX_FRAGMENT.words,
  },
  {
    name: "small-letter",
    because: "it opens with a small letter: it is part of another sentence",
    applies: (text, type) => type !== "listItem" && SMALL_OPENING.test(text) && !SMALL_NAME.test(text),
  },
  {
    name: "crosshead",
    because: "it is a heading that lost its line",
    applies: (text) =>
      text.endsWith(" .") &&
      /\p{L} \.$/u.test(text) &&
      (countRuns(text) <= MAX_CROSSHEAD_WORDS || OPENS_CROSSHEAD.test(text) || isLink(text)),
  },
  {
    name: "lost-end",
    because: "a word of it was lost",
    applies: (text) => / [.,](?: |$)/.test(text) && LOST_END.test(text),
  },
  {
    name: "no-stop",
    because: "it has no stop and few words, as headings have",
    applies: (text, type) => isLabel(text, type),
  },
  {
    name: "headline",
    because: "it is the headline of another story, with who says so behind a dash",
    applies: (text) => SOURCED_HEADLINE.test(text),
  },
  {
    name: "capitals",
    because: "it is a short line in capitals, as headings are",
    // Agencies shout the points of a brief: "* SAYS INSURERS WILL PAY FOR MOST OF DAMAGE".
    applies: (text, type) =>
      /\p{Lu}{2}/u.test(text) &&
      !NOT_CAPITAL.test(text) &&
      countRuns(text) < (type === "listItem" ? MIN_SENTENCE.words : MAX_SHOUTED_WORDS),
  },
];

/** Whether a sentence is one of these, in a block of this type. */
export const isFragment = (text: string, type: Block["type"]): boolean =>
  FRAGMENTS.some(({ applies }) => applies(text, type));

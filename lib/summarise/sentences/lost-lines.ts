/**
 * Crossheads and captions that lost their line break and stand, without a stop, before a sentence's own
 * words: "Ada Quill Segundo o porto", "港で火災 消防は". Where the sentence shows how it begins, they are
 * left out of it; where it does not, `isRunIn` leaves out the whole.
 */
import { en } from "../../languages/en.ts";
import { alternatives, anyOf, findLanguage, LANGUAGES } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { lacksSpaces } from "../../scripts.ts";
import { countRuns } from "../../text/length.ts";
import { memoize } from "../../text/memoize.ts";
import { speaksEnglish } from "../english-words.ts";

/** A capital behind a small letter or a figure and a space, before a word that has none. */
export const CAPITAL_WITHIN = /(?<=[\p{Ll}\d)] )\p{Lu}[\p{L}\p{M}'’-]*(?=,? [\p{Ll}\d])/gu;
/** The same without the space: "pour voirLe président". */
export const CAPITAL_STUCK = /(?<=\p{Ll}{3})\p{Lu}\p{Ll}{0,14}(?=,? [\p{Ll}\d])/gu;
/** A caption that is a name, before a sentence that opens with it: "Ada Quill Ada Quill has". */
const NAME_TWICE = compilePattern(
  String.raw`^((?:\p{Lu}[\p{L}\p{M}'’.-]+ ){1,3}\p{Lu}[\p{L}\p{M}.-]+) (?=\1(?!\p{Ll}))`,
  "u",
);
/** A caption with its end in brackets, before the sentence: "The quay at noon (file photo) Ada Quill has". */
const ENDED_CAPTION = compilePattern(
  String.raw`^[^.!?…。！？।॥۔።]{0,200}?[(（]${anyOf("credits", "captionEnds")}[)）]\s?(?=[\p{L}\p{N}"“«])`,
  "iu",
);
/** The same in scripts without capitals. */
const CASELESS = String.raw`[\p{Lo}\p{M}\u200c\u200d]+`;
const WORDS_TWICE = compilePattern(
  `^(${CASELESS}(?: ${CASELESS}){1,4}) (?=\\1[\\p{Lo}\\p{M}]{0,3}[ ،])`,
  "u",
);
/** What a picture of stock is called, before the sentence: "Archivbild Der Hafen ist". */
const STOCK_LABEL = compilePattern(
  String.raw`^${anyOf("credits", "stockPictures")}[.:]? (?=["“«„]?[\p{Lu}\p{Lo}])`,
  "iu",
);
/** A crosshead that is a quotation of three words and more, before a sentence with a capital of its own. */
const QUOTED_CROSSHEAD = compilePattern(
  [
    String.raw`^(?:["“„«](\P{Ll}[^"“”„«»]{6,80}[^\s,"“”„«»])["”“»]|`,
    String.raw`['‘](\P{Ll}[^'‘’"“”]{6,80}[^\s,'‘’"“”])['’]) (?=["“„«']?[\p{Lu}\p{Lo}])`,
  ].join(""),
  "u",
);
const MIN_QUOTED_WORDS = 3;
/** As much of a sentence shows who says what is quoted before it. */
const MAX_SAYING = 80;
/** A crosshead that ends with the word with which the sentence begins: "How it came to Quill Quill has". */
const WORD_TWICE = /(?<=[\p{Ll}\d] )(\p{Lu}\p{Ll}{3,})(?= \1 )/u;

/** Chinese and Japanese have no space within a sentence. */
const UNSPACED_LINE = /^[^ 。！？]{4,} (?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/u;
const ENDS_UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー）」』＞] $/u;

const ENDS_IN_VERB = /\p{sc=Hiragana} $/u;
/** A caption and the verb of saying behind it, in a script without capitals; by tag. */
const BEHIND_CAPTION: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.filter(({ sentences }) => sentences.openersBehindCaption.length > 0).map(({ tag, sentences }) => [
    tag,
    compilePattern([
      `^[^.,:;،؛؟!«»"“”()]{6,160} (?=${alternatives(sentences.openersBehindCaption)}`,
      ` (?!${alternatives(sentences.openersUnlessBefore)}))`,
    ]),
  ]),
);
/** A caption that ends in a verb, where that ends a sentence: behind it only the next one can stand. */
const VERB_ENDS_CAPTION: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.filter(({ sentences }) => sentences.captionClosers.length > 0).map(({ tag, sentences }) => [
    tag,
    compilePattern([
      `^[^.:;؛؟!?۔«»"“”()]{15,200}?${alternatives(sentences.captionClosers)} `,
      String.raw`(?=[\p{Lo}\p{N}])(?!${alternatives(sentences.captionJoiners)})`,
    ]),
  ]),
);
/** A line that ends so, before a word with which sentences open: "the plan failed She wants another". */
const VERB_BEFORE_OPENING: ReadonlyMap<string, RegExp> = new Map(
  LANGUAGES.filter(({ sentences }) => sentences.captionClosers.length > 0).map(
    ({ tag, sentences, backReferences }) => {
      const joiners = new Set(sentences.captionJoiners);
      const openings = backReferences.openings.filter(
        (opening) => /^[\p{L}\p{M}]{2,}$/u.test(opening) && !joiners.has(opening),
      );
      const pattern = compilePattern([
        `^[^.,،:;؛؟!?۔।«»"“”'‘’()]{8,110}?${alternatives(sentences.captionClosers)} `,
        `(?=${alternatives(openings)} )`,
      ]);
      return [tag, pattern];
    },
  ),
);
/** A crosshead, and a caption, has no more words, or UTF-16 units where a script has no spaces. */
const MAX_CROSSHEAD = { words: 8, characters: 24 };
const MAX_CAPTION = { words: 40, characters: 120 };
/** A paragraph of so many UTF-16 units has lost its lines. */
const MIN_LOST_LENGTH = { spaced: 1000, caseless: 500, unspaced: 300 };
/** What is left must be a sentence. */
const MIN_LEFT_WORDS = 5;
const MIN_LEFT_CHARACTERS = 15;

/** Words that begin a language's sentences and are no names, with their capitals. */
export const listBegins = memoize((language: string): ReadonlySet<string> => {
  // English has capitals within its sentences, too: "I", "India Today".
  if (speaksEnglish(language)) return new Set(en.sentences.crossheadOpeners);
  const { sentences, backReferences } = findLanguage(language) ?? {};
  const openings = (backReferences?.openings ?? []).filter((opening) => /^\p{Ll}[\p{L}'-]+$/u.test(opening));
  return new Set([
    ...(sentences?.openers ?? []),
    ...openings.map((opening) => opening[0]!.toUpperCase() + opening.slice(1)),
  ]);
});

/** Whether one of them may stand within a text: most English ones have none, and a sign is found sooner. */
export const mayHoldBegin = (text: string, language: string | undefined): boolean =>
  !speaksEnglish(language) || BEGIN_WITHIN.test(text);
const BEGIN_WITHIN = new RegExp(`[a-z\\d)'"’”] (?:${en.sentences.crossheadOpeners.join("|")})\\b`);

/** Of these a polite pronoun has its capital anywhere. */
const listPolite = memoize(
  (language: string): ReadonlySet<string> => new Set(findLanguage(language)?.speakers.second ?? []),
);

/** A line may stand behind another: a crosshead, and the caption of the picture below it. */
const MAX_LINES = 3;

/** What stands before a sentence's own words, in UTF-16 units. */
export interface LostLines {
  /** All of it. */
  readonly length: number;
  /** How much of that is a Japanese caption that ends in a verb, and so is a sentence itself. */
  readonly told: number;
}

/**
 * Finds the lines that lost their breaks before a sentence's own words.
 *
 * @param block the paragraph's text
 * @param isFirst whether the sentence opens the story: a caption may stand there
 */
export function findLostLines(
  sentence: string,
  language: string | undefined,
  block: string,
  isFirst: boolean,
): LostLines {
  let length = 0;
  let told = 0;
  for (let lines = 0; lines < MAX_LINES; lines++) {
    const rest = sentence.slice(length);
    const caption = findEndedCaption(rest);
    if (caption > 0) {
      length += caption;
      continue;
    }
    const isHead = isFirst && length === 0;
    const isUnspaced = lacksSpaces(rest);
    const line = isUnspaced
      ? findUnspaced(rest, block, isHead)
      : findSpaced(rest, language ?? "en", block, isHead);
    if (line === 0) break;
    if (isUnspaced && line > MAX_CROSSHEAD.characters && ENDS_IN_VERB.test(rest.slice(0, line))) told = line;
    length += line;
  }
  return { length, told };
}

/** How much of a sentence is a caption whose end stands in brackets, if a sentence is left behind it. */
function findEndedCaption(sentence: string): number {
  if (!/[(（]/.test(sentence)) return 0;
  const end = ENDED_CAPTION.exec(sentence)?.[0].length ?? 0;
  const left = sentence.slice(end);
  const isSentence = lacksSpaces(left)
    ? left.length >= MIN_LEFT_CHARACTERS
    : countRuns(left) >= MIN_LEFT_WORDS;
  return isSentence && !/^\p{Ll}/u.test(left) ? end : 0;
}

function findUnspaced(sentence: string, block: string, isFirst: boolean): number {
  if (block.length < MIN_LOST_LENGTH.unspaced) return 0;
  const line = UNSPACED_LINE.exec(sentence.slice(0, MAX_CAPTION.characters))?.[0] ?? "";
  const most = isFirst ? MAX_CAPTION.characters : MAX_CROSSHEAD.characters;
  const isLine = ENDS_UNSPACED.test(line) && line.length <= most && isBalanced(line);
  return isLine && sentence.length - line.length >= MIN_LEFT_CHARACTERS ? line.length : 0;
}

const isBalanced = (line: string) => countOf(line, /[「『（(]/g) === countOf(line, /[」』）)]/g);
const countOf = (line: string, mark: RegExp) => line.match(mark)?.length ?? 0;

function findSpaced(sentence: string, language: string, block: string, isFirst: boolean): number {
  const twice =
    NAME_TWICE.exec(sentence)?.[0] ?? WORDS_TWICE.exec(sentence)?.[0] ?? STOCK_LABEL.exec(sentence)?.[0];
  if (twice) return twice.length;
  const doubled = findWordTwice(sentence, block);
  if (doubled > 0) return doubled;
  const hasLostLines = block.length >= MIN_LOST_LENGTH.spaced;
  const quoted = hasLostLines ? findQuotedCrosshead(sentence, language) : 0;
  if (quoted > 0) return quoted;
  if (isFirst && block.length >= MIN_LOST_LENGTH.caseless) {
    const tag = findLanguage(language)?.tag ?? "";
    const caption = BEHIND_CAPTION.get(tag)?.exec(sentence)?.[0];
    if (caption && countRuns(caption) > 1) return caption.length;
    const told = VERB_ENDS_CAPTION.get(tag)?.exec(sentence)?.[0];
    if (told && !opensClause(told, tag)) return told.length;
  }
  const begins = listBegins(language);
  if (begins.size === 0 || !mayHoldBegin(sentence, language)) return 0;
  const at = findCapital(
    sentence,
    language,
    hasLostLines ? [CAPITAL_WITHIN, CAPITAL_STUCK] : [CAPITAL_STUCK],
  );
  const line = sentence.slice(0, at);
  const words = countRuns(line);
  const most = isFirst ? MAX_CAPTION.words : MAX_CROSSHEAD.words;
  if (words > most || /[:;]|[.!?…] /u.test(line) || says(line, language)) return 0;
  // Behind a name it may be part of the name: "République En marche"; behind "de", of a title.
  if (!isFirst && /(?:^|\s)(?:\p{Lu}\S*|\p{Ll}{1,2}) $/u.test(line)) return 0;
  const left = sentence.slice(at);
  const least = words > MAX_CROSSHEAD.words ? 2 * MIN_LEFT_WORDS : MIN_LEFT_WORDS;
  return countRuns(left) < least || saysI(left, language) ? 0 : at;
}

/**
 * How much of a sentence is a crosshead in quotation marks. In a script without capitals only a language
 * whose sentences begin with the verb shows that none of its own words stand in them.
 */
function findQuotedCrosshead(sentence: string, language: string): number {
  const [line = "", double, single] = QUOTED_CROSSHEAD.exec(sentence) ?? [];
  if (line === "" || speaksEnglish(language)) return 0;
  const words = (double ?? single)!.split(" ");
  const left = sentence.slice(line.length);
  if (!/^["“„«']?\p{Lu}/u.test(left))
    return words.length > 1 && (findLanguage(language)?.sentences.openersBehindCaption ?? []).length > 0
      ? line.length
      : 0;
  const isTitle = words.slice(1).every((word) => /^\p{Lu}/u.test(word));
  const isLine = words.length >= MIN_QUOTED_WORDS && !isTitle && countRuns(left) >= MIN_LEFT_WORDS;
  return isLine && !says(left.slice(0, MAX_SAYING), language) ? line.length : 0;
}

/** How much of a sentence is a crosshead whose last word is said again, unless the copy always doubles it. */
function findWordTwice(sentence: string, block: string): number {
  const found = WORD_TWICE.exec(sentence);
  const word = found?.[1];
  if (!found || word === undefined) return 0;
  const line = sentence.slice(0, found.index + word.length + 1);
  const isLine = countRuns(line) <= MAX_CROSSHEAD.words && !/[,:;"“”«»]|[.!?…] /.test(line);
  const said = block.split(word).length - 1;
  const isName = said <= 2 * (block.split(`${word} ${word}`).length - 1);
  return isLine && !isName && countRuns(sentence.slice(line.length)) >= MIN_LEFT_WORDS ? line.length : 0;
}

/**
 * Whether a crosshead that ends with a verb ran into a sentence that opens with a word for what was told,
 * where verbs stand last. Such a sentence may also be somebody's words, so that nothing is cut off it.
 */
export function hasVerbBeforeOpening(sentence: string, language: string): boolean {
  const tag = findLanguage(language)?.tag ?? "";
  const line = VERB_BEFORE_OPENING.get(tag)?.exec(sentence)?.[0];
  return line !== undefined && countRuns(line) <= MAX_CROSSHEAD.words + 2 && !opensClause(line, tag);
}

/** A verb may end a clause within the sentence, which a word before it opens: "who is accused". */
function opensClause(line: string, language: string): boolean {
  const words = line.slice(Math.max(line.lastIndexOf("،"), 0)).split(" ");
  return (findLanguage(language)?.sentences.clauseOpeners ?? []).some((word) => words.includes(word));
}

/** Where the first word stands with which a sentence begins, outside quotations; 0 if there is none. */
function findCapital(sentence: string, language: string, patterns: readonly RegExp[]): number {
  const bare = sentence.replace(/["“„«][^"“”„«»]*["”“»]/g, (quoted) =>
    " ".repeat(quoted.length - 1).concat(")"),
  );
  const begins = listBegins(language);
  const polite = listPolite(language);
  const places = patterns.flatMap((pattern) =>
    [...bare.matchAll(pattern)].filter(({ 0: word }) => begins.has(word) && !polite.has(word)),
  );
  return Math.min(...places.map(({ index }) => index), sentence.length) % sentence.length;
}

/** It names who speaks, where the marks of what is said were lost, too: "Roe devam etti Bu saldırı". */
function says(line: string, language: string): boolean {
  const { speakers, speech } = findLanguage(language) ?? {};
  return [...(speakers?.telling ?? []), ...(speech?.verbs ?? [])].some((word) => line.includes(word));
}

/** Words of somebody whom the line names: "The owner of the shop This man came into my shop". */
function saysI(text: string, language: string): boolean {
  const first = listFirst(language);
  return (text.match(/[\p{L}\p{M}'’]+/gu) ?? []).some((word) => first.has(word.toLowerCase()));
}
const listFirst = memoize(
  (language: string): ReadonlySet<string> => new Set(findLanguage(language)?.speakers.first ?? []),
);

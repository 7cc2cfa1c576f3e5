/** The words of notices with their roles, by language; and what a word weighs in all languages at once. */
import { LANGUAGES, type Language, listPhrases } from "../../languages/index.ts";
import { memoize } from "../../text/memoize.ts";
import { isOfTime, namesDay } from "../moments.ts";
import { ASKS } from "./patterns.ts";
import { beginsWithDigit, foldToken, foldWord, MAX_KNOWN_WORDS, type Token } from "./tokens.ts";

/**
 * The letter of each role that the lexicons know; "only after" is "not before", of two letters, and "embargo
 * off" is "embargo lifted". Where a word
 * stands in two lists, the first of these counts.
 */
export const ROLES: readonly (readonly [keyof Language["status"], string])[] = [
  ["kill", "K"],
  ["retract", "k"],
  ["embargo", "E"],
  ["lifted", "Z"],
  ["embargoOver", "EZ"],
  ["notBefore", "NB"],
  ["hold", "H"],
  ["draft", "D"],
  ["cleared", "V"],
  ["approval", "V"],
  ["not", "N"],
  ["release", "L"],
  ["advance", "G"],
  ["publish", "P"],
  ["use", "U"],
  ["story", "C"],
  ["document", "W"],
  ["please", "A"],
  ["editors", "R"],
  ["until", "B"],
  ["this", "p"],
  ["for", "o"],
  ["filler", "f"],
];
/** A number or a day; a word that may stand in any notice; a word that no notice has. */
export const [TIME, FILLER, OTHER] = ["T", "f", "x"];
/** Which roles an English word may have in a notice of another language. */
export const BORROWED_ROLES = /[RAETf]/;

/** The role of a word of an embargo. */
const EMBARGO_LETTER = "E";
/** Roles without which no line is a notice. */
const DECIDING = /[KkEHDNLGB]/;

/** Entries with a shorter beginning do not exist. */
export const MIN_STEM = 3;

export interface NoticeLexicon {
  /** The letter of a word, or of a phrase whose words are parted by one space; all folded. */
  readonly words: ReadonlyMap<string, string>;
  /** The letter of all words with a beginning. */
  readonly stems: ReadonlyMap<string, string>;
  /** The first letters of those beginnings, MIN_STEM of each. */
  readonly heads: ReadonlySet<string>;
  /** For the first word of an entry: how many words its longest entry has. */
  readonly lengths: ReadonlyMap<string, number>;
}

/** The languages in which a word … */
export interface WordWeights {
  /** … has a deciding role; … */
  readonly deciding: string[];
  /** … asks something of editors by itself (ASKS), or is one of an embargo; … */
  readonly asking: string[];
  readonly embargoing: string[];
  /** … refuses something, or is what is refused. */
  readonly refusing: string[];
  readonly publishing: string[];
}

interface Lexicons {
  readonly byLanguage: ReadonlyMap<string, NoticeLexicon>;
  /** What words weigh, and stems with "*" behind them. */
  readonly weights: ReadonlyMap<string, WordWeights>;
  /** All words that stand in an entry, be it with others. */
  readonly entered: ReadonlySet<string>;
  /** All stems, … */
  readonly stems: ReadonlySet<string>;
  /** … and their first letters. */
  readonly heads: ReadonlySet<string>;
}

let loaded: Lexicons | undefined;

/** All lexicons. They are built when they are first needed. */
function loadLexicons(): Lexicons {
  if (loaded) return loaded;
  const byLanguage = new Map(
    // unspaced.ts reads the notices of the others.
    LANGUAGES.filter(({ isUnspaced }) => !isUnspaced).map(({ tag, status }) => [tag, buildLexicon(status)]),
  );
  const weights = new Map<string, WordWeights>();
  const add = (key: string, letter: string, language: string) => {
    const own = weights.get(key) ?? {
      deciding: [],
      asking: [],
      embargoing: [],
      refusing: [],
      publishing: [],
    };
    const lent = language === "en" && BORROWED_ROLES.test(letter) ? [...byLanguage.keys()] : [language];
    if (DECIDING.test(letter)) own.deciding.push(language);
    if (ASKS.alone.test(letter)) own.asking.push(...lent);
    if (letter === EMBARGO_LETTER) own.embargoing.push(...lent);
    if (ASKS.refusing.test(letter)) own.refusing.push(language);
    if (ASKS.refused.test(letter)) own.publishing.push(language);
    if (Object.values(own).some(({ length }) => length > 0)) weights.set(key, own);
  };
  for (const [language, { words }] of byLanguage)
    for (const [entry, letter] of words) add(findTellingWord(entry), letter, language);
  for (const [language, { stems }] of byLanguage)
    for (const [stem, letter] of stems) add(`${stem}*`, letter, language);
  const lexicons = [...byLanguage.values()];
  const entered = new Set(
    lexicons.flatMap(({ words }) => [...words.keys()]).flatMap((entry) => entry.split(" ")),
  );
  const stems = new Set(lexicons.flatMap((lexicon) => [...lexicon.stems.keys()]));
  const heads = new Set(lexicons.flatMap((lexicon) => [...lexicon.heads]));
  loaded = { byLanguage, weights, entered, stems, heads };
  return loaded;
}

/** The word of an entry that stands in the fewest lines, the longest: without it there is no entry. */
function findTellingWord(entry: string): string {
  return entry.split(" ").reduce((telling, word) => (word.length > telling.length ? word : telling));
}

/** The beginnings of a word that may be stems, the longest first: none where no stem begins with its head. */
function* listBeginnings(word: string, heads: ReadonlySet<string>): Iterable<string> {
  if (!heads.has(word.slice(0, MIN_STEM))) return;
  for (let length = word.length; length >= MIN_STEM; length--) yield word.slice(0, length);
}

function buildLexicon(words: Language["status"]): NoticeLexicon {
  const whole = new Map<string, string>();
  const stems = new Map<string, string>();
  const lengths = new Map<string, number>();
  for (const [role, letter] of ROLES)
    for (const entry of words[role]) {
      const key = entry.replace(/\*$/, "").split(" ").map(foldWord).join(" ");
      const into = entry.endsWith("*") ? stems : whole;
      if (!into.has(key)) into.set(key, letter);
      const parts = key.split(" ");
      if (into === whole) lengths.set(parts[0]!, Math.max(parts.length, lengths.get(parts[0]!) ?? 0));
    }
  const heads = new Set(Array.from(stems.keys(), (stem) => stem.slice(0, MIN_STEM)));
  return { words: whole, stems, heads, lengths };
}

/**
 * What a word that is no entry of its own is by its beginning, or as one of time.
 *
 * @param text the word as written, in small letters
 */
export function findLetterByStem(text: string, { stems, heads }: NoticeLexicon): string {
  const word = foldToken(text);
  for (const beginning of listBeginnings(word, heads)) {
    const letter = stems.get(beginning);
    if (letter) return letter;
  }
  if (namesDay(text)) return TIME;
  return isOfTime(text) || (word.length === 1 && /[a-z]/.test(word)) ? FILLER : OTHER;
}

/** A word, or the beginning of words, that weighs in notices. */
interface Weighing {
  readonly word: string;
  readonly isStem: boolean;
  readonly weights: WordWeights;
}

/** All words that weigh in notices, folded. */
export function listWeighing(): Weighing[] {
  return Array.from(loadLexicons().weights, ([key, weights]) => ({
    word: key.replace(/\*$/, ""),
    isStem: key.endsWith("*"),
    weights,
  }));
}

/** The languages in which the words of a line … */
export interface LineWeights {
  /** … may be those of a notice: one of the words is deciding in them; … */
  readonly languages: readonly string[];
  /** … may ask something of editors, whatever stands beside them; … */
  readonly asking: ReadonlySet<string>;
  /** … may speak of an embargo. */
  readonly embargoing: ReadonlySet<string>;
}

/** What the words of a line weigh, in all languages at once. */
export function weighWords(tokens: readonly Token[]): LineWeights {
  const kinds = { deciding: new Set<string>(), asking: new Set<string>(), embargoing: new Set<string>() };
  const [refusing, publishing] = [new Set<string>(), new Set<string>()];
  const sets = Object.entries({ ...kinds, refusing, publishing }) as [keyof WordWeights, Set<string>][];
  for (const weights of tokens.flatMap(({ text }) => weigh(text)))
    for (const [kind, set] of sets) for (const language of weights[kind]) set.add(language);
  for (const language of publishing) if (refusing.has(language)) kinds.asking.add(language);
  return { ...kinds, languages: [...kinds.deciding] };
}

/** What a word weighs by itself and by its beginnings. Most weigh nothing. */
const weigh = memoize((text): readonly WordWeights[] => {
  const { weights, heads } = loadLexicons();
  const word = foldToken(text);
  const keys = [word, ...Array.from(listBeginnings(word, heads), (beginning) => `${beginning}*`)];
  return keys.flatMap((key) => weights.get(key) ?? []);
}, MAX_KNOWN_WORDS);

/**
 * English words of notices and of time that make up a run of letters without gaps: "DONOTPUBLISH".
 * Undefined where some letters are left over.
 */
export function splitRun(run: string): string | undefined {
  const { words } = findLexicon("en");
  const folded = foldWord(run);
  const best: (string | undefined)[] = [""];
  for (let end = 1; end <= folded.length; end++)
    for (let start = Math.max(0, end - MAX_RUN_WORD); start < end && best[end] === undefined; start++) {
      const word = folded.slice(start, end);
      if (best[start] !== undefined && (words.has(word) || namesDay(word)))
        best[end] = `${best[start]} ${word}`;
    }
  return best[folded.length]?.trim();
}
const MAX_RUN_WORD = 16;

/** @param language a tag of `listTags` */
export function findLexicon(language: string): NoticeLexicon {
  return loadLexicons().byLanguage.get(language)!;
}

/** The languages that have a lexicon here. */
export function listTags(): string[] {
  return [...loadLexicons().byLanguage.keys()];
}

/** Whether a word stands among these that no notice has, in any language. */
export function hasOther(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => !isOfNotices(text));
}

/** "1st", "1er", "1º". */
export const ORDINALS: ReadonlySet<string> = new Set(listPhrases("datelines", "ordinals").map(foldWord));

const isOfNotices = memoize((text): boolean => {
  const { entered, stems, heads } = loadLexicons();
  const word = foldToken(text);
  return (
    entered.has(word) ||
    Array.from(listBeginnings(word, heads)).some((beginning) => stems.has(beginning)) ||
    beginsWithDigit(word) ||
    word.length === 1 ||
    ORDINALS.has(word) ||
    namesDay(text.toLowerCase()) ||
    isOfTime(text.toLowerCase())
  );
}, MAX_KNOWN_WORDS);

/**
 * The names and phrases that carry a story, in its own words, for apps that show tags.
 *
 * Nothing is learnt: a name is a run of capitals that does not merely open a sentence; a phrase is two or
 * three content words that the story repeats, or that its headline has too. What comes back often, early and
 * in the headline counts; a surname counts for the full name.
 */

import type { Article } from "../../article.ts";
import { enOpenings } from "../../languages/en-openings.ts";
import { alternatives, compilePhrases, listPhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { areAkin, listContentStems } from "../../text/stem.ts";
import { speaksEnglish } from "../english-words.ts";
import { isBoilerplateSentence, splitSentences } from "../sentences/index.ts";
import { CASELESS, findCapitalsInside, findNames, type NameToken, tokeniseNames } from "./names.ts";
import { PARTICLES } from "./tags.ts";

export { findNames, tokeniseNames } from "./names.ts";

const MAX_PHRASES = 10;
/** A story says what it is about in its first sentences; later ones only add detail. */
const MAX_SENTENCES = 50;

const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

interface Phrase {
  /** As it stands in the story for the first time. */
  text: string;
  stems: string[];
  /** In how many sentences. */
  spread: number;
  first: number;
  lastSeen: number;
  isName: boolean;
  /** It can stand as a tag: a name, several words, or a noun. */
  stands: boolean;
}

/**
 * Up to ten names and phrases of an article, the weightiest first, each verbatim from the body. Linear in the
 * length of the article, of which the first fifty sentences are read.
 */
export function findKeyPhrases({
  headline,
  body,
  language,
}: Pick<Article, "headline" | "body" | "language">): string[] {
  const titled = listContentStems(headline ?? "");
  const said = splitSentences(body, language, MAX_SENTENCES).filter(
    ({ text }) => !isBoilerplateSentence(text, false),
  );
  const read = said.map(({ text }) => (HAN.test(text) ? [] : tokeniseNames(text, language)));
  const repeated = findRepeatedStems(read, titled);
  const named = findCapitalsInside(read);
  const found = new Map<string, Phrase>();
  for (const [at, { text }] of said.entries()) {
    if (HAN.test(text)) listRuns(text, at, found);
    for (const name of findNames(text, read[at]!, language, named)) note(text, name, at, true, found);
    listCandidates(text, read[at]!, at, repeated, speaksEnglish(language), found);
  }
  const weighed = mergePhrases([...found.values()])
    .map((phrase) => ({ phrase, weight: measureWeight(phrase, titled) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.phrase.first - other.phrase.first);
  const standing = weighed.filter(({ phrase }) => phrase.stands);
  const chosen: Phrase[] = [];
  for (const { phrase } of standing.length > 0 ? standing : weighed) {
    if (chosen.length === MAX_PHRASES) break;
    const like = chosen.findIndex((other) => covers(other, phrase) || covers(phrase, other));
    if (like < 0) chosen.push(phrase);
    // "Ukraine" is the tag, however often the story says "Ukrainian".
    else if (isRootOf(phrase, chosen[like]!)) chosen[like] = phrase;
  }
  return chosen.map(({ text }) => text);
}

/** Only words that come back, or that the headline has, can be part of a phrase that does. */
function findRepeatedStems(
  read: readonly (readonly NameToken[])[],
  titled: ReadonlySet<string>,
): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set(titled);
  for (const tokens of read) {
    for (const { stem, carries } of tokens) {
      if (!carries) continue;
      if (once.has(stem)) repeated.add(stem);
      else once.add(stem);
    }
  }
  return repeated;
}

function measureWeight(
  { text, spread, first, stems, isName }: Phrase,
  headline: ReadonlySet<string>,
): number {
  const titled = stems.filter((word) => headline.has(word)).length / stems.length;
  const said = spread > 1 || titled === 1 ? spread : isName && stems.length > 1 ? 0.5 : 0;
  // In a script without capitals, the headline shows what is a name.
  const often = titled === 1 && CASELESS.test(text) ? 2 : 3;
  if (!isName && stems.length === 1 && spread < often) return 0;
  const length = HAN.test(text) ? 0.4 + text.length / 4 : stems.length > 1 ? 1.3 : isName ? 1 : 0.6;
  return said ** 0.7 * (1 + titled + (first < 2 ? 0.4 : 0)) * length * (isName ? 1.2 : 1);
}

/**
 * Whether one phrase contains another, in some form: "Shiite Houthis" contains "Houthi",
 * "American" contains "America".
 */
const covers = (one: Phrase, other: Phrase) =>
  HAN.test(one.text)
    ? one.text.includes(other.text)
    : other.stems.every((word) =>
        one.stems.some((own) => own === word || own === `${word}s` || areAkin(own, word)),
      );

const isRootOf = (root: Phrase, other: Phrase) =>
  root.isName && root.stems.length === 1 && other.stems.length === 1 && root.text.length < other.text.length;

/** "Quill" is "Ada Quill" when one longer name alone ends so, and its mentions count for it. */
function mergePhrases(all: Phrase[]): Phrase[] {
  const names = all.filter(({ isName, stems }) => isName && stems.length > 1);
  const gone = new Set<Phrase>();
  for (const short of all) {
    if (!short.isName || short.stems.length > 1) continue;
    const longer = names.filter(
      ({ stems }) => stems.at(-1) === short.stems[0] || stems[0] === short.stems[0],
    );
    const full = longer.toSorted((one, other) => other.spread - one.spread)[0];
    if (!full) continue;
    full.spread += short.spread;
    full.first = Math.min(full.first, short.first);
    gone.add(short);
  }
  return all.filter((phrase) => !gone.has(phrase));
}

/** What stands before a noun, or between its adjective and it. */
const BEFORE_NOUN = compilePattern(
  String.raw`(?:^|\s)(?:${alternatives(enOpenings.beforeNoun)}|\p{L}+['’]s?)\s$`,
);

/**
 * In at least one place the word is a noun by itself: "the ferry was", not "ferry port" or "they wear it".
 */
function isNoun(text: string, tokens: readonly NameToken[], at: number): boolean {
  const { start, end } = tokens[at]!;
  const next = tokens[at + 1];
  const goesOn = next?.adjoins && (next.carries || next.isCapital);
  return (
    !goesOn &&
    BEFORE_NOUN.test(text.slice(Math.max(0, start - 16), start)) &&
    !/^-/.test(text.slice(end, end + 1))
  );
}

/** Single words and runs of up to three; which of them the story repeats is seen at the end. */
function listCandidates(
  text: string,
  tokens: readonly NameToken[],
  at: number,
  repeated: ReadonlySet<string>,
  english: boolean,
  found: Map<string, Phrase>,
): void {
  const carries = (token: NameToken) => token.carries && repeated.has(token.stem);
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]!;
    if (!carries(token)) continue;
    if (!NO_NOUN.test(token.text))
      note(text, [token], at, false, found, !english || isNoun(text, tokens, from));
    for (let to = from + 1; to < tokens.length && to - from < 3; to++) {
      if (!carries(tokens[to]!) || !tokens[to]!.adjoins) break;
      if (!NO_NOUN.test(tokens[to]!.text)) note(text, tokens.slice(from, to + 1), at, false, found);
    }
  }
}

const ONE_CHARACTER = /^\p{sc=Han}$/u;
const CHARACTERS = listPhrases("words", "function").filter((word) => ONE_CHARACTER.test(word));
/** Words of grammar, figures and units that are one character each, where nothing parts words. */
const FUNCTION = compilePattern(`[${CHARACTERS.join("")}]`, "u");
const NO_NOUN = compilePhrases(enOpenings.noNounEndings, { at: "end", isPart: true, isCaseSensitive: true });

/** Knows the words of Chinese and Japanese: "北京市" is one, so that no tag is "京市". */
const DICTIONARY = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Where nothing parts the words, a phrase is a word in katakana, or two to four characters, whole words,
 * that come back.
 */
function listRuns(text: string, at: number, found: Map<string, Phrase>): void {
  for (const word of text.match(/[\p{sc=Katakana}ー]{3,}/gu) ?? [])
    seen(word, word, [word, ""], at, false, found);
  for (const run of text.match(/\p{sc=Han}+/gu) ?? []) {
    for (const part of run.split(FUNCTION)) {
      const edges = new Set([part.length, ...Array.from(DICTIONARY.segment(part), ({ index }) => index)]);
      for (let size = 2; size <= 4; size++) {
        for (let from = 0; from + size <= part.length; from++) {
          if (!edges.has(from) || !edges.has(from + size)) continue;
          const word = part.slice(from, from + size);
          seen(word, word, [word, ""], at, false, found);
        }
      }
    }
  }
}

function note(
  text: string,
  tokens: readonly NameToken[],
  at: number,
  isName: boolean,
  found: Map<string, Phrase>,
  stands = true,
): void {
  const stems = tokens.filter((token) => !PARTICLES.has(token.text)).map((token) => token.stem);
  seen(stems.join(" "), text.slice(tokens[0]!.start, tokens.at(-1)!.end), stems, at, isName, found, stands);
}

function seen(
  key: string,
  text: string,
  stems: string[],
  at: number,
  isName: boolean,
  found: Map<string, Phrase>,
  stands = true,
): void {
  const known = found.get(key);
  if (!known) found.set(key, { text, stems, spread: 1, first: at, lastSeen: at, isName, stands });
  else {
    if (known.lastSeen !== at) known.spread++;
    known.lastSeen = at;
    known.isName ||= isName;
    known.stands ||= stands;
  }
}

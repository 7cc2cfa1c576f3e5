/**
 * The names and phrases that carry a story, in its own words, for apps that show tags.
 *
 * Nothing is learnt: a name is a run of capitals that does not merely open a sentence; a phrase is two or three
 * content words that the story repeats, or that its headline has too. What comes back often, early and in the
 * headline counts; a surname counts for the full name.
 */
import type { Article } from "../article.ts";
import { openers, TITLES } from "./abbreviations.ts";
import { isLeftover } from "./leftovers.ts";
import { sentences } from "./sentences.ts";
import { contentStems, isEmptyWord, stem } from "./stems.ts";

const MOST = 10;
/** What a story is about it says in its first sentences; behind these only detail is new. */
const SENTENCES = 50;

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu;
const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const PARTICLES = list("of de del della di da do dos du la le van von bin ibn al el zu zur y");
const CALENDAR = list(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter",
);
/** Offices before a name: "Captain Quill" is tagged as the person. */
const OFFICES = list(
  "Captain President Senator Judge Justice Coach Sir Lord Lady Minister Governor Mayor Professor Officer Sergeant",
);
/** Words of any story, which tell nothing of this one. */
const GENERIC = list(
  "year years month months week weeks day days hour hours time times night morning people person thing things reason reasons number part place way case life lives much many many first second third last next five four three seven eight nine hundred thousand million billion percent per cent half several around later early late high long large small good great best better well still back away home left right next former local need needs want wants make makes made take takes took taken come comes came goes went gone given gave like know known found find called used using including despite however around according alive able whose never always another nearly almost within without became become since",
);
const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

interface Phrase {
  /** As it stands in the story, where it is first said. */
  text: string;
  stems: string[];
  /** In how many sentences. */
  spread: number;
  first: number;
  lastSeen: number;
  isName: boolean;
}

/** A word of a sentence, with what is asked of it more than once. */
interface Token {
  text: string;
  start: number;
  end: number;
  stem: string;
  isCapital: boolean;
  /** Only one space stands between it and the word before, and the stop of an initial. */
  adjoins: boolean;
  /** A phrase may begin or end with it. */
  carries: boolean;
}

/**
 * Up to ten names and phrases of an article, the weightiest first, each verbatim from the body.
 * Linear in the length of the article, of which the first fifty sentences are read.
 */
export function keyPhrases({
  headline,
  body,
  language,
}: Pick<Article, "headline" | "body" | "language">): string[] {
  const titled = contentStems(headline ?? "");
  const said = sentences(body, language)
    .slice(0, SENTENCES)
    .filter(({ text }) => !isLeftover(text, false));
  const read = said.map(({ text }) => (HAN.test(text) ? [] : tokensOf(text, language)));
  const repeated = repeatedStems(read, titled);
  const named = capitalsInside(read);
  const found = new Map<string, Phrase>();
  for (const [at, { text }] of said.entries()) {
    if (HAN.test(text)) runsOf(text, at, found);
    namesOf(text, read[at]!, at, language, named, found);
    phrasesOf(text, read[at]!, at, repeated, found);
  }
  const weighed = merged([...found.values()])
    .map((phrase) => ({ phrase, weight: weightOf(phrase, titled) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.phrase.first - other.phrase.first);
  const chosen: Phrase[] = [];
  for (const { phrase } of weighed) {
    if (chosen.length === MOST) break;
    if (!chosen.some((other) => covers(other, phrase) || covers(phrase, other))) chosen.push(phrase);
  }
  return chosen.map(({ text }) => text);
}

const isEnglish = (language: string | undefined) => /^en/i.test(language ?? "en");

/** Words that stand with a capital where no sentence begins. */
function capitalsInside(read: readonly (readonly Token[])[]): ReadonlySet<string> {
  const inside = new Set<string>();
  for (const tokens of read) {
    for (const { text, isCapital } of tokens.slice(1)) if (isCapital) inside.add(text);
  }
  return inside;
}

/** Only words that come back, or that the headline has, can be part of a phrase that does. */
function repeatedStems(
  read: readonly (readonly Token[])[],
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

function weightOf({ text, spread, first, stems, isName }: Phrase, headline: ReadonlySet<string>): number {
  const titled = stems.filter((word) => headline.has(word)).length / stems.length;
  const said = spread > 1 || titled === 1 ? spread : isName && stems.length > 1 ? 0.5 : 0;
  if (!isName && stems.length === 1 && spread < 3) return 0;
  const length = HAN.test(text) ? 0.4 + text.length / 4 : stems.length > 1 ? 1.3 : isName ? 1 : 0.6;
  return said ** 0.7 * (1 + titled + (first < 2 ? 0.4 : 0)) * length * (isName ? 1.2 : 1);
}

const covers = (one: Phrase, other: Phrase) =>
  HAN.test(one.text) ? one.text.includes(other.text) : other.stems.every((word) => one.stems.includes(word));

/** "Quill" is "Ada Quill" when one longer name alone ends so, and its mentions count for it. */
function merged(all: Phrase[]): Phrase[] {
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

function tokensOf(text: string, language: string | undefined): Token[] {
  const english = isEnglish(language);
  // Where every noun has a capital, what has none names nothing.
  const shortest = english ? 4 : /^(?:de|lb)/i.test(language ?? "") ? Infinity : 6;
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const bare = /['’]s$/.test(word) ? word.slice(0, -2) : word;
    const isCapital = /^\p{Lu}/u.test(bare);
    tokens.push({
      text: bare,
      start,
      end: start + bare.length,
      stem: stem(bare),
      isCapital,
      adjoins: text.slice(last, start) === " " || /^\p{Lu}\. $/u.test(text.slice(last - 1, start)),
      carries:
        !isCapital &&
        bare.length >= shortest &&
        !isEmptyWord(bare) &&
        !GENERIC.has(bare) &&
        !/\p{N}|ly$/u.test(bare),
    });
    last = start + bare.length;
  }
  return tokens;
}

/** Runs of capitals, with the particles between them: "Ada Quill", "University of Port Morrow". */
function namesOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  language: string | undefined,
  named: ReadonlySet<string>,
  found: Map<string, Phrase>,
): void {
  const english = isEnglish(language);
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]!;
    if (!isOfName(token) || OFFICES.has(token.text)) continue;
    const opens = from === 0 || /["“„«(:]\s?$/.test(text.slice(Math.max(0, token.start - 2), token.start));
    // "Citing Ukrainian sources": a capital that merely opens the sentence is no part of a name.
    if (opens && !named.has(token.text) && (!english || /(?:ing|ed|ly)$/.test(token.text))) continue;
    if (opens && openers(language).has(token.text)) continue;
    let to = from;
    for (let next = from + 1; next < tokens.length && next - from < 6 && tokens[next]!.adjoins; next++) {
      if (isOfName(tokens[next]!)) to = next;
      else if (!PARTICLES.has(tokens[next]!.text)) break;
    }
    if (to > from || (!opens && token.text.length > 1) || /\p{Lu}.*\p{Lu}/u.test(token.text)) {
      note(text, tokens.slice(from, to + 1), at, true, found);
    }
    from = to;
  }
}

function isOfName({ text, isCapital }: Token): boolean {
  if (!isCapital || TITLES.has(text)) return false;
  const lower = text.toLowerCase();
  return !isEmptyWord(lower) && !CALENDAR.has(lower);
}

/** Single words and runs of up to three; which of them the story repeats is seen at the end. */
function phrasesOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  repeated: ReadonlySet<string>,
  found: Map<string, Phrase>,
): void {
  const carries = (token: Token) => token.carries && repeated.has(token.stem);
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]!;
    if (!carries(token)) continue;
    if (!/(?:ing|ed)$/.test(token.text)) note(text, [token], at, false, found);
    for (let to = from + 1; to < tokens.length && to - from < 3; to++) {
      if (!carries(tokens[to]!) || !tokens[to]!.adjoins) break;
      if (!/(?:ing|ed)$/.test(tokens[to]!.text)) note(text, tokens.slice(from, to + 1), at, false, found);
    }
  }
}

const FUNCTION =
  /[的了是在和与及或也都就而但被把从对向为以于这那其他她它们我你说有不没将已各每个上下中后前时日月年一二两三四五六七八九十百千万亿]/u;

/** Where nothing parts the words, a phrase is a word in katakana, or two to four characters that come back. */
function runsOf(text: string, at: number, found: Map<string, Phrase>): void {
  for (const word of text.match(/[\p{sc=Katakana}ー]{3,}/gu) ?? [])
    seen(word, word, [word, ""], at, false, found);
  for (const run of text.match(/\p{sc=Han}+/gu) ?? []) {
    for (const part of run.split(FUNCTION)) {
      for (let size = 2; size <= 4; size++) {
        for (let from = 0; from + size <= part.length; from++) {
          const word = part.slice(from, from + size);
          seen(word, word, [word, ""], at, false, found);
        }
      }
    }
  }
}

function note(
  text: string,
  tokens: readonly Token[],
  at: number,
  isName: boolean,
  found: Map<string, Phrase>,
): void {
  const stems = tokens.filter((token) => !PARTICLES.has(token.text)).map((token) => token.stem);
  seen(stems.join(" "), text.slice(tokens[0]!.start, tokens.at(-1)!.end), stems, at, isName, found);
}

function seen(
  key: string,
  text: string,
  stems: string[],
  at: number,
  isName: boolean,
  found: Map<string, Phrase>,
): void {
  const known = found.get(key);
  if (!known) found.set(key, { text, stems, spread: 1, first: at, lastSeen: at, isName });
  else {
    if (known.lastSeen !== at) known.spread++;
    known.lastSeen = at;
    known.isName ||= isName;
  }
}

/**
 * The names and phrases that carry a story, in its own words, for apps that show tags.
 *
 * Nothing is learnt: a name is a run of capitals that does not merely open a sentence; a phrase is two or three
 * content words that the story repeats, or that its headline has too. What comes back often, early and in the
 * headline counts; a surname counts for the full name.
 */
import type { Article } from "../article.ts";
import { isAgency } from "../copy/agencies.ts";
import { BEFORE_NUMBER, openers, TITLES } from "./abbreviations.ts";
import { akin } from "./focus.ts";
import { isLeftover } from "./leftovers.ts";
import { sentences } from "./sentences.ts";
import { contentStems, isEmptyWord, stem } from "./stems.ts";
import { BEFORE_SURNAME, CALENDAR, GENERIC, INSTITUTIONS, OFFICES, PARTICLES } from "./tags.ts";

const MOST = 10;
/** What a story is about it says in its first sentences; behind these only detail is new. */
const SENTENCES = 50;

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’.&-][\p{L}\p{M}\p{N}]+)*/gu;
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
  /** It can stand as a tag: a name, several words, or a noun. */
  stands: boolean;
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
    phrasesOf(text, read[at]!, at, repeated, isEnglish(language), found);
  }
  const weighed = merged([...found.values()])
    .map((phrase) => ({ phrase, weight: weightOf(phrase, titled) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight || one.phrase.first - other.phrase.first);
  const standing = weighed.filter(({ phrase }) => phrase.stands);
  const chosen: Phrase[] = [];
  for (const { phrase } of standing.length > 0 ? standing : weighed) {
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

/** Whether one phrase says all of another, in some form: "Shiite Houthis" a "Houthi", "American" an "America". */
const covers = (one: Phrase, other: Phrase) =>
  HAN.test(one.text)
    ? one.text.includes(other.text)
    : other.stems.every((word) =>
        one.stems.some((own) => own === word || own === `${word}s` || akin(own, word)),
      );

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
      adjoins:
        text.slice(last, start) === " " ||
        /^\p{Lu}\. $/u.test(text.slice(last - 1, start)) ||
        (/^(?:Hospital|School|College|University|Church|Cathedral|Court|Day|Park|Stadium)$/.test(bare) &&
          /^['’]s? $/.test(text.slice(last, start))), // "St Mary's Hospital"
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
    if (!isOfName(token)) continue;
    const opens = from === 0 || /["“„«(:]\s?$/.test(text.slice(Math.max(0, token.start - 2), token.start));
    // "Citing Ukrainian sources": a capital that merely opens the sentence is no part of a name.
    if (opens && !named.has(token.text) && (!english || /(?:ing|ed|ly)$/.test(token.text))) continue;
    if (opens && openers(language).has(token.text)) continue;
    let to = from;
    for (let next = from + 1; next < tokens.length && next - from < 6 && tokens[next]!.adjoins; next++) {
      if (isOfName(tokens[next]!)) to = next;
      else if (!PARTICLES.has(tokens[next]!.text)) break;
    }
    const name = person(tokens.slice(from, to + 1));
    if (name.length > 1 || (!opens && token.text.length > 1) || /\p{Lu}.*\p{Lu}/u.test(token.text)) {
      note(text, name, at, true, found);
    }
    from = to;
  }
}

/** A person's name without the office before it, a place's without the one behind it; other names as they are. */
function person(whole: readonly Token[]): readonly Token[] {
  const last = whole.findLastIndex(({ text }) => !OFFICES.has(text) && !PARTICLES.has(text));
  const name = last >= 0 ? whole.slice(0, last + 1) : whole;
  if (INSTITUTIONS.has(name.at(-1)!.text)) return name;
  const office = name.findLastIndex(({ text }) => OFFICES.has(text));
  const bare = name.slice(office + 1).filter(({ text }) => !PARTICLES.has(text));
  if (office < 0 || bare.length === 0 || PARTICLES.has(name[office + 1]!.text)) return name;
  return bare.length > 1 || BEFORE_SURNAME.has(name[office]!.text) ? name.slice(office + 1) : name;
}

function isOfName({ text, isCapital }: Token): boolean {
  if (!isCapital || TITLES.has(text)) return false;
  const lower = text.toLowerCase();
  return !isEmptyWord(lower) && !CALENDAR.has(lower) && !BEFORE_NUMBER.has(text) && !isAgency(text);
}

/** What stands before a noun, or between its adjective and it. */
const BEFORE_NOUN =
  /(?:^|\s)(?:the|a|an|his|her|its|their|our|your|my|this|these|those|of|for|in|on|at|with|by|from|no|some|any|more|many|two|three|and|\p{L}+['’]s?)\s$/iu;

/** Here, at least, the word is a noun that nothing else follows: "the ferry was", not "ferry port" or "they wear it". */
function isNoun(text: string, tokens: readonly Token[], at: number): boolean {
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
function phrasesOf(
  text: string,
  tokens: readonly Token[],
  at: number,
  repeated: ReadonlySet<string>,
  english: boolean,
  found: Map<string, Phrase>,
): void {
  const carries = (token: Token) => token.carries && repeated.has(token.stem);
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]!;
    if (!carries(token)) continue;
    if (!/(?:ing|ed)$/.test(token.text))
      note(text, [token], at, false, found, !english || isNoun(text, tokens, from));
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

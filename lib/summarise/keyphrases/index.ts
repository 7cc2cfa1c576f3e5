/**
 * The names and phrases that carry a story, in its own words, for apps that show tags.
 *
 * Nothing is learnt: a name is a run of capitals that does not merely open a sentence; a phrase is two or
 * three content words that the story repeats, or that its headline has too. What comes back often, early and
 * in the headline counts; a surname counts for the full name.
 */

import type { Article } from "../../article.ts";
import { areAkin, listContentStems } from "../../text/stem.ts";
import { speaksEnglish } from "../english-words.ts";
import { isBoilerplateSentence, splitSentences } from "../sentences/index.ts";
import { HAN, listMentions, listUnspacedMentions, type Mention, mentionOf } from "./mentions.ts";
import { CASELESS, findCapitalsInside, findNames, type NameToken, tokeniseNames } from "./names.ts";

export { findNames, tokeniseNames } from "./names.ts";

const MAX_PHRASES = 10;
/** A story says what it is about in its first sentences; later ones only add detail. */
const MAX_SENTENCES = 50;

/** What a story mentions, as it does for the first time, and what its later mentions add. */
interface Phrase extends Mention {
  /** In how many sentences. */
  spread: number;
  first: number;
  lastSeen: number;
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
    const tokens = read[at]!;
    const mentions = HAN.test(text) ? listUnspacedMentions(text) : [];
    for (const name of findNames(text, tokens, language, named)) mentions.push(mentionOf(text, name, "name"));
    mentions.push(...listMentions(text, tokens, repeated, speaksEnglish(language)));
    for (const mention of mentions) count(mention, at, found);
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

/** @param at the sentence */
function count(mention: Mention, at: number, found: Map<string, Phrase>): void {
  const key = mention.stems.join(" ");
  const known = found.get(key);
  if (!known) found.set(key, { ...mention, spread: 1, first: at, lastSeen: at });
  else {
    if (known.lastSeen !== at) known.spread++;
    known.lastSeen = at;
    known.isName ||= mention.isName;
    known.stands ||= mention.stands;
  }
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

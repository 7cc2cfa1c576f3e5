/**
 * The sentences that a digest may tell: the best of each article as one ranking, so that the rules by
 * which a summary is composed hold for a digest too. What several articles say weighs more.
 */
import { parsePrimaryLanguage } from "../../languages/tags.ts";
import { listContentStems, measureJaccard, stem } from "../../text/stem.ts";
import { Words } from "../compose/index.ts";
import type { RankedSentence, Ranking } from "../ranking.ts";
import type { Place } from "./differ.ts";
import type { CitedSentence, StoryTeller } from "./story.ts";
import { isBareQuotation, isOfItsArticle, Leaning, makeHeadlineCheck, speaksToReaders } from "./tellable.ts";
import { countShared, retells, termsOf } from "./terms.ts";

/** A story told by more is told by these: see `chooseTellers`. */
const MAX_TELLERS = 20;
/** Sentences of all articles, and of one, that are weighed. */
const [MAX_POOL, MIN_OF_ONE, MAX_OF_ONE] = [100, 4, 16];

/** How much of a sentence's weight is what others say of it too. */
const AGREEMENT = 0.5;
/** Of other articles than the lead, sentences that share less of what several say are of something else. */
const MIN_AGREEMENT = 0.1;
/** What the lead says is worth more than the same in the words of another. */
const LEAD = 1.5;
/** What goes on with a story stands behind what was told of it, no more than so many sentences down. */
const MAX_BEHIND = 6;
/** Further down than this it is worth that much of the best of its article, or it is background. */
const [NEAR_BEHIND, MIN_WORTH_BEHIND] = [2, 0.3];
/** What tells of a year of which neither the headline nor the opening tells is worth so much of itself. */
const OF_ANOTHER_YEAR = 0.6;
const YEAR = /(?<![\p{N}.,])(?:19|20)\p{N}{2}(?![\p{N}%]|[.,]\p{N})/gu;
/** What opens the lead is its news, where it has this much of the headline's words and is not told late. */
const [OPENING, MIN_OPENING] = [1.3, 0.3];
const LATE_LEAD = /late-lead/;
/** Two articles of which this much is word for word the same are one voice. */
const MIN_COPIED = 0.5;

/**
 * Puts the articles of a story in order, the lead first, and keeps what a digest can be made of: each
 * article once, in its newest revision; those in the lead's language; of more than twenty the lead and the
 * newest, copies last. Without a lead the first that is no copy leads.
 */
export function chooseTellers(members: readonly StoryTeller[]): StoryTeller[] {
  const byArticle = new Map<string, StoryTeller>();
  for (const member of members) {
    const known = byArticle.get(member.record.articleId);
    if (!known || known.record.revision < member.record.revision)
      byArticle.set(member.record.articleId, member);
  }
  const order = { lead: 0, follow: 1, copy: 2 };
  const sorted = [...byArticle.values()].sort(
    (one, other) =>
      order[one.role] - order[other.role] ||
      compare(other.released, one.released) ||
      compare(one.record.articleId, other.record.articleId),
  );
  const language = parsePrimaryLanguage(sorted[0]?.record.language);
  return sorted
    .filter(({ record }) => parsePrimaryLanguage(record.language) === language)
    .slice(0, MAX_TELLERS);
}

export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * For each article the number of its voice: copies, marked or found by what they share word for word, have
 * one.
 */
export function groupCopies(tellers: readonly StoryTeller[]): number[] {
  const texts = tellers.map(
    ({ record }) =>
      new Set(record.ranking.sentences.filter(({ excluded }) => !excluded).map(({ text }) => text)),
  );
  const voices: number[] = [];
  for (const [at, own] of texts.entries()) {
    const same = texts.slice(0, at).findIndex((other) => {
      let shared = 0;
      for (const text of own) if (other.has(text)) shared++;
      return shared > 0 && shared >= MIN_COPIED * Math.min(own.size, other.size);
    });
    voices.push(same < 0 ? at : voices[same]!);
  }
  return voices;
}

/** Sentences so alike are one. */
const MIN_ONE = 0.8;
/** So are two that share half of all their words, of which their content words hold a good part. */
const [MIN_FRAME, MIN_FRAMED] = [0.5, 0.4];

interface Comparing extends Pick<Demands, "wanted"> {
  readonly headline: string | undefined;
  readonly isOneVoice: boolean;
}

/**
 * The words of sentences of several articles: two of different articles say the same sooner than two of
 * one.
 */
class PooledWords extends Words {
  readonly #sentences: readonly RankedSentence[];
  readonly #frames: Set<string>[] = [];
  readonly #places: readonly Place[];
  readonly #terms: readonly ReadonlySet<string>[];
  readonly #title: ReadonlySet<string>;
  readonly #wanted: Demands["wanted"];
  readonly #isOneVoice: boolean;

  /** @param isOneVoice one article goes on: what it says again is not told, as if another said it */
  constructor(
    sentences: readonly RankedSentence[],
    places: readonly Place[],
    terms: readonly ReadonlySet<string>[],
    { wanted, headline = "", isOneVoice }: Comparing,
  ) {
    super(sentences);
    this.#sentences = sentences;
    this.#places = places;
    this.#terms = terms;
    this.#title = listContentStems(headline);
    this.#wanted = wanted;
    this.#isOneVoice = isOneVoice;
  }

  override of(at: number): ReadonlySet<string> {
    return this.#terms[at]!;
  }

  override compare(one: number, other: number) {
    const pair = this.#compareFrames(one, other, super.compare(one, other));
    // What has the newest figures is told, though it tells the rest again.
    if ([one, other].some((at) => this.#wanted.has(placeKey(this.#places[at]!))))
      return { ...pair, isSame: pair.likeness >= MIN_ONE };
    const isOfOne = this.#places[one]!.teller === this.#places[other]!.teller;
    if (pair.isSame || (isOfOne && !this.#isOneVoice)) return pair;
    return retells(this.of(one), this.of(other), this.#title) ? { ...pair, isSame: true } : pair;
  }

  /** "Results for the map are not available now" and "for the film" say the same to a reader. */
  #compareFrames<Pair extends { isSame: boolean; likeness: number }>(
    one: number,
    other: number,
    pair: Pair,
  ): Pair {
    if (pair.isSame || pair.likeness < MIN_FRAMED) return pair;
    const [frame, another] = [one, other].map(
      (at) => (this.#frames[at] ??= frameOf(this.#sentences[at]!.text)),
    );
    return measureJaccard(frame!, another!) >= MIN_FRAME ? { ...pair, isSame: true } : pair;
  }
}

/** All words of a sentence, small ones too. */
const FRAME = /[\p{L}\p{N}]{2,}/gu;
const frameOf = (text: string) => new Set((text.toLowerCase().match(FRAME) ?? []).map(stem));

/** A ranking of sentences of several articles, with the place of each. */
export interface Pool {
  readonly ranking: Ranking;
  readonly places: readonly Place[];
  readonly words: Words;
}

/** What must be told, and what must not, by `placeKey`. */
export interface Demands {
  /** Sentences that are worth as much as the one whose place they take. */
  readonly wanted: ReadonlyMap<string, number>;
  readonly unwanted: ReadonlySet<string>;
}

interface Wish {
  readonly mayTell?: ((sentence: RankedSentence) => boolean) | undefined;
  readonly continues?: CitedSentence | undefined;
}

export const placeKey = ({ teller, at }: Place): string => `${teller} ${at}`;

/**
 * Puts the sentences of several articles into one ranking, article by article.
 *
 * @param tellers as `chooseTellers` gives them
 * @param voices as `groupCopies` gives them
 * @param wish what may be told at all, and which article is to go on telling
 */
export function poolSentences(
  tellers: readonly StoryTeller[],
  voices: readonly number[],
  demands: Demands,
  { mayTell = () => true, continues }: Wish = {},
): Pool {
  const most = Math.max(MIN_OF_ONE, Math.min(MAX_OF_ONE, Math.floor(MAX_POOL / new Set(voices).size)));
  const isEnglish = parsePrimaryLanguage(tellers[0]?.record.language) === "en";
  const places: Place[] = [];
  const sentences: RankedSentence[] = [];
  const headline = tellers[0]?.record.headline;
  for (const [teller, { record }] of tellers.entries()) {
    const leaning = new Leaning(record.ranking.sentences, headline);
    const own = leaning.sentences;
    const isTold = (at: number) =>
      mayTell(own[at]!) && (voices[teller] === teller || demands.wanted.has(placeKey({ teller, at })));
    const isOdd = (at: number) => isOfItsArticle(own[at]!, isEnglish);
    const choose = (isOne: (at: number) => boolean) =>
      chooseBest(leaning, record.headline, teller, demands, isOne, most);
    const fit = choose((at) => isTold(at) && !isOdd(at));
    // The lead is told, whoever speaks in it.
    const best = teller > 0 || fit.length > 0 ? fit : choose(isTold);
    const moved = new Map<number, number>();
    for (const at of [...new Set(best.flatMap((at) => leaning.chain(at) ?? []))].sort(ascending)) {
      moved.set(at, places.length);
      places.push({ teller, at });
      const { dependsOn, isSeparable: _, ...sentence } = own[at]!;
      const isUnwanted = demands.unwanted.has(placeKey({ teller, at }));
      sentences.push({
        ...sentence,
        ...(dependsOn !== undefined && { dependsOn: moved.get(dependsOn)! }),
        ...(isUnwanted && { excluded: "always" as const }),
        ...(!best.includes(at) && !isUnwanted && { excluded: "alone" as const }),
      });
    }
  }
  const terms = places.map(({ teller, at }) => termsOf(tellers[teller]!.record.ranking.sentences[at]!));
  const { wanted } = demands;
  const isOneVoice = continues !== undefined;
  const words = new PooledWords(sentences, places, terms, { wanted, headline, isOneVoice });
  const weighed = weighAgreement(tellers, voices, { sentences, places, words }, demands.wanted, continues);
  preferLead(weighed, places, words, demands.wanted);
  const ranking = { method: "", considered: sentences.length, sentences: weighed };
  return { ranking, places, words };
}

const ascending = (one: number, other: number) => one - other;

/**
 * The sentences of one article that are worth most, of those that may be told. They are looked at from the
 * best on, since an article has many more than are needed.
 */
function chooseBest(
  leaning: Leaning,
  headline: string | undefined,
  teller: number,
  { wanted, unwanted }: Demands,
  isTold: (at: number) => boolean,
  most: number,
): number[] {
  const isIn = (some: Pick<ReadonlySet<string>, "has" | "size">, at: number) =>
    some.size > 0 && some.has(placeKey({ teller, at }));
  const own = leaning.sentences;
  const weigh = (at: number) => (isIn(wanted, at) ? Infinity : own[at]!.salience);
  const repeats = makeHeadlineCheck(headline);
  const firstOf = new Map(own.map(({ text }, at) => [text, at] as const).toReversed());
  const best: number[] = [];
  for (const at of [...own.keys()].sort((one, other) => weigh(other) - weigh(one) || one - other)) {
    if (best.length === most) break;
    const { excluded, needsHeadline, text } = own[at]!;
    if (excluded || needsHeadline || isIn(unwanted, at)) continue;
    const { dependsOn } = leaning.of(at);
    // Who says it is told in between, where nothing is told of.
    if (dependsOn !== undefined && dependsOn !== at - 1 && isBareQuotation(text)) continue;
    if (firstOf.get(text) === at && isTold(at) && !repeats(own[at]!)) best.push(at);
  }
  const isFree = (at: number) => !leaning.chain(at)?.some((member) => repeats(own[member]!));
  return best.some(isFree) ? best.filter(isFree) : best;
}

/** Each sentence's worth, with what other voices say of it. */
function weighAgreement(
  tellers: readonly StoryTeller[],
  voices: readonly number[],
  { sentences, places, words }: { sentences: RankedSentence[]; places: readonly Place[]; words: Words },
  wanted: Demands["wanted"],
  continues: CitedSentence | undefined,
): RankedSentence[] {
  const saidBy = new Map<string, number>();
  for (const [n, { teller }] of places.entries())
    for (const stem of words.of(n)) saidBy.set(stem, (saidBy.get(stem) ?? 0) | (1 << voices[teller]!));
  const agreement = sentences.map((_, n) => {
    let sum = 0;
    for (const stem of words.of(n)) sum += countBits(saidBy.get(stem)!) - 1;
    return sum / (words.of(n).size || 1);
  });
  const most = Math.max(...agreement, 0);
  // Of one voice the ranking knows best how its story is told.
  const isOfMany = continues !== undefined || new Set(voices).size > 1;
  const opening = isOfMany ? findOpening(tellers[0]!, sentences, places) : -1;
  const behind = places.map((place) => continues && measureBehind(continues, place, tellers));
  const weighTeller = (n: number) => {
    if (continues !== undefined) return 1 / (1 + (behind[n] ?? 0) / MAX_BEHIND);
    return places[n]!.teller === 0 ? LEAD : 1;
  };
  const known = `${tellers[0]?.record.headline} ${sentences[Math.max(opening, 0)]?.text}`;
  const tellsOfAnotherYear = (text: string) =>
    text.match(YEAR)?.some((year) => !known.includes(year)) ?? false;
  const best = Math.max(
    ...sentences.filter((_, n) => places[n]!.teller === 0).map(({ salience }) => salience),
  );
  return sentences.map((sentence, n) => {
    const { teller } = places[n]!;
    const share = most === 0 ? 1 : agreement[n]! / most;
    const agreed = 1 - AGREEMENT + AGREEMENT * share;
    const isOld = n !== opening && tellsOfAnotherYear(sentence.text);
    const factor = agreed * weighTeller(n) * (n === opening ? OPENING : 1) * (isOld ? OF_ANOTHER_YEAR : 1);
    // What opens with the news is worth as much as the best of its article.
    const floor = n === opening ? best : 0;
    const salience = Math.max(sentence.salience, floor);
    const density = Math.max(sentence.density ?? salience, floor);
    const least = wanted.get(placeKey(places[n]!)) ?? 0;
    const isElse = continues === undefined ? teller > 0 && share < MIN_AGREEMENT : behind[n] === undefined;
    return {
      ...sentence,
      ...(isElse && least === 0 && !sentence.excluded && { excluded: "alone" as const }),
      salience: Math.max(salience * factor, least),
      density: Math.max(density * factor, least),
    };
  });
}

/** How many sentences of its article one stands behind another; undefined where it does not go on with it. */
function measureBehind(
  { articleId, block, start }: CitedSentence,
  { teller, at }: Place,
  tellers: readonly StoryTeller[],
): number | undefined {
  const { record } = tellers[teller]!;
  if (record.articleId !== articleId) return undefined;
  const told = record.ranking.sentences.findIndex((one) => one.block === block && one.start === start);
  const behind = at - told;
  const isNews = behind <= NEAR_BEHIND || record.ranking.sentences[at]!.salience >= MIN_WORTH_BEHIND;
  return told >= 0 && behind >= 0 && behind <= MAX_BEHIND && isNews ? behind : undefined;
}

/** The sentence with which the lead opens, if that is its news. */
function findOpening(
  { record: { ranking, headline = "", language } }: StoryTeller,
  sentences: readonly RankedSentence[],
  places: readonly Place[],
): number {
  if (LATE_LEAD.test(ranking.method)) return -1;
  const first = sentences.findIndex(({ excluded }, n) => !excluded && places[n]!.teller === 0);
  if (first < 0) return -1;
  const title = listContentStems(headline);
  const opening = ranking.sentences[places[first]!.at]!;
  if (parsePrimaryLanguage(language) === "en" && speaksToReaders(opening)) return -1;
  const said = countShared(termsOf(opening), title);
  return said >= MIN_OPENING * title.size ? first : -1;
}

/** Other articles' best sentences whose retelling by the lead is looked for. */
const MAX_RETOLD = 3;
/** What is left of their worth then. */
const RETOLD = 0.6;

/**
 * What the lead tells too is told in its words: its sentence is worth as much as the best that retells it.
 */
function preferLead(
  sentences: RankedSentence[],
  places: readonly Place[],
  words: Words,
  wanted: Demands["wanted"],
): void {
  const byTeller = Map.groupBy(sentences.keys(), (n) => places[n]!.teller);
  const lead = (byTeller.get(0) ?? []).filter((n) => !sentences[n]!.excluded);
  for (const [teller, own] of byTeller) {
    if (teller === 0) continue;
    const best = own
      .toSorted((one, other) => sentences[other]!.salience - sentences[one]!.salience)
      .slice(0, MAX_RETOLD);
    for (const n of best) {
      const same = lead.find((at) => words.compare(at, n).isSame);
      if (same === undefined) continue;
      const [told, retold] = [sentences[same]!, sentences[n]!];
      sentences[same] = {
        ...told,
        salience: Math.max(told.salience, retold.salience + 0.01),
        density: Math.max(told.density!, retold.density! + 0.01),
      };
      if (wanted.has(placeKey(places[n]!))) continue;
      sentences[n] = {
        ...retold,
        salience: RETOLD * retold.salience,
        density: RETOLD * retold.density!,
      };
    }
  }
}

function countBits(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

/**
 * The sentences that a digest may tell: the best of each article as one ranking, so that the rules by
 * which a summary is composed hold for a digest too.
 */
import { parsePrimaryLanguage } from "../../languages/tags.ts";
import type { RankedSentence } from "../ranking.ts";
import type { Place } from "./differ.ts";
import { type Demands, type Pool, PooledWords, placeKey } from "./pooled.ts";
import type { CitedSentence, StoryTeller } from "./story.ts";
import { isBareQuotation, isOfItsArticle, Leaning, makeHeadlineCheck } from "./tellable.ts";
import { termsOf } from "./terms.ts";
import { preferLead, weighAgreement } from "./worth.ts";

/** Sentences of all articles, and of one, that are weighed. */
const [MAX_POOL, MIN_OF_ONE, MAX_OF_ONE] = [100, 4, 16];

interface Wish {
  readonly mayTell?: ((sentence: RankedSentence) => boolean) | undefined;
  readonly continues?: CitedSentence | undefined;
}

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

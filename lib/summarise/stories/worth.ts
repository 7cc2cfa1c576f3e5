/**
 * What the pooled sentences are worth beside each other: what several articles say weighs more, the lead goes
 * before others, and what goes on with a story stands behind what was told of it.
 */
import { parsePrimaryLanguage } from "../../languages/tags.ts";
import { listContentStems } from "../../text/stem.ts";
import type { Words } from "../compose/index.ts";
import type { RankedSentence } from "../ranking.ts";
import type { Place } from "./differ.ts";
import { type Demands, placeKey } from "./pooled.ts";
import type { CitedSentence, StoryTeller } from "./story.ts";
import { speaksToReaders } from "./tellable.ts";
import { countShared, termsOf } from "./terms.ts";

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

/** Each sentence's worth, with what other voices say of it. */
export function weighAgreement(
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
export function preferLead(
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

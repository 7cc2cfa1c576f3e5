/**
 * The digest of a story: sentences of several articles, verbatim, chosen as those of a summary are, from
 * all articles at once.
 *
 * It is composed when it is asked for, from the records of the articles that readers may see at that
 * moment, and kept nowhere: what was killed is gone with the next request.
 */
import { countWords, joinSentences } from "../../text/length.ts";
import { listContentStems } from "../../text/stem.ts";
import { selectFor, withDependencies } from "../compose/index.ts";
import type { RankedSentence } from "../ranking.ts";
import { Contradictions, type Place } from "./differ.ts";
import type { Figure } from "./figures.ts";
import { poolSentences } from "./pool.ts";
import { type Pool, placeKey } from "./pooled.ts";
import type { Budget, CitedSentence, Difference, StoryDigest, StoryTeller } from "./story.ts";
import { chooseTellers, groupCopies } from "./tellers.ts";
import { countShared } from "./terms.ts";

/** How often sentences are chosen anew because a newer article has another figure. */
const MAX_ROUNDS = 4;

export interface DigestOptions {
  /** What was told before, in other stories of the same page: such sentences are not told again. */
  readonly mayTell?: (sentence: RankedSentence) => boolean;
  readonly style?: "paragraph" | "voice";
  /** What was told of this story: its article goes on from there, and others only correct its figures. */
  readonly continues?: CitedSentence | undefined;
}

/**
 * Composes the digest of a story.
 *
 * What all articles say comes first, in the lead's words where it says it, then what single ones add.
 * Nothing is told twice. Where articles differ on a figure the newest is told, and `differ` has all of
 * them. A copy counts as the article that it copies, and is quoted only where its figures are newer.
 *
 * @param members articles that readers may see now; of more than twenty those that `chooseTellers` takes;
 *   those in another language than the lead's are left out
 * @param budget kept exactly, as a summary keeps it
 * @returns an empty digest (`text: ""`) where no sentence fits, or there is none to tell
 */
export function digestStory(
  members: readonly StoryTeller[],
  budget: Budget,
  { mayTell, style, continues }: DigestOptions = {},
): StoryDigest {
  const tellers = chooseTellers(members);
  const voices = groupCopies(tellers);
  const contradictions = new Contradictions(tellers);
  const wanted = new Map<string, number>();
  const unwanted = new Set<string>();
  for (let round = 1; ; round++) {
    const pool = poolSentences(tellers, voices, { wanted, unwanted }, { mayTell, continues });
    const chosen = selectFor(pool.ranking, { budget, style }, pool.words);
    const isLast = round === MAX_ROUNDS;
    if (isLast || !replaceOutdated(chosen, pool, tellers, contradictions, { wanted, unwanted }))
      return writeDigest(chosen, pool, wanted, tellers, contradictions);
  }
}

/**
 * Gives up sentences whose figures a newer article corrects, for that article's own.
 *
 * @returns whether there were any
 */
function replaceOutdated(
  chosen: readonly number[],
  { places, ranking }: Pool,
  tellers: readonly StoryTeller[],
  contradictions: Contradictions,
  { wanted, unwanted }: { wanted: Map<string, number>; unwanted: Set<string> },
): boolean {
  const told = chosen.map((n) => places[n]!);
  let isChanged = false;
  for (const n of chosen) {
    const place = places[n]!;
    for (const { figure, others } of contradictions.of(place, told)) {
      // Two crowds side by side are told as they are: only tolls take the place of each other so easily.
      // An age is no news that a newer article corrects: "a 9-year-old seal", and then one of six years.
      const isSure =
        figure.kind !== "age" &&
        (figure.fate !== undefined || contradictions.of(place).some((one) => one.figure === figure));
      const newer = isSure ? findNewer(place, figure, others, tellers) : undefined;
      if (!newer || unwanted.has(placeKey(newer))) continue;
      unwanted.add(placeKey(place));
      const { salience } = ranking.sentences[n]!;
      wanted.set(placeKey(newer), Math.max(salience, wanted.get(placeKey(newer)) ?? 0));
      isChanged = true;
      break;
    }
  }
  return isChanged;
}

type OtherFigure = Place & { readonly figure: Figure };

/** Where the newest figure stands, if it is another and its sentence can be told. */
function findNewer(
  { teller }: Place,
  figure: Figure,
  others: readonly OtherFigure[],
  tellers: readonly StoryTeller[],
): Place | undefined {
  const releasedOf = (place: Place) => tellers[place.teller]!.released;
  const newest = others.reduce<OtherFigure | undefined>(
    (best, other) => (best && releasedOf(best) >= releasedOf(other) ? best : other),
    undefined,
  );
  if (!newest || releasedOf(newest) <= tellers[teller]!.released) return undefined;
  if (newest.figure.value === figure.value) return undefined;
  const { sentences } = tellers[newest.teller]!.record.ranking;
  const canBeTold = !sentences[newest.at]!.excluded && withDependencies(newest.at, sentences) !== undefined;
  return canBeTold ? newest : undefined;
}

function writeDigest(
  chosen: readonly number[],
  pool: Pool,
  wanted: ReadonlyMap<string, number>,
  tellers: readonly StoryTeller[],
  contradictions: Contradictions,
): StoryDigest {
  const ordered = orderByTeller(chosen, pool, wanted, tellers[0]?.record.headline);
  const sentences = ordered.map((n) => cite(pool.places[n]!, tellers));
  return {
    text: joinSentences(sentences),
    words: sentences.reduce((sum, { text }) => sum + countWords(text), 0),
    sentences,
    differ: listDifferences(ordered, pool, contradictions),
  };
}

/** Of the headline's words, a sentence that opens a digest has this share. */
const MIN_OF_NEWS = 0.4;

/**
 * The lead's sentences, then those of each other article, the weightiest article first. But where the lead's
 * news is told by another, because that has newer figures or more room, the other opens.
 */
function orderByTeller(
  chosen: readonly number[],
  { places, ranking, words }: Pool,
  wanted: ReadonlyMap<string, number>,
  headline = "",
): number[] {
  const title = listContentStems(headline);
  const newsIn = (members: readonly number[]) => {
    const share = Math.max(...members.map((n) => countShared(words.of(n), title))) / (title.size || 1);
    return share >= MIN_OF_NEWS;
  };
  const weightOf = (members: readonly number[]) =>
    Math.max(...members.map((n) => ranking.sentences[n]!.salience));
  const groups = [...Map.groupBy(chosen, (n) => places[n]!.teller)].toSorted(
    ([one, members], [other, others]) =>
      one === 0 || other === 0 ? one - other : weightOf(others) - weightOf(members),
  );
  const newest = groups.find(([, members]) => members.some((n) => wanted.has(placeKey(places[n]!))));
  const opening = groups.find(([, members]) => newsIn(members)) ?? newest ?? groups[0];
  return [opening, ...groups.filter((group) => group !== opening)].flatMap((group) =>
    group ? group[1].toSorted((one, other) => one - other) : [],
  );
}

function cite({ teller, at }: Place, tellers: readonly StoryTeller[]): CitedSentence {
  const { articleId, revision, ranking } = tellers[teller]!.record;
  const { text, block, start, end } = ranking.sentences[at]!;
  return { text, articleId, revision, block, start, end };
}

/** Each thing once, though several sentences tell of it. */
function listDifferences(
  ordered: readonly number[],
  { places }: Pool,
  contradictions: Contradictions,
): Difference[] {
  const told = ordered.map((n) => places[n]!);
  const found: Difference[] = [];
  const seen = new Set<string>();
  for (const n of ordered) {
    for (const { figure, others } of contradictions.of(places[n]!, told)) {
      const difference = contradictions.describe(places[n]!, figure, others);
      const key = difference.values
        .map(({ articleId, block, start, value }) => `${articleId} ${block} ${start} ${value}`)
        .sort()
        .join("\n");
      if (difference.values.length < 2 || seen.has(key)) continue;
      seen.add(key);
      found.push(difference);
    }
  }
  return found;
}

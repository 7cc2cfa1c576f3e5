/** The sentences of several articles as one pool: what it holds, and how its sentences are compared. */
import { listContentStems, measureJaccard, stem } from "../../text/stem.ts";
import { type Comparison, Words } from "../compose/index.ts";
import type { RankedSentence, Ranking } from "../ranking.ts";
import type { Place } from "./differ.ts";
import { retells } from "./terms.ts";

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

export const placeKey = ({ teller, at }: Place): string => `${teller} ${at}`;

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
export class PooledWords extends Words {
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

  /** Sentences of several articles have no head in common. */
  protected override areOfHead(): boolean {
    return false;
  }

  override compare(one: number, other: number): Comparison {
    const pair = this.#compareFrames(one, other, super.compare(one, other));
    // What has the newest figures is told, though it tells the rest again.
    if ([one, other].some((at) => this.#wanted.has(placeKey(this.#places[at]!))))
      return { ...pair, isSame: pair.likeness >= MIN_ONE };
    const isOfOne = this.#places[one]!.teller === this.#places[other]!.teller;
    if (pair.isSame || (isOfOne && !this.#isOneVoice)) return pair;
    return retells(this.of(one), this.of(other), this.#title) ? { ...pair, isSame: true } : pair;
  }

  /** "Results for the map are not available now" and "for the film" say the same to a reader. */
  #compareFrames(one: number, other: number, pair: Comparison): Comparison {
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

/**
 * Where articles give different figures for one thing. A figure is of the same thing as another where both
 * are of one kind, with one head, in sentences that share enough of their words; "12 injured" and "14
 * wounded" are.
 *
 * Of each other article only the figure that is likest counts: an article that gives the same figure
 * anywhere agrees, whatever else it counts.
 */
import { parsePrimaryLanguage } from "../../languages/tags.ts";
import type { RankedSentence, Ranking } from "../ranking.ts";
import { agree, type Figure } from "./figures.ts";
import { findLeastLikeness, findLeastLikenessOfAny, isCrowd, isToll } from "./one-thing.ts";
import { mayHaveFigures, readFigures } from "./read-figures.ts";
import type { Difference, StoryTeller, ToldFigure } from "./story.ts";
import { countShared, termsOf } from "./terms.ts";

/** A sentence by its place: which of the tellers, and which sentence of its ranking. */
export interface Place {
  readonly teller: number;
  readonly at: number;
}

interface PlacedFigure extends Place {
  readonly figure: Figure;
}

/** Of two sentences that are told in one digest. */
const MIN_BESIDE = 0.08;
/** Sentences so alike are one, but for their figures: these are compared one by one. */
const MIN_ALIGNED = 0.8;
/** What no two sentences about one thing lack: words in common. */
const MIN_SHARED = 1;

/** Whether a term opens with a digit. */
function isFigure(term: string): boolean {
  const code = term.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** What is known of an article's sentences. It goes when its ranking goes. */
interface Facts {
  readonly tag: string | undefined;
  /** Which of them may hold a figure. */
  readonly candidates: readonly number[];
  readonly figures: (readonly Figure[] | undefined)[];
  readonly words: (ReadonlySet<string> | undefined)[];
}
const known = new WeakMap<Ranking, Facts>();

function factsOf({ record: { ranking, language } }: StoryTeller): Facts {
  const before = known.get(ranking);
  if (before) return before;
  const tag = parsePrimaryLanguage(language);
  const candidates = ranking.sentences.flatMap(({ text, excluded }, at) =>
    excluded !== "always" && mayHaveFigures(text, tag) ? [at] : [],
  );
  const facts = { tag, candidates, figures: [], words: [] };
  known.set(ranking, facts);
  return facts;
}

/** A sentence of another article, and how alike it is. */
interface Rival extends Place {
  readonly likeness: number;
  readonly figures: readonly Figure[];
  /** Its figures are told one by one as those of the sentence that it is compared with. */
  readonly isAligned: boolean;
}

/** A figure that others give otherwise, and what each of them says. */
export interface Contradiction {
  readonly figure: Figure;
  readonly others: readonly PlacedFigure[];
}

/** Finds what articles of one story say differently. */
export class Contradictions {
  readonly #tellers: readonly StoryTeller[];
  readonly #found = new Map<string, readonly Contradiction[]>();
  readonly #weights = new Map<ReadonlySet<string>, number>();
  #wordWeights: ReadonlyMap<string, number> | undefined;
  #rarest = 0;

  /** @param tellers of one language */
  constructor(tellers: readonly StoryTeller[]) {
    this.#tellers = tellers;
  }

  /**
   * For each figure of a sentence that others give otherwise: what each other article says instead.
   *
   * @param beside what is told with it: there a reader takes two tolls for one, however little else is alike
   */
  of(place: Place, beside: readonly Place[] = []): readonly Contradiction[] {
    const key = `${place.teller} ${place.at}`;
    let found = this.#found.get(key);
    if (!found) {
      found = this.#find(place);
      this.#found.set(key, found);
    }
    return [...found, ...this.#findBeside(place, beside, found)];
  }

  #findBeside(
    place: Place,
    beside: readonly Place[],
    found: readonly Contradiction[],
  ): readonly Contradiction[] {
    const others = beside.filter(({ teller, at }) => {
      if (teller === place.teller) return false;
      const [words, told] = [this.#wordsOf(place), this.#wordsOf({ teller, at })];
      return countShared(words, told) >= MIN_SHARED && this.#measureLikeness(words, told) >= MIN_BESIDE;
    });
    return this.#figuresOf(place).flatMap((figure) => {
      if (found.some((known) => known.figure === figure)) return [];
      const told = others.flatMap(({ teller, at }) =>
        this.#figuresOf({ teller, at })
          .filter((other) => isToll(figure, other) || isCrowd(figure, other))
          .map((other) => ({ teller, at, figure: other })),
      );
      const differs = told.filter((other) => !agree(figure, other.figure));
      return differs.length > 0 && differs.length === told.length ? [{ figure, others: differs }] : [];
    });
  }

  #find(place: Place): Contradiction[] {
    const own = this.#figuresOf(place);
    if (own.length === 0) return [];
    const rivals = [...Map.groupBy(this.#rivalsOf(place, own), ({ teller }) => teller).values()];
    return own.flatMap((figure, index) => {
      const others = rivals.flatMap((sentences) => findOther(figure, index, own, sentences) ?? []);
      return others.some((other) => !agree(figure, other.figure)) ? [{ figure, others }] : [];
    });
  }

  #rivalsOf(place: Place, own: readonly Figure[]): Rival[] {
    const words = this.#wordsOf(place);
    const least = Math.min(...own.map(findLeastLikenessOfAny));
    return this.#tellers.flatMap((told, teller) => {
      if (teller === place.teller) return [];
      return factsOf(told).candidates.flatMap((at): Rival[] => {
        const others = this.#wordsOf({ teller, at });
        const shared = countShared(words, others);
        if (shared < Math.min(MIN_SHARED, words.size)) return [];
        const likeness = this.#measureLikeness(words, others);
        if (likeness < least) return [];
        const figures = this.#figuresOf({ teller, at });
        const isAligned =
          shared >= MIN_ALIGNED * Math.sqrt(words.size * others.size) &&
          figures.length === own.length &&
          figures.every(({ kind, fate }, index) => kind === own[index]!.kind && fate === own[index]!.fate);
        return [{ teller, at, likeness, figures, isAligned }];
      });
    });
  }

  #measureLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
    let shared = 0;
    for (const word of one) if (other.has(word)) shared += this.#weighWord(word);
    return shared / Math.sqrt(this.#weighAll(one) * this.#weighAll(other));
  }

  #weighAll(words: ReadonlySet<string>): number {
    let weight = this.#weights.get(words);
    if (weight === undefined) {
      weight = 0;
      for (const word of words) weight += this.#weighWord(word);
      this.#weights.set(words, weight);
    }
    return weight;
  }

  #weighWord(word: string): number {
    this.#wordWeights ??= this.#weighWords();
    return this.#wordWeights.get(word) ?? this.#rarest;
  }

  /**
   * The inverse document frequency of each word: a document is a sentence that may have a figure. Words of
   * other sentences weigh as if one had them.
   */
  #weighWords(): Map<string, number> {
    const counts = new Map<string, number>();
    let sentences = 0;
    for (const [teller, told] of this.#tellers.entries())
      for (const at of factsOf(told).candidates) {
        sentences++;
        for (const word of this.#wordsOf({ teller, at })) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    this.#rarest = Math.log(1 + sentences);
    for (const [word, count] of counts) counts.set(word, Math.log(1 + sentences / count));
    return counts;
  }

  #sentence({ teller, at }: Place): RankedSentence {
    return this.#tellers[teller]!.record.ranking.sentences[at]!;
  }

  #figuresOf({ teller, at }: Place): readonly Figure[] {
    const { figures, tag } = factsOf(this.#tellers[teller]!);
    figures[at] ??= readFigures(this.#sentence({ teller, at }).text, tag);
    return figures[at];
  }

  /** The words of a sentence without its figures. */
  #wordsOf({ teller, at }: Place): ReadonlySet<string> {
    const { words } = factsOf(this.#tellers[teller]!);
    words[at] ??= new Set([...termsOf(this.#sentence({ teller, at }))].filter((term) => !isFigure(term)));
    return words[at];
  }

  /** Writes a difference down, with one teller for each figure: who said it last. */
  describe(place: Place, figure: Figure, others: readonly PlacedFigure[]): Difference {
    const all = [{ ...place, figure }, ...others].toSorted((one, other) => {
      const [released, last] = [one, other].map(({ teller }) => this.#tellers[teller]!.released);
      return last! < released! ? -1 : last! > released! ? 1 : 0;
    });
    const kept: PlacedFigure[] = [];
    for (const one of all) if (!kept.some((other) => agree(one.figure, other.figure))) kept.push(one);
    return { of: figure.called, values: kept.map((one) => this.#cite(one)) };
  }

  #cite({ teller, at, figure }: PlacedFigure): ToldFigure {
    const { record, released } = this.#tellers[teller]!;
    const { text, block, start, end } = record.ranking.sentences[at]!;
    const { articleId, revision, source } = record;
    return { value: figure.written, articleId, revision, text, block, start, end, source, at: released };
  }
}

/**
 * What one other article says of the same thing, agreeing or not.
 *
 * @param index of the figure among those of its sentence
 * @param sentences those of the article that are alike
 */
function findOther(
  figure: Figure,
  index: number,
  own: readonly Figure[],
  sentences: readonly Rival[],
): PlacedFigure | undefined {
  const found: { other: PlacedFigure; score: number }[] = [];
  for (const { teller, at, likeness, figures, isAligned } of sentences) {
    if (isAligned) {
      const other = { teller, at, figure: figures[index]! };
      if (!agree(figure, other.figure)) return other;
      found.push({ other, score: Infinity });
      continue;
    }
    for (const other of figures) {
      if (likeness < findLeastLikeness(figure, other)) continue;
      if (isSum(figure, other, figures) || isSum(other, figure, own)) return undefined;
      found.push({ other: { teller, at, figure: other }, score: likeness + share(figure.near, other.near) });
    }
  }
  const same = found.find(({ other }) => agree(figure, other.figure));
  if (same) return same.other;
  const [best] = found.toSorted((one, other) => other.score - one.score);
  const isCloser = (one: Figure) =>
    one !== figure &&
    one.kind === figure.kind &&
    best !== undefined &&
    share(one.near, best.other.figure.near) > share(figure.near, best.other.figure.near);
  // "A raise of 8 percent; 3 were offered" and "4 percent were offered".
  if (own.some(isCloser)) return undefined;
  // "Up from 12 to 14": the sentence itself gives the other figure too.
  const isOwn = own.some(
    (one) => one !== figure && best && one.kind === figure.kind && agree(one, best.other.figure),
  );
  return isOwn ? undefined : best?.other;
}

/** UTF-16 units between two counts that are one: "14 dockers and two divers". */
const MAX_BETWEEN = 30;

/** "16 men", of whom the other sentence says "14 dockers and two divers". */
function isSum({ kind, value }: Figure, part: Figure, others: readonly Figure[]): boolean {
  const rest = others.find(({ start, end }) => {
    const between = start > part.end ? start - part.end : part.start - end;
    return between > 0 && between <= MAX_BETWEEN;
  });
  if (kind !== "count" || part.kind !== "count" || rest?.kind !== "count") return false;
  return Number(part.value) + Number(rest.value) === value;
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return countShared(one, other) / (Math.max(one.size, other.size) || 1);
}

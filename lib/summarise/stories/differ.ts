/**
 * Where articles give different figures for one thing. A figure is of the same thing as another where both
 * are of one kind, with one head, in sentences that share enough of their words; "12 injured" and "14
 * wounded" are.
 *
 * Of each other article only the figure that is likest counts: an article that gives the same figure
 * anywhere agrees, whatever else it counts.
 */
import { parsePrimaryLanguage } from "../../languages/tags.ts";
import { listContentStems } from "../../text/stem.ts";
import type { Ranking } from "../ranking.ts";
import { agree, type Figure, readFigures } from "./figures.ts";
import type { Difference, StoryTeller, ToldFigure } from "./story.ts";

/** A sentence by its place: which of the tellers, and which sentence of its ranking. */
export interface Place {
  readonly teller: number;
  readonly at: number;
}

interface PlacedFigure extends Place {
  readonly figure: Figure;
}

/**
 * How alike two sentences must be (the cosine of their content words, without figures) for their figures
 * to be of one thing, by what else speaks for it. Chosen on planted figures and on the events of the
 * corpus.
 */
const MIN_LIKENESS = {
  /** What became of people, "12 killed", with the same head or with none. */
  fate: 0.3,
  /** The same, where only one says who they were. */
  otherHead: 0.55,
  /** Counts of what is called alike. */
  head: 0.45,
  /** Sums and shares with a word beside them that both have. */
  amount: 0.45,
  /** The age of who has the same name. */
  named: 0.1,
  /** What has no words of its own: years, dates, hours, scores. */
  bare: 0.7,
};

/** The figures of an article's sentences, read once. They go when its ranking goes. */
const known = new WeakMap<Ranking, readonly (readonly Figure[])[]>();

function figuresOf({ record: { ranking, language } }: StoryTeller): readonly (readonly Figure[])[] {
  const before = known.get(ranking);
  if (before) return before;
  const tag = parsePrimaryLanguage(language);
  const read = ranking.sentences.map(({ text, excluded }) =>
    excluded === "always" ? [] : readFigures(text, tag),
  );
  known.set(ranking, read);
  return read;
}

/** Finds what articles of one story say differently. */
export class Contradictions {
  readonly #tellers: readonly StoryTeller[];
  readonly #stems = new Map<string, ReadonlySet<string>>();
  readonly #all: readonly PlacedFigure[];

  /** @param tellers of one language */
  constructor(tellers: readonly StoryTeller[]) {
    this.#tellers = tellers;
    this.#all = tellers.flatMap((told, teller) =>
      figuresOf(told).flatMap((figures, at) => figures.map((figure) => ({ teller, at, figure }))),
    );
  }

  /** For each figure of a sentence that others give otherwise: what each other article says instead. */
  of(place: Place): { figure: Figure; others: PlacedFigure[] }[] {
    const own = figuresOf(this.#tellers[place.teller]!)[place.at]!;
    return own.flatMap((figure) => {
      const others = this.#othersOf({ ...place, figure }, own);
      return others.some((other) => !agree(figure, other.figure)) ? [{ figure, others }] : [];
    });
  }

  /** What each other article says of the same thing, agreeing or not. */
  #othersOf(one: PlacedFigure, own: readonly Figure[]): PlacedFigure[] {
    const byTeller = new Map<number, { other: PlacedFigure; likeness: number }[]>();
    for (const other of this.#all) {
      if (other.teller === one.teller || other.figure.kind !== one.figure.kind) continue;
      const likeness = this.#likenessOf(one, other);
      if (likeness === 0) continue;
      byTeller.set(other.teller, [...(byTeller.get(other.teller) ?? []), { other, likeness }]);
    }
    return [...byTeller.values()].flatMap((found) => {
      const same = found.find(({ other }) => agree(one.figure, other.figure));
      if (same) return [same.other];
      const [best] = found.toSorted((a, b) => b.likeness - a.likeness);
      // "Up from 12 to 14": the sentence itself gives the other figure too.
      const isOwn = own.some(
        (figure) =>
          figure !== one.figure && figure.kind === one.figure.kind && agree(figure, best!.other.figure),
      );
      return isOwn ? [] : [best!.other];
    });
  }

  /** How surely two figures are of one thing; 0 where they are not. */
  #likenessOf(one: PlacedFigure, other: PlacedFigure): number {
    const least = findLeast(one.figure, other.figure);
    if (least === undefined) return 0;
    const likeness = this.#compare(one, other);
    if (likeness < least) return 0;
    return likeness + share(one.figure.near, other.figure.near);
  }

  #compare(one: Place, other: Place): number {
    const [stems, others] = [this.#stemsOf(one), this.#stemsOf(other)];
    let shared = 0;
    for (const stem of stems) if (others.has(stem)) shared++;
    return shared === 0 ? 0 : shared / Math.sqrt(stems.size * others.size);
  }

  #stemsOf({ teller, at }: Place): ReadonlySet<string> {
    const key = `${teller} ${at}`;
    let stems = this.#stems.get(key);
    if (!stems) {
      const { text } = this.#tellers[teller]!.record.ranking.sentences[at]!;
      stems = new Set([...listContentStems(text)].filter((stem) => !/^\p{N}/u.test(stem)));
      this.#stems.set(key, stems);
    }
    return stems;
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

/** How alike the sentences of two figures must be; nothing where they cannot be of one thing. */
function findLeast(one: Figure, other: Figure): number | undefined {
  if (one.unit !== other.unit) return undefined;
  switch (one.kind) {
    case "count":
      return findLeastOfCounts(one, other);
    case "money":
    case "percent":
      return meet(one.near, other.near) ? MIN_LIKENESS.amount : MIN_LIKENESS.bare;
    case "age":
      return one.unit === undefined ? MIN_LIKENESS.bare : MIN_LIKENESS.named;
    default:
      return MIN_LIKENESS.bare;
  }
}

function findLeastOfCounts(one: Figure, other: Figure): number | undefined {
  if (one.fate !== other.fate) return undefined;
  const isHeaded = haveOneHead(one, other);
  const isBare = one.head === undefined && other.head === undefined;
  if (one.fate === undefined) return isHeaded ? MIN_LIKENESS.head : isBare ? MIN_LIKENESS.bare : undefined;
  return isHeaded || isBare ? MIN_LIKENESS.fate : MIN_LIKENESS.otherHead;
}

/** "Aid workers" and "foreign aid workers"; not "Ukrainian soldiers" and "Ukrainian civilians". */
function haveOneHead(one: Figure, other: Figure): boolean {
  return (
    (one.head !== undefined && other.heads.has(one.head)) ||
    (other.head !== undefined && one.heads.has(other.head))
  );
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const stem of one) if (other.has(stem)) return true;
  return false;
}

function share(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared / (Math.max(one.size, other.size) || 1);
}

/**
 * Whether two figures are of one thing: their kinds, units and heads say so, or what became of the people who
 * are counted, and their sentences are alike enough for that.
 */
import type { Figure } from "./figures.ts";
import { countShared } from "./terms.ts";

/**
 * How alike two sentences must be for their figures to be of one thing, by what else speaks for it.
 * Likeness is the cosine of their content words without figures, the words weighed by how few sentences of
 * the story have them. Chosen on figures planted in the events of the corpus, and on what their articles
 * count of different things.
 */
const MIN_LIKENESS = {
  /** One head and one fate: "killed 12 passengers", "14 passengers died". */
  headAndFate: 0.15,
  /** One head: "12 planes", "the 14 planes". */
  head: 0.28,
  /** One fate, of people who are not called anything: "killing 12". */
  fate: 0.22,
  /** One fate, but only one says of whom, or they say it differently. */
  fateOfOthers: 0.5,
  /** People of whom only one sentence says what became of them. */
  people: 0.35,
  /** "A magnitude of 6.4": one word before both, and none behind. */
  measure: 0.15,
  /** What names nothing that is counted, with words beside it that both have … */
  neighbours: 0.25,
  /** … and without. */
  bare: 0.4,
  /** Sums and shares: fewer things are counted so. */
  amount: 0.3,
  /** The age of who has the same name, and ages that none has beside them. */
  named: 0,
  unnamed: 0.4,
};
/** So many words beside two figures speak for one thing. */
const MIN_NEIGHBOURS = 2;

/** How alike another sentence must be at least for any of its figures to be of the same thing. */
export function findLeastLikenessOfAny({ kind, unit }: Figure): number {
  if (kind === "age" && unit !== undefined) return MIN_LIKENESS.named;
  return kind === "count"
    ? Math.min(MIN_LIKENESS.headAndFate, MIN_LIKENESS.measure)
    : MIN_LIKENESS.neighbours;
}

/** How alike the sentences of two figures must be; more than they can be where these are of two things. */
export function findLeastLikeness(one: Figure, other: Figure): number {
  if (one.kind !== other.kind) return Infinity;
  const isBeside =
    countShared(one.near, other.near) >= MIN_NEIGHBOURS ||
    (one.beside !== undefined && one.beside === other.beside);
  const bare = isBeside ? MIN_LIKENESS.neighbours : MIN_LIKENESS.bare;
  switch (one.kind) {
    case "count":
      return haveOneUnit(one, other) ? findLeastOfCounts(one, other, bare) : Infinity;
    case "money":
    case "percent":
      return one.unit === other.unit ? Math.min(bare, MIN_LIKENESS.amount) : Infinity;
    case "age":
      if (one.unit !== undefined && other.unit !== undefined)
        return one.unit === other.unit ? MIN_LIKENESS.named : Infinity;
      return isBeside ? MIN_LIKENESS.neighbours : MIN_LIKENESS.unnamed;
    default:
      return bare;
  }
}

function findLeastOfCounts(one: Figure, other: Figure, bare: number): number {
  const isHeaded = haveOneHead(one, other) || one.unit !== other.unit;
  const isBare = one.head === undefined && other.head === undefined;
  if (one.fate !== undefined && other.fate !== undefined) {
    if (one.fate !== other.fate) return Infinity;
    return isHeaded ? MIN_LIKENESS.headAndFate : isBare ? MIN_LIKENESS.fate : MIN_LIKENESS.fateOfOthers;
  }
  if (isHeaded) return MIN_LIKENESS.head;
  if (!isBare) return Infinity;
  if (one.fate !== other.fate) return MIN_LIKENESS.people;
  return one.beside !== undefined && one.beside === other.beside ? MIN_LIKENESS.measure : bare;
}

/** "A 25-year term" and "25 years"; not "a 12-metre whale" and "a 40-foot whale". */
const haveOneUnit = (one: Figure, other: Figure): boolean =>
  one.unit === other.unit || one.unit === other.head || one.head === other.unit;

/** Two counts of what became of people. */
export const isToll = (one: Figure, other: Figure): boolean =>
  one.fate !== undefined && findLeastLikeness(one, other) <= MIN_LIKENESS.fate;

/** Large counts of one thing: small ones are of years and of many other things. */
const MIN_CROWD = 100;
export const isCrowd = (one: Figure, other: Figure): boolean =>
  one.kind === "count" &&
  haveOneHead(one, other) &&
  one.fate === other.fate &&
  [one.value, other.value].every((value) => typeof value === "number" && value >= MIN_CROWD) &&
  findLeastLikeness(one, other) < Infinity;

/** "Aid workers" and "foreign aid workers"; not "Ukrainian soldiers" and "Ukrainian civilians". */
function haveOneHead(one: Figure, other: Figure): boolean {
  return (
    (one.head !== undefined && other.heads.has(one.head)) ||
    (other.head !== undefined && one.heads.has(other.head))
  );
}

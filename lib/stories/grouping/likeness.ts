/**
 * How sure two prints tell one event: log-odds, a pure function of the two and of the hours between their
 * releases. Ten measures of what they share, weighed by logistic regression; `npm run train -- stories`
 * grows the weights.
 */
import grown from "./likeness.json" with { type: "json" };
import type { Print } from "./print.ts";
import { PLACES, TERM_KINDS } from "./terms.ts";

/** What is measured of two prints, each from 0 to 1 but for the hours. */
export const MEASURES = [
  /** Cosines of the terms, weighed by rarity: of all, with those of headline and lead weighed more … */
  "terms",
  "lead",
  "headline",
  "names",
  "words",
  "figures",
  /** … and what share of a headline the other article has, the smaller and the larger. */
  "headlineHeld",
  "headlinesHeld",
  /** Days between the releases, at most three. */
  "days",
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Weights {
  readonly bias: number;
  readonly measures: Readonly<Record<Measure, number>>;
  /** From these log-odds on, on the average over pairs, articles are one story. */
  readonly threshold: number;
}

const DAY_HOURS = 24;
const MAX_DAYS = 3;
/** Log-odds are kept within these, so that one pair does not decide for a story. */
const SUREST = 6;
/**
 * By so much more than the threshold a pair has to be sure to connect what else is compared on the average.
 */
export const CONNECTING = 1;
/** Two that share less (cosine of all terms) are not compared at all. */
export const MIN_SHARED = 0.06;

/** From such a cosine of their words on, and below such a cosine of their names, two are of one template. */
const TEMPLATE_WORDS = 0.7;
const TEMPLATE_NAMES = 0.5;

/** By the number of the place. */
const PLACE_WEIGHTS = [2.5, 1.6, 1];
const BODY = PLACES.indexOf("body");
const [NAME, FIGURE, WORD] = [
  TERM_KINDS.indexOf("name"),
  TERM_KINDS.indexOf("figure"),
  TERM_KINDS.indexOf("word"),
];

/** A print, and what is worked out of it once. */
export interface Weighed extends Print {
  /** Of each term, its weight among all. */
  readonly weights: Float32Array;
  /** Lengths of the vectors that are compared. */
  readonly lengths: Readonly<Record<Vector, number>>;
  /** The sum of the headline's rarities. */
  readonly headline: number;
}

const VECTORS = ["terms", "lead", "headline", "names", "words", "figures"] as const;
type Vector = (typeof VECTORS)[number];
type Sums = Record<Vector, number>;

const nothing = (): Sums => ({ terms: 0, lead: 0, headline: 0, names: 0, words: 0, figures: 0 });

export function weighPrint(print: Print): Weighed {
  const { rarities, groups } = print;
  const weights = Float32Array.from(rarities, (rarity, n) => rarity * PLACE_WEIGHTS[placeOf(groups[n]!)]!);
  const sums = nothing();
  let headline = 0;
  for (let n = 0; n < weights.length; n++) {
    addShared(sums, groups[n]!, groups[n]!, rarities[n]! ** 2, weights[n]! ** 2);
    if (placeOf(groups[n]!) === 0) headline += rarities[n]!;
  }
  const lengths = nothing();
  for (const vector of VECTORS) lengths[vector] = Math.sqrt(sums[vector]);
  return { ...print, weights, lengths, headline };
}

const placeOf = (group: number) => Math.floor(group / TERM_KINDS.length);
const kindOf = (group: number) => group % TERM_KINDS.length;

/** Adds a term that two share, of these groups, to the products of the vectors that hold it on both sides. */
function addShared(sums: Sums, one: number, other: number, rarities: number, weights: number): void {
  sums.terms += weights;
  const later = Math.max(placeOf(one), placeOf(other));
  if (later < BODY) sums.lead += rarities;
  if (later === 0) sums.headline += rarities;
  const kind = kindOf(one);
  if (kind !== kindOf(other)) return;
  if (kind === NAME) sums.names += rarities;
  else if (kind === WORD) sums.words += weights;
  else if (kind === FIGURE) sums.figures += rarities;
}

/** Measures what two articles share. Which comes first does not matter. */
export function measurePrints(one: Weighed, other: Weighed, hours: number): Record<Measure, number> {
  const sums = nothing();
  let [held, heldOther] = [0, 0];
  for (let a = 0, b = 0; a < one.hashes.length && b < other.hashes.length; ) {
    const order = one.hashes[a]! - other.hashes[b]!;
    if (order === 0) {
      const [group, others] = [one.groups[a]!, other.groups[b]!];
      const [rarity, otherRarity] = [one.rarities[a]!, other.rarities[b]!];
      addShared(sums, group, others, rarity * otherRarity, one.weights[a]! * other.weights[b]!);
      if (placeOf(group) === 0) held += rarity;
      if (placeOf(others) === 0) heldOther += otherRarity;
    }
    if (order <= 0) a++;
    if (order >= 0) b++;
  }
  const cosine = (vector: Vector) => sums[vector] / (one.lengths[vector] * other.lengths[vector] || 1);
  const [share, otherShare] = [held / (one.headline || 1), heldOther / (other.headline || 1)];
  return {
    terms: cosine("terms"),
    lead: cosine("lead"),
    headline: cosine("headline"),
    names: cosine("names"),
    words: cosine("words"),
    figures: cosine("figures"),
    headlineHeld: Math.min(share, otherShare),
    headlinesHeld: Math.max(share, otherShare),
    days: Math.min(MAX_DAYS, hours / DAY_HOURS),
  };
}

/**
 * Log-odds that two articles of one language tell one event.
 *
 * @param hours between their releases
 */
export function judgePrints(one: Weighed, other: Weighed, hours: number, weights: Weights = grown): number {
  const stated = compareEvents(one.events, other.events);
  if (stated !== undefined) return stated ? SUREST : -SUREST;
  const measured = measurePrints(one, other, hours);
  if (measured.terms < MIN_SHARED || isTemplate(one, other, measured)) return -SUREST;
  let odds = weights.bias;
  for (const measure of MEASURES) odds += weights.measures[measure] * measured[measure];
  return Math.max(-SUREST, Math.min(SUREST, odds));
}

/**
 * Whether two say the same of different names, as results do that a robot writes. A later version of one
 * story says other things of the same names.
 */
function isTemplate(one: Weighed, other: Weighed, { words, names }: Record<Measure, number>): boolean {
  const haveNames = one.lengths.names > 0 && other.lengths.names > 0;
  return haveNames && words >= TEMPLATE_WORDS && names < TEMPLATE_NAMES;
}

/**
 * Whether an agency files both articles under one event.
 *
 * @returns nothing where no scheme speaks for both
 */
function compareEvents(one: readonly number[], other: readonly number[]): boolean | undefined {
  if (one.some((event) => other.includes(event))) return true;
  const scheme = (event: number) => event >>> 16;
  return one.some((event) => other.some((another) => scheme(another) === scheme(event))) ? false : undefined;
}

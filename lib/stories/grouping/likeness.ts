/**
 * How sure two prints tell one event: log-odds, a pure function of the two and of the hours between their
 * releases. Ten measures of what they share, weighed by logistic regression; `npm run train -- stories`
 * grows the weights.
 */
import grown from "./likeness.json" with { type: "json" };
import { groupOf, hashOf, type Print, rarityIn } from "./print.ts";
import { PLACES, TERM_KINDS } from "./terms.ts";

/** Vectors of terms that are compared by their cosines, weighed by rarity. */
const VECTORS = ["terms", "lead", "headline", "names", "words", "figures"] as const;
const [TERMS, LEAD, HEADLINE, NAMES, WORDS, FIGURES] = [0, 1, 2, 3, 4, 5] as const;

/** What is measured of two prints, each from 0 to 1 but for the days. */
export const MEASURES = [
  /** Cosines: of all terms, with those of headline and lead weighed more … */
  ...VECTORS,
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
/** Or of their figures, where both have so many. */
const TEMPLATE_FIGURES = 0.2;
const MIN_TEMPLATE_FIGURES = 4;

/** By the number of the place. */
const PLACE_WEIGHTS = [2.5, 1.6, 1];
const BODY = PLACES.indexOf("body");
const [NAME, FIGURE, WORD] = [
  TERM_KINDS.indexOf("name"),
  TERM_KINDS.indexOf("figure"),
  TERM_KINDS.indexOf("word"),
];
/** Of each group of terms, the numbers of its place and its kind. */
const PLACE_OF = Uint8Array.from(PLACES.flatMap((_, place) => TERM_KINDS.map(() => place)));
const KIND_OF = Uint8Array.from(PLACES.flatMap(() => TERM_KINDS.map((_, kind) => kind)));

/** A print, and what is worked out of it once. */
export interface Weighed extends Print {
  /** Lengths of the vectors that are compared. */
  readonly lengths: Float64Array;
  /** The sum of the headline's rarities. */
  readonly headline: number;
  /** How many of its terms are figures. */
  readonly figures: number;
}

/** Works out of a print what each comparison with it needs. */
export function weighPrint(print: Print): Weighed {
  const lengths = new Float64Array(VECTORS.length);
  let [headline, figures] = [0, 0];
  for (const term of print.terms) {
    const [group, rarity] = [groupOf(term), rarityIn(term)];
    addShared(lengths, group, group, rarity ** 2);
    if (PLACE_OF[group] === 0) headline += rarity;
    if (KIND_OF[group] === FIGURE) figures++;
  }
  for (let vector = 0; vector < lengths.length; vector++) lengths[vector] = Math.sqrt(lengths[vector]!);
  return { ...print, lengths, headline, figures };
}

/** What a term weighs among all. */
export const weighTerm = (term: number): number => rarityIn(term) * PLACE_WEIGHTS[PLACE_OF[groupOf(term)]!]!;

/** How long the vector of all terms is. */
export const lengthOf = ({ lengths }: Weighed): number => lengths[TERMS]!;

/** Adds a term that two share, of these groups, to the products of the vectors that hold it on both sides. */
function addShared(sums: Float64Array, one: number, other: number, rarities: number): void {
  const [place, otherPlace] = [PLACE_OF[one]!, PLACE_OF[other]!];
  // In this order it is to the last bit the same, whichever comes first: ties depend on that.
  const weights = rarities * (PLACE_WEIGHTS[place]! * PLACE_WEIGHTS[otherPlace]!);
  sums[TERMS]! += weights;
  const later = Math.max(place, otherPlace);
  if (later < BODY) sums[LEAD]! += rarities;
  if (later === 0) sums[HEADLINE]! += rarities;
  const kind = KIND_OF[one]!;
  if (kind !== KIND_OF[other]) return;
  if (kind === NAME) sums[NAMES]! += rarities;
  else if (kind === WORD) sums[WORDS]! += weights;
  else if (kind === FIGURE) sums[FIGURES]! += rarities;
}

/** By hash, the place of a term in the print that was placed last, from 1 on; 0 where it has none such. */
const termPlaces = new Uint8Array(1 << 16);
let placed: Weighed | undefined;

/** One print is compared with many in a row: its terms are looked up, not searched. */
function placeTerms(print: Weighed): Uint8Array {
  if (print === placed) return termPlaces;
  if (placed) for (const term of placed.terms) termPlaces[hashOf(term)] = 0;
  for (let n = 0; n < print.terms.length; n++) termPlaces[hashOf(print.terms[n]!)] = n + 1;
  placed = print;
  return termPlaces;
}

/**
 * Measures what two articles share. Which comes first does not matter.
 *
 * @param measured where the measures are written, in the order of `MEASURES`
 */
export function measurePrints(
  one: Weighed,
  other: Weighed,
  hours: number,
  measured = new Float64Array(MEASURES.length),
): Float64Array {
  measured.fill(0);
  const places = placeTerms(one);
  let [held, heldOther] = [0, 0];
  const [terms, others] = [one.terms, other.terms];
  for (let n = 0; n < others.length; n++) {
    const term = others[n]!;
    const at = places[hashOf(term)]! - 1;
    if (at < 0) continue;
    const own = terms[at]!;
    const [group, otherGroup] = [groupOf(own), groupOf(term)];
    addShared(measured, group, otherGroup, rarityIn(own) * rarityIn(term));
    if (PLACE_OF[group] === 0) held += rarityIn(own);
    if (PLACE_OF[otherGroup] === 0) heldOther += rarityIn(term);
  }
  for (let vector = 0; vector < VECTORS.length; vector++)
    measured[vector]! /= one.lengths[vector]! * other.lengths[vector]! || 1;
  const [share, otherShare] = [held / (one.headline || 1), heldOther / (other.headline || 1)];
  measured[VECTORS.length] = Math.min(share, otherShare);
  measured[VECTORS.length + 1] = Math.max(share, otherShare);
  measured[VECTORS.length + 2] = Math.min(MAX_DAYS, hours / DAY_HOURS);
  return measured;
}

/** Written anew for each pair: a minute compares hundreds of thousands. */
const scratch = new Float64Array(MEASURES.length);

/**
 * Log-odds that two articles of one language tell one event.
 *
 * @param hours between their releases
 */
export type Judge = (one: Weighed, other: Weighed, hours: number) => number;

/** Makes the judge that goes by these weights. */
export function buildJudge({ bias, measures }: Weights = grown): Judge {
  const weights = Float64Array.from(MEASURES, (measure) => measures[measure]);
  return (one, other, hours) => {
    const stated = compareEvents(one.events, other.events);
    if (stated !== undefined) return stated ? SUREST : -SUREST;
    const measured = measurePrints(one, other, hours, scratch);
    if (measured[TERMS]! < MIN_SHARED || isTemplate(one, other, measured)) return -SUREST;
    let odds = bias;
    for (let n = 0; n < weights.length; n++) odds += weights[n]! * measured[n]!;
    return Math.max(-SUREST, Math.min(SUREST, odds));
  };
}

/**
 * Whether two say the same of different names, or in different figures, as results and forecasts do
 * that a robot writes. A later version of one story says other things of the same names, and keeps some
 * of its figures.
 */
function isTemplate(one: Weighed, other: Weighed, measured: Float64Array): boolean {
  if (measured[WORDS]! < TEMPLATE_WORDS) return false;
  const haveNames = one.lengths[NAMES]! > 0 && other.lengths[NAMES]! > 0;
  const haveFigures = Math.min(one.figures, other.figures) >= MIN_TEMPLATE_FIGURES;
  return (
    (haveNames && measured[NAMES]! < TEMPLATE_NAMES) || (haveFigures && measured[FIGURES]! < TEMPLATE_FIGURES)
  );
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

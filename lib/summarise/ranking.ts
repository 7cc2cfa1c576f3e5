/**
 * The ranking: what ingest keeps of an article so that a summary of any length can be composed from it alone,
 * and the summary that an app gets. Rank once, serve any budget.
 */
import * as z from "zod/mini";

/** A sentence that stands verbatim in the body: `body[block].text.slice(start, end) === text` (UTF-16). */
export const Sentence = z.object({
  text: z.string(),
  block: z.int(),
  start: z.int(),
  end: z.int(),
});
export type Sentence = z.infer<typeof Sentence>;

export const RankedSentence = z.extend(Sentence, {
  /** 0 to 1, comparable within one article; two decimals are kept. */
  salience: z.number(),
  /**
   * What each of its words is worth, 0 to 1 likewise, where the ranking tells: a brief of sixty words wants other
   * sentences than one of three sentences does.
   */
  density: z.optional(z.number()),
  /** The index, in this ranking, of an earlier sentence without which this one cannot be understood. */
  leansOn: z.optional(z.int()),
  /**
   * `alone`: never chosen for itself, though it may stand before a sentence that leans on it (a list's lead-in, two
   * words). `always`: never chosen (a credit, "Read more:", half of a quotation).
   */
  unfit: z.optional(z.enum(["alone", "always"])),
});
export type RankedSentence = z.infer<typeof RankedSentence>;

/** What a sentence leans on, and whether it is fit to be chosen. */
export type Leaning = Pick<RankedSentence, "leansOn" | "unfit">;

export const Ranking = z.object({
  /** How the salience was computed, with the model's version. */
  method: z.string(),
  /** How many sentences were considered; `sentences` may hold fewer when the story is very long. */
  considered: z.int(),
  /** In the order of the body. */
  sentences: z.array(RankedSentence),
});
export type Ranking = z.infer<typeof Ranking>;

/** What a sentence is worth to a summary of this budget. */
export const worthWithin = (budget: Budget, { salience, density = salience }: RankedSentence): number =>
  "sentences" in budget ? salience : density;

/** One of the three; sentences=3 when an app asks for nothing. */
export type Budget = { sentences: number } | { words: number } | { characters: number };

export const Summary = z.object({
  text: z.string(),
  style: z.enum(["paragraph", "bullets", "teaser", "headline"]),
  words: z.int(),
  characters: z.int(),
  sentences: z.array(z.extend(Sentence, { salience: z.number() })),
  method: z.string(),
  considered: z.int(),
});
export type Summary = z.infer<typeof Summary>;

/**
 * What of the summaries stands in the record already. The functions that keep records need no more than its
 * shape; how it is chosen and found is for those that compose (compose/).
 */
import * as z from "zod/mini";
import { eachStyle } from "./styles.ts";

/** Indices of the ranking's sentences, in the order of the body. */
const Chosen = z.array(z.int());
export type Chosen = z.infer<typeof Chosen>;

/**
 * Of each kind of length the sets, the longest first; and what is chosen for the other styles at
 * the usual length.
 */
export const Precomputed = z.object({
  sentences: z.array(Chosen),
  words: z.array(Chosen),
  characters: z.array(Chosen),
  ...eachStyle(() => Chosen),
});
export type Precomputed = z.infer<typeof Precomputed>;

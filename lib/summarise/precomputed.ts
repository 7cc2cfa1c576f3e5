/**
 * What of the summaries stands in the record already. The functions that keep records need no more than its
 * shape; how it is chosen and found is for those that compose (compose/).
 */
import * as z from "zod/mini";
import { STYLE_NAMES, STYLES, type StyleName } from "./styles.ts";

/** Indices of the ranking's sentences, in the order of the body. */
const Chosen = z.array(z.int());
export type Chosen = z.infer<typeof Chosen>;

/** Styles whose sentences are chosen for the usual length only. */
export type OtherStyle = Exclude<StyleName, "paragraph" | "headline">;
const OTHER_STYLES = STYLE_NAMES.filter(
  (name): name is OtherStyle => name !== "paragraph" && STYLES[name].selects !== "nothing",
);

/** Makes something for each of these styles, under the style's name. */
export const eachStyle = <T>(make: (style: OtherStyle) => T) =>
  Object.fromEntries(OTHER_STYLES.map((style) => [style, make(style)])) as Record<OtherStyle, T>;

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

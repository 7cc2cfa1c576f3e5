/** Words of time of all languages. */
import { alternatives, type Language, listPhrases } from "../languages/index.ts";

type MomentList = keyof Language["moments"];

/** The words of some lists, as `lib/languages/groups/moments.ts` explains them. */
export function gatherMomentWords(...lists: readonly MomentList[]): ReadonlySet<string> {
  return new Set(listPhrases("moments", ...lists));
}

/**
 * The source of a pattern (flag `u`) that matches any of these words, also as a part of a word or
 * beside a figure.
 */
export function matchMomentWords(...lists: readonly MomentList[]): string {
  return alternatives([...gatherMomentWords(...lists)], { isPart: true });
}

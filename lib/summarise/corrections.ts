/**
 * What a live page has taken back: a claim that stood in one update, and that a later one corrects, is no part of the
 * story any more, though it stands in the body.
 */
import type { Block } from "../article.ts";
import type { Sentence } from "./ranking.ts";
import { contentStems, jaccard } from "./stems.ts";

const CORRECTS =
  /\b(?:correction|correct(?:s|ed|ing) (?:the|its|an?|our)|earlier (?:reported|report|reports|said|post|figure)|previously (?:reported|said)|revised|(?:now|later) (?:says?|said|puts?) .{0,60}\b(?:not|rather than|instead of)|turned out to be (?:false|wrong|untrue)|was (?:false|wrong|untrue|incorrect))\b/i;
/** A claim and its correction share at least this much of what they say. */
const SAME_CLAIM = 0.3;
/** More corrections than this are looked for on no page. */
const MOST = 20;

/** The indices of the sentences that a later update of a live page corrects. */
export function corrected(said: readonly Sentence[], body: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const updateOf = (at: number) => body[said[at]!.block]!.published;
  const corrections = [...said.keys()]
    .filter((at) => updateOf(at) !== undefined && CORRECTS.test(said[at]!.text))
    .slice(0, MOST);
  if (corrections.length === 0) return found;
  const stems = said.map(({ text }) => contentStems(text));
  for (const correction of corrections) {
    const time = Date.parse(updateOf(correction)!);
    for (const at of said.keys()) {
      const update = updateOf(at);
      if (update === undefined || Date.parse(update) >= time) continue;
      if (jaccard(stems[at]!, stems[correction]!) >= SAME_CLAIM) found.add(at);
    }
  }
  return found;
}

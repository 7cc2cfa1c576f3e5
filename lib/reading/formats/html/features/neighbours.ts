/** What stands right before and after a passage, and what stands beyond. */
import { phrases } from "../../../../languages/phrases.ts";
import type { Passage } from "../passages.ts";
import { numberTag } from "./text.ts";
import { type FeatureGroup, log, measureShare } from "./view.ts";

/** How many passages before, and as many after, count as near. */
const MAX_PASSAGES_APART = 4;

export const neighbours: FeatureGroup = {
  names: phrases(`
    previousWords, previousLinkShare, previousKinship, nextWords, nextLinkShare, nextKinship, nextTag,
    previousTag, proseBefore, proseAfter, previousButOneWords, previousButOneLinkShare, nextButOneWords,
    nextButOneLinkShare
  `),
  on({ passages }) {
    const proseIn = (from: number, to: number) => {
      let sum = 0;
      for (let at = Math.max(0, from); at < Math.min(passages.length, to); at += 1)
        if (passages[at]!.prose) sum += passages[at]!.words;
      return log(sum);
    };
    return (row, at) => {
      const previous = passages[at - 1];
      const next = passages[at + 1];
      for (const neighbour of [previous, next])
        if (neighbour)
          row.push(
            log(neighbour.words),
            measureShare(neighbour.linkWords, neighbour.words),
            kinship(neighbour, passages[at]!),
          );
        else row.push(-1, -1, -1);
      row.push(
        next ? numberTag(next.box.element) : -1,
        previous ? numberTag(previous.box.element) : -1,
        proseIn(at - MAX_PASSAGES_APART, at),
        proseIn(at + 1, at + 1 + MAX_PASSAGES_APART),
      );
      for (const one of [passages[at - 2], passages[at + 2]])
        row.push(one ? log(one.words) : -1, one ? measureShare(one.linkWords, one.words) : -1);
    };
  },
};

/** 1 for prose, and 2 for one that stands in a box beside. */
function kinship({ prose, box }: Passage, other: Passage): number {
  return (prose ? 1 : 0) + (box.parent === other.box.parent ? 2 : 0);
}

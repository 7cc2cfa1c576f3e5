/**
 * Where a passage stands among headings, prose and its neighbours in the same box: sections and lists
 * of a story.
 */
import type { Box, Passage } from "../passages.ts";
import { type FeatureGroup, log, measureShare } from "./view.ts";

/** What is farther off counts as so far. */
const MAX_DISTANCE = 30;

const HEADING = /^h[1-6]$/;
const isHeading = ({ box }: Passage) => HEADING.test(box.element.tag);

/** How far the next prose and the next heading are, either way, and how much prose a heading opens. */
export const sections: FeatureGroup = {
  names: ["afterProse", "beforeProse", "beforeHeading", "afterHeading", "sectionProse"],
  on({ passages }) {
    const afterProse = stepsSince(passages, ({ prose }) => prose);
    const afterHeading = stepsSince(passages, isHeading);
    const beforeProse = stepsUntil(passages, ({ prose }) => prose);
    const beforeHeading = stepsUntil(passages, isHeading);
    const prose = proseUntilHeading(passages);
    return (row, at) => {
      row.push(afterProse[at]!, beforeProse[at]!, beforeHeading[at]!, afterHeading[at]!, log(prose[at]!));
    };
  },
};

function stepsSince(passages: readonly Passage[], is: (passage: Passage) => boolean): number[] {
  let steps = MAX_DISTANCE;
  return passages.map((passage) => {
    const own = Math.min(MAX_DISTANCE, steps + 1);
    steps = is(passage) ? 0 : own;
    return own;
  });
}

function stepsUntil(passages: readonly Passage[], is: (passage: Passage) => boolean): number[] {
  return stepsSince(passages.toReversed(), is).reverse();
}

/** Words of prose between each passage and the next heading. */
function proseUntilHeading(passages: readonly Passage[]): number[] {
  let words = 0;
  return passages
    .toReversed()
    .map((passage) => {
      const after = words;
      words = isHeading(passage) ? 0 : words + (passage.prose ? passage.words : 0);
      return after;
    })
    .reverse();
}

/** Which of the passages in the box around its own a passage is, and how many there are. */
export const siblings: FeatureGroup = {
  names: ["siblingsBefore", "siblingPlace", "siblings"],
  on({ passages }) {
    const counts = new Map<Box | undefined, number>();
    const before = passages.map(({ box }) => {
      const count = counts.get(box.parent) ?? 0;
      counts.set(box.parent, count + 1);
      return count;
    });
    return (row, at) => {
      const count = counts.get(passages[at]!.box.parent)!;
      row.push(before[at]!, (before[at]! + 1) / count, log(count));
    };
  },
};

const LISTS = new Set(["ul", "ol", "dl", "table"]);
/** So far up a list is looked for. */
const MAX_STEPS_TO_LIST = 6;

/** Features of the list or table that a passage stands in; -1 if it stands in none. */
export const list: FeatureGroup = {
  names: ["listPassages", "listWords", "listLinkShare", "listProse"],
  on({ passages }) {
    return (row, at) => {
      const box = listAround(passages[at]!.box);
      if (box)
        row.push(
          log(box.passages),
          measureShare(box.words, box.passages),
          measureShare(box.linkWords, box.words),
          measureShare(box.proseWords, box.words),
        );
      else row.push(-1, -1, -1, -1);
    };
  },
};

function listAround(box: Box): Box | undefined {
  let at: Box | undefined = box;
  for (let up = 0; at && up < MAX_STEPS_TO_LIST; at = at.parent, up += 1)
    if (LISTS.has(at.element.tag)) return at;
  return undefined;
}

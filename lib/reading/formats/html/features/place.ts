/** Where on the page a passage stands: how much is around it, and how far it is from the story. */
import { phrases } from "../../../../languages/phrases.ts";
import type { Box, Passage } from "../passages.ts";
import { type FeatureGroup, log, measureShare, squash, type View } from "./view.ts";

/** How much the boxes around a passage hold. */
export const around: FeatureGroup = {
  names: phrases(`
    parentWords, parentProse, parentPassages, grandparentWords, grandparentProse, grandparentPassages,
    proseOfSiblings, proseOfMake, proseShareOfParent, proseShareOfGrandparent
  `),
  on({ passages, proseWords }) {
    const prose = passages.filter((passage) => passage.prose);
    const ofSiblings = sumWords(prose, ({ box }) => box.parent);
    const ofMake = sumWords(prose, ({ box }) => tagged(box));
    return (row, at) => {
      const { box } = passages[at]!;
      const { parent } = box;
      for (const one of [parent, parent?.parent])
        row.push(
          log(one?.words ?? 0),
          measureShare(one?.proseWords ?? 0, one?.words ?? 0),
          log(one?.passages ?? 0),
        );
      row.push(
        (ofSiblings.get(parent) ?? 0) / proseWords,
        (ofMake.get(tagged(box)) ?? 0) / proseWords,
        (parent?.proseWords ?? 0) / proseWords,
        (parent?.parent?.proseWords ?? 0) / proseWords,
      );
    };
  },
};

const tagged = ({ element }: Box) => `${element.tag}.${element.attributes.class ?? ""}`;

function sumWords<Key>(passages: readonly Passage[], keyOf: (passage: Passage) => Key): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const passage of passages) {
    const key = keyOf(passage);
    sums.set(key, (sums.get(key) ?? 0) + passage.words);
  }
  return sums;
}

/** How far a passage is from the story's box, from its first and last lines, from the headline. */
export const place: FeatureGroup = {
  names: phrases(`
    stepsToStory, depthFromStory, inStory, sharedProse, wordsBefore, place, afterFirstProse, afterLastProse,
    afterHeadline, storyProse, storyShare, pageWords
  `),
  on(view) {
    const { passages, story, proseWords } = view;
    const far = passages.map(farFrom(story));
    const first = passages.findIndex(({ prose }, at) => prose && far[at]!.common === story);
    const last = passages.findLastIndex(({ prose }, at) => prose && far[at]!.common === story);
    const heading = findHeading(view);
    const wordsBefore: number[] = [];
    let words = 0;
    for (const passage of passages) {
      wordsBefore.push(words);
      words += passage.words;
    }
    return (row, at) => {
      const { steps, depth, common } = far[at]!;
      row.push(
        steps,
        depth,
        common === story ? 1 : 0,
        (common?.proseWords ?? 0) / proseWords,
        measureShare(wordsBefore[at]!, words),
        at / passages.length,
        first < 0 ? 0 : clip(at - first, 20),
        last < 0 ? 0 : clip(at - last, 20),
        heading < 0 ? 99 : clip(at - heading, 40),
        log(story.proseWords),
        story.proseWords / proseWords,
        log(words),
      );
    };
  },
};

interface Distance {
  /** The innermost box that holds both, and how far up it is for either. */
  readonly common: Box | undefined;
  readonly steps: number;
  readonly depth: number;
}

function farFrom(story: Box): (passage: Passage) => Distance {
  const depths = new Map<Box, number>();
  for (let box: Box | undefined = story, up = 0; box; box = box.parent, up += 1) depths.set(box, up);
  return ({ box }) => {
    let common: Box | undefined = box;
    let steps = 0;
    for (; common && !depths.has(common); common = common.parent) steps += 1;
    return { steps, depth: common ? depths.get(common)! : 20, common };
  };
}

/** The passage with the headline, -1 for none. */
function findHeading({ passages, says, squashed }: View): number {
  const headline = squash(says.headline);
  return passages.findIndex(
    ({ box }, at) => box.element.tag === "h1" || (headline !== "" && squashed[at] === headline),
  );
}

function clip(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

/** Prose counts for a box, words that are not prose and links against it; the best sum wins. */
export function findStoryBox(passages: readonly Passage[], boxes: readonly Box[]): Box {
  const worth = new Map<Box, number>();
  for (const passage of passages) {
    const { words, linkWords, prose } = passage;
    const gain = prose ? Math.min(words - linkWords, 80) : -Math.min(12, 2 + words * 0.5 + linkWords * 0.5);
    for (let box: Box | undefined = passage.box; box; box = box.parent)
      worth.set(box, (worth.get(box) ?? 0) + gain);
  }
  let best = boxes[0]!;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    const value = worth.get(box);
    if (value !== undefined && value >= bestWorth) {
      best = box;
      bestWorth = value;
    }
  }
  return best;
}

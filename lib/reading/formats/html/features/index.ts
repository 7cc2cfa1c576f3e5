/**
 * What can be seen of a passage without understanding it: its own shape, the boxes around it, where on the
 * page it stands and what its neighbours look like. Each group is one question; its names and its figures run
 * in the same order. The figures are all that the forest in body.ts sees of a page.
 */
import { type NameOdds, namesIn } from "../class-names.ts";
import type { PageOutline } from "../passages.ts";
import { called } from "./called.ts";
import { neighbours } from "./neighbours.ts";
import { page, path } from "./page.ts";
import { around, findStoryBox, place } from "./place.ts";
import { said } from "./said.ts";
import { list, sections, siblings } from "./sections.ts";
import { describeSurroundings } from "./surroundings.ts";
import { element, textFeatures } from "./text.ts";
import { type PageKind, type PageSays, squash, type View } from "./view.ts";

export type { PageKind, PageSays };

const GROUPS = [
  textFeatures,
  element,
  said,
  called,
  around,
  place,
  neighbours,
  page,
  path,
  sections,
  siblings,
  list,
];

export const featureNames: readonly string[] = GROUPS.flatMap((group) => group.names);

/** How much of a passage is compared with others. */
const MAX_COMPARED_CHARACTERS = 300;

function makeView({ passages, boxes }: PageOutline, says: PageSays, odds: NameOdds): View {
  const names = namesIn(odds);
  return {
    passages,
    says,
    names,
    surroundings: describeSurroundings(boxes, names),
    squashed: passages.map(({ text }) => squash(text.slice(0, MAX_COMPARED_CHARACTERS))),
    story: findStoryBox(passages, boxes),
    proseWords: Math.max(1, boxes[0]!.proseWords),
  };
}

/**
 * One row of figures a passage, in the order of the page, each in the order of `featureNames`; made one at a
 * time, for pages of many passages.
 */
export function* computeFeatures(reading: PageOutline, says: PageSays, odds: NameOdds): Generator<number[]> {
  const view = makeView(reading, says, odds);
  const writers = GROUPS.map((group) => group.on(view));
  for (let at = 0; at < reading.passages.length; at += 1) {
    const row: number[] = [];
    for (const write of writers) write(row, at);
    yield row;
  }
}

/** What kind of page it is, and where the tags around its prose repeat. */
import type { Box } from "../passages.ts";
import { type FeatureGroup, log, measureShare, PAGE_KINDS } from "./view.ts";

/** The same for all passages of a page: a guide's lists are story, a front page's are not. */
export const page: FeatureGroup = {
  names: ["pageKind", "pageHeadlines", "pagePassages", "pageProse", "statedWords"],
  on({ passages, says }) {
    const headlines = passages.filter(({ box }) => box.element.tag === "h1").length;
    let words = 0;
    let prose = 0;
    for (const passage of passages) {
      words += passage.words;
      if (passage.prose) prose += passage.words;
    }
    const figures = [
      PAGE_KINDS.indexOf(says.kind),
      Math.min(9, headlines),
      log(passages.length),
      measureShare(prose, words),
      log(says.articleBody.match(/\S+/g)?.length ?? 0),
    ];
    return (row) => void row.push(...figures);
  },
};

/** How many tags upwards make a path. */
const MAX_PATH_LENGTH = 6;

/** How much prose stands at a passage's place, whatever the boxes there are called. */
export const path: FeatureGroup = {
  names: ["proseOfPath", "passagesOfPath", "depth"],
  on({ passages, proseWords }) {
    const paths = passages.map(({ box }) => findPath(box));
    const prose = new Map<string, number>();
    const counts = new Map<string, number>();
    for (const [at, passage] of passages.entries()) {
      const own = paths[at]!;
      counts.set(own, (counts.get(own) ?? 0) + 1);
      if (passage.prose) prose.set(own, (prose.get(own) ?? 0) + passage.words);
    }
    return (row, at) => {
      const own = paths[at]!;
      row.push((prose.get(own) ?? 0) / proseWords, log(counts.get(own)!), passages[at]!.box.depth);
    };
  },
};

function findPath(box: Box): string {
  const tags: string[] = [];
  for (let at: Box | undefined = box; at && tags.length < MAX_PATH_LENGTH; at = at.parent)
    tags.push(at.element.tag);
  return tags.join(" ");
}

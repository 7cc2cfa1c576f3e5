/** The pages of the corpora as they are learnt from. */
import { findBoilerplateBoxes } from "../../../lib/reading/formats/html/boilerplate.ts";
import type { PageSays } from "../../../lib/reading/formats/html/features/index.ts";
import { readHead } from "../../../lib/reading/formats/html/head.ts";
import { isLiveBlog } from "../../../lib/reading/formats/html/live.ts";
import { outlinePage, type PageOutline } from "../../../lib/reading/formats/html/passages.ts";
import { readPageSays } from "../../../lib/reading/formats/html/says.ts";
import { takeOutShortcodes } from "../../../lib/reading/formats/html/shortcodes.ts";
import { parsePage } from "../../../lib/reading/formats/html/tree.ts";
import { takeOutUnseen } from "../../../lib/reading/formats/html/unseen.ts";
import { foldOf, markupOf, type SavedPage } from "../../bench/reading/corpus.ts";
import { type Label, labelsOf } from "./labels.ts";

/** A page as it is learnt from. */
export interface Lesson {
  readonly page: SavedPage;
  readonly fold: number;
  readonly reading: PageOutline;
  readonly says: PageSays;
  /** Words of prose that its readers do not see. */
  readonly hiddenProse: number;
  readonly labels: readonly Label[];
}

export function lessonFrom(page: SavedPage): Lesson {
  const tree = parsePage(takeOutShortcodes(markupOf(page)).markup);
  const stated = readHead(tree);
  const says = readPageSays(stated);
  const furniture = findBoilerplateBoxes(tree, isLiveBlog(stated));
  const hiddenProse = takeOutUnseen(tree, furniture).proseWords;
  const reading = outlinePage(tree, furniture);
  return {
    page,
    fold: foldOf(page),
    reading,
    says,
    hiddenProse,
    labels: labelsOf(page, reading.passages),
  };
}

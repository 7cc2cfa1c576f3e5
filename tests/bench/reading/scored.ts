/** One reader's work on the pages, scored page by page. */
import type { SavedPage, SetName } from "./corpus.ts";
import { type Answers, answersOn, type PageRead } from "./fields.ts";
import { type Agreement, agreementOf, type Shared } from "./measures.ts";
import { printedHeadline } from "./printed.ts";
import { SCORERS } from "./sets.ts";

export interface Scored {
  readonly page: SavedPage;
  readonly read: PageRead;
  /** Absent where a set says nothing of the text. */
  readonly shared?: Shared;
  readonly answers: Answers;
}

/** A reader, and each page as it read it, in the order of the corpus. */
export interface Card {
  readonly name: string;
  /** Ours, with one model or another. */
  readonly isOurs: boolean;
  readonly pages: readonly Scored[];
}

export function scored(page: SavedPage, read: PageRead): Scored {
  const scorer = SCORERS[page.set];
  return {
    page,
    read,
    ...(scorer ? { shared: scorer.score(page, read.text) } : {}),
    answers: answersOn(page, read, page.set === "fundus" ? printedHeadline(page) : undefined),
  };
}

export function ofSet({ pages }: Card, set: SetName): Scored[] {
  return pages.filter(({ page }) => page.set === set);
}

export function figureOf(set: SetName, pages: readonly (Shared | undefined)[]): Agreement {
  return SCORERS[set]!.figure(pages.filter((shared) => shared !== undefined));
}

/** One page's own figures. */
export function pageFigure({ shared }: { readonly shared?: Shared | undefined }): Agreement | undefined {
  return shared && agreementOf(shared);
}

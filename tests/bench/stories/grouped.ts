/** Groups examples with the product, all released at one time or on the days that are known. */

import type { Weights } from "../../../lib/stories/grouping/likeness.ts";
import { printArticle } from "../../../lib/stories/grouping/print.ts";
import { StoryWindow, type WindowArticle } from "../../../lib/stories/grouping/window.ts";
import type { Example } from "./events.ts";

/** When all is released whose day is not known. */
export const ONE_TIME = Date.UTC(2014, 3, 1);

export interface Printed extends Example {
  readonly print: Uint8Array;
}

export const printAll = (examples: readonly Example[]): Printed[] =>
  examples.map((example) => ({ ...example, print: printArticle(example.article) }));

export function articlesOf(printed: readonly Printed[], isDated = false): WindowArticle[] {
  return printed.map(({ id, day, print }) => ({
    id,
    print,
    released: new Date(isDated && day !== undefined ? day : ONE_TIME).toISOString(),
  }));
}

/** @returns the story of each, all given at once */
export function groupAtOnce(articles: readonly WindowArticle[], weights?: Weights): string[] {
  const window = new StoryWindow(Infinity, weights);
  window.update({ upserts: articles, removals: [] }, new Date(ONE_TIME).toISOString());
  return articles.map(({ id }) => window.storyOf(id)!);
}

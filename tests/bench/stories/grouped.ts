/** Groups examples with the product, all released at one time or on the days that are known. */

import type { Weights } from "../../../lib/stories/grouping/likeness.ts";
import { printArticle } from "../../../lib/stories/grouping/print.ts";
import { StoryWindow, type WindowArticle } from "../../../lib/stories/grouping/window.ts";
import type { Example } from "./events.ts";

/** When all is released whose day is not known. */
export const ONE_TIME = Date.UTC(2014, 3, 1);

/** What is older is background to the events. */
const FIRST_DAY = Date.UTC(2014, 1, 1);

export interface Printed extends Example {
  readonly print: Uint8Array;
}

export const printAll = (examples: readonly Example[]): Printed[] =>
  examples.map((example) => ({ ...example, print: printArticle(example.article) }));

export function articlesOf(printed: readonly Printed[], days?: ReadonlyMap<string, number>): WindowArticle[] {
  return printed.map(({ id, print }) => ({
    id,
    print,
    released: new Date(days?.get(id) ?? ONE_TIME).toISOString(),
  }));
}

/** @returns the story of each, all given at once */
export function groupAtOnce(articles: readonly WindowArticle[], weights?: Weights): string[] {
  const window = new StoryWindow(Infinity, weights);
  window.update({ upserts: articles, removals: [] }, new Date(ONE_TIME).toISOString());
  return articles.map(({ id }) => window.storyOf(id)!);
}

/** @returns the story of each that it was in last, given day by day to a window of three days */
export function groupByDay(articles: readonly WindowArticle[], weights?: Weights): string[] {
  const window = new StoryWindow(undefined, weights);
  const stories = new Map<string, string>();
  const byDay = Map.groupBy(articles, ({ released }) => released);
  for (const [day, today] of [...byDay].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const { changes } = window.update({ upserts: today, removals: [] }, day);
    for (const { id } of today) stories.set(id, window.storyOf(id)!);
    for (const { storyId, members } of changes) for (const { id } of members) stories.set(id, storyId);
  }
  return articles.map(({ id }) => stories.get(id)!);
}

/** Events before and behind that say when an event was, and how far its own articles may be off. */
const NEIGHBOURS = 3;
const MAX_OFF_MS = 10 * 24 * 3_600_000;

/**
 * A day for each article: that of its address, where it has one; else the last that its event's addresses name, or
 * where that is none or far off, the usual one of the events that are numbered beside it, since they are numbered in
 * the order in which they happened. Strangers are spread over the days of all events.
 */
export function dateAll(examples: readonly Example[]): Map<string, number> {
  const dated = new Map<string, number>();
  const events = examples.filter(({ id, event }) => id !== event);
  for (const of of Map.groupBy(events, ({ set }) => set).values()) {
    const numberOf = ({ event }: Example) => Number(event.split("-")[1]);
    const byEvent = Map.groupBy(of, numberOf);
    const lastDays = [...byEvent].flatMap(([number, own]) => {
      const days = own.flatMap(({ day }) => (day === undefined ? [] : [day]));
      return days.length > 0 ? [{ number, day: Math.max(...days) }] : [];
    });
    const guess = (number: number) => {
      const near = lastDays.filter((other) => Math.abs(other.number - number) <= NEIGHBOURS);
      const usual =
        near.map(({ day }) => day).sort((one, other) => one - other)[near.length >> 1] ?? ONE_TIME;
      const own = near.find((other) => other.number === number)?.day ?? usual;
      return Math.abs(own - usual) <= MAX_OFF_MS ? own : usual;
    };
    for (const example of of) dated.set(example.id, example.day ?? guess(numberOf(example)));
  }
  const days = [...new Set(dated.values())]
    .filter((day) => day >= FIRST_DAY)
    .sort((one, other) => one - other);
  const strangers = examples.filter(({ id, event }) => id === event);
  for (const [n, { id }] of strangers.entries()) dated.set(id, days[n % days.length] ?? ONE_TIME);
  return dated;
}

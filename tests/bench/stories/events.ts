/** Articles whose events are known, and others that are strangers to them, as the measurements of stories take them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Telling } from "../../../lib/stories/grouping/terms.ts";
import { corpora } from "../reading/corpus.ts";
import { articleOf, type Pair, pairs } from "../summaries/pairs.ts";

export interface Example {
  readonly id: string;
  /** The event, as people labelled it; of a stranger its own id. */
  readonly event: string;
  /** Who labelled it. */
  readonly set: string;
  /** The day that the address names, in milliseconds. */
  readonly day: number | undefined;
  readonly article: Telling;
}

/** @returns nothing when this machine has no corpora */
export function readEvents(): Example[] {
  const file = join(corpora, "events", "dev.jsonl.gz");
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString().trim().split("\n");
  return lines.flatMap((line) => {
    const { event, articles } = JSON.parse(line) as { event: string; articles: Labelled[] };
    return articles.map(({ title, text, url }, n) => ({
      id: `${event}.${n}`,
      event,
      set: event.split("-")[0]!,
      day: readDay(url),
      article: { headline: title, ...articleOf({ text, language: "en" }) },
    }));
  });
}

interface Labelled {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** Articles of the summaries' corpora: other news, of other years, hardly two of one event. */
export function readStrangers(sets: readonly string[], part: "train" | "dev"): Example[] {
  return sets.flatMap((set) => pairs(set, part).map((pair) => strangerOf(pair, set)));
}

function strangerOf(pair: Pair, set: string): Example {
  const id = `${set}.${pair.id}`;
  const headline = pair.title === undefined ? {} : { headline: pair.title };
  return { id, event: id, set, day: undefined, article: { ...headline, ...articleOf(pair) } };
}

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString("en", { month: "short", timeZone: "UTC" }).toLowerCase(),
);

/** `/2014/apr/28/`, `/2014/04/28/`, `2014-04-28`, `20140428`. */
function readDay(address: string): number | undefined {
  const [, year, named, day] = /(20\d\d)[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?!\d)/i.exec(address) ?? [];
  if (year === undefined) return undefined;
  const month = MONTHS.indexOf(named!.toLowerCase()) + 1 || Number(named);
  const isDate = month >= 1 && month <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDate ? Date.UTC(Number(year), month - 1, Number(day)) : undefined;
}

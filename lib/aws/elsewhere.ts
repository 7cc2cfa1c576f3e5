/** Stories in other languages that tell one event, as readers may see them at a moment. */
import { formatInstant } from "../instant.ts";
import { languageOf, listFiledEvents, tellOneEventElsewhere } from "../stories/elsewhere.ts";
import { listFiledElsewhere } from "./event-rows.ts";
import { isListed } from "./filter.ts";
import { readArticleId, summaryKey } from "./row-keys.ts";
import { findStoryIds } from "./story-rows.ts";
import type { Table } from "./table.ts";
import { VISIBILITY_COLUMNS } from "./visible.ts";

/** Of a story: the events that are looked up, and the articles in other languages that are read. */
const [MAX_EVENTS, MAX_ELSEWHERE] = [3, 20];

/** A story in another language that tells the same event. */
export interface StoryElsewhere {
  readonly language: string;
  readonly storyId: string;
}

/**
 * The stories in other languages that tell the event of a story, by their articles that readers may see now.
 *
 * @param prints of its articles
 * @returns none, without a call, where no agency files it under an event
 */
export async function findElsewhere(
  table: Table,
  prints: readonly Uint8Array[],
  now: Date,
): Promise<StoryElsewhere[]> {
  const events = [...new Set(prints.flatMap(listFiledEvents))].slice(0, MAX_EVENTS);
  const filed = await Promise.all(
    events.map((event) => listFiledElsewhere(table, event, languageOf(prints[0]!))),
  );
  const ids = [...new Set(filed.flat().sort().reverse().map(readId))].slice(0, MAX_ELSEWHERE);
  if (ids.length === 0) return [];
  const keys = ids.map((id) => summaryKey(id));
  const rows = await table.getAll(keys, [...VISIBILITY_COLUMNS, "range", "print"], { skipsNewer: true });
  const at = formatInstant(now);
  const told = rows.flatMap(({ print, ...row }) => {
    if (!(print instanceof Uint8Array) || !isListed(row, at)) return [];
    const isOne = prints.some((own) => tellOneEventElsewhere(own, print));
    return isOne ? [{ id: readArticleId(row), language: languageOf(print) }] : [];
  });
  if (told.length === 0) return [];
  const storyIds = await findStoryIds(
    table,
    told.map(({ id }) => id),
    {},
  );
  const found = told.map(({ id, language }) => ({ language, storyId: storyIds.get(id) ?? id }));
  const byStory = new Map(found.map((story) => [story.storyId, story]));
  return [...byStory.values()].sort((one, other) =>
    `${one.language} ${one.storyId}` < `${other.language} ${other.storyId}` ? -1 : 1,
  );
}

const readId = (range: string): string => range.slice(range.indexOf("#") + 1);

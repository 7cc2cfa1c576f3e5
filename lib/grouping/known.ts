/** What a process of the grouping knows between two runs: the window, and what follows from the log. */
import type { ChangedStory, GroupedArticle, GroupingEntry } from "../aws/grouping-log.ts";
import { areCopies, compareCopies } from "../stories/copies.ts";
import { type StoryChange, type StoryMember, StoryWindow } from "../stories/grouping/index.ts";

/** Copies that are noted of an article, and may stand for it: more than these are hardly all killed. */
const MAX_FORMER_COPIES = 8;

export interface Known {
  /** The last run in the log. */
  run: number;
  window: StoryWindow;
  /** The articles of the window, by id. */
  articles: Map<string, GroupedArticle>;
  /** By article: its story. Articles that tell a story of their own, which has no record, are left out. */
  stories: Map<string, string>;
  /** By article: `<release>#<id>` of the copies that may stand for it. */
  copies: Map<string, readonly string[]>;
  /** Stories that have a record. */
  recorded: Set<string>;
  /** As the log says: what events up to this instant name is grouped. */
  readTo: string;
  /** Events up to this instant were looked at by this process … */
  listedTo: string;
  /** … and of these articles which they name it is still to be asked how they stand, the first first. */
  waiting: Set<string>;
  /** The keys of the events that were, and when. */
  seen: Map<string, string>;
}

/** What a process knows that has read the log. @param readTo an instant, where the log is empty */
export function restore(
  run: number,
  entries: readonly GroupingEntry[],
  windowHours: number,
  readTo: string,
): Known {
  const known: Known = {
    run,
    window: new StoryWindow(windowHours),
    articles: new Map(),
    stories: new Map(),
    copies: new Map(),
    recorded: new Set(),
    readTo,
    listedTo: readTo,
    waiting: new Set(),
    seen: new Map(),
  };
  for (const entry of entries) noteEntry(known, entry);
  known.listedTo = known.readTo;
  const articles = [...known.articles.values()];
  known.window.restore(articles.map((article) => ({ ...article, storyId: storyOf(known, article.id) })));
  return known;
}

/** Takes over what a run wrote down. */
export function noteEntry(known: Known, entry: GroupingEntry): void {
  for (const article of entry.upserts) known.articles.set(article.id, article);
  for (const [id, storyId] of Object.entries(entry.stories))
    if (storyId === null) known.stories.delete(id);
    else known.stories.set(id, storyId);
  for (const [id, ranges] of Object.entries(entry.copies))
    if (ranges.length === 0) known.copies.delete(id);
    else known.copies.set(id, ranges);
  for (const id of Object.keys(entry.changed)) known.recorded.add(id);
  for (const id of entry.removals) known.articles.delete(id);
  known.readTo = entry.readTo;
}

/** Forgets what was released, or looked at, before the window. */
export function forget(known: Known, start: string): void {
  for (const [id, { released }] of known.articles)
    if (released < start) for (const kept of [known.articles, known.stories, known.copies]) kept.delete(id);
  for (const [key, at] of known.seen) if (at < start) known.seen.delete(key);
}

/** The story of an article of the window. */
export function storyOf({ stories }: Known, id: string): string {
  return stories.get(id) ?? id;
}

/**
 * Writes down a run.
 *
 * @param known as it was before the run, but for its window
 * @param changes what the window says of it
 * @param start that of the window, an instant: copies that are older stay copies
 */
export function describeRun(
  known: Known,
  run: Pick<GroupingEntry, "at" | "readTo" | "upserts" | "removals">,
  changes: readonly StoryChange[],
  closed: readonly string[],
  start: string,
): GroupingEntry {
  const articles = new Map([
    ...known.articles,
    ...run.upserts.map((article) => [article.id, article] as const),
  ]);
  const changed: GroupingEntry["changed"] = {};
  const stories: GroupingEntry["stories"] = {};
  const copies: GroupingEntry["copies"] = {};
  for (const change of changes) {
    const { storyId, members } = change;
    const hasRecord =
      known.recorded.has(storyId) || members.length > 1 || members.some(({ id }) => id !== storyId);
    if (hasRecord) changed[storyId] = describeChange(known, change);
    for (const { id, role } of members) {
      const isNew = !known.recorded.has(storyId) || known.stories.get(id) !== storyId;
      if (hasRecord && isNew) stories[id] = storyId;
      if (!hasRecord && known.stories.has(id)) stories[id] = null;
      const before = known.copies.get(id) ?? [];
      const ranges = [
        ...before.filter((range) => range < start),
        ...(role === "copy" ? listFormerCopies(id, members, articles) : []),
      ].slice(0, MAX_FORMER_COPIES);
      if (ranges.join() !== before.join()) copies[id] = ranges;
    }
  }
  for (const id of run.removals) {
    if (known.stories.has(id)) stories[id] = null;
    if (known.copies.has(id)) copies[id] = [];
  }
  for (const id of closed) if (known.recorded.has(id)) changed[id] = { closed: true, told: "StoryClosed" };
  return { ...run, stories, copies, changed };
}

/** `<release>#<id>` of the members that an article is a copy of, the one that stands for all first. */
function listFormerCopies(
  id: string,
  members: readonly StoryMember[],
  articles: ReadonlyMap<string, GroupedArticle>,
): string[] {
  const article = articles.get(id);
  if (!article) return [];
  const rangeOf = ({ released, id }: GroupedArticle) => `${released}#${id}`;
  const copy = { print: article.print, range: rangeOf(article) };
  return members
    .flatMap((member) => articles.get(member.id) ?? [])
    .map((other) => ({ print: other.print, range: rangeOf(other) }))
    .filter((other) => compareCopies(other, copy) < 0 && areCopies(other.print, copy.print))
    .sort(compareCopies)
    .map(({ range }) => range);
}

function describeChange(known: Known, { storyId, members, mergedInto }: StoryChange): ChangedStory {
  const isKnown = known.recorded.has(storyId);
  if (mergedInto !== undefined) return { mergedInto, told: isKnown ? "StoryClosed" : undefined };
  if (!isKnown) return { told: "StoryOpened" };
  return { told: members.some(({ id }) => known.stories.get(id) !== storyId) ? "StoryGrew" : undefined };
}

/** What the window says now of the stories that an entry of the log changed. */
export function listChanges({ window }: Known, { changed }: GroupingEntry): StoryChange[] {
  return Object.entries(changed)
    .filter(([, { closed }]) => !closed)
    .map(([storyId, { mergedInto }]) => {
      if (mergedInto !== undefined) return { storyId, members: [], mergedInto };
      return window.story(storyId) ?? { storyId, members: [] };
    });
}

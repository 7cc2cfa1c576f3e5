/**
 * The grouping: finds which articles tell one event, beside ingest and never in it. A run looks at what
 * changed since the last one, puts it into the window of the last days (stories/grouping/), writes the run
 * into the log, and then what follows from it: records of stories, the story of each article, copies, and
 * announcements.
 *
 * Between two runs a process keeps the window. A new process, or one that another has overtaken, reads the
 * log. The log is written before all else, so that after a crash the next process does the rest again.
 */
import { ANNOUNCEMENT_VERSION } from "../announce/announcements.ts";
import type { StoryAnnouncement } from "../announce/story-announcements.ts";
import type { ChangedArticles, NamingEvent } from "../aws/changed-articles.ts";
import type { GroupedArticle, GroupingEntry, GroupingLog } from "../aws/grouping-log.ts";
import type { StoryRows } from "../aws/story-rows.ts";
import type { TopStories } from "../aws/top-stories.ts";
import { formatInstant, HOUR_MS, MINUTE_MS } from "../instant.ts";
import type { Log } from "../log.ts";
import type { StoryChange } from "../stories/grouping/index.ts";
import { recordStory, type StoryRecord } from "../stories/story-record.ts";
import type { TopStory } from "../stories/top-stories.ts";
import { describeRun, forget, type Known, listChanges, noteEntry, restore } from "./known.ts";
import { listTopStories } from "./top.ts";

export interface GroupingServices {
  changed: ChangedArticles;
  groupingLog: GroupingLog;
  stories: StoryRows;
  top: TopStories;
  /** Sends an announcement; resolves once it is safely with the service that passes it on. */
  announce(announcement: StoryAnnouncement, now: Date): Promise<void>;
  /** Articles that were released within so many hours are compared. */
  windowHours: number;
  /** Articles of one part of a run, which is an entry of the log. */
  articlesAtOnce?: number | undefined;
}

/** Their prints are some 200 KB of the entry's row, which may have 400. */
const MAX_ARTICLES_AT_ONCE = 500;

/** Parts of a run. What is left then waits for the next. */
const MAX_PARTS = 20;

/** Announcements that are sent at once. */
const MAX_ANNOUNCEMENTS_AT_ONCE = 16;

/** Attempts of a run that other processes overtake. */
const MAX_ATTEMPTS = 3;

/**
 * How far back events are looked at once more, because an upload may wait in its queue before it is read: a
 * little at each run, further at the first of an hour, and as far as the window goes at the first of a day.
 */
const LOOK_BACK_HOURS = { run: 0.25, hour: 24 };

/** Minutes between two choices of what briefings may tell: a row of a few kilobytes each. */
const TOP_MINUTES = 10;

/** Another process has written this run. */
class OvertakenError extends Error {
  override readonly name = "OvertakenError";
}

export class Grouping {
  readonly #services: GroupingServices;
  /** Undefined before the first run, and after one that failed. */
  #known: Known | undefined;
  /** Whether something changed since what briefings may tell was chosen; a new process does not know. */
  #isTopDue = true;
  #topAt = 0;
  #savedTop: Map<string, TopStory[]> | undefined;

  constructor(services: GroupingServices) {
    this.#services = services;
  }

  /**
   * Groups what changed since the last run, as much of it as there is time for. Safe to repeat, and to run
   * twice at a time.
   *
   * @param mayGoOn whether there is time for another part, asked after each
   */
  async run(now: Date, log: Log, mayGoOn: () => boolean = () => true): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        const known = this.#known ?? (await this.#restore(now));
        this.#known = undefined;
        const done = await this.#group(known, now, mayGoOn);
        this.#known = known;
        const waiting = known.waiting.size;
        if (done.articles + done.stories > 0) log("STORIES_GROUPED", done, { ArticlesUngrouped: waiting });
        if (waiting > 0) log("STORIES_BEHIND", { waiting });
        this.#isTopDue ||= done.articles > 0;
        await this.#saveTop(known, now);
        return;
      } catch (error) {
        if (!(error instanceof OvertakenError) || attempt === MAX_ATTEMPTS) throw error;
      }
    }
  }

  /** Reads the log, and does again what the last run in it may have left undone. */
  async #restore(now: Date): Promise<Known> {
    const { groupingLog, windowHours } = this.#services;
    const { run, entries } = await groupingLog.read();
    const known = restore(run, entries, windowHours, hoursBefore(now, windowHours));
    const last = entries.at(-1);
    if (last) await this.#write(known, last, listChanges(known, last), now);
    return known;
  }

  async #group(
    known: Known,
    now: Date,
    mayGoOn: () => boolean,
  ): Promise<{ articles: number; stories: number }> {
    forget(known, hoursBefore(now, this.#services.windowHours));
    await this.#findChanges(known, now);
    const { articlesAtOnce = MAX_ARTICLES_AT_ONCE } = this.#services;
    const done = { articles: 0, stories: 0 };
    for (let part = 1; ; part++) {
      const ids = [...known.waiting].slice(0, articlesAtOnce);
      const found = await this.#readChanges(known, ids, now);
      for (const id of ids) known.waiting.delete(id);
      // Who takes over before the last of them is grouped looks for all of them again.
      const readTo = known.waiting.size === 0 ? known.listedTo : known.readTo;
      done.articles += found.upserts.length + found.removals.length;
      done.stories += await this.#apply(known, { ...found, readTo }, now);
      if (known.waiting.size === 0 || part === MAX_PARTS || !mayGoOn()) return done;
    }
  }

  /** Notes of which articles it is to be asked how they stand. */
  async #findChanges(known: Known, now: Date): Promise<void> {
    const { changed, windowHours } = this.#services;
    const start = hoursBefore(now, windowHours);
    const since = laterOf(known.listedTo, start);
    const released = await changed.listReleased(since, now);
    const lookBack = findLookBack(since, now, start);
    // Together: if one fails while the other is waited for, an error that nobody awaits ends the process.
    const lists = await Promise.all([changed.listEvents(lookBack, now), changed.listDecided(lookBack, now)]);
    const fresh = lists.flat().filter(({ key }) => !known.seen.has(key));
    const items = await changed.listItems(fresh.flatMap(({ file }) => file ?? []));
    const outdated = fresh.flatMap((event) => listOutdated(event, known.articles));
    const named = [...released, ...outdated, ...items];
    // After a crash amid many, those that were grouped before come last.
    const isKnown = (id: string) => known.articles.has(id);
    for (const id of named) if (!isKnown(id)) known.waiting.add(id);
    for (const id of named) if (isKnown(id)) known.waiting.add(id);
    for (const { key } of fresh) known.seen.set(key, formatInstant(now));
    known.listedTo = formatInstant(now);
  }

  /** What of the window is not as it stands. */
  async #readChanges(
    known: Known,
    ids: readonly string[],
    now: Date,
  ): Promise<Pick<GroupingEntry, "upserts" | "removals">> {
    const { changed, windowHours } = this.#services;
    const start = hoursBefore(now, windowHours);
    const found = await changed.read(ids, now);
    const isNew = (article: GroupedArticle | undefined) => {
      if (!article || article.released < start) return false;
      const { version, released: before } = known.articles.get(article.id) ?? {};
      // A story that states no date is released with its first version, which may come last.
      return version !== article.version || before !== article.released;
    };
    const isGone = ([id, article]: [string, GroupedArticle | undefined]) =>
      known.articles.has(id) && (article === undefined || article.released < start);
    return {
      upserts: [...found.values()].filter(isNew) as GroupedArticle[],
      removals: [...found].filter(isGone).map(([id]) => id),
    };
  }

  /** @returns how many stories changed */
  async #apply(
    known: Known,
    part: Pick<GroupingEntry, "upserts" | "removals" | "readTo">,
    now: Date,
  ): Promise<number> {
    const at = formatInstant(now);
    const { changes, closed } = known.window.update(part, at);
    const start = hoursBefore(now, this.#services.windowHours);
    const entry = describeRun(known, { ...part, at }, changes, closed, start);
    const count = Object.keys(entry.changed).length;
    if (entry.upserts.length + entry.removals.length + count === 0) return 0;
    if (!(await this.#services.groupingLog.append(known.run + 1, entry))) throw new OvertakenError();
    known.run += 1;
    noteEntry(known, entry);
    await this.#write(known, entry, changes, now);
    return count;
  }

  /** Writes what follows from an entry of the log. Safe to repeat. */
  async #write(
    known: Known,
    entry: GroupingEntry,
    changes: readonly StoryChange[],
    now: Date,
  ): Promise<void> {
    const { stories, windowHours } = this.#services;
    const before = await stories.findRecords(Object.keys(entry.changed));
    const start = hoursBefore(new Date(entry.at), windowHours);
    const records = new Map<string, StoryRecord>();
    for (const change of changes) {
      const { storyId } = change;
      if (!Object.hasOwn(entry.changed, storyId)) continue;
      const absorbed = changes.filter(({ mergedInto }) => mergedInto === storyId);
      const past = absorbed.flatMap((other) => before.get(other.storyId) ?? []);
      const find = (id: string) => known.articles.get(id);
      records.set(storyId, recordStory(before.get(storyId), change, find, start, past));
    }
    for (const [id, { closed }] of Object.entries(entry.changed)) {
      const record = before.get(id);
      if (closed && record) records.set(id, { ...record, closed });
    }
    await stories.save(known.run, records, entry.stories);
    for (const [id, ranges] of Object.entries(entry.copies)) await stories.noteCopies(id, ranges);
    await stories.noteEvents(entry.upserts, new Date(entry.at), windowHours);
    await this.#announce(known.run, entry, records, now);
  }

  /** Chooses what briefings may tell. */
  async #saveTop(known: Known, now: Date): Promise<void> {
    if (!this.#isTopDue || now.getTime() < this.#topAt + TOP_MINUTES * MINUTE_MS) return;
    const { top } = this.#services;
    this.#savedTop ??= await top.find();
    for (const [language, stories] of listTopStories(known, now)) {
      if (JSON.stringify(this.#savedTop.get(language)) === JSON.stringify(stories)) continue;
      await top.save(language, stories, formatInstant(now));
      this.#savedTop.set(language, stories);
    }
    this.#isTopDue = false;
    this.#topAt = now.getTime();
  }

  async #announce(
    sequence: number,
    { changed }: GroupingEntry,
    records: ReadonlyMap<string, StoryRecord>,
    now: Date,
  ): Promise<void> {
    const due = Object.entries(changed).flatMap(([storyId, { told: type, mergedInto }]) => {
      if (!type) return [];
      const articles = records.get(storyId)?.count ?? 0;
      const links = { story: `/stories/${mergedInto ?? storyId}` };
      return [{ type, version: ANNOUNCEMENT_VERSION, storyId, sequence, articles, mergedInto, links }];
    });
    for (let from = 0; from < due.length; from += MAX_ANNOUNCEMENTS_AT_ONCE) {
      const some = due.slice(from, from + MAX_ANNOUNCEMENTS_AT_ONCE);
      await Promise.all(some.map((announcement) => this.#services.announce(announcement, now)));
    }
  }
}

/** An instant some hours before a moment. */
function hoursBefore(moment: Date, hours: number): string {
  return formatInstant(new Date(moment.getTime() - hours * HOUR_MS));
}

/** From which instant on events are looked at. @param start that of the window */
function findLookBack(since: string, now: Date, start: string): string {
  const at = formatInstant(now);
  const isSame = (unit: "day" | "hour") => {
    const length = { day: "2023-12-30".length, hour: "2023-12-30T21".length }[unit];
    return at.slice(0, length) === since.slice(0, length);
  };
  if (!isSame("day")) return start;
  return laterOf(hoursBefore(new Date(since), LOOK_BACK_HOURS[isSame("hour") ? "run" : "hour"]), start);
}

/** The later of two instants. */
function laterOf(one: string, other: string): string {
  return one < other ? other : one;
}

/** The articles of an event of which the window does not know this version. */
function listOutdated({ articles }: NamingEvent, known: ReadonlyMap<string, GroupedArticle>): string[] {
  return articles
    .filter(({ id, version }) => {
      const current = known.get(id);
      return version === undefined ? current !== undefined : current?.version !== version;
    })
    .map(({ id }) => id);
}

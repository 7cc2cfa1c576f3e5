/** What of the wire is loaded: its pages, what waits, what was withdrawn since, and a search over it. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { type Answered, fetchAnswer, writeQuery } from "./api.ts";
import { usePoll } from "./hooks.ts";
import { hasEnded } from "./session.ts";

export type WireStory = Answered<"Summaries">["summaries"][number];

const PAGE = 50;
const POLL_MS = 10_000;

export interface Filters {
  section: string;
  language: string;
  source: string;
  /** Hours back; "" is no limit. */
  hours: string;
  /** `story` shows each event once, "" each article but copies. */
  fold: string;
}

export const NO_FILTERS: Filters = { section: "", language: "", source: "", hours: "", fold: "" };

/** Stories that came together; it stays the same object as long as it says the same. */
export interface LoadedPage {
  /** Its place for good, whatever comes before it. */
  id: number;
  stories: readonly WireStory[];
}

interface Loaded {
  pages: readonly LoadedPage[];
  next: string | undefined;
  /** What came since, which is shown when somebody wants to see it. */
  waiting: readonly WireStory[];
  /** The ids of those that were killed or withdrawn since they were listed. */
  withdrawn: ReadonlySet<string>;
  error: string | undefined;
}

const NOTHING: Loaded = {
  pages: [],
  next: undefined,
  waiting: [],
  withdrawn: new Set(),
  error: undefined,
};

let count = 0;
const makePage = (stories: readonly WireStory[]): LoadedPage => ({ id: ++count, stories });

/** The same page, where it would say the same. */
function changePage(page: LoadedPage, stories: readonly WireStory[]): LoadedPage {
  const isSame =
    stories.length === page.stories.length && stories.every((one, at) => one === page.stories[at]);
  return isSame ? page : { ...page, stories };
}

const listStories = (pages: readonly LoadedPage[]) => pages.flatMap(({ stories }) => stories);

function writeListPath({ hours, ...filters }: Filters, now: number, cursor?: string): string {
  const since = hours && new Date(now - Number(hours) * 3_600_000).toISOString().replace(/\.\d+/, "");
  return writeQuery("/summaries", { ...filters, since, sentences: 1, limit: PAGE, cursor });
}

/** Whether a story says what it said before. */
const isSameTold = (one: WireStory, other: WireStory) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Takes a fresh first page: what is new waits, what was corrected takes its place, and what was withdrawn
 * stays where it is, but says nothing any more.
 */
function takeFresh(loaded: Loaded, { summaries, next }: Answered<"Summaries">): Loaded {
  const known = new Map(summaries.map((story) => [story.articleId, story]));
  const stories = listStories(loaded.pages);
  const shown = new Set(stories.map(({ articleId }) => articleId));
  // Behind the last that both have, the fresh page has no more to say, unless it is the whole list.
  const told = next ? stories.findLastIndex(({ articleId }) => known.has(articleId)) : stories.length;
  const refresh = (story: WireStory) => {
    const fresh = known.get(story.articleId) ?? story;
    return isSameTold(fresh, story) ? story : fresh;
  };
  return {
    ...loaded,
    error: undefined,
    pages: loaded.pages.map((page) => changePage(page, page.stories.map(refresh))),
    waiting: summaries.filter(({ articleId }) => !shown.has(articleId)),
    withdrawn: new Set(
      stories.flatMap(({ articleId }, at) =>
        !known.has(articleId) && (at < told || loaded.withdrawn.has(articleId)) ? [articleId] : [],
      ),
    ),
  };
}

/**
 * Takes a fresh first page of stories that are shown once: the newest article of each takes the place of the
 * one before, so nothing waits, and what is not there any more goes.
 */
function takeFolded(loaded: Loaded, { summaries, next }: Answered<"Summaries">): Loaded {
  const known = new Set(summaries.map(({ articleId }) => articleId));
  const stories = listStories(loaded.pages);
  const told = next ? stories.findLastIndex(({ articleId }) => known.has(articleId)) : stories.length;
  const later = new Set(stories.slice(told + 1));
  const [first, ...others] = loaded.pages.map((page) =>
    changePage(
      page,
      page.stories.filter((story) => later.has(story)),
    ),
  );
  const fresh = first ? { ...first, stories: [...summaries, ...first.stories] } : makePage(summaries);
  return { ...loaded, error: undefined, pages: [fresh, ...others] };
}

export function useWire(filters: Filters) {
  const [loaded, setLoaded] = useState(NOTHING);
  const path = useMemo(() => writeListPath(filters, Date.now()), [filters]);
  const fail = (error: Error) => hasEnded() || setLoaded((before) => ({ ...before, error: error.message }));
  useEffect(() => {
    const leaving = new AbortController();
    setLoaded(NOTHING);
    fetchAnswer<Answered<"Summaries">>(path, leaving.signal)
      .then(({ body }) => setLoaded({ ...NOTHING, pages: [makePage(body.summaries)], next: body.next }))
      .catch((error) => leaving.signal.aborted || fail(error));
    return () => leaving.abort();
  }, [path]);
  usePoll(() => {
    fetchAnswer<Answered<"Summaries">>(path).then(
      ({ body }) => setLoaded((before) => (filters.fold ? takeFolded : takeFresh)(before, body)),
      fail,
    );
  }, POLL_MS);
  const stories = useMemo(() => listStories(loaded.pages), [loaded.pages]);
  return {
    ...loaded,
    stories,
    showWaiting: () =>
      setLoaded((before) => ({
        ...before,
        pages: [makePage(before.waiting), ...before.pages],
        waiting: [],
      })),
    loadMore: () =>
      fetchAnswer<Answered<"Summaries">>(writeListPath(filters, Date.now(), loaded.next)).then(
        ({ body }) =>
          setLoaded((before) => ({
            ...before,
            pages: [...before.pages, makePage(body.summaries)],
            next: body.next,
          })),
        fail,
      ),
  };
}

/** Whether a story has every word that is searched for. */
function isFound({ headline = "", source = "", section = "", summary }: WireStory, words: string[]): boolean {
  const text = `${headline} ${source} ${section} ${summary.text}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** @returns the stories that have all words; all stories, where no word is asked for */
export function findStories(stories: readonly WireStory[], search: string): readonly WireStory[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? stories : stories.filter((story) => isFound(story, words));
}

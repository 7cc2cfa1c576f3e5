/** The wire: the latest stories, with filters and a search over what is loaded. */
import { html } from "htm/preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Answered, fetchAnswer, writeQuery } from "./api.ts";
import { useNow, usePoll, useSettled } from "./hooks.ts";
import { UNTITLED, writeScreen } from "./screens.ts";
import { formatAgo, formatMoment } from "./times.ts";
import { takesUploads } from "./tray.ts";

type Told = Answered<"Summaries">["summaries"][number];

const PAGE = 50;
const POLL_MS = 10_000;

/** Typing rests after so long. */
const SEARCH_MS = 80;

/** Stories that a search shows: whoever has more words finds it sooner than by scrolling. */
const MAX_FOUND = 200;

interface Filters {
  section: string;
  language: string;
  source: string;
  /** Hours back; "" is no limit. */
  hours: string;
  /** `story` shows each event once, "" each article but copies. */
  fold: string;
}

const NO_FILTERS: Filters = { section: "", language: "", source: "", hours: "", fold: "" };

interface Loaded {
  stories: Told[];
  next: string | undefined;
  /** What came since, which is shown when somebody wants to see it. */
  waiting: Told[];
  /** The ids of those that were killed or withdrawn since they were listed. */
  withdrawn: ReadonlySet<string>;
  error: string | undefined;
}

const NOTHING: Loaded = {
  stories: [],
  next: undefined,
  waiting: [],
  withdrawn: new Set(),
  error: undefined,
};

function writeListPath({ hours, ...filters }: Filters, now: number, cursor?: string): string {
  const since = hours && new Date(now - Number(hours) * 3_600_000).toISOString().replace(/\.\d+/, "");
  return writeQuery("/summaries", { ...filters, since, sentences: 1, limit: PAGE, cursor });
}

/**
 * Takes a fresh first page: what is new waits, what was corrected takes its place, and what was withdrawn
 * stays where it is, but says nothing any more.
 */
function takeFresh(loaded: Loaded, { summaries, next }: Answered<"Summaries">): Loaded {
  const known = new Map(summaries.map((story) => [story.articleId, story]));
  const { stories } = loaded;
  const shown = new Set(stories.map(({ articleId }) => articleId));
  // Behind the last that both have, the fresh page has no more to say, unless it is the whole list.
  const told = next ? stories.findLastIndex(({ articleId }) => known.has(articleId)) : stories.length;
  return {
    ...loaded,
    error: undefined,
    stories: stories.map((story) => known.get(story.articleId) ?? story),
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
  const told = next
    ? loaded.stories.findLastIndex(({ articleId }) => known.has(articleId))
    : loaded.stories.length;
  return { ...loaded, error: undefined, stories: [...summaries, ...loaded.stories.slice(told + 1)] };
}

function useWire(filters: Filters) {
  const [loaded, setLoaded] = useState(NOTHING);
  const path = useMemo(() => writeListPath(filters, Date.now()), [filters]);
  const fail = (error: Error) => setLoaded((before) => ({ ...before, error: error.message }));
  useEffect(() => {
    const leaving = new AbortController();
    setLoaded(NOTHING);
    fetchAnswer<Answered<"Summaries">>(path, leaving.signal)
      .then(({ body }) => setLoaded({ ...NOTHING, stories: body.summaries, next: body.next }))
      .catch((error) => leaving.signal.aborted || fail(error));
    return () => leaving.abort();
  }, [path]);
  usePoll(() => {
    fetchAnswer<Answered<"Summaries">>(path).then(
      ({ body }) => setLoaded((before) => (filters.fold ? takeFolded : takeFresh)(before, body)),
      fail,
    );
  }, POLL_MS);
  return {
    ...loaded,
    showWaiting: () =>
      setLoaded((before) => ({ ...before, stories: [...before.waiting, ...before.stories], waiting: [] })),
    loadMore: () =>
      fetchAnswer<Answered<"Summaries">>(writeListPath(filters, Date.now(), loaded.next)).then(
        ({ body }) =>
          setLoaded((before) => ({
            ...before,
            stories: [...before.stories, ...body.summaries],
            next: body.next,
          })),
        fail,
      ),
  };
}

/** Whether a story has every word that is searched for. */
function isFound({ headline = "", source = "", section = "", summary }: Told, words: string[]): boolean {
  const text = `${headline} ${source} ${section} ${summary.text}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function findStories(stories: Told[], search: string): Told[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? stories : stories.filter((story) => isFound(story, words));
}

export interface WireProps {
  /** The story that is open. */
  open: string | undefined;
  onOpen(articleId: string): void;
  /** Told which stories are listed, in order: for the keys that go from one to the next. */
  onListed(articleIds: string[]): void;
}

export function Wire({ open, onOpen, onListed }: WireProps) {
  const [filters, setFilters] = useState(NO_FILTERS);
  const [search, setSearch] = useState("");
  const wire = useWire(filters);
  const now = useNow(30_000);
  // A key that is typed changes the field alone; the list follows when typing rests.
  const settled = useSettled(search, SEARCH_MS);
  const listed = useMemo(() => findStories(wire.stories, settled), [wire.stories, settled]);
  const ids = useMemo(() => listed.map(({ articleId }) => articleId).join(" "), [listed]);
  const items = useMemo(
    () =>
      listed.slice(0, settled === "" ? undefined : MAX_FOUND).map(
        (story) => html`<${WireItem}
          key=${story.articleId}
          isWithdrawn=${wire.withdrawn.has(story.articleId)}
          ...${{ story, now, open, onOpen }}
        />`,
      ),
    [listed, settled, wire.withdrawn, now, open],
  );
  const unseen = listed.length - items.length;
  useEffect(() => onListed(ids === "" ? [] : ids.split(" ")), [ids]);
  const waiting = wire.waiting.length;
  return html`<section class="wire" aria-label="Wire">
    <${FilterBar} ...${{ filters, setFilters, search, setSearch, stories: wire.stories }} />
    <div class="news" aria-live="polite">
      ${
        waiting > 0 &&
        html`<button type="button" class="banner" onClick=${wire.showWaiting}>
          ${waiting === 1 ? "One new story" : `${waiting} new stories`}
        </button>`
      }
      ${wire.error && html`<p class="problem" role="alert">${wire.error}</p>`}
    </div>
    <ol class="stories">
      ${items}
    </ol>
    ${unseen > 0 && html`<p class="hint">${unseen} more have it: search for more words.</p>`}
    ${listed.length === 0 && !wire.error && html`<p class="hint">${sayNothing(settled, filters)}</p>`}
    ${wire.next && html`<button type="button" class="more" onClick=${wire.loadMore}>Earlier stories</button>`}
  </section>`;
}

function sayNothing(search: string, filters: Filters): string {
  if (search) return `Nothing that is loaded has "${search}".`;
  if (Object.values(filters).some(Boolean)) return "No story for these filters.";
  const how = takesUploads() ? "Drop a file on this page" : "Upload one to the bucket";
  return `No story is out yet. ${how}, and it comes here in a moment.`;
}

interface ItemProps extends Pick<WireProps, "open" | "onOpen"> {
  story: Told;
  isWithdrawn: boolean;
  now: number;
}

function WireItem({ story, isWithdrawn, now, open, onOpen }: ItemProps) {
  const { articleId, headline, summary, published, source, section, language, corrected } = story;
  const told = story.story;
  const isOpen = open === articleId;
  const item = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return html`<li>
    <a
      ref=${item}
      href=${writeScreen({ name: "wire", articleId })}
      class=${isOpen ? "story open" : "story"}
      aria-current=${isOpen ? "true" : undefined}
      onClick=${() => onOpen(articleId)}
    >
      <span class="meta">
        <time datetime=${published} title=${formatMoment(published)}>${formatAgo(published, now)}</time>
        ${source && html`<span>${source}</span>`} ${section && html`<span>${section}</span>`}
        ${corrected && !isWithdrawn && html`<strong class="tag">corrected</strong>`}
        ${isWithdrawn && html`<strong class="tag">withdrawn</strong>`}
      </span>
      ${
        !isWithdrawn &&
        html`<span class="headline" lang=${language}>${headline ?? UNTITLED}</span>
          <span class="teaser" lang=${language}>${summary.text}</span>`
      }
    </a>
    ${
      told &&
      html`<a class="more-articles" href=${writeScreen({ name: "stories", storyId: told.storyId })}
        >${told.others === 1 ? "One more article" : `${told.others} more articles`} of this story</a
      >`
    }
  </li>`;
}

interface FilterProps {
  filters: Filters;
  setFilters(filters: Filters): void;
  search: string;
  setSearch(search: string): void;
  stories: Told[];
}

/** What the stories that are loaded have of a field, in order. */
function listValues(stories: Told[], field: "section" | "language" | "source", chosen: string): string[] {
  const values = new Set(stories.flatMap((story) => story[field] ?? []));
  if (chosen) values.add(chosen);
  return [...values].sort((one, other) => one.localeCompare(other));
}

function FilterBar({ filters, setFilters, search, setSearch, stories }: FilterProps) {
  const set = (name: keyof Filters) => (event: Event) =>
    setFilters({ ...filters, [name]: (event.target as HTMLSelectElement).value });
  const values = useMemo(
    () => ({
      section: listValues(stories, "section", filters.section),
      language: listValues(stories, "language", filters.language),
      source: listValues(stories, "source", filters.source),
    }),
    [stories, filters],
  );
  const choice = (name: keyof typeof values, all: string) =>
    html`<select aria-label=${name} value=${filters[name]} onChange=${set(name)}>
      <option value="">${all}</option>
      ${values[name].map((value) => html`<option value=${value}>${value}</option>`)}
    </select>`;
  return html`<form class="filters" role="search" onSubmit=${(event: Event) => event.preventDefault()}>
    <input
      id="search"
      type="search"
      placeholder="Search what is loaded"
      aria-label="Search what is loaded"
      value=${search}
      onInput=${(event: Event) => setSearch((event.target as HTMLInputElement).value)}
    />
    ${choice("section", "All sections")} ${choice("language", "All languages")}
    ${choice("source", "All sources")}
    <select aria-label="time" value=${filters.hours} onChange=${set("hours")}>
      <option value="">Any time</option>
      <option value="1">Last hour</option>
      <option value="12">Last 12 hours</option>
      <option value="24">Last day</option>
      <option value="168">Last week</option>
    </select>
    <select aria-label="fold" value=${filters.fold} onChange=${set("fold")}>
      <option value="">Each article</option>
      <option value="story">Each story once</option>
    </select>
  </form>`;
}

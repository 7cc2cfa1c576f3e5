/** The wire: the latest stories, with filters and a search over what is loaded. */
import { html } from "htm/preact";
import { Component } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useNow, useSettled } from "./hooks.ts";
import { UNTITLED, writeScreen } from "./screens.ts";
import { isDesk } from "./session.ts";
import { formatAgo, formatMoment } from "./times.ts";
import {
  type Filters,
  findStories,
  type LoadedPage,
  NO_FILTERS,
  useWire,
  type WireStory,
} from "./wire-loading.ts";

/** Typing rests after so long. */
const SEARCH_MS = 80;

/** Stories that a search shows: whoever has more words finds it sooner than by scrolling. */
const MAX_FOUND = 200;

export interface WireProps {
  /** The story that is open. */
  open: string | undefined;
  onOpen(articleId: string): void;
  /** WireStory which stories are listed, in order: for the keys that go from one to the next. */
  onListed(articleIds: string[]): void;
}

export function Wire({ open, onOpen, onListed }: WireProps) {
  const [filters, setFilters] = useState(NO_FILTERS);
  const [search, setSearch] = useState("");
  const wire = useWire(filters);
  const now = useNow(30_000);
  // A key that is typed changes the field alone; the list follows when typing rests.
  const settled = useSettled(search, SEARCH_MS);
  const isSearching = settled.trim() !== "";
  const listed = useMemo(() => findStories(wire.stories, settled), [wire.stories, settled]);
  const found = useMemo(() => listed.slice(0, MAX_FOUND), [listed]);
  useEffect(() => onListed(listed.map(({ articleId }) => articleId)), [listed]);
  const shown = { now, open, onOpen, withdrawn: wire.withdrawn };
  const waiting = wire.waiting.length;
  const unseen = isSearching ? listed.length - found.length : 0;
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
    ${isSearching && html`<${WirePage} stories=${found} ...${shown} />`}
    <div class="pages" hidden=${isSearching}>
      ${wire.pages.map(
        ({ id, stories }: LoadedPage) => html`<${WirePage} key=${id} ...${{ stories, ...shown }} />`,
      )}
    </div>
    ${unseen > 0 && html`<p class="hint">${unseen} more have it: search for more words.</p>`}
    ${listed.length === 0 && !wire.error && html`<p class="hint">${sayNothing(settled, filters)}</p>`}
    ${wire.next && html`<button type="button" class="more" onClick=${wire.loadMore}>Earlier stories</button>`}
  </section>`;
}

function sayNothing(search: string, filters: Filters): string {
  if (search) return `Nothing that is loaded has "${search}".`;
  if (Object.values(filters).some(Boolean)) return "No story for these filters.";
  const how = isDesk() ? "Drop a file on this page" : "Upload one to the bucket";
  return `No story is out yet. ${how}, and it comes here in a moment.`;
}

interface PageProps extends Pick<WireProps, "open" | "onOpen"> {
  stories: readonly WireStory[];
  withdrawn: ReadonlySet<string>;
  now: number;
}

/**
 * Stories that came together. They are drawn anew only when one of them looks otherwise, so that a wire of
 * thousands costs no more with each page that is added to it.
 */
class WirePage extends Component<PageProps> {
  override shouldComponentUpdate(next: Readonly<PageProps>): boolean {
    const { stories, now, open, withdrawn } = this.props;
    if (next.stories !== stories) return true;
    const has = (id: string | undefined) => stories.some(({ articleId }) => articleId === id);
    if (next.open !== open && (has(open) || has(next.open))) return true;
    return stories.some(
      ({ articleId, published }) =>
        withdrawn.has(articleId) !== next.withdrawn.has(articleId) ||
        (now !== next.now && formatAgo(published, now) !== formatAgo(published, next.now)),
    );
  }

  render({ stories, withdrawn, now, open, onOpen }: PageProps) {
    const items = stories.map(
      (story) => html`<${WireItem}
        key=${story.articleId}
        isWithdrawn=${withdrawn.has(story.articleId)}
        ...${{ story, now, open, onOpen }}
      />`,
    );
    return html`<ol class="stories">
      ${items}
    </ol>`;
  }
}

interface ItemProps extends Pick<WireProps, "open" | "onOpen"> {
  story: WireStory;
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
  stories: readonly WireStory[];
}

/** What the stories that are loaded have of a field, in order. */
function listValues(
  stories: readonly WireStory[],
  field: "section" | "language" | "source",
  chosen: string,
): string[] {
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

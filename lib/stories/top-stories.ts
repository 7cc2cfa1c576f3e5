/**
 * The stories of the window that a briefing may tell. They are chosen when articles are grouped, from what is
 * known of all of them; so a briefing reads one row of a language instead of a day's articles.
 */

/** A story as it may be chosen for a briefing, without its text. */
export interface TopStory {
  storyId: string;
  /** Articles that tell it: the lead first, then the newest. */
  articles: string[];
  sources: string[];
  /** In lower case. */
  sections: string[];
  /** When its latest article was released, an instant; and some of the latest. */
  grew: string;
  releases: string[];
  /** IPTC's, 1 (most urgent) to 9: the most urgent that an article states. */
  urgency?: number | undefined;
}

/** What is known of an article before its text is read. */
interface KnownArticle {
  id: string;
  released: string;
  source?: string | undefined;
  section?: string | undefined;
  urgency?: number | undefined;
}

/** Stories of a language that are kept, and so many of each section besides. */
const MAX_STORIES = 60;
const MAX_OF_SECTION = 12;

/** Releases of a story that are kept: they tell how fast it grows. */
const MAX_RELEASES = 5;

/** Articles of a story that a briefing reads. */
const MAX_TOP_TELLERS = 4;

/**
 * Describes a story of the window.
 *
 * @param articles who tells it
 * @param lead the id of the article that tells it best
 */
export function describeTopStory(
  storyId: string,
  articles: readonly KnownArticle[],
  lead: string | undefined,
): TopStory {
  const byRelease = articles.toSorted((one, other) => (one.released < other.released ? -1 : 1));
  const others = byRelease.filter(({ id }) => id !== lead).reverse();
  const stated = articles.flatMap(({ urgency }) => urgency ?? []);
  const first = articles.some(({ id }) => id === lead) ? [lead!] : [];
  return {
    storyId,
    articles: [...first, ...others.map(({ id }) => id)].slice(0, MAX_TOP_TELLERS),
    sources: listDistinct(articles.map(({ source }) => source)),
    sections: listDistinct(articles.map(({ section }) => section)),
    grew: byRelease.at(-1)!.released,
    releases: byRelease.slice(-MAX_RELEASES).map(({ released }) => released),
    urgency: stated.length > 0 ? Math.min(...stated) : undefined,
  };
}

/**
 * Selects the stories that briefings of a language may tell.
 *
 * @param stories the one that matters most first
 * @returns by id, so that what is chosen again is stored as it was
 */
export function selectTopStories(stories: readonly TopStory[]): TopStory[] {
  const taken = new Map<string, number>();
  const chosen = stories.filter(({ sections }, at) => {
    const isOfSection = sections.some((section) => (taken.get(section) ?? 0) < MAX_OF_SECTION);
    if (at >= MAX_STORIES && !isOfSection) return false;
    for (const section of sections) taken.set(section, (taken.get(section) ?? 0) + 1);
    return true;
  });
  return chosen.sort((one, other) => (one.storyId < other.storyId ? -1 : 1));
}

/** The values that are stated, each once, sorted. */
export function listDistinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))].sort();
}

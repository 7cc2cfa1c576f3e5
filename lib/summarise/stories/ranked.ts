/**
 * Which story comes first in a briefing.
 *
 *     (SOURCES · log2(1 + sources) + GROWTH · log2(1 + sources of the last GROWTH_HOURS) + urgency)
 *       · 0.5 ^ (hours since it grew / HALF_LIFE_HOURS)
 *
 * where urgency is URGENCY for each step above IPTC's 5, "routine", and as much less below it; 0 where no
 * article states one. The logarithm, because the tenth source says less than the second; the half-life,
 * because a story that does not grow any more makes room.
 */
import { HOUR_MS } from "../../instant.ts";
import type { StoryTeller } from "./story.ts";
import { chooseTellers, compare, groupCopies } from "./tellers.ts";

const STORY_WEIGHTS = {
  sources: 1,
  growth: 0.7,
  growthHours: 3,
  urgency: 0.4,
  routineUrgency: 5,
  halfLifeHours: 8,
};

/** A story as a briefing is given it. */
export interface BriefedStory {
  readonly storyId: string;
  /** Those of its articles that readers may see now. */
  readonly members: readonly StoryTeller[];
  readonly sources: readonly string[];
  /** Instants: when its first article came, and its latest. */
  readonly opened: string;
  readonly grew: string;
  /** IPTC's, 1 (most urgent) to 9: the most urgent that an article states. */
  readonly urgency?: number | undefined;
}

/** What decides the order of stories, but for who told them lately. */
type Rankable = Pick<BriefedStory, "storyId" | "sources" | "grew" | "urgency">;

/**
 * Puts stories in order, the one that matters most first.
 *
 * @param now an instant
 */
export function rankStories<Story extends BriefedStory>(stories: readonly Story[], now: string): Story[] {
  return rank(stories, now, ({ members }) => {
    const tellers = chooseTellers(members);
    return new Set(groupCopies(tellers).filter((_, at) => isRecent(tellers[at]!.released, now))).size;
  });
}

/**
 * The same before their text is read: whether an article copies another does not count then.
 *
 * @param stories with the releases of their latest articles
 */
export function rankUnread<Story extends Rankable & { readonly releases: readonly string[] }>(
  stories: readonly Story[],
  now: string,
): Story[] {
  return rank(stories, now, ({ releases }) => releases.filter((released) => isRecent(released, now)).length);
}

/** Words of a usual sentence of a briefing. */
const WORDS_A_STORY = 20;
/** So many times the stories that it has room for are looked at: many have no sentence that tells them. */
const LOOKED_AT = 2.5;
/** Stories and articles that are read for one briefing: a call of the table gives a hundred rows. */
const [MAX_STORIES, MAX_ARTICLES] = [40, 80];

/**
 * Selects the stories whose text is read for a briefing.
 *
 * @param stories with the ids of their articles that are read
 * @param words the briefing's
 */
export function selectUnread<
  Story extends Rankable & { readonly releases: readonly string[]; readonly articles: readonly string[] },
>(stories: readonly Story[], words: number, now: string): Story[] {
  const most = Math.min(MAX_STORIES, Math.ceil((LOOKED_AT * words) / WORDS_A_STORY));
  let room = MAX_ARTICLES;
  return rankUnread(stories, now)
    .slice(0, most)
    .filter(({ articles }) => {
      room -= articles.length;
      return room >= 0;
    });
}

function rank<Story extends Rankable>(
  stories: readonly Story[],
  now: string,
  countRecent: (story: Story) => number,
): Story[] {
  const scored = stories.map((story) => ({ story, score: scoreStory(story, countRecent(story), now) }));
  return scored
    .toSorted(
      (one, other) =>
        other.score - one.score ||
        compare(other.story.grew, one.story.grew) ||
        compare(one.story.storyId, other.story.storyId),
    )
    .map(({ story }) => story);
}

/** What a story is worth at a moment; to compare with others only. */
function scoreStory({ sources, grew, urgency }: Rankable, recent: number, now: string): number {
  const { halfLifeHours, routineUrgency } = STORY_WEIGHTS;
  const spread = STORY_WEIGHTS.sources * Math.log2(1 + sources.length);
  const growth = STORY_WEIGHTS.growth * Math.log2(1 + recent);
  const stated = STORY_WEIGHTS.urgency * (routineUrgency - (urgency ?? routineUrgency));
  const weight = Math.max(spread + growth + stated, 0);
  return weight * 0.5 ** (hoursBetween(grew, now) / halfLifeHours);
}

function isRecent(released: string, now: string): boolean {
  return hoursBetween(released, now) <= STORY_WEIGHTS.growthHours;
}

/** Never less than nothing: clocks differ. */
function hoursBetween(since: string, now: string): number {
  return Math.max(0, (Date.parse(now) - Date.parse(since)) / HOUR_MS);
}

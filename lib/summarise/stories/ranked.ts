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
import { DAY_MS } from "../../instant.ts";
import { chooseTellers, compare, groupCopies } from "./pool.ts";
import type { StoryTeller } from "./story.ts";

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

/**
 * Puts stories in order, the one that matters most first.
 *
 * @param now an instant
 */
export function rankStories<Story extends BriefedStory>(stories: readonly Story[], now: string): Story[] {
  const scored = stories.map((story) => ({ story, score: scoreStory(story, now) }));
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
function scoreStory({ members, sources, grew, urgency }: BriefedStory, now: string): number {
  const { growthHours, halfLifeHours, routineUrgency } = STORY_WEIGHTS;
  const tellers = chooseTellers(members);
  const voices = groupCopies(tellers);
  const recent = new Set(voices.filter((_, at) => hoursBetween(tellers[at]!.released, now) <= growthHours));
  const spread = STORY_WEIGHTS.sources * Math.log2(1 + sources.length);
  const growth = STORY_WEIGHTS.growth * Math.log2(1 + recent.size);
  const stated = STORY_WEIGHTS.urgency * (routineUrgency - (urgency ?? routineUrgency));
  const weight = Math.max(spread + growth + stated, 0);
  return weight * 0.5 ** (hoursBetween(grew, now) / halfLifeHours);
}

/** Never less than nothing: clocks differ. */
function hoursBetween(since: string, now: string): number {
  return Math.max(0, (Date.parse(now) - Date.parse(since)) / (DAY_MS / 24));
}

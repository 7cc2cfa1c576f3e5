/**
 * What is kept of a story that several articles tell: who they are, and when they were released. Its digest
 * and timeline are not kept: they are composed when somebody asks, of what stands at that moment.
 *
 * The grouping (grouping/index.ts) knows the articles of its window alone. A story that runs for longer keeps
 * the older ones here.
 */
import type { StoryChange, StoryMember } from "./grouping/index.ts";

/** An article of a story. */
export type RecordedMember = StoryMember & {
  /** The instant of its release. */
  released: string;
  /** Who provides it, in lower case. */
  source?: string | undefined;
};

export interface StoryRecord {
  storyId: string;
  /** By release, the first first; those of the last days, at most MAX_MEMBERS. */
  members: RecordedMember[];
  /** How many there are in all, where more were left out. */
  count: number;
  language?: string | undefined;
  /** The story that this one became part of. */
  mergedInto?: string | undefined;
  /** Nothing was added to it for as long as the window is. */
  closed?: true | undefined;
}

/** What the record takes from an article of the window. */
export interface TellingArticle {
  released: string;
  source?: string | undefined;
  language?: string | undefined;
}

/** Articles that a record names: what an answer can show, and a row of a few kilobytes. */
const MAX_MEMBERS = 200;

/**
 * Writes down what became of a story.
 *
 * @param before its record until now
 * @param find an article of the window by its id
 * @param windowStart an instant: who was released before it is not in the window, and stays
 * @param absorbed records of stories that become part of this one
 */
export function recordStory(
  before: StoryRecord | undefined,
  { storyId, members, mergedInto }: StoryChange,
  find: (id: string) => TellingArticle | undefined,
  windowStart: string,
  absorbed: readonly StoryRecord[] = [],
): StoryRecord {
  if (mergedInto !== undefined) return { storyId, members: [], count: 0, mergedInto };
  const known = [...(before ? [before] : []), ...absorbed];
  const isCurrent = new Set(members.map(({ id }) => id));
  const older = known
    .flatMap((record) => record.members)
    .filter(({ id, released }) => released < windowStart && !isCurrent.has(id));
  const current = members.map((member) => ({ ...member, ...pick(find(member.id)) }));
  const all = [...older, ...current].sort(byRelease);
  const language = members.map(({ id }) => find(id)?.language).find((tag) => tag !== undefined);
  const forgotten = known.reduce((sum, record) => sum + record.count - record.members.length, 0);
  return {
    storyId,
    members: all.slice(-MAX_MEMBERS),
    count: forgotten + all.length,
    language: language ?? before?.language,
  };
}

function pick(article: TellingArticle | undefined): Pick<RecordedMember, "released" | "source"> {
  return { released: article?.released ?? "", source: article?.source };
}

function byRelease(one: RecordedMember, other: RecordedMember): number {
  const [a, b] = [`${one.released}#${one.id}`, `${other.released}#${other.id}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

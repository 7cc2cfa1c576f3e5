/**
 * What listeners get of stories that several articles tell. They name stories by id and say nothing of what
 * is told: who asks for the story gets what readers may see at that moment.
 */
export type StoryAnnouncementType = "StoryOpened" | "StoryGrew" | "StoryClosed";

export interface StoryAnnouncement {
  type: StoryAnnouncementType;
  version: number;
  /** Not `id`: articles have that, and a sequence of their own. */
  storyId: string;
  /**
   * Grows with each run of the grouping; two of one story with the same sequence are the same announcement.
   */
  sequence: number;
  /** How many articles tell it. */
  articles: number;
  /** The story that it became part of, where it closed for that. */
  mergedInto?: string | undefined;
  /** Paths of the API. */
  links: { story: string };
}

/** The grouping of a newsroom's stories, as its function runs it. */
import type { StoryAnnouncement } from "../lib/announce/story-announcements.ts";
import { ChangedArticles } from "../lib/aws/changed-articles.ts";
import { GroupingLog } from "../lib/aws/grouping-log.ts";
import { StoryRows } from "../lib/aws/story-rows.ts";
import type { Table } from "../lib/aws/table.ts";
import { TopStories } from "../lib/aws/top-stories.ts";
import { Grouping } from "../lib/grouping/index.ts";
import type { Fields } from "../lib/log.ts";

/** Three days, as a stage has unless it is told otherwise. */
const WINDOW_HOURS = 72;

/**
 * A process of the grouping.
 *
 * @param announced takes what is announced
 * @returns `run` gives what it logged
 */
export function aGrouping(
  rows: Table,
  {
    windowHours = WINDOW_HOURS,
    announced = [] as StoryAnnouncement[],
    articlesAtOnce = undefined as number | undefined,
  } = {},
): { run(now: Date, mayGoOn?: () => boolean): Promise<[string, Fields][]>; announced: StoryAnnouncement[] } {
  const grouping = new Grouping({
    changed: new ChangedArticles(rows),
    groupingLog: new GroupingLog(rows, windowHours),
    stories: new StoryRows(rows),
    top: new TopStories(rows),
    announce: async (announcement) => void announced.push(announcement),
    windowHours,
    articlesAtOnce,
  });
  return {
    async run(now, mayGoOn) {
      const logged: [string, Fields][] = [];
      await grouping.run(now, (event, fields) => void logged.push([event, fields]), mayGoOn);
      return logged;
    },
    announced,
  };
}

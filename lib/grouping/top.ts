/** Which stories of the window briefings may tell, by language. */
import type { GroupedArticle } from "../aws/grouping-log.ts";
import { formatInstant } from "../instant.ts";
import { describeTopStory, selectTopStories, type TopStory } from "../stories/top-stories.ts";
import { rankUnread } from "../summarise/stories/index.ts";
import { type Known, storyOf } from "./known.ts";

/**
 * Lists them for each language that an article of the window has; empty is the language of who states none.
 */
export function listTopStories(known: Known, now: Date): Map<string, TopStory[]> {
  const byStory = Map.groupBy(known.articles.values(), ({ id }) => storyOf(known, id));
  const byLanguage = Map.groupBy(byStory, ([, [first]]) => primaryOf(first!));
  return new Map(
    [...byLanguage].map(([language, stories]) => {
      const described = stories.map(([storyId, articles]) => {
        const lead = known.window.story(storyId)?.members.find(({ role }) => role === "lead");
        return describeTopStory(storyId, articles, lead?.id ?? articles[0]!.id);
      });
      return [language, selectTopStories(rankUnread(described, formatInstant(now)))];
    }),
  );
}

function primaryOf({ language = "" }: GroupedArticle): string {
  return language.split("-")[0]!.toLowerCase();
}

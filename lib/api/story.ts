/** From a story as it is told now to what an app gets of it. */
import type { ToldStory } from "../aws/stories.ts";
import { listDistinct } from "../stories/top-stories.ts";
import type { Budget } from "../summarise/ranking.ts";
import { digestStory, tellTimeline } from "../summarise/stories/index.ts";
import type { AskedSummary } from "./read-query.ts";
import { composeSummary, type SummaryAnswer } from "./summary.ts";

/** The fields that a story has in lists and alone. */
function describeStory({ storyId, tellers, count, closed }: ToldStory) {
  const lead = findLead(tellers);
  const records = tellers.map(({ record }) => record);
  const releases = tellers.map(({ released }) => released).sort();
  return {
    storyId,
    headline: lead.record.headline,
    opened: releases[0]!,
    grew: releases.at(-1)!,
    closed,
    languages: listDistinct(records.map(({ language }) => language)),
    sources: listDistinct(records.map(({ source }) => source)),
    sections: listDistinct(records.map(({ section }) => section)),
    count,
    links: { self: `/stories/${storyId}` },
  };
}

/** A story in a list: with the summary of the article that tells it best. */
export function summariseStory(story: ToldStory, options: AskedSummary) {
  const { body } = composeSummary(findLead(story.tellers).record, options);
  return { ...describeStory(story), lead: body satisfies SummaryAnswer };
}

/** A whole story: who tells it, what they tell together, and what each added. */
export function tellStory(story: ToldStory, budget: Budget) {
  return {
    ...describeStory(story),
    articles: story.tellers.map(({ record, role, released }) => ({
      articleId: record.articleId,
      revision: record.revision,
      headline: record.headline,
      published: record.published,
      released,
      source: record.source,
      language: record.language,
      role,
      links: { summary: `/summaries/${record.articleId}`, article: `/articles/${record.articleId}` },
    })),
    alsoIn: (story.elsewhere ?? []).map(({ language, storyId }) => ({
      language,
      storyId,
      links: { self: `/stories/${storyId}` },
    })),
    digest: digestStory(story.tellers, budget),
    timeline: tellTimeline(story.tellers),
  };
}

function findLead(tellers: ToldStory["tellers"]): ToldStory["tellers"][number] {
  return tellers.find(({ role }) => role === "lead") ?? tellers[0]!;
}

/** Answers with stories that one or more articles tell, and with lists of them. */
import type { StoryPage, ToldStory } from "../../aws/stories.ts";
import { openStoryCursor, sealStoryCursor } from "../cursor.ts";
import { type Answer, answerFitting, buildUrl, chooseMediaType, readPathParameter } from "../http.ts";
import { readAskedSummary, readCursor, readInstant, readLength } from "../read-query.ts";
import { redactRecord } from "../redaction.ts";
import { listMediaTypes } from "../routes.ts";
import { summariseStory, tellStory } from "../story.ts";
import type { ApiServices, Asked } from "./handler.ts";
import { requireTold } from "./visible.ts";

/** The digest of a story whose length was not asked for. */
const USUAL_DIGEST = { words: 120 };

export async function getStory(
  { request, query }: Asked<"getStory">,
  { stories, now, access }: ApiServices,
): Promise<Answer> {
  const budget = readLength(query) ?? USUAL_DIGEST;
  const type = chooseMediaType(request, listMediaTypes("getStory"));
  const found = requireTold(await stories.find(readPathParameter(request, "id"), now()));
  if ("movedTo" in found) {
    const { movedTo } = found;
    const location = buildUrl({ ...request, target: `/stories/${movedTo}` });
    return { type, location, body: { movedTo } };
  }
  return { type, body: tellStory(redactStory(found, access), budget), about: { storyId: found.storyId } };
}

export async function listStories(
  { request, query }: Asked<"listStories">,
  services: ApiServices,
): Promise<Answer> {
  const options = readAskedSummary(query);
  const type = chooseMediaType(request, listMediaTypes("listStories"));
  const render = ({ found, next: after }: StoryPage): Answer => {
    const cursor = after && sealStoryCursor(after, services.cursorKey);
    const stories = found.map(({ story }) => summariseStory(redactStory(story, services.access), options));
    return { type, next: cursor && buildUrl(request, { cursor }), body: { stories, next: cursor } };
  };
  return answerFitting(await findPage(query, services), render, takeFirstHalf);
}

/** The page that a list's query asks for. */
async function findPage(
  query: Asked<"listStories">["query"],
  { stories, now, cursorKey }: ApiServices,
): Promise<StoryPage> {
  const { section, language, source, limit } = query;
  const since = readInstant(query.since);
  const until = readInstant(query.until);
  const after = readCursor(query.cursor, (cursor) => openStoryCursor(cursor, cursorKey));
  if (since !== undefined && until !== undefined && since >= until) return { found: [], next: undefined };
  return stories.list({ section, language, source, since, until }, limit, now(), after);
}

/** The first half of a page of several. The next page goes on right behind it. */
function takeFirstHalf({ found }: StoryPage): StoryPage | undefined {
  if (found.length < 2) return undefined;
  const kept = found.slice(0, Math.ceil(found.length / 2));
  return { found: kept, next: kept.at(-1)?.position };
}

function redactStory(story: ToldStory, access: ApiServices["access"]): ToldStory {
  if (access !== "public") return story;
  return {
    ...story,
    tellers: story.tellers.map((teller) => ({ ...teller, record: redactRecord(teller.record) })),
  };
}

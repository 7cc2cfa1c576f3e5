/** Answers with the briefing: the stories that matter most, one or two sentences each. */
import type { ToldStory } from "../../aws/stories.ts";
import { formatInstant } from "../../instant.ts";
import type { TopStory } from "../../stories/top-stories.ts";
import {
  type BriefedStory,
  type Briefing,
  composeBriefing,
  rankStories,
  selectUnread,
  toMarkdown,
  toPlainText,
  toSpeech,
} from "../../summarise/stories/index.ts";
import { OWN_URN } from "../../uris.ts";
import type { BriefingQuery } from "../briefings.ts";
import { type Answer, buildUrl, chooseMediaType, type Request, readPathParameter } from "../http.ts";
import { Problem } from "../problems.ts";
import { ATOM, JSON_TYPE, listMediaTypes, MARKDOWN, PLAIN_TEXT } from "../routes.ts";
import type { ApiServices, Asked } from "./handler.ts";

export function getBriefing(
  { request, query }: Asked<"getBriefing">,
  services: ApiServices,
): Promise<Answer> {
  return answerBriefing(request, query, services);
}

export function getNamedBriefing(
  { request }: Asked<"getNamedBriefing">,
  services: ApiServices,
): Promise<Answer> {
  const query = services.briefings?.get(readPathParameter(request, "name"));
  if (!query) throw new Problem("not-found", "There is no briefing of this name.");
  return answerBriefing(request, query, services);
}

async function answerBriefing(
  request: Request,
  { section, language, hours, words, sentences, style }: BriefingQuery,
  { stories, now }: ApiServices,
): Promise<Answer> {
  const type = chooseMediaType(request, listMediaTypes("getBriefing"));
  const moment = now();
  const at = formatInstant(moment);
  const choose = (top: TopStory[]) => selectUnread(top, words, at);
  const told = await stories.listTop({ section, language, hours }, choose, moment);
  const ranked = rankStories(told.map(toBriefed), at);
  const briefing = composeBriefing(ranked, words, sentences === 2 ? 2 : 1, style);
  if (type === MARKDOWN) return { type, body: toMarkdown(briefing) };
  if (type === PLAIN_TEXT)
    return { type, body: style === "voice" ? toSpeech(briefing) : toPlainText(briefing) };
  if (type === ATOM) return { type, body: await writeFeed(request, briefing) };
  const items = briefing.stories.map((item) => ({ ...item, links: { self: pathOf(item) } }));
  return { type: JSON_TYPE, body: { ...briefing, stories: items } };
}

function toBriefed({ storyId, tellers, urgency }: ToldStory): BriefedStory {
  const releases = tellers.map(({ released }) => released).sort();
  const sources = tellers.flatMap(({ record }) => record.source ?? []);
  return {
    storyId,
    members: tellers,
    sources: [...new Set(sources)].sort(),
    opened: releases[0]!,
    grew: releases.at(-1)!,
    urgency,
  };
}

async function writeFeed(request: Request, { stories }: Briefing): Promise<string> {
  const { toAtom } = await import("../feeds.ts");
  const self = buildUrl(request);
  const items = stories.map((item) => ({
    articleId: item.storyId,
    uri: `${OWN_URN}story:${item.storyId}`,
    headline: item.headline,
    byline: item.sources,
    published: item.grew,
    versionCreated: item.grew,
    summary: { text: item.text },
    path: pathOf(item),
  }));
  return toAtom({ origin: request.origin, id: self, self, next: undefined, title: "briefing", items });
}

function pathOf({ storyId }: { storyId: string }): string {
  return `/stories/${storyId}`;
}

/**
 * Stop press: the desk holds, kills or releases a story. What it decides is part of the story's state from
 * the moment of its answer, so every route asks for it with the next request.
 */
import { hash } from "node:crypto";
import type { Article } from "../../article.ts";
import { applyDecision } from "../../ingest/decide.ts";
import { formatInstant } from "../../instant.ts";
import { makeDecision } from "../../stories/decisions.ts";
import { decideArticle, type StoryState } from "../../stories/versions.ts";
import { BODIES } from "../bodies.ts";
import { type Answer, chooseMediaType, readPathParameter } from "../http.ts";
import { readJsonFields } from "../json-fields.ts";
import { Problem } from "../problems.ts";
import { parseQuery, readInstant } from "../read-query.ts";
import { reportStatus } from "../reports.ts";
import { listMediaTypes } from "../routes.ts";
import type { Asked, DecisionServices } from "./handler.ts";

/** Who decided, where the stage asks nobody who he is. */
export const ANONYMOUS = "somebody";

export async function postStatus(
  { request }: Asked<"postStatus">,
  services: DecisionServices,
): Promise<Answer> {
  const type = chooseMediaType(request, listMediaTypes("postStatus"));
  const { articles, now } = services;
  const id = readPathParameter(request, "id");
  const asked = parseQuery(BODIES.status(), { query: readJsonFields(request) });
  const state = await articles.find(id);
  if (!state) throw new Problem("not-found", "There is no story of this id.");
  const until = readEnd(asked, now());
  // The same words sent again keep the revision that they came with first, which is the one that is told.
  const isCurrent = asked.revision === undefined || asked.revision === state.article?.revision;
  const revision = isCurrent ? state.revision : asked.revision!;
  if (asked.pubStatus === "usable") refuseWhatNoReleaseHelps(state, formatInstant(now()));
  const mark = hash("sha256", request.id, "base64url").slice(0, 8);
  const { pubStatus, why } = asked;
  const by = request.caller ?? ANONYMOUS;
  const decision = makeDecision({ pubStatus, until, revision, by, why }, now(), mark);
  await applyDecision(id, decision, services);
  const current = await articles.findCurrent(id, now());
  if (!current) throw new Error("a story that was decided on is not there");
  return { body: reportStatus(id, current, now()), type, about: { articleId: id, pubStatus } };
}

/**
 * The end of a hold.
 *
 * @throws {Problem} when it has passed, or what is asked for has none
 */
function readEnd({ pubStatus, until }: { pubStatus: string; until?: string | undefined }, now: Date) {
  const end = readInstant(until);
  if (end === undefined || (pubStatus === "withheld" && end > formatInstant(now))) return end;
  const expected = "a time to come, and only of a hold (pubStatus=withheld)";
  throw new Problem("invalid-parameter", `"until": expected ${expected}.`, {
    parameter: { parameter: "until", expected, found: until },
  });
}

/**
 * A release undoes what a desk decided, and lifts a hold that was read from the copy. It takes nobody's word
 * back: not a kill or a deletion, and not the time of an embargo.
 *
 * @throws {Problem} `conflict` where it would change nothing
 */
function refuseWhatNoReleaseHelps(state: StoryState, now: string): void {
  const { gone, decisions = [] } = state;
  if (gone === "canceled")
    throw new Problem(
      "conflict",
      "Its sender killed this story. Only a newer version of it puts it up again.",
    );
  if (gone === "withdrawn")
    throw new Problem("conflict", "Its file was deleted. Restore the file, or upload it again.");
  const isDecided = decisions.some(({ pubStatus }) => pubStatus !== "usable");
  const { pubStatus, embargoedUntil = "" }: Partial<Article> = decideArticle(state) ?? {};
  if (!isDecided && pubStatus === "usable" && embargoedUntil > now)
    throw new Problem(
      "conflict",
      `It is under embargo until ${embargoedUntil}. A release does not end an embargo: send the story ` +
        'again with the line "EMBARGO LIFTED", or with another time.',
    );
}

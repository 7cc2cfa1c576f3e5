/** Tells the desk what a story said before, version by version. */
import type { Article } from "../../article.ts";
import { decideArticle } from "../../stories/versions.ts";
import { type Answer, answerFitting, chooseMediaType, readPathParameter } from "../http.ts";
import { Problem } from "../problems.ts";
import { listMediaTypes } from "../routes.ts";
import type { ApiServices, Asked } from "./handler.ts";

/** Beside the one that stands. */
const MAX_PAST = 20;

export async function listVersions(
  { request }: Asked<"listVersions">,
  { articles, pastVersions }: ApiServices,
): Promise<Answer> {
  const type = chooseMediaType(request, listMediaTypes("listVersions"));
  const id = readPathParameter(request, "id");
  const standing = await articles.find(id);
  if (!standing) throw new Problem("not-found", "There is no story of this id.");
  if (!standing.article)
    throw new Problem("gone", "This story has been withdrawn, and what it said is deleted.");
  const past = await pastVersions.list(id, MAX_PAST);
  const told = [decideArticle(standing), ...past.map(({ article }) => article)];
  const versions = told.flatMap((article) => (article ? [describeVersion(article)] : []));
  const render = (kept: typeof versions): Answer => ({ body: { versions: kept }, type });
  const leaveOldest = (kept: typeof versions) => (kept.length > 1 ? kept.slice(0, -1) : undefined);
  return answerFitting(versions, render, leaveOldest);
}

function describeVersion(article: Article) {
  const { revision, versionCreated, pubStatus, embargoedUntil, headline, standfirst, byline, body } = article;
  const { key, at } = article.upload;
  return {
    ...{ revision, versionCreated, pubStatus, embargoedUntil, headline, standfirst, byline, body },
    upload: { key, at },
  };
}

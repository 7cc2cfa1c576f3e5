/** An app that asks a small newsroom. Every answer that it is given is held against the contract. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect } from "vitest";
import type { Request } from "../lib/api/http.ts";
import { type ApiServices, answerRequest } from "../lib/api/index.ts";
import type { Article } from "../lib/article.ts";
import { stateFromUpload } from "../lib/stories/versions.ts";
import { digestArticle } from "../lib/summarise/digest.ts";
import { makeSummaryRecord } from "../lib/summarise/summary-record.ts";
import { breachesOf } from "./document.ts";
import { type aNewsroom, anArticle, NOON } from "./newsroom.ts";

type Newsroom = Awaited<ReturnType<typeof aNewsroom>>;

/** What the function is given besides the newsroom. */
export const SETTINGS: Pick<ApiServices, "asset" | "cursorKey"> = {
  // As the function has it, in whose zip these files are.
  asset: async (name) =>
    gzipSync(await readFile(fileURLToPath(import.meta.resolve(`swagger-ui-dist/${name}`))), { level: 9 }),
  cursorKey: "a key of this stage",
};

export interface Asked {
  method?: string;
  target?: string;
  path?: Record<string, string>;
  query?: Record<string, string>;
  repeated?: Request["repeated"];
  headers?: Record<string, string>;
}

/** @param route as API Gateway matched it; undefined when it matched none */
export async function ask(
  newsroom: Newsroom,
  now: Date,
  route: string | undefined,
  asked: Asked,
  stage: Pick<ApiServices, "access" | "variesByOrigin" | "briefings"> = {},
) {
  const request = {
    method: "GET",
    route,
    origin: "https://api.example.org",
    target: route ?? "/",
    path: {},
    query: {},
    headers: {},
    id: "request-1",
    ...asked,
  };
  const response = await answerRequest(request, {
    ...newsroom.services,
    ...SETTINGS,
    ...stage,
    now: () => now,
  });
  const text = typeof response.body === "string" ? response.body : gunzipSync(response.body).toString();
  // A page for people, a path that is none of ours and another method are not of the document.
  if (route && !route.startsWith("/docs") && response.status !== 405)
    expect(breachesOf(route.replace("+}", "}"), response, text, stage.access)).toEqual([]);
  const isJson = response.headers["content-type"]?.endsWith("json");
  return { ...response, text, json: isJson ? JSON.parse(text) : undefined };
}

export async function publish({ articles }: Newsroom, ...stories: Partial<Article>[]): Promise<void> {
  for (const story of stories) {
    const article = anArticle(story);
    const summarise = (standing: Article) => makeSummaryRecord(standing, digestArticle(standing));
    await articles.save(article.id, stateFromUpload(article, article.published), summarise, NOON);
  }
}

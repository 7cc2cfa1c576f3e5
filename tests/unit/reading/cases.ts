/** Reads the files of tests/fixtures/cases as though they were uploaded at the time that each folder's README states. */
import { readdirSync, readFileSync } from "node:fs";
import type { Article } from "../../../lib/article.ts";
import { readArticle } from "../../../lib/reading/index.ts";
import { Rejection } from "../../../lib/rejection.ts";
import { compose, rank } from "../../../lib/summarise/index.ts";
import type { Budget, Summary } from "../../../lib/summarise/ranking.ts";

const FOLDER = new URL("../../fixtures/cases/", import.meta.url);

/** When the file of a case was uploaded: the embargoes (`e-…`) say so for themselves. */
function uploadedAt(path: string): string {
  return path.startsWith("held-and-killed/e-") ? "2024-05-04T12:00:00Z" : "2026-11-28T19:30:00Z";
}

/** The files of one folder of cases, as `folder/name`. */
export function casesIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, FOLDER))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** @throws {Rejection} when the file cannot be read */
export async function readCase(path: string, timeZone = "UTC"): Promise<Article> {
  const bytes = readFileSync(new URL(path, FOLDER));
  const upload = {
    bucket: "uploads",
    key: path,
    sequencer: "01",
    size: bytes.length,
    at: uploadedAt(path),
  };
  return (await readArticle(bytes, upload, { timeZone, maxUploadBytes: 20_971_520 })).article;
}

/** Whether nobody may read it at the time of its upload: killed, withheld, under embargo, or refused. */
export async function isHeld(path: string): Promise<boolean> {
  try {
    const { pubStatus, embargoedUntil = "", upload } = await readCase(path);
    return pubStatus !== "usable" || embargoedUntil > upload.at;
  } catch (error) {
    if (error instanceof Rejection) return true;
    throw error;
  }
}

/** Budgets that apps ask for. */
const BUDGETS: readonly Budget[] = [
  ...Array.from({ length: 10 }, (_, at) => ({ sentences: at + 1 })),
  ...[40, 60, 100].map((words) => ({ words })),
  ...[280, 500].map((characters) => ({ characters })),
];

/** What apps may be given of a story: in every style and budget, with and without a focus. */
export function summariesOf(
  article: Pick<Article, "headline" | "standfirst" | "body" | "language">,
  focuses: readonly string[] = [],
): Summary[] {
  const { headline, language } = article;
  const ranking = rank(article);
  return (["paragraph", "bullets", "teaser"] as const).flatMap((style) =>
    [undefined, ...focuses].flatMap((focus) =>
      BUDGETS.map((budget) => compose(ranking, { budget, style, focus, headline, language })),
    ),
  );
}

/** What an app would be given of it. */
export async function summaryOfCase(
  path: string,
  budget: Budget = { sentences: 3 },
  style: Summary["style"] = "paragraph",
): Promise<string> {
  const article = await readCase(path);
  const { headline, language } = article;
  return compose(rank(article), { budget, style, headline, language }).text;
}

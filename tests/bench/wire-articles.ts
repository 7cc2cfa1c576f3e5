/** Every wire item of the corpora that can be read. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../../lib/article.ts";
import { readArticle } from "../../lib/reading/index.ts";
import { corpora } from "./reading/corpus.ts";

const NEWSROOM = { timeZone: "UTC", maxUploadBytes: 20_000_000 };

export async function wireArticles(): Promise<{ articles: Article[]; unread: number }> {
  const articles: Article[] = [];
  let unread = 0;
  const files = readdirSync(join(corpora, "wire/files"), { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of files.filter((entry) => entry.isFile())) {
    const bytes = readFileSync(join(parentPath, name));
    const upload = {
      bucket: "corpora",
      key: name,
      sequencer: "01",
      size: bytes.length,
      at: "2024-03-01T12:00:00Z",
    };
    const reading = await readArticle(bytes, upload, NEWSROOM).catch(() => undefined);
    if (reading) articles.push(reading.article);
    else unread += 1;
  }
  return { articles, unread };
}

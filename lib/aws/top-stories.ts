/**
 * The stories that briefings may tell, a row for each language.
 *
 * | pk        | sk               | what                                                                     |
 * |-----------|------------------|--------------------------------------------------------------------------|
 * | `STORIES` | `TOP#<language>` | ids, sources and times (stories/top-stories.ts), and when it was written |
 *
 * They are hints: what a briefing tells is read from the articles that readers may see at that moment.
 */
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import type { TopStory } from "../stories/top-stories.ts";
import type { ReadOptions, Table } from "./table.ts";

const PARTITION = "STORIES";
const PREFIX = "TOP#";

export class TopStories {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** @param language a primary tag in lower case; empty where an article states none */
  async save(language: string, stories: readonly TopStory[], at: string): Promise<void> {
    const top = brotliCompressSync(JSON.stringify(stories));
    await this.#table.put({ pk: PARTITION, sk: `${PREFIX}${language}`, top, at });
  }

  /** The stories of one language, or of all of them, by language. */
  async find(language?: string | undefined, { budget }: ReadOptions = {}): Promise<Map<string, TopStory[]>> {
    const [from, to] = language === undefined ? ["", "~"] : [language, language];
    const { rows } = await this.#table.query(
      { KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to" },
      { ":pk": PARTITION, ":from": PREFIX + from, ":to": PREFIX + to },
      undefined,
      { budget, skipsNewer: true },
    );
    return new Map(
      rows.map(({ sk, top }) => [
        sk.slice(PREFIX.length),
        JSON.parse(brotliDecompressSync(top as Uint8Array).toString()),
      ]),
    );
  }
}

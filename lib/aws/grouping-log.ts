/**
 * The log of the grouping: what each run of it put, removed and decided. Who reads it from its start knows
 * the whole window, so that a run in a new process needs no other snapshot. A run that finds nothing new
 * writes nothing.
 *
 * | pk         | sk      | what                                                                       |
 * |------------|---------|----------------------------------------------------------------------------|
 * | `GROUPING` | `<run>` | the articles that came, changed or went, and the story of each; expires     |
 *
 * A run is a number, and each is written once (IS_NEW). So of two processes that group at the same time one
 * is told that it must read again, and whoever comes later builds on what the other decided.
 */
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import type { StoryAnnouncementType } from "../announce/story-announcements.ts";
import type { WindowArticle } from "../stories/grouping/index.ts";
import { IS_NEW } from "./conditions.ts";
import type { Table } from "./table.ts";

/** An article as the grouping knows it. */
export interface GroupedArticle extends WindowArticle {
  /** Tells this version from others. */
  version: string;
  language?: string | undefined;
  /** In lower case, as the section. */
  source?: string | undefined;
  section?: string | undefined;
  urgency?: number | undefined;
}

/** What became of a story in a run. */
export interface ChangedStory {
  mergedInto?: string | undefined;
  closed?: true | undefined;
  /** The announcement that is due. */
  told?: StoryAnnouncementType | undefined;
}

/** What one run wrote down. */
export interface GroupingEntry {
  /** The instant of the run. */
  at: string;
  /** Events up to this instant were looked at. */
  readTo: string;
  upserts: GroupedArticle[];
  removals: string[];
  /**
   * By article: the story that it is in from now on; null where it tells one of its own, which has no record.
   */
  stories: Record<string, string | null>;
  /** By article: `<release>#<id>` of its earlier copies. */
  copies: Record<string, string[]>;
  /** Stories with a record that changed. */
  changed: Record<string, ChangedStory>;
}

const PARTITION = "GROUPING";
/** Digits of a run: a run each minute for nineteen thousand years. */
const RUN_DIGITS = 10;

/** Longer than the window: an article that came within it must be in the log. Three days, and one more. */
const KEPT_HOURS_BEYOND_WINDOW = 24;

export class GroupingLog {
  readonly #table: Table;
  readonly #windowHours: number;

  constructor(table: Table, windowHours: number) {
    this.#table = table;
    this.#windowHours = windowHours;
  }

  /**
   * Reads the entries of runs.
   *
   * @param after a run: only those behind it are read
   * @returns in order; `run` is the last one, 0 when there is none
   */
  async read(after = 0): Promise<{ run: number; entries: GroupingEntry[] }> {
    const rows = await this.#table.listRange(PARTITION, formatRun(after + 1), "~");
    return {
      run: rows.length > 0 ? Number(rows.at(-1)?.sk) : after,
      entries: rows.map(({ entry, prints }) => unpack(entry as Uint8Array, prints as Uint8Array)),
    };
  }

  /** @returns false when another process has written this run */
  async append(run: number, entry: GroupingEntry): Promise<boolean> {
    const hours = this.#windowHours + KEPT_HOURS_BEYOND_WINDOW;
    const expires = Math.floor(Date.parse(entry.at) / 1000) + hours * 3600;
    return this.#table.put({ pk: PARTITION, sk: formatRun(run), ...pack(entry), expires }, IS_NEW);
  }
}

function formatRun(run: number): string {
  return String(run).padStart(RUN_DIGITS, "0");
}

/** Prints look like chance: they are kept as they are, beside the rest. */
function pack({ upserts, ...entry }: GroupingEntry): { entry: Uint8Array; prints: Uint8Array } {
  const articles = upserts.map(({ print, ...article }) => ({ ...article, bytes: print.length }));
  return {
    entry: brotliCompressSync(JSON.stringify({ ...entry, articles })),
    prints: Buffer.concat(upserts.map(({ print }) => print)),
  };
}

function unpack(packed: Uint8Array, prints: Uint8Array): GroupingEntry {
  const { articles, ...entry } = JSON.parse(brotliDecompressSync(packed).toString());
  let at = 0;
  const upserts = articles.map(({ bytes, ...article }: { bytes: number }) => {
    at += bytes;
    return { ...article, print: prints.slice(at - bytes, at) };
  });
  return { ...entry, upserts };
}

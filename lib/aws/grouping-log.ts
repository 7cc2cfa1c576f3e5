/**
 * The log of the grouping: what each run of it put, removed and decided. Who reads it from its start knows
 * the whole window, so that a run in a new process needs no other snapshot. A run that finds nothing new
 * writes nothing.
 *
 * | pk         | sk                 | what                                                              |
 * |------------|--------------------|-------------------------------------------------------------------|
 * | `GROUPING` | `<run>`            | the articles that came, changed or went, and the story of each    |
 * | `GROUPING` | `<run>#<hash>#<n>` | a part of an entry that is too large for a row                    |
 *
 * All expire. Parts are written before the row of their run, which names their hash: parts of a run that
 * was never written, or that another process has written, are nobody's.
 *
 * A run is a number, and each is written once (IS_NEW). So of two processes that group at the same time one
 * is told that it must read again, and whoever comes later builds on what the other decided.
 */
import { createHash } from "node:crypto";
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
  /** By article: `<release>#<id>` of the copies that may stand for it. */
  copies: Record<string, string[]>;
  /** Stories with a record that changed. */
  changed: Record<string, ChangedStory>;
}

const PARTITION = "GROUPING";
/** Digits of a run: a run each minute for nineteen thousand years. */
const RUN_DIGITS = 10;

/** Of an entry that stands in the row of its run, beside prints of some 200 KB. A row may have 400 KB. */
const MAX_ENTRY_BYTES = 150_000;
const MAX_PART_BYTES = 350_000;

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
    const runs = rows.filter(({ sk }) => !sk.includes("#"));
    const partOf = new Map(rows.map(({ sk, part }) => [sk, part as Uint8Array]));
    return {
      run: runs.length > 0 ? Number(runs.at(-1)?.sk) : after,
      entries: runs.map(({ sk, entry, parts, hash, prints }) => {
        const keys = Array.from({ length: Number(parts ?? 0) }, (_, n) => `${sk}#${hash}#${n}`);
        const packed = entry ?? Buffer.concat(keys.map((key) => partOf.get(key)!));
        return unpack(packed as Uint8Array, prints as Uint8Array);
      }),
    };
  }

  /** @returns false when another process has written this run */
  async append(run: number, entry: GroupingEntry): Promise<boolean> {
    const hours = this.#windowHours + KEPT_HOURS_BEYOND_WINDOW;
    const expires = Math.floor(Date.parse(entry.at) / 1000) + hours * 3600;
    const { packed, prints } = pack(entry);
    const row = { pk: PARTITION, sk: formatRun(run), prints, expires };
    if (packed.length <= MAX_ENTRY_BYTES) return this.#table.put({ ...row, entry: packed }, IS_NEW);
    const hash = createHash("sha256").update(packed).digest("base64url").slice(0, 8);
    const parts = Math.ceil(packed.length / MAX_PART_BYTES);
    for (let n = 0; n < parts; n++) {
      const part = packed.subarray(n * MAX_PART_BYTES, (n + 1) * MAX_PART_BYTES);
      await this.#table.put({ pk: PARTITION, sk: `${row.sk}#${hash}#${n}`, part, expires });
    }
    return this.#table.put({ ...row, hash, parts }, IS_NEW);
  }
}

function formatRun(run: number): string {
  return String(run).padStart(RUN_DIGITS, "0");
}

/** Prints look like chance: they are kept as they are, beside the rest. */
function pack({ upserts, ...entry }: GroupingEntry): { packed: Uint8Array; prints: Uint8Array } {
  const articles = upserts.map(({ print, ...article }) => ({ ...article, bytes: print.length }));
  return {
    packed: brotliCompressSync(JSON.stringify({ ...entry, articles })),
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

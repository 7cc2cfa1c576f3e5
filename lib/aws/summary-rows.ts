/**
 * Summary rows (`ARTICLE#<id>`, `SUMMARY`): what summaries are made of, the columns by which lists
 * find a story, and what of it decides whether readers may see it. They follow from the story's state,
 * which articles.ts keeps.
 */
import { hashContent } from "../announce/announcements.ts";
import { formatInstant } from "../instant.ts";
import { Rejection } from "../rejection.ts";
import type { CurrentVersion } from "../stories/current-version.ts";
import { hadStory, type StoryState } from "../stories/versions.ts";
import { wasReleased } from "../stories/visibility.ts";
import { packRecord, type SummaryRecord } from "../summarise/summary-record.ts";
import { formatCount } from "../text/counts.ts";
import { Duplicates } from "./duplicates.ts";
import { indexColumns, readRecord } from "./latest.ts";
import { type ReadBudget, readBudget } from "./read-budget.ts";
import { RECORD_VERSION, type Row } from "./row.ts";
import { articlePk, readArticleId, summaryKey } from "./row-keys.ts";
import type { Table } from "./table.ts";
import { IS_VISIBLE, readPublication, VISIBILITY_COLUMNS, WENT_AFTER_RELEASE } from "./visible.ts";

/** Summary rows that one batch reads: each has 64 KB at most (summarise/summary-record.ts). */
const MAX_CURRENT_AT_ONCE = 16;

/** The attributes that a current version is made of, as the desk sees it. */
const CURRENT_ATTRIBUTES = [
  ...["turn", "revision", "hadStory", "decided", ...VISIBILITY_COLUMNS],
  ...["range", "changed", "print", "near"],
];

/** The attributes of a summary row that tell whether it is listed, and since when. */
interface ListColumns {
  gone?: true;
  day?: string;
  range?: string;
  changed?: string;
}

/**
 * Bytes of a summary row, without what other articles add to it. A list reads many rows and their
 * duplicates at once; its 300 read units (read-budget.ts) have room for some twenty of the largest. Most
 * rows have two thousand bytes.
 */
const MAX_SUMMARY_BYTES = 120_000;

/** Reads the summary rows of stories. */
export class SummaryRows {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** See `ArticleStore.findSummary`. */
  async findPublic(id: string, now: Date): Promise<SummaryRecord | "gone" | undefined> {
    const row = await this.#publicRow(id, now);
    return row && (row.gone ? "gone" : readRecord(row, await this.#canonicalId(row, now)));
  }

  /** The row of a story that readers may see; undefined when they may not know of it. */
  async findVisible(id: string, now: Date): Promise<Row | "gone" | undefined> {
    const row = await this.#publicRow(id, now);
    return row?.gone ? "gone" : row;
  }

  /** The current version for the desk, which also sees what is held or gone. */
  async findCurrent(id: string, now: Date): Promise<CurrentVersion | undefined> {
    const row = await this.#table.get(articlePk(id), "SUMMARY", true);
    if (row?.turn === undefined) return undefined; // only what an earlier release noted of copies
    return readCurrentVersion(row, await this.#canonicalId(row, now));
  }

  /**
   * As `findCurrent`, of many stories at once, as far as the request may read.
   *
   * @returns by id; where the budget ends, of the first ones alone
   */
  async findAllCurrent(
    ids: readonly string[],
    now: Date,
    budget: ReadBudget,
  ): Promise<Map<string, CurrentVersion | undefined>> {
    const found = new Map<string, CurrentVersion | undefined>();
    const duplicates = new Duplicates(this.#table, formatInstant(now), budget);
    const asked = [...new Set(ids)];
    for (let from = 0; from < asked.length && budget.hasRoom(); from += MAX_CURRENT_AT_ONCE) {
      const some = asked.slice(from, from + MAX_CURRENT_AT_ONCE);
      const keys = some.map((id) => summaryKey(id));
      const rows = await this.#table.getAll(keys, CURRENT_ATTRIBUTES, { budget, skipsNewer: true });
      const written = rows.filter(({ turn }) => turn !== undefined);
      for (const batch of duplicates.batches(written)) {
        // The first batch is answered in any case, so that who reads the list gets on.
        if (!(await duplicates.load(batch)) && found.size > 0) return found;
        for (const row of batch)
          found.set(readArticleId(row), readCurrentVersion(row, duplicates.canonicalId(row)));
      }
      for (const id of some) if (!found.has(id)) found.set(id, undefined);
    }
    return found;
  }

  async #canonicalId(row: Row, now: Date): Promise<string | undefined> {
    const duplicates = new Duplicates(this.#table, formatInstant(now), readBudget());
    await duplicates.load([row]);
    return duplicates.canonicalId(row);
  }

  /**
   * The summary row of a story that readers may know of. The table itself leaves out what is held: the answer
   * is then the same, and takes as long, as for an id that nobody ever used.
   */
  async #publicRow(id: string, now: Date): Promise<Row | undefined> {
    const { rows } = await this.#table.query(
      {
        KeyConditionExpression: "pk = :pk AND sk = :sk",
        FilterExpression: `${WENT_AFTER_RELEASE} OR ${IS_VISIBLE}`,
        ExpressionAttributeNames: { "#day": "day" },
      },
      { ":pk": articlePk(id), ":sk": "SUMMARY", ":now": formatInstant(now) },
    );
    return rows[0];
  }
}

/**
 * The columns of a summary row. They follow from the current state alone, whatever the order of events was.
 * Of a story that the desk has killed the record is kept apart, where no reader's way leads.
 *
 * @param made the record of the current version, after the desk's decisions
 * @throws {Rejection} when the row would be too large. The limits of an article's fields prevent that
 */
export function makeSummaryColumns(current: StoryState, made: SummaryRecord | undefined) {
  const { fieldHashes = {}, article, decisions } = current;
  const record = made?.pubStatus === "canceled" ? undefined : made;
  const { revision } = article ?? current;
  const index = indexColumns(record);
  const columns = {
    revision,
    gone: record ? undefined : true,
    hadStory: record ? undefined : hadStory(current),
    neverReleased: record || wasReleased(current) ? undefined : true,
    summary: record && packRecord(record),
    kept: made && !record ? packRecord(made) : undefined,
    decided: decisions?.at(-1),
    ...index,
    print: made?.print,
    urgency: index.day && article?.urgency,
    said: index.day && hashContent(fieldHashes),
    key: index.day && article?.upload.key,
    slugline: index.day && article?.slugline,
    v: RECORD_VERSION,
  };
  const bytes =
    (columns.summary?.length ?? 0) + Buffer.byteLength(JSON.stringify({ ...columns, summary: "", kept: "" }));
  if (bytes > MAX_SUMMARY_BYTES)
    throw new Rejection(
      "too-large",
      `expected a story whose summary takes at most ${formatCount(MAX_SUMMARY_BYTES)} bytes; ` +
        `found one of ${formatCount(bytes)}`,
    );
  return { ...columns, weight: index.day && bytes };
}

function readCurrentVersion(row: Row, sameStoryAs: string | undefined): CurrentVersion {
  const { revision, range, changed, hadStory, decided } = row as Row & Partial<CurrentVersion> & ListColumns;
  return {
    ...readPublication(row),
    revision: revision ?? "",
    hadStory,
    decided,
    // The first release stored no `changed`.
    availableAt: changed ?? range?.split("#")[0],
    sameStoryAs,
  };
}

/**
 * How announcements are stored and sent.
 *
 * | pk             | sk                | what                                                           |
 * |----------------|-------------------|----------------------------------------------------------------|
 * | `ARTICLE#<id>` | `TOLD`            | the last announcement (`told`), its sequence (`announced`), of |
 * |                |                   | which write version it was (`turn`)                            |
 * | `ARTICLE#<id>` | `SUMMARY`, `said` | the hash of the current content                                |
 * | `EMBARGOES`    | `<instant>#<id>`  | an article to be checked again when its embargo ends           |
 *
 * A row of its own, because a summary row is ten times as large, and in the index besides. The first release
 * kept `told` and `announced` in the summary row: they are read there until the next announcement.
 *
 * An announcement is written down before it is sent, so that an article that may have been announced is also
 * withdrawn by an announcement. That it was sent is written down afterwards, so that a crash in between sends
 * it again. Both writes fail when a later state of the article has been announced.
 */
import {
  ANNOUNCEMENT_VERSION,
  type Announcement,
  type DueAnnouncement,
  findDueAnnouncement,
  type LastAnnouncement,
  logAnnouncement,
} from "../announce/announcements.ts";
import { formatInstant } from "../instant.ts";
import { type Log, nameError } from "../log.ts";
import { isVisible } from "../stories/visibility.ts";
import { unpackRecord } from "../summarise/summary-record.ts";
import { NewerRecordError, RECORD_VERSION, type Row } from "./row.ts";
import type { Table } from "./table.ts";
import { readPublication } from "./visible.ts";

const TOLD = "TOLD";

/** Sorts after every id. */
const END = "\u{10FFFF}";

/** The attributes of a summary row that are used here. */
type SummaryRow = Row & { said?: string; embargoedUntil?: string };

/** The attributes of the row of announcements. */
type ToldRow = Row & { told?: StoredAnnouncement; announced?: number; turn?: number };

/** The last announcement as it is stored. Every release wrote these names, so they stay. */
type StoredAnnouncement = Omit<LastAnnouncement, "contentHash"> & { said: string };

/*
 * When an announcement is written down, for one who read write version 4 and sequence 2:
 *
 *              read          written, unsent     sent           written, sent
 *   ────────────┼──────────────────┼──────────────┼───────────────────┼────▶ time
 *               └ NOT_LATER, IS_NEW_SEQUENCE      └ NOT_LATER, IS_SAME_SEQUENCE
 *
 *                        version 4,     version 4,            version 5
 *                        sequence 2     sequence 3            was announced
 *   NOT_LATER            holds          holds                 fails
 *   IS_NEW_SEQUENCE      holds for 3    fails for 3           …
 *   IS_SAME_SEQUENCE     fails for 3    holds for 3           …
 */
const NOT_LATER = "(attribute_not_exists(#turn) OR #turn <= :turn)";
const IS_NEW_SEQUENCE = "(attribute_not_exists(#announced) OR #announced < :announced)";
const IS_SAME_SEQUENCE = "#announced = :announced";

/** Sends an announcement; resolves once it is safely with the service that passes it on. */
export type Send = (announcement: Announcement, now: Date) => Promise<void>;

/** A summary row that was written just now. */
export interface KnownSummary {
  row: Row;
  /** There was none before: nothing can have been announced. */
  isFirst: boolean;
}

export class Announcer {
  readonly #table: Table;
  readonly #send: Send;

  constructor(table: Table, send: Send) {
    this.#table = table;
    this.#send = send;
  }

  /**
   * Announces what is new about an article, at least once.
   *
   * @param known its summary row, as it was written just now
   * @returns the announcement; undefined when none was due
   */
  async announce(id: string, now: Date, known?: KnownSummary): Promise<Announcement | undefined> {
    for (let attempt = 1; ; attempt++) {
      const fresh = attempt === 1 ? known : undefined;
      const row: SummaryRow | undefined =
        fresh?.row ?? (await this.#table.get(`ARTICLE#${id}`, "SUMMARY", true));
      if (!row) return undefined;
      const { said: contentHash, embargoedUntil } = row;
      if (contentHash && embargoedUntil && !isVisible(readPublication(row), formatInstant(now))) {
        await this.#table.put({ pk: "EMBARGOES", sk: `${embargoedUntil}#${id}` });
      }
      const told = fresh?.isFirst ? undefined : await this.#findTold(row);
      const last = readLastAnnouncement(told);
      const due = findDueAnnouncement(
        { contentHash, embargoedUntil },
        last,
        readLastSequence(told),
        formatInstant(now),
      );
      if (!due) return undefined;
      const isRepeat = last?.sequence === due.sequence;
      if (!(await this.#writeDown(row, due, isRepeat ? IS_SAME_SEQUENCE : IS_NEW_SEQUENCE))) continue;
      const announcement = toAnnouncement(id, row, due);
      await this.#send(announcement, now);
      await this.#writeDown(row, { ...due, isSent: true }, IS_SAME_SEQUENCE);
      return announcement;
    }
  }

  /**
   * Announces the articles whose embargo has ended. One that fails does not hold up the others.
   *
   * @throws the last failure, when there was one; the next run tries those again
   */
  async announceLifted(now: Date, log: Log): Promise<void> {
    let failure: unknown;
    const ended = await this.#table.listRange("EMBARGOES", "0", `${formatInstant(now)}#${END}`);
    for (const row of ended) {
      const articleId = row.sk.slice(row.sk.indexOf("#") + 1);
      try {
        logAnnouncement(await this.announce(articleId, now), log);
        await this.#table.remove(row);
      } catch (error) {
        log("ANNOUNCEMENT_FAILED", { articleId, error: nameError(error) });
        // A row of a newer release waits for that release.
        if (!(error instanceof NewerRecordError)) failure = error;
      }
    }
    log("EMBARGOES_CHECKED", { ended: ended.length }, { ArticlesAccepted: 0 });
    if (failure !== undefined) throw failure;
  }

  /** The row of announcements; that of an earlier release is the summary row. */
  async #findTold(summary: Row): Promise<ToldRow | undefined> {
    return (await this.#table.get(summary.pk, TOLD, true)) ?? (summary.told ? summary : undefined);
  }

  /** @returns false when a later state was announced meanwhile, or another announcement was written down */
  async #writeDown({ pk, turn }: Row, due: DueAnnouncement, condition: string): Promise<boolean> {
    const columns = { turn, told: toStoredAnnouncement(due), announced: due.sequence, v: RECORD_VERSION };
    const row = await this.#table.set({ pk, sk: TOLD }, columns, `${NOT_LATER} AND ${condition}`);
    return row !== undefined;
  }
}

function readLastAnnouncement({ told }: Partial<ToldRow> = {}): LastAnnouncement | undefined {
  if (!told) return undefined;
  const { said, ...last } = told;
  return { ...last, contentHash: said };
}

function toStoredAnnouncement({ type, contentHash, isSent, sequence }: DueAnnouncement): StoredAnnouncement {
  return { type, said: contentHash, isSent, sequence };
}

/**
 * The greatest sequence that may have been sent. The first release used the write version as the sequence.
 */
function readLastSequence({ told, announced = 0, turn }: Partial<ToldRow> = {}): number {
  return told && told.sequence === undefined ? Math.max(announced, Number(turn)) : announced;
}

function toAnnouncement(
  id: string,
  row: Row,
  { type, contentHash, sequence }: DueAnnouncement,
): Announcement {
  return {
    type,
    version: ANNOUNCEMENT_VERSION,
    id,
    revision: String(row.revision),
    sequence,
    headline: contentHash ? unpackRecord(row.summary as Uint8Array).headline : undefined,
    links: { summary: `/summaries/${id}`, article: `/articles/${id}` },
  };
}

/**
 * How announcements are sent. What was announced of an article last stands in its summary row (told.ts).
 *
 * | pk             | sk                | what                                                           |
 * |----------------|-------------------|----------------------------------------------------------------|
 * | `ARTICLE#<id>` | `SUMMARY`, `said` | the hash of the current content                                |
 * | `EMBARGOES`    | `<instant>#<id>`  | an article to be checked again: its embargo ends, or a desk    |
 * |                |                   | has begun to decide                                            |
 *
 * An announcement is written down before it is sent, so that an article that may have been announced is
 * also withdrawn by an announcement. Who wrote it down sends it again when it is tried again, so that a
 * crash in between loses none.
 */
import {
  ANNOUNCEMENT_VERSION,
  type Announcement,
  type DueAnnouncement,
  findDueAnnouncement,
  logAnnouncement,
} from "../announce/announcements.ts";
import { formatInstant, MINUTE_MS } from "../instant.ts";
import { type Log, nameError } from "../log.ts";
import { isVisible } from "../stories/visibility.ts";
import { unpackRecord } from "../summarise/summary-record.ts";
import { NewerRecordError, type Row } from "./row.ts";
import { articlePk } from "./row-keys.ts";
import type { Table } from "./table.ts";
import { type LastTold, makeToldColumns, readTold } from "./told.ts";
import { readPublication } from "./visible.ts";

/** The partition of articles to look at again. */
const EMBARGOES = "EMBARGOES";

/** After this the clock looks at what a desk has begun: longer than a request may take. */
const PATIENCE_MS = MINUTE_MS;

/** Sorts after every id. */
const END = "\u{10FFFF}";

/** The attributes of a summary row that are used here. */
type SummaryRow = Row & { said?: string; embargoedUntil?: string };

/*
 * When an announcement is written down apart, for one who read write version 4 and sequence 2:
 *
 *                  4, 2     4, 3: another one was first   5
 *   IS_AS_READ     holds    fails                         fails
 */
const IS_AS_READ = "#turn = :turn AND ";
const IS_SAME_SEQUENCE = "#announced = :before";
const IS_UNTOLD = "attribute_not_exists(#announced)";

/** Sends an announcement; resolves once it is safely with the service that passes it on. */
export type Send = (announcement: Announcement, now: Date) => Promise<void>;

/** A summary row as it is now. */
export interface KnownSummary {
  row: Row;
  /** It says of an announcement that nobody can have sent: it was written just now. */
  isTold: boolean;
}

/** Who announces. */
export interface Teller {
  /** The same whenever it is tried again, and nobody else's. */
  name: string;
  /** Whether all that it had to do of this article was done before. */
  isDone(): Promise<boolean>;
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
   * @param known its summary row, as it was read or written just now
   * @returns the announcement; undefined when none was due
   */
  async announce(id: string, now: Date, by: Teller, known?: KnownSummary): Promise<Announcement | undefined> {
    for (let attempt = 1; ; attempt++) {
      const fresh = attempt === 1 ? known : undefined;
      const row: SummaryRow | undefined =
        fresh?.row ?? (await this.#table.get(articlePk(id), "SUMMARY", true));
      if (!row) return undefined;
      const { said: contentHash, embargoedUntil } = row;
      if (contentHash && embargoedUntil && !isVisible(readPublication(row), formatInstant(now))) {
        await this.#table.put({ pk: EMBARGOES, sk: `${embargoedUntil}#${id}` });
      }
      const told = readTold(row);
      const state = { contentHash, embargoedUntil };
      const due = findDueAnnouncement(state, told.last, told.sequence, formatInstant(now));
      if (!due) return undefined;
      if (due.sequence === told.last?.sequence) {
        if (!fresh?.isTold && !(await isToSend(told, by))) return undefined;
      } else if (!(await this.#writeDown(row, due, by))) continue;
      const announcement = toAnnouncement(id, row, due);
      await this.#send(announcement, now);
      return announcement;
    }
  }

  /**
   * Notes that an article is about to change, so that the clock announces it should its writer not come to
   * it.
   *
   * @returns who announces the change
   */
  async begin(id: string, now: Date): Promise<Teller> {
    const at = formatInstant(new Date(now.getTime() + PATIENCE_MS));
    await this.#table.put({ pk: EMBARGOES, sk: `${at}#${id}` });
    return makeClock(at);
  }

  /** Takes the note away once all is announced. */
  async end(id: string, { name }: Teller): Promise<void> {
    await this.#table.remove({ pk: EMBARGOES, sk: `${name.slice(`${EMBARGOES}#`.length)}#${id}` });
  }

  /**
   * Announces the articles whose embargo has ended. One that fails does not hold up the others.
   *
   * @throws the last failure, when there was one; the next run tries those again
   */
  async announceLifted(now: Date, log: Log): Promise<void> {
    let failure: unknown;
    const ended = await this.#table.listRange(EMBARGOES, "0", `${formatInstant(now)}#${END}`);
    for (const row of ended) {
      const articleId = row.sk.slice(row.sk.indexOf("#") + 1);
      try {
        const by = makeClock(row.sk.slice(0, row.sk.indexOf("#")));
        logAnnouncement(await this.announce(articleId, now, by), log);
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

  /** @returns false when the row is not as it was read */
  async #writeDown(row: Row, due: DueAnnouncement, { name }: Teller): Promise<boolean> {
    const { pk, sk, turn, announced: before } = row;
    const columns = { turn, ...makeToldColumns(due, name) };
    const condition = `${IS_AS_READ}${before === undefined ? IS_UNTOLD : IS_SAME_SEQUENCE}`;
    return (
      (await this.#table.set(
        { pk, sk },
        columns,
        condition,
        before === undefined ? {} : { ":before": before },
      )) !== undefined
    );
  }
}

/** Who announces what the list has under an instant. It is done when it is no longer in the list. */
function makeClock(at: string): Teller {
  return { name: `${EMBARGOES}#${at}`, isDone: async () => false };
}

/** Whether the last announcement, which may have been sent, is to be sent by this one. */
async function isToSend({ by }: LastTold, teller: Teller): Promise<boolean> {
  if (by === undefined) return true; // the first release says that it was not sent
  return by === teller.name && !(await teller.isDone());
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

/**
 * Announcements in the one table:
 *
 * | pk             | sk                             | what                                            |
 * |----------------|--------------------------------|-------------------------------------------------|
 * | `ARTICLE#<id>` | `SUMMARY`, attribute `told`    | what was announced last, and whether it went out |
 * | `ARTICLE#<id>` | `SUMMARY`, `announced`         | its sequence: how many there have been           |
 * | `EMBARGOES`    | `<instant>#<id>`               | an article to look at again when its embargo ends |
 *
 * What is going out is written down before it goes, so that a story that may have been announced is withdrawn by
 * name; that it went is written down afterwards, so that a crash between sends it again. Both only while the same
 * still stands: who changed it meanwhile announces the change.
 */
import {
  ANNOUNCEMENT_VERSION,
  type Announcement,
  dueAnnouncement,
  type Standing,
  type Told,
  tellOf,
} from "../announce/announcements.ts";
import { instantOf } from "../instant.ts";
import { type Log, nameOf } from "../log.ts";
import { unpack } from "../summarise/summary-record.ts";
import { NewerRecordError, type Row, type Table } from "./table.ts";

/** Sorts after every id. */
const END = "\u{10FFFF}";

/** What of a summary's row is looked at here. */
type Listed = Row & Standing & { told?: Told; announced?: number };

/** What is going out. */
type Due = NonNullable<ReturnType<typeof dueAnnouncement>>;

/** @param send resolves once it is safely with who passes it on; whatever it throws is a retry's */
export function announcements(table: Table, send: (announcement: Announcement, now: Date) => Promise<void>) {
  return {
    announce,

    /**
     * Announces what was held back by an embargo that has ended. One that fails does not hold up the others.
     *
     * @throws the last failure, when there was one: the next run tries those again
     */
    async announceLifted(now: Date, log: Log): Promise<void> {
      let failure: unknown;
      const due = await table.between("EMBARGOES", "0", `${instantOf(now)}#${END}`);
      for (const row of due) {
        const articleId = row.sk.slice(row.sk.indexOf("#") + 1);
        try {
          tellOf(await announce(articleId, now), log);
          await table.remove(row);
        } catch (error) {
          log("ANNOUNCEMENT_FAILED", { articleId, error: nameOf(error) });
          if (!(error instanceof NewerRecordError)) failure = error; // which waits for the newer release
        }
      }
      log("EMBARGOES_CHECKED", { ended: due.length }, { ArticlesAccepted: 0 });
      if (failure !== undefined) throw failure;
    },
  };

  /**
   * Tells what is new about an article, at least once; nothing when nothing is.
   *
   * @param known its summary's row, as it was written just now
   * @returns what was told
   */
  async function announce(id: string, now: Date, known?: Row): Promise<Announcement | undefined> {
    for (let attempt = 1; ; attempt++) {
      const fresh = attempt === 1 ? known : undefined;
      const row: Listed | undefined = fresh ?? (await table.get(`ARTICLE#${id}`, "SUMMARY", true));
      if (!row) return undefined;
      const { said, embargoedUntil = "", told } = row;
      if (said && embargoedUntil > instantOf(now)) {
        await table.put({ pk: "EMBARGOES", sk: `${embargoedUntil}#${id}` });
      }
      const due = dueAnnouncement({ said, embargoedUntil }, told, lastOf(row), instantOf(now));
      if (!due) return undefined;
      const isRepeat = told?.sequence === due.sequence;
      if (!(await writeDown(row, due, isRepeat ? IS_STILL : IS_NEW))) continue;
      const announcement = announcementOf(id, row, due);
      await send(announcement, now);
      await writeDown(row, { ...due, isSent: true }, IS_STILL);
      return announcement;
    }
  }

  /** @returns false when something else stands meanwhile, or something else was announced */
  async function writeDown({ pk, sk, turn }: Row, told: Due, condition: string): Promise<boolean> {
    const columns = { turn, told, announced: told.sequence };
    return (await table.set({ pk, sk }, columns, `#turn = :turn AND ${condition}`)) !== undefined;
  }
}

/** No two announcements of an article have one sequence. */
const IS_NEW = "(attribute_not_exists(#announced) OR #announced < :announced)";
const IS_STILL = "#announced = :announced";

/** The greatest sequence told: what an earlier release told of had that of a turn, of this one or of one before. */
function lastOf({ told, announced = 0, turn }: Listed): number {
  return told && told.sequence === undefined ? Math.max(announced, Number(turn)) : announced;
}

function announcementOf(id: string, row: Row, { type, said, sequence }: Due): Announcement {
  return {
    type,
    version: ANNOUNCEMENT_VERSION,
    id,
    revision: String(row.revision),
    sequence,
    headline: said ? unpack(row.summary as Uint8Array).headline : undefined,
    links: { summary: `/summaries/${id}`, article: `/articles/${id}` },
  };
}

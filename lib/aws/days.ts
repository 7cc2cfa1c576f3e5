/**
 * The days that have summaries, so that a list walks only those.
 *
 * | pk        | sk          | what                                                                    |
 * |-----------|-------------|-------------------------------------------------------------------------|
 * | `DAYS`    | `<UTC day>` | a day that has summaries; `touched`: when one was listed there, and whose |
 * | `EMPTIED` | `<UTC day>` | a day that a story has left, to be looked at again by the clock           |
 *
 * The newest days are hardly ever empty, and each function makes them known once. Any other day is touched after each
 * summary that comes to be listed there, and taken out when its last story leaves, unless it was touched meanwhile; what
 * was listed there before only sees to it that the day is known, so that a replay changes nothing. The index lags
 * a little behind the table, so whoever takes a day out may not see all; within minutes the clock looks at the day
 * again, and makes it known where there is a story after all.
 */
import { instantOf } from "../instant.ts";
import { RECORD_VERSION, type Reading, type Row, type Table } from "./table.ts";

/** Days before today that a function makes known but once. */
const CURRENT_DAYS = 1;

/** Longer than the index lags behind the table. */
const SETTLED_MS = 60_000;

const DAY_MS = 86_400_000;

/** Days looked at again in one run of the clock. */
const MOST_NOTES = 50;

/** Nothing of a newer release is written over. */
const IS_OURS = "(attribute_not_exists(#v) OR #v <= :v)";

export type Days = ReturnType<typeof days>;

export function days(table: Table) {
  const known = new Set<string>();

  return {
    /**
     * Lets lists know of a day on which a summary was just listed.
     *
     * @param wasListed it was listed on this day before, by a writer that may have ended before it came this far
     */
    async add(day: string, articleId: string, wasListed: boolean, now: Date): Promise<void> {
      const isCurrent = isWithin(day, now, CURRENT_DAYS, 0);
      if (isCurrent && known.has(day)) return;
      if (isCurrent || wasListed) {
        await table.put({ pk: DAYS, sk: day }, "attribute_not_exists(pk)");
        if (isCurrent) known.add(day);
      } else {
        const touched = `${instantOf(now)}#${articleId}`;
        await table.set({ pk: DAYS, sk: day }, { touched, v: RECORD_VERSION }, IS_OURS);
      }
    },

    /** Takes a day out when nothing but this article was left on it. @param pk the article's, which has left it */
    async leave(day: string, pk: string, now: Date): Promise<void> {
      const isOurs = "attribute_not_exists(v) OR v <= :v";
      await table.put({ pk: EMPTIED, sk: day, noted: instantOf(now) }, isOurs, { ":v": RECORD_VERSION });
      if (isKept(day, now)) return;
      const row = await rowOf(day);
      if (row && !(await hasStories(day, pk))) await takeOut(row);
    },

    /** Looks again at the days that stories have left: by the clock, when the index shows all. */
    async recheck(now: Date): Promise<void> {
      const settled = instantOf(new Date(now.getTime() - SETTLED_MS));
      const { rows } = await table.query(
        { KeyConditionExpression: "pk = :pk", Limit: MOST_NOTES, ConsistentRead: true },
        { ":pk": EMPTIED },
        undefined,
        { leavesNewer: true },
      );
      for (const note of rows) {
        const { sk: day, noted } = note;
        if (String(noted) > settled) continue;
        if (await hasStories(day)) await table.put({ pk: DAYS, sk: day }, "attribute_not_exists(pk)");
        else {
          const row = await rowOf(day);
          if (isKept(day, now) || String(row?.touched ?? "") > settled) continue;
          if (row && !(await takeOut(row))) continue;
        }
        await table.remove(note, "noted = :noted", { ":noted": noted });
      }
    },

    /** The days that have summaries from `first` to `last`, the latest first, at most `most`. */
    async between(first: string, last: string, most: number, reading: Reading): Promise<string[]> {
      if (first > last) return []; // of which DynamoDB takes no query
      const { rows } = await table.query(
        {
          KeyConditionExpression: "pk = :days AND sk BETWEEN :first AND :last",
          ProjectionExpression: "sk", // a day is a day, whichever release made it known
          ScanIndexForward: false,
          Limit: most,
        },
        { ":days": DAYS, ":first": first, ":last": last },
        undefined,
        reading,
      );
      return rows.map(({ sk }) => sk);
    },
  };

  /** The day's row; undefined when there is none, or a newer release's. */
  async function rowOf(day: string): Promise<Row | undefined> {
    const { rows } = await table.query(
      { KeyConditionExpression: "pk = :days AND sk = :day", ConsistentRead: true },
      { ":days": DAYS, ":day": day },
      undefined,
      { leavesNewer: true },
    );
    return rows[0];
  }

  async function hasStories(day: string, besides?: string): Promise<boolean> {
    const { rows } = await table.query(
      {
        IndexName: "latest",
        KeyConditionExpression: "#day = :day",
        ExpressionAttributeNames: { "#day": "day" },
        ProjectionExpression: "pk",
        Limit: 2,
      },
      { ":day": day },
    );
    return rows.some(({ pk }) => pk !== besides);
  }

  /** @returns false when it was touched meanwhile */
  function takeOut(row: Row): Promise<boolean> {
    const { touched } = row;
    return touched === undefined
      ? table.remove(row, "attribute_not_exists(touched)")
      : table.remove(row, "touched = :touched", { ":touched": touched });
  }
}

const DAYS = "DAYS";
const EMPTIED = "EMPTIED";

/** Whether a day stays though nothing may be on it: one that any function, whose clocks differ, makes known but once. */
function isKept(day: string, now: Date): boolean {
  return isWithin(day, now, CURRENT_DAYS + 1, 1);
}

function isWithin(day: string, now: Date, before: number, after: number): boolean {
  const [first, last] = [-before, after].map((days) =>
    instantOf(new Date(now.getTime() + days * DAY_MS)).slice(0, day.length),
  ) as [string, string];
  return day >= first && day <= last;
}

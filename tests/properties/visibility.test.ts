/** What the table is asked with its conditions, and what isVisible says of the same rows, must never differ. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { passesFilter, planWalk, writeConditions } from "../../lib/aws/filter.ts";
import { LISTED, type Row } from "../../lib/aws/row.ts";
import { IS_VISIBLE, readPublication, WENT_AFTER_RELEASE } from "../../lib/aws/visible.ts";
import { isVisible, releaseInstant } from "../../lib/stories/visibility.ts";
import { aNewsroom, NOON } from "../newsroom.ts";

const NOW = "2024-03-01T12:00:00Z";

let newsroom: Awaited<ReturnType<typeof aNewsroom>>;
beforeAll(async () => {
  newsroom = await aNewsroom();
});
afterAll(() => newsroom.stop());

const instant = fc.constantFrom(
  "2024-03-01T00:00:00Z",
  "2024-03-01T11:59:59Z",
  NOW,
  "2024-03-01T12:00:01Z",
  "2024-03-01T18:00:00Z",
);
/** Mostly absent, so that most rows pass most filters. */
const perhaps = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

/** Rows of every kind that could be stored, also of kinds that never are: a killed one that is in the index. */
const summaryRow = fc.record({
  gone: perhaps(fc.constant(true)),
  neverReleased: perhaps(fc.constant(true)),
  published: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, { weight: 3, arbitrary: instant }),
  embargoedUntil: perhaps(instant),
  section: perhaps(fc.constantFrom("world", "sport")),
  keywords: fc.subarray(["harbour", "storm"]),
  changed: perhaps(instant),
});

const filter = fc.record({
  section: perhaps(fc.constantFrom("World", "Sport")),
  keyword: perhaps(fc.constantFrom("Harbour", "Storm")),
  since: perhaps(instant),
  until: perhaps(instant),
  changedSince: perhaps(instant),
});

let stored = 0;

/** Stores a row under an id of its own, in the index when it has a time of publication. */
async function store({
  published,
  ...columns
}: {
  published?: string | undefined;
  [column: string]: unknown;
}) {
  const id = `article-${++stored}`;
  const released = published && releaseInstant(published, columns.embargoedUntil as string | undefined);
  const row: Row = {
    pk: `ARTICLE#${id}`,
    sk: "SUMMARY",
    ...columns,
    ...(released && { day: `day-${stored}`, range: `${released}#${id}` }),
  };
  await newsroom.rows.put(row);
  return row;
}

test("one story: the table hands out what is visible, and what went after readers could see it", async () => {
  const property = fc.asyncProperty(summaryRow, async (columns) => {
    const row = await store(columns);
    const { rows } = await newsroom.rows.query(
      {
        KeyConditionExpression: "pk = :pk",
        FilterExpression: `${WENT_AFTER_RELEASE} OR ${IS_VISIBLE}`,
        ExpressionAttributeNames: { "#day": "day" },
      },
      { ":pk": row.pk, ":now": NOW },
    );
    const isGone = row.gone === true && row.neverReleased === undefined;
    expect(rows.length === 1).toBe(isGone || isVisible(readPublication(row), NOW));
  });
  await fc.assert(property, { numRuns: 200 });
});

test("a list: the index hands out what passes the same filter row by row", async () => {
  const property = fc.asyncProperty(summaryRow, filter, async (columns, asked) => {
    const walk = planWalk(asked, NOON);
    const row = await store(columns);
    if (!walk || row.day === undefined) return;
    const { input, values } = writeConditions(walk, String(row.day));
    const { rows } = await newsroom.rows.query({ IndexName: LISTED, ...input }, values);
    expect(rows.length === 1).toBe(passesFilter(walk, row));
    if (rows.length === 1) expect(isVisible(readPublication(row), NOW)).toBe(true);
  });
  await fc.assert(property, { numRuns: 200 });
});

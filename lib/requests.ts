/** What an app may ask: the query parameters of each route, checked and turned into what the routes need. */
import * as z from "zod/mini";
import { Problem } from "./problem.ts";
import type { Budget } from "./summarise/ranking.ts";

const count = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,6}$/, `a whole number from ${least} to ${most}`)),
    z.pipe(
      z.transform(Number),
      z
        .number()
        .check(
          z.gte(least, `a whole number from ${least} to ${most}`),
          z.lte(most, `a whole number from ${least} to ${most}`),
        ),
    ),
  );

/** An instant, or a day, which is its first moment in UTC. */
const moment = z.pipe(
  z
    .string()
    .check(
      z.refine(
        (said) => !Number.isNaN(parseMoment(said)),
        "a date or a time: 2023-12-30 or 2023-12-30T21:14:00Z",
      ),
    ),
  z.transform((said: string) => new Date(parseMoment(said)).toISOString().replace(/\.\d+Z$/, "Z")),
);

const word = z
  .string()
  .check(z.minLength(1, "something, not nothing"), z.maxLength(200, "at most 200 characters"));

const budgetShape = {
  sentences: z.optional(count(1, 10)),
  words: z.optional(count(1, 2000)),
  characters: z.optional(count(1, 20_000)),
};

export const SummaryQuery = z.strictObject(budgetShape);

export const ListQuery = z.strictObject({
  ...budgetShape,
  section: z.optional(word),
  language: z.optional(word),
  source: z.optional(word),
  since: z.optional(moment),
  until: z.optional(moment),
  limit: z._default(count(1, 100), 20),
  cursor: z.optional(z.string().check(z.maxLength(500, "a cursor from `next`"))),
});

export const NoQuery = z.strictObject({});

const DEFAULT_SENTENCES = 3;

/**
 * @throws {Problem} `invalid-parameter`, naming the first parameter that is unknown or not what it should be
 */
export function parseQuery<T extends z.ZodMiniType>(schema: T, query: Record<string, string>): z.output<T> {
  const parsed = schema.safeParse(query);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  if (issue?.code === "unrecognized_keys") {
    const parameter = issue.keys[0] ?? "";
    throw new Problem("invalid-parameter", `There is no parameter "${parameter}" here.`, {
      parameter,
      expected: "no such parameter",
      found: query[parameter],
    });
  }
  const parameter = String(issue?.path[0]);
  const expected = issue?.message ?? "something else";
  throw new Problem("invalid-parameter", `"${parameter}" must be ${expected}.`, {
    parameter,
    expected,
    found: query[parameter],
  });
}

/** @throws {Problem} when more than one budget is asked for */
export function budgetOf(query: z.output<typeof SummaryQuery>): Budget {
  const asked = (["sentences", "words", "characters"] as const).filter((name) => query[name] !== undefined);
  if (asked.length > 1) {
    throw new Problem("invalid-parameter", `Ask for ${asked.join(" or ")}, not for both.`, {
      parameter: asked[1] ?? "",
      expected: "one of sentences, words and characters",
      found: asked.join(", "),
    });
  }
  const { sentences, words, characters } = query;
  if (words !== undefined) return { words };
  if (characters !== undefined) return { characters };
  return { sentences: sentences ?? DEFAULT_SENTENCES };
}

function parseMoment(said: string): number {
  return /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(said)
    ? Date.parse(said)
    : Number.NaN;
}

/** What a request asks for: its parameters checked, and what several of them together mean. */
import type * as z from "zod/mini";
import { formatInstant } from "../instant.ts";
import { USUAL_BUDGET } from "../summarise/compose/index.ts";
import { PRESETS } from "../summarise/presets.ts";
import type { Budget, Summary } from "../summarise/ranking.ts";
import type { Request } from "./http.ts";
import { findExpected, unwrap } from "./parameters.ts";
import { Problem } from "./problems.ts";
import type { Query } from "./queries.ts";

/**
 * Queries that a warm function found good lately, as they were sent: apps ask the same of story after story.
 */
const good = new WeakMap<z.ZodMiniObject, Map<string, object>>();
const MAX_GOOD_QUERIES = 100;

/**
 * Checks a query. All values come as text; what is no number or no truth value is left for the
 * schema to refuse.
 *
 * @throws {Problem} `invalid-parameter`, naming the first parameter that is repeated, unknown or not what
 *   it should be
 */
export function parseQuery<T extends z.ZodMiniObject>(
  schema: T,
  { query, repeated }: Pick<Request, "query" | "repeated">,
): z.output<T> {
  if (repeated) throw makeProblem(repeated.name, "one value", repeated.values.join(", "));
  const known = good.get(schema) ?? new Map<string, object>();
  const sent = JSON.stringify(query);
  const before = known.get(sent);
  if (before) return before as z.output<T>;
  const given = Object.entries(query).map(([name, value]) => [
    name,
    convert(value, findMember(schema, name)),
  ]);
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (parsed.success) {
    if (known.size === MAX_GOOD_QUERIES) known.clear();
    good.set(schema, known.set(sent, Object.freeze(parsed.data)));
    return parsed.data;
  }
  const issue = parsed.error.issues[0];
  if (issue?.code === "unrecognized_keys") {
    const [parameter = ""] = issue.keys;
    const names = Object.keys(schema.shape);
    const expected = names.length > 0 ? `one of the parameters ${names.join(", ")}` : "no parameters";
    throw makeProblem(parameter, expected, query[parameter], `There is no parameter "${parameter}" here`);
  }
  const parameter = String(issue?.path[0]);
  throw makeProblem(parameter, findExpected(findMember(schema, parameter)), query[parameter]);
}

function findMember({ shape }: z.ZodMiniObject, name: string): z.core.$ZodType | undefined {
  return Object.hasOwn(shape, name) ? shape[name] : undefined;
}

function convert(value: string, schema: z.core.$ZodType | undefined): string | number | boolean {
  const type = unwrap(schema)?._zod.def.type;
  if (type === "number" && /^\d{1,9}$/.test(value)) return Number(value);
  if (type === "boolean" && /^(true|false)$/.test(value)) return value === "true";
  return value;
}

/** The summary that an app asks for. */
export interface AskedSummary {
  budget: Budget;
  style: Summary["style"];
  focus: string | undefined;
  /** No length was asked for. */
  isUsual?: boolean | undefined;
  /** Which that a model wrote are taken. */
  written?: Query<"summary">["written"] | undefined;
}

/** @throws {Problem} `invalid-parameter` when more than one length is given, or one beside what it is for */
export function readAskedSummary({
  sentences,
  words,
  characters,
  style,
  focus,
  for: use,
  written,
}: Query<"summary">): AskedSummary {
  const asked = readLength({ sentences, words, characters });
  if (use !== undefined) {
    const given = [...Object.keys(asked ?? {}), ...(style === "paragraph" ? [] : ["style"])];
    const { budget, style: own } = PRESETS[use];
    if (given.length === 0) return { budget, style: own, focus, written };
    throw makeProblem("for", "no length and no style beside it", ["for", ...given].join(", "));
  }
  return { budget: asked ?? USUAL_BUDGET, style, focus, isUsual: asked === undefined, written };
}

/**
 * The length that is asked for; undefined when none is.
 *
 * @throws {Problem} `invalid-parameter` when more than one is
 */
export function readLength({ sentences, words, characters }: Query<"story">): Budget | undefined {
  const budgets: Budget[] = [];
  if (sentences !== undefined) budgets.push({ sentences });
  if (words !== undefined) budgets.push({ words });
  if (characters !== undefined) budgets.push({ characters });
  if (budgets.length <= 1) return budgets[0];
  const asked = budgets.flatMap(Object.keys);
  throw makeProblem(asked[1] ?? "", "one of sentences, words and characters", asked.join(", "));
}

/** @throws {Problem} `invalid-parameter` when every copy is asked for, and each story once */
export function readFold({ fold, all }: Query<"list">): Query<"list">["fold"] {
  if (fold === "story" && all) throw makeProblem("fold", "no all=true beside it", "fold, all");
  return fold;
}

/**
 * The instant that a parameter means: of a date its first moment in UTC. An instant that a zone puts before
 * the year 0 or after 9999 becomes the first or last of these years.
 */
export function readInstant(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const instant = formatInstant(new Date(given));
  if (instant.startsWith("-")) return "0000-01-01T00:00:00Z";
  return instant.startsWith("+") ? "9999-12-31T23:59:59Z" : instant;
}

/**
 * Opens the cursor of a list's query.
 *
 * @param open gives undefined for a cursor that we never gave
 * @throws {Problem} `not-found` for such a one
 */
export function readCursor<P>(
  cursor: string | undefined,
  open: (cursor: string) => P | undefined,
): P | undefined {
  if (cursor === undefined) return undefined;
  const position = open(cursor);
  if (position) return position;
  throw new Problem("not-found", "There is no page under this cursor.", {
    parameter: { parameter: "cursor", expected: "the `next` of an earlier answer", found: cursor },
  });
}

function makeProblem(
  parameter: string,
  expected: string,
  found: string | undefined,
  fault = `"${parameter}"`,
): Problem {
  return new Problem("invalid-parameter", `${fault}: expected ${expected}.`, {
    parameter: { parameter, expected, found: found?.slice(0, 100) },
  });
}

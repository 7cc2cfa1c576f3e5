/**
 * The query parameters of each route. One description of a parameter serves the contract (openapi.ts) and the
 * message of the error when it is not kept to.
 */
import * as z from "zod/mini";
import { RECEIPT_OUTCOMES } from "../ingest/outcomes.ts";
import { formatInstant } from "../instant.ts";
import { DECIDED_STATUSES } from "../stories/decisions.ts";
import { USUAL_BUDGET } from "../summarise/compose/index.ts";
import { PRESET_NAMES, PRESETS, type PresetName } from "../summarise/presets.ts";
import type { Budget, Summary } from "../summarise/ranking.ts";
import { STYLE_NAMES } from "../summarise/styles.ts";
import { formatCount } from "../text/counts.ts";
import { lazily } from "../text/memoize.ts";
import { APPROVAL_DECISIONS } from "../writer/draft.ts";
import type { Request } from "./http.ts";
import { Problem } from "./problems.ts";

/** What a parameter must be, as its error states it. */
const EXPECTED = z.registry<{ expected: string }>();

/** Adds a description to a schema. @param expected for its error, where the description says too much */
function describeParameter<T extends z.ZodMiniType>(
  schema: T,
  description: string,
  { example, expected = description }: { example?: unknown; expected?: string } = {},
): T {
  const copy = z.clone(schema);
  z.globalRegistry.add(copy, { description, example });
  EXPECTED.add(copy, { expected });
  return copy;
}

function takeCount(most: number, of: string, example: number) {
  const schema = z.int().check(z.gte(1), z.lte(most));
  return describeParameter(schema, `a whole number of ${of} from 1 to ${formatCount(most)}`, {
    example,
  });
}

function takeMoment(which: string) {
  const schema = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);
  const expected =
    "a date, or a time with its zone, as 2023-12-30 or 2023-12-30T21:14:00Z (in a URL + is written %2B)";
  return describeParameter(schema, `${which}: ${expected}`, { expected });
}

function takeFlag(description: string) {
  const expected = "true or false";
  return describeParameter(z.boolean(), `${description}: ${expected}`, { expected });
}

function takeWords(of: string, example: string) {
  return describeParameter(
    z.string().check(z.minLength(1), z.maxLength(200), z.regex(/[^ \t\r\n]/)),
    `${of}, of 1 to 200 characters that are not all blank`,
    { example },
  );
}

/** As long as a key in S3 may be. */
function takeKey(of: string, example: string) {
  const key = z.string().check(z.minLength(1), z.maxLength(1024));
  return describeParameter(key, `${of}, of 1 to 1,024 characters`, { example });
}

/** "a, b and c" */
function listWords(words: readonly string[]): string {
  return words.join(", ").replace(/, (?=\w+$)/, " and ");
}

/** Which summaries that a model wrote an app takes. */
const WRITTEN = ["true", "false", "approved"] as const;

/** An app asks for one of these. */
export const takeBudgets = lazily(() => ({
  sentences: z.optional(takeCount(10, "sentences", 3)),
  words: z.optional(takeCount(2000, "words", 60)),
  characters: z.optional(takeCount(20_000, "characters", 280)),
}));

/** What a summary is to be like. */
const takeSummary = lazily(() => ({
  ...takeBudgets(),
  style: z._default(describeParameter(z.enum(STYLE_NAMES), `one of ${listWords(STYLE_NAMES)}`), "paragraph"),
  for: z.optional(
    describeParameter(
      z.enum(PRESET_NAMES),
      `what it is for, instead of a length and a style: ${PRESET_NAMES.map(explainPreset).join(", ")}`,
      {
        expected: `one of ${listWords(PRESET_NAMES)}`,
        example: "social",
      },
    ),
  ),
  focus: z.optional(takeWords("words that the summary is to be about", "flood defences")),
  written: z._default(
    describeParameter(
      z.enum(WRITTEN),
      "whether it may be one that a model wrote: `true`, where there is one and no other length, style or " +
        "focus is asked for; `approved`, only one that a person has approved; `false`, never",
      { expected: `one of ${listWords(WRITTEN)}` },
    ),
    "true",
  ),
}));

const explainPreset = (name: PresetName) => `${name} (${PRESETS[name].because})`;

/** Which stories are listed. */
const takeFilters = lazily(() => ({
  section: z.optional(takeWords("a section", "World")),
  language: z.optional(takeWords("a language (BCP 47)", "en")),
  source: z.optional(takeWords("an agency or site", "Example News")),
}));

function takeCursor(longest: number) {
  const cursor = z.string().check(z.minLength(1), z.maxLength(longest));
  return z.optional(describeParameter(cursor, "the `next` of an earlier answer"));
}

/** What a list of summaries shows once. */
const FOLDS = ["copies", "story"] as const;

/**
 * Hours that a briefing looks back, at most: the longest window of the grouping (infra/deploy/parameters.ts).
 */
const MAX_HOURS = 168;

/**
 * By the name that routes.ts gives them. Each is made when it is asked for first: to make them all would be
 * milliseconds of every cold start.
 */
export const QUERIES = {
  none: lazily(() => z.strictObject({})),
  /** Of the desk's page: an issuer leads back to it with parameters of its own, which the page reads. */
  page: lazily(() => z.looseObject({})),
  summary: lazily(() => z.strictObject(takeSummary())),
  list: lazily(() =>
    z.strictObject({
      ...takeSummary(),
      ...takeFilters(),
      keyword: z.optional(takeWords("one of a story's keywords or key phrases", "harbour")),
      since: z.optional(takeMoment("released at or after")),
      until: z.optional(takeMoment("released before")),
      changedSince: z.optional(takeMoment("published, corrected or released from embargo at or after")),
      all: z._default(
        takeFlag("every copy of a story that several articles tell, not only the first"),
        false,
      ),
      fold: z._default(
        describeParameter(z.enum(FOLDS), "what it shows once: copies of a text, or each story", {
          expected: `one of ${listWords(FOLDS)}`,
        }),
        "copies",
      ),
      limit: z._default(takeCount(100, "summaries", 20), 20),
      cursor: takeCursor(500),
    }),
  ),
  story: lazily(() => z.strictObject(takeBudgets())),
  stories: lazily(() =>
    z.strictObject({
      ...takeSummary(),
      ...takeFilters(),
      since: z.optional(takeMoment("grew at or after")),
      until: z.optional(takeMoment("grew before")),
      limit: z._default(takeCount(50, "stories", 20), 20),
      cursor: takeCursor(500),
    }),
  ),
  briefing: lazily(() => {
    const { section, language } = takeFilters();
    return z.strictObject({
      section,
      language,
      hours: z._default(takeCount(MAX_HOURS, "hours since a story grew last", 12), 24),
      words: z._default(takeCount(2000, "words for the whole, without headlines", 300), 300),
      sentences: z._default(takeCount(2, "sentences a story", 1), 1),
      style: z._default(
        describeParameter(z.enum(["paragraph", "voice"]), "paragraph, or voice to be read aloud"),
        "paragraph",
      ),
    });
  }),
  reading: lazily(() =>
    z.strictObject({
      name: z.optional(takeKey("the file's name, or key", "wires/story.xml")),
    }),
  ),
  uploadForm: lazily(() =>
    z.strictObject({
      name: takeKey("the file's name", "belgorod.txt"),
      folder: z.optional(takeKey("the folder to put it in", "world")),
    }),
  ),
  /** Not of a query but of a body (body.ts). */
  status: lazily(() =>
    z.strictObject({
      pubStatus: describeParameter(
        z.enum(DECIDED_STATUSES),
        "what is to be: `withheld` holds the story, `canceled` kills it, `usable` releases it",
        { expected: `one of ${listWords(DECIDED_STATUSES)}` },
      ),
      why: describeParameter(
        z.string().check(z.minLength(1), z.maxLength(500), z.regex(/[^ \t\r\n]/)),
        "the reason, which stays on record: 1 to 500 characters",
      ),
      until: z.optional(takeMoment("of a hold: when it ends by itself")),
      revision: z.optional(
        describeParameter(
          z.string().check(z.minLength(1), z.maxLength(200)),
          "the version that was looked at, and the one that stands unless told otherwise: a release lifts " +
            "no hold of a newer one",
          { expected: "a revision as answers tell it" },
        ),
      ),
    }),
  ),
  /** Not of a query but of a body, too. */
  approval: lazily(() =>
    z.strictObject({
      decision: describeParameter(
        z.enum(APPROVAL_DECISIONS),
        "`approve` puts the draft before readers; `edit` puts `text` in its place, which is checked again; " +
          "`reject` leaves readers our own summary",
        { expected: `one of ${listWords(APPROVAL_DECISIONS)}` },
      ),
      revision: describeParameter(
        z.string().check(z.minLength(1), z.maxLength(200)),
        "the version of the draft that was looked at",
        { expected: "a revision as answers tell it" },
      ),
      text: z.optional(
        describeParameter(
          z.string().check(z.minLength(1), z.maxLength(6000), z.regex(/[^ \t\r\n]/)),
          "of an edit: the whole text, of 1 to 6,000 characters",
        ),
      ),
      despite: z.optional(takeFlag("also sentences that do not stand, which stays on record")),
    }),
  ),
  drafts: lazily(() =>
    z.strictObject({
      limit: z._default(takeCount(50, "drafts", 20), 20),
      cursor: takeCursor(1000),
    }),
  ),
  decisions: lazily(() =>
    z.strictObject({
      article: z.optional(takeKey("an article's id", "9f86d081884c7d65")),
      limit: z._default(takeCount(100, "decisions", 20), 20),
      cursor: takeCursor(500),
    }),
  ),
  /** Of one upload: the items of a file of many. */
  items: lazily(() =>
    z.strictObject({
      limit: z._default(takeCount(100, "items of a file of many stories", 20), 50),
      cursor: takeCursor(500),
    }),
  ),
  uploads: lazily(() =>
    z.strictObject({
      prefix: z.optional(takeKey("what the objects' keys begin with", "wires/")),
      outcome: z.optional(
        describeParameter(z.enum(RECEIPT_OUTCOMES), `one of ${RECEIPT_OUTCOMES.join(", ")}`),
      ),
      since: z.optional(takeMoment("happened at or after, and a year ago when it is not given")),
      limit: z._default(takeCount(100, "receipts", 20), 20),
      cursor: takeCursor(2000),
    }),
  ),
};

/** A query of one name, checked. */
export type Query<N extends keyof typeof QUERIES> = z.output<ReturnType<(typeof QUERIES)[N]>>;

/**
 * Queries that a warm function found good lately, as they were sent: apps ask the same of story after story.
 */
const good = new WeakMap<z.ZodMiniObject, Map<string, object>>();
const MAX_GOOD_QUERIES = 100;

/** The summary that an app asks for. */
export interface AskedSummary {
  budget: Budget;
  style: Summary["style"];
  focus: string | undefined;
  /** No length was asked for. */
  isUsual?: boolean | undefined;
  /** Which that a model wrote are taken. */
  written?: (typeof WRITTEN)[number] | undefined;
}

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
export function readFold({ fold, all }: Query<"list">): (typeof FOLDS)[number] {
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

function convert(value: string, schema: z.core.$ZodType | undefined): string | number | boolean {
  const type = unwrap(schema)?._zod.def.type;
  if (type === "number" && /^\d{1,9}$/.test(value)) return Number(value);
  if (type === "boolean" && /^(true|false)$/.test(value)) return value === "true";
  return value;
}

function findExpected(schema: z.core.$ZodType | undefined): string {
  const inner = unwrap(schema);
  return (inner && EXPECTED.get(inner)?.expected) ?? "something else";
}

/** The schema inside optional and default. */
function unwrap(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  const def = schema?._zod.def as { innerType?: z.core.$ZodType } | undefined;
  return def?.innerType ? unwrap(def.innerType) : schema;
}

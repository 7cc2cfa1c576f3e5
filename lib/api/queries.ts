/** The query parameters of each route. */
import * as z from "zod/mini";
import { RECEIPT_OUTCOMES } from "../ingest/outcomes.ts";
import { PRESET_NAMES, PRESETS, type PresetName } from "../summarise/presets.ts";
import { STYLE_NAMES } from "../summarise/styles.ts";
import { lazily } from "../text/memoize.ts";
import {
  describeParameter,
  listWords,
  takeCount,
  takeCursor,
  takeFlag,
  takeKey,
  takeMoment,
  takeWords,
} from "./parameters.ts";

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

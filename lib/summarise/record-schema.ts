/** The shape of the summary record and what each field means: for the contract, and for the types. */
import * as z from "zod/mini";
import { Article, Instant } from "../article.ts";
import { describe, describeAs } from "../described.ts";
import { Precomputed } from "./precomputed.ts";
import { Ranking, SpokenQuotation } from "./ranking.ts";
import type { WrittenText } from "./written-schema.ts";

const { shape } = Article;

export const SummaryRecord = z.object({
  articleId: describeAs(shape.id, z.string()),
  revision: describeAs(shape.revision, z.string()),
  uri: describeAs(shape.uri, z.string()),
  headline: describeAs(shape.headline, z.optional(z.string())),
  standfirst: describeAs(shape.standfirst, z.optional(z.string())),
  byline: describeAs(shape.byline, z.array(z.string())),
  language: describeAs(shape.language, z.optional(z.string())),
  section: describeAs(shape.section, z.optional(z.string())),
  source: describeAs(shape.source, z.optional(z.string())),
  published: shape.published,
  versionCreated: shape.versionCreated,
  embargoedUntil: shape.embargoedUntil,
  pubStatus: shape.pubStatus,
  wordCount: describe(z.int(), "Words of the body."),
  readingSeconds: describe(
    z.optional(z.int()),
    "How long it takes to read the body, at the usual speed of its language.",
  ),
  keywords: describeAs(shape.keywords, z.optional(z.array(z.string()))),
  changed: describe(
    z.optional(Instant),
    "When this version came, or its embargo released it: what `changedSince` asks for.",
  ),
  keyPhrases: describe(
    z.optional(z.array(z.string())),
    "Names and phrases that carry the story, in its own words, the weightiest first.",
  ),
  quotations: describe(
    z.optional(z.array(SpokenQuotation)),
    "What is said in the story, and by whom; absent where the story names no speaker beside the words.",
  ),
  corrected: shape.corrected,
  /**
   * Of the articles that stand and that readers may see. A list can leave this one out. Never packed
   * with the rest.
   */
  sameStoryAs: describe(
    z.optional(z.string()),
    "The id of the article that told the same story first; absent of the first itself.",
  ),
  /** What a model wrote of it and readers get: in a column of its own. */
  written: z.optional(z.custom<WrittenText>()),
  /** See Digest. A column of its own, so never packed with the rest either. */
  print: z.optional(z.custom<Uint8Array>()),
  /** The sentences of the summaries that are likely to be asked for: chosen once. */
  precomputed: z.optional(Precomputed),
  ranking: Ranking,
});
export type SummaryRecord = z.infer<typeof SummaryRecord>;

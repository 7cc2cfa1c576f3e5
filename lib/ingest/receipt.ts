/** The receipt: what became of one event of a key; and the report on it that the API gives a newsroom. */
import * as z from "zod/mini";
import { Article, FormatName, Instant, PubStatus, Upload } from "../article.ts";
import { describe, describeAs } from "../described.ts";
import { REJECTION_CODES } from "../rejection.ts";
import { RECEIPT_OUTCOMES } from "./outcomes.ts";

const Rejected = z.object({
  code: describe(z.enum(REJECTION_CODES), "Stable, for programs."),
  message: describe(z.string(), "For people."),
  hint: describe(z.string(), "What to do about it."),
});

const Key = describeAs(Upload.shape.key, z.string());

const Candidate = z.object({ key: Key, articleId: describeAs(Article.shape.id, z.string()) });

const Count = z.optional(z.int().check(z.gte(1)));

/** Of a file of many: how many items there are, and how many of each outcome. */
const ItemCounts = z.object({
  total: describe(z.int().check(z.gte(0)), "Stories that the file holds."),
  created: describe(Count, "That are new."),
  updated: describe(Count, "That correct what stood."),
  unchanged: describe(Count, "That say what stood already."),
  superseded: describe(Count, "Of which a newer version stands."),
  withdrawn: describe(Count, "That are kills, or whose file is deleted."),
  rejected: describe(Count, "That could not be read; each costs only itself."),
});
export type ItemCounts = z.infer<typeof ItemCounts>;

/** What is stored of one event. */
export const Receipt = z.object({
  key: Key,
  outcome: describe(
    z.enum(RECEIPT_OUTCOMES),
    "`created` or `updated`: it stands; `unchanged`: it says what stood already; `superseded`: a newer " +
      "one stands; `withdrawn`: it was deleted or is a kill; `rejected`: it could not be read, see " +
      "`rejection`. Of a file of many stories the first of these that any of them has.",
  ),
  counts: describe(z.optional(ItemCounts), "Of a file of many stories: how many of them met which outcome."),
  articleId: describe(
    z.optional(z.string()),
    "The story that the key carries or carried: after a rejection the one that still stands, after a " +
      "withdrawal the one that is gone.",
  ),
  revision: describeAs(Article.shape.revision, z.optional(z.string())),
  format: describeAs(Article.shape.format, z.optional(FormatName)),
  warnings: Article.shape.warnings,
  rejection: describe(z.optional(Rejected), "Why it could not be read."),
  at: describe(Instant, "When the event happened that this is the outcome of."),
});
export type Receipt = z.infer<typeof Receipt>;

/** What became of one item of a file of many. */
export const ItemOutcome = z.object({
  name: describe(z.string(), "Which of the file: its guid, address or title, or its name in an archive."),
  outcome: Receipt.shape.outcome,
  articleId: describeAs(Receipt.shape.articleId, z.optional(z.string())),
  revision: Receipt.shape.revision,
  headline: describeAs(Article.shape.headline, z.optional(z.string())),
  format: Receipt.shape.format,
  warnings: Receipt.shape.warnings,
  rejection: Receipt.shape.rejection,
});
export type ItemOutcome = z.infer<typeof ItemOutcome>;

/** Sums up what became of the items of a file: its counts, and the first outcome that any of them has. */
export function sumOutcomes(
  items: readonly ItemOutcome[],
  total: number,
): { counts: ItemCounts; outcome: Receipt["outcome"] } {
  const counts: ItemCounts = { total };
  for (const { outcome } of items) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return { counts, outcome: RECEIPT_OUTCOMES.find((outcome) => counts[outcome] !== undefined) ?? "rejected" };
}

/** What a desk decided, as it stays on record (stories/decisions.ts). */
export const RecordedDecision = z.object({
  id: describe(z.string(), "Sorts as decisions were made."),
  at: describe(Instant, "When it was made."),
  pubStatus: describe(PubStatus, "`usable`: released; `withheld`: held; `canceled`: killed."),
  until: describe(z.optional(Instant), "When the hold ends by itself."),
  revision: describe(z.string(), "The version that stood then."),
  by: describe(z.string(), "Who decided."),
  why: describe(z.string(), "The reason."),
});

/** How a story stands, whoever changed it since the upload. */
const STANDING = {
  message: describe(z.string(), "Is it out; if not, why, and until when: for people."),
  visible: describe(z.boolean(), "Whether readers can read the story at this moment."),
  pubStatus: describe(
    z.optional(PubStatus),
    "What stands: `usable`, `withheld` until it is sent again, or `canceled`: killed or deleted.",
  ),
  embargoedUntil: describe(z.optional(Instant), "When its embargo ends, or ended."),
  availableAt: describe(
    z.optional(Instant),
    "From when on readers can read what stands; absent of what is withheld, killed or deleted.",
  ),
  sameStoryAs: describe(
    z.optional(z.string()),
    "The id of the article that told the same story first: lists show that one.",
  ),
  decision: describe(z.optional(RecordedDecision), "What the desk decided last on the story."),
};

/** An item of a file of many as the API answers it: with the current version of its article. */
const ItemReport = z.extend(ItemOutcome, STANDING);
export type ItemReport = z.infer<typeof ItemReport>;

/** A receipt as the API answers it: with the current version of its article, whoever changed it since. */
export const UploadReport = z.extend(Receipt, {
  ...STANDING,
  items: describe(
    z.optional(z.array(ItemReport)),
    "Of a file of many stories: what became of each, in the order of the file, page by page. Only where " +
      "the key is asked for singly.",
  ),
  next: describe(z.optional(z.string()), "The `cursor` of the next page of `items`; absent on the last one."),
  candidates: describe(
    z.optional(z.array(Candidate)),
    "Of a kill that took no story: those of the last hundred stories of the same sender that it names by " +
      "headline, slug, file name or number. None is killed by guess. Only where the key is asked for " +
      "singly.",
  ),
});
export type UploadReport = z.infer<typeof UploadReport>;

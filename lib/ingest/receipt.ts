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

/** What is stored of one event. */
export const Receipt = z.object({
  key: Key,
  outcome: describe(
    z.enum(RECEIPT_OUTCOMES),
    "`created` or `updated`: it stands; `unchanged`: it says what stood already; `superseded`: a newer " +
      "one stands; `withdrawn`: it was deleted or is a kill; `rejected`: it could not be read, see " +
      "`rejection`.",
  ),
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

/** A receipt as the API answers it: with the current version of its article, whoever changed it since. */
export const UploadReport = z.extend(Receipt, {
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
  candidates: describe(
    z.optional(z.array(Candidate)),
    "Of a kill that took no story: those of the last hundred stories of the same sender that it names by " +
      "headline, slug, file name or number. None is killed by guess. Only where the key is asked for " +
      "singly.",
  ),
});
export type UploadReport = z.infer<typeof UploadReport>;

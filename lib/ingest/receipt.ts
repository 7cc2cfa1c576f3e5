/** The receipt: what became of one event of a key, and what a newsroom that asks for it is told. */
import * as z from "zod/mini";
import { Article, FormatName, Instant, Warning } from "../article.ts";
import { RejectionCode } from "../rejection.ts";
import { Outcome } from "../stories/versions.ts";

/** What is kept of one event. */
export const Receipt = z.object({
  key: z.string(),
  outcome: z.enum([...Outcome.options, "rejected"]),
  /** The article this key carries or carried: after a rejection the one that still stands, after a withdrawal the one that is gone. */
  articleId: z.optional(z.string()),
  revision: z.optional(z.string()),
  format: z.optional(FormatName),
  warnings: z.array(Warning),
  rejection: z.optional(z.object({ code: RejectionCode, message: z.string(), hint: z.string() })),
  at: Instant,
});
export type Receipt = z.infer<typeof Receipt>;

/** The same as it is told: with what stands of that article at the moment of asking, whoever has changed it since. */
export const ToldReceipt = z.extend(Receipt, {
  /** Is it out; if not, why, and until when: for people. */
  message: z.string(),
  /** Whether readers can read the article now. */
  visible: z.boolean(),
  pubStatus: z.optional(Article.shape.pubStatus),
  embargoedUntil: z.optional(Instant),
  /** From when on readers can read what stands; absent of what nobody can before somebody sends it again. */
  availableAt: z.optional(Instant),
  sameStoryAs: z.optional(z.string()),
  /** Of a kill that took no story: standing ones that it seems to mean. */
  candidates: z.optional(z.array(z.object({ key: z.string(), articleId: z.string() }))),
});
export type ToldReceipt = z.infer<typeof ToldReceipt>;

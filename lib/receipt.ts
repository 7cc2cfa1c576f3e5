/** The receipt: what a newsroom is told of the newest event of a key. */
import * as z from "zod/mini";
import { FormatName, Instant, Warning } from "./article.ts";
import { RejectionCode } from "./rejection.ts";
import { Outcome } from "./succession.ts";

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

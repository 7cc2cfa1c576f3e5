/** Fields that the desk posts, by the name that routes.ts gives them: checked as a query's parameters are. */
import * as z from "zod/mini";
import { DECIDED_STATUSES } from "../stories/decisions.ts";
import { lazily } from "../text/memoize.ts";
import { APPROVAL_DECISIONS } from "../writer/draft.ts";
import { describeParameter, listWords, takeFlag, takeMoment } from "./parameters.ts";

export const BODIES = {
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
};

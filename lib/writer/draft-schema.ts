/** The shape of a draft as the API tells it, and what each field means. */
import * as z from "zod/mini";
import { Instant } from "../article.ts";
import { describe } from "../described.ts";
import { Sentence } from "../summarise/ranking.ts";
import { ACTIONS, DRAFT_STATES } from "./draft.ts";
import { REASON_CODES } from "./reasons.ts";

const Source = describe(Sentence, "A sentence of the story.");

const Finding = z.object({
  code: describe(z.string(), "What kind of doubt it is: `figure`, `name`, `quotation` and the like."),
  message: describe(z.string(), "For a reporter."),
  start: describe(z.int(), "Where it begins in the sentence, in UTF-16 units."),
  end: describe(z.int(), "Where it ends there."),
  isFault: describe(z.boolean(), "By itself it drops the sentence; otherwise it is only marked."),
});

const DraftSentence = z.object({
  text: describe(z.string(), "The sentence."),
  start: describe(z.int(), "Where it begins in the draft's text, in UTF-16 units."),
  end: describe(z.int(), "Where it ends there."),
  rests: describe(z.array(Source), "The story's sentences that it rests on."),
  doubt: describe(z.number(), "How likely it is not what the story says, 0 to 1."),
  stands: describe(z.boolean(), "Whether it may be shown without a person's word."),
  findings: describe(z.array(Finding), "What the check found in it, by place."),
});

const HistoryEntry = z.object({
  action: describe(z.enum(ACTIONS), "What was done; `written` is the model's."),
  by: describe(z.optional(z.string()), "Who did it; absent of the model."),
  at: describe(Instant, "When."),
  text: describe(z.string(), "The whole text as it was then."),
  fallen: describe(z.int(), "How many of its sentences did not stand."),
  despite: describe(z.optional(z.literal(true)), "It was approved although some did not."),
});

const shared = {
  articleId: describe(z.string(), "The article's id."),
  revision: describe(z.string(), "The version that it was written from."),
  model: describe(z.string(), "The model."),
  written: describe(Instant, "When the model wrote it."),
};

export const ToldDraft = z.object({
  ...shared,
  state: describe(
    z.enum(DRAFT_STATES),
    "`waiting` for a person; `approved`; `automatic`: served without one; `rejected`; `failed`: there is " +
      "no text; `retired`: its version no longer stands, or readers may not see the story.",
  ),
  served: describe(z.boolean(), "Whether readers get it at this moment."),
  reason: describe(
    z.optional(
      z.object({
        code: describe(z.enum(REASON_CODES), "Stable, for programs."),
        message: describe(z.string(), "For a person."),
      }),
    ),
    "Why there is no text, or why it is not served by itself.",
  ),
  text: describe(z.optional(z.string()), "All its sentences, as a paragraph."),
  words: describe(z.optional(z.int()), "Words of the text."),
  sentences: describe(z.array(DraftSentence), "In the order of the text."),
  verdict: describe(
    z.enum(["whole", "part", "none"]),
    "`whole`: all of it stands; `part`: not all; `none`: so little that none of it can be relied on.",
  ),
  checkedBy: describe(z.string(), "What held each sentence against the story."),
  prompt: describe(z.string(), "The version of what the model was told."),
  tokens: describe(
    z.optional(
      z.object({ in: describe(z.int(), "Of what it was told."), out: describe(z.int(), "Of its answer.") }),
    ),
    "What the model was paid for.",
  ),
  approved: describe(
    z.optional(z.object({ by: describe(z.string(), "Who."), at: describe(Instant, "When.") })),
    "The approval that counts.",
  ),
  edited: describe(z.optional(z.literal(true)), "An editor has changed it."),
  history: describe(z.array(HistoryEntry), "What was done, the first first."),
  links: describe(
    z.object({
      self: describe(z.string(), "The draft."),
      summary: describe(z.string(), "The summary that readers get."),
      article: describe(z.string(), "The whole article."),
    }),
    "Paths of this API.",
  ),
});

export const WaitingDraft = z.object({
  ...shared,
  headline: describe(z.optional(z.string()), "The article's headline."),
  language: describe(z.optional(z.string()), "The article's language (BCP 47)."),
  section: describe(z.optional(z.string()), "Where the newsroom files it."),
  text: describe(z.string(), "All its sentences, as a paragraph."),
  words: describe(z.int(), "Words of the text."),
  sentences: describe(z.int(), "How many it has."),
  fallen: describe(z.int(), "How many of them do not stand."),
  doubt: describe(z.number(), "The highest doubt of its sentences, 0 to 1."),
  links: describe(
    z.object({
      draft: describe(z.string(), "The draft."),
      article: describe(z.string(), "The whole article."),
    }),
    "Paths of this API.",
  ),
});

/**
 * The shape of a summary that a model wrote, and what each field means: for the contract, and for the types.
 */
import * as z from "zod/mini";
import { Instant } from "../article.ts";
import { describe } from "../described.ts";
import { Sentence } from "./ranking.ts";
import { WRITTEN_BY_MODEL } from "./source-type.ts";

const Place = z.pick(Sentence, { block: true, start: true, end: true });

const WrittenSentence = z.object({
  text: describe(z.string(), "As the model wrote it, or an editor."),
  rests: describe(z.array(Place), "Where the story's sentences stand that it rests on."),
  doubt: describe(z.number(), "How likely it is not what the story says, 0 to 1, as far as words show."),
});

const Approval = z.object({
  by: describe(z.optional(z.string()), "Who approved it; on stages of access=public nobody is named."),
  at: describe(Instant, "When."),
});

/** What is kept of one for readers. */
export const WrittenText = z.object({
  model: describe(z.string(), "The model that wrote it."),
  prompt: describe(z.string(), "The version of what the model was told."),
  sentences: describe(z.array(WrittenSentence), "In the order of the text."),
  checkedBy: describe(z.string(), "What held each sentence against the story."),
  approved: describe(z.optional(Approval), "Absent of one that the stage serves without a person's word."),
  edited: describe(z.optional(z.literal(true)), "An editor has changed it."),
});
export type WrittenText = z.infer<typeof WrittenText>;

/** As an app gets it, in the place of a summary of ours. */
export const WrittenSummary = z.extend(WrittenText, {
  text: describe(z.string(), "The sentences, as a paragraph."),
  style: z.literal("paragraph"),
  words: describe(z.int(), "Words of the text."),
  characters: describe(z.int(), "Characters of the text, in UTF-16 units."),
  method: describe(z.literal("written"), "A model wrote it; every other method is sentences of the story."),
  label: describe(z.string(), "The same in words, to be shown with it."),
  digitalSourceType: describe(z.literal(WRITTEN_BY_MODEL), "The same as IPTC has it."),
});
export type WrittenSummary = z.infer<typeof WrittenSummary>;

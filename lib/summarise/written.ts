/**
 * A summary that a model wrote, as it is kept for readers and as an app gets it: each sentence with the
 * sentences of the story that it rests on. lib/writer makes it.
 */
import { countWords, joinSentences } from "../text/length.ts";
import type { Budget } from "./ranking.ts";
import { WRITTEN_BY_MODEL } from "./source-type.ts";
import type { WrittenSummary, WrittenText } from "./written-schema.ts";

export type { WrittenSummary, WrittenText };

/** Makes what an app gets. */
export function tellWritten(written: WrittenText): WrittenSummary {
  const text = joinSentences(written.sentences);
  return {
    text,
    style: "paragraph",
    words: countWords(text),
    characters: text.length,
    method: "written",
    ...written,
    label: labelWritten(written),
    digitalSourceType: WRITTEN_BY_MODEL,
  };
}

/** What it is, in words for readers. */
function labelWritten({ model, approved, edited }: WrittenText): string {
  const how = edited ? "changed and approved by an editor" : approved ? "approved by an editor" : undefined;
  return `Written by a machine (${model}) from this story${how ? `, checked, and ${how}` : " and checked"}.`;
}

/** Of a length that is asked for, so much must be filled: who asks for 300 words is not told 40. */
const MIN_FILLED = 0.5;

/** Whether it is of the length that is asked for. */
export function fitsBudget({ sentences, words, characters }: WrittenSummary, budget: Budget): boolean {
  const [has, most] =
    "sentences" in budget
      ? [sentences.length, budget.sentences]
      : "words" in budget
        ? [words, budget.words]
        : [characters, budget.characters];
  return has <= most && has >= most * MIN_FILLED;
}

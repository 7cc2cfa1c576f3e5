/**
 * `standfirst/check`: holds a summary that a person or a model wrote against the story, sentence by sentence:
 * figures, names, quotations and their speakers, negations, hedges. Nothing is sent anywhere.
 */
import { checkSummary, type DraftCheck } from "../../lib/faithfulness/index.ts";
import { splitSentences } from "../../lib/summarise/sentences/index.ts";
import type { Story } from "./summarise.ts";

export type { CheckedSentence, DraftCheck, Finding } from "../../lib/faithfulness/index.ts";

/** What became of a summary, and the sentences of the story by the numbers that it `rests` on. */
export type SummaryCheck = DraftCheck & { readonly story: readonly string[] };

/**
 * Checks a written summary. What words cannot show it cannot see, such as a wrong relation between right
 * words: a summary that stands is not proven, one that falls is to be looked at.
 *
 * @param summary the text, or its sentences
 * @returns for each sentence what was found, where, and in how far it is in doubt; `refused`, and why, for
 *   what is too long
 */
export function check(story: Story, summary: string | readonly string[]): SummaryCheck {
  const { headline, standfirst, body, language } = story;
  const split = (text: string) =>
    splitSentences([{ type: "paragraph", text }], language).map(({ text }) => text);
  const above = [headline, standfirst].filter((line) => line !== undefined);
  const sentences = [...above, ...splitSentences(body, language).map(({ text }) => text)];
  const told = typeof summary === "string" ? split(summary) : summary;
  return { ...checkSummary({ sentences, language }, told), story: sentences };
}

/** Short stories, and what their sentences need told before them. */
import type { Block } from "../../../../lib/article.ts";
import { tokeniseStory } from "../../../../lib/summarise/model/index.ts";
import { splitSentences } from "../../../../lib/summarise/sentences/index.ts";
import { markDependencies } from "../../../../lib/summarise/standalone/index.ts";

export const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({ type: "paragraph", text }));

export function dependenciesOf(body: Block[], language = "en", headline?: string) {
  const said = splitSentences(body, language);
  const { words } = tokeniseStory({ language }, said);
  return markDependencies(said, { body, language, headline }, { isWord: (word) => words.has(word) });
}

/** What the last sentence depends on. */
export const last = (body: Block[], language?: string) => dependenciesOf(body, language).at(-1);

export const OPENING = "The ferry Aurora left the harbour at dawn.";

export const behindOpening = (text: string) => last(paragraphs(OPENING, text));

/** Lines with words of no language: nothing that is said behind them points back to a word of theirs. */
export const LINES = ["A 1 B 2 C 3 D 4 E.", "F 1 G 2 H 3 I 4 J."] as const;

export const behindLine = (language: string, text: string) => last(paragraphs(LINES[0], text), language);

export const behindTwo = (language: string, text: string) => last(paragraphs(...LINES, text), language);

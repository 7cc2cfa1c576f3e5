/** How large a story and a draft may be: more is refused before anything is read. */
import { formatCount } from "../text/counts.ts";

const MAX_STORY_SENTENCES = 1_000;
const MAX_STORY_CHARACTERS = 200_000;
const MAX_DRAFT_SENTENCES = 12;
const MAX_SENTENCE_CHARACTERS = 700;
const MAX_CITED = 8;

interface Bounded {
  readonly sentences: readonly string[];
}

/** @returns what was expected and found; nothing where story and draft can be checked */
export function explainRefusal(
  { sentences }: Bounded,
  draft: readonly { readonly text: string; readonly rests: readonly number[] }[],
): string | undefined {
  const expect = (most: number, what: string, found: number) =>
    found > most ? `expected at most ${formatCount(most)} ${what}, found ${formatCount(found)}` : undefined;
  const refused =
    expect(MAX_STORY_SENTENCES, "sentences in a story", sentences.length) ??
    expect(MAX_STORY_CHARACTERS, "characters in a story", countAll(sentences)) ??
    expect(MAX_DRAFT_SENTENCES, "sentences in a draft", draft.length);
  if (refused !== undefined) return refused;
  if (draft.length === 0) return "expected a draft of at least one sentence, found none";
  for (const [at, { text, rests }] of draft.entries()) {
    const where = `in sentence ${at + 1} of the draft`;
    const tooLarge =
      expect(MAX_SENTENCE_CHARACTERS, `characters ${where}`, text.length) ??
      expect(MAX_CITED, `cited sentences ${where}`, rests.length);
    if (tooLarge !== undefined) return tooLarge;
    if (text.trim() === "") return `expected words ${where}, found none`;
    const unknown = rests.find((cited) => !Number.isInteger(cited) || cited < 0 || cited >= sentences.length);
    if (unknown !== undefined)
      return `expected cited sentences from 0 to ${sentences.length - 1} ${where}, found ${unknown}`;
  }
  return undefined;
}

const countAll = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);

/** Words of a sentence that the sentences which it cites do not have. */
import type { Evidence } from "../evidence.ts";
import type { Finding } from "../finding.ts";

/** From this share of the rarity of its words on, a sentence tells too much of its own. */
const MAX_UNCITED = 0.5;

/** Finds a sentence that cites nothing, or too few of whose words the cited sentences have. */
export function checkWords({ sentence, support, rests }: Evidence): Finding[] {
  const whole = { start: 0, end: sentence.text.length };
  if (rests.length === 0)
    return [{ code: "citation", message: "It rests on no sentence of the story.", ...whole, isFault: true }];
  const content = [...sentence.words.entries()].filter(([, { isEmpty }]) => !isEmpty);
  const uncited = content.filter(([at]) => support[at] === "none" || support[at] === "story");
  const weigh = (words: typeof content) => words.reduce((sum, [, { rarity }]) => sum + rarity, 0);
  if (weigh(uncited) <= MAX_UNCITED * weigh(content)) return [];
  const written = uncited.map(([, { text }]) => `“${text}”`).slice(0, 5);
  const message = `Not in the sentences that this rests on: ${written.join(", ")}.`;
  return [{ code: "words", message, ...whole, isFault: true }];
}

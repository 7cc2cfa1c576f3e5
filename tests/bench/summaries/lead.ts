/** The leading sentences of a story, which every ranking has to beat. */
import type { Budget } from "../../../lib/summarise/ranking.ts";
import { countWords } from "../../../lib/text/length.ts";

/** @param stops at the first sentence that the budget has no room for, which is passed over else */
export function leadingWithin(said: readonly string[], budget: Budget, stops = false): string[] {
  let left = "sentences" in budget ? budget.sentences : "words" in budget ? budget.words : budget.characters;
  const cost = (text: string) =>
    "sentences" in budget ? 1 : "words" in budget ? countWords(text) : text.length + 1;
  let full = false;
  return said.filter((text) => {
    full ||= stops && cost(text) > left;
    if (full || cost(text) > left) return false;
    left -= cost(text);
    return true;
  });
}

/** So many leading words, the last sentence cut off where they are told. */
export function leadCutAt(said: readonly string[], words: number): string[] {
  let left = words;
  const told: string[] = [];
  for (const text of said) {
    if (left <= 0) break;
    const own = countWords(text);
    told.push(own <= left ? text : cut(text, left / own));
    left -= own;
  }
  return told;
}

/** A share of a text's words, or of its characters where it has no spaces. */
function cut(text: string, share: number): string {
  const runs = text.split(/(?<=\s)/);
  const pieces = runs.length > 3 ? runs : Array.from(text);
  return pieces.slice(0, Math.round(share * pieces.length)).join("");
}

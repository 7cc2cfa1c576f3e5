/**
 * Which sentences of a story a sentence of a summary rests on, where it does not say so: the one that
 * shares the most rare words with it, then those that have what is still missing (greedy cover).
 */
import type { ReadSentence, Word } from "./read.ts";
import type { StoryIndex } from "./story.ts";

const MAX_SOURCES = 3;
/** What a further sentence has to add, as a share of the weight of all words. */
const MIN_ADDED = 0.08;
/** A word beside one that it also stands beside in the source counts for so much more. */
const BESIDE = 0.5;
/** Of two as good sentences the earlier one counts for a little more. */
const EARLY = 1e-4;
/** Words that are all over a story tell little of where a sentence comes from. */
const MAX_PLACES = 40;

/** @returns the numbers of the sentences, the best first; none where the story shares no word with it */
export function findSources(story: StoryIndex, { words }: ReadSentence): number[] {
  const content = words.filter(({ isEmpty }) => !isEmpty);
  const all = content.reduce((sum, { rarity }) => sum + rarity, 0);
  const open = new Set(content.keys());
  const sources: number[] = [];
  while (sources.length < MAX_SOURCES) {
    const worth = new Map<number, number>();
    const covers = new Map<number, Set<number>>();
    let last: ReadonlySet<number> = new Set();
    for (const [at, { key, rarity }] of content.entries()) {
      const here = listSentences(story, key);
      for (const sentence of here) {
        if (sources.includes(sentence)) continue;
        const own = open.has(at) ? rarity * (last.has(sentence) ? 1 + BESIDE : 1) : 0;
        worth.set(sentence, (worth.get(sentence) ?? 0) + own);
        covers.set(sentence, (covers.get(sentence) ?? new Set()).add(at));
      }
      last = here;
    }
    let [best, most] = [-1, 0];
    for (const [sentence, sum] of worth)
      if (sum - EARLY * sentence > most) [best, most] = [sentence, sum - EARLY * sentence];
    if (best < 0 || (sources.length > 0 && most < MIN_ADDED * all)) break;
    sources.push(best);
    for (const at of covers.get(best)!) open.delete(at);
  }
  if (sources.length === MAX_SOURCES) addTellers(story, content, open, sources);
  return sources;
}

/** So many more may be added for names and figures that are still missing. */
const MAX_TELLERS = 2;

/**
 * Adds sentences that have a name or a figure which the others lack, beside something else of what is told.
 */
function addTellers(
  story: StoryIndex,
  content: readonly Word[],
  open: ReadonlySet<number>,
  sources: number[],
): void {
  const missing = [...open].filter((at) => content[at]!.isName || content[at]!.isFigure);
  for (const at of missing.slice(0, MAX_TELLERS)) {
    const own = listSentences(story, content[at]!.key);
    const shared = (sentence: number) =>
      content.filter((word, other) => other !== at && listSentences(story, word.key).has(sentence)).length;
    const [best] = [...own]
      .filter((sentence) => !sources.includes(sentence) && shared(sentence) > 0)
      .sort((one, other) => shared(other) - shared(one) || one - other);
    if (best !== undefined) sources.push(best);
  }
}

function listSentences(story: StoryIndex, key: string): ReadonlySet<number> {
  const keys = story.places.has(key) ? [key] : story.findAkin(key);
  return new Set(
    keys.flatMap((own) => (story.places.get(own) ?? []).slice(0, MAX_PLACES).map(({ sentence }) => sentence)),
  );
}

/**
 * What a story has of each word of a draft's sentence: whether the sentences that it cites say it, whether
 * they say it beside the same words, and where the draft departs from the sentence that it is closest to.
 */
import type { ReadSentence, Word } from "./read.ts";
import type { StoryIndex } from "./story.ts";

/** How a word is supported, the best first. */
export type Support = "cited" | "akin" | "story" | "none";

/** A run of words that stands for another between words that are the same. */
export interface Edit {
  readonly own: readonly Word[];
  readonly theirs: readonly Word[];
  /** So many words before it and so many behind it are the same, in one run each. */
  readonly before: number;
  readonly behind: number;
}

export interface Evidence {
  readonly sentence: ReadSentence;
  /** The sentences that it rests on, by number, and as they are read. */
  readonly rests: readonly number[];
  readonly cited: readonly ReadSentence[];
  /** Of each word. */
  readonly support: readonly Support[];
  /**
   * Of each word: how much of what stands beside it stands beside it in the story, 0 to 1; -1 where it is
   * not said.
   */
  readonly context: readonly number[];
  /** Against the cited sentence that it shares most with. */
  readonly edits: readonly Edit[];
  /** Words that are the same in both, in order, as places in each; and which sentence that is. */
  readonly common: readonly (readonly [own: number, theirs: number])[];
  readonly closest: ReadSentence | undefined;
}

/** Compares a sentence of a draft with its story. @param rests the numbers of the sentences that it cites */
export function gatherEvidence(
  story: StoryIndex,
  sentence: ReadSentence,
  rests: readonly number[],
): Evidence {
  const cited = rests.map((at) => story.sentences[at]!);
  const said = new Set(cited.flatMap(({ words }) => words.map(({ key }) => key)));
  const support = sentence.words.map(({ key, isEmpty }): Support => {
    if (said.has(key)) return "cited";
    if (!isEmpty && story.findAkin(key).some((akin) => said.has(akin))) return "akin";
    return story.places.has(key) || (!isEmpty && story.findAkin(key).length > 0) ? "story" : "none";
  });
  const context = measureContext(story, sentence);
  let closest: ReadSentence | undefined;
  let common: [number, number][] = [];
  for (const one of cited) {
    const shared = listCommon(sentence.words, one.words);
    if (closest && shared.length <= common.length) continue;
    [closest, common] = [one, shared];
  }
  const edits = closest ? listEdits(sentence.words, closest.words, common) : [];
  return { sentence, rests, cited, support, context, edits, common, closest };
}

/** So many content words on either side of a word tell what it is said of. */
const BESIDE = 4;
/** So far from it they may stand in the story, words of grammar included. */
const REACH = 12;
const MAX_PLACES = 24;
/** What stands in the same sentence, but far off, or in the sentence before, counts for less. */
const [FAR, BEFORE] = [0.6, 0.35];

function measureContext(story: StoryIndex, { words }: ReadSentence): number[] {
  const content = [...words.keys()].filter((at) => !words[at]!.isEmpty);
  const found = words.map(() => -1);
  for (const [n, at] of content.entries()) {
    const beside = [
      ...content.slice(Math.max(0, n - BESIDE), n),
      ...content.slice(n + 1, n + 1 + BESIDE),
    ].map((other) => words[other]!);
    const all = beside.reduce((sum, { rarity }) => sum + rarity, 0);
    const key = words[at]!.key;
    const keys = story.places.has(key) ? [key] : story.findAkin(key);
    for (const own of keys)
      for (const place of (story.places.get(own) ?? []).slice(0, MAX_PLACES)) {
        let sum = 0;
        for (const word of beside) sum += word.rarity * nearness(story, word.key, place);
        found[at] = Math.max(found[at]!, all > 0 ? sum / all : 1);
      }
  }
  return found;
}

function nearness(
  story: StoryIndex,
  key: string,
  { sentence, word }: { sentence: number; word: number },
): number {
  const keys = story.places.has(key) ? [key] : story.findAkin(key);
  let best = 0;
  for (const own of keys)
    for (const place of story.places.get(own) ?? []) {
      if (place.sentence > sentence) break;
      if (place.sentence === sentence) best = Math.max(best, Math.abs(place.word - word) <= REACH ? 1 : FAR);
      else if (place.sentence === sentence - 1) best = Math.max(best, BEFORE);
      if (best === 1) return 1;
    }
  return best;
}

/** So many words of a sentence are compared in order: a sentence of more is no sentence. */
const MAX_COMPARED = 120;

/** A longest common subsequence of two sentences' words. */
function listCommon(own: readonly Word[], theirs: readonly Word[]): [number, number][] {
  const [rows, columns] = [Math.min(own.length, MAX_COMPARED), Math.min(theirs.length, MAX_COMPARED)];
  const width = columns + 1;
  const lengths = new Uint8Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row * width + column] =
        own[row]!.key === theirs[column]!.key
          ? lengths[(row + 1) * width + column + 1]! + 1
          : Math.max(lengths[(row + 1) * width + column]!, lengths[row * width + column + 1]!);
  const common: [number, number][] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (own[row]!.key === theirs[column]!.key) common.push([row++, column++]);
    else if (lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!) row++;
    else column++;
  }
  return common;
}

function listEdits(
  own: readonly Word[],
  theirs: readonly Word[],
  common: readonly (readonly [number, number])[],
): Edit[] {
  const edits: Edit[] = [];
  const runs: number[] = [];
  for (const [at, [row, column]] of common.entries()) {
    const last = common[at - 1];
    runs.push(last && last[0] === row - 1 && last[1] === column - 1 ? runs[at - 1]! + 1 : 1);
  }
  const behindOf = (at: number) => {
    let end = at;
    while (end + 1 < common.length && runs[end + 1]! > 1) end++;
    return end - at + 1;
  };
  for (let at = -1; at < common.length; at++) {
    const [row, column] = common[at] ?? [-1, -1];
    const next = common[at + 1];
    const [nextRow, nextColumn] = next ?? [own.length, theirs.length];
    if (nextRow === row + 1 && nextColumn === column + 1) continue;
    edits.push({
      own: own.slice(row + 1, nextRow),
      theirs: theirs.slice(column + 1, nextColumn),
      before: at < 0 ? 0 : runs[at]!,
      behind: next ? behindOf(at + 1) : 0,
    });
  }
  return edits;
}

/** A story as a draft is held against it: its sentences, read once, and where each word stands in them. */
import { areAkin } from "../text/stem.ts";
import { listCapitals, makeReader, type ReadSentence, type SentenceReader } from "./read.ts";

/** Where a word stands: in which sentence, and as which of its words. */
interface WordPlace {
  readonly sentence: number;
  readonly word: number;
}

export interface StoryIndex {
  readonly reader: SentenceReader;
  readonly sentences: readonly ReadSentence[];
  readonly language: string | undefined;
  /** By the spelling for all forms of a word. */
  readonly places: ReadonlyMap<string, readonly WordPlace[]>;
  /** The stems of the story that a word was made of, or that were made of it. */
  findAkin(key: string): readonly string[];
}

/** Words of one family share so many letters. */
const FAMILY_LETTERS = 5;
/** So many places of a word, and so many words of a family, are kept: what repeats itself tells no more. */
const [MAX_PLACES, MAX_FAMILY] = [500, 40];

/** Linear in the length of the story. */
export function indexStory(sentences: readonly string[], language: string | undefined): StoryIndex {
  const reader = makeReader(language, listCapitals(sentences));
  const read = sentences.map((text) => reader.read(text));
  const places = new Map<string, WordPlace[]>();
  const families = new Map<string, string[]>();
  for (const [sentence, { words }] of read.entries())
    for (const [word, { key }] of words.entries()) {
      const known = places.get(key);
      if (known) {
        if (known.length < MAX_PLACES) known.push({ sentence, word });
        continue;
      }
      places.set(key, [{ sentence, word }]);
      const family = families.get(key.slice(0, FAMILY_LETTERS)) ?? [];
      families.set(key.slice(0, FAMILY_LETTERS), family);
      if (key.length >= FAMILY_LETTERS && family.length < MAX_FAMILY) family.push(key);
    }
  const findAkin = (key: string) =>
    (families.get(key.slice(0, FAMILY_LETTERS)) ?? []).filter(
      (other) => other === key || areAkin(other, key),
    );
  return { reader, sentences: read, language, places, findAkin };
}

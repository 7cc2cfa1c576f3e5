/** The words by which a language denies, doubts, attributes and compares, made ready to be looked up. */
import { findLanguage } from "../languages/index.ts";
import { numbersOf } from "../summarise/stories/index.ts";
import { memoize } from "../text/memoize.ts";
import { isEmptyWord, stem } from "../text/stem.ts";

/** What kinds of assertion a word makes, as bits. */
export const [NEGATION, HEDGE, ATTRIBUTION, CAUSE, COMPARATIVE, PASSIVE, FUTURE, REFUSAL] = [
  1, 2, 4, 8, 16, 32, 64, 128,
];

export interface Lexis {
  /** The kinds of a word in small letters, as bits. */
  classify(lower: string): number;
  /** Whether a word in small letters says nothing of what a sentence is about. */
  isEmpty(lower: string): boolean;
  /** Words that say the contrary of one. */
  opposites(lower: string): ReadonlySet<string> | undefined;
  /** The number that a word says without being one: "both". */
  counts(lower: string): number | undefined;
  /** One spelling for the forms of a word. */
  spell(lower: string): string;
}

/** Languages without a stemmer: words are compared by so many of their first letters. */
const OPENING_LETTERS = 6;

/** @param tag a primary subtag, or nothing where the language is not known */
export const lexisOf = memoize((tag: string): Lexis => {
  const language = findLanguage(tag);
  const kinds = new Map<string, number>();
  const add = (kind: number, words: readonly string[] = []) => {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  };
  const { assertions, speech, words } = language ?? {};
  add(NEGATION, assertions?.negations);
  add(HEDGE, assertions?.hedges);
  add(ATTRIBUTION, [
    ...(assertions?.attributions ?? []),
    ...(speech?.attributes ?? []),
    ...(speech?.verbs ?? []),
    ...(words?.reporting ?? []),
  ]);
  add(CAUSE, assertions?.causes);
  add(COMPARATIVE, assertions?.comparatives);
  add(PASSIVE, assertions?.passives);
  add(FUTURE, assertions?.futures);
  add(REFUSAL, assertions?.refusals);
  const endings = assertions?.negatingEndings ?? [];
  const empty = new Set([...(words?.empty ?? []), ...(words?.function ?? [])]);
  const contraries = listContraries(assertions?.opposites ?? []);
  const numbers = numbersOf(tag);
  const counts = new Map(
    [...listForms(assertions?.counts ?? [])].map(([word, number]) => [word, Number(number)] as const),
  );
  const countries = listForms(language?.names.countries ?? []);
  const isEnglish = tag === "en";
  return {
    classify: (lower) => {
      const known = kinds.get(lower) ?? 0;
      return endings.some((ending) => lower.endsWith(ending)) ? known | NEGATION : known;
    },
    isEmpty: (lower) =>
      isEnglish ? isEmptyWord(lower) || empty.has(lower) : empty.has(lower) || isShort(lower),
    counts: (lower) => counts.get(lower),
    opposites: (lower) => contraries.get(lower),
    spell: (lower) => {
      const number = numbers.get(lower);
      if (number !== undefined) return String(number);
      const own = withoutGenitive(lower);
      return countries.get(own) ?? (isEnglish ? stem(own) : lower.slice(0, OPENING_LETTERS));
    },
  };
});

const withoutGenitive = (lower: string) => lower.replace(/['’]s?$/, "");

/** All words of an entry are one, and are spelt as its first. */
function listForms(entries: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap((entry) => {
      const words = entry.split(" ");
      return words.map((word) => [word, words[0]!] as const);
    }),
  );
}

/** Where a language's words of grammar are not known, short words of letters are taken for such. */
const isShort = (lower: string) =>
  lower.length < 4 && /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Arab}]+$/u.test(lower);

function listContraries(pairs: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [left = [], right = []] = pair.split("/").map((side) => side.split(" "));
    for (const [own, others] of [
      [left, right],
      [right, left],
    ] as const)
      for (const word of own) {
        const known = found.get(word) ?? new Set();
        for (const other of others) known.add(other);
        found.set(word, known);
      }
  }
  return found;
}

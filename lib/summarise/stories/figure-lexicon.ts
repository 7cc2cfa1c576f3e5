/** The words with which a language writes figures (languages/figures.ts), made ready to be looked up. */
import { listMonths } from "../../languages/calendar.ts";
import { findFigureDates } from "../../languages/figure-dates.ts";
import { type Fate, type FigureWords, findFigureWords } from "../../languages/figures.ts";
import { memoize } from "../../text/memoize.ts";

/** A language's words of figures, as they are looked up. */
export interface Lexicon {
  readonly numbers: ReadonlyMap<string, number>;
  /** Of the words of `numbers`, as they are and with a capital. */
  readonly shapes: ReadonlySet<number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly and: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly percent: ReadonlySet<string>;
  readonly currencies: ReadonlyMap<string, string>;
  readonly about: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly ages: readonly (readonly string[])[];
  readonly beforeAges: readonly (readonly string[])[];
  readonly empty: ReadonlySet<string>;
  readonly isHeadFirst: boolean;
  readonly months: ReadonlyMap<string, number>;
  readonly decimal: string;
  fateOf(word: string): Fate | undefined;
}

const NO_WORDS: FigureWords = {
  numbers: [],
  tens: [],
  scales: [],
  and: [],
  percent: [],
  currencies: [],
  about: [],
  people: [],
  ages: [],
  fates: { dead: [], injured: [], missing: [], held: [], rescued: [], fled: [] },
  empty: [],
};

/** @param tag a primary subtag, or nothing where the language is not known */
export const lexiconOf = memoize((tag: string): Lexicon => {
  const words = findFigureWords(tag) ?? NO_WORDS;
  const numbers = listNumbers(words);
  return {
    numbers,
    shapes: new Set(
      [...numbers.keys()].flatMap((word) =>
        [word, word.toUpperCase()].map((spelt) => shapeOf(spelt, 0, word.length)),
      ),
    ),
    scales: new Map(words.scales.flatMap(([value, names]) => names.map((name) => [name, value] as const))),
    and: new Set(words.and),
    between: new Set(words.between),
    to: new Set(words.to),
    of: new Set(words.of),
    percent: new Set(words.percent),
    currencies: new Map(
      words.currencies.flatMap(([code, names]) => names.map((name) => [name, code] as const)),
    ),
    about: new Set(words.about),
    people: new Set(words.people),
    ages: words.ages.map((phrase) => phrase.split(" ")),
    beforeAges: words.beforeAges?.map((phrase) => phrase.split(" ")) ?? [],
    empty: new Set(words.empty),
    isHeadFirst: words.isHeadFirst ?? false,
    months: findMonths(tag),
    decimal: findDecimal(tag),
    fateOf: makeFates(words),
  };
});

/** The numbers that a language writes in one word, by the word. */
export const numbersOf = (tag: string): ReadonlyMap<string, number> => lexiconOf(tag).numbers;

function listNumbers({ numbers, tens, joined }: FigureWords): Map<string, number> {
  const found = new Map<string, number>();
  const add = (words: string | undefined, value: number) => {
    for (const word of words?.split("/") ?? []) if (word !== "-") found.set(word, value);
  };
  for (const [value, words] of numbers.entries()) add(words, value);
  for (const [at, words] of tens.entries()) add(words, 20 + 10 * at);
  if (joined !== undefined)
    for (const [at, ten] of tens.entries())
      for (const [unit, word] of numbers.slice(0, 10).entries())
        if (unit > 1)
          add(
            joined.replace(/1|20/g, (part) => (part === "1" ? word : ten)),
            20 + 10 * at + unit,
          );
  return found;
}

/** Names in full and as short as dates have them. */
function findMonths(tag: string): Map<string, number> {
  const known = findFigureDates(tag || "en")?.months;
  if (known) return new Map(known.flatMap((names, at) => names.split("/").map((name) => [name, at + 1])));
  const names = (["long", "short"] as const).flatMap((style) =>
    listMonths(tag || "en", style).map(
      (name, at) => [name.toLowerCase().replace(/\.$/, ""), at + 1] as const,
    ),
  );
  return new Map(names.filter(([name]) => !/\d/.test(name)));
}

function findDecimal(tag: string): string {
  const known = findFigureDates(tag || "en")?.decimal;
  if (known !== undefined) return known;
  const parts = new Intl.NumberFormat(tag || "en").formatToParts(1.5);
  return parts.find(({ type }) => type === "decimal")?.value ?? ".";
}

function makeFates({ fates }: FigureWords): Lexicon["fateOf"] {
  const whole = new Map<string, Fate>();
  const openings: [string, Fate][] = [];
  for (const [fate, words] of Object.entries(fates) as [Fate, readonly string[]][])
    for (const word of words)
      if (word.endsWith("*")) openings.push([word.slice(0, -1), fate]);
      else whole.set(word, fate);
  return memoize((word) => whole.get(word) ?? openings.find(([opening]) => word.startsWith(opening))?.[1]);
}

/** The first letter of a word, small or capital alike in Latin script, and its length. */
export const shapeOf = (text: string, start: number, length: number): number =>
  (text.charCodeAt(start) | 0x20) * 64 + length;

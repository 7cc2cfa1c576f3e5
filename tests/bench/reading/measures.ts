/** What the reading benchmark counts, each as its source defines it. */

/**
 * Words as Python's `\w+` finds them, of text in NFC: some pages, and what was expected of them, write "ä" in two
 * characters, and a reader that composes them has read the same word.
 */
export function tokens(text: string): string[] {
  return text.normalize("NFC").match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** What a text shares with the expected one, holds beyond it, and lacks of it; in shares of a page, or counted. */
export interface Shared {
  readonly both: number;
  readonly extra: number;
  readonly missing: number;
}

function counted(grams: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  return counts;
}

/** Two multisets, in shares of all that is in either, so that a long text weighs no more than a short one. */
function sharedOf(wanted: ReadonlyMap<string, number>, got: ReadonlyMap<string, number>): Shared {
  let both = 0;
  let extra = 0;
  let missing = 0;
  for (const [gram, count] of wanted) {
    const other = got.get(gram) ?? 0;
    both += Math.min(count, other);
    missing += Math.max(0, count - other);
  }
  for (const [gram, count] of got) extra += Math.max(0, count - (wanted.get(gram) ?? 0));
  const all = both + extra + missing || 1;
  return { both: both / all, extra: extra / all, missing: missing / all };
}

function shingles(text: string, length: number): Map<string, number> {
  const words = tokens(text);
  const grams = Array.from({ length: Math.max(1, words.length - length + 1) }, (_, i) =>
    words.slice(i, i + length).join(" "),
  );
  return counted(grams.filter((gram) => gram !== ""));
}

/**
 * Four-word shingles as multisets, as scrapinghub/article-extraction-benchmark's evaluate.py counts them:
 * case and accents kept.
 */
export function sharedShingles(expected: string, found: string, length = 4): Shared {
  return sharedOf(shingles(expected, length), shingles(found, length));
}

/** Words in lower case as multisets, as the Web Content Extraction Benchmark's evaluate.py counts them. */
export function sharedWords(expected: string, found: string): Shared {
  return sharedOf(counted(tokens(expected.toLowerCase())), counted(tokens(found.toLowerCase())));
}

export interface Agreement {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Of one page. Where nothing is expected and nothing found, all is right. */
export function agreementOf({ both, extra, missing }: Shared): Agreement {
  if (both + extra + missing === 0) return { f1: 1, precision: 1, recall: 1 };
  const precision = both / (both + extra || 1);
  const recall = both / (both + missing || 1);
  return { f1: harmonic(precision, recall), precision, recall };
}

/** Precision and recall are means over pages that have any, F1 is of the means (article-extraction-benchmark). */
export function agreement(pages: readonly Shared[]): Agreement {
  const precisions = pages
    .filter(({ both, extra }) => both + extra > 0)
    .map(({ both, extra }) => both / (both + extra));
  const recalls = pages
    .filter(({ both, missing }) => both + missing > 0)
    .map(({ both, missing }) => both / (both + missing));
  const precision = mean(precisions);
  const recall = mean(recalls);
  return { f1: harmonic(precision, recall), precision, recall };
}

/** Each page's own figures, averaged (Web Content Extraction Benchmark). */
export function averaged(pages: readonly Shared[]): Agreement {
  const all = pages.map(agreementOf);
  return {
    f1: mean(all.map(({ f1 }) => f1)),
    precision: mean(all.map(({ precision }) => precision)),
    recall: mean(all.map(({ recall }) => recall)),
  };
}

const spaced = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

/** Which snippets a text holds: those it must (`with`) and those it must not (`without`), white space aside. */
export function snippets(text: string, withs: readonly string[], withouts: readonly string[]): Shared {
  const body = spaced(text);
  const both = withs.filter((snippet) => body.includes(spaced(snippet))).length;
  const extra = withouts.filter((snippet) => body.includes(spaced(snippet))).length;
  return { both, extra, missing: withs.length - both };
}

/** Over all snippets of all pages at once, as trafilatura's own evaluation. */
export function snippetAgreement(pages: readonly Shared[]): Agreement {
  let both = 0;
  let extra = 0;
  let missing = 0;
  for (const page of pages) {
    both += page.both;
    extra += page.extra;
    missing += page.missing;
  }
  const precision = both / (both + extra || 1);
  const recall = both / (both + missing || 1);
  return { f1: harmonic(precision, recall), precision, recall };
}

/** A figure with its 95 % interval. */
export interface Sure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** How often pages are drawn again. */
const DRAWS = 1000;

/** The pages that are drawn, each time as many as there are; the same seed draws the same. */
function* draws(pages: number, times: number): Generator<Int32Array> {
  let seed = 1;
  const drawn = new Int32Array(pages);
  for (let time = 0; time < times; time += 1) {
    for (let i = 0; i < pages; i += 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      drawn[i] = Math.floor((seed / 2 ** 32) * pages);
    }
    yield drawn;
  }
}

/**
 * A figure over pages, with its interval by resampling pages (Efron and Tibshirani 1993).
 *
 * @param figure over any pages, a page's number as often as it was drawn. For a paired difference it gives one reader's
 *   figure less another's, over the same pages.
 */
export function resampled(pages: number, figure: (drawn: ArrayLike<number>) => number, times = DRAWS): Sure {
  const figures = Array.from(draws(pages, times), figure).sort((a, b) => a - b);
  return {
    value: figure(Int32Array.from({ length: pages }, (_, i) => i)),
    low: figures[Math.floor(times * 0.025)]!,
    high: figures[Math.floor(times * 0.975)]!,
  };
}

/** A 95% interval by resampling pages; the same seed gives the same interval. */
export function bootstrap<Page>(pages: readonly Page[], figure: (pages: Page[]) => number): [number, number] {
  const { low, high } = resampled(pages.length, (drawn) => figure(Array.from(drawn, (i) => pages[i]!)));
  return [low, high];
}

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((total, number) => total + number, 0) / numbers.length;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** What the reading benchmark counts, each as its source defines it. */

/** Words as Python's `\w+` finds them. */
export function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

export interface Shared {
  /** Shares of all shingles of the pair, so that a long text weighs no more than a short one. */
  readonly both: number;
  readonly extra: number;
  readonly missing: number;
}

function shingles(text: string, length: number): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - length + 1); i += 1) {
    const shingle = words.slice(i, i + length).join(" ");
    if (shingle !== "") counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/**
 * Four-word shingles as multisets, as scrapinghub/article-extraction-benchmark's evaluate.py counts them:
 * case and accents kept, counts normalised by page.
 */
export function sharedShingles(expected: string, found: string, length = 4): Shared {
  const wanted = shingles(expected, length);
  const got = shingles(found, length);
  let both = 0;
  let extra = 0;
  let missing = 0;
  for (const [shingle, count] of wanted) {
    const other = got.get(shingle) ?? 0;
    both += Math.min(count, other);
    missing += Math.max(0, count - other);
  }
  for (const [shingle, count] of got) extra += Math.max(0, count - (wanted.get(shingle) ?? 0));
  const all = both + extra + missing || 1;
  return { both: both / all, extra: extra / all, missing: missing / all };
}

export interface Agreement {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Precision and recall are means over pages, F1 is of the means (evaluate.py again). */
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

export interface Snippets {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

const spaced = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

/** Which snippets a text holds: those it must (`with`) and those it must not (`without`), white space and soft hyphens aside. */
export function snippets(text: string, withs: readonly string[], withouts: readonly string[]): Snippets {
  const body = spaced(text);
  const found = withs.filter((snippet) => body.includes(spaced(snippet))).length;
  const wrong = withouts.filter((snippet) => body.includes(spaced(snippet))).length;
  return { found, missed: withs.length - found, wrong };
}

/** Over all snippets of all pages at once, as trafilatura's own evaluation. */
export function snippetAgreement(pages: readonly Snippets[]): Agreement {
  const found = sum(pages.map((page) => page.found));
  const precision = found / (found + sum(pages.map((page) => page.wrong)) || 1);
  const recall = found / (found + sum(pages.map((page) => page.missed)) || 1);
  return { f1: harmonic(precision, recall), precision, recall };
}

/** A 95% interval by resampling pages; the same seed gives the same interval. */
export function bootstrap<Page>(
  pages: readonly Page[],
  figure: (pages: Page[]) => number,
  times = 1000,
): [number, number] {
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const figures = Array.from({ length: times }, () =>
    figure(pages.map(() => pages[Math.floor(random() * pages.length)]!)),
  ).sort((a, b) => a - b);
  return [figures[Math.floor(times * 0.025)]!, figures[Math.floor(times * 0.975)]!];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

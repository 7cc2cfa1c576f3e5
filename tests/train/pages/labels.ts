/** Which passages of a saved page are body, as far as the corpus tells. */
import type { Passage } from "../../../lib/reading/formats/html/passages.ts";
import type { SavedPage, SetName } from "../../bench/reading/corpus.ts";
import { tokens } from "../../bench/reading/measures.ts";

export interface Label {
  readonly passage: number;
  readonly body: 0 | 1;
  readonly weight: number;
}

/**
 * What a label weighs by its set, so that none decides alone: WCXB has ten times the whole texts of aeb, most of them
 * guides and lists, and annotators who count more as body than those of news do.
 */
const WEIGHTS: Readonly<Record<SetName, number>> = {
  aeb: 2,
  trafilatura: 2,
  postlight: 2,
  wcxb: 0.5,
  fundus: 2,
};

export function labelsOf(page: SavedPage, passages: readonly Passage[]): Label[] {
  const weight = WEIGHTS[page.set];
  return statedLabels(page, passages).map((label) => ({ ...label, weight: label.weight * weight }));
}

function statedLabels({ set, expected }: SavedPage, passages: readonly Passage[]): Label[] {
  switch (set) {
    case "aeb":
    case "wcxb":
      return labelsFromText(expected.text ?? "", passages);
    case "fundus": {
      const labels = labelsFromText(`${expected.standfirst ?? ""}\n${expected.text ?? ""}`, passages);
      // Its texts lack headings, lists and tables of some publishers, so that what they lack of those tells nothing.
      return labels.filter(
        ({ passage, body }) => body === 1 || !OFTEN_LACKING.has(passages[passage]!.box.element.tag),
      );
    }
    case "trafilatura":
      return labelsFromSnippets(expected.text_with ?? [], expected.text_without ?? [], passages);
    default:
      return [];
  }
}

const OFTEN_LACKING = new Set(["h2", "h3", "h4", "h5", "h6", "li", "td", "th", "dt", "dd"]);

/** A passage is body when its four-word shingles stand in the expected text; a short one, when it continues there. */
function labelsFromText(text: string, passages: readonly Passage[]): Label[] {
  const wanted = tokens(text);
  const words = passages.map((passage) => tokens(passage.text));
  const share = sharesIn(wanted, words);
  const long = words.map((own, i) => own.length >= 6 && share[i]! > 0.7);
  const joined = ` ${wanted.join(" ")} `;
  return passages.flatMap((passage, i): Label[] => {
    const own = words[i]!;
    if (own.length === 0) return [];
    let body = share[i]! > 0.6;
    if (own.length >= 4 && share[i]! > 0.25 && share[i]! < 0.7) return [];
    if (body && own.length < 6) {
      const before = words.slice(0, i).findLast((_, j) => long[j] || j === i - 1);
      const after = words[i + 1];
      const tail = before?.slice(-2) ?? [];
      const head = after?.slice(0, 2) ?? [];
      body =
        (tail.length > 0 && joined.includes(` ${[...tail, ...own].join(" ")} `)) ||
        (head.length > 0 && joined.includes(` ${[...own, ...head].join(" ")} `));
    }
    return [{ passage: i, body: body ? 1 : 0, weight: Math.sqrt(Math.min(80, passage.words + 1)) / 3 }];
  });
}

const spaced = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

function labelsFromSnippets(
  withs: readonly string[],
  withouts: readonly string[],
  passages: readonly Passage[],
): Label[] {
  const texts = passages.map((passage) => spaced(passage.text));
  const positive = new Set<number>();
  for (const snippet of withs.map(spaced)) {
    const hits = texts.flatMap((text, i) => (text.includes(snippet) ? [i] : []));
    // Where it stands more than once, which one is body is not said.
    if (hits.length === 1) positive.add(hits[0]!);
  }
  const negative = new Set<number>();
  for (const snippet of withouts.map(spaced)) {
    for (const [i, text] of texts.entries()) if (text.includes(snippet) && !positive.has(i)) negative.add(i);
  }
  return [
    ...[...positive].map((passage) => ({ passage, body: 1 as const, weight: 2 })),
    ...[...negative].map((passage) => ({
      passage,
      body: 0 as const,
      weight: 2 / Math.max(1, negative.size / 4),
    })),
  ];
}

/** For each run of words, the share of its shingles (of four words, or of all where it is shorter) in a text. */
function sharesIn(text: readonly string[], runs: readonly string[][]): number[] {
  const shingles = new Set<string>();
  for (let n = 1; n <= 4; n += 1) {
    for (let i = 0; i + n <= text.length; i += 1) shingles.add(text.slice(i, i + n).join(" "));
  }
  return runs.map((own) => {
    if (own.length === 0) return 0;
    const n = Math.min(4, own.length);
    let hits = 0;
    for (let i = 0; i + n <= own.length; i += 1) if (shingles.has(own.slice(i, i + n).join(" "))) hits += 1;
    return hits / (own.length - n + 1);
  });
}

/** What another extractor's agreement weighs, beside an annotator's word. */
const AGREED = 0.3;

/**
 * More lessons from pages that annotators labelled in a few places only: where Readability and a first forest,
 * which has not seen the site, agree on a passage, their common verdict stands.
 */
export function agreedLabels(
  readability: string,
  passages: readonly Passage[],
  likely: readonly number[],
  labels: readonly Label[],
): Label[] {
  const text = tokens(readability);
  if (text.length < 80) return [];
  const words = passages.map((passage) => tokens(passage.text));
  const shares = sharesIn(text, words);
  const known = new Set(labels.map(({ passage }) => passage));
  return passages.flatMap((passage, i): Label[] => {
    if (known.has(i) || words[i]!.length === 0) return [];
    const weight = (AGREED * Math.sqrt(Math.min(80, passage.words + 1))) / 3;
    if (shares[i]! > 0.8 && likely[i]! > 0.6) return [{ passage: i, body: 1, weight }];
    if (shares[i]! < 0.2 && likely[i]! < 0.35) return [{ passage: i, body: 0, weight }];
    return [];
  });
}

/**
 * ROUGE (Lin 2004), as the field reports it: F1 of unigrams, bigrams and the summary-level longest common
 * subsequence, with Porter stemming of words over three letters. Follows PyPI rouge-score, with which it agrees
 * to the last digit; sentences are separated by line breaks, and of several references the best counts. That one
 * knows words of ASCII letters alone; in other languages than English a word is what the ranking takes for one,
 * without a stem.
 */
import { splitWords } from "../../lib/text/tokens.ts";
import { stem } from "./porter.ts";

type Score = { precision: number; recall: number; f1: number };
export type Rouge = { rouge1: Score; rouge2: Score; rougeLsum: Score };

/** Lower-case words: in English runs of ASCII letters and digits, stemmed. */
export function tokens(text: string, language = "en"): string[] {
  if (language !== "en") return splitWords(text.toLowerCase());
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => (word.length > 3 ? stem(word) : word));
}

function score(hits: number, candidate: number, reference: number): Score {
  const precision = candidate > 0 ? hits / candidate : 0;
  const recall = reference > 0 ? hits / reference : 0;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1 };
}

function counts(grams: Iterable<string>): Map<string, number> {
  const tally = new Map<string, number>();
  for (const gram of grams) tally.set(gram, (tally.get(gram) ?? 0) + 1);
  return tally;
}

function ngrams(words: readonly string[], n: number): string[] {
  return words.slice(0, Math.max(0, words.length - n + 1)).map((_, at) => words.slice(at, at + n).join(" "));
}

function overlap(candidate: readonly string[], reference: readonly string[], n: number): Score {
  const own = ngrams(candidate, n);
  const theirs = ngrams(reference, n);
  const available = counts(theirs);
  let hits = 0;
  for (const [gram, count] of counts(own)) hits += Math.min(count, available.get(gram) ?? 0);
  return score(hits, own.length, theirs.length);
}

/** The places in `reference` of one longest common subsequence with `candidate`. */
function commonPlaces(reference: readonly string[], candidate: readonly string[]): number[] {
  const width = candidate.length + 1;
  const lengths = new Uint16Array((reference.length + 1) * width);
  for (let r = 1; r <= reference.length; r++)
    for (let c = 1; c <= candidate.length; c++)
      lengths[r * width + c] =
        reference[r - 1] === candidate[c - 1]
          ? lengths[(r - 1) * width + c - 1]! + 1
          : Math.max(lengths[(r - 1) * width + c]!, lengths[r * width + c - 1]!);
  const places: number[] = [];
  for (let r = reference.length, c = candidate.length; r > 0 && c > 0; ) {
    if (reference[r - 1] === candidate[c - 1]) {
      places.push(--r);
      c--;
    } else if (lengths[r * width + c - 1]! > lengths[(r - 1) * width + c]!) c--;
    else r--;
  }
  return places;
}

/** Lin's union LCS: each reference sentence against all candidate sentences, no word counted twice. */
function summaryLevel(candidate: readonly string[][], reference: readonly string[][]): Score {
  const ours = candidate.flat();
  const theirs = reference.flat();
  const unspent = [counts(ours), counts(theirs)] as const;
  let hits = 0;
  for (const sentence of reference) {
    const places = new Set(candidate.flatMap((own) => commonPlaces(sentence, own)));
    for (const place of places) {
      const word = sentence[place]!;
      if (unspent.every((tally) => (tally.get(word) ?? 0) > 0)) {
        hits++;
        for (const tally of unspent) tally.set(word, tally.get(word)! - 1);
      }
    }
  }
  return score(hits, ours.length, theirs.length);
}

function bySentence(text: string, language: string): string[][] {
  return text
    .split("\n")
    .filter((line) => line.length > 0)
    .map((line) => tokens(line, language));
}

function against(candidate: string, reference: string, language: string): Rouge {
  const own = tokens(candidate, language);
  const theirs = tokens(reference, language);
  return {
    rouge1: overlap(own, theirs, 1),
    rouge2: overlap(own, theirs, 2),
    rougeLsum: summaryLevel(bySentence(candidate, language), bySentence(reference, language)),
  };
}

/** Scores a candidate summary (one sentence a line) against its references; for each measure the best counts. */
export function rouge(candidate: string, references: readonly string[], language = "en"): Rouge {
  const all = references.map((reference) => against(candidate, reference, language));
  const best = (measure: keyof Rouge) =>
    all.map((one) => one[measure]).reduce((a, b) => (b.f1 > a.f1 ? b : a), score(0, 0, 0));
  return { rouge1: best("rouge1"), rouge2: best("rouge2"), rougeLsum: best("rougeLsum") };
}

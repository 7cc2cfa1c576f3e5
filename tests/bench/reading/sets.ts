/** How the text read off a page of each set is scored. */
import type { SavedPage, SetName } from "./corpus.ts";
import {
  type Agreement,
  agreement,
  agreementOf,
  averaged,
  type Shared,
  sharedShingles,
  sharedWords,
  snippetAgreement,
  snippets,
} from "./measures.ts";

export interface BodyScorer {
  /** As tables head it. */
  readonly label: string;
  /** How it is counted, and by whose rules. */
  readonly rules: string;
  score(page: SavedPage, text: string): Shared;
  figure(scores: readonly Shared[]): Agreement;
  /** Whether recall is of a whole text, and not of a few lines of it. */
  readonly isWhole: boolean;
}

/** Postlight's pages say nothing of the text but how it opens. */
export const SCORERS: Readonly<Partial<Record<SetName, BodyScorer>>> = {
  aeb: {
    label: "aeb",
    rules:
      "four-word shingles as multisets, precision and recall averaged over pages, F1 of the means (article-extraction-benchmark, evaluate.py)",
    score: ({ expected }, text) => sharedShingles(expected.text ?? "", text),
    figure: agreement,
    isWhole: true,
  },
  trafilatura: {
    label: "snippets",
    rules:
      "over all pages at once, text_with found, text_with missed and text_without found, white space aside (trafilatura's evaluation)",
    score: ({ expected }, text) => snippets(text, expected.text_with ?? [], expected.text_without ?? []),
    figure: snippetAgreement,
    isWhole: false,
  },
  wcxb: {
    label: "WCXB",
    rules:
      "words in lower case as multisets, F1 page by page, averaged (Web Content Extraction Benchmark, evaluate.py)",
    score: ({ expected }, text) => sharedWords(expected.text ?? "", text),
    figure: averaged,
    isWhole: true,
  },
  fundus: {
    label: "news",
    rules:
      "four-word shingles as multisets, F1 page by page, averaged; the expected body alone and with its standfirst, the better taken",
    score: ({ expected }, text) => {
      const body = expected.text ?? "";
      const alone = sharedShingles(body, text);
      if (!expected.standfirst) return alone;
      const both = sharedShingles(`${expected.standfirst}\n\n${body}`, text);
      return agreementOf(both).f1 > agreementOf(alone).f1 ? both : alone;
    },
    figure: averaged,
    isWhole: true,
  },
};

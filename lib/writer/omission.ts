/**
 * Which stories are given to no model: those that readers may not see now, those whose terms say so, those of
 * sections that the newsroom named, and those that are too short to gain by it.
 */
import type { Article } from "../article.ts";
import { listPhrases } from "../languages/index.ts";
import { isVisible } from "../stories/visibility.ts";
import type { DraftReason } from "./reasons.ts";
import { makeFinder } from "./terms.ts";

const findMachine = makeFinder(listPhrases("rights", "machines"));
const findInCapitals = makeFinder(listPhrases("rights", "machinesInCapitals"), true);
const findRewriting = makeFinder(listPhrases("rights", "rewriting"));

/** A shorter story is told by our own summary. */
const MIN_SENTENCES = 5;

/** Characters of terms or of a note that are read; those that are longer count as saying no. */
const MAX_TERMS_CHARACTERS = 5_000;

/**
 * Why a story is given to no model.
 *
 * @param sentences how many it has
 * @param excepted sections, in small letters
 * @param now an instant
 * @returns undefined when it may be
 */
export function explainOmission(
  article: Pick<Article, "pubStatus" | "embargoedUntil" | "usageTerms" | "edNote" | "section">,
  sentences: number,
  excepted: readonly string[],
  now: string,
): DraftReason | undefined {
  const { usageTerms = "", edNote = "", section } = article;
  const keptBack = (message: string): DraftReason => ({ code: "opted-out", message });
  if (!isVisible(article, now)) return keptBack("Not sent to a model: readers may not see it now.");
  if (section !== undefined && excepted.includes(section.toLowerCase()))
    return keptBack(`Not sent to a model: the newsroom keeps the section ${section} back.`);
  const word = findWord(usageTerms, true);
  if (word !== undefined) return keptBack(`Not sent to a model: its terms of use name “${word}”.`);
  const noted = findWord(edNote, false);
  if (noted !== undefined) return keptBack(`Not sent to a model: its note to editors names “${noted}”.`);
  if (sentences < MIN_SENTENCES)
    return {
      code: "too-short",
      message: `Not sent to a model: it has ${sentences} sentences, which need no shortening.`,
    };
  return undefined;
}

/** A word that names machines, or, of terms of use, what they would do. */
function findWord(text: string, isTerms: boolean): string | undefined {
  if (text.length > MAX_TERMS_CHARACTERS) return `${text.slice(0, 20)}…`;
  return findMachine(text) ?? findInCapitals(text) ?? (isTerms ? findRewriting(text) : undefined);
}

/**
 * What a story says of itself or of its page, and not of its subject: "In this guide we show", "the table
 * below". Whoever reads a summary sees neither. What somebody says within quotation marks counts for nothing.
 */
import { compilePhrases, findLanguage, LANGUAGES } from "../../languages/index.ts";
import { memoize } from "../../text/memoize.ts";
import { makePhraseTest } from "../../text/word-signs.ts";
import type { Sentence } from "../ranking.ts";

interface Patterns {
  readonly announces: RegExp;
  /** Whether a text speaks of the page, or points to what stands elsewhere on it. */
  readonly refersToPage: (text: string) => boolean;
}

/** As much of a sentence as is looked at for what it announces. */
const MAX_ANNOUNCEMENT_HEAD = 120;
/** Where more of a story than this share does so, the story is about its page. */
const MAX_SHARE_OF_STORY = 0.5;
/** Also where it ends in another sentence, and between single marks, which are apostrophes before letters. */
const QUOTED = /["“„«「『][^"“”„«»「」『』]*(?:["”“»」』]|$)|‘[^‘’]*(?:’\p{L}[^‘’]*)*’/gu;

const omitQuoted = (text: string) => text.replace(QUOTED, " ");

/** By tag. */
const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  LANGUAGES.map(({ tag, boilerplate }) => {
    const references = [...boilerplate.selfReferences, ...boilerplate.unseen];
    const announces = compilePhrases(boilerplate.announcements, { at: "start" });
    return [tag, { announces, refersToPage: makePhraseTest(references, omitQuoted) }];
  }),
);

const patternsOf = memoize((language: string) => PATTERNS.get(findLanguage(language)?.tag ?? ""));

/**
 * Finds the sentences that speak of the story's own page, or point to what stands elsewhere on it.
 *
 * @param language BCP 47; English where none is stated
 * @returns their indices; none where most of the story is so
 */
export function findPageReferences(
  said: readonly Sentence[],
  language: string | undefined,
): ReadonlySet<number> {
  const known = patternsOf(language ?? "en");
  if (!known) return new Set();
  const found = [...said.keys()].filter((at) => known.refersToPage(said[at]!.text));
  return new Set(found.length > said.length * MAX_SHARE_OF_STORY ? [] : found);
}

/** Whether a sentence opens by saying what the story is going to tell. */
export const isAnnouncement = (text: string, language: string | undefined): boolean =>
  patternsOf(language ?? "en")?.announces.test(text.slice(0, MAX_ANNOUNCEMENT_HEAD).replaceAll(",", "")) ??
  false;

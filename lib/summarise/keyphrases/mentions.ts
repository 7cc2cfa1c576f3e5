/** The names and phrases that one sentence mentions. */
import { enOpenings } from "../../languages/en-openings.ts";
import { alternatives, compilePhrases, listPhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import type { NameToken } from "./names.ts";
import { PARTICLES } from "./tags.ts";

export interface Mention {
  /** As it stands in the sentence. */
  text: string;
  stems: string[];
  isName: boolean;
  /** It can stand as a tag: a name, several words, or a noun. */
  stands: boolean;
}

export const HAN = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** The mention that some tokens of a sentence are. */
export function mentionOf(
  text: string,
  tokens: readonly NameToken[],
  kind: "name" | "phrase" | "other",
): Mention {
  return {
    text: text.slice(tokens[0]!.start, tokens.at(-1)!.end),
    stems: tokens.filter((token) => !PARTICLES.has(token.text)).map(({ stem }) => stem),
    isName: kind === "name",
    stands: kind !== "other",
  };
}

/** What stands before a noun, or between its adjective and it. */
const BEFORE_NOUN = compilePattern(
  String.raw`(?:^|\s)(?:${alternatives(enOpenings.beforeNoun)}|\p{L}+['’]s?)\s$`,
);

/**
 * In at least one place the word is a noun by itself: "the ferry was", not "ferry port" or "they wear it".
 */
function isNoun(text: string, tokens: readonly NameToken[], at: number): boolean {
  const { start, end } = tokens[at]!;
  const next = tokens[at + 1];
  const goesOn = next?.adjoins && (next.carries || next.isCapital);
  return (
    !goesOn &&
    BEFORE_NOUN.test(text.slice(Math.max(0, start - 16), start)) &&
    !/^-/.test(text.slice(end, end + 1))
  );
}

const NO_NOUN = compilePhrases(enOpenings.noNounEndings, { at: "end", isPart: true, isCaseSensitive: true });

/**
 * Single words and runs of up to three, of words that the story repeats.
 *
 * @param english whether it is known which words are nouns
 */
export function listMentions(
  text: string,
  tokens: readonly NameToken[],
  repeated: ReadonlySet<string>,
  english: boolean,
): Mention[] {
  const carries = (token: NameToken) => token.carries && repeated.has(token.stem);
  const candidates: Mention[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from]!;
    if (!carries(token)) continue;
    if (!NO_NOUN.test(token.text)) {
      const stands = !english || isNoun(text, tokens, from);
      candidates.push(mentionOf(text, [token], stands ? "phrase" : "other"));
    }
    for (let to = from + 1; to < tokens.length && to - from < 3; to++) {
      if (!carries(tokens[to]!) || !tokens[to]!.adjoins) break;
      if (!NO_NOUN.test(tokens[to]!.text))
        candidates.push(mentionOf(text, tokens.slice(from, to + 1), "phrase"));
    }
  }
  return candidates;
}

const ONE_CHARACTER = /^\p{sc=Han}$/u;
const CHARACTERS = listPhrases("words", "function").filter((word) => ONE_CHARACTER.test(word));
/** Words of grammar, figures and units that are one character each, where nothing parts words. */
const FUNCTION = compilePattern(`[${CHARACTERS.join("")}]`, "u");

/** Knows the words of Chinese and Japanese: "北京市" is one, so that no tag is "京市". */
const DICTIONARY = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Where nothing parts the words, a phrase is a word in katakana, or two to four characters, whole words.
 */
export function listUnspacedMentions(text: string): Mention[] {
  const words: string[] = [...(text.match(/[\p{sc=Katakana}ー]{3,}/gu) ?? [])];
  for (const run of text.match(/\p{sc=Han}+/gu) ?? []) {
    for (const part of run.split(FUNCTION)) {
      const edges = new Set([part.length, ...Array.from(DICTIONARY.segment(part), ({ index }) => index)]);
      for (let size = 2; size <= 4; size++) {
        for (let from = 0; from + size <= part.length; from++)
          if (edges.has(from) && edges.has(from + size)) words.push(part.slice(from, from + size));
      }
    }
  }
  // It counts as several words, which nothing tells apart.
  return words.map((word) => ({ text: word, stems: [word, ""], isName: false, stands: true }));
}

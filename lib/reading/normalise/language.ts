/**
 * Which language a draft is in: the one that it states, in the form of BCP 47, or else what its
 * text reads as.
 */
import { findLanguage } from "../../languages/index.ts";
import { LOOKALIKES, OWN_SCRIPTS } from "../../languages/lookalikes.ts";
import { parsePrimaryLanguage } from "../../languages/tags.ts";
import { tidy } from "../../text/characters.ts";
import { classifyCharacter, countCharacters, listRuns } from "../../text/letters.ts";
import { lazily, memoize } from "../../text/memoize.ts";
import type { Draft } from "../draft.ts";
import type { Warn } from "./bounds.ts";

/**
 * A guess needs so many letters, and no more characters than the other number. Of 2,000 stories, one in a
 * hundred was taken for another language by its first 60 characters, and none by its first 100.
 */
const MIN_LETTERS = 60;
const MAX_SAMPLE_LENGTH = 2_000;
/** Of 1,784 texts in 50 languages none was guessed otherwise by its first 300 characters than by 1,000. */
const MAX_GUESSED_LENGTH = 500;

/**
 * A page's statement that it is English is tested on at least so many letters: a paragraph of
 * quotations proves nothing.
 */
const MIN_PROOF_LETTERS = 200;

/**
 * The draft with its language as BCP 47 (`en_GB` is `en-GB`), or without one when nobody can tell. A guess is
 * warned of. What guesses is heavy, and is loaded when the first draft comes that needs it.
 *
 * @param isPage of a web page's `lang` little holds when it says English, which is what templates come with:
 *   of 603 pages ten said so that were German, Spanish or Bengali, and none stated another language wrongly
 */
export async function identifyLanguage(draft: Draft, isPage: boolean, warn: Warn): Promise<Draft> {
  const stated = draft.language === undefined ? undefined : canonical(draft.language);
  if (stated && draft.language!.length > MAX_TAG_LENGTH)
    warn("truncated", `language: longer than ${MAX_TAG_LENGTH} characters; took ${stated}.`);
  if (stated && !(isPage && parsePrimaryLanguage(stated) === "en")) return { ...draft, language: stated };
  const language = await guess(draft, stated ? MIN_PROOF_LETTERS : MIN_LETTERS);
  if (stated && !language && isNotEnglish(takeSample(draft))) {
    warn(
      "language-guessed",
      `The page states ${stated}; the text reads as none that can be told, and not as English.`,
    );
    return { ...draft, language: undefined };
  }
  if (stated && (!language || parsePrimaryLanguage(language) === "en")) return { ...draft, language: stated };
  const claim = stated ? `The page states ${stated}` : "No language is stated";
  if (language) warn("language-guessed", `${claim}; the text reads as ${language}.`);
  return { ...draft, language };
}

function takeSample({ headline, standfirst, body }: Draft): string {
  const sample = [headline, standfirst, ...body.slice(0, 20).map(({ text }) => text)];
  return tidy(sample.filter(Boolean).join(" ").slice(0, MAX_SAMPLE_LENGTH));
}

/** In English prose two words in five are words of grammar; in isiZulu or Swahili hardly one in fifty. */
const MIN_GRAMMAR = 0.1;
const MIN_WORDS = 50;
const GRAMMAR: ReadonlySet<string> = new Set(findLanguage("en")?.words.function);

function isNotEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return false;
  return words.filter((word) => GRAMMAR.has(word)).length < words.length * MIN_GRAMMAR;
}

/** No text without one of these is in a script of its own. */
const MAY_BE_OWN = /[\u0d80-\u17ff]/;

const isLetter = classifyCharacter(/[\p{L}\p{M}]/u);

const loadGuesser = lazily(() => import("eld/extrasmall"));

async function guess(draft: Draft, letters: number): Promise<string | undefined> {
  const text = takeSample(draft);
  if (countCharacters(text, isLetter) < letters) return undefined;
  const byScript = MAY_BE_OWN.test(text)
    ? OWN_SCRIPTS.find(([, letter]) => 2 * (text.match(letter)?.length ?? 0) > text.length)
    : undefined;
  if (byScript) return byScript[0];
  const { eld } = await loadGuesser();
  const found = eld.detect(text.slice(0, MAX_GUESSED_LENGTH));
  const language = found.isReliable() ? canonical(found.language) : undefined;
  return language && tellApart(language, text);
}

/** How many small words of another language a text must have, and how many times those of the guessed one. */
const CLEARLY = { words: 3, times: 2 };
/** A text of so many characters has some small word of its language. */
const MIN_TELLING_LENGTH = 400;

/**
 * Decides between the guessed language and those that are often taken for it, by their
 * small words (`LOOKALIKES`).
 *
 * @returns undefined if neither is more likely
 */
function tellApart(guess: string, text: string): string | undefined {
  const { languages, tellers } = listTellers(guess);
  if (languages.length === 0) return guess;
  const score = new Map(languages.map((language) => [language, 0]));
  for (const word of listRuns(text.toLowerCase(), isLetter))
    for (const language of tellers.get(word) ?? []) score.set(language, score.get(language)! + 1);
  const [first, second] = [...score].sort(([, one], [, other]) => other - one);
  const own = score.get(guess)!;
  if (first![1] === 0 && text.length >= MIN_TELLING_LENGTH) return undefined;
  if (own === first![1] || first![1] < CLEARLY.words) return guess;
  return first![1] >= CLEARLY.times * own && first![1] > second![1] ? first![0] : undefined;
}

/** The languages that may be taken for one, itself among them; and which of them each small word tells. */
const listTellers = memoize((guess) => {
  const groups = LOOKALIKES.filter((group) => guess in group).flatMap((group) => Object.entries(group));
  const tellers = new Map<string, string[]>();
  for (const [language, words] of groups)
    for (const word of words) tellers.set(word, [...(tellers.get(word) ?? []), language]);
  return { languages: [...new Set(groups.map(([language]) => language))], tellers };
});

/** Characters that any language tag in use has at most (RFC 5646, 4.4.1). */
const MAX_TAG_LENGTH = 35;

function canonical(tag: string): string | undefined {
  try {
    const [language] = Intl.getCanonicalLocales(tidy(tag).replaceAll("_", "-"));
    // "und" means unknown; "zxx" and "mul" are of no use to an app; "english" is no tag.
    if (!language || !/^(?!und|zxx|mul|mis)[a-z]{2,3}\b/.test(language)) return undefined;
    return language.length > MAX_TAG_LENGTH ? parsePrimaryLanguage(language) : language;
  } catch {
    return undefined;
  }
}

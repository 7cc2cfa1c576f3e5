/** Which language a draft is in: as it states, in the form of BCP 47; else what its text reads as. */
import { tidy } from "../copy/characters.ts";
import type { Draft } from "../formats/format.ts";
import type { Warn } from "./clean.ts";

/**
 * A guess is made from so many letters on, and needs no more characters than the other number. Of 2,000 stories' first
 * 60 characters one in a hundred was taken for another language's, of their first 100 none.
 */
const FEWEST_LETTERS = 60;
const SAMPLE = 2_000;

/**
 * The draft with its language as BCP 47 (`en_GB` is `en-GB`), or without one when nobody can tell. A guess is warned of.
 * What guesses is heavy, and is loaded when the first draft comes that states no language.
 */
export async function inItsLanguage(draft: Draft, warn: Warn): Promise<Draft> {
  const stated = draft.language === undefined ? undefined : canonical(draft.language);
  if (stated) return { ...draft, language: stated };
  const language = await guess(draft);
  if (language) warn("language-guessed", `No language is stated; the text reads as ${language}.`);
  return { ...draft, language };
}

async function guess({ headline, standfirst, body }: Draft): Promise<string | undefined> {
  const sample = [headline, standfirst, ...body.slice(0, 20).map(({ text }) => text)];
  const text = tidy(sample.filter(Boolean).join(" ").slice(0, SAMPLE));
  if ((text.match(/\p{L}/gu)?.length ?? 0) < FEWEST_LETTERS) return undefined;
  const { eld } = await import("eld/extrasmall");
  const found = eld.detect(text);
  return found.isReliable() ? canonical(found.language) : undefined;
}

function canonical(tag: string): string | undefined {
  try {
    const [language] = Intl.getCanonicalLocales(tidy(tag).replaceAll("_", "-"));
    // "und" says that nobody knows; "zxx" and "mul" say nothing that an app could use.
    return language && !/^(?:und|zxx|mul|mis)\b/.test(language) ? language : undefined;
  } catch {
    return undefined;
  }
}

/** Which language a story in plain text is taken for, where nothing states one: right, said to be unknown, or wrong. */
import { parsePrimaryLanguage } from "../../../lib/languages/tags.ts";
import { identifyLanguage } from "../../../lib/reading/normalise/language.ts";
import { articleOf, corpus, pairs } from "../summaries/pairs.ts";
import type { Part } from "./part.ts";

/** News of the BBC in as many languages as it has desks. */
const SET = "xlsum_mixed";

/** Whole stories; and the first characters of each, as many as a brief has. */
const LENGTHS = [Number.POSITIVE_INFINITY, 200];

/** @returns undefined when the corpora are absent */
export async function guesses(): Promise<Part[] | undefined> {
  if (!corpus()) return undefined;
  return Promise.all(LENGTHS.map(guessWithin));
}

async function guessWithin(length: number): Promise<Part> {
  const counts = { right: 0, unknown: 0, wrong: 0 };
  const mistaken = new Map<string, number>();
  const languages = new Set<string>();
  const all = pairs(SET, "dev");
  for (const { language: own, title, text } of all) {
    const { body } = articleOf({ text: text.slice(0, length), language: own });
    const { language } = await identifyLanguage({ headline: title, body }, false, () => {});
    const [is, guessed] = [own, language].map((tag) => parsePrimaryLanguage(tag));
    languages.add(own);
    counts[guessed === undefined ? "unknown" : guessed === is ? "right" : "wrong"]++;
    if (guessed !== undefined && guessed !== is)
      mistaken.set(`${is} for ${guessed}`, (mistaken.get(`${is} for ${guessed}`) ?? 0) + 1);
  }
  const share = (count: number) => `${((100 * count) / all.length).toFixed(1)} %`;
  const by = Number.isFinite(length) ? `by headline and ${length} characters` : "by headline and text";
  return {
    title: `The language of ${all.length} stories in ${languages.size} languages, ${by}`,
    rows: [
      {
        name: "standfirst",
        figures: {
          "right or unknown": share(counts.right + counts.unknown),
          right: share(counts.right),
          unknown: share(counts.unknown),
          wrong: share(counts.wrong),
        },
      },
    ],
    notes: [`Mistaken: ${[...mistaken].map(([which, count]) => `${which} ${count}`).join(", ") || "none"}.`],
  };
}

/**
 * `standfirst/summarise`: the summariser as a library. Sentences of the story itself, word for word and in
 * its order, as many as fit the length that was asked for.
 */
import type { Article } from "../../lib/article.ts";
import { summarise as answer, type SummaryRequest } from "../../lib/summarise/index.ts";
import { PRESET_NAMES, PRESETS, type PresetName } from "../../lib/summarise/presets.ts";
import type { Summary } from "../../lib/summarise/ranking.ts";
import { STYLE_NAMES } from "../../lib/summarise/styles.ts";

export type { Summary } from "../../lib/summarise/ranking.ts";

/** What summaries are made of: an article that was read; or one of your own, with these fields at least. */
export type Story = Pick<Article, "headline" | "standfirst" | "body" | "language">;

/** The length, style and subject of a summary. Of the lengths at most one; three sentences, unless said. */
export interface SummariseOptions {
  /** At most so many sentences. */
  sentences?: number | undefined;
  /** At most so many words. */
  words?: number | undefined;
  /** At most so many characters (UTF-16 units). */
  characters?: number | undefined;
  /** `paragraph`, unless said. */
  style?: Summary["style"] | undefined;
  /** What it is for, such as `push`: length and style that are fit for it, in place of both. */
  for?: PresetName | undefined;
  /** Words that it is to be about. */
  focus?: string | undefined;
}

/**
 * Summarises a story. Linear in its length; the same story gives the same summary everywhere.
 *
 * @returns the summary, with the place of each sentence in `story.body`. Empty, with a caveat that says why,
 *   where the length holds no whole sentence
 * @throws {TypeError} when the call makes no sense: two lengths, a length below 1, a style that is none
 */
export function summarise(story: Story, options: SummariseOptions = {}): Summary {
  const { focus } = options;
  const { budget, style } = options.for === undefined ? readLength(options) : readUse(options);
  return answer(story, { budget, style, focus });
}

function readUse({ for: use, sentences, words, characters, style }: SummariseOptions): SummaryRequest {
  const known = Object.hasOwn(PRESETS, use!) ? PRESETS[use!] : undefined;
  if (!known) throw new TypeError(`for: expected one of ${PRESET_NAMES.join(", ")}, got "${use}".`);
  if ([sentences, words, characters, style].some((beside) => beside !== undefined))
    throw new TypeError("for: expected no length and no style beside it.");
  return known;
}

function readLength({ sentences, words, characters, style }: SummariseOptions): SummaryRequest {
  const lengths = Object.entries({ sentences, words, characters }).filter(([, said]) => said !== undefined);
  if (lengths.length > 1)
    throw new TypeError("Expected one of sentences, words and characters, got several.");
  const [unit, length] = lengths[0] ?? ["sentences", 3];
  if (!Number.isSafeInteger(length) || length! < 1)
    throw new TypeError(`${unit}: expected a whole number above 0, got ${length}.`);
  if (style !== undefined && !STYLE_NAMES.includes(style))
    throw new TypeError(`style: expected one of ${STYLE_NAMES.join(", ")}, got "${style}".`);
  return { budget: { [unit]: length } as SummaryRequest["budget"], style };
}

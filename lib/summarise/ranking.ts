/**
 * The ranking: what ingest keeps of an article so that a summary of any length can be composed from it alone,
 * and the summary that an app gets. Rank once, serve any budget.
 */
import * as z from "zod/mini";
import { describe } from "../described.ts";
import { STYLE_NAMES } from "./styles.ts";

/** A sentence that stands verbatim in the body: `body[block].text.slice(start, end) === text` (UTF-16). */
export const Sentence = z.object({
  text: describe(z.string(), "Verbatim as in the story."),
  block: describe(z.int(), "Which block of the article's `body`, from 0."),
  start: describe(z.int(), "Where it begins in that block's text, in UTF-16 units."),
  end: describe(z.int(), "Where it ends there: `body[block].text.slice(start, end)` is the sentence."),
});
export type Sentence = z.infer<typeof Sentence>;

/** Two decimals are kept. */
const Salience = describe(
  z.number(),
  "How much of the story it carries, 0 to 1; to compare within one story only.",
);

export const RankedSentence = z.extend(Sentence, {
  salience: Salience,
  /**
   * How much each of its words is worth, also 0 to 1, if the ranking knows it: a brief of sixty words needs
   * other sentences than one of three sentences.
   */
  density: z.optional(z.number()),
  /** The index, in this ranking, of an earlier sentence without which this one cannot be understood. */
  dependsOn: z.optional(z.int()),
  /**
   * `alone`: never chosen for itself, though it may stand before a sentence that depends on it (a list's
   * lead-in, two words). `always`: never chosen (a credit, "Read more:", half of a quotation).
   */
  excluded: z.optional(z.enum(["alone", "always"])),
  /**
   * No sentence of the story can stand alone, and this one may be shown without the one that it depends on.
   * It does not say who or what is meant, but needs neither a speaker nor a rating. One that depends on none
   * takes for known what the headline says: "The airline had said so."
   */
  isSeparable: z.optional(z.boolean()),
  /**
   * It opens the story and refers to what the headline says: "He was 76." Where it depends on another, it
   * joins on to what the headline announces: under another headline it joins on to nothing.
   */
  needsHeadline: z.optional(z.boolean()),
});
export type RankedSentence = z.infer<typeof RankedSentence>;

/** What somebody says in a story, verbatim: `body[block].text.slice(start, end) === text` (UTF-16). */
export const SpokenQuotation = z.object({
  text: describe(z.string(), "The words between the quotation marks, verbatim."),
  speaker: describe(z.string(), "Who says them, as the story writes the name beside them."),
  block: Sentence.shape.block,
  start: Sentence.shape.start,
  end: Sentence.shape.end,
});
export type SpokenQuotation = z.infer<typeof SpokenQuotation>;

/** What a sentence depends on, and whether it may be chosen. */
export type Dependency = Pick<RankedSentence, "dependsOn" | "excluded" | "isSeparable" | "needsHeadline">;

const Method = describe(
  z.string(),
  [
    "How the sentences were ranked, with the model's version; `+late-lead` where the story opens as if its",
    "news had been told before, `+focus` where an app asked for some of it.",
  ].join(" "),
);
const Considered = describe(z.int(), "How many sentences of the story were ranked.");

/** A heading that stands in the body. */
const SectionHeading = z.object({ text: z.string(), block: z.int() });
export type SectionHeading = z.infer<typeof SectionHeading>;

export const Ranking = z.object({
  method: Method,
  /** More than `sentences` holds, when the story is very long. */
  considered: Considered,
  /** In the order of the body. */
  sentences: z.array(RankedSentence),
  /** In the order of the body; absent of a story with fewer than two. */
  headings: z.optional(z.array(SectionHeading)),
});
export type Ranking = z.infer<typeof Ranking>;

/** One of the three; sentences=3 when an app asks for nothing. */
export type Budget = { sentences: number } | { words: number } | { characters: number };

/** What a summary lacks. */
const Caveat = z.enum(["out-of-context", "unfinished", "no-room", "off-focus", "no-sentence", "unspoken"]);
export type Caveat = z.infer<typeof Caveat>;

export const Summary = z.object({
  text: describe(
    z.string(),
    "The sentences, joined as the style wants it; of `style=headline` the headline.",
  ),
  style: describe(z.enum(STYLE_NAMES), "The style that was asked for."),
  words: describe(z.int(), "Words of the text."),
  characters: describe(z.int(), "Characters of the text, in UTF-16 units."),
  sentences: describe(
    z.array(
      z.extend(Sentence, {
        salience: Salience,
        heading: describe(z.optional(z.string()), "Of `style=sections`: what it stands under, verbatim."),
      }),
    ),
    "The story's own sentences, in its order; none of `style=headline`.",
  ),
  method: Method,
  considered: Considered,
  needsHeadline: describe(
    z.optional(z.boolean()),
    'True where a sentence refers to what the headline says ("He was 76."): show the headline with it.',
  ),
  caveats: describe(
    z.optional(z.array(Caveat)),
    [
      "Absent of a summary that keeps every rule. Where nothing else could be told: `out-of-context`, a",
      "sentence stands without the one that it refers to; `unfinished`, it is a heading, a question or a",
      "fragment; `unspoken`, of `style=voice`, it holds brackets or an address. Why a summary is empty:",
      "`no-room`, the length asked for holds no whole sentence; `off-focus`, the story says nothing of",
      "the words asked for; `no-sentence`, it has none to tell.",
    ].join(" "),
  ),
});
export type Summary = z.infer<typeof Summary>;

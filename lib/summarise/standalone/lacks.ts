/** What a sentence lacks when it is read by itself: what it refers to, or who says it. */
import type { Block } from "../../article.ts";
import { enOpenings as OPENINGS } from "../../languages/en-openings.ts";
import { enSpeech as EN } from "../../languages/en-speech.ts";
import { alternatives, compilePhrases, listPhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { lacksSpaces } from "../../scripts.ts";
import { withGershayim } from "../../text/gershayim.ts";
import { countRuns } from "../../text/length.ts";
import type { Sentence } from "../ranking.ts";
import { pointsBack } from "./back-references.ts";
import { QUOTE_MARK } from "./unbalanced-quotes.ts";

export type Lack = "context" | "speaker";

/** Words of a sentence in which somebody is heard. */
const SPEECH = compilePhrases(listPhrases("speakers", "telling"));
const QUOTED = /["“„«「『][^"“”„«»「」『』]*["”“»」』]/g;
const PRONOUN = alternatives(EN.pronouns);
/** The speaker is a pronoun: `"We waited," he later told reporters.` */
const PRONOUN_SPEAKER = compilePattern([
  String.raw`["”»][,]?\s*(?:`,
  String.raw`${PRONOUN}\s+(?:${alternatives(EN.adverbs)}\s+)?${alternatives(EN.pronounSays)}|`,
  String.raw`${alternatives(EN.saysPronoun)}\s+${PRONOUN})`,
]);

/** Words of an opening that only raises expectations: "So now we know.", "It all boils down to this." */
const MAX_OPENING_WORDS = 8;
const RAISES = compilePhrases(OPENINGS.raising, { after: "\\.$", isCaseSensitive: true });
const SPEAKS_OF_SOMEBODY = compilePhrases(OPENINGS.pronouns, { at: "start", before: "\\W*" });

/**
 * Finds what a sentence lacks.
 *
 * @param text the sentence, without the label that names its speaker
 * @param type of its block; `quote` if nobody in the block says who speaks
 * @param language BCP 47
 */
export function findLack(text: string, type: Block["type"], language: string | undefined): Lack | undefined {
  const outside = QUOTE_MARK.test(text) ? withGershayim(text).replace(QUOTED, " ") : text;
  if (type === "quote" || (outside.length < text.length && isBare(outside))) return "speaker";
  if (/^['‘].*['’]$/.test(text)) return "speaker";
  // What stands in brackets from end to end is an aside to the sentence before it.
  if (/^[([].*[)\]][.!?]?$/.test(text) || PRONOUN_SPEAKER.test(text) || pointsBack(text, language))
    return "context";
  return undefined;
}

/**
 * The rest is too short to name a speaker: one word, or in scripts without spaces no more
 * characters than "他说".
 */
const isBare = (outside: string) =>
  lacksSpaces(outside)
    ? (outside.match(/\p{L}/gu)?.length ?? 0) < 3
    : (outside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 2;

/** Whether a sentence gives what the next one lacks: a speaker is heard in it, or announced by a colon. */
export const givesWhat = ({ text }: Sentence, lack: Lack): boolean =>
  lack === "context" || /[:：]$|["“”«»「」]/.test(withGershayim(text)) || SPEECH.test(text);

/** Whether a story's first sentence points at something and says nothing by itself: "So now we know." */
export function isWithoutContent(text: string): boolean {
  // In a script without capitals nothing shows that it names nobody.
  if (!/[\p{Lu}\p{Ll}]/u.test(text)) return false;
  if (countRuns(text) > MAX_OPENING_WORDS || /\d|\s["“‘]?\p{Lu}\p{L}/u.test(text)) return false;
  return RAISES.test(text) || !SPEAKS_OF_SOMEBODY.test(text);
}

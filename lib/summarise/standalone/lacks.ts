/** What a sentence lacks when it is read by itself: what it refers to, or who says it. */
import type { Block } from "../../article.ts";
import { countRuns } from "../../text/length.ts";
import { lacksSpaces } from "../../text/scripts.ts";
import type { Sentence } from "../ranking.ts";
import { pointsBack } from "./back-references.ts";
import { QUOTE_MARK } from "./unbalanced-quotes.ts";

export type Lack = "context" | "speaker";

const SPEECH =
  /\b(?:said|says|say|saying|sp(?:oke|eaks?|eaking)|words|reaction|interview\w*|told|tells|asked|asks|added|adds|according|wrote|writes|tweeted|posted|announced|claimed|claims|warned|explained|insisted|argued|admitted|recalled|replied|continued|noted|stated|remarked|joked|quipped|stressed|confirmed|denied|testified|declared|commented|concluded|describ\w+|statement|call(?:ed|s|ing)|dit|déclaré|affirmé|sagte|erklärte|dijo|afirmó|disse|ha detto|zei|zegt|aldus|vertelt|erzählt|betont|raconte|explique|assure|explicó|señaló|aseguró|contou|afirmou|racconta|spiega|aggiunto|sade|sagde|sa|säger|berättar|skriver|siger|fortæller|sier|forteller|sanoo|kertoo|mówi|powiedziała?|dedi|diye)\b|είπε|δήλωσε|говорит|рассказал|说|說|表示|と述べ|と話|قال|कहा|сказал|заявил/iu;
const QUOTED = /["“„«「『][^"“”„«»「」『』]*["”“»」』]/g;
const PRONOUN_SPEAKER =
  /["”»][,]?\s*(?:(?:he|she|they)\s+(?:(?:\p{L}+ly|later|then|also|once|again)\s+)?(?:said|says|told|asked|added|adds|wrote|tweeted|explained|continued|recalled|insisted|noted|joked|warned|admitted|replied|concluded)|(?:said|says|added|asked|wrote)\s+(?:he|she|they))\b/iu;

/** Words of an opening that only raises expectations: "So now we know.", "It all boils down to this." */
const SHORT_OPENING = 8;

/**
 * What a sentence lacks.
 *
 * @param text the sentence, without the label that tells who says it
 * @param type of its block; `quote` where nobody in the block says who speaks
 * @param language BCP 47
 */
export function findLack(text: string, type: Block["type"], language: string | undefined): Lack | undefined {
  const outside = QUOTE_MARK.test(text) ? text.replace(QUOTED, " ") : text;
  if (type === "quote" || (outside.length < text.length && isBare(outside))) return "speaker";
  if (/^['‘].*['’]$/.test(text)) return "speaker";
  // What stands in brackets from end to end is an aside to the sentence before it.
  if (/^[([].*[)\]][.!?]?$/.test(text) || PRONOUN_SPEAKER.test(text) || pointsBack(text, language))
    return "context";
  return undefined;
}

/** Nothing is left to tell whose words these are: one word, or no more characters than "他说" where none are parted. */
const isBare = (outside: string) =>
  lacksSpaces(outside)
    ? (outside.match(/\p{L}/gu)?.length ?? 0) < 3
    : (outside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 2;

/** Whether a sentence gives what the next one lacks. A speaker must be somebody who is heard in it. */
export const givesWhat = ({ text }: Sentence, lack: Lack): boolean =>
  lack === "context" || SPEECH.test(text) || /["“”«»「」]/.test(text);

/** Whether a story's first sentence, which points at something, tells nothing by itself: "So now we know." */
export function standsForNothing(text: string): boolean {
  if (countRuns(text) > SHORT_OPENING || /\d|\s["“‘]?\p{Lu}\p{L}/u.test(text)) return false;
  return /\bthis\.$/.test(text) || !/^\W*(?:he|she|it|they|his|her|its|their)\b/i.test(text);
}

/** Which sentences of an article can be told beside those of others. */
import { enWords } from "../../languages/en-words.ts";
import { capPattern } from "../../text/capped.ts";
import { listContentStems, measureJaccard } from "../../text/stem.ts";
import type { RankedSentence } from "../ranking.ts";
import { holdsRating } from "../rated-claim.ts";
import { countShared, termsOf } from "./terms.ts";

/** One that shares this much with the headline, and is shorter than so many of it, only repeats it … */
const [MIN_LIKE_HEADLINE, MAX_HEADLINES] = [0.5, 3];
/** … unless it says so many words more, and is less like it. A claim with its rating is told. */
const REPEATS = { more: 4, likeness: 0.56 };
/** One sentence tells a story by its news, which the headline says too: only the same again is too much. */
const REPEATS_ALL = { more: 2, likeness: 0.7 };

/**
 * A sentence that only repeats its article's headline is not told: the digest stands under the lead's.
 *
 * @param mayRetell whether it is told where it says a little more
 */
export function makeHeadlineCheck(
  headline: string | undefined,
  mayRetell = false,
): (sentence: RankedSentence) => boolean {
  if (headline === undefined) return () => false;
  const title = listContentStems(headline);
  const { more, likeness } = mayRetell ? REPEATS_ALL : REPEATS;
  return (sentence) => {
    if (sentence.text.length >= MAX_HEADLINES * headline.length || holdsRating(sentence.text)) return false;
    const terms = termsOf(sentence);
    const shared = measureJaccard(terms, title);
    if (shared < MIN_LIKE_HEADLINE) return false;
    return shared >= likeness || terms.size - countShared(terms, title) < more;
  };
}

/** What somebody says, and no more. */
export const isBareQuotation = (text: string): boolean => BARE_QUOTATION.test(text);
const BARE_QUOTATION = /^["“„«][^"“”„«»]*["“”»]$/u;

/** UTF-16 units of a first name. */
const MAX_NAME = 24;
/** One name does something: "Quill was in court", "After the hearing, Quill left". */
const ONE_NAME = /(?<=^|, )\p{Lu}\p{Ll}[\p{L}'’-]+(?= \p{Ll})/gu;
const ENDS_WITH_NAME = capPattern(MAX_NAME, /\p{Lu}[\p{L}.'’-]*$/u);

/**
 * "Quill was in court" is told with the sentence that introduces Ada Quill, unless the headline names
 * Quill: among several articles nobody knows who is meant.
 */
export function leanOnIntroductions(
  sentences: readonly RankedSentence[],
  headline = "",
): readonly RankedSentence[] {
  return sentences.map((sentence, at) => {
    if (sentence.dependsOn !== undefined) return sentence;
    const names = (sentence.text.match(ONE_NAME) ?? []).filter((name) => !headline.includes(name));
    const dependsOn = sentences
      .slice(0, at)
      .findIndex(({ text }) => names.some((name) => introduces(text, name)));
    return dependsOn < 0 ? sentence : { ...sentence, dependsOn };
  });
}

/** Whether a text has a name with another before it. */
function introduces(text: string, name: string): boolean {
  const found = text.indexOf(` ${name}`);
  return found > 0 && ENDS_WITH_NAME.test(text.slice(Math.max(0, found - MAX_NAME), found));
}

/** What only its own article can say: a digest tells it where its lead says nothing else. */
export const isOfItsArticle = (sentence: RankedSentence, isEnglish: boolean): boolean =>
  (isEnglish && speaksOfItself(sentence)) || isCaption(sentence) || ENUMERATED.test(sentence.text);

/** A point of a list or a law: "(b) the act was done", "[1] During the afternoon", "2/ A side to respect". */
const ENUMERATED = /^[([]?(?:\p{N}{1,3}|\p{L})[)\]/] /u;

/** Words by which a text speaks of itself and to its readers: so far English ones alone. */
const FIRST_PERSON: ReadonlySet<string> = new Set(enWords.firstPerson);
const SECOND_PERSON: ReadonlySet<string> = new Set(enWords.secondPerson);
const QUOTATION_MARK = /["“”]/;
const ABBREVIATION = /^[A-Z]{2,}$/;

/** "We have more right to enjoy it": of several articles nobody knows who speaks. "The US" is no "us". */
const speaksOfItself = ({ text }: RankedSentence): boolean => saysOutsideQuotations(text, FIRST_PERSON);

/** "Just imagine entering your home": it speaks to its readers, outside quotation marks. */
export const speaksToReaders = ({ text }: RankedSentence): boolean =>
  saysOutsideQuotations(text, SECOND_PERSON);

function saysOutsideQuotations(text: string, persons: ReadonlySet<string>): boolean {
  const outside = text.split(QUOTATION_MARK).filter((_, part) => part % 2 === 0);
  const words =
    outside
      .join(" ")
      .replaceAll("’", "'")
      .match(/[A-Za-z']+/g) ?? [];
  return words.some((word) => persons.has(word.toLowerCase()) && !ABBREVIATION.test(word));
}

/** A picture's caption that came in with the text closes with its date: "in Minya, April 28, 2014." */
const CLOSES_WITH_DATE =
  /,? \d{1,2},? (?:\p{L}{3,12} )?(?:19|20)\d\d\.?$|, \p{L}{3,12} \d{1,2}, (?:19|20)\d\d\.?$/u;

/** Captions stand before the story. */
const isCaption = ({ block, text }: RankedSentence): boolean => block < 2 && CLOSES_WITH_DATE.test(text);

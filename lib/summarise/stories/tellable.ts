/** Which sentences of an article can be told beside those of others. */
import { enWords } from "../../languages/en-words.ts";
import { capPattern } from "../../text/capped.ts";
import { countRuns } from "../../text/length.ts";
import { listContentStems, measureJaccard } from "../../text/stem.ts";
import { withDependencies } from "../compose/index.ts";
import type { RankedSentence } from "../ranking.ts";
import { holdsRating } from "../rated-claim.ts";
import { countShared, termsOf } from "./terms.ts";

/** One that shares this much with the headline, and is shorter than so many of it, only repeats it … */
const [MIN_LIKE_HEADLINE, MAX_HEADLINES] = [0.5, 3];
/** … unless it says so many words more, and is less like it. A claim with its rating is told. */
const REPEATS = { more: 4, likeness: 0.56 };
/**
 * A headline of so many words that stands in a sentence as it is, with no more than so many others, is
 * repeated.
 */
const VERBATIM = { words: 4, others: 8 };
/** A sentence that only repeats its article's headline is not told: the digest stands under the lead's. */
export function makeHeadlineCheck(headline: string | undefined): (sentence: RankedSentence) => boolean {
  if (headline === undefined) return () => false;
  const title = listContentStems(headline);
  const [words, length] = [wordsOf(headline), countRuns(headline)];
  return (sentence) => {
    if (length >= VERBATIM.words && countRuns(sentence.text) <= length + VERBATIM.others)
      if (wordsOf(sentence.text).includes(words)) return true;
    if (sentence.text.length >= MAX_HEADLINES * headline.length || holdsRating(sentence.text)) return false;
    const terms = termsOf(sentence);
    const shared = measureJaccard(terms, title);
    if (shared < MIN_LIKE_HEADLINE) return false;
    return shared >= REPEATS.likeness || terms.size - countShared(terms, title) < REPEATS.more;
  };
}

/** Words alone, a space before and behind each. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;

/** What somebody says, and no more. */
export const isBareQuotation = (text: string): boolean => BARE_QUOTATION.test(text);
const BARE_QUOTATION = /^["“„«][^"“”„«»]*["“”»]$/u;

/** UTF-16 units of a first name. */
const MAX_NAME = 24;
/** One name does something: "Quill was in court", "After the hearing, Quill left". */
const ONE_NAME = /(?<=^|, )\p{Lu}\p{Ll}[\p{L}'’-]+(?= \p{Ll})/gu;
const ENDS_WITH_NAME = capPattern(MAX_NAME, /\p{Lu}[\p{L}.'’-]*$/u);

/**
 * The sentences of an article as they lean on others: "Quill was in court" is told with the sentence that
 * introduces Ada Quill, unless the headline names Quill: among several articles nobody knows who is meant.
 * Who is introduced where is looked for only of what is asked for.
 */
export class Leaning {
  /** Of what was not asked for, as it was ranked. */
  readonly sentences: RankedSentence[];
  readonly #headline: string;
  readonly #known = new Set<number>();

  constructor(sentences: readonly RankedSentence[], headline = "") {
    this.sentences = [...sentences];
    this.#headline = headline;
  }

  /** A sentence and what it depends on, as `withDependencies`. */
  chain(at: number): number[] | undefined {
    let on: number | undefined = at;
    while (on !== undefined) on = this.of(on).dependsOn;
    return withDependencies(at, this.sentences);
  }

  of(at: number): RankedSentence {
    const sentence = this.sentences[at]!;
    if (this.#known.has(at)) return sentence;
    this.#known.add(at);
    if (sentence.dependsOn !== undefined) return sentence;
    const dependsOn = this.#findIntroduction(sentence, at);
    if (dependsOn < 0) return sentence;
    this.sentences[at] = { ...sentence, dependsOn };
    return this.sentences[at];
  }

  #findIntroduction({ text }: RankedSentence, at: number): number {
    const names = (text.match(ONE_NAME) ?? []).filter((name) => !this.#headline.includes(name));
    if (names.length === 0) return -1;
    const found = this.sentences.findIndex(
      (other, n) => n >= at || names.some((name) => introduces(other.text, name)),
    );
    return found < at ? found : -1;
  }
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

const saysOutsideQuotations = (text: string, persons: ReadonlySet<string>): boolean =>
  has(withoutQuotations(text), persons);

const withoutQuotations = (text: string): string =>
  text
    .split(QUOTATION_MARK)
    .filter((_, part) => part % 2 === 0)
    .join(" ");

function has(text: string, persons: ReadonlySet<string>): boolean {
  const words = text.replaceAll("’", "'").match(/[A-Za-z']+/g) ?? [];
  return words.some((word) => persons.has(word.toLowerCase()) && !ABBREVIATION.test(word));
}

/** A line of a briefing ends as a sentence ends, or in letters that know no capitals and often no stop … */
const ENDS_UNFINISHED = /(?:[\p{Ll}\p{Lu}\p{N},;:!…]|\.\.)["”’»)]*$/u;
/** … and asks nothing. */
const ASKS = /[?？؟]/u;

/**
 * Whether a sentence can be the one line that tells a story: it asks its readers nothing, calls nothing out
 * to them, and is no heading or caption that lost its stop.
 */
export function isLine(text: string, isEnglish: boolean): boolean {
  if (ENDS_UNFINISHED.test(text.slice(-MAX_END)) || LABELS.test(text)) return false;
  if (WORDS_BETWEEN_SPACES.test(text) && text.split(/\s+/).length < MIN_LINE) return false;
  const outside = withoutQuotations(text);
  if (ASKS.test(outside)) return false;
  return !isEnglish || !(has(outside, SECOND_PERSON) || has(outside, FIRST_PERSON));
}
const MAX_END = 8;
/** In scripts with spaces fewer words are rather a caption: "President-elect Ada Quill." */
const [MIN_LINE, WORDS_BETWEEN_SPACES] = [8, /\S\s+\S+\s+\S/];
/** "Cast: Ada Quill Direction: Ben Rao": fields that lost their lines. */
const LABELS = /\p{L}: [^:]*\p{L}: /u;

/** A picture's caption that came in with the text closes with its date: "in Minya, April 28, 2014." */
const CLOSES_WITH_DATE =
  /,? \d{1,2},? (?:\p{L}{3,12} )?(?:19|20)\d\d\.?$|, \p{L}{3,12} \d{1,2}, (?:19|20)\d\d\.?$/u;

/** Asked first, since the other pattern takes longer to compile than a digest to compose. */
const CLOSES_WITH_YEAR = /(?:19|20)\d\d\.?$/;

/** Captions stand before the story. */
const isCaption = ({ block, text }: RankedSentence): boolean =>
  block < 2 && CLOSES_WITH_YEAR.test(text) && CLOSES_WITH_DATE.test(text);

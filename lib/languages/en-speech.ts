/**
 * How English news says who speaks: words of the rules that only English has so far. What other languages
 * say, too, stands in `speech` and `speakers` of each language's file.
 */
import { phrases } from "./phrases.ts";

export const enSpeech = {
  /** Who speaks says "I" or "we" in words without a mark. Case counts. Before a small letter only: */
  i: phrases("I('m|'ve|'d|'ll|)"),
  we: phrases("(W|w)e('re|'ve|'d|'ll|)"),
  capitalOurs: ["My", "Our"],
  /** Before anything: */
  ours: phrases("my, our, us, me, myself, ourselves"),
  /** Verbs by which somebody with a name or an office says so, unless one of `nobody` stands before. */
  reports: phrases("said, says, told, tweeted, announced, claimed, alleged, stated, warned"),
  nobody: phrases(`
    (H|h)e, (S|s)he, (I|i)t, (T|t)hey, (Y|y)ou, who, that, which, be(en|), being, was, were, is, are
  `),
  according: ["According to", "according to"],
  articles: ["a", "an", "the"],
  /** Who it is according to, besides names. */
  sources: phrases("sources, police, officials, report(s|)"),
  /** `"We waited," he later told reporters.`: a pronoun, perhaps an adverb, and a verb. */
  pronouns: ["he", "she", "they"],
  adverbs: phrases("*ly, later, then, also, once, again"),
  pronounSays: phrases(`
    said, says, told, asked, added, adds, wrote, tweeted, explained, continued, recalled, insisted, noted,
    joked, warned, admitted, replied, concluded
  `),
  /** The same, before the pronoun: `"…" said he`. */
  saysPronoun: phrases("said, says, added, asked, wrote"),
  /** Behind a quotation these, after a name, are its sentence's end: `"Go home." Smith said.` */
  saysBarely: phrases("said, says, asked, replied, added"),
  /** Behind a name and a verb of saying these open what is said, and the quotation was another's. */
  opensSaid: phrases("that, he, she, it, they, the, there"),
  /** Words of a sentence that tells of a post rather than is one. */
  tellsOfPost: phrases(`
    said, says, told, according, tweet(ed|s), wrote, writes, post(ed|s), shared, replied, account, handle,
    user(s|)
  `),
} as const;

/** By what it is known where an English sentence ends that lost its mark, or has one too many. */
export const enBreaks = {
  /** What a crosshead opens with. Case counts, here and below. */
  crossheads: ["How", "Why", "What", "Who", "Where", "When"],
  /** Words that must have another behind them: "off the coast of ." */
  unfinished: phrases("of, the, a, an, in, to, and, for, with, at, on, from, by, his, her, their, its"),
  /** Names with a mark that ends no sentence, before one of `behindExclaiming`: "Yahoo! Inc". */
  exclaiming: ["Yahoo", "Yum", "Jeopardy"],
  behindExclaiming: phrases("Inc, Corp, Brands, Japan, News, Finance, Sports, Mail"),
  /** Beginnings of names that have a capital inside: "easyJet". */
  beforeCapital: ["air", "easy", "fly", "wiki"],
  /** The same, before a word that opens sentences: "LinkedIn". */
  beforeOpener: ["Linked"],
} as const;

/**
 * How sentences end and begin; lib/summarise/sentences asks. Abbreviations are written without their full
 * stop. Case counts.
 */
import { NONE } from "./none.ts";

export const sentences = {
  /** Abbreviations before a name. They end no sentence, in a text of any language. */
  titles: NONE,
  /** Abbreviations before a name that are words in other languages: they count in this language only. */
  ownTitles: NONE,
  /** Titles that may also end a sentence: "St" is also a street. */
  titlesThatEnd: NONE,
  /** Abbreviations before a number, in a text of any language. */
  beforeNumber: NONE,
  /** Abbreviations before a number that count in this language only. */
  ownBeforeNumber: NONE,
  /** Months and weekdays as newsrooms shorten them: "Sept". */
  dates: NONE,
  /** Abbreviations behind a name or a number. They end a sentence only if the next word begins one: "Inc". */
  trailing: NONE,
  /** What stands behind "p.m." within a sentence, besides months and weekdays: zones and their places. */
  afterHour: NONE,
  /** A capital letter behind one of these is a grade or a part ("Plan B."), and nobody's initial. */
  series: NONE,
  /** Words that begin sentences and hardly ever follow an abbreviation within one. */
  openers: NONE,
  /** The same, of a language that ends its sentences with a space. */
  openersBehindSpace: NONE,
  /** How sentences end in such a language: behind one of these, a space ends the sentence … */
  closersBeforeSpace: NONE,
  /** … unless what follows opens with one of these. */
  joinersBehindSpace: NONE,
  /** Words behind which a space ends no sentence, whatever follows: "said that". `finals` heed them, too. */
  joinersBeforeSpace: NONE,
  /**
   * Words that begin a sentence where a line break was lost: "MumbaiThe port". Only English has them so far.
   */
  stuckOpeners: NONE,
  /** The same where a crosshead keeps its space: "a long wait The port". Only English has them so far. */
  crossheadOpeners: NONE,
  /** Pointers to another story where a line break was lost: "he saidAlso read". */
  stuckPointers: NONE,
  /**
   * How a sentence begins behind a caption that lost its line, in a script without capitals: "(Ada Quill) and
   * said (the minister)"; and what behind these words shows that the sentence only goes on.
   */
  openersBehindCaption: NONE,
  openersUnlessBefore: NONE,
  /**
   * Verbs that end a sentence, where its verb stands last; words with which it goes on behind them; and words
   * that open a clause within it, which such a verb may end, too.
   */
  captionClosers: NONE,
  captionJoiners: NONE,
  clauseOpeners: NONE,
  /** Words that begin with an apostrophe, which opens no quotation: "'til". */
  elisions: NONE,
  /** Abbreviations before a number that stand behind an apostrophe: "art" in "l'art. 5". */
  elidedBeforeNumber: NONE,
  /** Endings of abbreviations before a number: "str" in "Hauptstr. 5". */
  beforeNumberEndings: NONE,
  /** How verbs end that end a sentence, where nothing but a lost line can follow them in it. */
  finals: NONE,
  /** How a word begins with which the sentence goes on all the same. */
  finalsUnlessBefore: NONE,
  /** Whether an ordinal is a number and a full stop: "5. Mai". */
  hasOrdinalStop: false,
  /** Whether a full stop behind the language's own letters is only an abbreviation's: "พล.อ." */
  hasOnlyAbbreviatingStops: false,
};

/**
 * Classes of words that show how sentences of a text are connected, in small
 * letters; lib/summarise/model asks.
 */
import { NONE } from "./none.ts";

export const words = {
  /**
   * Words that people read in a minute, silently; of Chinese and Japanese characters. The default is the mean
   * of seventeen languages. (Trauzettel-Klosinski and Dietz 2012, "IReST".)
   */
  perMinute: 184,
  /** Words that do not show what a text is about. */
  empty: NONE,
  /** Words of grammar, and those with which news attributes what it reports. */
  function: NONE,
  pronouns: NONE,
  firstPerson: NONE,
  secondPerson: NONE,
  /** What joins a sentence to the one before it. */
  connectives: NONE,
  /** Verbs with which news attributes what it reports. */
  reporting: NONE,
  /** What names a time. */
  times: NONE,
};

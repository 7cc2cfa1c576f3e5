/** What distinguishes names and key phrases from other words; lib/summarise/keyphrases and model ask. */
import { NONE } from "./none.ts";

export const names = {
  /** Words that stand inside a name: "of", "van". */
  particles: NONE,
  /** What a name may open with that is written small, before a hyphen and a capital: "al-Shabaab". */
  smallOpenings: NONE,
  /** Names of times with a capital, besides the months and weekdays that `Intl` gives; in small letters. */
  calendar: NONE,
  /** Offices and roles that stand before a person's name: "Captain", "Actress". */
  offices: NONE,
  /**
   * Offices of that list that stand before a surname alone. Behind the others a firm's name may
   * follow: "General Motors".
   */
  beforeSurname: NONE,
  /** Last words of a name that is no person's: "Hospital". */
  institutions: NONE,
  /** A country with the words for what is of it, in small letters: "china chinese". */
  countries: NONE,
  /** Words that any story may have, in small letters. They are no key phrases. */
  generic: NONE,
  /** Last words of a name behind a possessive: "(St Mary's) Hospital". */
  afterPossessive: NONE,
  /** Endings of words that have a capital only because they open a sentence: "Citing". */
  openerEndings: NONE,
  /** Endings of words that are no key phrases: "ly". */
  emptyEndings: NONE,
};

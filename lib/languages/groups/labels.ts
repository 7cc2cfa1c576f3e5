/**
 * Labels before a colon, in small letters, compared without accents; lib/summarise/sentences/labels.ts asks.
 */
import { NONE } from "./none.ts";

export const labels = {
  /** What others say, before the story rates it: "claim", "myth". */
  claim: NONE,
  /** Such a label rates what follows it: "false". */
  falsehood: NONE,
  /** What the newsroom says of it: "verdict". */
  rating: NONE,
  /** What is true instead: "fact". */
  truth: NONE,
  /** Who asks: "question", "host". */
  asker: NONE,
  /** Who answers, unnamed: "answer". */
  answer: NONE,
  /** Groups who speak: "prosecution", "police". */
  party: NONE,
  /** What may stand before the word in a rating: "that is" (false), "mostly". Phrases. */
  beforeRating: NONE,
  /** What stands before a person's name, and never before a place: "judge". */
  honorifics: NONE,
  /** Labels of a newsroom's note on its own story: "correction". Phrases. */
  notes: NONE,
  /** Phrases for what others say, as a whole label: "what he said". */
  claimPhrases: NONE,
  /** What may stand before the word of a label: "the". */
  articles: NONE,
  /** Small words in the name that a label is: "de", "of". */
  particles: NONE,
  /** What a transcript calls who asks, behind the name; also beginnings of words: "host". */
  askerRoles: NONE,
  /** Capitals before a colon that are no speaker: "exclusive". */
  teasers: NONE,
};

/**
 * How a sentence points back to the one before it, so that it cannot stand
 * alone; lib/summarise/standalone asks.
 */
import { NONE } from "./none.ts";

export const backReferences = {
  /** Openings that point back: "but", "however", "she". */
  openings: NONE,
  /** Openings that begin like these and point to nothing: the French "c'est-à-dire". */
  exceptions: NONE,
  /** Words behind an opening that make it point to nothing: "(this) week", "(celui) qui". */
  unlessBefore: NONE,
  /** Words that point at what was said, before a noun: "(in) this (book)"; and what stands before them. */
  demonstratives: NONE,
  beforeDemonstrative: NONE,
  /**
   * Words that point at what was said from within a sentence's first clause: "(The council rejected) this
   * (plan)"; where the word stands behind its noun, or is also another word, with what stands before it. And
   * words beside these, besides those of `unlessBefore`, that make them point to nothing.
   */
  demonstrativesWithin: NONE,
  withinUnlessBefore: NONE,
  /** Whether what such a word points at stands before it: the Indonesian "rencana itu" is "that plan". */
  hasNounBeforeDemonstrative: false,
  /**
   * Words behind its subject that set what is told against the sentence before it: "(Google), however", "(Die
   * Partei wurde) jedoch (gewarnt)". With the commas beside them, if they have any.
   */
  contrasts: NONE,
  /**
   * Words with which a sentence concedes something, so that the next one can set something against it: "to be
   * sure,"; and words before these that make them mean something else: "(und) zwar" is "namely".
   */
  concessions: NONE,
  concessionsUnlessBehind: NONE,
  /** A verb and its subject further in, where the verb stands second: "(Zuvor) hatte er". */
  verbThenPronoun: NONE,
  /** Pronouns behind an opening that names nobody, and a comma: "(Depuis deux ans), il". */
  pronounsBehindComma: NONE,
  /**
   * Participles with which a sentence opens that are said of the pronoun behind a comma further in, whatever
   * names stand between: "(Élu maire de Lowick), il".
   */
  openingParticiples: NONE,
  /** Words behind such a pronoun that make it stand for nothing: "(Selon lui, il) faut". */
  impersonal: NONE,
  /** A verb of saying and a pronoun, behind a closed quotation: "(„Nein“,) sagte er". */
  saidByPronoun: NONE,
  /** The same, where speech has no closing mark and ends at a comma: "(– Nej,) säger hon". */
  saidByPronounAfterComma: NONE,
  /** Verbs of saying that need no subject: the reader does not learn who spoke. "(«No»,) señaló" */
  saidByNobody: NONE,
  /**
   * Behind what is told, a verb of saying and a pronoun, where that is how sentences end: "(the port opens,
   * they) said he". Anywhere outside a quotation.
   */
  saidByPronounBehind: NONE,
  /**
   * The same as `saidByNobody`, at the head of a sentence, unless a name stands close behind: "Gaineratu du".
   * Case counts.
   */
  saidFirst: NONE,
  /** Words that may follow such a verb and name nobody: "en", "ayer". */
  saidBefore: NONE,
  /** Verbs that name nobody when they stand alone beside a quotation: "(“…”) dedi". */
  saidAlone: NONE,
  /** Bodies: a pronoun behind one means somebody named before. "(The) council (wanted him to resign)" */
  bodies: NONE,
  /**
   * What an earlier sentence must have told, as "incident" (in English behind "The"; elsewhere with its
   * article, if there is one); and the verbs behind it. Without verbs, anything may follow.
   */
  events: NONE,
  eventVerbs: NONE,
  /**
   * A person who is called by a nation was named before: "(The) Frenchman", "(The) Argentine"; and the verbs
   * behind the latter.
   */
  nationals: NONE,
  nationalities: NONE,
  nationalVerbs: NONE,
  /** Verbs whose pronoun means something told before: "(Rao) called (it an insult)". */
  namingVerbs: NONE,
};

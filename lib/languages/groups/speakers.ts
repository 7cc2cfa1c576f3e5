/** Words that show that somebody speaks, and who; lib/summarise/standalone asks. */
import { NONE } from "./none.ts";

export const speakers = {
  /** Words of a sentence that reports what somebody said: "told", "according", "statement". */
  telling: NONE,
  /** Words of the first person. Polite forms have capitals where the language writes them so. */
  first: NONE,
  /** Words of the second person, written in the same way. */
  second: NONE,
  /** Greetings and thanks at the head of a sentence. */
  greetings: NONE,
  /** How a reader's letter opens. */
  letters: NONE,
  /** The same, before a comma, a colon or a dash: "dear sir". */
  salutations: NONE,
  /** The same, also before a full stop, where a capital follows: "Sir. Your report". */
  bareSalutations: NONE,
  /** The same, where a name or an office and a comma follow: "Madame la ministre, ". */
  salutationsByName: NONE,
  /** Headings above opinions that name no person: "pro". */
  views: NONE,
  /** Endings of verbs of the first person in the past, where a language leaves out the pronoun. */
  firstEndings: NONE,
  /** Words that announce an interview; they may be a part of a word. */
  interviews: NONE,
};

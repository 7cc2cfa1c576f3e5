/** What may be wrong with a sentence of a draft, and how that is said to a reporter. */
import type { Span } from "./read.ts";

/** What each code means; a finding's message says it of its own words. */
export const FINDINGS = {
  figure: "A figure that the cited sentences do not have.",
  date: "A date, a day or a year that the cited sentences do not have.",
  name: "A name that the cited sentences do not have.",
  "whose-figure": "A figure or a name that stands in the place of another one.",
  roles: "Two names have changed places around what one did to the other.",
  quotation: "Words in quotation marks that do not stand so in the cited sentences.",
  speaker: "A quotation with another speaker than in the story.",
  attribution: "Whose word it is has been left out.",
  hedge: "What the story says may be so is told as a fact.",
  negation: "A “not” that has come in or gone.",
  opposite: "A word that says the contrary of the story's.",
  comparative: "A comparison that the cited sentences do not make.",
  cause: "A reason that the cited sentences do not give.",
  tense: "What is to come is told as past, or the other way round.",
  words: "Many words that the cited sentences do not have.",
  citation: "No sentence of the story is cited.",
} as const;

export type FindingCode = keyof typeof FINDINGS;

export interface Finding extends Span {
  readonly code: FindingCode;
  /** In a reporter's words, with the words that it is about. */
  readonly message: string;
  /** By itself it drops the sentence; else it is only marked, and counts in the doubt. */
  readonly isFault: boolean;
}

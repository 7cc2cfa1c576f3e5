/**
 * Openings by which a sentence points back in the languages other than English, from what is known of each.
 */

import { alternatives, compilePhrases, LANGUAGES, type Language } from "../../languages/index.ts";
import type { PhraseFrame } from "../../languages/phrases.ts";

/** A closing mark, with the comma and the dash that may stand behind it. */
const BEHIND_QUOTATION = String.raw`["“”»«’'」][,،]?\s*(?:[–—-]\s*)?`;
/** The verb stands second: so much of a sentence, and no comma, stands before it. */
const BEFORE_VERB = String.raw`[^,;:„“”"«»]{2,60}\s`;
/** An opening before a comma: no capital stands within it. */
const NAMES_NOBODY = String.raw`\p{Lu}[^\p{Lu},;:„“”"«»]{2,70},\s`;
/** Behind an opening participle, up to the comma: names may stand there. */
const BEHIND_PARTICIPLE = '[^.;:„“”"«»?!]{2,180},';
/** Anything before a comma. */
const BEHIND_COMMA = String.raw`[^,;:„“”"«»]{2,70},\s`;
/** Its subject, and what else stands before the word that sets it against the sentence before. */
const BEFORE_CONTRAST = '[^,;:„“”"«»?!]{2,80}';
/** The first clause, up to where a word stands in it. */
const IN_FIRST_CLAUSE = '[^,،、，፣;؛፤:：.()（）„“”"«»「」‘’]{1,90}';
/** No capital stands in the next few words. */
const NO_NAME_NEAR = String.raw`(?!(?:\s\S{1,30}){0,3}\s[«"“]?\p{Lu})`;
/** No first and last name follows. */
const NAMELESS = String.raw`(?!.*\p{Lu}\p{Ll}+\s\p{Lu})`;

interface Patterns {
  readonly opening: RegExp;
  /** "In diesem Buch" */
  readonly behindPreposition: RegExp;
  /** An event, a person or a body that the story's lead told of. */
  readonly known: RegExp;
  /** "The council rejected this plan" */
  readonly within: RegExp;
  /** "Rencana itu ditolak": what that one points at stands before it. */
  readonly hasNounBeforeDemonstrative: boolean;
  /** The speaker, or who acts, is a pronoun further in, or is not named. */
  readonly furtherIn: readonly RegExp[];
}

function compilePatterns(language: Language): [string, Patterns] {
  const { tag, isUnspaced, backReferences: words } = language;
  const { exceptions, unlessBefore, saidBefore, events, eventVerbs } = words;
  const behindEvent = String.raw`(?:,|\s+[-–—]|\s+${alternatives(eventVerbs)})`;
  const opening = compilePhrases(words.openings, {
    at: "start",
    before: `(?!${alternatives(exceptions)})`,
    after: String.raw`(?!\s+${alternatives(unlessBefore)})`,
  });
  const behindPreposition = compilePhrases(words.demonstratives, {
    at: "start",
    before: String.raw`(?!${alternatives(exceptions)})${alternatives(words.beforeDemonstrative)}\s`,
    after: String.raw`(?!\s+${alternatives(unlessBefore)})`,
  });
  const { hasNounBeforeDemonstrative } = words;
  const pointless = alternatives([...unlessBefore, ...words.withinUnlessBefore]);
  const within = compilePhrases(words.demonstrativesWithin, {
    at: "start",
    before: [
      IN_FIRST_CLAUSE,
      hasNounBeforeDemonstrative ? `(?<!${pointless})` : "",
      isUnspaced ? "" : String.raw`\s`,
    ].join(""),
    after: hasNounBeforeDemonstrative ? "" : String.raw`(?!\s*${pointless})`,
  });
  const further: readonly (readonly [readonly string[], PhraseFrame])[] = [
    [words.verbThenPronoun, { at: "start", before: BEFORE_VERB }],
    [
      words.pronounsBehindComma,
      { at: "start", before: NAMES_NOBODY, after: String.raw`\s(?!${alternatives(words.impersonal)})` },
    ],
    [
      words.openingParticiples,
      {
        at: "start",
        after: [
          String.raw`${BEHIND_PARTICIPLE}\s${alternatives(words.pronounsBehindComma)}`,
          String.raw`\s(?!${alternatives(words.impersonal)})`,
        ].join(""),
      },
    ],
    [
      // "Depuis deux ans, ce marché": only where a subject may stand behind the comma.
      words.pronounsBehindComma.length > 0 ? words.demonstratives : [],
      { at: "start", before: BEHIND_COMMA, after: String.raw`(?!\s+${alternatives(unlessBefore)})` },
    ],
    [words.contrasts.filter((phrase) => phrase.startsWith(",")), { at: "start", before: BEFORE_CONTRAST }],
    [
      words.contrasts.filter((phrase) => !phrase.startsWith(",")),
      { at: "start", before: String.raw`${BEFORE_CONTRAST}\s` },
    ],
    [words.saidByPronoun, { before: BEHIND_QUOTATION }],
    [words.saidByPronounAfterComma, { before: String.raw`["“”»«’',!?]\s*` }],
    [
      words.saidByNobody,
      { before: BEHIND_QUOTATION, after: String.raw`(?:\s*[.,;]|\s+${alternatives(saidBefore)}${NAMELESS})` },
    ],
    [words.saidFirst, { at: "start", after: NO_NAME_NEAR }],
    [words.saidByPronounBehind, {}],
    [words.saidAlone, { at: "whole", before: String.raw`["“「][^"”」]*["”」],?\s*`, after: "[.。]?" }],
  ];
  const furtherIn = further
    .filter(([list]) => list.length > 0)
    .map(([list, frame]) => compilePhrases(list, { ...frame, isCaseSensitive: true }));
  const known = compilePhrases(events, { at: "start", after: eventVerbs.length > 0 ? behindEvent : "" });
  return [tag, { opening, behindPreposition, within, hasNounBeforeDemonstrative, known, furtherIn }];
}

/** By tag. */
const PATTERNS: ReadonlyMap<string, Patterns> = new Map(
  LANGUAGES.filter(({ tag, backReferences }) => tag !== "en" && backReferences.openings.length > 0).map(
    compilePatterns,
  ),
);

/**
 * @param language the primary subtag of its tag
 *
 * @param said the sentence without the marks that it opens with
 * @param text the sentence as it stands
 * @returns false if nothing is known of the language
 */
export function pointsBackIn(language: string, said: string, text: string): boolean {
  const patterns = PATTERNS.get(language);
  if (!patterns) return false;
  if (patterns.opening.test(said) || patterns.behindPreposition.test(said)) return true;
  return patterns.furtherIn.some((pattern) => pattern.test(text));
}

/** How much of a noun shows that it is the same one, whatever its ending. */
const MAX_NOUN_STEM = 5;
/** "(ATS)", "(54)": a clause goes on behind it. */
const SHORT_ASIDE = /\s?[(（][^()（）]{1,20}[)）]/gu;
const NOUN_BEHIND = /^\s*(\p{L}[\p{L}\p{M}]{2,})/u;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * What a demonstrative within the first clause points at, if that stands before the sentence: the beginning
 * of "plan" in "The council rejected this plan", unless the sentence has the noun itself.
 *
 * @param language the primary subtag of its tag
 * @returns in small letters; empty where no word stands beside the demonstrative
 */
export function findPointedAtIn(language: string, text: string): string | undefined {
  const patterns = PATTERNS.get(language);
  const clause = text.replace(SHORT_ASIDE, "");
  const upTo = patterns?.within.exec(clause)?.[0];
  if (patterns === undefined || upTo === undefined) return undefined;
  const noun = patterns.hasNounBeforeDemonstrative
    ? [...upTo.matchAll(WORD)].at(-2)
    : NOUN_BEHIND.exec(clause.slice(upTo.length));
  const before = patterns.hasNounBeforeDemonstrative ? upTo.slice(0, noun?.index) : upTo;
  const stem = (noun?.[1] ?? noun?.[0] ?? "").slice(0, MAX_NOUN_STEM).toLowerCase();
  return stem !== "" && before.toLowerCase().includes(stem) ? undefined : stem;
}

/**
 * As `pointsToLead`, in these languages: "Der Fahrer blieb unverletzt."
 *
 * @param language the primary subtag of its tag
 */
export const pointsToLeadIn = (language: string, text: string): boolean =>
  PATTERNS.get(language)?.known.test(text) ?? false;

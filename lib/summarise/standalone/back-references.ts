/**
 * Openings with which an English sentence points back: "But", "However,", "He also", "On Monday she". For the
 * other languages see back-references-by-language.ts.
 */

import { en } from "../../languages/en.ts";
import { enOpenings as OPENINGS } from "../../languages/en-openings.ts";
import { alternatives, compilePhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { parsePrimaryLanguage } from "../../languages/tags.ts";
import { capPattern } from "../../text/capped.ts";
import { makeWordSign } from "../../text/word-signs.ts";
import { speaksEnglish } from "../english-words.ts";
import { findPointedAtIn, pointsBackIn, pointsToLeadIn } from "./back-references-by-language.ts";

const WORDS = en.backReferences;

/** A conjunction, an adverb or a pronoun that connects to the sentence before. */
const JOINS_ON = compilePhrases(WORDS.openings, { at: "start", after: "(?!['’-])" });
/** "This", unless a noun follows that is given by the calendar, not by the story: "This week". */
const DEMONSTRATES = compilePhrases(WORDS.demonstratives, {
  at: "start",
  after: [
    String.raw`(?!-)(?!\s+(?:${alternatives(OPENINGS.nearest)}\s+)?`,
    `${alternatives(WORDS.unlessBefore)})`,
  ].join(""),
});
/**
 * "The 34-year-old striker" was named before: a new person is "a 34-year-old", or one "who" did something.
 */
const BY_AGE = compilePhrases(OPENINGS.byAge, {
  at: "start",
  after: String.raw`(?!(?:\s\S+){1,4} ${alternatives(OPENINGS.who)})`,
});
const THE = alternatives(OPENINGS.the);
/** "The Frenchman headed the ball down": one who was named before. */
const BY_NATION = compilePattern(
  `^${THE} (?:${[
    `${alternatives(WORDS.nationals)}(?! \\p{Lu})`,
    `${alternatives(WORDS.nationalities, { isPart: true })}s?(?=,? ${alternatives(WORDS.nationalVerbs)})`,
  ].join("|")})`,
  "u",
);
/** "No, the mayor did not", "Worse still, it burned": the sentence before says what is denied or compared. */
const ANSWERS = compilePattern(
  `^(?:${[
    `${alternatives(OPENINGS.answers)}(?=[,.?!])`,
    alternatives(OPENINGS.denies),
    alternatives(OPENINGS.compares),
    `${alternatives(OPENINGS.comparesBeforeComma)},`,
    alternatives(OPENINGS.best),
  ].join("|")})`,
);
/** "In that book, she": the same behind a preposition. */
const DEMONSTRATES_BEHIND = compilePhrases(WORDS.demonstratives, {
  at: "start",
  before: String.raw`${alternatives(WORDS.beforeDemonstrative)}\s`,
  after: String.raw`\s(?!(?:${alternatives(OPENINGS.nearest)}\s)?${alternatives(WORDS.unlessBefore)})\p{Ll}`,
});
/** "According to Quill, this book": unless a clause stands before the comma, which may say what is meant. */
const OPENS_CLAUSE = compilePhrases([...OPENINGS.clauses, ...OPENINGS.moments], { at: "start" });
const DEMONSTRATES_BEHIND_COMMA = compilePhrases(WORDS.demonstratives, {
  at: "start",
  before: String.raw`[^,.;:"“”?!]{2,70},\s+`,
  after: String.raw`\s(?!(?:${alternatives(OPENINGS.nearest)}\s)?${alternatives(WORDS.unlessBefore)})\p{Ll}`,
});
/** "It easily takes in these changes": what was told before, unless the sentence itself told it. */
const OF_THESE = compilePhrases(OPENINGS.demonstrativesWithin, {
  before: String.raw`\s`,
  after: String.raw`\s(\p{Ll}{4,}s)(?!\p{L})`,
  isCaseSensitive: true,
});

function speaksOfThese(said: string): boolean {
  const found = OF_THESE.exec(said);
  return found !== null && !said.slice(0, found.index).includes(found[1]!);
}

const OPENS_QUESTION_OF_BOTH = compilePhrases(OPENINGS.both, {
  at: "start",
  after: String.raw`\s+(?!\S+(?:\s\S+){0,4}\s${alternatives(OPENINGS.and)})`,
});
/** "One, Ada Quill, left early": of those whom the sentence before names. */
const OF_SEVERAL = compilePhrases(OPENINGS.ofSeveral, {
  at: "start",
  after: String.raw`,\s(?:\p{Lu}|${alternatives(OPENINGS.ofSeveralWho)})`,
  isCaseSensitive: true,
});
/** "Google, however, denies that": the sentence before says what it is set against. */
const CONTRASTS = compilePhrases(WORDS.contrasts, { at: "start" });
/** How far into a sentence its subject ends, in UTF-16 units. */
const MAX_SUBJECT = 60;

function isContrasted(said: string): boolean {
  const comma = said.indexOf(",");
  if (comma < 2 || comma > MAX_SUBJECT) return false;
  return CONTRASTS.test(said.slice(comma, comma + MAX_SUBJECT)) && !/[.;:"“”?!]/.test(said.slice(0, comma));
}
const SUBJECT = alternatives(OPENINGS.subjects);
/** "On Monday he said", "In 2010 she moved": the subject behind a short adverbial is a pronoun. */
const ADVERBIAL = compilePhrases(OPENINGS.adverbials, {
  at: "start",
  after: String.raw`((?:\s+[^\s,]+){0,2}\s+${SUBJECT})`,
});
/**
 * "A week earlier, he was", "Asked about the plan, she": anything may stand before the comma
 * that names nobody.
 */
const PARENTHETIC = compilePattern(String.raw`^([^,.;:"“”?!]{1,70}),\s+${alternatives(OPENINGS.pronouns)}`);
const ENDS_AS_PAST = String.raw`${alternatives(OPENINGS.pastEndings, { isPart: true })}(?!\p{L})`;
/** Clauses that have a subject of their own, to which the pronoun may refer: "When the ship sank, it". */
const CLAUSE = capPattern(
  70,
  compilePattern(
    `^(?:${[
      String.raw`${alternatives(OPENINGS.clauses)}\s+(?!${SUBJECT})`,
      [
        String.raw`${alternatives(OPENINGS.moments)}\s.*\b`,
        String.raw`(?:${alternatives(OPENINGS.clauseVerbs)}|\p{L}{2,}${ENDS_AS_PAST})`,
      ].join(""),
    ].join("|")})`,
  ),
);
const CALENDAR_NAME = compilePattern(alternatives(OPENINGS.calendarNames), "gu");
/** "In Paris, he": a place is no person. */
const PLACED = compilePhrases(OPENINGS.beforePlace, {
  at: "start",
  after: String.raw`\s+\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,2}$`,
});

/**
 * The adverbial names nobody to whom the pronoun could refer, unlike "After Ada Quill arrived, she spoke".
 */
function hasPronounBehindAdverbial(said: string): boolean {
  const close = ADVERBIAL.exec(said)?.[1];
  if (close !== undefined && namesNobody(close)) return true;
  const apart = PARENTHETIC.exec(said)?.[1];
  if (apart === undefined || CLAUSE.test(apart)) return false;
  return PLACED.test(apart) || namesNobody(apart.replace(/^\S+/, ""));
}

/**
 * "The plan, he said, will fail": a claim of somebody who is not named, unless it opens with a name of its
 * subject ("Ada Quill's crew, she said"). A name further in is a place, or the subject of the claim.
 */
const ASIDE = compilePattern(
  `^([^"“”]{3,}), ${alternatives(OPENINGS.persons)} ${alternatives(OPENINGS.asideVerbs)}`,
  "u",
);

const OPENS_WITH_NAME = /^(?:\p{Lu}\S*\s+\p{Lu}|\p{Lu}\p{L}+[’']s?\s)/u;

function isClaimOfSomebody(said: string): boolean {
  const before = ASIDE.exec(said)?.[1];
  return before !== undefined && !OPENS_WITH_NAME.test(before);
}

/** "Rao called it an insult", "Police named her as": the sentence before says what or whom. */
const SPEAKS_OF_IT = compilePhrases(WORDS.namingVerbs, {
  at: "start",
  before: [
    String.raw`(?:${THE} )?(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}`,
    `(?:${alternatives(OPENINGS.beforeNaming)} )?`,
  ].join(""),
  after: [
    String.raw`\s+(?:${alternatives(OPENINGS.named)}|${alternatives(OPENINGS.her)}`,
    String.raw`(?=\s+${alternatives(OPENINGS.behindHer)}|\s+["“‘']|[.,]))`,
  ].join(""),
  isCaseSensitive: true,
});
/** "Not only did they keep their seats", "Never has he been so": the pronoun behind its verb. */
const INVERTED = compilePhrases(OPENINGS.inversions, {
  at: "start",
  after: String.raw`\s+(?:${alternatives(OPENINGS.auxiliaries)}\s*)?${SUBJECT}`,
});

/**
 * "The council had wanted him to resign": the subject is a body, and the sentence names nobody whom the
 * pronoun could mean.
 */
const OF_SOMEBODY = compilePattern(
  [
    String.raw`^${alternatives(OPENINGS.bodyArticles)} ((?:\p{Ll}+ ){0,2})`,
    alternatives(WORDS.bodies),
    `([^,;:"“]{0,60}?)${alternatives(OPENINGS.personsSpokenOf)}`,
  ],
  "u",
);
const SOMEBODY = capPattern(
  1_000,
  compilePattern(
    [
      String.raw`\p{Lu}\p{L}`,
      alternatives(OPENINGS.people),
      String.raw`\b\p{Ll}+${alternatives(OPENINGS.personEndings, { isPart: true })}(?!\p{L})`,
    ].join("|"),
    "u",
  ),
);

function speaksOfSomebody(said: string): boolean {
  const found = OF_SOMEBODY.exec(said);
  return found !== null && !SOMEBODY.test(`${found[1]}${found[2]}`);
}

const namesNobody = (text: string) => !/\p{Lu}\p{L}/u.test(text.replace(CALENDAR_NAME, ""));

/** Something that the sentence takes as known: an event, a person in it or a body. */
const KNOWN = compilePattern(
  `^${THE} ${alternatives(WORDS.events)}(?:,|\\s+[-–—]|\\s+${alternatives(WORDS.eventVerbs)})`,
  "u",
);

/**
 * Whether a sentence is about something that only an earlier sentence can have told: "The incident took place
 * in the morning."
 */
export const pointsToLead = (text: string, language: string | undefined): boolean =>
  speaksEnglish(language) ? KNOWN.test(text) : pointsToLeadIn(parsePrimaryLanguage(language) ?? "", text);

const SAYS = alternatives(OPENINGS.saying);
const TITLE = `(?:${alternatives(OPENINGS.titles)} )?`;
const BARE_SPEAKER = compilePattern(
  [
    `(?:^|["”],? )${TITLE}(\\p{Lu}\\p{Ll}[\\p{L}'’-]+) ${SAYS}`,
    `[,"”] ${SAYS} ${TITLE}(\\p{Lu}\\p{Ll}[\\p{L}'’-]+)(?=[.,]|$)`,
  ].join("|"),
  "u",
);

/** "Two managers came out, Quill said.": only the end of a sentence is looked at. */
const CLOSING_SPEAKER = compilePattern(`\\p{Ll}{3}, ${TITLE}(\\p{Lu}\\p{Ll}[\\p{L}'’-]+) ${SAYS}\\.?$`, "u");
const MAX_CLOSING = 60;

const maySay = makeWordSign(OPENINGS.saying);

/**
 * The single word that names the speaker of a sentence: "Quill" of `"No," said Quill.`; undefined if it says
 * more about the speaker.
 */
export function findBareSpeaker(text: string, language: string | undefined): string | undefined {
  if (!speaksEnglish(language) || !maySay(text)) return undefined;
  const found = BARE_SPEAKER.exec(text) ?? CLOSING_SPEAKER.exec(text.slice(-MAX_CLOSING));
  return found?.[1] ?? found?.[2];
}

/**
 * Whether a sentence opens by pointing back to an earlier one. English rules hold when the
 * language is unknown.
 */
export function pointsBack(text: string, language: string | undefined): boolean {
  const said = withoutMarks(text);
  if (!speaksEnglish(language)) {
    const tag = parsePrimaryLanguage(language) ?? "";
    return pointsBackIn(tag, said, text) || findPointedAtIn(tag, text) !== undefined;
  }
  return (
    JOINS_ON.test(said) ||
    DEMONSTRATES.test(said) ||
    BY_AGE.test(said) ||
    BY_NATION.test(said) ||
    DEMONSTRATES_BEHIND.test(said) ||
    (DEMONSTRATES_BEHIND_COMMA.test(said) && !OPENS_CLAUSE.test(said)) ||
    speaksOfThese(said) ||
    ANSWERS.test(text) || // what is quoted may answer what a reporter asked
    OPENS_QUESTION_OF_BOTH.test(said) ||
    OF_SEVERAL.test(said) ||
    isContrasted(said) ||
    hasPronounBehindAdverbial(said) ||
    isClaimOfSomebody(said) ||
    SPEAKS_OF_IT.test(said) ||
    INVERTED.test(said) ||
    speaksOfSomebody(said)
  );
}

/**
 * What a sentence points at that only does so from further in, as `findPointedAtIn` gives it: "Der Rat lehnt
 * diesen Plan ab." English has no such words of its own.
 */
export function findPointedAt(text: string, language: string | undefined): string | undefined {
  const tag = parsePrimaryLanguage(language) ?? "";
  if (speaksEnglish(language) || pointsBackIn(tag, withoutMarks(text), text)) return undefined;
  return findPointedAtIn(tag, text);
}

const withoutMarks = (text: string): string => text.replace(/^[\s"'“”‘’„«»「『(（[¿¡–—-]+/, "");

/** The closed classes of English words that tell how a sentence hangs together rather than what it is about. */

import { primaryLanguage } from "../languages/tags.ts";

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const functionWords = list(`
  a an the this that these those some any each every no all both either neither such same other another own
  i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our
  ours ourselves they them their theirs themselves who whom whose which what where when why how there here
  and or but nor so yet if then than because while although though unless until since as whether
  of in to for on with at by from about into over after before between through during against under above
  below up down out off again further within without along across behind beyond among around upon onto per via
  is am are was were be been being do does did doing done have has had having will would shall should can could
  may might must ought not don't doesn't didn't isn't wasn't aren't weren't won't wouldn't can't couldn't
  hasn't haven't hadn't it's he's she's i'm i've i'd i'll you're you've they're they've we're we've that's there's
  also just only very too even still more most much many less least few little now once ever never always
  however therefore meanwhile moreover
  said say says told added according mr mrs ms dr
`);

const pronouns = list("he him his she her hers it its they them their theirs this that these those");
const firstPerson = list("i me my mine we us our ours i'm i've i'd i'll we're we've we'll myself");
const secondPerson = list("you your yours you're you've you'll");
const connectives = list(`
  but and or so yet however meanwhile moreover furthermore nevertheless nonetheless still instead also then
  thus therefore hence besides otherwise similarly likewise additionally indeed consequently again
`);
const reporting = list(`
  said say says saying told tells added adds according reported reports claimed claims announced stated tweeted
  wrote explained insisted warned confirmed denied revealed argued admitted
`);
const times = list(`
  today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week month year
  january february march april may june july august september october november december morning evening night
`);

/** The classes as bits, so that one look-up tells all that a word is. */
export const FUNCTION = 1;
export const PRONOUN = 2;
export const FIRST_PERSON = 4;
export const SECOND_PERSON = 8;
export const CONNECTIVE = 16;
export const REPORTING = 32;
export const TIME = 64;

const classes = new Map<string, number>();
for (const [bit, words] of [
  [FUNCTION, functionWords],
  [PRONOUN, pronouns],
  [FIRST_PERSON, firstPerson],
  [SECOND_PERSON, secondPerson],
  [CONNECTIVE, connectives],
  [REPORTING, reporting],
  [TIME, times],
] as const)
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);

/** What closed classes a lower-case word belongs to, as bits. In another language, short words are FUNCTION. */
export function classOf(lower: string, english: boolean): number {
  if (english) {
    const own = classes.get(lower.includes("’") ? lower.replace("’", "'") : lower) ?? 0;
    return lower.length === 1 && !/\p{N}/u.test(lower) ? own | FUNCTION : own;
  }
  return lower.length < 4 && alphabetic.test(lower) ? FUNCTION : 0;
}

const alphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]+$/u;

/** Words between bars, over as many lines as it takes, as a pattern that matches any of them. */
export const alternatives = (words: string): string =>
  words
    .split("|")
    .map((word) => word.trim())
    .join("|");

/** Whether the language of a story is English; one that states none is taken to be. */
export function speaksEnglish(language: string | undefined): boolean {
  return language === undefined || primaryLanguage(language) === "en";
}

/**
 * Lines that newsroom systems sometimes leave in a body and that do not belong to the story: bylines,
 * credits, dates, notes of the desk, pointers to other stories. Reading the article drops such lines when
 * they stand alone; here they stand inside a text that lost its line breaks.
 */
import { HALF_DAY } from "../../languages/en-clock.ts";
import { enFurniture as EN } from "../../languages/en-furniture.ts";
import { alternatives, anyOf, compilePhrases, listPhrases } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";
import { PICTURE_AGENCIES_CLOSING } from "../../newsroom/agencies.ts";
import { classifyFooter, isBoilerplate } from "../../newsroom/boilerplate.ts";
import { looksLikeByline } from "../../newsroom/byline.ts";
import { looksLikeCaption, parseCredit } from "../../newsroom/caption.ts";
import { findNotice } from "../../newsroom/line-notices.ts";
import { capPattern } from "../../text/capped.ts";
import { makeWordSign } from "../../text/word-signs.ts";

const { pointers, pointerTails, here, published, days } = EN;
const OPENS = compilePattern(
  `^\\W*(?:${[
    alternatives(EN.openings),
    String.raw`${alternatives(EN.labels)}\s*:|${alternatives(EN.stopLabels)}\s*\.|©|\(c\)`,
    String.raw`${alternatives(pointers)}\s*${alternatives(pointerTails)}?\s*(?:[:|>»]|${alternatives(here)})`,
    String.raw`\(${alternatives(EN.inBrackets)}`,
    String.raw`\([\p{L} .-]{2,40}\s${alternatives(EN.newsrooms)}\)\W*$`,
    String.raw`${alternatives(published)}\s*:?\s*(?:${alternatives(days)}|\d|\p{L}{3,9}\.? \d)`,
    String.raw`${alternatives(EN.credits)}\s*(?::|${alternatives(EN.creditedBy)})`,
  ].join("|")})`,
);
/** How desks of other languages name who else worked on a story. */
const DESK_CREDITS = compilePattern(
  String.raw`^[([]?(?:${anyOf("credits", "desks")}|${anyOf("credits", "desksBeforeName")}\s?\p{Lu})`,
  "u",
);
/** Of a sentence in small letters. */
const HOLDS = compilePattern(
  [
    alternatives(EN.within),
    String.raw`${alternatives(EN.labelsWithin)}\s*[:|]`,
    String.raw`${alternatives(EN.beforeHour)}\s?\d{1,2}[:.]\d{2}(?!\d)`,
    String.raw`${alternatives(EN.follow)} @\w+ ${alternatives(EN.followOn)}`,
  ].join("|"),
  "u",
);
const mayHold = makeWordSign([...EN.within, ...EN.labelsWithin, ...EN.beforeHour, ...EN.follow]);
const CLOSES = compilePattern(
  [
    String.raw`\(${alternatives(EN.closingBrackets)}[^()]{0,60}\)$`,
    String.raw`\bgetty images\.?$|[/|] ?(?:${PICTURE_AGENCIES_CLOSING}|ap)$`,
  ].join("|"),
);
/** As much of a sentence as is looked at for what stands at its head. */
const MAX_HEAD_LENGTH = 120;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+`;
const BY = alternatives(EN.by);
const BY_OR_FROM = alternatives([...EN.by, ...EN.from]);
const OPENS_AS_BYLINE = compilePhrases([...EN.by, ...EN.from], {
  at: "start",
  after: "\\s",
  isCaseSensitive: true,
});
const BYLINE = capPattern(
  MAX_HEAD_LENGTH,
  compilePattern(
    [
      String.raw`^${BY}\s+(?:${NAME}[ ,]+){1,3}${NAME}[ ,]*(?:[|(]|\s?[-–]\s|\p{Lu}{2,}|$)`,
      String.raw`^${BY_OR_FROM}\s(?:${NAME}\s){1,2}${NAME}\s?, .{0,50}${alternatives(EN.bylineJobs)}.{0,30}$`,
    ].join("|"),
    "u",
  ),
);
const DATE_ONLY = capPattern(
  MAX_HEAD_LENGTH,
  compilePattern(
    [
      String.raw`^\W*(?:at )?\d{1,2}[.:]\d{2}\s*(?:${HALF_DAY}\.?)?\s*(?:[A-Z]{2,4})?\W*$`,
      [
        String.raw`^\W*(?:\p{L}+,? )?(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}),? \d{4}`,
        String.raw`\W*(?:\d{1,2}[.:]\d{2}.{0,12})?$`,
      ].join(""),
    ].join("|"),
  ),
);

/** The longest of these ends that is looked for. */
const MAX_END_LENGTH = 80;
/** Most sentences end with a stop, and of these ends but one does. */
const MAY_CLOSE = /(?:[)a-z]|images\.)$/i;

/**
 * What a page's player shows when it cannot play. In a text without line breaks it stands before the
 * story's first words.
 */
const STUCK = compilePhrases(EN.stuck, {
  at: "start",
  after: String.raw`\s+(?=["“]?\p{Lu})`,
  isCaseSensitive: true,
});

/** The same of links to other stories, before any sentence. */
const STUCK_LINKS = compilePhrases(listPhrases("boilerplate", "stuck"), {
  at: "start",
  after: "\\s+",
  isCaseSensitive: true,
});
/** How many UTF-16 units of a sentence are links that lost their lines. */
export const findLinksEnd = (text: string): number =>
  STUCK_LINKS.exec(text.slice(0, MAX_HEAD_LENGTH))?.[0].length ?? 0;

/** How many UTF-16 units of a paragraph are such a line that lost its break. */
export const findBoilerplateEnd = (text: string): number =>
  STUCK.exec(text.slice(0, MAX_HEAD_LENGTH))?.[0].length ?? 0;

/**
 * Whether a sentence does not belong to the story that it stands in.
 *
 * @param text the sentence
 * @param alone whether its block has no other, so that the rules for whole lines apply
 */
export function isBoilerplateSentence(text: string, alone: boolean): boolean {
  const head = text.slice(0, MAX_HEAD_LENGTH);
  if (OPENS.test(head) || DESK_CREDITS.test(head)) return true;
  if (OPENS_AS_BYLINE.test(head) && BYLINE.test(head)) return true;
  if (/\d/.test(head) && DATE_ONLY.test(head)) return true;
  if (
    text.length < 400 &&
    ((mayHold(text) && HOLDS.test(text.toLowerCase())) ||
      (MAY_CLOSE.test(text.slice(-7)) && CLOSES.test(text.slice(-MAX_END_LENGTH))))
  )
    return true;
  if (!alone || text.length > 300) return false;
  return (
    looksLikeByline(text) ||
    // "(Adds quotes)": wires send it as a paragraph, and a wire's body is kept as it was sent.
    findNotice(text) !== undefined ||
    parseCredit(text) !== undefined ||
    looksLikeCaption(text) ||
    isBoilerplate(text) ||
    classifyFooter(text) !== undefined
  );
}

/** What is known of scripts, whatever language is written in them. */

/**
 * What closes a statement: in Latin script, Chinese and Japanese, Hindi, Urdu, Armenian, Burmese, Amharic and
 * Khmer. For a class of a pattern.
 */
export const FULL_STOPS = ".。．｡।॥۔։။።។";

/** What closes a question, in Latin script, Chinese and Japanese, Arabic. For a class of a pattern. */
export const QUESTION_MARKS = "?？؟";

const QUESTION = new RegExp(`[${QUESTION_MARKS}]["”»]?$`);

/** Whether a text closes as a question, be it one that is quoted. */
export const isQuestion = (text: string): boolean => QUESTION.test(text);

/**
 * Latin, Cyrillic, Arabic, Devanagari and punctuation stand below or between. Most texts need no other test.
 */
const EAST = /[\u0e00-\u1fff\u2e80-\uffff]/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a text holds a character of a script that puts no space between words. */
export const lacksSpaces = (text: string): boolean => EAST.test(text) && UNSPACED.test(text);

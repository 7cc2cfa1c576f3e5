/** Scripts that put no space between words. */

/**
 * Latin, Cyrillic, Arabic, Devanagari and punctuation stand below or between. Most texts need no other test.
 */
const EAST = /[\u0e00-\u1fff\u2e80-\uffff]/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Whether a text holds a character of such a script. */
export const lacksSpaces = (text: string): boolean => EAST.test(text) && UNSPACED.test(text);

/** Scripts that put no space between words. */
import { UNSPACED } from "../languages/scripts.ts";

/**
 * Latin, Cyrillic, Arabic, Devanagari and punctuation stand below or between. Most texts need no other test.
 */
const EAST = /[\u0e00-\u1fff\u2e80-\uffff]/;
const OF_UNSPACED = new RegExp(`[${UNSPACED}]`, "u");

/** Whether a text holds a character of such a script. */
export const lacksSpaces = (text: string): boolean => EAST.test(text) && OF_UNSPACED.test(text);

/** The mark inside of a Hebrew acronym (ארה"ב), which is mostly typed as a quotation mark. */

const LETTER = "[א-ת]";

/** One prefix or two stand alone before it, and a word behind it: ב"הארץ" quotes a newspaper's name. */
const QUOTES = `"(?<=(?<!${LETTER})[בהוכלמש]{1,2}")(?=${LETTER}{3})`;
const IN_WORD = new RegExp(`(?<=${LETTER})(?!${QUOTES})"(?=${LETTER})`, "g");

/** The text with each mark of an acronym as U+05F4, so that every other one quotes; of the same length. */
export const withGershayim = (text: string): string =>
  text.includes('"') ? text.replace(IN_WORD, "״") : text;

/** What is known of scripts, whatever language is written in them: for the classes of patterns. */

/** Scripts that put no space between words. */
export const UNSPACED = ["Han", "Hiragana", "Katakana", "Thai", "Lao", "Khmer", "Myanmar"]
  .map((script) => `\\p{sc=${script}}`)
  .join("");

/** What closes a statement: Latin, Chinese and Japanese, Hindi, Urdu, Armenian, Burmese, Amharic, Khmer. */
export const FULL_STOPS = ".。．｡।॥۔։။።។";

/** Labels that a newsroom sets over or before a note on its own story: "Correction", "For the record". */

import { anyPartOf } from "../../languages/index.ts";
import { compilePattern } from "../../languages/patterns.ts";

/** Alone on its line, or before a date and a colon or dash. */
const LABELS = anyPartOf("labels", "notes");

const LABELLED = compilePattern(
  [
    String.raw`^[^\p{L}"“„«]{0,4}${LABELS}(?:[ ,(]{1,2}[^:：.]{1,40}?\)?)?`,
    String.raw`\s?(?:[:：】\]]|\s[–—-]{1,2}\s|[–—]|\.(?=\s)|$)`,
  ],
  "u",
);
const ALONE = compilePattern(`^[^\\p{L}"“„«]{0,4}${LABELS}[^\\p{L}]{0,4}$`);

/** How far into a text its label is looked for. */
const MAX_HEAD_LENGTH = 260;
/** No label of a note is longer. */
const MAX_LABEL_LENGTH = 60;

/** Whether a text opens with a note's label: "CORRECTED:", which looks like a dateline. */
export const opensWithNoteLabel = (text: string): boolean =>
  LABELLED.test(text.slice(0, MAX_HEAD_LENGTH).toLowerCase());

/** Whether a text is a note's label and nothing else. */
export const isNoteLabel = (text: string): boolean => text.length < MAX_LABEL_LENGTH && ALONE.test(text);

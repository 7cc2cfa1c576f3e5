/**
 * Stage directions of transcripts, "(SOUNDBITE OF SIRENS)", "[laughter]". They describe sounds, and
 * are no copy.
 */

import { anyOf, anyPartOf } from "../languages/index.ts";
import { compilePattern } from "../languages/patterns.ts";

const OPEN = "[([（【［]";
const CLOSE = String.raw`[)\]）】］]`;
const WITHIN = String.raw`[^()[\]（）【】［］]`;
const HEARD = anyPartOf("transcripts", "heard");
const HEARD_OF = String.raw`${anyOf("transcripts", "heardOf")}\s${WITHIN}{2,60}`;
const DIRECTION = String.raw`${OPEN}\s?(?:${HEARD}|${HEARD_OF})\s?[.!…]?\s?${CLOSE}[.]?`;

const LINE = compilePattern(`^[*_]{0,2}${DIRECTION}[*_]{0,2}$`);
const STARRED = compilePattern(`^\\*${HEARD}\\*$`);
/** "(SIREN WAILS)": capitals in brackets, a line of their own, no figures. */
const SHOUTED = compilePattern(`^${OPEN}\\p{Lu}[\\p{Lu}'’-]+(?: [\\p{Lu}'’-]+){1,7}[.]?${CLOSE}$`, "u");
/** Where a sentence begins or ends: "(LAUGHTER) We will see.", "ASH: (Laughs) Well." */
const INLINE = compilePattern(`(?<=^|[.!?…:]["”’]? )${DIRECTION}(?:\\s+|$)`, "giu");

/** No stage direction is longer. */
const MAX_DIRECTION_LENGTH = 100;

/** Whether a line is a stage direction and nothing else. */
export function isStageDirection(line: string): boolean {
  const text = line.trim();
  return text.length <= MAX_DIRECTION_LENGTH && (LINE.test(text) || STARRED.test(text) || SHOUTED.test(text));
}

/** A paragraph without the stage directions between its sentences; empty when it was nothing else. */
export function withoutStageDirections(text: string): string {
  if (!/[([（【［]/.test(text)) return text;
  return text.length <= MAX_DIRECTION_LENGTH && LINE.test(text.trim())
    ? ""
    : text.replace(INLINE, "").trimEnd();
}

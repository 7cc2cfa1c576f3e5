/** Cleaning one field's text, for every field alike. */
import { cutText, repairMojibake, tidy } from "../../text/characters.ts";
import { formatCount } from "../../text/counts.ts";
import { MAX_LENGTHS, MAX_WHOLE_LENGTHS, type Warn } from "./bounds.ts";

export interface Clean {
  /** The text of a field, clean; cut where it is longer than its bound. Empty is absent. */
  (field: keyof typeof MAX_LENGTHS, text: string | undefined): string | undefined;
  /** The same, but absent where it is longer than its bound. */
  whole(field: keyof typeof MAX_WHOLE_LENGTHS, text: string | undefined): string | undefined;
}

/** So many times its bound is cleaned of a text, because what is cleaned away does not count. */
const MAX_RAW_FACTOR = 4;

/**
 * Makes the functions that clean the fields of an article. Text that was encoded twice is repaired, with one
 * warning. Text that is cut or left out is warned of by the name of its field.
 */
export function makeCleaner(warn: Warn): Clean {
  const clean = (text: string) => {
    const repaired = repairMojibake(text);
    if (repaired !== text) warn("text-repaired", "Some characters were encoded twice; they were repaired.");
    return tidy(repaired);
  };
  const cutAt = (field: keyof typeof MAX_LENGTHS, text: string | undefined) => {
    if (text === undefined) return undefined;
    const first = cutText(text, MAX_RAW_FACTOR * MAX_LENGTHS[field]);
    const { text: fitting, cut } = cutText(clean(first.text), MAX_LENGTHS[field]);
    if (cut || first.cut) warn("truncated", `${field}: ${longer(MAX_LENGTHS[field])}; the rest was cut.`);
    return fitting === "" ? undefined : fitting;
  };
  const whole = (field: keyof typeof MAX_WHOLE_LENGTHS, text: string | undefined) => {
    if (text === undefined) return undefined;
    const most = MAX_WHOLE_LENGTHS[field];
    const cleaned = text.length > MAX_RAW_FACTOR * most ? text : clean(text);
    if (cleaned.length > most) warn("truncated", `${field}: ${longer(most)}; it was left out.`);
    return cleaned === "" || cleaned.length > most ? undefined : cleaned;
  };
  return Object.assign(cutAt, { whole });
}

function longer(most: number): string {
  return `longer than ${formatCount(most)} characters`;
}

/** An object without its absent fields. */
export function omitAbsent<T extends object>(fields: T): T {
  for (const key of Object.keys(fields) as (keyof T)[]) if (fields[key] === undefined) delete fields[key];
  return fields;
}

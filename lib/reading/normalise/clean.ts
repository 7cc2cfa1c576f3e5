/** Cleaning one field's text, for every field alike. */
import { ARTICLE_FIELDS, type BoundedBy, type FieldBounds } from "../../article-fields.ts";
import { cutText, repairMojibake, tidy } from "../../text/characters.ts";
import { formatCount } from "../../text/counts.ts";
import type { Warn } from "./bounds.ts";

type CutField = BoundedBy<"text" | "within">;

export interface Clean {
  /** The text of a field, clean; cut where it is longer than its bound. Empty is absent. */
  (field: CutField, text: string | undefined): string | undefined;
  /** The same, but absent where it is longer than its bound. @param name of it, for warnings */
  whole(field: BoundedBy<"whole">, text: string | undefined, name?: string): string | undefined;
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
  const cutAt = (field: CutField, text: string | undefined) => {
    if (text === undefined) return undefined;
    const bounds: FieldBounds = ARTICLE_FIELDS[field];
    const most = bounds.text ?? bounds.within!;
    const first = cutText(text, MAX_RAW_FACTOR * most);
    const { text: fitting, cut } = cutText(clean(first.text), most);
    if (cut || first.cut) warn("truncated", `${field}: ${longer(most)}; the rest was cut.`);
    return fitting === "" ? undefined : fitting;
  };
  const whole = (field: BoundedBy<"whole">, text: string | undefined, name: string = field) => {
    if (text === undefined) return undefined;
    const most = ARTICLE_FIELDS[field].whole;
    const cleaned = text.length > MAX_RAW_FACTOR * most ? text : clean(text);
    if (cleaned.length > most) warn("truncated", `${name}: ${longer(most)}; it was left out.`);
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

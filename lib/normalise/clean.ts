/** Cleaning one field's text, for every field alike. */
import type { Warning } from "../article.ts";
import { bounded, LINE_CAP, repairMojibake, tidy } from "../copy/characters.ts";

export type Warn = (code: Warning["code"], message: string) => void;
export type Clean = (text: string | undefined, cap?: number) => string | undefined;

/** Cleans one field's text; what was encoded twice is repaired, once warned of. Empty is absent. */
export function cleaner(warn: Warn): Clean {
  return (text, cap = LINE_CAP) => {
    if (text === undefined) return undefined;
    const repaired = repairMojibake(text);
    if (repaired !== text) warn("text-repaired", "Some characters were encoded twice; they were repaired.");
    const { text: fitting, cut } = bounded(tidy(repaired), cap);
    if (cut) warn("truncated", `A field of more than ${cap} characters was cut.`);
    return fitting === "" ? undefined : fitting;
  };
}

/** An object without its absent fields. */
export function present<T extends object>(fields: T): T {
  for (const key of Object.keys(fields) as (keyof T)[]) if (fields[key] === undefined) delete fields[key];
  return fields;
}

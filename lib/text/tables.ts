/** Tables that are written by their values, so that each value stands once. */
import { phrases } from "../languages/phrases.ts";

/** @param rows each a value and its keys, with commas between them: `[60, "bst, cet"]` */
export function tabulate<Value>(
  rows: readonly (readonly [value: Value, keys: string])[],
): ReadonlyMap<string, Value> {
  return new Map(rows.flatMap(([value, keys]) => phrases(keys).map((key) => [key, value] as const)));
}

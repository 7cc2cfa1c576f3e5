/**
 * Whether two articles have nearly one text, by their prints (grouping/print.ts). Apart from what makes
 * prints, because who answers requests needs no more.
 */
import { readSignature } from "./grouping/signature.ts";
import { isNearDuplicate } from "./near-duplicates.ts";

/** @param one the print of an article, and of another */
export function areCopies(one: Uint8Array, other: Uint8Array): boolean {
  const [first, second] = [readSignature(one), readSignature(other)];
  return first.length > 0 && second.length > 0 && isNearDuplicate(first, second);
}

/**
 * Whether two articles have nearly one text, by their prints (grouping/print.ts). Apart from what makes
 * prints, because who answers requests needs no more.
 */
import { isOwn, readSignature } from "./grouping/signature.ts";
import { isNearDuplicate } from "./near-duplicates.ts";

/** @param one the print of an article, and of another */
export function areCopies(one: Uint8Array, other: Uint8Array): boolean {
  const [first, second] = [readSignature(one), readSignature(other)];
  return first.length > 0 && second.length > 0 && isNearDuplicate(first, second);
}

/** A copy, as copies are put in order. */
export interface Copy {
  readonly print: Uint8Array;
  /** `<release>#<id>`. */
  readonly range: string;
}

/**
 * The order in which copies stand for each other: the newsroom's own before a partner's or a feed's, whenever
 * these say that they were released, since anybody can date a text back; then by release.
 */
export function compareCopies(one: Copy, other: Copy): number {
  const own = Number(isOwn(other.print)) - Number(isOwn(one.print));
  return own || (one.range < other.range ? -1 : Number(one.range > other.range));
}

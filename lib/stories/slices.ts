/** The items of a file of many are saved, and told of, in slices. */

/** Items of one slice: what is told of them is at most some 200 KB of the 400 that a row may have. */
export const SLICE_ITEMS = 25;

/** The slice that an item stands in. @param place its place in the file, from 0 */
export function sliceOf(place: number): number {
  return Math.floor(place / SLICE_ITEMS);
}

/** The bins into which a feature's figures are cut, at their quantiles. */

export const BINS = 64;

export function quantiles(rows: readonly ArrayLike<number>[], feature: number, most: number): number[] {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) values[i] = rows[i]![feature]!;
  values.sort();
  const cuts: number[] = [];
  for (let i = 1; i < most; i += 1) {
    const at = Math.floor((values.length * i) / most);
    const low = values[at - 1]!;
    let next = at;
    while (next < values.length && values[next] === low) next += 1;
    if (next >= values.length) break;
    // Half way between neighbours, rounded so that the model file stays small.
    const cut = Number(((low + values[next]!) / 2).toPrecision(5));
    if (cuts.length === 0 || cut > cuts[cuts.length - 1]!) cuts.push(cut);
  }
  return cuts;
}

export function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

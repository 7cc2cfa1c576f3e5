/** The bins into which a trait's figures are cut, at their quantiles. */

export const BINS = 64;

export function quantiles(rows: readonly Float64Array[], trait: number, most: number): number[] {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) values[i] = rows[i]![trait]!;
  values.sort();
  const limits: number[] = [];
  for (let i = 1; i < most; i += 1) {
    const at = Math.floor((values.length * i) / most);
    const low = values[at - 1]!;
    let next = at;
    while (next < values.length && values[next] === low) next += 1;
    if (next >= values.length) break;
    // Half way between neighbours, rounded so that the model file stays small.
    const limit = Number(((low + values[next]!) / 2).toPrecision(5));
    if (limits.length === 0 || limit > limits[limits.length - 1]!) limits.push(limit);
  }
  return limits;
}

export function binOf(limits: readonly number[], value: number): number {
  let low = 0;
  let high = limits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= limits[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

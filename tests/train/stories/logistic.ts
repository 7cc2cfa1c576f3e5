/** Logistic regression with a ridge, by Newton's steps (iteratively reweighted least squares). */

/**
 * @param rows of figures
 * @param answers 1 for yes, 0 for no
 * @param ridge what a weight costs, in units of the figure's own spread, as a share of a row
 * @returns a weight for each figure, and the bias
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  answers: readonly number[],
  ridge: number,
): { weights: number[]; bias: number } {
  const width = rows[0]!.length;
  const means = Array.from({ length: width }, (_, f) => average(rows.map((row) => row[f]!)));
  const spreads = means.map((mean, f) => Math.sqrt(average(rows.map((row) => (row[f]! - mean) ** 2))) || 1);
  const scaled = rows.map((row) => [...row.map((figure, f) => (figure - means[f]!) / spreads[f]!), 1]);
  let weights: number[] = new Array(width + 1).fill(0);
  for (let step = 0; step < 25; step++) {
    const slope = weights.map((weight, f) => (f < width ? -ridge * rows.length * weight : 0));
    const curve = weights.map((_, f) =>
      weights.map((_, g) => (f === g && f < width ? ridge * rows.length : 0)),
    );
    for (const [n, row] of scaled.entries()) {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, figure, f) => sum + figure * weights[f]!, 0)));
      const sure = chance * (1 - chance);
      for (let f = 0; f <= width; f++) {
        slope[f]! += (answers[n]! - chance) * row[f]!;
        for (let g = 0; g <= width; g++) curve[f]![g]! += sure * row[f]! * row[g]!;
      }
    }
    const change = solve(curve, slope);
    weights = weights.map((weight, f) => weight + change[f]!);
    if (change.every((by) => Math.abs(by) < 1e-6)) break;
  }
  const own = spreads.map((spread, f) => weights[f]! / spread);
  return {
    weights: own,
    bias: weights[width]! - own.reduce((sum, weight, f) => sum + weight * means[f]!, 0),
  };
}

const average = (figures: readonly number[]) => figures.reduce((sum, each) => sum + each, 0) / figures.length;

/** Gauss's elimination, with the largest pivot of each column. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, n) => [...row, values[n]!]);
  for (let column = 0; column < rows.length; column++) {
    let pivot = column;
    for (let n = column + 1; n < rows.length; n++)
      if (Math.abs(rows[n]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = n;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let n = 0; n < rows.length; n++) {
      if (n === column) continue;
      const factor = rows[n]![column]! / rows[column]![column]!;
      for (let at = column; at <= rows.length; at++) rows[n]![at]! -= factor * rows[column]![at]!;
    }
  }
  return rows.map((row, n) => row[rows.length]! / row[n]!);
}

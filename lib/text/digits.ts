/** Figures of other scripts. */

const FIGURES = /[^\P{Nd}0-9]/gu;
const FIGURE = /\p{Nd}/u;

/** A line with the figures of any script (Arabic, Hindi, wide) as those that every reader of dates knows. */
export function withPlainFigures(line: string): string {
  return line.replace(FIGURES, (digit) => String(readFigure(digit.codePointAt(0)!)));
}

/** Unicode has the ten figures of a script in a row, from a multiple of sixteen on, or six behind one. */
function readFigure(code: number): number {
  const row = code - (code % 16);
  return FIGURE.test(String.fromCodePoint(row)) ? code - row : code - row - 6;
}

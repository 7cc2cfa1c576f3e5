/** Figures of other scripts. */

const FIGURES = /[٠-٩۰-۹०-९๐-๙０-９]/g;
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50, 0xff10];

/**
 * A line with the figures of Arabic, Persian, Hindi, Thai and wide type as those that every reader
 * of dates knows.
 */
export function withPlainFigures(line: string): string {
  return line.replace(FIGURES, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - ZEROS.findLast((zero) => zero <= code)!);
  });
}

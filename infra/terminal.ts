/** What commands print at a terminal. */

/** Nothing from a file or a name may steer the terminal that shows it. Line ends stay. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ");
}

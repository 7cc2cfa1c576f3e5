/** Why an expectation of the other system is not ours: each reason once, with the files that it holds for. */

export function argued(
  _expectation: { readonly file: string; readonly field: string },
  _found: unknown,
  _source: string,
): string | undefined {
  return undefined;
}

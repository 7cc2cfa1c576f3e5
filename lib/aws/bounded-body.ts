/** Reads what a server answers, as far as it may be large. */

/** @returns undefined when it has more bytes; the rest is not read then */
export async function readBounded(response: Response, most: number): Promise<string | undefined> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.length;
    if (bytes > most) return undefined; // leaving the loop cancels the body
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("utf8");
}

/** Seconds that a server asks to wait (RFC 9110, section 10.2.3); undefined where it says none, or a date. */
export function readRetryAfter({ headers }: Response): number | undefined {
  const given = headers.get("retry-after") ?? "";
  return /^\d{1,6}$/.test(given) ? Number(given) : undefined;
}

/** Font character sets, by the names that the platform's decoder knows, and runs of text decoded. */

/** Windows charset numbers of fonts (`\fcharset`). 0 and 1 mean the document's own code page. */
const BY_CHARSET: Readonly<Record<number, string>> = {
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  130: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};

/** Finds the encoding of a font's text; undefined when its character set is the document's. */
export function findCharsetEncoding(charset: number): string | undefined {
  return BY_CHARSET[charset];
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/**
 * Decodes a run of bytes. Bytes above 0x7F that stand unescaped break the specification: programs that write
 * them write UTF-8.
 */
export function decodeRun(run: readonly number[], encoding: string, isUnescaped: boolean): string {
  // ASCII is the same in all of them, and nearly all there is.
  if (run.every((byte) => byte < 0x80)) return String.fromCharCode(...run);
  const bytes = Uint8Array.from(run);
  if (isUnescaped) {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      // Then it is the document's own encoding, unescaped.
    }
  }
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding);
  decoders.set(encoding, decoder);
  return decoder.decode(bytes);
}

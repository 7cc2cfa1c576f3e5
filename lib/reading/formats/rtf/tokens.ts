/** The grammar of RTF: groups, control words and text, read from bytes in one pass. */

/** Receives what stands in a file, in order. */
export interface Listener {
  open(): void;
  close(): void;
  /** A control word and its number, or a control symbol (`*`, `~`). */
  control(word: string, parameter: number | undefined): void;
  /** One byte of text, in whatever encoding holds there. */
  byte(byte: number, isEscaped: boolean): void;
}

const [OPEN, CLOSE, BACKSLASH, QUOTE, MINUS, SPACE, LF, CR] = [
  0x7b, 0x7d, 0x5c, 0x27, 0x2d, 0x20, 0x0a, 0x0d,
];
/** The specification allows 32 letters; a longer word is read as if it ended there. */
const MAX_WORD = 32;

/** Reads a file to its end, or to the end of its outermost group. Gives the number of groups left open. */
export function readTokens(bytes: Uint8Array, listener: Listener): number {
  let depth = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at++]!;
    if (byte === OPEN) {
      depth++;
      listener.open();
    } else if (byte === CLOSE) {
      if (depth > 0) listener.close();
      if (--depth <= 0) return 0;
    } else if (byte === BACKSLASH) at = readEscaped(bytes, at, listener);
    // Line ends are there for the file's looks; NUL pads the end of some.
    else if (byte !== LF && byte !== CR && byte !== 0) listener.byte(byte, false);
  }
  return depth;
}

function readEscaped(bytes: Uint8Array, start: number, listener: Listener): number {
  const byte = bytes[start];
  if (byte === undefined) return start;
  if (isLetter(byte)) return readControlWord(bytes, start, listener);
  if (byte === QUOTE) {
    const [high, low] = [readHex(bytes[start + 1]), readHex(bytes[start + 2])];
    if (high === undefined || low === undefined) return start + 1;
    listener.byte(high * 16 + low, true);
    return start + 3;
  }
  // An escaped line end is a paragraph.
  if (byte === LF || byte === CR) listener.control("par", undefined);
  else if (byte === OPEN || byte === CLOSE || byte === BACKSLASH) listener.byte(byte, false);
  else listener.control(String.fromCharCode(byte), undefined);
  return start + 1;
}

function readControlWord(bytes: Uint8Array, start: number, listener: Listener): number {
  let at = start;
  let word = "";
  while (word.length < MAX_WORD && isLetter(bytes[at])) word += String.fromCharCode(bytes[at++]!);
  const isNegative = bytes[at] === MINUS && isDigit(bytes[at + 1]);
  if (isNegative) at++;
  let parameter: number | undefined;
  for (let digits = 0; digits < 10 && isDigit(bytes[at]); digits++) {
    parameter = (parameter ?? 0) * 10 + bytes[at++]! - 0x30;
  }
  if (bytes[at] === SPACE) at++;
  if (word === "bin") return at + (isNegative ? 0 : (parameter ?? 0));
  listener.control(word, isNegative ? -(parameter ?? 0) : parameter);
  return at;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function readHex(byte: number | undefined): number | undefined {
  const digit = byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
  return Number.isNaN(digit) ? undefined : digit;
}

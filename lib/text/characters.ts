/**
 * From bytes to readable characters: which encoding, what was encoded twice, what a line looks like once it
 * is clean. Text here is copy: what a desk typed or pasted, before anything is known about its structure.
 */
import { decodeHTMLStrict } from "entities";
import type { Warning } from "../article.ts";
import { guessLegacyEncoding } from "./encodings.ts";
import { classifyCharacter } from "./letters.ts";

export interface Decoded {
  /**
   * NFC, lines ended by `\n`, without a byte order mark. Control characters stay: some wires speak in them.
   */
  readonly text: string;
  /** The WHATWG name of the encoding that was used. */
  readonly encoding: string;
  readonly warnings: readonly Warning[];
}

/**
 * Decodes an upload's bytes: byte order mark, then UTF-16 by its NUL pattern, then the declared encoding,
 * then strict UTF-8, then a legacy encoding with a warning. Never throws.
 *
 * @param declared what the file or its sender claims (`charset=`, `encoding=`); a claim that the bytes
 *   contradict is dropped with `encoding-mismatch`.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = byteOrderMark(bytes);
  // A file that opens with a UTF-8 mark but holds other bytes was glued together: read what can be read.
  if (marked === "utf-8") return decoded(strictly(marked, bytes) ?? mostlyUtf8(bytes), marked);
  if (marked) return decoded(new TextDecoder(marked).decode(bytes), marked);
  const wide = utf16ByNulPattern(bytes);
  if (wide) return decoded(new TextDecoder(wide).decode(bytes), wide);

  const utf8 = strictly("utf-8", bytes);
  const claim = declared === undefined ? undefined : encodingNamed(declared);
  const isHonoured = claim !== undefined && honoured(claim, bytes, utf8 !== undefined);
  const claimed = isHonoured ? (claim === "utf-8" ? utf8 : soundly(claim, bytes)) : undefined;
  if (claim && claimed !== undefined) return decoded(claimed, claim);

  // ISO-2022-JP hides in seven bits, so it passes as UTF-8; its shift sequence is unmistakable.
  const shifted = utf8?.includes("\u001b$B") ? strictly("iso-2022-jp", bytes) : undefined;
  const [text, encoding] =
    shifted !== undefined ? [shifted, "iso-2022-jp"] : utf8 !== undefined ? [utf8, "utf-8"] : legacy(bytes);
  const mixed = encoding === "utf-8" && utf8 === undefined;
  const warning: Warning | undefined =
    declared !== undefined && (claim !== encoding || mixed)
      ? {
          code: "encoding-mismatch",
          message: `Declared as ${label(declared)}; read as ${encoding}${mixed ? ", nearly" : ""}.`,
        }
      : encoding !== "utf-8" || mixed
        ? { code: "encoding-guessed", message: `Not all UTF-8 and not declared; read as ${encoding}.` }
        : undefined;
  return decoded(text, encoding, warning);
}

function decoded(text: string, encoding: string, warning?: Warning): Decoded {
  const whole = text.startsWith("\ufeff") ? text.slice(1) : text;
  const lines = whole.includes("\r") ? whole.replace(/\r\n?/g, "\n") : whole;
  return { text: compose(lines), encoding, warnings: warning ? [warning] : [] };
}

/**
 * More marks on one letter than any language writes: the standard's own limit (UAX 15, stream-safe text). To
 * put marks in order takes the square of their number.
 */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;
const MAX_MARKS = 30;

/** In NFC, no letter with more than thirty marks. */
function compose(text: string): string {
  if (!MAY_COMPOSE.test(text)) return text;
  return (mayPileMarks(text) ? text.replace(TOO_MANY_MARKS, "$1") : text).normalize("NFC");
}

/** Whether a letter may have too many marks: one of them would stand at a place that is looked at. */
function mayPileMarks(text: string): boolean {
  for (let at = 0; at < text.length; at += MAX_MARKS) if (isMark(text, at)) return true;
  return false;
}
const isMark = classifyCharacter(/\p{M}/u);

/** Western letters, figures and signs are in NFC as they are: a text of those alone is left alone. */
const MAY_COMPOSE = /[\u0300-\u200f\u2070-\u209f\u20b0-\uffff]/;

/** What a declaration may look like in a warning: never more of the upload than a short name. */
function label(declared: string): string {
  return declared.replace(/[^\w.-]/g, "").slice(0, 30) || "something unknown";
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** Latin text in UTF-16 has a NUL in every other byte, always on the same side. */
function utf16ByNulPattern(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.05) return "utf-16le";
  if (even > pairs * 0.4 && odd < pairs * 0.05) return "utf-16be";
  return undefined;
}

/** The WHATWG name behind a label, or nothing when the platform does not know it. */
function encodingNamed(declared: string): string | undefined {
  try {
    return new TextDecoder(declared.trim().replace(/^["']|["']$/g, "")).encoding;
  } catch {
    return undefined;
  }
}

/**
 * Whether a claim can be true. UTF-16 without a NUL byte has no line break and no Latin letter; and bytes
 * above 0x7F that form valid UTF-8 throughout are UTF-8, whatever single-byte encoding a template declares.
 */
function honoured(claim: string, bytes: Uint8Array, isUtf8: boolean): boolean {
  if (claim.startsWith("utf-16")) return bytes.includes(0);
  const singleByte = /^(windows-|iso-8859-|koi8-|macintosh|x-mac|ibm866)/.test(claim);
  return !(singleByte && isUtf8 && bytes.some((byte) => byte > 0x7f));
}

const STRICT = new TextDecoder("utf-8", { fatal: true });

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return (encoding === "utf-8" ? STRICT : new TextDecoder(encoding, { fatal: true })).decode(bytes);
  } catch {
    return undefined;
  }
}

function legacy(bytes: Uint8Array): [text: string, encoding: string] {
  if (isMostlyUtf8(bytes)) return [mostlyUtf8(bytes), "utf-8"];
  const encoding = guessLegacyEncoding(bytes);
  return [new TextDecoder(encoding).decode(bytes), encoding];
}

/**
 * As declared, when at most one character in a hundred is broken: a claim of "gb2312" is kept over
 * one bad byte.
 */
function soundly(encoding: string, bytes: Uint8Array): string | undefined {
  const text = strictly(encoding, bytes);
  if (text !== undefined) return text;
  const loose = new TextDecoder(encoding).decode(bytes);
  const beyondAscii = loose.match(/[^\x00-\x7f]/g)?.length ?? 0;
  const broken = loose.match(/\ufffd/g)?.length ?? 0;
  return broken * 100 <= beyondAscii ? loose : undefined;
}

/**
 * Whether nearly every character beyond ASCII is sound UTF-8: a page with one pasted quote, a file
 * cut in mid-letter.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const loose = new TextDecoder().decode(bytes);
  const broken = loose.match(/\ufffd/g)?.length ?? 0;
  const sound = loose.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return sound >= broken * 2;
}

/** UTF-8, and windows-1252 where it is none; a character cut off at the end is left out. */
function mostlyUtf8(bytes: Uint8Array): string {
  const sound = new TextDecoder();
  const pasted = new TextDecoder("windows-1252");
  const text: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = utf8LengthAt(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    text.push(sound.decode(bytes.subarray(from, at)));
    if (bytes.length - at > 3 || bytes[at]! < 0xc2) text.push(pasted.decode(bytes.subarray(at, at + 1)));
    at++;
    from = at;
  }
  text.push(sound.decode(bytes.subarray(from)));
  return text.join("");
}

/** How many bytes the UTF-8 character at a place has; 0 when there is none. */
function utf8LengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Windows-1252 backwards: the byte of each character above U+007F that the encoding has. */
const WINDOWS_1252 = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte++) {
  WINDOWS_1252.set(new TextDecoder("windows-1252").decode(new Uint8Array([byte])), byte);
}

const TWICE_ENCODED = new RegExp(
  [
    String.raw`[\u00c2\u00c3\u00e2]`,
    String.raw`[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6`,
    String.raw`\u02dc\u2013-\u203a\u20ac\u2122]`,
  ].join(""),
);
/**
 * What UTF-8 quotes, dashes and ellipses become, and signs as in "£5" where no word ends before them; no
 * language writes these sequences.
 */
const TWICE_ENCODED_SIGNS = new RegExp(
  [
    String.raw`\u00e2[\u20ac\u0080][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u02c6`,
    String.raw`\u02dc\u2013-\u203a\u2122]|(?<!\p{L})\u00c2[\u00a1-\u00bf]`,
  ].join(""),
  "gu",
);

/**
 * Undoes double encoding (`TravTalkâ€™s`), line by line: a line is repaired when all of it can be taken back
 * to bytes and those bytes are strict UTF-8; failing that, its punctuation alone. C1 controls, which nobody
 * types, are read as the windows-1252 characters that they once were. A lone odd character is left alone: it
 * cannot be known (ftfy issue 148).
 */
export function repairMojibake(text: string): string {
  if (!/[\u0080-\u009f\u00c2\u00c3\u00e2]/.test(text)) return text;
  return text.split("\n").map(repairLine).join("\n");
}

/** What is left of a character that was encoded twice, and would be lost with the control behind it. */
const TWICE_ENCODED_CONTROL = /[\u00c2-\u00f4][\u0080-\u009f]/;

function repairLine(line: string): string {
  if (!TWICE_ENCODED.test(line)) return readC1(line);
  const whole = asUtf8Bytes(line);
  if (whole !== undefined) return compose(whole);
  return readC1(line.replace(TWICE_ENCODED_SIGNS, (run) => asUtf8Bytes(run) ?? run));
}

/** The text whose UTF-8 bytes, misread as windows-1252, are `misread`. */
function asUtf8Bytes(misread: string): string | undefined {
  const bytes = new Uint8Array(misread.length);
  for (let at = 0; at < misread.length; at++) {
    const code = misread.charCodeAt(at);
    const byte =
      code < 0x80 ? code : (WINDOWS_1252.get(misread.charAt(at)) ?? (code < 0xa0 ? code : undefined));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return strictly("utf-8", bytes);
}

function readC1(line: string): string {
  return line.replace(/[\u0080-\u009f]/g, (control) =>
    new TextDecoder("windows-1252").decode(new Uint8Array([control.charCodeAt(0)])),
  );
}

const ENTITY = /&(?:[a-z][a-z0-9]{1,31}|#\d{1,7}|#x[0-9a-f]{1,6});/i;

/**
 * Decodes character references in text that is not markup. Twice at most: `&amp;quot;` is what
 * several agencies send, and a text that still holds references after two passes writes about them.
 */
export function decodeEntities(text: string): string {
  const once = ENTITY.test(text) ? decodeHTMLStrict(text) : text;
  return ENTITY.test(once) ? decodeHTMLStrict(once) : once;
}

// ZWNJ and ZWJ are letters' business in Persian, the Indic scripts and emoji; elsewhere they are dust.
const JOINED_SCRIPTS = ["Arabic", "Devanagari", "Bengali", "Sinhala"];
const JOINER_IN_LATIN = new RegExp(
  [
    String.raw`(?<![\p{M}\p{Extended_Pictographic}`,
    ...JOINED_SCRIPTS.map((script) => String.raw`\p{Script=${script}}`),
    String.raw`])[\u200c\u200d]`,
  ].join(""),
  "gu",
);
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const SPACE = /(?:[\s\u0085\u2800]|\\u00a0)+/gi;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/** Whatever is no sign or space by itself: most lines have none of it, and are asked this once. */
const UNTIDY = new RegExp(
  [
    String.raw`[\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f`,
    String.raw`\u205f-\u206f\u2800\u3000\ufeff\ufff9-\ufffb]| {2}|\\u00a0`,
  ].join(""),
  "i",
);

/**
 * One clean line: NFC, every kind of space a single space, control and invisible characters gone, trimmed.
 * What was encoded twice, so that controls stand for half a character, is repaired: nobody types those.
 * Takes text of any length in linear time; gives `""` when nothing readable is left.
 */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return compose(text.trim().toWellFormed());
  const whole = TWICE_ENCODED_CONTROL.test(text) ? repairMojibake(text) : text;
  let line = whole.replace(CONTROL, "").replace(INVISIBLE, "");
  if (/[\u200c\u200d]/.test(line)) line = line.replace(JOINER_IN_LATIN, "");
  return compose(line.replace(SPACE, " ").trim().toWellFormed());
}

/** The longest line that is read as one; longer ones are no copy (a base64 blob, a minified script). */
export const MAX_LINE_LENGTH = 20_000;

/**
 * The part of `text` that fits in `cap` UTF-16 units: cut at a space where there is one near the end, never
 * within a character.
 */
export function cutText(text: string, cap: number): { text: string; cut: boolean } {
  if (text.length <= cap) return { text, cut: false };
  const space = text.lastIndexOf(" ", cap);
  const end = space > cap * 0.9 ? space : cap;
  return { text: text.slice(0, end).replace(/[\ud800-\udbff]$/, ""), cut: true };
}

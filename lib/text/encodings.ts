/**
 * Which legacy encoding bytes most likely are, when they are not UTF-8 and nobody says. Told by structure
 * (which byte pairs are legal, which letters meet inside a word), not by word lists.
 */

/** As many bytes as the question needs. */
const MAX_SAMPLE_BYTES = 8_192;
/** Accented letters stand between plain ones; letters of other scripts stand beside each other. */
const MAX_SHARE_OF_NEIGHBOURS = 0.4;

/**
 * The WHATWG name of the most likely encoding; windows-1252, which Western newsrooms write, when in doubt.
 */
export function guessLegacyEncoding(bytes: Uint8Array): string {
  const sample = condensed(bytes);
  let high = 0;
  let beside = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte < 0x80) continue;
    high++;
    if ((sample[at - 1] ?? 0) > 0x7f || (sample[at + 1] ?? 0) > 0x7f) beside++;
  }
  if (beside <= high * MAX_SHARE_OF_NEIGHBOURS)
    return centralEuropean(sample, high) ?? (isMacRoman(sample, high) ? "macintosh" : "windows-1252");
  return eastAsian(sample) ?? alphabetic(sample) ?? "windows-1252";
}

/** The bytes without long stretches of ASCII: mark-up says nothing about the letters between. */
function condensed(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(MAX_SAMPLE_BYTES);
  let length = 0;
  let plain = 0;
  for (const byte of bytes) {
    plain = byte < 0x80 ? plain + 1 : 0;
    if (plain > 40) continue;
    sample[length++] = plain === 40 ? 0x20 : byte;
    if (length === MAX_SAMPLE_BYTES) break;
  }
  return sample.subarray(0, length);
}

/**
 * Polish or Czech read as windows-1252 has symbols inside words: "cz³owiek", "mo¿e". The table
 * says which symbols.
 */
function centralEuropean(sample: Uint8Array, high: number): string | undefined {
  const western = new TextDecoder("windows-1252").decode(sample);
  const both = western.match(/[³¿£¯][a-z]|[a-z][³¿£¯]/giu)?.length ?? 0;
  const iso = western.match(/[±¶¼¡¦¬][a-z]|[a-z][±¶¼]/giu)?.length ?? 0;
  const windows = western.match(/[¹œŸ¥Œ][a-z]|[a-z][¹œŸ]/giu)?.length ?? 0;
  if (high < 4 || both + iso + windows <= high * 0.15 || both === 0) return undefined;
  return iso > windows ? "iso-8859-2" : "windows-1250";
}

/**
 * French or Spanish of an old Macintosh has letters where windows-1252 has signs and capitals, which never
 * stand within a word of small letters: "sŽcheresse", "espa–ol". An apostrophe may, and so may š, œ and ž.
 */
function isMacRoman(sample: Uint8Array, high: number): boolean {
  const bytes = Buffer.from(sample).toString("latin1");
  const within = bytes.match(/(?<=[a-z])[\x87-\x8b\x8d-\x91\x93-\x99](?=[a-z])/g)?.length ?? 0;
  const western = bytes.match(/(?<=[a-z])[\xe0-\xff](?=[a-z])/g)?.length ?? 0;
  return within >= 3 && within > high * 0.2 && within > western;
}

/**
 * Strictly decoded, or nothing when the bytes are not legal; a character cut at the sample's end is not
 * held against it.
 */
function legally(encoding: string, sample: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(sample, {
      stream: sample.length === MAX_SAMPLE_BYTES,
    });
  } catch {
    return undefined;
  }
}

function share(text: string, of: RegExp): number {
  const beyondAscii = text.match(/[^\x00-\x7f]/gu)?.length ?? 0;
  return beyondAscii === 0 ? 0 : (text.match(of)?.length ?? 0) / beyondAscii;
}

function eastAsian(sample: Uint8Array): string | undefined {
  for (const encoding of ["shift_jis", "euc-jp"]) {
    const text = legally(encoding, sample);
    if (text && share(text, /[\p{Script=Hiragana}\u30a1-\u30fa]/gu) > 0.15) return encoding;
  }
  const korean = legally("euc-kr", sample);
  if (korean && share(korean, /\p{Script=Hangul}/gu) > 0.7) return "euc-kr";
  // Chinese puts no spaces between words; alphabets do.
  if (spacesBetweenLetters(sample) > 0.05) return undefined;
  const thai = legally("windows-874", sample);
  if (thai && share(thai, /\p{Script=Thai}/gu) > 0.95 && !/[a-z][\u0e00-\u0e7f]/i.test(thai))
    return "windows-874";
  // The everyday characters of GB 2312 lie under lead bytes B0 to D7 with high trail bytes; Big5 mixes
  // low ones in.
  const simplified = legally("gb18030", sample);
  if (simplified && everydayPairs(sample) > 0.6) return "gb18030";
  const traditional = legally("big5", sample);
  return traditional && share(traditional, /\p{Script=Han}/gu) > 0.6 ? "big5" : undefined;
}

/** Spaces with a letter beyond ASCII on both sides, per such letter. */
function spacesBetweenLetters(sample: Uint8Array): number {
  let letters = 0;
  let spaces = 0;
  for (const [at, byte] of sample.entries()) {
    if (byte > 0x7f) letters++;
    else if (byte === 0x20 && sample[at - 1]! > 0x7f && sample[at + 1]! > 0x7f) spaces++;
  }
  return letters === 0 ? 0 : spaces / letters;
}

function everydayPairs(sample: Uint8Array): number {
  let pairs = 0;
  let everyday = 0;
  for (let at = 0; at + 1 < sample.length; at++) {
    const lead = sample[at]!;
    if (lead < 0x81) continue;
    const trail = sample[++at]!;
    pairs++;
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) everyday++;
  }
  return pairs === 0 ? 0 : everyday / pairs;
}

/** Alphabets of one byte a letter, and the letters that a text in them has. */
const ALPHABETS: readonly (readonly [encoding: string, letters: RegExp])[] = [
  // Before Cyrillic: Russian is not legal Hebrew (я, ь), but any Hebrew is legal Cyrillic.
  ["windows-1255", /[\u05d0-\u05ea]/gu],
  ["windows-1251", /\p{Script=Cyrillic}/gu],
  ["koi8-u", /\p{Script=Cyrillic}/gu],
  ["iso-8859-5", /\p{Script=Cyrillic}/gu],
  ["ibm866", /\p{Script=Cyrillic}/gu],
  ["windows-1253", /(?!ΰ)\p{Script=Greek}/gu],
  ["windows-1256", /\p{Script=Arabic}/gu],
];

/** A capital behind a small letter, or a word all in capitals but for its first letter: the wrong table. */
const CASE_FAULT = /\p{Ll}\p{Lu}|(?<!\p{L})\p{Ll}\p{Lu}/gu;

function alphabetic(sample: Uint8Array): string | undefined {
  let best: { encoding: string; score: number } | undefined;
  for (const [encoding, letters] of ALPHABETS) {
    const text = legally(encoding, sample);
    if (!text) continue;
    // Running text is in small letters; a table that makes it shout is the wrong one too.
    const shouting = share(text, /\p{Lu}/gu) > 0.6 ? 0.3 : 0;
    const score = share(text, letters) - 3 * share(text, CASE_FAULT) - shouting;
    if (!best || score > best.score) best = { encoding, score };
  }
  return best && best.score > 0.5 ? best.encoding : undefined;
}

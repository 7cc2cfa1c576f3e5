/** The RTF of an Outlook message, unpacked ([MS-OXRTFCP]): each run of eight tokens has a byte of flags. */

/** What the window holds before the first byte: what RTF mostly begins with. */
const WINDOW = Buffer.from(
  [
    String.raw`{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}`,
    String.raw`{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArial`,
    "Times New RomanCourier",
    String.raw`{\colortbl\red0\green0\blue0`,
    "\r\n",
    String.raw`\par \pard\plain\f0\fs20\b\i\u\tab\tx`,
  ].join(""),
  "latin1",
);
const WINDOW_BYTES = 4_096;
const HEADER_BYTES = 16;
/** "LZFu" and "MELA". */
const [PACKED, PLAIN] = [0x75465a4c, 0x414c454d];

/** Unpacks RTF; gives at most so many bytes, and nothing where it is damaged. */
export function unpackRtf(packed: Buffer, most: number): Buffer | undefined {
  if (packed.length < HEADER_BYTES) return undefined;
  const kind = packed.readUInt32LE(8);
  if (kind === PLAIN) return packed.subarray(HEADER_BYTES, HEADER_BYTES + most);
  return kind === PACKED ? inflate(packed, Math.min(packed.readUInt32LE(4), most)) : undefined;
}

function inflate(packed: Buffer, most: number): Buffer {
  const window = Buffer.alloc(WINDOW_BYTES, 0x20);
  WINDOW.copy(window);
  let place = WINDOW.length;
  const out = Buffer.alloc(most);
  let length = 0;
  const put = (byte: number) => {
    out[length++] = byte;
    window[place] = byte;
    place = (place + 1) % WINDOW_BYTES;
  };
  for (let at = HEADER_BYTES; at < packed.length && length < most; ) {
    const flags = packed[at++]!;
    for (let bit = 0; bit < 8 && at < packed.length && length < most; bit++) {
      if ((flags >> bit) % 2 === 0) {
        put(packed[at++]!);
        continue;
      }
      if (at + 2 > packed.length) return out.subarray(0, length);
      const token = packed.readUInt16BE(at);
      at += 2;
      // A token that names the place itself ends the text.
      const from = token >> 4;
      if (from === place) return out.subarray(0, length);
      for (let step = 0; step < (token & 0xf) + 2 && length < most; step++)
        put(window[(from + step) % WINDOW_BYTES]!);
    }
  }
  return out.subarray(0, length);
}

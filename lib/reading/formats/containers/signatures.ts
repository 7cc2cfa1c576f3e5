/** How archives and containers begin, and whether one holds a name: cheap enough to ask of every upload. */

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A ZIP archive without entries is its closing record alone. */
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** The Compound File Binary Format of Microsoft's old Office, [MS-CFB] 2.2. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether the bytes are a ZIP archive. */
export function isZip(bytes: Uint8Array): boolean {
  return opens(bytes, ZIP) || opens(bytes, EMPTY_ZIP);
}

/** Whether the bytes are an OLE container. */
export function isOle(bytes: Uint8Array): boolean {
  return opens(bytes, OLE);
}

/**
 * Whether a container holds a name anywhere: both kinds write the names of their entries uncompressed. It is
 * searched for as bytes: Node 24 need not end when it searches for UTF-16 at an odd address in memory.
 */
export function holdsName(bytes: Uint8Array, name: string, encoding: "latin1" | "utf16le"): boolean {
  const searched = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return searched.includes(Buffer.from(name, encoding));
}

function opens(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

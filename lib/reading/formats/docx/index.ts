/**
 * Word documents (Office Open XML, ECMA-376). Every file in a ZIP or OLE container is taken here, so that what
 * is no Word document gets a rejection that names what it is.
 */
import { Rejection } from "../../../rejection.ts";
import type { Format, Source } from "../../draft.ts";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** A ZIP archive without entries is its closing record alone. */
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export const docx: Format = {
  name: "docx",
  recognises: ({ bytes }) => [ZIP, EMPTY_ZIP, OLE].some((magic) => opens(bytes, magic)),
  async parse(source, trace) {
    if (opens(source.bytes, OLE)) throw refusalOfOle(source);
    const { manuscriptOf } = await import("./document.ts");
    const { draftOf } = await import("../manuscript/story.ts");
    return draftOf(manuscriptOf(source.bytes, trace), trace);
  },
};

function opens(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** What lives in OLE containers, by the name of a stream in its directory, which is written in UTF-16. */
const OLE_STREAMS = [
  // A DOCX with a password is wrapped in an OLE container ([MS-OFFCRYPTO] 2.3.4.4).
  { stream: "EncryptedPackage", code: "encrypted", found: "an Office document with a password" },
  {
    stream: "WordDocument",
    code: "unknown-format",
    found: "a Word 97–2003 document (.doc); save it as .docx",
  },
  { stream: "__substg1.0", code: "unknown-format", found: "an Outlook message (.msg); save it as .eml" },
] as const;

function refusalOfOle({ bytes }: Source): Rejection {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = OLE_STREAMS.find(({ stream }) => container.includes(Buffer.from(stream, "utf16le")));
  const found = known?.found ?? "an old Office file, not a document";
  return new Rejection(known?.code ?? "unknown-format", `Expected a Word document (.docx); found ${found}.`);
}

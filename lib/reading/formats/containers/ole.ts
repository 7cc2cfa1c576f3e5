/**
 * What an OLE container holds. None of it is read; the rejection says what it is and what to send instead.
 */
import type { RejectionCode } from "../../../rejection.ts";
import { holdsName } from "./signatures.ts";

/** What comes in OLE containers, by the name of a stream in its directory, which is written in UTF-16. */
const CONTENTS: readonly { stream: string; code: RejectionCode; kind: string }[] = [
  // A DOCX with a password is wrapped in an OLE container ([MS-OFFCRYPTO] 2.3.4.4).
  { stream: "EncryptedPackage", code: "encrypted", kind: "an Office document with a password" },
  {
    stream: "WordDocument",
    code: "unknown-format",
    kind: "a Word 97–2003 document (.doc); save it as .docx",
  },
  { stream: "__substg1.0", code: "unknown-format", kind: "an Outlook message (.msg); save it as .eml" },
];

/** Names what an OLE container holds, and the code of its rejection. */
export function identifyOle(bytes: Uint8Array): { code: RejectionCode; kind: string } {
  const known = CONTENTS.find(({ stream }) => holdsName(bytes, stream, "utf16le"));
  return known ?? { code: "unknown-format", kind: "an old Office file, not a document" };
}

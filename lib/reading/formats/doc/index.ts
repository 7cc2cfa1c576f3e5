/** Word 97–2003 documents, [MS-DOC]: what old desks, ministries and press offices still send. */
import type { Format } from "../../draft.ts";
import { holdsName, isOle } from "../containers/signatures.ts";

export const doc: Format = {
  name: "doc",
  extensions: ["doc", "dot"],
  mediaTypes: ["application/msword"],
  // Word itself gives RTF, pages and DOCX this name when it is asked to.
  alsoHolds: ["rtf", "html", "mhtml", "docx"],
  standfirstByPlace: true,
  recognises: ({ bytes }) =>
    isOle(bytes) &&
    holdsName(bytes, "WordDocument", "utf16le") &&
    !holdsName(bytes, "EncryptedPackage", "utf16le") &&
    !holdsName(bytes, "__properties_version1.0", "utf16le"),
  async parse({ bytes }, trace) {
    const { readDoc } = await import("./document.ts");
    const { draftManuscript } = await import("../manuscript/story.ts");
    return draftManuscript(readDoc(bytes, trace), trace);
  },
};

/**
 * OpenDocument texts (ISO/IEC 26300), as LibreOffice and Google Docs write them: .odt, .ott, and flat .fodt.
 */
import type { Format, Source } from "../../draft.ts";
import { holdsName, isZip } from "../containers/signatures.ts";
import { findRootName } from "../markup/xml-root.ts";

/** The first entry of the archive: its name, and its content uncompressed (ODF 1.3 part 2, 3.3). */
const MIMETYPE = "mimetypeapplication/vnd.oasis.opendocument.";

export const odt: Format = {
  name: "odt",
  extensions: ["odt", "ott", "fodt"],
  mediaTypes: [
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.text-template",
    "application/vnd.oasis.opendocument.text-flat-xml",
  ],
  standfirstByPlace: true,
  // Who packs an archive again may leave out the first entry, but never the manifest.
  recognises: (source) => (isZip(source.bytes) ? isPackage(source) : isFlat(source)),
  async parse({ bytes }, trace) {
    const { readOdt } = await import("./document.ts");
    const { draftManuscript } = await import("../manuscript/story.ts");
    return draftManuscript(readOdt(bytes, trace), trace);
  },
};

function isPackage({ bytes, head }: Source): boolean {
  if (head.slice(0, 100).includes(MIMETYPE)) return true;
  const holds = (name: string) => holdsName(bytes, name, "latin1");
  return holds("META-INF/manifest.xml") && !holds("[Content_Types].xml");
}

function isFlat(source: Source): boolean {
  return findRootName(source) === "document" && source.head.includes("opendocument:xmlns:office");
}

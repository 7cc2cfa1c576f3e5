/**
 * Stories of InDesign and InCopy: `.icml` (one story, as InCopy and pandoc write it) and `.idml` (a package
 * of a page's stories), both of the IDML specification.
 */
import type { Format, Source } from "../../draft.ts";
import { holdsName, isZip } from "../containers/signatures.ts";
import { findRootName } from "../markup/xml-root.ts";

/** The first entry of a package: its name, and its content uncompressed. */
const MIMETYPE = "mimetypeapplication/vnd.adobe.indesign-idml-package";
/** The processing instruction that every snippet opens with. */
const SNIPPET = /<\?aid\b/;

export const indesign: Format = {
  name: "indesign",
  extensions: ["icml", "idml", "idms", "wcml"],
  mediaTypes: ["application/vnd.adobe.indesign-idml-package"],
  standfirstByPlace: true,
  recognises: (source) => (isZip(source.bytes) ? isPackage(source) : isSnippet(source)),
  async parse({ bytes }, trace) {
    const { readInDesign } = await import("./document.ts");
    const { draftManuscript } = await import("../manuscript/story.ts");
    return draftManuscript(readInDesign(bytes, trace), trace);
  },
};

function isPackage({ bytes, head }: Source): boolean {
  if (head.slice(0, 200).includes(MIMETYPE)) return true;
  return holdsName(bytes, "designmap.xml", "latin1") && holdsName(bytes, "Stories/", "latin1");
}

function isSnippet(source: Source): boolean {
  return SNIPPET.test(source.head) && findRootName(source) === "Document";
}

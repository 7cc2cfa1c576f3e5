/**
 * Documents of Apple Pages. Their own parts are in a form that Apple has not published; some hold a PDF of
 * the whole document beside it, for previews, and that is read.
 */

import { Rejection } from "../../../rejection.ts";
import type { Format } from "../../draft.ts";
import { holdsName, isZip } from "../containers/signatures.ts";

const PREVIEW = "QuickLook/Preview.pdf";
const PAGES_DOCUMENT = "a document of Apple Pages (.pages)";

export const pages: Format = {
  name: "pages",
  extensions: ["pages"],
  mediaTypes: ["application/vnd.apple.pages", "application/x-iwork-pages-sffpages"],
  standfirstByPlace: true,
  recognises: ({ bytes }) =>
    isZip(bytes) &&
    [PREVIEW, "Index/Document.iwa", "Index.zip"].some((name) => holdsName(bytes, name, "latin1")),
  async parse({ bytes }, trace) {
    const [{ inflateEntries, listEntries }, { readPdf }, { draftManuscript }] = await Promise.all([
      import("../containers/zip.ts"),
      import("../pdf/document.ts"),
      import("../manuscript/story.ts"),
    ]);
    const previews = listEntries(bytes, PAGES_DOCUMENT).filter(({ name }) => name === PREVIEW);
    const preview = inflateEntries(bytes, previews, PAGES_DOCUMENT).get(PREVIEW);
    if (!preview) {
      const found = "found one without a preview that can be read; export it as .docx";
      throw new Rejection("unknown-format", `Expected ${PAGES_DOCUMENT}; ${found}.`);
    }
    trace.warn("incomplete", "Read from the preview in the document, which may leave out its last pages.");
    return draftManuscript(await readPdf(preview, trace), trace);
  },
};

/** PDF: it holds glyphs at places on pages. Its lines, columns and paragraphs are found from those places. */
import type { Format } from "../../draft.ts";

export const pdf: Format = {
  name: "pdf",
  extensions: ["pdf"],
  mediaTypes: ["application/pdf"],
  standfirstByPlace: true,
  // The header may stand anywhere in the first 1,024 bytes (ISO 32000-1, Annex H, 3.4.1).
  recognises: ({ head }) => /^[\s\S]{0,1019}%PDF-\d/.test(head),
  async parse({ bytes }, trace) {
    const [{ readPdf }, { draftManuscript }] = await Promise.all([
      import("./document.ts"),
      import("../manuscript/story.ts"),
    ]);
    return draftManuscript(await readPdf(bytes, trace), trace);
  },
};

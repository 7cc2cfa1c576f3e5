/** Rich Text Format, to version 1.9.1 of its specification. */
import type { Format } from "../../draft.ts";

export const rtf: Format = {
  name: "rtf",
  extensions: ["rtf"],
  mediaTypes: ["text/rtf", "application/rtf", "application/x-rtf"],
  standfirstByPlace: true,
  recognises: ({ head }) => /^\s*\{\s*\\rtf/.test(head),
  async parse({ bytes }, trace) {
    const { readRtf } = await import("./document.ts");
    const { draftManuscript } = await import("../manuscript/story.ts");
    return draftManuscript(readRtf(bytes, trace), trace);
  },
};

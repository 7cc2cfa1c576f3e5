/** Rich Text Format, to version 1.9.1 of its specification. */
import type { Format } from "../../draft.ts";

export const rtf: Format = {
  name: "rtf",
  recognises: ({ head }) => /^\s*\{\s*\\rtf/.test(head),
  async parse({ bytes }, trace) {
    const { manuscriptOf } = await import("./document.ts");
    const { draftOf } = await import("../manuscript/story.ts");
    return draftOf(manuscriptOf(bytes, trace), trace);
  },
};

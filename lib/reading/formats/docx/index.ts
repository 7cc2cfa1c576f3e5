/**
 * Word documents (Office Open XML, ECMA-376). Excel's and PowerPoint's are recognised too, and
 * rejected by name.
 */
import type { Format } from "../../draft.ts";
import { holdsName, isZip } from "../containers/signatures.ts";

export const docx: Format = {
  name: "docx",
  extensions: ["docx", "docm", "dotx", "dotm"],
  mediaTypes: [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
    "application/vnd.ms-word.document.macroenabled.12",
    "application/vnd.ms-word.template.macroenabled.12",
  ],
  standfirstByPlace: true,
  // Every package of Office states the types of its parts (ECMA-376 part 2, 10.1.2).
  recognises: ({ bytes }) =>
    isZip(bytes) &&
    (holdsName(bytes, "[Content_Types].xml", "latin1") || holdsName(bytes, "word/document.xml", "latin1")),
  async parse({ bytes }, trace) {
    const { readDocx } = await import("./document.ts");
    const { draftManuscript } = await import("../manuscript/story.ts");
    return draftManuscript(readDocx(bytes, trace), trace);
  },
};

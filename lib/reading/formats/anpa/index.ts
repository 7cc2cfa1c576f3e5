/** Agency text in the control characters of the teleprinter: ANPA 1312 and IPTC 7901. */
import type { Format } from "../../draft.ts";

export const anpa: Format = {
  name: "anpa",
  extensions: [],
  mediaTypes: [],
  standfirstByPlace: false,

  // A header opens with SOH; synchronising characters, or the blanks that stood for them, may come first. Where
  // control characters do not pass, it opens with ZCZC.
  recognises: ({ head }) =>
    /^[\s\0\u0016\ufeff]{0,32}\u0001[^\n]{2,}/.test(head) || /^\s{0,32}ZCZC(?![a-z])/.test(head),

  async parse({ bytes }, trace) {
    const { readTransmission } = await import("./transmission.ts");
    return readTransmission(bytes, trace);
  },
};

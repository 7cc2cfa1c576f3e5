/** Agency text, with the control characters of the teleprinter or without: ANPA 1312 and IPTC 7901. */
import type { Format } from "../../draft.ts";
import { findFrame, isBare, isControlled } from "./opening.ts";

export const anpa: Format = {
  name: "anpa",
  extensions: [],
  mediaTypes: [],
  standfirstByPlace: false,

  recognises: ({ head }) => isControlled(head) || findFrame(head) !== undefined || isBare(head),

  async parse({ bytes }, trace) {
    const { readTransmission } = await import("./transmission.ts");
    return readTransmission(bytes, trace);
  },
};

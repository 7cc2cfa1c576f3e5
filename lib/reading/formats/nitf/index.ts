/** NITF, IPTC's News Industry Text Format, 2.5 to 3.6: one story with its metadata in one XML document. */
import type { Format } from "../../draft.ts";
import { findRootName, XML_NAMES } from "../markup/xml-root.ts";

export const nitf: Format = {
  name: "nitf",
  ...XML_NAMES,
  standfirstByPlace: false,
  isWire: true,

  recognises: (source) => findRootName(source)?.toLowerCase() === "nitf",

  async parse({ bytes }, trace) {
    const [{ parseXml }, { findHoldingComments }, { readNitf }] = await Promise.all([
      import("../markup/xml.ts"),
      import("../markup/asides.ts"),
      import("./story.ts"),
    ]);
    return { ...readNitf(parseXml(bytes, trace), trace), asides: findHoldingComments(bytes) };
  },
};

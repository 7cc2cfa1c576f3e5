/**
 * NewsML 1.0 to 1.2 (IPTC, 2000 to 2004): a news item of nested components, as AFP, EFE and Kyodo still send.
 */
import type { Format } from "../../draft.ts";
import { findRootName, XML_NAMES } from "../markup/xml-root.ts";

export const newsml12: Format = {
  name: "newsml-1.2",
  ...XML_NAMES,
  standfirstByPlace: false,
  isWire: true,

  recognises: (source) => findRootName(source) === "NewsML",

  async parse({ bytes }, trace) {
    const [{ parseXml }, { findHoldingComments }, { readNewsML }] = await Promise.all([
      import("../markup/xml.ts"),
      import("../markup/asides.ts"),
      import("./item.ts"),
    ]);
    return { ...readNewsML(parseXml(bytes, trace), trace), asides: findHoldingComments(bytes) };
  },
};

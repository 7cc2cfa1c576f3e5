/** NewsML-G2 (IPTC, 2.x): a news item, alone or in a news message. */
import { phrases } from "../../../languages/phrases.ts";
import type { Format } from "../../draft.ts";
import { findRootName, XML_NAMES } from "../markup/xml-root.ts";

/** The roots of the G2 family; `contentSet` alone is how excerpts travel. */
const ROOTS = new Set(
  phrases(`
  newsMessage, newsItem, packageItem, knowledgeItem, conceptItem, planningItem, catalogItem, contentSet
`),
);

export const newsmlG2: Format = {
  name: "newsml-g2",
  ...XML_NAMES,
  standfirstByPlace: false,
  isWire: true,

  recognises: (source) => ROOTS.has(findRootName(source) ?? ""),

  async split(source, trace) {
    if (findRootName(source) !== "newsMessage") return undefined;
    const [{ parseXml, MANY }, { splitMessage }] = await Promise.all([
      import("../markup/xml.ts"),
      import("./message.ts"),
    ]);
    return splitMessage(parseXml(source.bytes, trace, MANY));
  },

  async parse({ bytes }, trace) {
    const [{ parseXml }, { findHoldingComments }, { readMessage }] = await Promise.all([
      import("../markup/xml.ts"),
      import("../markup/asides.ts"),
      import("./item.ts"),
    ]);
    return { ...readMessage(parseXml(bytes, trace), trace), asides: findHoldingComments(bytes) };
  },
};

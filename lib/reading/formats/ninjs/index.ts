/** ninjs 1.x, 2.x and 3.x (IPTC, News in JSON), with what agencies add to it. */
import type { Format } from "../../draft.ts";

/** Properties that an object of JSON has when it is a news item; every version has one near its start. */
const NAMES = [
  "uri|guid|version_?created|pubstatus|headlines?|usageterms",
  String.raw`body_(?:html|text|xhtml)|bodies|\$?standard`,
].join("|");
const NEWS_PROPERTY = new RegExp(String.raw`"(?:${NAMES})"\s*:`, "i");

export const ninjs: Format = {
  name: "ninjs",
  extensions: ["json"],
  mediaTypes: ["application/json", "text/json", "+json"],
  alsoHolds: ["json-ld"],
  standfirstByPlace: false,
  isWire: true,

  recognises: ({ head }) => /^[\s\ufeff]*(?:\{|\[\s*\{)/.test(head) && NEWS_PROPERTY.test(head),

  async parse({ bytes }, trace) {
    const [{ parseJson }, { findItem: itemIn }, { readNinjs }] = await Promise.all([
      import("./json.ts"),
      import("./feed.ts"),
      import("./item.ts"),
    ]);
    return readNinjs(itemIn(parseJson(bytes, trace), trace), trace);
  },
};

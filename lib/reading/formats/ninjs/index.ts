/** ninjs 1.x, 2.x and 3.x (IPTC, News in JSON), with what agencies add to it. */
import type { Format } from "../../draft.ts";

/** Properties that an object of JSON has when it is a news item; every version has one near its start. */
const NAMES = [
  "uri|guid|version_?created|pubstatus|headlines?|usageterms",
  String.raw`body_(?:html|text|xhtml)|bodies|\$?standard`,
].join("|");
const NEWS_PROPERTY = new RegExp(String.raw`"(?:${NAMES})"\s*:`, "i");

/** A list of items, or an object that holds one; what an item itself has comes under these names, too. */
const OPENS_LIST =
  /^[\s\ufeff]*(?:\[|\{[\s\S]{0,1000}?"(?:items?|data|results|articles)"\s{0,9}:\s{0,9}[[{])/i;

export const ninjs: Format = {
  name: "ninjs",
  extensions: ["json"],
  mediaTypes: ["application/json", "text/json", "+json"],
  alsoHolds: ["json-ld", "json-feed", "wp-rest", "ghost", "ndjson"],
  standfirstByPlace: false,
  isWire: true,

  recognises: ({ head }) => /^[\s\ufeff]*(?:\{|\[\s*\{)/.test(head) && NEWS_PROPERTY.test(head),

  async split({ bytes, head }, trace) {
    if (!OPENS_LIST.test(head)) return undefined;
    const [{ parseMany }, { splitItems }] = await Promise.all([
      import("../feeds/json.ts"),
      import("./feed.ts"),
    ]);
    return splitItems(parseMany(bytes, trace));
  },

  async parse({ bytes }, trace) {
    const [{ parseJson }, { findItem: itemIn }, { readNinjs }] = await Promise.all([
      import("./json.ts"),
      import("./feed.ts"),
      import("./item.ts"),
    ]);
    return readNinjs(itemIn(parseJson(bytes, trace), trace), trace);
  },
};

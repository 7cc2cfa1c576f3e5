/** Feeds and exports: files of many stories. Each row reads what its own `split` has made of one of them. */
import type { Format, Source } from "../../draft.ts";
import { findRootName, XML_NAMES } from "../markup/xml-root.ts";

/** What these rows have in common. Their times have zones: one to come is a release, and no wrong clock. */
const FED = {
  standfirstByPlace: false,
  async parse(source, trace) {
    const { draftItem } = await import("./item.ts");
    return draftItem(source, trace);
  },
} as const satisfies Partial<Format>;

/** What JSON is called says nothing of its kind: ninjs has the name. */
const UNNAMED = { extensions: [], mediaTypes: [] };
const isJson = ({ head }: Source) => /^[\s\ufeff]*[[{]/.test(head);

const WORDPRESS = "http://wordpress.org/export/";

export const wxr: Format = {
  name: "wxr",
  extensions: ["xml", "wxr"],
  mediaTypes: XML_NAMES.mediaTypes,
  ...FED,
  recognises: (source) => findRootName(source) === "rss" && source.head.includes(WORDPRESS),
  async split(source, trace) {
    const { splitXml } = await import("./xml.ts");
    return splitXml(source, "wxr", trace);
  },
};

const RSS_1 = /http:\/\/(?:purl\.org\/rss\/1\.0|my\.netscape\.com\/rdf|channel\.netscape\.com\/rdf)/;

export const rss: Format = {
  name: "rss",
  extensions: ["rss", "xml", "rdf"],
  mediaTypes: ["application/rss+xml", "application/rdf+xml", ...XML_NAMES.mediaTypes],
  ...FED,
  recognises(source) {
    const root = findRootName(source);
    return root === "rss" || (root === "RDF" && RSS_1.test(source.head));
  },
  async split(source, trace) {
    const { splitXml } = await import("./xml.ts");
    return splitXml(source, "rss", trace);
  },
};

export const atom: Format = {
  name: "atom",
  extensions: ["atom", "xml"],
  mediaTypes: ["application/atom+xml", ...XML_NAMES.mediaTypes],
  ...FED,
  recognises: (source) => findRootName(source) === "feed",
  async split(source, trace) {
    const { splitXml } = await import("./xml.ts");
    return splitXml(source, "atom", trace);
  },
};

const JSON_FEED = /"version"\s{0,9}:\s{0,9}"https?:(?:\\?\/){2}jsonfeed\.org\\?\/version/;

export const jsonFeed: Format = {
  name: "json-feed",
  extensions: [],
  mediaTypes: ["application/feed+json"],
  ...FED,
  recognises: (source) => isJson(source) && JSON_FEED.test(source.head),
  async split(source, trace) {
    const { splitJson } = await import("./json.ts");
    return splitJson(source, "json-feed", trace);
  },
};

/** A field that WordPress renders: `"title": { "rendered": … }`. The first of a post is its guid. */
const RENDERED = /"(?:guid|title|content|excerpt)"\s{0,9}:\s{0,9}\{\s{0,9}"(?:rendered|raw)"\s{0,9}:/;

export const wpRest: Format = {
  name: "wp-rest",
  ...UNNAMED,
  ...FED,
  recognises: (source) => isJson(source) && RENDERED.test(source.head),
  async split(source, trace) {
    const { splitJson } = await import("./json.ts");
    return splitJson(source, "wp-rest", trace);
  },
};

/** How Ghost's export begins: when it was made, by which release, and its tables. */
const EXPORTED = /"meta"\s{0,9}:\s{0,9}\{[^{}]{0,400}"exported_on"\s{0,9}:/;

export const ghost: Format = {
  name: "ghost",
  ...UNNAMED,
  ...FED,
  recognises: (source) => isJson(source) && EXPORTED.test(source.head),
  async split(source, trace) {
    const { splitJson } = await import("./json.ts");
    return splitJson(source, "ghost", trace);
  },
};

/** Lists as feeds: what other programs' validators and parsers make of them, whatever a story says. */
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import jsonFeedSchema from "jsonfeed-schema/schema-v1.1.json" with { type: "json" };
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { type FeedItem, toAtom, toJsonFeed } from "../../../lib/api/feeds.ts";

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const isJsonFeed = ajv.compile(jsonFeedSchema);

const instant = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.\d+Z$/, "Z"));
const text = fc.string({ unit: "binary", maxLength: 40 });
const item: fc.Arbitrary<FeedItem> = fc.record(
  {
    articleId: fc.stringMatching(/^[\w-]{22}$/),
    uri: fc.oneof(fc.webUrl(), text),
    headline: text,
    byline: fc.array(text, { maxLength: 3 }),
    language: fc.oneof(fc.constantFrom("en", "pt-BR"), text),
    section: text,
    source: text,
    published: instant,
    versionCreated: instant,
    summary: fc.record({ text }),
  },
  { requiredKeys: ["articleId", "uri", "byline", "published", "versionCreated", "summary"] },
);
const page = fc.record({
  origin: fc.constant("https://api.example.org"),
  id: fc.constant("/summaries"),
  self: fc.constant("/summaries?keyword=a%26b"),
  next: fc.constantFrom(undefined, "/summaries?keyword=a%26b&cursor=x.y"),
  items: fc.array(item, { maxLength: 4 }),
});

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** @throws when it is not well-formed, namespaces and all */
function parsed(xml: string): Element {
  const root: Element = { name: "", attributes: {}, text: "", children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element = { name: local, attributes: Object.fromEntries(values), text: "", children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.write(xml).close();
  return root.children[0]!;
}

const textOf = ({ children }: Element, name: string) => children.find((child) => child.name === name)?.text;

/** As XML 1.0 can say it: without what it has no way to write, and with its line ends. */
const asXml = (said: string) =>
  said.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "").replace(/\r\n?/g, "\n");

test("a JSON Feed is valid against the schema that others wrote, whatever a story says", () => {
  fc.assert(
    fc.property(page, (page) => {
      const feed = JSON.parse(JSON.stringify(toJsonFeed(page)));
      expect([isJsonFeed(feed), isJsonFeed.errors]).toEqual([true, null]);
      for (const { date_published, date_modified } of feed.items)
        expect(date_modified >= date_published).toBe(true);
    }),
  );
  expect(isJsonFeed({ version: "https://jsonfeed.org/version/1.1", items: [] })).toBe(false);
});

describe("an Atom feed", () => {
  test("is well-formed and says what a story says, as text and never as markup", () => {
    fc.assert(
      fc.property(page, (page) => {
        const feed = parsed(toAtom(page));
        const entries = feed.children.filter(({ name }) => name === "entry");
        expect(entries.map((entry) => [textOf(entry, "title"), textOf(entry, "summary")])).toEqual(
          page.items.map(({ headline = "", summary }) => [asXml(headline), asXml(summary.text)]),
        );
        expect(entries.flatMap(({ children }) => children).flatMap(({ name }) => name)).not.toContain("b");
      }),
    );
  });

  test("has what RFC 4287 asks of a feed and of each entry, once, and an author for each", () => {
    fc.assert(
      fc.property(page, (page) => {
        const feed = parsed(toAtom(page));
        const entries = feed.children.filter(({ name }) => name === "entry");
        for (const element of [feed, ...entries])
          for (const once of ["id", "title", "updated"])
            expect(element.children.filter(({ name }) => name === once)).toHaveLength(1);
        expect(textOf(feed.children.find(({ name }) => name === "author")!, "name")).toBe("Standfirst");
        for (const entry of entries) {
          expect(URL.canParse(textOf(entry, "id") ?? "")).toBe(true);
          expect(textOf(entry, "updated")! >= textOf(entry, "published")!).toBe(true);
          expect(entry.attributes["xml:lang"] ?? "en").toMatch(/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/);
        }
      }),
    );
  });

  test("names the agency of a story without a byline", () => {
    const story = { articleId: "a", uri: "urn:x", byline: [], source: "Example Wire", summary: { text: "" } };
    const dated = { ...story, published: "2024-03-01T09:00:00Z", versionCreated: "2024-03-01T08:00:00Z" };
    const feed = parsed(
      toAtom({ origin: "https://a.org", id: "/", self: "/", next: undefined, items: [dated] }),
    );
    const [entry] = feed.children.filter(({ name }) => name === "entry");
    expect(textOf(entry!.children.find(({ name }) => name === "author")!, "name")).toBe("Example Wire");
  });
});

/** What a page states of its story, sent without the page. */
import { expect, test } from "vitest";
import { read, readFixture, rejectionOf } from "./reading.ts";

const TEXT = [
  "The harbour of Port Ellis burned through the night after a fuel barge caught fire, the fire service said.",
  "Forty firefighters and two tugs fought the flames until dawn, and nobody was hurt in the town.",
];
const ARTICLE = {
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  headline: "Harbour burns for a second night",
  url: "https://gazette.example/harbour",
  datePublished: "2024-05-04T06:00:00+02:00",
  inLanguage: "en",
  author: { "@type": "Person", name: "Ada Quill" },
  publisher: { "@type": "NewsMediaOrganization", name: "Harbour Gazette" },
  articleBody: TEXT.join("\n\n"),
};

test.each([
  ["an object", ARTICLE],
  ["a list", [{ "@context": "https://schema.org", "@type": "WebSite", name: "Harbour Gazette" }, ARTICLE]],
  ["a graph", { "@context": "https://schema.org", "@graph": [ARTICLE] }],
  ["one whose text has mark-up", { ...ARTICLE, articleBody: TEXT.map((text) => `<p>${text}</p>`).join("") }],
  ["one that names a script's end", { ...ARTICLE, description: "</script><p>Not this.</p>" }],
])("%s is read as a story, with its headline, author and day", async (_, statements) => {
  const { article } = await read(JSON.stringify(statements), "desk/harbour.json", "application/json");
  expect(article).toMatchObject({
    format: "json-ld",
    headline: ARTICLE.headline,
    uri: ARTICLE.url,
    published: "2024-05-04T04:00:00Z",
    source: "Harbour Gazette",
    byline: [{ name: "Ada Quill", kind: "person" }],
    warnings: [],
  });
  expect(article.body.map(({ text }) => text)).toEqual(TEXT);
});

test("one without a text is refused", async () => {
  const { articleBody: _, ...rest } = ARTICLE;
  expect((await rejectionOf(JSON.stringify(rest), "desk/harbour.json")).code).toBe("no-text");
});

test("a file of it is read as it stands", async () => {
  const { article } = await readFixture("json-ld/ferry.jsonld");
  expect(article).toMatchObject({ format: "json-ld", headline: "Ferry returns to Skarholm", warnings: [] });
  expect(article.body).toHaveLength(3);
});

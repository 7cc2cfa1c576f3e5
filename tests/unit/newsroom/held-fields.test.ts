/** Fields by which systems hold a story, whatever they call them: in feeds, on pages, in wires. */
import { describe, expect, test } from "vitest";
import { expectHeld, expectOut, filesOf, readsAt } from "./held.ts";

const read = readsAt("2026-06-11T10:00:00Z");
const COPY =
  "The town pool opens again on Tuesday after eight months of works, and forty children were the first in the water.";
const files = filesOf("Pool opens", [COPY]);

const rss = (field: string, value: string) =>
  `<rss version="2.0" xmlns:desk="http://example.org/desk"><channel><title>Desk</title><item><title>Pool opens</title>` +
  `<guid>pool-1</guid><desk:${field}>${value}</desk:${field}><description>${COPY}</description></item></channel></rss>`;
const jsonFeed = (field: string, value: string) =>
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Desk",
    items: [{ id: "pool-1", title: "Pool opens", content_text: COPY, _desk: { [field]: value } }],
  });
const statement = (field: string, value: string) => {
  const said = { "@type": "NewsArticle", headline: "Pool opens", articleBody: COPY, [field]: value };
  return files.page({ head: `<script type="application/ld+json">${JSON.stringify(said)}</script>` });
};
const meta = (field: string, value: string) =>
  files.page({ head: `<meta name="${field}" content="${value}">` });
const nitf = (field: string, value: string) =>
  files.nitf({ meta: `<meta name="${field}" content="${value}"/>` });

const atom = (field: string, value: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:desk="http://example.org/desk"><title>Desk</title><entry>` +
  `<id>urn:pool:1</id><title>Pool opens</title><desk:${field}>${value}</desk:${field}>` +
  `<content type="text">${COPY}</content></entry></feed>`;
const wordpressExport = (field: string, value: string) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">` +
  `<channel><title>Desk</title><wp:wxr_version>1.2</wp:wxr_version><item><title>Pool opens</title><guid>pool-1</guid>` +
  `<content:encoded><![CDATA[<p>${COPY}</p>]]></content:encoded><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>` +
  `<wp:postmeta><wp:meta_key>${field}</wp:meta_key><wp:meta_value>${value}</wp:meta_value></wp:postmeta></item></channel></rss>`;
const newsmlG2 = (field: string, value: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:pool:1" version="1"><itemMeta><itemClass qcode="ninat:text"/>` +
  `<pubStatus qcode="stat:usable"/><${field}>${value}</${field}></itemMeta><contentMeta><headline>Pool opens</headline></contentMeta>` +
  `<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${COPY}</p></body></html>` +
  `</inlineXML></contentSet></newsItem>`;

const PLACES = { rss, jsonFeed, statement, meta, nitf, atom, wordpressExport, newsmlG2 };

describe.each(Object.entries(PLACES))("a field in %s", (_place, write) => {
  test.each([
    ["do-not-publish", "true"],
    ["publish-after", "2026-06-12T06:00:00Z"],
    ["embargo-until", "2026-06-12T06:00:00Z"],
    ["editorial-note", "not for publication"],
  ])("holds: %s %s", async (field, value) => {
    expectHeld(await read(write(field, value)), field);
  });

  test.each([
    ["do-not-publish", "false"],
    ["publish-after", "2026-06-10T06:00:00Z"],
    ["embargo", "none"],
    ["topic", "arms embargo"],
    ["editorial-note", "adds a quote from the mayor"],
  ])("or does not: %s %s", async (field, value) => {
    const article = await read(write(field, value));
    expectOut(article, field);
    expect(article.headline).toBe("Pool opens");
  });
});

test("when a page or an item went out ends nothing, in whatever zone it says so", async () => {
  expectOut(await read(meta("publish_time", "10:05")), "publish_time");
  for (const write of Object.values(PLACES)) {
    expectOut(await read(write("release-time", "2026-06-11 21:00")), "release-time");
    const article = await read(write("publish-date", "2026-06-11 08:00"));
    expectOut(article, "publish-date");
    expect(article.embargoedUntil).toBeUndefined();
  }
  expectHeld(await read(meta("hold-until", "10:05")), "hold-until");
});

describe("an item's status", () => {
  const STATED: Readonly<Record<string, (status: string) => string>> = {
    ninjs: (pubstatus) => files.ninjs({ pubstatus }),
    newsml: (status) =>
      `<NewsML Version="1.2"><NewsItem><Identification><NewsIdentifier><ProviderId>h.example</ProviderId>` +
      `<DateId>20260611</DateId><NewsItemId>1</NewsItemId><RevisionId>1</RevisionId></NewsIdentifier></Identification>` +
      `<NewsManagement><Status FormalName="${status}"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Pool opens` +
      `</HeadLine></NewsLines><ContentItem><DataContent><p>${COPY}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
    nitf: (status) => nitf("desk", "city").replace("<docdata>", `<docdata management-status="${status}">`),
    newsmlG2: (status) => newsmlG2("urgency", "4").replace('qcode="stat:usable"', `literal="${status}"`),
    markdown: (status) => files.frontMatter(`status: ${status}`),
  };

  test.each(Object.keys(STATED))(
    "holds where it is not one of a standard's, but says so: %s",
    async (form) => {
      for (const status of [
        "Hold",
        "draft",
        "in_progress",
        "spiked",
        "scheduled",
        "NOT FOR PUBLICATION",
        "embargoed",
      ])
        expectHeld(await read(STATED[form]!(status)), `${form}: ${status}`);
      for (const status of ["Usable", "published", "corrected"])
        expectOut(await read(STATED[form]!(status)), `${form}: ${status}`);
    },
  );

  test("counts by the last part of its URI", async () => {
    const uri = "http://cv.iptc.org/newscodes/pubstatusg2/withheld";
    expectHeld(await read(STATED.ninjs!(uri)), uri);
  });

  test("of an embargo has the end that the item states, also within a list or a group", async () => {
    const embargoed = "2026-06-12T06:00:00Z";
    for (const fields of [
      { pubstatus: "embargoed", embargoed },
      { embargoed: [embargoed] },
      { embargoed: { at: embargoed } },
    ])
      expect(await read(files.ninjs(fields))).toMatchObject({
        pubStatus: "usable",
        embargoedUntil: embargoed,
      });
  });
});

import { describe, expect, test } from "vitest";
import { read, readFixture, rejectionOf } from "./reading.ts";

const item = (inside: string, attributes = 'guid="urn:newsml:harbourwire.example:1" version="1"') =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" ${attributes}><itemMeta><itemClass qcode="ninat:text"/>` +
  `<provider literal="Harbour Wire"/><versionCreated>2024-02-29T10:00:00Z</versionCreated></itemMeta>${inside}</newsItem>`;

const xhtml = (body: string) =>
  `<contentSet><inlineXML contenttype="application/xhtml+xml"><html><body>${body}</body></html></inlineXML></contentSet>`;

describe("a text item in a news message", async () => {
  const { article, dropped } = await readFixture("newsml-g2/ferry-strike.xml");

  test("is named by its guid, and its version stands beside", () => {
    expect(article).toMatchObject({
      format: "newsml-g2",
      uri: "urn:newsml:harbourwire.example:20240229:ferry-77",
      version: "3",
      type: "text",
      pubStatus: "usable",
    });
  });

  test("has the headline of the first rank, and what the summary says above it", () => {
    expect(article.headline).toBe("Ferry crews end nine-day strike after court ruling");
    expect(article.standfirst).toBe(
      "Crews on the Skerry Line voted to return after a judge ruled their rosters unlawful.",
    );
    expect(article.slugline).toBe("FERRY-STRIKE/");
  });

  test("has its times in UTC", () => {
    expect(article.firstCreated).toBe("2024-02-29T09:30:00Z");
    expect(article.versionCreated).toBe("2024-02-29T16:05:00Z");
  });

  test("has people in its byline; a login that created the file is nobody", () => {
    expect(article.byline).toEqual([
      { kind: "person", name: "Ingrid Solvang" },
      { kind: "person", name: "Tom Akers" },
    ]);
  });

  test("keeps subject codes with their schemes: IPTC's, the item's own, and an alias nobody explains", () => {
    expect(article.subjects).toEqual([
      { code: "20000338", scheme: "http://cv.iptc.org/newscodes/mediatopic/", name: "shipping" },
      {
        code: "04000000",
        scheme: "http://cv.iptc.org/newscodes/subjectcode/",
        name: "economy, business and finance",
      },
      { code: "sea", scheme: "http://harbourwire.example/desks/" },
      { code: "9", scheme: "org", name: "Skerry Line" },
    ]);
    expect(article.section).toBe("business");
  });

  test("says whose it is and on what terms, in its own language", () => {
    expect(article).toMatchObject({
      source: "Harbour Wire",
      copyrightHolder: "Harbour Wire",
      copyrightNotice: "Copyright 2024 Harbour Wire",
      usageTerms: "Not for broadcast in Norway",
      wordCount: 61,
    });
  });

  test("a note to editors is no body, and what only the desk may read is no note (case 17)", () => {
    expect(article.edNote).toBe("Updates throughout with court hearing.");
    expect(article.body.map(({ text }) => text).join(" ")).not.toContain("Updates throughout");
  });

  test("keeps the structure of its body", () => {
    expect(article.body.map(({ type }) => type)).toEqual([
      "paragraph",
      "heading",
      "quote",
      "listItem",
      "listItem",
      "paragraph",
    ]);
    expect(article.body[0]?.text).toBe(
      "STAVANGER, Feb 29 (Harbour Wire) - Ferry crews on the Skerry Line ended a nine-day strike on Thursday after a court ruled that their rosters broke the law.",
    );
  });

  test("entities encoded twice are read (case 6)", () => {
    expect(article.body.at(-1)?.text).toBe('The company said "every island" would be served by the weekend.');
  });

  test("headline, byline and captions said once more in the body are left out, and told", () => {
    expect(dropped.map(({ rule }) => rule).toSorted()).toEqual([
      "byline",
      "caption",
      "headline",
      "separator",
    ]);
  });

  test("the pictures in it and those that travel with it are its images", () => {
    expect(article.images).toEqual([
      { caption: "The ferry Havsula at its berth on Thursday.", uri: "http://harbourwire.example/p/77.jpg" },
      {
        headline: "Ferry crews cheer",
        caption: "Crew members cheer outside the court in Stavanger.",
        credit: "Mona Ek/Harbour Wire",
        uri: "http://harbourwire.example/p/78.jpg",
      },
    ]);
  });
});

test("an embargo holds although the item says usable (case 14)", async () => {
  const { article } = await readFixture("newsml-g2/embargoed.xml");
  expect(article.embargoedUntil).toBe("2024-03-01T18:00:00Z");
});

test("a teaser printed above the story stays above it", async () => {
  const { article } = await readFixture("newsml-g2/embargoed.xml");
  expect(article.standfirst).toMatch(/^Zum ersten Mal/);
  expect(article.body[0]?.text).toMatch(/^Kiel \(dpa\) - /);
});

test("lines broken for the teleprinter become paragraphs, and the byline among them a byline", async () => {
  const { article } = await readFixture("newsml-g2/teleprinter.xml");
  expect(article.body.map(({ text }) => text)).toEqual([
    "(Adds analyst comment)",
    "* Three smelters back by Monday",
    "Feb 28 (Harbour Wire) - Copper prices steadied on Wednesday after three smelters said that they would restart within the week.",
    "Traders had feared a month without supply.",
    '"That fear is gone," one of them said.',
    "(Reporting by Lena Voss; Editing by Tom Akers)",
  ]);
  expect(article.body[1]?.type).toBe("listItem");
  expect(article.byline).toEqual([{ kind: "person", name: "Lena Voss" }]);
  expect(article.dateline).toMatchObject({ agency: "Harbour Wire", date: "2024-02-28" });
});

test("the next version is the same article, and newer (case 16)", async () => {
  const story = (version: number) =>
    item(xhtml("<p>The quay is closed.</p>"), `guid="urn:newsml:harbourwire.example:1" version="${version}"`);
  const [second, tenth] = await Promise.all([read(story(2), "a.xml"), read(story(10), "b.xml")]);
  expect(tenth.article.id).toBe(second.article.id);
  expect(tenth.article.revision > second.article.revision).toBe(true);
});

test("a kill cancels, even without a word of text (case 15)", async () => {
  const kill = item("<contentMeta><headline>Quay story</headline></contentMeta>").replace(
    "</itemMeta>",
    '<pubStatus qcode="stat:canceled"/></itemMeta>',
  );
  const { article } = await read(kill, "kill.xml");
  expect(article.pubStatus).toBe("canceled");
  expect(article.body).toEqual([]);
});

test("a withheld item is withheld (case 15)", async () => {
  const held = item(xhtml("<p>Not yet.</p>")).replace(
    "</itemMeta>",
    '<pubStatus qcode="stat:withheld"/></itemMeta>',
  );
  expect((await read(held, "held.xml")).article.pubStatus).toBe("withheld");
});

test("a flash without a body is its headline", async () => {
  const flash = item("<contentMeta><headline>Harbour master resigns</headline></contentMeta><contentSet/>");
  const { article } = await read(flash, "flash.xml");
  expect(article.body).toEqual([{ type: "paragraph", text: "Harbour master resigns" }]);
  expect(article.warnings).toContainEqual(expect.objectContaining({ code: "low-yield" }));
});

test("a picture item is an article of its caption", async () => {
  const picture =
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:p:1" version="1"><itemMeta><itemClass qcode="ninat:picture"/><provider literal="HW"/><versionCreated>2024-02-29T10:00:00Z</versionCreated></itemMeta>' +
    '<contentMeta><by>Mona Ek</by><description role="drol:caption">A gull on the mast.</description></contentMeta>' +
    '<contentSet><remoteContent contenttype="image/jpeg" href="http://harbourwire.example/gull.jpg"/></contentSet></newsItem>';
  const { article } = await read(picture, "gull.xml");
  expect(article).toMatchObject({ type: "picture", body: [], byline: [{ name: "Mona Ek" }] });
  expect(article.images).toEqual([
    { caption: "A gull on the mast.", credit: "Mona Ek", uri: "http://harbourwire.example/gull.jpg" },
  ]);
});

test("of several stories in one message the first is read, and the desk is told", async () => {
  const story = (number: number) =>
    item(xhtml(`<p>Story number ${number}.</p>`), `guid="urn:s:${number}" version="1"`);
  const { article } = await read(
    `<newsMessage><itemSet>${story(1)}${story(2)}</itemSet></newsMessage>`,
    "two.xml",
  );
  expect(article.uri).toBe("urn:s:1");
  expect(article.warnings).toContainEqual({
    code: "other-stories",
    message: "The message holds 2 stories; the first is read.",
  });
});

test("of a kill and a story in one message the kill is read, and the desk is told", async () => {
  const kill =
    '<newsItem guid="urn:s:1" version="2"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>';
  const story = item(xhtml("<p>The quay is open.</p>"), 'guid="urn:s:2" version="1"');
  const { article } = await read(`<newsMessage><itemSet>${story}${kill}</itemSet></newsMessage>`, "two.xml");
  expect(article).toMatchObject({ uri: "urn:s:1", pubStatus: "canceled" });
  expect(article.warnings).toContainEqual({
    code: "other-stories",
    message: "The message holds 2 stories; the one that is canceled is read.",
  });
});

test.each(["packageItem", "knowledgeItem", "conceptItem", "planningItem", "catalogItem"])(
  "a %s holds no story and says so",
  async (root) => {
    const rejection = await rejectionOf(
      `<${root} xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x"/>`,
      "x.xml",
    );
    expect(rejection.code).toBe("unsupported-item");
    expect(rejection.message).toContain(root);
  },
);

test("a table of results is no story", async () => {
  const results = item(
    '<contentSet><inlineXML contenttype="application/sportsml+xml"><sports-content><p>3:1</p></sports-content></inlineXML></contentSet>',
  );
  expect((await rejectionOf(results, "results.xml")).code).toBe("unsupported-item");
});

test("NITF inside is read with its own byline, abstract and dateline", async () => {
  const nitf = item(
    "<contentMeta><headline>Buoys to be counted</headline></contentMeta>" +
      '<contentSet><inlineXML contenttype="application/nitf+xml" wordcount="12"><nitf><body><body.head>' +
      "<byline>By <person>Ada Quill</person></byline><abstract><p>All of them.</p></abstract></body.head>" +
      "<body.content><p>The buoys of the bay will be counted, the coast guard said.</p></body.content></body></nitf></inlineXML></contentSet>",
  );
  const { article } = await read(nitf, "buoys.xml");
  expect(article).toMatchObject({
    headline: "Buoys to be counted",
    standfirst: "All of them.",
    byline: [{ name: "Ada Quill" }],
    wordCount: 12,
  });
});

test("a Subject Code between a sender's own marks is one; another literal stays as written", async () => {
  const marked = item(
    `<contentMeta><subject literal="HW:04015001:SHIP"/><subject literal="quays"/></contentMeta>${xhtml("<p>The quay is closed.</p>")}`,
  );
  const { article } = await read(marked, "quay.xml");
  expect(article.subjects).toEqual([
    { code: "04015001", scheme: "http://cv.iptc.org/newscodes/subjectcode/", name: "air transport" },
    { code: "quays" },
  ]);
  expect(article.section).toBe("business");
});

test("where it happened is told by subjects that are places, and by asserts of places that stand alone", async () => {
  const placed = item(
    '<contentMeta><located literal="p1"/><subject qcode="N2:NO" type="cptType:5"><name>Norway</name></subject></contentMeta>' +
      '<assert literal="p1"><name>Oslo</name><POIDetails/></assert>' +
      '<assert qcode="loc:7"><name>Bergen</name><geoAreaDetails/></assert>' +
      `<assert qcode="org:1"><name>Skerry Line</name></assert>${xhtml("<p>The quay is closed.</p>")}`,
  );
  const { article } = await read(placed, "quay.xml");
  expect(article.places).toEqual([
    { code: "NO", scheme: "N2", name: "Norway" },
    { code: "7", scheme: "loc", name: "Bergen" },
  ]);
  expect(article.dateline?.place).toBe("Oslo");
});

test("an organisation that created an item has no byline; a note sent twice is told once", async () => {
  const created = item(
    `<contentMeta><creator><name>Harbour Pictures</name><organisationDetails/></creator></contentMeta>${xhtml("<p>The quay is closed.</p>")}`,
  ).replace("</itemMeta>", "<edNote>Adds quay.</edNote><edNote>Adds quay.</edNote></itemMeta>");
  const { article } = await read(created, "quay.xml");
  expect(article.byline).toEqual([]);
  expect(article.edNote).toBe("Adds quay.");
});

test("an item that does not say when it was first made was made with its content", async () => {
  const created = (when: string) =>
    read(
      item(
        `<contentMeta><contentCreated>${when}</contentCreated></contentMeta>${xhtml("<p>The quay is closed.</p>")}`,
      ),
      "quay.xml",
    );
  expect((await created("2024-02-28T09:00:00Z")).article.firstCreated).toBe("2024-02-28T09:00:00Z");
  expect((await created("2024-02-28")).article.firstCreated).toBeUndefined();
});

test("pictures that an item links to are its images; a page that it links to is none", async () => {
  const linked = item(xhtml("<p>The quay is closed.</p>")).replace(
    "</itemMeta>",
    '<link rel="irel:seeAlso" residref="urn:hw:p7" contenttype="image/jpeg"><title role="drol:caption">The quay.</title></link>' +
      '<link href="http://harbourwire.example/p8.jpg" residref="urn:hw:p8"><itemClass qcode="ninat:picture"/><title>Eidhamn</title></link>' +
      '<link href="http://harbourwire.example/quays"><title>More on quays</title></link></itemMeta>',
  );
  expect((await read(linked, "quay.xml")).article.images).toEqual([
    { caption: "The quay.", uri: "urn:hw:p7" },
    { headline: "Eidhamn", uri: "http://harbourwire.example/p8.jpg" },
  ]);
});

test("TT's dateline is the place and who reports, and no copy", async () => {
  const dialect = item(
    '<contentSet><inlineXML contenttype="application/ttnitf+xml"><BODY><TEXT><RUBRIK>Kajen stängd</RUBRIK>' +
      "<DAT><ORT>Malmö</ORT><SOURCE>TT:s utsända</SOURCE></DAT><BRODTEXT><P>Kajen är stängd.</P></BRODTEXT></TEXT></BODY></inlineXML></contentSet>",
  );
  const { article } = await read(dialect, "kaj.xml");
  expect(article.dateline).toEqual({ text: "Malmö / TT:s utsända", place: "Malmö" });
  expect(article.body.map(({ text }) => text)).toEqual(["Kajen är stängd."]);
});

test("mark-up in CDATA is mark-up", async () => {
  const cdata = item(
    "<contentSet><inlineData contenttype='text/plain'><![CDATA[<p>\n  (ANSA) - Trieste, 29 FEB - The wind fell\nat noon.\n   Boats left.\n</p>]]></inlineData></contentSet>",
  );
  const { article } = await read(cdata, "wind.xml");
  expect(article.body.map(({ text }) => text).join(" ")).toBe(
    "(ANSA) - Trieste, 29 FEB - The wind fell at noon. Boats left.",
  );
});

test("an agency's private elements are inline among text and blocks by themselves", async () => {
  const dialect = item(
    '<contentSet><inlineXML contenttype="application/x-wire+xml"><STORY><PARA>The <COMPANY>Skerry Line</COMPANY> sails.</PARA><PARA>It sails on.</PARA></STORY></inlineXML></contentSet>',
  );
  const { article } = await read(dialect, "dialect.xml");
  expect(article.body.map(({ text }) => text)).toEqual(["The Skerry Line sails.", "It sails on."]);
});

test("times without a zone are read by the clock of the item's own country", async () => {
  const timed = (language: string) =>
    item(xhtml("<p>Satama on kiinni.</p>"), `guid="urn:t:1" version="1" xml:lang="${language}"`).replace(
      "2024-02-29T10:00:00Z",
      "2024-02-29T10:00:00",
    );
  expect((await read(timed("fi-FI"), "t.xml")).article.versionCreated).toBe("2024-02-29T08:00:00Z");
  expect((await read(timed("nl"), "t.xml")).article.versionCreated).toBe("2024-02-29T09:00:00Z");
  // English is written everywhere: the newsroom's own zone stands in.
  const { article } = await read(timed("en"), "t.xml");
  expect(article.versionCreated).toBe("2024-02-29T10:00:00Z");
  expect(article.warnings).toContainEqual(expect.objectContaining({ code: "zone-guessed" }));
});

test("an embargo of no value holds until further notice", async () => {
  const held = item(xhtml("<p>The quay is closed.</p>")).replace(
    "</itemMeta>",
    '<embargoed xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/></itemMeta>',
  );
  expect((await read(held, "q.xml")).article.pubStatus).toBe("withheld");
  const one = held.replace(`nil="true"`, `nil="1"`);
  expect((await read(one, "q.xml")).article.pubStatus).toBe("withheld");
  // A template's empty element is none.
  const empty = item(xhtml("<p>The quay is closed.</p>")).replace("</itemMeta>", "<embargoed/></itemMeta>");
  expect((await read(empty, "q.xml")).article.pubStatus).toBe("usable");
});

test("its genres and places are told from what it is about, with their codes", async () => {
  const meta =
    '<contentMeta><genre qcode="genre:Interview"><name>Interview</name></genre><genre qcode="hwver:2"><name>Late</name></genre>' +
    '<subject qcode="medtop:20000143"/><subject type="cpnat:geoArea" qcode="iso3166-1a3:NOR"><name>Norway</name></subject></contentMeta>';
  const { article } = await read(item(`${meta}${xhtml("<p>The quay is closed.</p>")}`), "q.xml");
  expect(article.genres).toEqual([
    { code: "Interview", scheme: "http://cv.iptc.org/newscodes/genre/", name: "Interview" },
    { code: "2", scheme: "hwver", name: "Late" },
  ]);
  expect(article.places).toEqual([
    { code: "NOR", scheme: "http://cvx.iptc.org/iso3166-1a3/", name: "Norway" },
  ]);
});

test("a place that is named elsewhere in the item is not called by its reference", async () => {
  const meta =
    '<contentMeta><headline>Quay</headline><located literal="poi1"/><subject type="cpnat:poi" literal="poi1"/></contentMeta>' +
    '<assert literal="poi1"><POIDetails><address><locality><name>Bergen</name></locality></address></POIDetails></assert>';
  const { article } = await read(item(`${meta}${xhtml("<p>The quay is closed.</p>")}`), "q.xml");
  expect(article.dateline).toEqual({ place: "Bergen" });
  expect(article.places).toEqual([{ name: "Bergen" }]);
});

test("a provider that is a site goes by its host", async () => {
  const site = item(xhtml("<p>The quay is closed.</p>")).replace(
    'literal="Harbour Wire"',
    'uri="https://www.harbourwire.example/about/"',
  );
  expect((await read(site, "q.xml")).article.source).toBe("www.harbourwire.example");
});

test("a line break, or a paragraph, within a headline or a description parts its words", async () => {
  const { article } = await read(
    item(
      "<contentMeta><headline>Quay closed<br/>after <b>cr</b>ack</headline>" +
        `<description><p>Ships wait.</p><p>None sails.</p></description></contentMeta>${xhtml("<p>The quay is closed.</p>")}`,
    ),
    "quay.xml",
  );
  expect(article).toMatchObject({
    headline: "Quay closed after crack",
    standfirst: "Ships wait. None sails.",
  });
});

test("a headline whose mark-up came as text is a headline", async () => {
  const { article } = await read(
    item(
      `<contentMeta><headline><![CDATA[Quay <em>closed</em>: ships &amp; crews wait]]></headline></contentMeta>${xhtml("<p>The quay is closed.</p>")}`,
    ),
    "quay.xml",
  );
  expect(article.headline).toBe("Quay closed: ships & crews wait");
});

test("of lines and renditions in several languages those in the item's own are read", async () => {
  const rendition = (language: string, text: string) =>
    `<inlineXML contenttype="application/xhtml+xml" xml:lang="${language}"><html><body><p>${text}</p></body></html></inlineXML>`;
  const { article } = await read(
    item(
      '<contentMeta><language tag="da"/><headline xml:lang="en">Quay closed</headline><headline xml:lang="da">Kajen lukket</headline>' +
        '<description xml:lang="en">Ships wait.</description><description xml:lang="da">Skibe venter.</description></contentMeta>' +
        `<contentSet>${rendition("en", "The quay is closed.")}${rendition("da-DK", "Kajen er lukket.")}</contentSet>`,
    ),
    "kaj.xml",
  );
  expect(article).toMatchObject({
    language: "da",
    headline: "Kajen lukket",
    standfirst: "Skibe venter.",
    body: [{ text: "Kajen er lukket." }],
  });
});

test("an abstract that is sent beside the story is not the story", async () => {
  const rendition = (name: string, paragraphs: string) =>
    `<inlineXML contenttype="application/xhtml+xml" rendition="hw:${name}"><html><body>${paragraphs}</body></html></inlineXML>`;
  const { article } = await read(
    item(
      `<contentSet>${rendition("short", "<p>The quay is closed.</p>")}` +
        `${rendition("full", "<p>The quay is closed, the harbour master said.</p><p>Ships wait in the bay for the tide.</p>")}</contentSet>`,
    ),
    "quay.xml",
  );
  expect(article.body).toHaveLength(2);
});

test("a second headline is the deck; the kicker is one only where no other is", async () => {
  const lines = (...headlines: string[]) =>
    read(
      item(`<contentMeta>${headlines.join("")}</contentMeta>${xhtml("<p>The quay is closed.</p>")}`),
      "quay.xml",
    );
  const main = '<headline role="hld:mainHeadline">Quay closed</headline>';
  const kicker = '<headline role="hld:kicker">In the harbour</headline>';
  const sub = '<headline role="hld:subHeadline">Ships wait in the bay</headline>';
  expect((await lines(kicker, main, sub)).article.standfirst).toBe("Ships wait in the bay");
  expect((await lines(kicker, main)).article.standfirst).toBe("In the harbour");
});

test("a title that is the name of a file is no headline", async () => {
  const titled = item(xhtml("<p>The quay is closed.</p>")).replace(
    "</itemMeta>",
    "<title>quay_final_2.docx</title></itemMeta>",
  );
  expect((await read(titled, "quay.xml")).article.headline).toBe("The quay is closed.");
});

test("mark-up that was escaped once more is mark-up", async () => {
  const escaped = item(
    '<contentSet><inlineData contenttype="text/html">&amp;lt;p&amp;gt;The quay is closed.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Ships wait.&amp;lt;/p&amp;gt;</inlineData></contentSet>',
  );
  const { article } = await read(escaped, "quay.xml");
  expect(article.body.map(({ text }) => text)).toEqual(["The quay is closed.", "Ships wait."]);
});

test("a text that travels in Base64 is a text", async () => {
  const encoded = Buffer.from("The quay at Ålesund is closed to every boat.\n\nIt opens on Monday.").toString(
    "base64",
  );
  const { article } = await read(
    '<newsItem guid="q"><itemMeta><itemClass qcode="ninat:text"/></itemMeta><contentMeta><headline>Quay closed</headline></contentMeta>' +
      `<contentSet><inlineData contenttype="text/plain" encoding="base64">${encoded}</inlineData></contentSet></newsItem>`,
    "q.xml",
  );
  expect(article.body.map(({ text }) => text)).toEqual([
    "The quay at Ålesund is closed to every boat.",
    "It opens on Monday.",
  ]);
});

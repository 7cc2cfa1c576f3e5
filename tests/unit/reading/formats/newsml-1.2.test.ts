import { describe, expect, test } from "vitest";
import { read, readFixture, rejectionOf } from "./reading.ts";

describe("a text item in ISO 8859-15, with a document type that names NITF's", async () => {
  const { article } = await readFixture("newsml-1.2/harbour-dredging.xml");

  test("its name has no revision in it; the revision is the version", () => {
    expect(article).toMatchObject({
      format: "newsml-1.2",
      uri: "urn:newsml:harbourwire.example:20240229:DRAGUE-12",
      version: "2",
      versionGuid: "urn:newsml:harbourwire.example:20240229:DRAGUE-12:2",
    });
  });

  test("its lines are its fields", () => {
    expect(article).toMatchObject({
      headline: "Le port sera dragué avant l'été",
      byline: [{ name: "Chloé Marchand" }],
      dateline: { text: "LE HAVRE, 29 fév 2024 (HW) -", place: "LE HAVRE", date: "2024-02-29", agency: "HW" },
      language: "fr",
      slugline: "port-dragage",
      edNote: "ACTUALISE avec le préfet",
      usageTerms: "PAS D'ARCHIVAGE",
      copyrightNotice: "© Harbour Wire 2024",
      source: "Harbour Wire",
      urgency: 4,
      wordCount: 42,
      firstCreated: "2024-02-29T09:15:00Z",
      versionCreated: "2024-02-29T11:45:00Z",
    });
  });

  test("each subject once; people in the picture are no keywords", () => {
    expect(article.subjects.map(({ code, name }) => [code, name])).toEqual([
      ["04000000", "economy, business and finance"],
      ["04015000", "transport"],
    ]);
    expect(article.keywords).toEqual(["port", "dragage"]);
  });

  test("its NITF is its body", () => {
    expect(article.body).toHaveLength(2);
    expect(article.body[1]?.text).toBe("Les pêcheurs demandent à être indemnisés.");
  });
});

describe("one story in two languages", async () => {
  const { article } = await readFixture("newsml-1.2/two-languages.xml");

  test("lead and body of the first language are the story, escaped mark-up and all", () => {
    expect(article.language).toBe("nl");
    expect(article.body.map(({ text }) => text)).toEqual([
      "De nieuwe zeesluis gaat op 3 mei open voor de scheepvaart, zo meldt de havendienst donderdag.",
      "De bouw duurde zeven jaar.",
      "De oude sluis blijft dienen als reserve.",
    ]);
    expect(article.warnings).toContainEqual(expect.objectContaining({ code: "other-stories" }));
  });

  test("an identifier that names no item is put together from its parts", () => {
    expect(article.uri).toBe("urn:newsml:kustpers.example:20240229:550123");
  });

  test("a caption in a component of its own belongs to the picture beside it", () => {
    expect(article.images).toEqual([{ caption: "De sluis vanuit de lucht.", uri: "sluis.jpg" }]);
  });
});

test("the next revision is the same article (case 16)", async () => {
  const story = (revision: number) =>
    `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>hw.example</ProviderId><DateId>20240229</DateId><NewsItemId>Q1</NewsItemId><RevisionId>${revision}</RevisionId><PublicIdentifier>urn:newsml:hw.example:20240229:Q1:${revision}N</PublicIdentifier></NewsIdentifier></Identification><NewsComponent><ContentItem><DataContent>The quay is closed to all boats.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
  const [first, second] = await Promise.all([read(story(1), "a.xml"), read(story(2), "b.xml")]);
  expect(second.article.id).toBe(first.article.id);
  expect(second.article.revision > first.article.revision).toBe(true);
});

test("a revision of 0, which the standard does not know, is the first", async () => {
  const { article } = await read(
    '<NewsML><NewsItem><Identification><NewsIdentifier><NewsItemId>Q1</NewsItemId><RevisionId PreviousRevision="0">0</RevisionId></NewsIdentifier></Identification><NewsComponent><ContentItem><DataContent>The quay is closed to all boats.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>',
    "q.xml",
  );
  expect(article.version).toBe("1");
});

test("an alert without a headline is called by its first paragraph", async () => {
  const alert =
    "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine/></NewsLines><ContentItem><DataContent><nitf><body><body.content><p>The lock gates failed on Thursday.</p><p>Nobody was hurt.</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>";
  const { article } = await read(alert, "alert.xml");
  expect(article.headline).toBe("The lock gates failed on Thursday.");
  expect(article.body).toHaveLength(2);
  expect(article.warnings).toContainEqual(expect.objectContaining({ code: "headline-guessed" }));
});

test("two renditions of one story are one story, NITF first", async () => {
  const twice =
    "<NewsML><NewsItem><NewsComponent><ContentItem><DataContent>Plain lock story.</DataContent></ContentItem><ContentItem><DataContent><nitf><body><body.content><p>The lock story.</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>";
  const { article } = await read(twice, "twice.xml");
  expect(article.body.map(({ text }) => text)).toEqual(["The lock story."]);
});

test("an embargo ends when the status will change", async () => {
  const held =
    '<NewsML><NewsItem><NewsManagement><ThisRevisionCreated>20240229T100000Z</ThisRevisionCreated><Status FormalName="Embargoed"/><StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20240301T060000Z</DateAndTime></StatusWillChange></NewsManagement><NewsComponent><ContentItem><DataContent>The report is out on Friday.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>';
  expect((await read(held, "held.xml")).article.embargoedUntil).toBe("2024-03-01T06:00:00Z");
});

test("a topic set is a dictionary, not a story", async () => {
  const topics =
    '<NewsML><NewsItem><NewsManagement><NewsItemType FormalName="TopicSet"/></NewsManagement><TopicSet/></NewsItem></NewsML>';
  const rejection = await rejectionOf(topics, "topics.xml");
  expect(rejection.code).toBe("unsupported-item");
  expect(rejection.message).toContain("TopicSet");
});

test("where it happened, and how it may be used, in the lines that state it", async () => {
  const { article } = await read(
    "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Quay closed</HeadLine><RightsLine>Clients only</RightsLine></NewsLines>" +
      '<DescriptiveMetadata><Location HowPresent="Event"><Property FormalName="Country" Value="NOR"/><Property FormalName="City" Value="Bergen"/></Location></DescriptiveMetadata>' +
      "<ContentItem><DataContent><p>The quay is closed.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>",
    "q.xml",
  );
  expect(article.usageTerms).toBe("Clients only");
  expect(article.places).toEqual([
    { name: "Bergen" },
    { code: "NOR", scheme: "http://cvx.iptc.org/iso3166-1a3/" },
  ]);
});

test("a kill needs no component (case 15)", async () => {
  const { article } = await read(
    "<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>harbourwire.example</ProviderId><DateId>20240229</DateId>" +
      "<NewsItemId>QUAY</NewsItemId><RevisionId>2</RevisionId></NewsIdentifier></Identification>" +
      '<NewsManagement><Status FormalName="Canceled"/></NewsManagement></NewsItem></NewsML>',
    "q.xml",
  );
  expect(article).toMatchObject({
    uri: "urn:newsml:harbourwire.example:20240229:QUAY",
    pubStatus: "canceled",
  });
});

test("copy that is encoded in Base64 is copy", async () => {
  const encoded = Buffer.from("<p>The quay at Ålesund is closed.</p>").toString("base64");
  const { article } = await read(
    `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Quay closed</HeadLine></NewsLines><ContentItem><Encoding Notation="Base64"><DataContent>${encoded}</DataContent></Encoding></ContentItem></NewsComponent></NewsItem></NewsML>`,
    "q.xml",
  );
  expect(article.body).toEqual([{ type: "paragraph", text: "The quay at Ålesund is closed." }]);
});

const item = (components: string, management = "", identifier = "") =>
  `<NewsML><NewsItem><Identification><NewsIdentifier>${identifier}</NewsIdentifier></Identification><NewsManagement>${management}</NewsManagement>${components}</NewsItem></NewsML>`;
const component = (role: string, inner: string, attributes = "") =>
  `<NewsComponent${attributes}><Role FormalName="${role}"/>${inner}</NewsComponent>`;
const copy = (text: string) => `<ContentItem><DataContent>${text}</DataContent></ContentItem>`;
const STORY = "<p>The quay at Eidhamn is closed to every boat until Monday.</p>";

describe("what an item is", () => {
  test("a film with a text that tells of it is a film", async () => {
    const { article } = await read(
      item(
        component(
          "Main",
          component(
            "VIDEO",
            "<NewsLines><HeadLine>Quay closed</HeadLine></NewsLines>" +
              component("Body", copy(STORY)) +
              component("Clip", '<ContentItem Href="q.mp4"><Format FormalName="Mpeg4"/></ContentItem>'),
          ),
        ),
      ),
      "film.xml",
    );
    expect(article.type).toBe("video");
    expect(article.body.map(({ text }) => text)).toEqual([
      "The quay at Eidhamn is closed to every boat until Monday.",
    ]);
  });

  test.each([
    ["Sound", '<Format FormalName="MP3"/><MimeType FormalName="audio/mpeg"/>', "audio"],
    ["Main", '<MediaType FormalName="Video"/>', "video"],
    ["Main", '<MimeType FormalName="video/quicktime"/>', "video"],
    ["Main", '<MediaType FormalName="Graphic"/>', "graphic"],
  ])("of a %s with %s", async (role, format, type) => {
    const { article } = await read(
      item(
        "<NewsComponent><NewsLines><HeadLine>Quay closed</HeadLine></NewsLines>" +
          component(role, `<ContentItem Href="q.bin">${format}</ContentItem>`) +
          component("Supporting", copy(STORY)) +
          "</NewsComponent>",
      ),
      "medium.xml",
    );
    expect(article.type).toBe(role === "Main" ? type : "text");
  });

  test("a story with a film beside it is a story; the text in the film's component is none of it", async () => {
    const { article } = await read(
      item(
        "<NewsComponent><NewsLines><HeadLine>Quay closed</HeadLine></NewsLines>" +
          component("Text", component("Body", copy(STORY))) +
          component("Video", component("Body", copy("<p>Boats wait outside the quay.</p>"))) +
          "</NewsComponent>",
      ),
      "both.xml",
    );
    expect(article.type).toBe("text");
    expect(article.body).toHaveLength(1);
  });

  test("the text beside a picture is its caption", async () => {
    const { article } = await read(
      item(
        component(
          "Picture",
          component("Body", copy("Boats wait outside the quay.")) +
            component("Image", '<ContentItem Href="q.jpg"><Format FormalName="Jpeg"/></ContentItem>'),
        ),
      ),
      "picture.xml",
    );
    expect(article).toMatchObject({
      type: "picture",
      images: [{ caption: "Boats wait outside the quay.", uri: "q.jpg" }],
      body: [],
    });
  });
});

describe("which text is the story", () => {
  test("of components that are equivalent one is read, NITF first", async () => {
    const { article } = await read(
      item(
        component(
          "Main",
          component("Body", copy("<p>Plain.</p>")) +
            component("Body", copy(`<nitf><body><body.content>${STORY}</body.content></body></nitf>`)),
          ' EquivalentsList="yes"',
        ),
      ),
      "same.xml",
    );
    expect(article.body.map(({ text }) => text)).toEqual([
      "The quay at Eidhamn is closed to every boat until Monday.",
    ]);
    expect(article.warnings.map(({ code }) => code)).not.toContain("other-stories");
  });

  test("in other languages they are other stories", async () => {
    const { article } = await read(
      item(
        `<NewsComponent EquivalentsList="yes">${component("Main", copy(STORY), ' xml:lang="en"')}${component("Main", copy("<p>Kaia er stengt.</p>"), ' xml:lang="no"')}</NewsComponent>`,
      ),
      "languages.xml",
    );
    expect(article.language).toBe("en");
    expect(article.warnings.map(({ code }) => code)).toContain("other-stories");
  });

  test("an abstract is the standfirst; alone it is the story", async () => {
    const abstract = component("Abstract", copy("The quay is closed."));
    const both = await read(
      item(
        `<NewsComponent><NewsLines><HeadLine>Storm</HeadLine></NewsLines>${abstract}${component("Main", copy(STORY))}</NewsComponent>`,
      ),
      "both.xml",
    );
    expect(both.article.standfirst).toBe("The quay is closed.");
    expect(both.article.body).toHaveLength(1);
    const alone = await read(
      item(`<NewsComponent><NewsLines><HeadLine>Storm</HeadLine></NewsLines>${abstract}</NewsComponent>`),
      "alone.xml",
    );
    expect(alone.article.body.map(({ text }) => text)).toEqual(["The quay is closed."]);
  });

  test("an item within a component has the story of the component", async () => {
    const { article } = await read(
      item(
        `<NewsComponent><NewsLines><HeadLine>Storm</HeadLine></NewsLines>${item(component("Main", copy(STORY))).slice(8, -9)}</NewsComponent>`,
      ),
      "nested.xml",
    );
    expect(article.body).toHaveLength(1);
  });
});

describe("what an item is called", () => {
  const named = async (identifier: string) =>
    (await read(item(component("Main", copy(STORY)), "", identifier), "named.xml")).article;

  test("by its parts, where it states no public identifier", async () => {
    const parts =
      '<ProviderId>hw.example</ProviderId><DateId>20240229T101500Z</DateId><NewsItemId>Q1</NewsItemId><RevisionId Update="N">2</RevisionId>';
    expect(await named(parts)).toMatchObject({ uri: "urn:newsml:hw.example:20240229:Q1", version: "2" });
  });

  test("by its public identifier, though that counts otherwise than its other parts", async () => {
    const other =
      "<ProviderId>hw.example</ProviderId><DateId>20240229</DateId><NewsItemId>1103</NewsItemId><RevisionId>4</RevisionId><PublicIdentifier>urn:newsml:hw.example:67d584:4N</PublicIdentifier>";
    expect(await named(other)).toMatchObject({
      uri: "urn:newsml:hw.example:67d584",
      versionGuid: "urn:newsml:hw.example:67d584:4N",
      version: "4",
    });
  });

  test("by a whole public identifier alone, whose last part is the revision", async () => {
    const whole =
      "<NewsItemId>Q1</NewsItemId><PublicIdentifier>urn:newsml:hw.example:20240229:Q1:3</PublicIdentifier>";
    expect(await named(whole)).toMatchObject({ uri: "urn:newsml:hw.example:20240229:Q1", version: "3" });
  });
});

test("an instruction to delete a story kills it (case 15)", async () => {
  const { article } = await read(
    item(component("Main", copy(STORY)), '<Status FormalName="Usable"/><Instruction FormalName="Delete"/>'),
    "kill.xml",
  );
  expect(article.pubStatus).toBe("canceled");
});

test("an instruction that is a note to editors holds it", async () => {
  const order = '<Status FormalName="Usable"/><Instruction FormalName="Embargo until 20270215T120000Z"/>';
  const { article } = await read(item(component("Main", copy(STORY)), order), "told.xml");
  expect(article.embargoedUntil).toBe("2027-02-15T12:00:00Z");
});

test("what the NITF inside says stands in where the item says nothing", async () => {
  const nitf =
    '<nitf><head><docdata><doc.copyright holder="Harbour Wire"/><ed-msg info="Adds photo"/></docdata></head>' +
    `<body><body.head><hedline><hl1>Quay closed</hl1></hedline></body.head><body.content>${STORY}</body.content></body></nitf>`;
  const { article } = await read(item(component("Main", copy(nitf))), "nitf.xml");
  expect(article).toMatchObject({
    headline: "Quay closed",
    source: "Harbour Wire",
    copyrightHolder: "Harbour Wire",
    edNote: "Adds photo",
  });
});

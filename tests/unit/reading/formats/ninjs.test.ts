import { describe, expect, test } from "vitest";
import { toNinjs } from "../../../../lib/api/ninjs.ts";
import { anArticle } from "../../../newsroom.ts";
import { read, readFixture, rejectionOf } from "./reading.ts";

/** An item, as a wire would upload it. */
const articleOf = async (item: unknown) => (await read(JSON.stringify(item), "item.json")).article;

describe("ninjs 1.3, with what superdesk adds", async () => {
  const { article } = await readFixture("ninjs/reef-1.3.json");

  test("every property that the vocabulary has", () => {
    expect(article).toMatchObject({
      format: "ninjs",
      uri: "http://harbourwire.example/items/reef-5",
      version: "7",
      type: "text",
      pubStatus: "usable",
      urgency: 4,
      language: "en-AU",
      standfirst: "Divers counted young coral on nine of ten plots.",
      slugline: "reef-survey",
      source: "HW",
      section: "Environment",
      edNote: "Adds quote",
      copyrightHolder: "Harbour Wire",
      copyrightNotice: "(c) 2024",
      usageTerms: "Clients only",
      wordCount: 31,
      firstCreated: "2024-02-28T22:00:00Z",
      versionCreated: "2024-02-29T06:00:00Z",
      dateline: { place: "Cairns" },
      byline: [{ name: "Ada Quill", place: "Cairns" }],
    });
  });

  test("a no-break space in the headline is a space (case 7)", () => {
    expect(article.headline).toBe("Reef survey finds coral returning");
  });

  test("a uri serves where there is no guid (case 10)", () => {
    expect(article.uri).toBe("http://harbourwire.example/items/reef-5");
  });

  test("keywords joined, blank or said twice are each one keyword (case 11)", () => {
    expect(article.keywords).toEqual(["reef", "coral"]);
  });

  test("its subject is an IPTC one", () => {
    expect(article.subjects).toEqual([
      {
        code: "06000000",
        scheme: "http://cv.iptc.org/newscodes/subjectcode/",
        name: "environmental issue",
      },
    ]);
  });

  test("its associated picture is an image, in its largest rendition", () => {
    expect(article.images).toEqual([
      {
        headline: "Coral",
        caption: "Young staghorn coral on plot four.",
        credit: "Bo Marsh",
        uri: "http://harbourwire.example/o.jpg",
      },
    ]);
  });

  test("a property called __proto__ changes nothing", () => {
    expect(article.type).toBe("text");
    expect(({} as { type?: string }).type).toBeUndefined();
  });
});

describe("ninjs 3.0, where properties are lists with roles", async () => {
  const { article } = await readFixture("ninjs/bridge-3.0.json");

  test("the main headline, the summary, the body that has structure", () => {
    expect(article.headline).toBe("Broen stengt etter påkjørsel");
    expect(article.standfirst).toBe("Broen er stengt til fredag.");
    expect(article.body.map(({ text }) => text)).toEqual([
      "Broen er stengt etter at et skip traff den.",
      "Trafikken ledes om Molde.",
    ]);
  });

  test("names, places and codes in its own spelling", () => {
    expect(article.byline).toEqual([{ kind: "person", name: "Kari Dahl", organisation: "NW" }]);
    expect(article.source).toBe("Nordwire");
    expect(article.genres).toEqual([{ name: "Nyhet" }]);
    expect(article.subjects).toEqual([
      { code: "20000139", scheme: "http://cv.iptc.org/newscodes/mediatopic/", name: "ulykke" },
    ]);
    expect(article.images).toEqual([
      { caption: "Skipet ved brofoten.", credit: "Ola Lie", uri: "http://harbourwire.example/b.jpg" },
    ]);
  });
});

describe("broken JSON", async () => {
  const { article } = await readFixture("ninjs/broken.json");

  test("an illegal escape loses its backslash (case 8)", () => {
    expect(article.headline).toBe("Tram drivers call “work to rule” from Monday");
  });

  test("a raw tab or line break in a string is a space (case 9)", () => {
    expect(article.byline).toEqual([{ kind: "person", name: "Ada Quill" }]);
    expect(article.body[0]?.text).toContain("from Monday, their union said.");
  });

  test("an escape that was escaped twice is read (case 7)", () => {
    expect(article.body[0]?.text).toContain("said. The city called the plan “regrettable”.");
  });

  test("and the desk is told", () => {
    expect(article.warnings.filter(({ code }) => code === "text-repaired")).toHaveLength(2);
  });

  test("beyond that it is refused, not guessed", async () => {
    expect((await rejectionOf('{"uri":"x","body_html":"<p>Cut sho', "cut.json")).code).toBe("malformed");
  });
});

test("an embargo is kept, and the story is not usable before it ends (case 12)", async () => {
  const { article } = await readFixture("ninjs/embargoed.json");
  expect(article.embargoedUntil).toBe("2024-03-02T10:00:00Z");
});

describe("a notice to editors", () => {
  const noted = async (differently: object) => {
    const item = {
      uri: "hw:tram:3",
      type: "text",
      versioncreated: "2024-02-29T06:00:00Z",
      headline: "Tram drivers work to rule",
      body_html: "<p>Tram drivers will work to rule from Monday.</p>",
      ...differently,
    };
    return articleOf(item);
  };
  const copy = "<p>Tram drivers will work to rule from Monday.</p><p>The city regrets it.</p>";

  test("that the copy opens with holds the story, and is no copy", async () => {
    const embargoed = await noted({ body_html: `<p>EMBARGOED UNTIL 0001 GMT FRIDAY 1 MARCH</p>${copy}` });
    expect(embargoed).toMatchObject({
      embargoedUntil: "2024-03-01T00:01:00Z",
      edNote: "EMBARGOED UNTIL 0001 GMT FRIDAY 1 MARCH",
    });
    expect(embargoed.body).toHaveLength(2);
    const behind = await noted({
      body_html: `${copy}<p>ends</p><p>Embargoed until 0001 GMT Friday 1 March</p>`,
    });
    expect(behind).toMatchObject({ embargoedUntil: "2024-03-01T00:01:00Z" });
    expect(behind.body).toHaveLength(2);
    expect((await noted({ body_html: `<p>NOT FOR PUBLICATION</p>${copy}` })).pubStatus).toBe("withheld");
    expect((await noted({ body_html: `<p>Eds: Please kill this story.</p>${copy}` })).pubStatus).toBe(
      "canceled",
    );
  });

  test("in the headline holds or kills the story, and is no headline", async () => {
    expect(
      await noted({ headline: "EMBARGOED UNTIL 0001 GMT 1 MARCH: Tram drivers work to rule" }),
    ).toMatchObject({
      headline: "Tram drivers work to rule",
      embargoedUntil: "2024-03-01T00:01:00Z",
    });
    expect((await noted({ headline: "KILL - Tram drivers work to rule" })).pubStatus).toBe("canceled");
    expect((await noted({ headline: "EMBARGO" })).pubStatus).toBe("withheld");
    expect((await noted({ headline: "Embargo on trams ends" })).pubStatus).toBe("usable");
  });

  test("that says what is new in the story stays in it", async () => {
    const adds = await noted({ body_html: `<p>(Adds what the city says)</p>${copy}` });
    expect(adds.body).toHaveLength(3);
  });
});

test("a canceled item is canceled (case 15)", async () => {
  const { article } = await read('{"uri":"hw:1","pubstatus":"canceled"}', "kill.json");
  expect(article.pubStatus).toBe("canceled");
});

test("a package without text of its own, an event and a plan are no stories", async () => {
  for (const type of ["composite", "event", "planning"]) {
    const rejection = await rejectionOf(`{"uri":"x","type":"${type}","headline":"A package"}`, "x.json");
    expect(rejection.code).toBe("unsupported-item");
  }
});

test("a picture is an article of its caption", async () => {
  const picture = {
    uri: "hw:p:1",
    type: "picture",
    versioncreated: "2024-02-29T06:00:00Z",
    byline: "Bo Marsh",
    headline: "Gull",
    description_text: "A gull on the mast of the Havsula.",
    renditions: { main: { href: "http://harbourwire.example/gull.jpg" } },
  };
  const article = await articleOf(picture);
  expect(article).toMatchObject({ type: "picture", body: [] });
  expect(article.images[0]?.caption).toBe("A gull on the mast of the Havsula.");
});

test("plain body text keeps its paragraphs", async () => {
  const plain = {
    uri: "hw:t:1",
    type: "text",
    body_text: "The boats left at noon.\n\nThey came back at six.\n",
  };
  const article = await articleOf(plain);
  expect(article.body.map(({ text }) => text)).toEqual(["The boats left at noon.", "They came back at six."]);
});

test("an ideographic space opens a paragraph", async () => {
  const item = {
    uri: "hw:ferry:1",
    type: "text",
    headline: "夜間フェリー運休へ",
    body_text:
      "ポルトガルのフェリー会社は２０日、船首扉に亀裂が見つかったとして、１２月１日から夜間便を運休すると発表した。\n　会社によると、年末までに１万４０００人が予約していた。",
  };
  expect((await articleOf(item)).body).toHaveLength(2);
});

test("paragraphs are told apart by single line breaks, where no screen wraps lines so long", async () => {
  const lines = [
    "Tram drivers will work to rule from Monday, their union said in a letter to the city that all of the crews had signed by Friday.",
    "The city called the plan regrettable, and asked that the trams which bring children to their schools keep to the timetable of March.",
  ];
  const item = { uri: "hw:tram:1", type: "text", headline: "Trams", body_html: lines.join("<br>") };
  expect((await articleOf(item)).body.map(({ text }) => text)).toEqual(lines);
});

test("a byline that is marked up as a heading is a byline", async () => {
  const item = {
    uri: "hw:tram:2",
    type: "text",
    headline: "Trams",
    body_html: "<h3>By Ada Quill</h3><p>Tram drivers will work to rule from Monday.</p>",
  };
  const article = await articleOf(item);
  expect(article.byline).toEqual([{ kind: "person", name: "Ada Quill" }]);
  expect(article.body).toHaveLength(1);
});

test("subjects by QCode have IPTC's schemes, and file the story", async () => {
  const item = {
    uri: "hw:match:1",
    type: "text",
    headline: "Match",
    subject: [{ qcode: "medtop:15000000", name: "sport" }, { code: "hw:sea" }],
    body_text: "The match was drawn.",
  };
  const article = await articleOf(item);
  expect(article.subjects).toEqual([
    { code: "15000000", scheme: "http://cv.iptc.org/newscodes/mediatopic/", name: "sport" },
    { code: "hw:sea" },
  ]);
  expect(article.section).toBe("sport");
});

test("a body whose mark-up was escaped keeps its paragraphs", async () => {
  const item = {
    uri: "hw:tide:2",
    type: "text",
    headline: "Tide",
    body_html: "&lt;p&gt;The tide was high.&lt;/p&gt;&lt;p&gt;Ships &amp;amp; crews waited.&lt;/p&gt;",
  };
  const article = await articleOf(item);
  expect(article.body.map(({ text }) => text)).toEqual(["The tide was high.", "Ships & crews waited."]);
});

test("authors stand in where there is no byline, editors aside", async () => {
  const signed = {
    uri: "hw:a:1",
    body_html: "<p>The boats left at noon.</p>",
    authors: [
      { name: "Ada Quill", role: "writer" },
      { name: "Ed Desk", role: "editor" },
    ],
  };
  expect((await articleOf(signed)).byline).toEqual([{ kind: "person", name: "Ada Quill" }]);
});

test("an embargo is kept under the name that ninjs 3 has for it (case 12)", async () => {
  const item = {
    uri: "urn:example:quay",
    embargoedUntil: "2024-03-09T06:00:00Z",
    bodies: [{ role: "main", contentType: "text/plain", value: "The quay opens on Saturday." }],
  };
  const article = await articleOf(item);
  expect(article.embargoedUntil).toBe("2024-03-09T06:00:00Z");
});

test("an embargo that an item says it does not have ends that of an earlier version; null says nothing", async () => {
  const item = { uri: "urn:example:quay", body_text: "The quay opens on Saturday." };
  const codes = async (more: object) =>
    (await articleOf({ ...item, ...more })).warnings.map(({ code }) => code);
  expect(await codes({ embargoed: false })).toContain("embargo-lifted");
  expect(await codes({ ednote: "Embargo lifted." })).toContain("embargo-lifted");
  expect(await codes({ embargoed: null })).not.toContain("embargo-lifted");
});

test("people marked as authors stand in where there is no byline", async () => {
  const people = [
    { name: "Ada Quill", rel: "author" },
    { name: "Bo Marsh", rel: "mentioned" },
  ];
  const item = { uri: "urn:example:quay", headline: "Quay", body_text: "The quay is closed.", people };
  expect((await articleOf(item)).byline).toEqual([{ kind: "person", name: "Ada Quill" }]);
});

test("genres and places keep their codes", async () => {
  const item = {
    uri: "urn:example:quay",
    headline: "Quay",
    body_text: "The quay is closed.",
    genre: [{ code: "Feature", name: "Feature" }],
    place: [{ qcode: "NSW", name: "New South Wales" }, "Cairns"],
  };
  const article = await articleOf(item);
  expect(article.genres).toEqual([{ code: "Feature", name: "Feature" }]);
  expect(article.places).toEqual([{ code: "NSW", name: "New South Wales" }, { name: "Cairns" }]);
});

describe("what a feed answers", () => {
  const quay = { guid: "urn:hw:1", headline: "Quay closed", body_text: "The quay is closed." };

  test.each([
    ["a list", [quay]],
    ["an item in an answer", { total: 1, item: [quay] }],
    ["an item in its data", { data: { item: quay } }],
  ])("%s is read as its item", async (_, answer) => {
    const article = await articleOf(answer);
    expect(article).toMatchObject({ format: "ninjs", uri: "urn:hw:1", headline: "Quay closed" });
  });

  test("of several items the first is read, and the desk is told", async () => {
    const { article } = await read(
      JSON.stringify({ items: [quay, { ...quay, guid: "urn:hw:2" }] }),
      "feed.json",
    );
    expect(article.uri).toBe("urn:hw:1");
    expect(article.warnings).toContainEqual({
      code: "other-stories",
      message: "The file holds 2 items; the first is read.",
    });
  });

  test("of several items one that is killed is read before all others", async () => {
    const items = [
      { uri: "hw:feed:1", headline: "One", body_text: "The first story." },
      { uri: "hw:feed:2", pubstatus: "canceled" },
    ];
    const article = await articleOf(items);
    expect(article).toMatchObject({ uri: "hw:feed:2", pubStatus: "canceled" });
    expect(article.warnings[0]?.message).toBe("The file holds 2 items; the one that is canceled is read.");
  });

  test("without an item it is refused", async () => {
    const empty = '{"items": [], "_links": {"self": {"uri": "urn:hw"}}}';
    expect((await rejectionOf(empty, "feed.json")).code).toBe("malformed");
  });
});

test("what is written as ninjs is read as the same story", async () => {
  const story = anArticle({
    embargoedUntil: "2024-03-09T06:00:00Z",
    pubStatus: "withheld",
    urgency: 3,
    standfirst: "Three days of storm are over.",
    slugline: "harbour-reopens",
    edNote: "Adds quote",
    source: "Harbour Wire",
    usageTerms: "Clients only",
    genres: [{ code: "Feature", name: "Feature" }],
    places: [{ code: "NOR", scheme: "http://cvx.iptc.org/iso3166-1a3/" }],
  });
  const article = await articleOf(toNinjs(story));
  for (const field of [
    "uri",
    "headline",
    "standfirst",
    "slugline",
    "byline",
    "language",
    "source",
    "versionCreated",
    "embargoedUntil",
    "pubStatus",
    "urgency",
    "edNote",
    "usageTerms",
    "genres",
    "places",
    "body",
  ] as const)
    expect([field, article[field]]).toEqual([field, story[field]]);
});

test("a day that may be two is read by the newsroom, with a warning, and not by the agency's clock", async () => {
  const { published, warnings } = await articleOf({
    uri: "urn:example:quay",
    source: "ANSA",
    headline: "The old quay is closed",
    versioncreated: "03/04/2024 10:00",
    body_text: "The old quay is closed, the harbour master said on Friday.",
  });
  expect(published).toBe("2024-04-03T09:00:00Z");
  expect(warnings.map(({ code }) => code)).toContain("date-ambiguous");
});

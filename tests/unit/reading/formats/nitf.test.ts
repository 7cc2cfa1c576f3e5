import { describe, expect, test } from "vitest";
import { read, readFixture } from "./reading.ts";

describe("a NITF story behind a byte order mark and blank lines (case 3)", async () => {
  const { article, dropped } = await readFixture("nitf/lighthouse.xml");

  test("its head is its fields", () => {
    expect(article).toMatchObject({
      format: "nitf",
      uri: "HW-LIGHT-0007",
      version: "2",
      headline: "Keeper lights the lamp for the last time",
      standfirst: "Automation ends 160 years of watch",
      slugline: "1 SOCIETY Lighthouse",
      language: "en-GB",
      source: "Harbour Wire",
      urgency: 5,
      versionCreated: "2024-02-29T08:30:00Z",
      copyrightHolder: "Harbour Wire",
      usageTerms: "No use after 30 days",
      wordCount: 48,
      section: "society",
    });
  });

  test("the writer's title is no second writer", () => {
    expect(article.byline).toHaveLength(1);
    expect(article.byline[0]).toMatchObject({ name: "Moira Glen" });
  });

  test("every named level of a subject is a subject; another vocabulary keeps its own scheme", () => {
    expect(article.subjects).toEqual([
      { code: "14000000", scheme: "http://cv.iptc.org/newscodes/subjectcode/", name: "Social issue" },
      { code: "14006000", scheme: "http://cv.iptc.org/newscodes/subjectcode/", name: "Heritage" },
      { code: "14006002", scheme: "http://cv.iptc.org/newscodes/subjectcode/", name: "lighthouses" },
      { code: "SEA", scheme: "HW", name: "The sea" },
    ]);
  });

  test("keywords are read from attributes and from text; a template's date is none", () => {
    expect(article.keywords).toEqual(["lighthouses", "heritage"]);
    expect(article.warnings).toEqual([]);
  });

  test("a correction's note is for editors, not for readers (case 17)", () => {
    expect(article.edNote).toBe("CORRECTS age of lamp in paragraph 2");
    expect(article.body.map(({ text }) => text).join(" ")).not.toContain("CORRECTS");
  });

  test("the dateline stands in its own element", () => {
    expect(article.dateline).toMatchObject({ place: "Wick", date: "2024-02-29" });
  });

  test("the body keeps headings, quotes and the rows of its table", () => {
    expect(article.body.map(({ type, text }) => `${type}: ${text}`)).toEqual([
      "paragraph: WICK, Scotland (HW) - Angus Rae lit the lamp of the Noup Head light on Wednesday and then, for the last time, wrote the hour in the book.",
      "heading: A lamp of 1864",
      "paragraph: The lamp itself will stay where it has stood since 1864.",
      "quote: “It never failed me,” Mr Rae said.",
      "paragraph: Light Built",
      "paragraph: Noup Head 1864",
    ]);
  });

  test("its picture has caption and credit, and neither is body", () => {
    expect(article.images).toEqual([
      {
        caption: "Keeper Angus Rae climbs the stairs.",
        credit: "Fin Gow",
        uri: "http://harbourwire.example/p/lamp.jpg",
      },
    ]);
    expect(dropped.map(({ rule }) => rule)).toContain("tagline");
  });
});

test("an embargo to a weekday is held, with its note, and without an invented date (case 13)", async () => {
  const { article } = await readFixture("nitf/embargoed-undated.xml");
  expect(article.pubStatus).toBe("withheld");
  expect(article.embargoedUntil).toBeUndefined();
  expect(article.edNote).toBe("(see also POLITICS Bridge) Embargoed to 0001 Friday");
  expect(article.warnings).toContainEqual(expect.objectContaining({ code: "embargo-undated" }));
  expect(article.body[0]?.text).toContain("£4 billion");
});

const story = (docdata: string, status = "usable") =>
  `<nitf><head><docdata management-status="${status}"><doc-id id-string="HW-1"/><date.issue norm="20240229T100000Z"/>${docdata}</docdata></head>` +
  "<body><body.head><hedline><hl1>Quay closed</hl1></hedline></body.head><body.content><p>The quay is closed.</p></body.content></body></nitf>";

test("an embargo to an hour of a day, as British desks write it, holds until that hour", async () => {
  const noted = (note: string) =>
    read(
      `<nitf><head><docdata management-status="embargoed"><doc-id regsrc="PA" id-string="1"/><date.issue norm="20240103T090000Z"/><ed-msg info="${note}"/></docdata></head>` +
        "<body><body.head><hedline><hl1>Buoys to be counted</hl1></hedline></body.head><body.content><p>The buoys will be counted.</p></body.content></body></nitf>",
      "buoys.xml",
    );
  expect((await noted("EMBARGOED TO 2200 THURSDAY JANUARY 4")).article).toMatchObject({
    embargoedUntil: "2024-01-04T22:00:00Z",
  });
  expect((await noted("EMBARGOED TO 2000 THURSDAY JANUARY 4")).article).toMatchObject({
    embargoedUntil: "2024-01-04T20:00:00Z",
  });
  expect((await noted("EMBARGOED TO 4 JANUARY 2024 2230")).article).toMatchObject({
    pubStatus: "withheld",
    warnings: expect.arrayContaining([expect.objectContaining({ code: "embargo-undated" })]),
  });
});

test("a stated release ends the embargo", async () => {
  const { article } = await read(story('<date.release norm="20240301T060000Z"/>', "embargoed"), "q.xml");
  expect(article.embargoedUntil).toBe("2024-03-01T06:00:00Z");
});

test("a release date beside usable copy holds nothing back", async () => {
  const { article } = await read(story('<date.release norm="20240301T060000Z"/>'), "q.xml");
  expect(article.embargoedUntil).toBeUndefined();
  expect(article.pubStatus).toBe("usable");
});

test("a kill in the note to editors kills, whatever the status says", async () => {
  const { article } = await read(story('<ed-msg info="MANDATORY KILL: story is wrong"/>'), "q.xml");
  expect(article.pubStatus).toBe("canceled");
});

test("a status of canceled cancels (case 15)", async () => {
  expect((await read(story("", "canceled"), "q.xml")).article.pubStatus).toBe("canceled");
});

test("an agency in the byline is the source", async () => {
  const agency = story("").replace("</body.head>", "<byline>By The Associated Press</byline></body.head>");
  const { article } = await read(agency, "q.xml");
  expect(article.byline).toEqual([]);
  expect(article.source).toMatch(/Associated Press/);
});

test("a caption for the web page, pasted as escaped mark-up, is not printed as mark-up", async () => {
  const escaped = story("").replace(
    "<p>The quay",
    '<p>&lt;div class="x"&gt;&lt;/div&gt;</p><p>The &lt;b&gt;old&lt;/b&gt; quay',
  );
  expect((await read(escaped, "q.xml")).article.body).toEqual([
    { type: "paragraph", text: "The old quay is closed." },
  ]);
});

test("times without a zone are read by the clock of the agency that sent them", async () => {
  const italian = story("")
    .replace("20240229T100000Z", "20240229T100000")
    .replace("</body.head>", "<distributor>ANSA</distributor></body.head>");
  const { article } = await read(italian, "q.xml");
  expect(article.versionCreated).toBe("2024-02-29T09:00:00Z");
  expect(article.warnings.map(({ code }) => code)).toContain("zone-guessed");
});

test("an urgency in the teleprinter's letters is one; a stated number stands before it", async () => {
  const urgent = (head: string) =>
    read(story("").replace("<docdata", `<meta name="priority" content="U"/>${head}<docdata`), "q.xml");
  expect((await urgent("")).article.urgency).toBe(3);
  expect((await urgent('<urgency ed-urg="6"/>')).article.urgency).toBe(6);
});

test("the desk, where the type of document names one, is the section; the key of a story its slug", async () => {
  const filed = (type: string, key: string) =>
    read(
      story(`<du-key key="${key}"/>`).replace(
        "<docdata",
        `<tobject tobject.type="${type}"><tobject.subject tobject.subject.refnum="15054000"/></tobject><docdata`,
      ),
      "q.xml",
    );
  const norwegian = (await filed("Innenriks", "quay-closed")).article;
  expect(norwegian).toMatchObject({ section: "Innenriks", slugline: "quay-closed" });
  const plain = (await filed("news", "580001T")).article;
  expect(plain.section).toBe("sport");
  expect(plain.slugline).toBeUndefined();
});

test("a category of the teleprinter names the section where no subject does", async () => {
  const filed = story("").replace("<docdata", '<meta name="anpa-category" content="f"/><docdata');
  expect((await read(filed, "q.xml")).article.section).toBe("business");
});

test("rights say on what terms, within which limits and where", async () => {
  const limited = story('<doc.rights type="Clients only." limitations="No archives." geography="Norway"/>');
  expect((await read(limited, "q.xml")).article.usageTerms).toBe("Clients only. No archives. Norway");
});

test.each(["/ritzau/", "(Harbour Wire)", "ends", "-30-", "asl/tib/pid", "==Kyodo"])(
  "what closes a story is no copy: %s",
  async (signOff) => {
    const signed = story("")
      .replace("</body.head>", "<distributor>Harbour Wire</distributor></body.head>")
      .replace("</p></body.content>", `</p><p>${signOff}</p></body.content>`);
    const { article, dropped } = await read(signed, "q.xml");
    expect(article.body.map(({ text }) => text)).toEqual(["The quay is closed."]);
    expect(dropped).toContainEqual({ rule: "sign-off", text: signOff });
  },
);

test.each([
  "(©Harbour Wire)",
  "Ada Quill",
  "Ada Quill, Harbour Wire",
  "Ada Quill/Harbour Wire",
  "- AP",
  "Enditem",
  "as/ jl/",
  "（Harbour Wire）",
])("a last line that only signs is no copy: %s", async (line) => {
  const { article, dropped } = await read(
    "<nitf><body><body.head><hedline><hl1>Quay closed</hl1></hedline><byline>By Ada Quill</byline><distributor>Harbour Wire</distributor></body.head>" +
      `<body.content><p>The quay is closed, the harbour master said.</p><p>${line}</p></body.content></body></nitf>`,
    "quay.xml",
  );
  expect(article.body.map(({ text }) => text)).toEqual(["The quay is closed, the harbour master said."]);
  expect(dropped).toContainEqual({ rule: "sign-off", text: line });
});

test("an address beside a name in the byline is no part of it", async () => {
  const { article } = await read(
    "<nitf><body><body.head><byline>Ada Quill<virtloc>ada@harbourwire.example</virtloc></byline></body.head>" +
      "<body.content><p>The quay is closed.</p></body.content></body></nitf>",
    "quay.xml",
  );
  expect(article.byline).toEqual([{ kind: "person", name: "Ada Quill" }]);
});

test("a byline in brackets, and what a correction corrects", async () => {
  const { article } = await read(
    '<nitf><head><docdata><correction info="Corrects the name of the quay"/></docdata></head>' +
      "<body><body.head><hedline><hl1>Molo chiuso</hl1></hedline><byline>(di Ada Quill)</byline></body.head>" +
      "<body.content><p>Il molo è chiuso.</p></body.content></body></nitf>",
    "molo.xml",
  );
  expect(article).toMatchObject({
    byline: [{ name: "Ada Quill" }],
    edNote: "Corrects the name of the quay",
  });
});

test("a word in brackets that names no provider, and a closing word amid the story, stay", async () => {
  const unsigned = story("").replace(
    "<p>The quay is closed.</p>",
    "<p>More</p><p>The quay is closed.</p><p>(Boats)</p><p>30</p>",
  );
  const { article } = await read(unsigned, "q.xml");
  expect(article.body.map(({ text }) => text)).toEqual(["More", "The quay is closed.", "(Boats)", "30"]);
});

test("ordinary news is of no genre", async () => {
  const current = (type: string) =>
    story("").replace(
      "<docdata",
      `<tobject><tobject.property tobject.property.type="${type}"/></tobject><docdata`,
    );
  expect((await read(current("Current"), "q.xml")).article.genres).toEqual([]);
  expect((await read(current("Analysis"), "q.xml")).article.genres).toEqual([{ name: "Analysis" }]);
});

test("where it happened is stated beside the copy", async () => {
  const { article } = await read(story('<evloc city="Bergen" iso-cc="NOR"/>'), "q.xml");
  expect(article.places).toEqual([
    { name: "Bergen" },
    { code: "NOR", scheme: "http://cvx.iptc.org/iso3166-1a3/" },
  ]);
});

test("a note above the story is for editors", async () => {
  const noted = story("").replace(
    "</body.head>",
    '<note noteclass="editorsnote"><body.content><p>Adds quote</p></body.content></note></body.head>',
  );
  expect((await read(noted, "q.xml")).article.edNote).toBe("Adds quote");
});

test("marks for the desk's screen, and the agency that signs a headline, are no part of it", async () => {
  const marked = story('<key-list><keyword key="&gt;&gt;&gt;ANSA/Quays"/></key-list>')
    .replace("Quay closed", "&gt;&gt;&gt;ANSA/Quay closed")
    .replace("</body.head>", "<distributor>ANSA</distributor></body.head>");
  const { article } = await read(marked, "q.xml");
  expect(article.headline).toBe("Quay closed");
  expect(article.keywords).toEqual(["Quays"]);
  const flashed = story("").replace("Quay closed", "+++ Quay closed +++");
  expect((await read(flashed, "q.xml")).article.headline).toBe("Quay closed");
  const kept = story("").replace("Quay closed", "Quays learn C++");
  expect((await read(kept, "q.xml")).article.headline).toBe("Quays learn C++");
});

test("a line that only says whose a picture or a story is, is no copy; the teleprinter's dash is a dash", async () => {
  const credited = story("").replace(
    "<p>The quay is closed.</p>",
    "<p>BERGEN, Norway (AP) _ The quay is closed.</p><p>Foto: NTB</p><p>Source: Harbour office</p><p>AFP sn</p>",
  );
  const { article, dropped } = await read(credited, "q.xml");
  expect(article.body.map(({ text }) => text)).toEqual([
    "BERGEN, Norway (AP) — The quay is closed.",
    "Source: Harbour office",
  ]);
  expect(article.dateline).toMatchObject({ place: "BERGEN, Norway", agency: "AP" });
  expect(dropped).toEqual([
    { rule: "credit", text: "Foto: NTB" },
    { rule: "credit", text: "AFP sn" },
  ]);
});

test.each([
  "(Eds: With photos HWX101 and HWX102.)",
  "NOTE TO EDITORS: A profile of the harbour master follows.",
])("a note to editors is one below the story, too: %s", async (note) => {
  const paragraphs = ["The quay is closed to every boat.", "It opens on Monday.", note, "ends"];
  const copy = paragraphs.map((text) => `<p>${text}</p>`).join("");
  const { article } = await read(`<nitf><body><body.content>${copy}</body.content></body></nitf>`, "q.xml");
  expect(article.body.map(({ text }) => text)).toEqual(paragraphs.slice(0, 2));
  expect(article.edNote).toBe(note);
});

test("what an editor tells readers below the story is left to them", async () => {
  const told = "Editor's note: The writer owned a boat until last year.";
  const copy = `<p>The quay is closed.</p><p>It opens on Monday.</p><p>Nobody knows why.</p><p>${told}</p>`;
  const { article } = await read(`<nitf><body><body.content>${copy}</body.content></body></nitf>`, "q.xml");
  expect(article.body.at(-1)?.text).toBe(told);
});

import { describe, expect, it } from "vitest";
import { LEAD, SECOND, THIRD } from "./ferry.ts";
import { read, rejectionOf, textsOf } from "./reading.ts";
import { aDocument, p } from "./word.ts";

describe("a Word document", () => {
  it("is read by its styles, whatever language Word speaks to its author", async () => {
    const { article } = await read(
      aDocument(
        p("Ferry returns to Skarholm", "Titel") +
          p("Island council promises a second vessel by summer", "Untertitel") +
          p("Mira Solberg, Transport Correspondent", "Autor") +
          p(LEAD) +
          p("A part worth eleven weeks", "Haus") +
          p(SECOND) +
          p("We were told nothing, week after week.", "Zitat") +
          p("New timetable from May", "Listenabsatz") +
          p("The ferry in its winter berth. Photo: Jon Dahl", "Beschriftung") +
          p(THIRD),
      ),
      "ferry.docx",
    );
    expect(article.headline).toBe("Ferry returns to Skarholm");
    expect(article.standfirst).toBe("Island council promises a second vessel by summer");
    expect(article.byline).toEqual([
      { name: "Mira Solberg", kind: "person", role: "Transport Correspondent" },
    ]);
    expect(article.body).toEqual([
      { type: "paragraph", text: LEAD },
      { type: "heading", text: "A part worth eleven weeks" },
      { type: "paragraph", text: SECOND },
      { type: "quote", text: "We were told nothing, week after week." },
      { type: "listItem", text: "New timetable from May" },
      { type: "paragraph", text: THIRD },
    ]);
    expect(article.images).toEqual([{ caption: "The ferry in its winter berth.", credit: "Jon Dahl" }]);
    expect(article.format).toBe("docx");
  });

  it("without styles is read as typed copy is", async () => {
    const { article, dropped } = await read(
      aDocument(
        p("Ferry returns to Skarholm") +
          p("By Mira Solberg") +
          p(`SKARHOLM, Norway (Reuters) - ${LEAD}`) +
          p("<w:r><w:rPr><w:b/></w:rPr><w:t>A part worth eleven weeks</w:t></w:r>") +
          p(SECOND) +
          p(THIRD) +
          p("ENDS") +
          p("Notes to editors: the council will answer questions on Friday."),
      ),
      "ferry.docx",
    );
    expect(article.headline).toBe("Ferry returns to Skarholm");
    expect(article.byline).toEqual([{ name: "Mira Solberg", kind: "person" }]);
    expect(article.dateline).toMatchObject({ place: "SKARHOLM, Norway", agency: "Reuters" });
    expect(article.body.map(({ type }) => type)).toEqual(["paragraph", "heading", "paragraph", "paragraph"]);
    expect(dropped).toContainEqual({
      rule: "after-end",
      text: "Notes to editors: the council will answer questions on Friday.",
    });
  });

  it("takes a form's labels and cells for what they name", async () => {
    const row = (label: string, stated: string) =>
      `<w:tr><w:tc>${p(label)}</w:tc><w:tc>${p(stated)}</w:tc></w:tr>`;
    const { article } = await read(
      aDocument(
        `<w:tbl>${row("Headline", "Ferry returns to Skarholm")}${row("Byline:", "Mira Solberg")}${row("Slug", "ferry-skarholm")}</w:tbl>` +
          p("Standfirst: Island council promises a second vessel by summer") +
          p(LEAD) +
          p(SECOND),
      ),
      "ferry.docx",
    );
    expect(article).toMatchObject({
      headline: "Ferry returns to Skarholm",
      standfirst: "Island council promises a second vessel by summer",
      byline: [{ name: "Mira Solberg" }],
      slugline: "ferry-skarholm",
    });
    expect(textsOf(article.body)).toEqual([LEAD, SECOND]);
  });

  it("with a long table of contents is read from its first paragraph to its last", async () => {
    const contents = Array.from({ length: 40 }, (_, at) => p(`Part ${at}`)).join("");
    const { article } = await read(
      aDocument(
        p("Ferry returns to Skarholm", "Titel") + p(LEAD) + contents + p(SECOND) + contents + p(THIRD),
      ),
      "ferry.docx",
    );
    expect(textsOf(article.body)).toEqual(expect.arrayContaining([LEAD, SECOND, THIRD]));
  });

  it("case 40: finds a byline that lives in the page header", async () => {
    const { article, dropped } = await read(
      aDocument(p("Ferry returns to Skarholm", "Titel") + p(LEAD) + p(SECOND), {
        headers: ["By Mira Solberg", "Features desk – page 1 of 2"],
        properties: "<dc:creator>Desk Template</dc:creator>",
      }),
      "ferry.docx",
    );
    expect(article.byline).toEqual([{ name: "Mira Solberg", kind: "person" }]);
    expect(dropped).toContainEqual({ rule: "header-footer", text: "Features desk – page 1 of 2" });
  });

  it("under an embargo that only its header states is withheld", async () => {
    const { article } = await read(
      aDocument(p("Ferry returns to Skarholm", "Titel") + p(LEAD) + p(SECOND), {
        headers: ["EMBARGOED UNTIL 0001 GMT, 4 March 2024"],
      }),
      "ferry.docx",
    );
    expect(article.embargoedUntil).toBe("2024-03-04T00:01:00Z");
  });

  it("has its author and dates from its properties, when the author is a person", async () => {
    const story = p("Ferry returns to Skarholm", "Titel") + p(LEAD) + p(SECOND);
    const dates =
      "<dcterms:created>2024-02-28T08:00:00Z</dcterms:created><dcterms:modified>2024-02-29T16:30:00Z</dcterms:modified>";
    const signed = await read(
      aDocument(story, { properties: `<dc:creator>Solberg, Mira</dc:creator>${dates}` }),
      "a.docx",
    );
    expect(signed.article).toMatchObject({
      byline: [{ name: "Mira Solberg" }],
      firstCreated: "2024-02-28T08:00:00Z",
      versionCreated: "2024-02-29T16:30:00Z",
    });
    for (const nobody of ["Microsoft Office User", "msolberg", "python-docx", "Windows User", "HP Inc."]) {
      const { article } = await read(
        aDocument(story, { properties: `<dc:creator>${nobody}</dc:creator>` }),
        "a.docx",
      );
      expect(article.byline, nobody).toEqual([]);
    }
  });

  it("is read as it stands after its tracked changes, and the trace has what they took out", async () => {
    const { article, dropped } = await read(
      aDocument(
        p("Ferry returns to Skarholm", "Titel") +
          p(
            `<w:r><w:t xml:space="preserve">The ferry will sail on </w:t></w:r><w:del><w:r><w:delText>Tuesday</w:delText></w:r></w:del><w:ins><w:r><w:t>Monday</w:t></w:r></w:ins><w:r><w:t xml:space="preserve">, the council </w:t></w:r><w:moveFrom><w:r><w:t>quietly </w:t></w:r></w:moveFrom><w:r><w:t>said on Thursday evening.</w:t></w:r>`,
          ) +
          `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Islanders had to wait </w:t></w:r></w:p>${p("eleven weeks for a spare part.")}`,
      ),
      "ferry.docx",
    );
    expect(textsOf(article.body)).toEqual([
      "The ferry will sail on Monday, the council said on Thursday evening.",
      "Islanders had to wait eleven weeks for a spare part.",
    ]);
    expect(dropped).toContainEqual({ rule: "tracked-deletion", text: "Tuesday" });
  });

  it("leaves out comments, notes, hidden text, fields' codes and placeholders, and says so", async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const { article, dropped } = await read(
      aDocument(
        p("Ferry returns to Skarholm", "Titel") +
          p(LEAD) +
          p(
            `<w:r><w:t xml:space="preserve">See </w:t></w:r><w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r><w:hyperlink><w:r><w:t>the timetable</w:t></w:r></w:hyperlink><w:r><w:t xml:space="preserve"> for the sailings of next week.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret aside</w:t></w:r>`,
          ) +
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p("Click here to enter text.")}</w:sdtContent></w:sdt>`,
        {
          others: {
            "word/comments.xml": `<w:comments ${w}><w:comment w:id="1">${p("Legal, please check.")}</w:comment></w:comments>`,
            "word/footnotes.xml": `<w:footnotes ${w}><w:footnote w:id="1">${p("Figures of 2023.")}</w:footnote></w:footnotes>`,
          },
        },
      ),
      "ferry.docx",
    );
    expect(textsOf(article.body)).toEqual([LEAD, "See the timetable for the sailings of next week."]);
    expect(dropped).toEqual(
      expect.arrayContaining([
        { rule: "comment", text: "Legal, please check." },
        { rule: "footnote", text: "Figures of 2023." },
        { rule: "hidden", text: "secret aside" },
      ]),
    );
  });

  it("reads a text box once, and a pull quote not at all", async () => {
    const box = (text: string) => `<w:drawing><w:txbxContent>${p(text)}</w:txbxContent></w:drawing>`;
    const boxed = (text: string) =>
      `<w:r><mc:AlternateContent><mc:Choice>${box(text)}</mc:Choice><mc:Fallback>${box(text)}</mc:Fallback></mc:AlternateContent></w:r>`;
    const { article, dropped } = await read(
      aDocument(
        p("Ferry returns to Skarholm", "Titel") +
          p(`${boxed("for a spare part that was made in two days")}<w:r><w:t>${LEAD}</w:t></w:r>`) +
          p(`${boxed(THIRD)}<w:r><w:t>${SECOND}</w:t></w:r>`),
      ),
      "ferry.docx",
    );
    expect(textsOf(article.body)).toEqual([LEAD, SECOND, THIRD]);
    expect(dropped).toContainEqual({
      rule: "pull-quote",
      text: "for a spare part that was made in two days",
    });
  });

  it("has its main part under any name that its content types give", async () => {
    const usual = aDocument(p("Ferry returns", "Titel") + p(LEAD) + p(SECOND));
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import("fflate");
    const { "word/document.xml": main, "[Content_Types].xml": types, ...rest } = unzipSync(usual);
    const renamed = zipSync({
      ...rest,
      "word/document2.xml": main!,
      "[Content_Types].xml": strToU8(strFromU8(types!).replace("document.xml", "document2.xml")),
    });
    expect((await read(renamed, "ferry.docx")).article.body).toHaveLength(2);
  });
});

describe("what is no Word document", () => {
  const utf16 = (text: string) => Buffer.from(text, "utf16le");
  const ole = (stream: string) =>
    Buffer.concat([
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      Buffer.alloc(1_016),
      utf16(stream),
      Buffer.alloc(512),
    ]);

  it.each([
    ["a document with a password", ole("EncryptedPackage"), "encrypted", /password/],
    ["an old Excel workbook", ole("Workbook"), "unknown-format", /Excel workbook/],
    ["another old Office file", ole("VisioDocument"), "unknown-format", /old Office file/],
  ])("is rejected by its name: %s", async (_, bytes, code, message) => {
    const rejection = await rejectionOf(bytes, "story.docx");
    expect(rejection.code).toBe(code);
    expect(rejection.message).toMatch(message);
  });

  it("is told wherever its bytes begin in memory", async () => {
    const bytes = ole("EncryptedPackage");
    const memory = new Uint8Array(bytes.length + 1);
    memory.set(bytes, 1);
    expect(await rejectionOf(memory.subarray(1), "story.docx")).toMatchObject({ code: "encrypted" });
  });

  it.each([
    ["xl/workbook.xml", /Excel/],
    ["META-INF/manifest.xml", /OpenDocument/],
    ["photo.jpg", /begins like none/],
  ])("is rejected by what its archive holds: %s", async (entry, message) => {
    const { zipSync } = await import("fflate");
    const rejection = await rejectionOf(zipSync({ [entry]: new Uint8Array(10) }), "story.docx");
    expect(rejection.code).toBe("unknown-format");
    expect(rejection.message).toMatch(message);
  });
});

it("whose text is packed hundreds of times over is refused before it is inflated", async () => {
  const bomb = aDocument(p(LEAD), { others: { "word/styles.xml": " ".repeat(3_000_000) } });
  const rejection = await rejectionOf(bomb, "ferry.docx");
  expect(rejection.code).toBe("hostile");
  expect(rejection.message).toMatch(/packed \d+ times over/);
});

it("whose header states the end of an embargo was not published then", async () => {
  const { article } = await read(
    aDocument(p("Ferry returns to Skarholm", "Titel") + p(LEAD) + p(SECOND), {
      headers: ["Embargo: 12 February 2024"],
    }),
    "ferry.docx",
  );
  expect(article.published).toBe("2024-06-01T12:00:00Z");
});

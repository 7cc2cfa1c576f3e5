import { zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { inflatesTooFar } from "../../../../lib/reading/formats/pdf/streams.ts";
import { aPdf, column, type Put, pdfOf, stream } from "./printed.ts";
import { read, rejectionOf, textsOf } from "./reading.ts";

const LEAD =
  "The ferry to Skarholm will sail again from Monday, the island council said on Thursday evening.";
const SECOND =
  "Islanders had to wait eleven weeks for a spare part that was made in two days, the council said, and many of them missed work for it.";
const THIRD =
  "The next inspection of the vessel is due in the autumn, when most of the visitors will have left and the winter timetable begins.";
const FOURTH =
  "Captain Una Berg, who has steered the ferry for twenty years, said that she had never been on land for so long a time.";

const HEADLINE: Put = { text: "Ferry returns to Skarholm", x: 72, y: 720, size: 24, bold: true };

describe("a PDF", () => {
  it("is read by its type: headline, byline, crossheads, paragraphs", async () => {
    const { article } = await read(
      aPdf([
        [
          HEADLINE,
          { text: "By Mira Solberg", x: 72, y: 690 },
          ...column([LEAD, SECOND], 72, 660, 80),
          { text: "A part worth eleven weeks", x: 72, y: 560, bold: true },
          ...column([THIRD], 72, 542, 80),
          { text: "What comes next", x: 72, y: 480, size: 14 },
          ...column([FOURTH], 72, 460, 80),
        ],
      ]),
      "ferry.pdf",
    );
    expect(article.headline).toBe("Ferry returns to Skarholm");
    expect(article.byline).toEqual([{ name: "Mira Solberg", kind: "person" }]);
    expect(article.body).toEqual([
      { type: "paragraph", text: LEAD },
      { type: "paragraph", text: SECOND },
      { type: "heading", text: "A part worth eleven weeks" },
      { type: "paragraph", text: THIRD },
      { type: "heading", text: "What comes next" },
      { type: "paragraph", text: FOURTH },
    ]);
    expect(article.format).toBe("pdf");
  });

  it("has a headline of several lines, which stand further apart than those of its text", async () => {
    const { article } = await read(
      aPdf([
        [
          { text: "Ferry returns to Skarholm after", x: 72, y: 720, size: 20, bold: true },
          { text: "eleven weeks in dock", x: 72, y: 696, size: 20, bold: true },
          ...column([LEAD, SECOND, THIRD], 72, 660, 80),
        ],
      ]),
      "ferry.pdf",
    );
    expect(article.headline).toBe("Ferry returns to Skarholm after eleven weeks in dock");
    expect(textsOf(article.body)).toEqual([LEAD, SECOND, THIRD]);
  });

  it("has labels above its headline, which are no copy, no dateline and no headline", async () => {
    const above: Put[] = [{ text: "SHIPPING", x: 72, y: 725 }];
    const copy = column([LEAD, SECOND, THIRD], 72, 660, 80);
    const large = await read(aPdf([[...above, { ...HEADLINE, y: 690 }, ...copy]]), "ferry.pdf");
    expect(large.article.headline).toBe("Ferry returns to Skarholm");
    expect(large.article.dateline).toBeUndefined();
    expect(textsOf(large.article.body)).toEqual([LEAD, SECOND, THIRD]);
    expect(large.dropped).toContainEqual({ rule: "kicker", text: "SHIPPING" });

    const release = [
      { text: "Skarholm Island Council", x: 72, y: 725, size: 8 },
      { text: "The ferry returns to Skarholm", x: 72, y: 690, bold: true },
      ...copy,
    ];
    expect((await read(aPdf([release]), "release.pdf")).article.headline).toBe(
      "The ferry returns to Skarholm",
    );
  });

  it("has a headline that is but a little larger than its text, and the date of its release above it", async () => {
    const { article } = await read(
      aPdf([
        [
          { text: "Press release no. 47 | 29 February 2024", x: 72, y: 720 },
          { ...HEADLINE, size: 12, y: 690 },
          ...column([LEAD, SECOND], 72, 660, 80),
        ],
      ]),
      "ferry.pdf",
    );
    expect(article).toMatchObject({
      headline: "Ferry returns to Skarholm",
      published: "2024-02-29T00:00:00Z",
    });
    expect(textsOf(article.body)).toEqual([LEAD, SECOND]);
  });

  it("of one page has a running head, in smaller type, that may date it", async () => {
    const { article } = await read(
      aPdf([
        [
          { text: "14 | Skarholm Post | 29 February 2024", x: 72, y: 770, size: 7 },
          HEADLINE,
          ...column([LEAD, SECOND], 72, 660, 80),
        ],
      ]),
      "ferry.pdf",
    );
    expect(article.published).toBe("2024-02-29T00:00:00Z");
    expect(textsOf(article.body)).toEqual([LEAD, SECOND]);
  });

  it("has captions in smaller type that say whose the picture is", async () => {
    const { article } = await read(
      aPdf([
        [
          HEADLINE,
          ...column([LEAD, SECOND], 72, 660, 80),
          { text: "The ferry in dock on Thursday. Photo: Una Berg", x: 72, y: 560, size: 8 },
          ...column([THIRD], 72, 540, 80),
        ],
      ]),
      "ferry.pdf",
    );
    expect(textsOf(article.body)).toEqual([LEAD, SECOND, THIRD]);
    expect(article.images).toEqual([{ caption: "The ferry in dock on Thursday.", credit: "Una Berg" }]);
  });

  it("is held by an embargo that stands in the form above its headline", async () => {
    const form = ["MEDIA RELEASE", "Date: 29 February 2024", "Contact: Una Berg, press office"];
    const { article } = await read(
      aPdf([
        [
          ...[...form, "Embargo: until 2000 on Friday 1 March 2024"].map((text, at) => ({
            text,
            x: 72,
            y: 740 - at * 13,
          })),
          { ...HEADLINE, y: 670 },
          ...column([LEAD, SECOND], 72, 640, 80),
        ],
      ]),
      "release.pdf",
    );
    expect(article).toMatchObject({
      headline: "Ferry returns to Skarholm",
      published: "2024-02-29T00:00:00Z",
      embargoedUntil: "2024-03-01T20:00:00Z",
    });
    expect(textsOf(article.body)).toEqual([LEAD, SECOND]);
  });

  it("is held by an embargo that stands beside its letterhead, or under its headline", async () => {
    const held = { embargoedUntil: "2024-03-01T06:00:00Z", headline: "Ferry returns to Skarholm" };
    const beside = [
      { text: "News release", x: 72, y: 740 },
      { text: "EMBARGO: 1 March 2024, 06:00 GMT", x: 330, y: 740 },
      { ...HEADLINE, y: 690 },
      ...column([LEAD, SECOND, THIRD], 72, 660, 80),
    ];
    expect((await read(aPdf([beside]), "release.pdf")).article).toMatchObject(held);
    const letterhead = [
      "Skarholm Island Council",
      "29 February 2024",
      "EMBARGOED UNTIL 0600 GMT 1 MARCH 2024",
    ];
    const beneath = [
      ...letterhead.map((text, at) => ({ text, x: 72, y: 750 - at * 12 })),
      { ...HEADLINE, y: 690 },
      ...column([LEAD, SECOND, THIRD], 72, 660, 80),
    ];
    expect((await read(aPdf([beneath]), "release.pdf")).article).toMatchObject(held);
    const under = [
      HEADLINE,
      { text: "The island has been without it for eleven weeks", x: 72, y: 700, size: 14 },
      { text: "Skarholm, 29 February 2024", x: 72, y: 680 },
      { text: "Embargoed until 1 March 2024, 06:00 GMT", x: 72, y: 664, bold: true },
      ...column([LEAD, SECOND, THIRD], 72, 640, 80),
    ];
    const { article } = await read(aPdf([under]), "release.pdf");
    expect(article).toMatchObject({ ...held, published: "2024-02-29T00:00:00Z" });
    expect(textsOf(article.body)).toEqual([LEAD, SECOND, THIRD]);
  });

  it("has its headline above the running text, though a pull quote is set larger", async () => {
    const { article } = await read(
      aPdf([
        [
          { ...HEADLINE, size: 15 },
          ...column([LEAD, SECOND], 72, 690, 80),
          { text: "“Eleven weeks is a long time”", x: 72, y: 600, size: 20 },
          ...column([THIRD, FOURTH], 72, 570, 80),
        ],
      ]),
      "ferry.pdf",
    );
    expect(article.headline).toBe("Ferry returns to Skarholm");
  });

  it("has the bullets of a word processor, which are private characters of a symbol font", async () => {
    const map = stream(
      "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange " +
        "1 beginbfchar <B7> <F0B7> endbfchar endcmap end",
    );
    const text = [HEADLINE, ...column([LEAD, SECOND], 72, 660, 80)].map(
      ({ text: copy, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${copy}) Tj ET`,
    );
    const list = ["Eleven weeks in dock", "A part made in two days"].flatMap((item, at) => [
      `BT /F2 10 Tf 1 0 0 1 90 ${590 - at * 12} Tm (\\267) Tj ET`,
      `BT /F1 10 Tf 1 0 0 1 100 ${590 - at * 12} Tm (${item}) Tj ET`,
    ]);
    const { article } = await read(
      pdfOf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> /Contents 7 0 R >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
        map,
        stream([...text, ...list].join("\n")),
      ]),
      "ferry.pdf",
    );
    expect(article.body.slice(2)).toEqual([
      { type: "listItem", text: "Eleven weeks in dock" },
      { type: "listItem", text: "A part made in two days" },
    ]);
  });

  it("keeps a paragraph whole in which the mark of a footnote is raised", async () => {
    const marked = column([SECOND], 72, 660, 80).map((line) => ({ ...line, size: 11 }));
    const { article } = await read(
      aPdf([
        [HEADLINE, ...marked, { text: "1", x: 334, y: 653.5, size: 9 }, ...column([THIRD], 72, 610, 80)],
      ]),
      "ferry.pdf",
    );
    expect(article.body).toHaveLength(2);
  });

  it("in double spacing, as typescripts are, keeps its paragraphs", async () => {
    const spaced = (paragraphs: readonly string[]): Put[] => {
      let y = 700;
      return paragraphs.flatMap((paragraph) =>
        column([paragraph], 72, 0, 80).map(({ text }, at) => {
          y -= 24;
          return { text, x: at === 0 ? 108 : 72, y, size: 12 };
        }),
      );
    };
    const { article } = await read(aPdf([spaced([LEAD, SECOND, THIRD, FOURTH])]), "ferry.pdf");
    expect(textsOf(article.body)).toEqual([LEAD, SECOND, THIRD, FOURTH]);
  });

  it("is signed by names in capitals under its headline", async () => {
    const { article } = await read(
      aPdf([
        [
          HEADLINE,
          { text: "MIRA SOLBERG and TOM AKERS", x: 72, y: 690, bold: true },
          ...column([LEAD, SECOND], 72, 660, 80),
        ],
      ]),
      "ferry.pdf",
    );
    expect(article.byline).toEqual([
      { name: "MIRA SOLBERG", kind: "person" },
      { name: "TOM AKERS", kind: "person" },
    ]);
    expect(article.dateline).toBeUndefined();
  });

  it("has tables, which are read row by row", async () => {
    const row = (cells: readonly string[], y: number): Put[] =>
      cells.map((text, at) => ({ text, x: 72 + at * 120, y }));
    const rows = [
      ["Ferry", "Built", "Seats"],
      ["Havsula", "1998", "1,200"],
      ["Tern", "2011", "640"],
      ["Skua", "2015", "980"],
    ];
    const { article } = await read(
      aPdf([
        [
          HEADLINE,
          ...column([LEAD, SECOND], 72, 660, 80),
          ...rows.flatMap((cells, at) => row(cells, 560 - at * 14)),
          ...column([THIRD], 72, 490, 80),
        ],
      ]),
      "ferry.pdf",
    );
    expect(textsOf(article.body)).toEqual([LEAD, SECOND, ...rows.map((cells) => cells.join(" ")), THIRD]);
  });

  it("case 43: in two columns is read down the first and then down the second", async () => {
    const left = column([LEAD, SECOND], 72, 660, 42);
    const right = column([THIRD, FOURTH], 320, 660, 42);
    // Many programs write across the page, line by line.
    const across = [...left, ...right].sort((one, other) => other.y - one.y);
    const { article } = await read(aPdf([[HEADLINE, ...across]]), "ferry.pdf");
    expect(textsOf(article.body)).toEqual([LEAD, SECOND, THIRD, FOURTH]);
  });

  it("in three columns under a headline, with a line across them, keeps to the columns", async () => {
    const third = (text: string, x: number, y: number) => column([text], x, y, 28);
    const { article } = await read(
      aPdf([
        [
          HEADLINE,
          ...third(LEAD, 72, 660),
          ...third(SECOND, 240, 660),
          ...third(THIRD, 410, 660),
          {
            text: "And from the bridge of the ferry itself, a captain's voice over the water",
            x: 72,
            y: 520,
            size: 14,
          },
          ...third(FOURTH, 72, 490),
        ],
      ]),
      "ferry.pdf",
    );
    expect(textsOf(article.body).filter((text) => text.length > 80)).toEqual([LEAD, SECOND, THIRD, FOURTH]);
  });

  it("knows paragraphs by their indents, joins divided words, and goes on over the column's end", async () => {
    const lines = [
      "   ",
      "The ferry to Skarholm will sail again from",
      "Monday, the island council said on Thurs-",
      "day evening, after eleven weeks.",
      "  Islanders had to wait for a spare part",
      "that was made in two days, the council",
      "said, and many of them missed work for",
    ];
    const left = lines.map((text, index) => ({
      text: text.trimStart(),
      x: text.startsWith("  ") ? 84 : 72,
      y: 660 - index * 12,
    }));
    const right = [
      "it, or slept on the mainland for most of",
      "the week, as the council's own report",
      "says in a single sentence of page four.",
    ];
    const { article } = await read(
      aPdf([
        [HEADLINE, ...left.slice(1), ...right.map((text, index) => ({ text, x: 320, y: 648 - index * 12 }))],
      ]),
      "ferry.pdf",
    );
    expect(textsOf(article.body)).toEqual([
      "The ferry to Skarholm will sail again from Monday, the island council said on Thursday evening, after eleven weeks.",
      "Islanders had to wait for a spare part that was made in two days, the council said, and many of them missed work for it, or slept on the mainland for most of the week, as the council's own report says in a single sentence of page four.",
    ]);
  });

  it("without space between its paragraphs knows them by their last lines", async () => {
    const lines = [
      "The ferry to Skarholm will sail again from Monday, the",
      "island council said on Thursday evening.",
      "Islanders had to wait for eleven weeks. Many of them had",
      "missed work for it, the council's own report says. Others",
      "slept on the mainland.",
      "The next inspection is due in the autumn, when the winter",
      "timetable begins.",
    ];
    const { article } = await read(
      aPdf([[HEADLINE, ...lines.map((text, index) => ({ text, x: 72, y: 660 - index * 12 }))]]),
      "ferry.pdf",
    );
    expect(textsOf(article.body)).toEqual([
      lines.slice(0, 2).join(" "),
      lines.slice(2, 5).join(" "),
      lines.slice(5).join(" "),
    ]);
  });

  it("leaves out what every page repeats, and page numbers", async () => {
    const page = (number: number, ...paragraphs: string[]): Put[] => [
      { text: `The Skarholm Courier, 29 February 2024`, x: 72, y: 770, size: 8 },
      ...column(paragraphs, 72, 700, 80),
      { text: `${number} / 2`, x: 300, y: 30, size: 8 },
    ];
    const { article, dropped } = await read(
      aPdf([[{ ...HEADLINE, y: 740 }, ...page(1, LEAD, SECOND)], page(2, THIRD, FOURTH)]),
      "ferry.pdf",
    );
    expect(textsOf(article.body)).toEqual([LEAD, SECOND, THIRD, FOURTH]);
    expect(dropped.filter(({ rule }) => rule === "header-footer").map(({ text }) => text)).toEqual(
      expect.arrayContaining(["The Skarholm Courier, 29 February 2024", "1 / 2", "2 / 2"]),
    );
  });

  it("has title, author and dates from its properties, where they are a story's", async () => {
    const story = [[...column([LEAD, SECOND], 72, 660, 80)]];
    const { article } = await read(
      aPdf(story, {
        Title: "Ferry returns to Skarholm",
        Author: "Mira Solberg",
        CreationDate: "D:20240228080000+01'00'",
        ModDate: "D:20240229093000Z",
      }),
      "ferry.pdf",
    );
    expect(article).toMatchObject({
      headline: "Ferry returns to Skarholm",
      byline: [{ name: "Mira Solberg" }],
      firstCreated: "2024-02-28T07:00:00Z",
      versionCreated: "2024-02-29T09:30:00Z",
    });
    const word = await read(
      aPdf(story, { Title: "Microsoft Word - ferry.docx", Author: "msolberg" }),
      "ferry.pdf",
    );
    expect(word.article).toMatchObject({ byline: [] });
    expect(word.article.headline).toBeUndefined();
  });

  it("leaves out what is not set upright, and says so", async () => {
    const turned = stream(
      `${[HEADLINE, ...column([LEAD, SECOND], 72, 660, 80)].map(({ text, x, y, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`).join("\n")}\nBT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (PROOF) Tj ET`,
    );
    const { article, dropped } = await read(
      pdfOf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        turned,
      ]),
      "ferry.pdf",
    );
    expect(textsOf(article.body)).toEqual([LEAD, SECOND]);
    expect(dropped).toContainEqual({ rule: "not-upright", text: "PROOF" });
  });

  it("case 43: that holds pictures of pages is rejected as such, not read as an empty story", async () => {
    const rejection = await rejectionOf(
      aPdf([[{ text: "Scanned by OfficeJet", x: 72, y: 20 }], []]),
      "scan.pdf",
    );
    expect(rejection.code).toBe("no-text");
    expect(rejection.message).toMatch(/pictures of pages/);
  });

  it("with a password is rejected as encrypted", async () => {
    const whole = Buffer.from(aPdf([column([LEAD, SECOND], 72, 660, 80)])).toString("latin1");
    const key = "00".repeat(32);
    const locked = whole.replace(
      "/Info 5 0 R",
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >> /ID [<01> <01>]`,
    );
    expect((await rejectionOf(Buffer.from(locked, "latin1"), "ferry.pdf")).code).toBe("encrypted");
  });
});

describe("the streams of a PDF", () => {
  const holding = (bytes: Uint8Array, dictionary = "") =>
    pdfOf(["<< /Type /Catalog >>", stream(Buffer.from(bytes).toString("latin1"), dictionary)]);
  const packed = (size: number) => zlibSync(new Uint8Array(size).fill(32));

  it("are counted before they are read, one within the other too", () => {
    expect(inflatesTooFar(holding(packed(1_000_000)))).toBe(false);
    expect(inflatesTooFar(holding(packed(50_000_000)))).toBe(true);
    expect(inflatesTooFar(holding(zlibSync(packed(50_000_000))))).toBe(true);
  });

  it("of a large picture are no reason to refuse the story beside it", () => {
    expect(inflatesTooFar(holding(packed(60_000_000), "/Subtype /Image"))).toBe(false);
  });
});

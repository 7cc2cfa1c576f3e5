import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LEAD, SECOND, THIRD } from "./ferry.ts";
import { aFlatText, anOpenText, p, partsOfText } from "./open-document.ts";
import { read, readFixture, rejectionOf, textsOf } from "./reading.ts";

const drawn = (content: string) => `<draw:frame><draw:text-box>${content}</draw:text-box></draw:frame>`;

describe("an OpenDocument text", () => {
  it.each(["odt", "fodt"])(
    "as LibreOffice writes it is read without what is not the story: .%s",
    async (ending) => {
      const { article, dropped } = await readFixture(`odt/barge.${ending}`);
      expect(article).toMatchObject({ format: "odt", keywords: ["libraries", "rivers"] });
      expect(article.firstCreated).toBe("2024-04-16T16:40:00Z");
      const story = JSON.stringify(article);
      for (const unsaid of [
        "so it was claimed",
        "head teacher",
        "Call her again",
        "two more branches",
        "treasurer",
      ])
        expect(story).not.toContain(unsaid);
      expect(dropped.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining([
          "tracked-deletion",
          "footnote",
          "comment",
          "hidden",
          "header-footer",
          "caption",
        ]),
      );
    },
  );

  it("is read by its styles, its own names for them included", async () => {
    const { article } = await read(
      anOpenText(
        p("Ferry returns to Skarholm", "P1") +
          p("Island council promises a second vessel by summer", "Subtitle") +
          p("Mira Solberg, Transport Correspondent", "Byline") +
          p(LEAD) +
          p("A part worth eleven weeks", "Haus") +
          p(SECOND) +
          p("We were told nothing, week after week.", "Quotations") +
          `<text:list><text:list-item>${p("New timetable from May")}</text:list-item></text:list>` +
          '<text:h text:outline-level="2" text:style-name="Text_20_body">The autumn</text:h>' +
          p(THIRD),
      ),
      "ferry.odt",
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
      { type: "heading", text: "The autumn" },
      { type: "paragraph", text: THIRD },
    ]);
  });

  it.each([
    [
      "a word of it in bold",
      `<text:span text:style-name="T1">A part worth eleven weeks</text:span>`,
      "Standard",
    ],
    ["a style in bold", "A part worth eleven weeks", "Sichtbar"],
  ])("without headings has them where a line stands out: %s", async (_, line, name) => {
    const { article } = await read(
      anOpenText(p("Ferry returns to Skarholm", "P1") + p(LEAD) + p(line, name) + p(SECOND) + p(THIRD)),
      "ferry.odt",
    );
    expect(article.body[1]).toEqual({ type: "heading", text: "A part worth eleven weeks" });
  });

  it("keeps its words apart where spaces, tabs and line breaks are elements", async () => {
    const { article } = await read(
      anOpenText(
        p("Ferry<text:s text:c='3'/>returns<text:tab/>to\n      Skarholm", "P1") +
          p(`${LEAD}<text:line-break/>${SECOND}`) +
          p(THIRD),
      ),
      "ferry.odt",
    );
    expect(article.headline).toBe("Ferry returns to Skarholm");
    expect(textsOf(article.body)).toEqual([LEAD, SECOND, THIRD]);
  });

  it("tells nothing of what its author hid or took out", async () => {
    const secret = "The captain drinks, says a source.";
    const { article, dropped } = await read(
      anOpenText(
        `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>${secret}</text:p></text:deletion></text:changed-region><text:changed-region text:id="c2"><text:deletion/></text:changed-region></text:tracked-changes>` +
          p("Ferry returns to Skarholm", "P1") +
          p(
            `${LEAD}<text:change text:change-id="c1"/> <text:span text:style-name="T2">${secret}</text:span>`,
          ) +
          p(`<text:hidden-paragraph text:is-hidden="true"/>${secret}`) +
          p(secret, "P2") +
          `<text:section text:display="none">${p(secret)}</text:section>` +
          `<text:section text:display="condition" text:is-hidden="true">${p(secret)}</text:section>` +
          p(`The council agreed <text:change-start text:change-id="c2"/>${secret}`) +
          p(`${secret}<text:change-end text:change-id="c2"/>on a second vessel, which will sail from May.`) +
          p(SECOND) +
          p(`<text:variable-set text:display="none">${secret}</text:variable-set>${THIRD}`),
      ),
      "ferry.odt",
    );
    expect(textsOf(article.body)).toEqual([
      LEAD,
      "The council agreed on a second vessel, which will sail from May.",
      SECOND,
      THIRD,
    ]);
    expect(dropped.filter(({ text }) => text.includes(secret)).map(({ rule }) => rule)).toEqual([
      "tracked-deletion",
      "hidden",
      "hidden",
      "hidden",
      "hidden",
      "hidden",
      "tracked-deletion",
    ]);
  });

  it("has its captions in boxes, and no pull quote twice", async () => {
    const caption = p("The ferry in its winter berth. Photo: Jon Dahl", "Illustration");
    const { article, dropped } = await read(
      anOpenText(
        drawn(caption) +
          p("Ferry returns to Skarholm", "P1") +
          p(LEAD + drawn(p("for a spare part that was made in two days", "Frame_20_contents"))) +
          p(SECOND) +
          p(THIRD),
      ),
      "ferry.odt",
    );
    expect(article.headline).toBe("Ferry returns to Skarholm");
    expect(article.images).toEqual([{ caption: "The ferry in its winter berth.", credit: "Jon Dahl" }]);
    expect(textsOf(article.body)).toEqual([LEAD, SECOND, THIRD]);
    expect(dropped.map(({ rule }) => rule)).toContain("pull-quote");
  });

  it("takes a form's labels and cells for what they name", async () => {
    const row = (...cells: string[]) =>
      `<table:table-row>${cells.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join("")}</table:table-row>`;
    const { article, dropped } = await read(
      anOpenText(
        `<table:table>${row("Headline", "Ferry returns to Skarholm")}${row("Byline:", "Mira Solberg")}</table:table>` +
          p(LEAD) +
          p(SECOND) +
          `<table:table>${row("May", "4", "1,200")}</table:table>`,
      ),
      "ferry.odt",
    );
    expect(article).toMatchObject({
      headline: "Ferry returns to Skarholm",
      byline: [{ name: "Mira Solberg" }],
    });
    expect(textsOf(article.body)).toEqual([LEAD, SECOND]);
    expect(dropped).toContainEqual({ rule: "table", text: "1,200" });
  });

  it("under an embargo that only its header states is withheld", async () => {
    const headers = `<style:header>${p("EMBARGOED UNTIL 0001 GMT, 4 March 2025")}</style:header><style:footer style:display="false">${p("KILL")}</style:footer>`;
    const body = p("Ferry returns to Skarholm", "P1") + p(LEAD) + p(SECOND);
    for (const upload of [anOpenText(body, { headers }), aFlatText(body, { headers })]) {
      const { article } = await read(upload, "ferry.odt");
      expect(article).toMatchObject({ embargoedUntil: "2025-03-04T00:01:00Z", pubStatus: "usable" });
    }
  });

  it("names its author and times where the text does not", async () => {
    const properties =
      "<dc:title>Ferry returns to Skarholm island</dc:title><meta:initial-creator>Mira Solberg</meta:initial-creator><dc:creator>Desk Two</dc:creator><meta:creation-date>2024-03-01T09:30:00.123456789</meta:creation-date><dc:language>de-DE</dc:language>";
    const { article } = await read(anOpenText(p(LEAD) + p(SECOND) + p(THIRD), { properties }), "ferry.odt");
    expect(article).toMatchObject({
      headline: "Ferry returns to Skarholm island",
      byline: [{ name: "Mira Solberg" }],
      firstCreated: "2024-03-01T09:30:00Z",
      language: "en",
    });
  });

  it("packed again by another tool is still one", async () => {
    const { mimetype: _, ...rest } = partsOfText(p("Ferry returns", "P1") + p(LEAD) + p(SECOND));
    expect((await read(zipSync(rest), "ferry.zip")).article.format).toBe("odt");
  });
});

describe("what is no OpenDocument text", () => {
  it("with a password is rejected as such", async () => {
    const bytes = anOpenText(p(LEAD), {
      manifest: '<manifest:encryption-data manifest:checksum="x"></manifest:encryption-data>',
    });
    const { code, message } = await rejectionOf(bytes, "ferry.odt");
    expect([code, message]).toEqual(["encrypted", expect.stringContaining("password")]);
  });

  it.each([
    ["spreadsheet", /spreadsheet \(\.ods\)/],
    ["presentation", /presentation \(\.odp\)/],
  ])("is rejected by its name: %s", async (kind, message) => {
    for (const upload of [anOpenText(p(LEAD), { kind }), aFlatText(p(LEAD), { kind })]) {
      const rejection = await rejectionOf(upload, "ferry.odt");
      expect([rejection.code, rejection.message]).toEqual(["unknown-format", expect.stringMatching(message)]);
    }
  });

  it.each([
    ["cut short", anOpenText(p(LEAD)).subarray(0, 900), "malformed"],
    ["flat, cut short", aFlatText(p(LEAD)).slice(0, -40), "malformed"],
    ["with a document type", aFlatText(p(LEAD)).replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>'), "hostile"],
  ])("is rejected: %s", async (_, bytes, code) => {
    expect((await rejectionOf(bytes, "ferry.odt")).code).toBe(code);
  });
});

import { describe, expect, it } from "vitest";
import { LEAD, SECOND, THIRD } from "./ferry.ts";
import { read, textsOf } from "./reading.ts";

const FONTS = String.raw`{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fswiss\fcharset204 Arial CYR;}{\f2\fnil\fcharset238 Arial CE;}}`;
const STYLES = String.raw`{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 Title;}{\s3 Byline;}{\*\cs1 Strong;}{\s4\sbasedon0 Quote;}}`;

/** A file as word processors write it, in Latin-1 so that a test can give bytes as characters. */
function rtf(body: string, head = ""): Uint8Array {
  return Buffer.from(
    String.raw`{\rtf1\ansi\ansicpg1252\deff0${FONTS}${STYLES}${head}${"\n"}${body}}`,
    "latin1",
  );
}

describe("an RTF file", () => {
  it("is read by its styles, its lists and its bold lines", async () => {
    const { article } = await read(
      rtf(
        String.raw`\pard\plain\s2\b Ferry returns to Skarholm\b0\par
\pard\plain\s3 Mira Solberg\par
\pard\plain ${LEAD}\par
\pard\plain\s1 A part worth eleven weeks\par
\pard\plain ${SECOND}\par
\pard{\b What changes}\par
\pard{\listtext\f3\'b7\tab}\ls1 New timetable from May\par
{\pntext\f3\'b7\tab}A second vessel by summer\par
\pard\plain\s4 We were told nothing, week after week.\par
\pard ${THIRD}\par`,
      ),
      "ferry.rtf",
    );
    expect(article.headline).toBe("Ferry returns to Skarholm");
    expect(article.byline).toEqual([{ name: "Mira Solberg", kind: "person" }]);
    expect(article.body).toEqual([
      { type: "paragraph", text: LEAD },
      { type: "heading", text: "A part worth eleven weeks" },
      { type: "paragraph", text: SECOND },
      { type: "heading", text: "What changes" },
      { type: "listItem", text: "New timetable from May" },
      { type: "listItem", text: "A second vessel by summer" },
      { type: "quote", text: "We were told nothing, week after week." },
      { type: "paragraph", text: THIRD },
    ]);
    expect(article.format).toBe("rtf");
  });

  it("has title, author and times from its properties; times are the newsroom's", async () => {
    const { article } = await read(
      rtf(
        `${LEAD}\\par ${SECOND}\\par`,
        String.raw`{\info{\title Ferry returns}{\author Mira Solberg}{\operator Desk Admin}{\creatim\yr2024\mo7\dy1\hr9\min30}{\revtim\yr2024\mo7\dy2\hr10\min5}}`,
      ),
      "ferry.rtf",
    );
    expect(article).toMatchObject({
      headline: "Ferry returns",
      byline: [{ name: "Mira Solberg" }],
      firstCreated: "2024-07-01T08:30:00Z",
      versionCreated: "2024-07-02T09:05:00Z",
    });
    expect(article.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["zone-guessed", "headline-guessed"]),
    );
  });

  it.each([
    ["hex in the document's code page", String.raw`\'93Caf\'e9\'94 \'96 th\'e9`, "“Café” – thé"],
    [
      "hex in a font of another alphabet",
      String.raw`{\f1\'cc\'ee\'f1\'ea\'e2\'e0} and {\f2 \'8a\'9d}`,
      "Москва and Šť",
    ],
    ["Unicode with a substitute to skip", String.raw`na\u239 ive \u8220\'93so\u8221\'94`, "naïve “so”"],
    [
      "Unicode with none, or with two",
      String.raw`\uc0 \u233 t\u233 {\uc2 \u20013\'d6\'d0\u22269 ab.}`,
      "été中国.",
    ],
    ["a negative number and a pair of surrogates", String.raw`\u-10179 ?\u-8704 ?`, "😀"],
    [
      "words for punctuation",
      String.raw`\ldblquote one\rdblquote\emdash two\rquote s three\~four\-five\_six`,
      "“one”—two’s three fourfive-six",
    ],
    ["escaped braces", String.raw`\{a\} \\b`, String.raw`{a} \b`],
    ["UTF-8 that nobody escaped", Buffer.from("Gdańsk").toString("latin1"), "Gdańsk"],
    ["Latin-1 that nobody escaped", "Caf\u00e9", "Café"],
  ])("is decoded: %s", async (_, written, expected) => {
    const { article } = await read(
      rtf(
        String.raw`Ferry returns to Skarholm\par The sign at the quay said: ${written}\par ${LEAD}\par ${SECOND}\par`,
      ),
      "a.rtf",
    );
    expect(textsOf(article.body)[0]).toBe(`The sign at the quay said: ${expected}`);
  });

  it("of another code page, or of the Macintosh, is decoded too", async () => {
    const story = (body: string, head: string) =>
      Buffer.from(String.raw`{\rtf1${head} ${body}\par ${LEAD}\par ${SECOND}\par}`, "latin1");
    const cyrillic = await read(
      story(String.raw`\'cf\'e0\'f0\'ee\'ec \'e2\'e5\'f0\'ed\'f3\'eb\'f1\'ff`, String.raw`\ansi\ansicpg1251`),
      "a.rtf",
    );
    expect(cyrillic.article.headline).toBe("Паром вернулся");
    const mac = await read(story(String.raw`The caf\'8e is back`, String.raw`\mac`), "a.rtf");
    expect(mac.article.headline).toBe("The café is back");
    const dos = await read(story("The ferry is back", String.raw`\pc`), "a.rtf");
    expect(dos.article.warnings.map(({ code }) => code)).toContain("encoding-guessed");
  });

  it("leaves out pictures, fields' codes, notes, comments and hidden text, and finds a byline in the header", async () => {
    const { article, dropped } = await read(
      rtf(
        String.raw`{\header\pard By Mira Solberg\par Page 1\par}{\*\generator Some Writer 5;}\pard\plain\s2 Ferry returns to Skarholm\par
\pard\plain ${LEAD}{\footnote\pard Figures of 2023.\par}{\*\atnid MS}{\*\annotation\pard Legal, please check.\par}\par
{\pict\pngblip 89504e470d0a1a0a}{\pict\bin5 }}}}x}{\*\shppict{\pict 0a0b}}\par
See {\field{\*\fldinst HYPERLINK "https://example.org"}{\fldrslt the timetable}} for the sailings of next week.{\v secret aside}{\deleted gone}\par`,
      ),
      "ferry.rtf",
    );
    expect(article.byline).toEqual([{ name: "Mira Solberg", kind: "person" }]);
    expect(textsOf(article.body)).toEqual([LEAD, "See the timetable for the sailings of next week."]);
    expect(dropped).toEqual(
      expect.arrayContaining([
        { rule: "footnote", text: "Figures of 2023." },
        { rule: "comment", text: "Legal, please check." },
        { rule: "hidden", text: "secret aside" },
        { rule: "header-footer", text: "Page 1" },
      ]),
    );
  });

  it("reads a text box after the paragraph that anchors it, and a table only where it holds copy", async () => {
    const cells = String.raw`\trowd\intbl Monday\cell 07:15\cell 09:40\cell\row \trowd\intbl ${SECOND}\cell\row \pard`;
    const { article, dropped } = await read(
      rtf(
        String.raw`\pard\plain\s2 Ferry returns to Skarholm\par\pard\plain
{\shp{\*\shpinst{\sp{\sn fillColor}{\sv 16777215}}{\shptxt\pard ${THIRD}\par}}{\shprslt{\*\do ignored}}}${LEAD}\par ${cells}`,
      ),
      "ferry.rtf",
    );
    expect(textsOf(article.body)).toEqual([LEAD, THIRD, SECOND]);
    expect(dropped.filter(({ rule }) => rule === "table")).toHaveLength(3);
  });

  it("that was cut short is read as far as it goes, with a warning", async () => {
    const whole = rtf(
      String.raw`\pard\plain\s2 Ferry returns to Skarholm\par\pard\plain ${LEAD}\par ${SECOND}\par`,
    );
    const { article } = await read(whole.subarray(0, whole.length - 20), "ferry.rtf");
    expect(textsOf(article.body)).toEqual([LEAD, SECOND.slice(0, SECOND.length - 15)]);
    expect(article.warnings.map(({ code }) => code)).toContain("incomplete");
  });
});

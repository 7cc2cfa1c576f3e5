import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LEAD, SECOND, THIRD } from "./ferry.ts";
import { read, readFixture, rejectionOf } from "./reading.ts";

const FOURTH =
  "Fares stay as they were, and those who hold a ticket of last winter may use it until the end of June.";
const STORY = [LEAD, SECOND, THIRD, FOURTH];

/** Paragraphs of one style in one range: a `Br` ends each. */
const range = (style: string, ...paragraphs: string[]) =>
  `<ParagraphStyleRange AppliedParagraphStyle="ParagraphStyle/${style}"><CharacterStyleRange>${paragraphs
    .map((text) => `<Content>${text}</Content><Br/>`)
    .join("")}</CharacterStyleRange></ParagraphStyleRange>`;
const story = (id: string, content: string) =>
  `<idPkg:Story xmlns:idPkg="http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging" DOMVersion="18.0"><Story Self="${id}">${content}</Story></idPkg:Story>`;
const STYLES = `<idPkg:Styles xmlns:idPkg="http://ns.adobe.com/AdobeInDesign/idml/1.0/packaging"><RootParagraphStyleGroup><ParagraphStyle Self="ParagraphStyle/Zeile" Name="News:Headline"/><ParagraphStyle Self="ParagraphStyle/Klein" Name="Klein"><Properties><BasedOn type="object">ParagraphStyle/Zeile</BasedOn></Properties></ParagraphStyle></RootParagraphStyleGroup></idPkg:Styles>`;

function aPage(
  stories: Readonly<Record<string, string>>,
  order = Object.keys(stories),
  masters = "",
): Uint8Array {
  const parts = Object.entries(stories).map(([id, content]) => [
    `Stories/Story_${id}.xml`,
    strToU8(story(id, content)),
  ]);
  return zipSync({
    mimetype: [strToU8("application/vnd.adobe.indesign-idml-package"), { level: 0 }],
    "designmap.xml": strToU8(`<Document StoryList="${order.join(" ")}"/>`),
    "Resources/Styles.xml": strToU8(STYLES),
    "MasterSpreads/MasterSpread_ua.xml": strToU8(`<MasterSpread>${masters}</MasterSpread>`),
    ...Object.fromEntries(parts),
  });
}
const aSnippet = (content: string) =>
  `<?xml version="1.0"?>\n<?aid style="50" type="snippet" readerVersion="6.0"?>\n<Document DOMVersion="18.0"><Story Self="u1">${content}</Story></Document>`;

describe("a story of InCopy", () => {
  it("as pandoc writes it is read by its styles, without its notes", async () => {
    const { article, dropped } = await readFixture("indesign/barge.icml");
    expect(article).toMatchObject({
      format: "indesign",
      headline: "Library barge opens its hatch on the river Ell",
      standfirst: "A floating reading room will call at eleven villages that have no library of their own",
      byline: [{ name: "Ines Duarte" }],
    });
    expect(article.body.map(({ type }) => type)).toEqual([
      "paragraph",
      "quote",
      "heading",
      "paragraph",
      "listItem",
      "listItem",
    ]);
    expect(dropped).toContainEqual(expect.objectContaining({ rule: "footnote" }));
    expect(JSON.stringify(article)).not.toContain("head teacher");
  });

  it("is read without what tracked changes took out and what is noted or hidden", async () => {
    const change = (kind: string, text: string) =>
      `<Change ChangeType="${kind}"><CharacterStyleRange><Content>${text}</Content></CharacterStyleRange></Change>`;
    const { article, dropped } = await read(
      aSnippet(
        `${range("Headline", "Ferry returns to Skarholm")}<ParagraphStyleRange><CharacterStyleRange><Content>The ferry will sail </Content>${change("DeletedText", "perhaps ")}${change("InsertedText", "again ")}<Note><ParagraphStyleRange><Content>Ask the captain.</Content></ParagraphStyleRange></Note><Content>from Monday, the island council said on Thursday.</Content><HiddenText><Content>Nobody may know.</Content></HiddenText></CharacterStyleRange></ParagraphStyleRange>`,
      ),
      "ferry.icml",
    );
    expect(article.body.map(({ text }) => text)).toEqual([
      "The ferry will sail again from Monday, the island council said on Thursday.",
    ]);
    expect(dropped.map(({ rule, text }) => `${rule}: ${text}`)).toEqual(
      expect.arrayContaining([
        "tracked-deletion: perhaps",
        "comment: Ask the captain.",
        "hidden: Nobody may know.",
      ]),
    );
  });

  it("that declares entities is refused", async () => {
    const bomb = aSnippet(range("Body", LEAD)).replace(
      "<Document",
      "<!DOCTYPE Document [<!ENTITY a 'b'>]><Document",
    );
    expect((await rejectionOf(bomb, "ferry.icml")).code).toBe("hostile");
  });
});

describe("a page of InDesign", () => {
  it("is its one story, with the headline, byline and caption that stand in frames of their own", async () => {
    const bytes = aPage(
      {
        u30: range("Body", ...STORY),
        u10: range("Zeile", "Ferry returns to Skarholm"),
        u20: range("Byline", "Mira Solberg"),
        u40: range("Body", "Islanders had to wait eleven weeks for a spare part"),
        u50: range("Caption", "The ferry in its winter berth. Photo: Jon Dahl"),
        u60: range("Body", "Saturday, 4 May 2024 Page 7"),
      },
      ["u10", "u20", "u30", "u40", "u50", "u60"],
      '<TextFrame Self="ub" ParentStory="u60"/>',
    );
    const { article, dropped } = await read(bytes, "page7.idml");
    expect(article).toMatchObject({
      headline: "Ferry returns to Skarholm",
      byline: [{ name: "Mira Solberg" }],
      images: [{ caption: "The ferry in its winter berth.", credit: "Jon Dahl" }],
    });
    expect(article.body.map(({ text }) => text)).toEqual(STORY);
    expect(dropped).toContainEqual(expect.objectContaining({ rule: "pull-quote" }));
    expect(dropped).toContainEqual(expect.objectContaining({ rule: "header-footer" }));
  });

  it("with two long stories is refused rather than read as one", async () => {
    const bytes = aPage({ u1: range("Body", ...STORY), u2: range("Body", ...STORY) });
    const refused = await rejectionOf(bytes, "page7.idml");
    expect(refused.code).toBe("unsupported-item");
    expect(refused.message).toContain("a page with 2 of them; export each as .icml or .docx");
  });
});

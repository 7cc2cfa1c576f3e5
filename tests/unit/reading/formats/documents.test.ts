import { describe, expect, it } from "vitest";
import { aPdf, column } from "./printed.ts";
import { read, readFixture } from "./reading.ts";
import { aDocument, p } from "./word.ts";

const OPENING = "The county's first library barge made fast at Lower Ellham on Tuesday";

describe("the same story, whatever it was written with", () => {
  it.each(["docx", "odt", "rtf", "pdf", "markdown"] as const)("reads the same from %s", async (format) => {
    const { article } = await readFixture(`${format}/barge.${format === "markdown" ? "md" : format}`);
    expect(article.format).toBe(format);
    expect(article.headline).toBe("Library barge opens its hatch on the river Ell");
    expect(article.byline).toEqual([{ name: "Ines Duarte", kind: "person" }]);
    expect(article.published.slice(0, 10)).toBe("2024-04-16");
    const types = article.body.map(({ type }) => type);
    expect(types.map((type) => (type === "quote" ? "paragraph" : type))).toEqual([
      "paragraph",
      "paragraph",
      "paragraph",
      "heading",
      "paragraph",
      "paragraph",
    ]);
    expect(article.body[0]?.text).toContain(OPENING.slice(12));
    expect(article.body.at(-1)?.text).toBe(
      "The barge is licensed until October. Councillors will decide in the spring whether it sails again.",
    );
  });

  it.each(["docx", "odt", "markdown"])("keeps caption and credit of %s out of the body", async (format) => {
    const { article } = await readFixture(`${format}/barge.${format === "markdown" ? "md" : format}`);
    expect(article.images).toMatchObject([
      { caption: "The barge at Lower Ellham on Tuesday.", credit: "Sam Okafor" },
    ]);
  });
});

describe("a document", () => {
  const STORY = [
    `${OPENING}, and within an hour its books were down by three hundred.`,
    "Councillors will decide in the spring whether it sails again, and for how long.",
  ];

  it("case 42: whose date can be read in two ways says so", async () => {
    const { article } = await read(
      aDocument(
        p("Barge opens") +
          p("Date: 03/04/2024") +
          p("By Ines Duarte") +
          STORY.map((text) => p(text)).join(""),
      ),
      "barge.docx",
    );
    expect(article.published).toMatch(/^2024-0[34]-0[34]/);
    expect(article.warnings.map(({ code }) => code)).toContain("date-ambiguous");
  });

  it("that a kill heads is canceled, whatever it was written with", async () => {
    const lines = ["KILL: Barge story", "Barge opens its hatch", ...STORY];
    const word = await read(aDocument(lines.map((text) => p(text)).join("")), "barge.docx");
    const printed = await read(aPdf([column(lines, 60, 700, 60)]), "barge.pdf");
    const rich = await read(`{\\rtf1\\ansi ${lines.join("\\par ")}\\par}`, "barge.rtf");
    expect([word, printed, rich].map(({ article }) => article.pubStatus)).toEqual([
      "canceled",
      "canceled",
      "canceled",
    ]);
  });

  it("whose bytes are not what its name says is read by its bytes, with a warning", async () => {
    const { article } = await read(
      `{\\rtf1\\ansi Barge opens\\par ${STORY.join("\\par ")}\\par}`,
      "barge.odt",
      "application/pdf",
    );
    expect(article.format).toBe("rtf");
    expect(article.warnings.map(({ code }) => code)).toContain("type-mismatch");
  });

  it("whose name says what it is needs no warning, though its upload tool guessed another type", async () => {
    const rich = `{\\rtf1\\ansi Barge opens\\par ${STORY.join("\\par ")}\\par}`;
    const { article } = await read(rich, "barge.rtf", "application/pdf");
    expect(article.warnings.map(({ code }) => code)).not.toContain("type-mismatch");
  });
});

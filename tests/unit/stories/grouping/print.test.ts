import { describe, expect, test } from "vitest";
import { printArticle, readPrint } from "../../../../lib/stories/grouping/print.ts";

const article = {
  headline: "Ferry runs aground off Donegal",
  standfirst: "All 84 people on board are safe.",
  language: "en-IE",
  subjects: [{ scheme: "http://wire.example/event/", code: "ferry-12" }],
  body: [
    {
      type: "paragraph" as const,
      text: "A ferry with 84 people on board ran aground near Malin Head in the early hours of Tuesday. ".repeat(
        4,
      ),
    },
  ],
};

describe("an article's print", () => {
  test("says in what language it is, how long, and what an agency files it under", () => {
    const print = readPrint(printArticle(article))!;
    expect(print).toMatchObject({ language: "en", words: 72, isPartial: false });
    expect(print.events).toHaveLength(1);
    expect(print.signature.length).toBeGreaterThan(0);
  });

  test("is the same each time, and has at most 500 bytes however long the article is", () => {
    expect(printArticle(article)).toEqual(printArticle(structuredClone(article)));
    const words = Array.from({ length: 4000 }, (_, n) => `word${n} Name${n}`).join(" ");
    const long = { ...article, body: [{ type: "paragraph" as const, text: words }] };
    expect(printArticle(long).length).toBeLessThanOrEqual(500);
  });

  test("holds no word of the article", () => {
    const text = Buffer.from(printArticle(article)).toString("latin1").toLowerCase();
    for (const word of ["ferry", "donegal", "malin", "84"]) expect(text).not.toContain(word);
  });

  test("notes that a part of the story is missing", () => {
    const warnings = [{ code: "paywalled" as const, message: "Paywalled." }];
    expect(readPrint(printArticle({ ...article, warnings }))?.isPartial).toBe(true);
  });

  test("of another layout is not read", () => {
    expect(readPrint(Uint8Array.of(99, 1, 2, 3))).toBeUndefined();
  });

  test("of an article without words is a print", () => {
    expect(readPrint(printArticle({ body: [] }))).toMatchObject({ language: "", words: 0, events: [] });
  });
});

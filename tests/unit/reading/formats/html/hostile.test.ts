/** Pages that ask for more work than any story needs: each is refused, or read, in a moment. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { html } from "../../../../../lib/reading/formats/html/index.ts";
import { Rejection } from "../../../../../lib/rejection.ts";
import { page, readPage, rejectionOf, STORY } from "./read.ts";

describe("a hostile page", () => {
  test.each([
    ["2,000 nested elements (34)", "<div>".repeat(2_000) + STORY[0]],
    ["20,000 nested elements (35)", "<div>".repeat(20_000) + STORY[0]],
    ["200,000 nested elements, closed", `${"<b>".repeat(200_000)}${STORY[0]}${"</b>".repeat(200_000)}`],
    ["a million elements side by side", "<br>".repeat(1_000_000)],
  ])("%s is refused", async (_, markup) => {
    expect((await rejectionOf(markup)).code).toBe("hostile");
  });

  test.each([
    ["200 nested elements are a page", "<div>".repeat(150) + STORY.map((text) => `<p>${text}</p>`).join("")],
    [
      "links left open by the ten thousand",
      page({ story: STORY.map((text) => `<p>${text}</p>`).join("") + "<a href=x>".repeat(20_000) }),
    ],
    ["a million numeric references (38)", page({ after: `<p>${"&#65;".repeat(1_000_000)}</p>` })],
    ["a single line of ten megabytes", page({ after: `<div>${"lorem ".repeat(1_700_000)}</div>` })],
    ["ten megabytes without a space", page({ after: `<div>${"a".repeat(10_000_000)}</div>` })],
    [
      "an attribute of ten megabytes",
      page({ after: `<div class="${"comment ".repeat(1_200_000)}">x</div>` }),
    ],
    ["angle brackets by the million", page({ after: "<".repeat(2_000_000) })],
    ["a comment that never ends", page({ after: `<!--${"-".repeat(2_000_000)}` })],
    [
      "JSON-LD of two megabytes of brackets",
      page({ head: `<script type="application/ld+json">${"[".repeat(2_000_000)}</script>` }),
    ],
  ])("%s: the story is read all the same", async (_, markup) => {
    const outcome = await readPage(markup).catch((error: unknown) => error);
    if (outcome instanceof Rejection) expect(["hostile", "too-large"]).toContain(outcome.code);
    else expect((outcome as Awaited<ReturnType<typeof readPage>>).body).toContain(STORY[0]);
  });

  test("a page that was refused in its middle leaves nothing to the next one", async () => {
    const refused = ["<svg>", "<p>Of the page before.</p><a href=x>"].map(
      (start) => start + "<g>".repeat(300),
    );
    for (const markup of refused) {
      expect((await rejectionOf(markup)).code).toBe("hostile");
      const { texts } = await readPage(page({ story: STORY.map((text) => `<p>${text}</p>`).join("") }));
      expect(texts).toEqual(STORY);
    }
  });

  test("a page cut off anywhere is read as far as it goes, or refused", async () => {
    const whole = page({ before: "<p>By Ida Marlowe</p>" });
    for (let end = 0; end < whole.length; end += 97) {
      const outcome = await readPage(whole.slice(0, end)).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Rejection);
    }
  });

  test.each([
    ["no bytes at all", ""],
    ["tags and no text", "<html><body><div></div></body></html>"],
    ["scripts only", "<html><body><script>var story = 'hidden';</script></body></html>"],
  ])("%s: no text", async (_, markup) => {
    expect((await rejectionOf(markup)).code).toBe("no-text");
  });

  test("more than sixteen megabytes are too large", async () => {
    expect((await rejectionOf("x".repeat(17 * 1024 * 1024))).code).toBe("too-large");
  });
});

const tag = fc.constantFrom(
  "p",
  "div",
  "a",
  "li",
  "ul",
  "h1",
  "h2",
  "span",
  "article",
  "table",
  "tr",
  "td",
  "figure",
  "figcaption",
  "blockquote",
  "time",
  "b",
  "script",
  "style",
  "br",
  "section",
);
const words = fc
  .array(
    fc.constantFrom(
      "harbour",
      "The",
      "board",
      "said.",
      "1998",
      "By",
      "Ida",
      "“light”",
      "&amp;",
      "&#8217;",
      "har\u0000bour master", // a NUL in every other byte would be UTF-16
      "é",
      "港",
      "—",
    ),
    { maxLength: 40 },
  )
  .map((list) => list.join(" "));
const markup = fc
  .array(
    fc.oneof(
      words,
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc
        .tuple(tag, fc.constantFrom("class", "id", "itemprop", "style", "datetime", "rel"), words)
        .map(([name, attribute, value]) => `<${name} ${attribute}="${value}">`),
      fc.string({ maxLength: 20 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

describe("a line of a megabyte for each thing that a pattern looks for", () => {
  const bait = [
    " ",
    ".",
    '"',
    "a ",
    "By ",
    "| ",
    "1.",
    ", ",
    "©",
    "Photo: ",
    "Read more: ",
    "12.12.2020 ",
    "’",
    "».",
    "By A ",
    "and ",
    "… ",
    "Jan 1 ",
    "港",
  ];
  test.each(bait)("%j", async (bit) => {
    const line = bit.repeat(1_000_000 / bit.length);
    const markup = page({
      head: `<meta name="author" content='${line}'>`,
      before: `<div class="byline">${line}</div>`,
      headline: line.slice(0, 100_000),
    });
    expect((await readPage(markup)).body).toContain(STORY[0]);
  });
});

describe("whatever the markup", () => {
  const letters = (text: string) => text.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "");

  test("reading ends in a draft or a rejection, and every text of the body stands on the page", async () => {
    await fc.assert(
      fc.asyncProperty(markup, async (source) => {
        const outcome = await readPage(source).catch((error: unknown) => error);
        if (outcome instanceof Error) {
          expect(outcome).toBeInstanceOf(Rejection);
          return;
        }
        const { draft } = outcome as Awaited<ReturnType<typeof readPage>>;
        const { parsePage: pageTree, readRawText: rawTextOf } = await import(
          "../../../../../lib/reading/formats/html/tree.ts"
        );
        const all = letters(rawTextOf(pageTree(source.replace(/\r\n?/g, "\n").normalize("NFC"))));
        for (const { text } of draft.body) {
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/[\n\t]/);
          expect(all).toContain(letters(text.replaceAll(" | ", "")));
        }
      }),
      { numRuns: 400 },
    );
  });

  test("the same page read twice is the same draft", async () => {
    await fc.assert(
      fc.asyncProperty(markup, async (source) => {
        const read = () =>
          readPage(source).then(
            ({ draft }) => draft,
            (error: Rejection) => error.toJSON(),
          );
        expect(await read()).toEqual(await read());
      }),
      { numRuns: 50 },
    );
  });
});

describe("recognising a page", () => {
  const recognises = (head: string) =>
    html.recognises({ bytes: new TextEncoder().encode(head), key: "desk/upload", head });

  test.each([
    "<!doctype html><html><body>",
    "<!doctypehtml><html dir=ltr>",
    "\n\n  <!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'><html>",
    "<!-- saved from the web --><html lang=en>",
    '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">',
    "<p>The harbour board decided on Tuesday.</p>",
    "<article class=story><h1>Lighthouse</h1>",
    "The board decided.<br>\n<p>It voted.</p><p>It went home.</p><p>It slept.</p>",
  ])("%s", (head) => expect(recognises(head)).toBe(true));

  test.each([
    "The harbour board decided on Tuesday that 3 < 5.",
    '<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">',
    "<nitf><body><p>One.</p></body></nitf>",
    '{"headline":"<p>One</p>"}',
    "# A heading\n\nSome *Markdown* text with a <br> in it.",
    "",
  ])("not %s", (head) => expect(recognises(head)).toBe(false));
});

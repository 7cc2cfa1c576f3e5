/** What readers of a page do not see is no part of its story. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage, STORY } from "./read.ts";

const SECRET =
  "The mayor of Kelpstone was arrested on Thursday for taking bribes of two million crowns, police said.";
const TITLE = "Lighthouse keeper stays another year";

/** A page of the story, with something between its first two paragraphs. */
const pageWith = (markup: string, head = "") =>
  `<!doctype html><html><head><title>${TITLE}</title>${head}</head><body><article><h1>${TITLE}</h1>` +
  `<p>${STORY[0]}</p>${markup}${STORY.slice(1)
    .map((text) => `<p>${text}</p>`)
    .join("")}</article></body></html>`;

describe("hidden from readers", () => {
  test.each([
    `<p hidden>${SECRET}</p>`,
    `<p style="display:none">${SECRET}</p>`,
    `<p style="display: none !important">${SECRET}</p>`,
    `<p style="visibility:hidden">${SECRET}</p>`,
    `<p style="visibility:collapse">${SECRET}</p>`,
    `<div style="display:none"><section><p>${SECRET}</p></section></div>`,
    `<p style="opacity:0">${SECRET}</p>`,
    `<p style="font-size:0">${SECRET}</p>`,
    `<p style="font-size:1px;color:#fff">${SECRET}</p>`,
    `<p style="color:#fff">${SECRET}</p>`,
    `<div style="background-color:#1a2b3c"><p style="color:rgb(26, 43, 60)">${SECRET}</p></div>`,
    `<p style="color:transparent">${SECRET}</p>`,
    `<p style="color:#fefefe">${SECRET}</p>`,
    `<p style="color:rgba(0,0,0,.01)">${SECRET}</p>`,
    `<p style="content-visibility:hidden">${SECRET}</p>`,
    `<p style="position:absolute;left:-9999px">${SECRET}</p>`,
    `<p style="position:fixed;top:-200em">${SECRET}</p>`,
    `<p style="text-indent:-9999px">${SECRET}</p>`,
    `<p style="clip:rect(1px, 1px, 1px, 1px);position:absolute">${SECRET}</p>`,
    `<p style="clip-path:inset(50%)">${SECRET}</p>`,
    `<p style="max-height:0;overflow:hidden">${SECRET}</p>`,
    `<p style="width:1px;height:1px;overflow:hidden">${SECRET}</p>`,
    `<p style="mso-hide:all">${SECRET}</p>`,
    `<p class="visually-hidden">${SECRET}</p>`,
    `<p class="note sr-only">${SECRET}</p>`,
    `<p class="d-none">${SECRET}</p>`,
    `<template><p>${SECRET}</p></template>`,
    `<p><span hidden>${SECRET}</span></p>`,
  ])("%s is in no block, no headline, and told as hidden", async (markup) => {
    const { draft, dropped, body } = await readPage(pageWith(markup));
    expect(body).not.toContain("bribes");
    expect(`${draft.headline} ${draft.standfirst}`).not.toContain("bribes");
    for (const paragraph of STORY) expect(body).toContain(paragraph);
    if (!markup.startsWith("<template")) expect(dropped).toContainEqual({ rule: "hidden", text: SECRET });
  });

  test.each([
    [".note", `<p class="note">${SECRET}</p>`],
    ["p.note", `<p class="lead note">${SECRET}</p>`],
    ["#note", `<div id="note"><p>${SECRET}</p></div>`],
    ["h4, .note , .x", `<p class="note">${SECRET}</p>`],
  ])("by the page's own sheet, under %s", async (selector, markup) => {
    const sheet = `<style>/* } */ @media print { p { color: #000 } }\n${selector} { margin: 0; display: none }</style>`;
    const { body } = await readPage(pageWith(markup, sheet));
    expect(body).not.toContain("bribes");
    expect(body).toContain(STORY[1]);
  });

  test("however deep it stands, and whatever stands around it", async () => {
    const hiding = fc.constantFrom(
      "hidden",
      'style="display:none"',
      'style="opacity:0"',
      'style="position:absolute;left:-9999px"',
      'style="font-size:0;line-height:0"',
      'class="sr-only"',
      'style="height:0;overflow:hidden"',
    );
    // Paragraphs and headings end where another block begins, for browsers too.
    const box = fc.constantFrom("div", "section", "span", "blockquote", "ul", "em", "table", "header");
    const around = fc.array(box, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(hiding, box, around, around, async (how, hider, outer, inner) => {
        const open = (tags: readonly string[]) => tags.map((tag) => `<${tag}>`).join("");
        const close = (tags: readonly string[]) =>
          tags
            .map((tag) => `</${tag}>`)
            .reverse()
            .join("");
        const markup = `${open(outer)}<${hider} ${how}>${open(inner)}${SECRET}${close(inner)}</${hider}>${close(outer)}`;
        const { draft, body } = await readPage(pageWith(markup));
        expect(`${body} ${draft.headline} ${draft.standfirst}`).not.toContain("bribes");
        expect(body).toContain(STORY[1]);
      }),
      { numRuns: 150 },
    );
  });

  test("a heading that only search engines read is no headline", async () => {
    const page = pageWith("").replace("<h1>", `<h1 class="sr-only">Kelpstone Echo: ${SECRET}</h1><h1>`);
    expect((await readPage(page)).draft.headline).toBe(TITLE);
  });

  test("what is said a second time for the eye alone is said once", async () => {
    const { texts } = await readPage(pageWith(`<div aria-hidden="true"><p>${STORY[1]}</p></div>`));
    expect(texts.filter((text) => text === STORY[1])).toHaveLength(1);
  });
});

test("a second copy of the story, behind a button, is no story", async () => {
  const copy = `<button aria-expanded="false">Print</button><div style="display:none">${STORY.join(" ")}</div>`;
  expect((await readPage(pageWith(copy))).texts).toEqual(STORY);
});

describe("hidden at first, and seen all the same", () => {
  test.each([
    `<p class="d-none d-md-block">${SECRET}</p>`,
    `<p class="hidden lg:block">${SECRET}</p>`,
    `<details><summary>What else happened</summary><p>${SECRET}</p></details>`,
    `<h2><button aria-expanded="false" aria-controls="more">More</button></h2><div id="more" style="display:none"><p>${SECRET}</p></div>`,
    `<div style="font-size:0"><p style="font-size:16px">${SECRET}</p></div>`,
    `<div style="visibility:hidden"><p style="visibility:visible">${SECRET}</p></div>`,
    `<div style="background:#000"><p style="color:#fff">${SECRET}</p></div>`,
  ])("%s is read", async (markup) => {
    expect((await readPage(pageWith(markup))).body).toContain("bribes");
  });

  test("a sheet for paper, or for one kind of screen, hides nothing", async () => {
    const sheet =
      `<style media="print">.note { display: none }</style>` +
      `<style>@media (max-width: 400px) { .note { display: none } } .note:empty { display: none }</style>`;
    const { body } = await readPage(pageWith(`<p class="note">${SECRET}</p>`, sheet));
    expect(body).toContain("bribes");
  });

  test.each([
    ["<body>", `<body style="opacity:0">`],
    ["<article>", `<article style="visibility:hidden">`],
    ["<article>", "<article hidden>"],
  ])("a page behind a curtain that a script draws back is read: %s as %s", async (tag, drawn) => {
    const { texts } = await readPage(pageWith("").replace(tag, drawn));
    expect(texts).toEqual(STORY);
  });

  test("what such a curtain hides by itself stays hidden", async () => {
    const page = pageWith(`<p hidden>${SECRET}</p>`).replace("<body>", `<body style="opacity:0">`);
    expect((await readPage(page)).texts).toEqual(STORY);
  });
});

test.each([
  ["rules", `<style>${".a{display:none}".repeat(40_000)}</style>`],
  ["a rule without an end", `<style>${".a{display:none;".repeat(40_000)}</style>`],
  ["selectors", `<style>${".a,".repeat(100_000)}b{display:none}</style>`],
  ["open blocks", `<style>${"@media{".repeat(100_000)}</style>`],
  ["a style", `<p style="${"display:none;".repeat(50_000)}">x</p>`],
  ["hidden elements", "<i hidden>x</i>".repeat(30_000)],
  ["twins", `<b>xy</b><i aria-hidden="true">xy</i>`.repeat(15_000)],
])("%s by the thousand keep nobody waiting", async (_, markup) => {
  expect((await readPage(pageWith(markup))).body).toContain(STORY[0]);
});

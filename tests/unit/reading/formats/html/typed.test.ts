/** HTML that no site wrote: a word processor's export, a fragment out of a content system's field, a newsletter. */
import { describe, expect, test } from "vitest";
import { read } from "../reading.ts";

const LEAD = "The cable car to Mount Ask will stand still until Easter, its owner told the valley on Monday.";
const SECOND = "A gust in January threw the upper cabin against its pylon, and nobody was in it but a dog.";

describe("a document that a word processor saved", () => {
  test("Google Docs names its parts by style, and links its comments", async () => {
    const { article, dropped } = await read(
      `<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"></head><body class="c4 doc-content"><p class="c1 title" id="h.a"><span class="c3">Valley waits for its cable car</span></p><p class="c1 subtitle"><span>No cabin until Easter</span></p><p class="c1"><span>By Tor Lunde</span></p><p class="c1"><span>${LEAD}</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><h2 class="c6" id="h.b"><span>The dog</span></h2><p class="c1"><span>${SECOND}</span></p><ul class="c7 lst-kix_a-0 start"><li class="c1"><span>Built in 1961.</span></li><li class="c1"><span>Climbs 840 metres.</span></li></ul><div class="c8"><p class="c1"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Check with the owner</span></p></div></body></html>`,
      "cable.html",
    );
    expect(article).toMatchObject({
      headline: "Valley waits for its cable car",
      standfirst: "No cabin until Easter",
      byline: [{ name: "Tor Lunde" }],
    });
    expect(article.body).toEqual([
      { type: "paragraph", text: LEAD },
      { type: "heading", text: "The dog" },
      { type: "paragraph", text: SECOND },
      { type: "listItem", text: "Built in 1961." },
      { type: "listItem", text: "Climbs 840 metres." },
    ]);
    expect(dropped).toContainEqual({ rule: "note", text: "[a]Check with the owner" });
  });

  test("Word names its styles, types its bullets and numbers its footnotes", async () => {
    const { article } = await read(
      `<html><head><meta name=Generator content="Microsoft Word 15 (filtered)"><title>Draft</title></head><body lang=EN-GB><div class=WordSection1><p class=MsoTitle>Valley waits for its cable car</p><p class=MsoNormal>By Tor Lunde</p><p class=MsoNormal>${LEAD}<a href="#_ftn1" name="_ftnref1">[1]</a></p><p class=MsoNormal>${SECOND}</p><p class=MsoListParagraphCxSpFirst>&middot;&nbsp;&nbsp; Built in 1961</p><p class=MsoListParagraphCxSpLast>&middot;&nbsp;&nbsp; Climbs 840 metres</p></div><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Said at a meeting.</p></div></body></html>`,
      "cable.htm",
    );
    expect(article).toMatchObject({
      headline: "Valley waits for its cable car",
      byline: [{ name: "Tor Lunde" }],
    });
    expect(article.body).toEqual([
      { type: "paragraph", text: LEAD },
      { type: "paragraph", text: SECOND },
      { type: "listItem", text: "Built in 1961" },
      { type: "listItem", text: "Climbs 840 metres" },
    ]);
  });

  test("but copy pasted from Word into a site's page is the site's page", async () => {
    const { article } = await read(
      `<html><head><title>Valley waits</title><meta property="og:title" content="Valley waits"></head><body><nav><a>Home</a></nav><article><h1>Valley waits</h1><p class="MsoNormal">${LEAD}</p><p class="MsoNormal">${SECOND}</p></article></body></html>`,
      "cable.html",
    );
    expect(article.headline).toBe("Valley waits");
    expect(article.body.map(({ text }) => text)).toEqual([LEAD, SECOND]);
  });
});

test("a fragment's first line is its headline, where nothing else is", async () => {
  const { article } = await read(
    `<div>Valley waits for its cable car<br><br>By Tor Lunde<br><br>${LEAD}<br><br>${SECOND}</div>`,
    "cable.html",
  );
  expect(article).toMatchObject({
    headline: "Valley waits for its cable car",
    byline: [{ name: "Tor Lunde" }],
  });
  expect(article.body.map(({ text }) => text)).toEqual([LEAD, SECOND]);
});

test.each([
  "Cet article est réservé aux abonnés.",
  "Il vous reste 72 % de cet article à lire.",
  "This article is for subscribers only.",
  "Ask Weekly is a reader-supported publication.",
  "You received this email because you are subscribed.",
])("what a publisher says to its readers is no copy: %s", async (notice) => {
  const { article } = await read(
    `<article><h1>Valley waits for its cable car</h1><p>${LEAD}</p><p>${notice}</p><p>${SECOND}</p></article>`,
    "cable.html",
  );
  expect(article.body.map(({ text }) => text)).toEqual([LEAD, SECOND]);
});

test("what a content system leaves for an embedded film is no copy", async () => {
  const { article } = await read(
    `<p>${LEAD}</p><p>[embed]https://films.example/ask[/embed]</p><p>${SECOND}</p>`,
    "cable.html",
  );
  expect(article.body.map(({ text }) => text)).toEqual([LEAD, SECOND]);
});

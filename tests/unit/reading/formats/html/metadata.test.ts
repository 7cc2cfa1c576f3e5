import { describe, expect, test } from "vitest";
import { page, readPage, STORY } from "./read.ts";

const ld = (article: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline: "Lighthouse keeps its keeper", ...article })}</script>`;
const names = async (markup: string) => (await readPage(markup)).draft.byline?.map(({ name }) => name);

describe("the headline", () => {
  test.each([
    ["Lighthouse keeps its keeper | The Kelpstone Courier"],
    ["Lighthouse keeps its keeper - Local - The Kelpstone Courier"],
    ["The Kelpstone Courier: Lighthouse keeps its keeper"],
  ])("“%s” loses the site's name", async (title) => {
    const markup = `<html><head><title>${title}</title><meta property="og:site_name" content="The Kelpstone Courier"></head><body><p>The harbour board voted on Tuesday to keep the lighthouse keeper for one more year, members said.</p></body></html>`;
    expect((await readPage(markup)).draft.headline).toMatch(/^Lighthouse keeps its keeper(?: - Local)?$/);
  });

  test("is the one that readers see, not the one that search engines are told", async () => {
    const head = `<meta property="og:title" content="Kelpstone lighthouse: why the keeper stays in 2024">`;
    expect((await readPage(page({ head, headline: "A light that still needs hands" }))).draft.headline).toBe(
      "A light that still needs hands",
    );
  });

  test("a kicker inside the heading is no part of it", async () => {
    const markup = page().replace(
      /<h1>.*?<\/h1>/,
      `<h1><span class="kicker">Harbour</span> <span>Lighthouse keeps its keeper</span></h1>`,
    );
    expect((await readPage(markup)).draft.headline).toBe("Lighthouse keeps its keeper");
  });

  test("what is named as a kicker behind other words is the headline's second line", async () => {
    const titled = page().replace(/<title>.*?<\/title>/, "<title>The quay: keeper stays</title>");
    const markup = titled.replace(
      /<h1>.*?<\/h1>/,
      `<h1><span class="subline">The quay:</span> <span class="topline">Light&shy;house keeps its keeper</span></h1>`,
    );
    expect((await readPage(markup)).draft.headline).toBe("The quay: Lighthouse keeps its keeper");
  });

  test("a lower heading with the site's name is not it, where cards are told the headline alone", async () => {
    const markup = page({ head: `<meta property="og:title" content="A light that still needs hands">` })
      .replace(/<title>.*?<\/title>/, "<title>Tales of the Quay - A light that still needs hands</title>")
      .replace(/<h1>.*?<\/h1>/, "<h2>Tales of the Quay</h2>");
    expect((await readPage(markup)).draft.headline).toBe("A light that still needs hands");
  });

  test("a kicker goes where the page is titled without it, and stays where it is titled with it", async () => {
    const heading = "<h1><small>Week of the sea</small><br>Lighthouse keeps its keeper</h1>";
    const titled = (title: string) =>
      page({ head: `<meta property="og:title" content="${title}">` }).replace(/<h1>.*?<\/h1>/, heading);
    expect((await readPage(titled("Lighthouse keeps its keeper"))).draft.headline).toBe(
      "Lighthouse keeps its keeper",
    );
    expect((await readPage(titled("Week of the sea: Lighthouse keeps its keeper"))).draft.headline).toBe(
      "Week of the sea: Lighthouse keeps its keeper",
    );
  });

  test("the site's slogan in the only first-level heading gives way to what the page is titled first", async () => {
    const markup = page({ headline: "Lamp or keeper | Tales of the quay" })
      .replace(/<h1>.*?<\/h1>/, "<h2>Lamp or keeper</h2>")
      .replace("<main>", "<main><h1>Tales of the quay</h1>");
    expect((await readPage(markup)).draft.headline).toBe("Lamp or keeper");
  });

  test("the one first-level heading is it, when the title is shorter, longer or only a word", async () => {
    const titled = (title: string, headline: string) =>
      page({ headline }).replace(/<title>.*?<\/title>/, `<title>${title}</title>`);
    const long = "A long night on the quay: the lighthouse keeps its keeper for another year";
    expect((await readPage(titled("Lighthouse keeps its keeper", long))).draft.headline).toBe(long);
    expect((await readPage(titled("A night on the quay: Keeper stays", "Keeper stays"))).draft.headline).toBe(
      "Keeper stays",
    );
    expect((await readPage(titled("Kelpstone and its harbour", "Keepers"))).draft.headline).toBe("Keepers");
  });

  test("a page without one, and without a title for cards, opens with its headline", async () => {
    const markup = page({ headline: "Kelpstone Harbour - Boats" }).replace(
      /<h1>.*?<\/h1>/,
      "<h2>Lamp or keeper</h2>",
    );
    expect((await readPage(markup)).draft.headline).toBe("Lamp or keeper");
  });

  test("the site's own name in a first-level heading is not it", async () => {
    const markup = page({ head: `<meta property="og:site_name" content="The Kelpstone Courier">` }).replace(
      "<main>",
      "<header><h1>The Kelpstone Courier</h1></header><main>",
    );
    expect((await readPage(markup)).draft.headline).toBe("Lighthouse keeps its keeper");
  });
});

describe("the byline", () => {
  const by = (line: string) => page({ before: line });

  test.each([
    ["By Ida Marlowe", ["Ida Marlowe"]],
    ["By Ida Marlowe and Tom Ferreby", ["Ida Marlowe", "Tom Ferreby"]],
    ["Von Ida Marlowe", ["Ida Marlowe"]],
    ["Par Ida Marlowe", ["Ida Marlowe"]],
  ])("%s", async (line, expected) => {
    expect(await names(by(`<p class="byline">${line}</p>`))).toEqual(expected);
  });

  test("is found in a line that the template shares with a date and a reading time", async () => {
    expect(
      await names(
        by(
          `<div class="meta"><span>14 June 2023</span><span>by</span><a href="/im">Ida Marlowe</a><span>3 min read</span></div>`,
        ),
      ),
    ).toEqual(["Ida Marlowe"]);
    expect(
      await names(by(`<div class="entry-meta">Posted on 14. Juni 2023 von Ida Marlowe | Lokales</div>`)),
    ).toEqual(["Ida Marlowe"]);
  });

  test("an agency that signs is told as one, and is the source (23)", async () => {
    const { draft } = await readPage(page({ before: `<p class="byline">By Reuters</p>` }));
    expect(draft.byline).toEqual([{ name: "Reuters", kind: "agency" }]);
    expect(draft.source).toBe("Reuters");
  });

  test("the newsroom that signs with the site's name is a desk, and the source (23)", async () => {
    const publisher = { "@type": "Organization", name: "The Kelpstone Courier" };
    const head = ld({ author: publisher, publisher });
    const { draft } = await readPage(
      page({ head, before: `<p class="byline">By The Kelpstone Courier</p>` }),
    );
    expect(draft.byline).toEqual([{ name: "The Kelpstone Courier", kind: "desk" }]);
    expect(draft.source).toBe("The Kelpstone Courier");
  });

  test("a newsroom and an agency that sign together are told apart", async () => {
    const head = `<meta property="og:site_name" content="Le Fanal">${ld({ author: { name: "Le Fanal et AFP" } })}`;
    expect((await readPage(page({ head }))).draft.byline).toEqual([
      { name: "Le Fanal", kind: "desk" },
      { name: "AFP", kind: "agency" },
    ]);
  });

  test("an agency beside people in JSON-LD is told beside them", async () => {
    const author = [
      { "@type": "Person", givenName: "Ida", familyName: "Marlowe" },
      { "@type": "Organization", name: "dpa" },
    ];
    expect(
      (await readPage(page({ head: ld({ author }), before: "<div>Ida Marlowe</div>" }))).draft.byline,
    ).toEqual([{ name: "Ida Marlowe" }, { name: "dpa", kind: "agency" }]);
  });

  test("a full name in the cards that a page gives social networks counts, though the page shows none", async () => {
    const card = (name: string) =>
      `<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="${name}">`;
    expect(await names(page({ head: card("Ida Marlowe") }))).toEqual(["Ida Marlowe"]);
    expect(await names(page({ head: card("imarlowe") }))).toEqual([]);
    expect(await names(page({ head: card("Site Admin") }))).toEqual([]);
  });

  test("a full name that is stated twice counts, once not", async () => {
    const stated = ld({ author: { "@type": "Person", name: "Ida Marlowe" } });
    expect(await names(page({ head: stated }))).toEqual([]);
    expect(await names(page({ head: `${stated}<meta name="author" content="Ida Marlowe">` }))).toEqual([
      "Ida Marlowe",
    ]);
  });

  test("all that JSON-LD lists are authors where the page prints some of them", async () => {
    const author = ["Ida Marlowe", "Tom Ferreby", "Sunniva Prowse"].map((name) => ({
      "@type": "Person",
      name,
    }));
    const before = `<p class="byline">By Ida Marlowe and 2 more</p>`;
    expect(await names(page({ head: ld({ author }), before }))).toEqual([
      "Ida Marlowe",
      "Tom Ferreby",
      "Sunniva Prowse",
    ]);
  });

  test("who checked or translated a story is not its author", async () => {
    const checker = `<div class="author"><span>Medically reviewed by</span> <a>Tom Ferreby</a></div>`;
    expect(await names(page({ before: checker }))).toEqual([]);
    expect(await names(page({ before: `<p>Fact checked by</p><p class="author">Tom Ferreby</p>` }))).toEqual(
      [],
    );
    expect(
      await names(
        page({ before: `${checker}<div class="author"><span>Written by</span> <a>Ida Marlowe</a></div>` }),
      ),
    ).toEqual(["Ida Marlowe"]);
  });

  test.each([
    [`<p>Ida Marlowe</p><p>3 May 2024</p>`],
    [`<p>Ida Marlowe</p><p>6 min read</p>`],
    [`<p>Ida Marlowe</p><p>Harbour Correspondent</p><p>3 May 2024</p>`],
  ])("a name by itself under the headline, beside the date: %s", async (before) => {
    const head = `<meta property="article:published_time" content="2024-05-03">`;
    expect(await names(page({ head, before }))).toEqual(["Ida Marlowe"]);
    // Of whom the story tells, it is not.
    expect(await names(page({ head, before: before.replace("Ida Marlowe", "Runa Halvorsen") }))).toEqual([]);
  });

  test("a phrase in bold is no signature: the text has its words in small letters", async () => {
    const story = STORY.map((text) => `<p>${text}</p>`);
    const signed = (name: string) =>
      page({
        story: [...story, "<p>The board will take its next steps in May.</p>", `<p><b>${name}</b></p>`].join(
          "",
        ),
      });
    expect(await names(signed("Next Steps"))).toEqual([]);
    expect(await names(signed("Ida Marlowe"))).toEqual(["Ida Marlowe"]);
  });

  test("what a template repeats of the headline is no byline", async () => {
    const headline = "Ferry skipper stopped by harbour police";
    const before = `<div class="meta"><span>3 May 2024</span> <span>${headline}</span></div>`;
    expect(await names(page({ headline, before }))).toEqual([]);
  });

  test("a point of a summary is no byline, though it has a time and a word like by", async () => {
    const points =
      "<ul><li>Ferry held up by strikers from 11.13 on (11.39)</li><li>Keeper stays (10.02)</li></ul>";
    const story = points + STORY.map((text) => `<p>${text}</p>`).join("");
    expect(await names(page({ story }))).toEqual([]);
  });

  test("what the headline has behind a word like by is no byline, where a list says it in part", async () => {
    const headline = "Live: Skipper shot by Harbour Settlers";
    const list = "<ul class='meta'><li>Skipper shot by Harbour Settlers (11.13)</li></ul>";
    expect(await names(page({ headline, before: list }))).toEqual([]);
  });

  test("a sentence in small letters behind a word like by names nobody", async () => {
    const before = `<div class="meta"><span>11.13</span> <span>Plan rejected by Minister today</span></div>`;
    expect(await names(page({ before }))).toEqual([]);
  });

  test("who is stated to machines and printed as the editor gives way to the name under the headline", async () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-05-03",
      "author": {"@type": "Person", "name": "Tom Ferreby"}}</script>`;
    const before = `<div class="author">Ida Marlowe</div><span>3 May 2024</span>`;
    const after = `<div class="info">Editor: <a href="/author/tf">Tom Ferreby</a></div>`;
    expect(await names(page({ head, before, after }))).toEqual(["Ida Marlowe"]);
  });

  test("authors that are marked in boxes of their own, side by side, are told together", async () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle",
      "author": {"@type": "Person", "name": "Ida Marlowe"}}</script>`;
    const author = (name: string) =>
      `<div class="by"><div><address><a rel="author">${name}</a></address></div></div>`;
    const before = `<div class="names">${author("Tom Ferreby")}${author("Ida Marlowe")}</div>`;
    expect(await names(page({ head, before }))).toEqual(["Tom Ferreby", "Ida Marlowe"]);
  });

  test("a middle name that JSON-LD states is told", async () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle",
      "author": {"@type": "Person", "name": "Ida Ruth Marlowe"}}</script>`;
    expect(await names(page({ head, before: `<p class="byline">By Ida Marlowe</p>` }))).toEqual([
      "Ida Ruth Marlowe",
    ]);
  });

  test("initials that are marked as the author's sign, those of an agency do not", async () => {
    const marked = (text: string) =>
      page({ after: `<p>3.5.2024; <span itemprop="author">${text}</span></p>` });
    expect(await names(marked("hk/idm;tofe"))).toEqual(["hk/idm", "tofe"]);
    const { draft } = await readPage(marked("dpa;epd"));
    expect(draft.byline?.map(({ kind }) => kind)).toEqual(["agency", "agency"]);
  });

  test("a name with the address of a site is a house, and a label in bold needs no colon", async () => {
    const head = `<meta name="author" content="Harbour Wave (www.hw.example)"><meta name="date" content="2024-05-03">`;
    const after = `<ul><li><strong>Datum</strong> 3.5.2024</li><li><strong>Autorin/Autor</strong> Ida Marlowe</li></ul>`;
    expect(await names(page({ head, after }))).toEqual(["Ida Marlowe"]);
    expect(await names(page({ head, after: "<p>Harbour Wave</p>" }))).toEqual([]);
  });

  test("one word in a box named for authors is a name where it links to its author's page", async () => {
    expect(await names(page({ before: `<div class="author">Mastodon</div>` }))).toEqual([]);
    const linked = `<div class="author"><a href="/author/runa">Runa</a></div>`;
    expect(await names(page({ before: linked, story: `<p>${STORY[0]}</p><p>${STORY[1]}</p>` }))).toEqual([
      "Runa",
    ]);
  });

  test("names in bold over the first paragraph sign it, as in copy that a paper also prints", async () => {
    const head = `<meta property="article:published_time" content="2024-05-03">`;
    const story = ["<b>Ida Marlowe/Tom Ferreby</b>", ...STORY].map((text) => `<p>${text}</p>`).join("");
    expect(await names(page({ head, story }))).toEqual(["Ida Marlowe", "Tom Ferreby"]);
  });

  test("the author of another story that the copy points to is not this one's", async () => {
    const teaser = `<div class="box"><a href="/ferry">Ferry fares rise again before summer</a></div><div><span>By Tom Ferreby</span></div>`;
    const story = `<p>${STORY[0]}</p><p>${STORY[1]}</p>${teaser}<p>${STORY[2]}</p>`;
    expect(await names(page({ before: `<p class="byline">By Ida Marlowe</p>`, story }))).toEqual([
      "Ida Marlowe",
    ]);
  });

  test.each([
    [`<p class="byline">By Courier Staff</p>`, "Courier Staff"],
    [`<div class="meta"><span>14. Juni 2023</span> <span>von</span> <a>Redaktion</a></div>`, "Redaktion"],
  ])("a desk signs where no person does: %s", async (before, desk) => {
    const head = `<meta property="og:site_name" content="The Kelpstone Courier">`;
    expect(await names(page({ head, before }))).toEqual([desk]);
    expect(await names(page({ head, before: `${before}<p>Author: Ida Marlowe</p>` }))).toEqual([
      "Ida Marlowe",
    ]);
  });

  test("a person whose site bears their name is its author", async () => {
    const head = `<meta property="og:site_name" content="Ida Marlowe">${ld({ author: { "@type": "Person", name: "Ida Marlowe" } })}`;
    expect(await names(page({ head, before: `<div class="who">Ida Marlowe, 3 May 2024</div>` }))).toEqual([
      "Ida Marlowe",
    ]);
  });

  test("in the copy itself it stands over the name of whoever put the page up", async () => {
    const before = `<div class="meta">by <a rel="author" href="/tf">Tom Ferreby</a>, 14 June 2023</div>`;
    const story = (line: string) => `<p>${line}</p>${STORY.map((text) => `<p>${text}</p>`).join("")}`;
    expect(await names(page({ before, story: story("A column by Ida Marlowe") }))).toEqual(["Ida Marlowe"]);
    expect(await names(page({ before, story: story("Von Ida Marlowe") }))).toEqual(["Ida Marlowe"]);
    expect(await names(page({ before, story: story("Boats, built by hand") }))).toEqual(["Tom Ferreby"]);
  });

  test.each([
    [`<p>Autorin: Ida Marlowe, Projektleiterin der Stiftung in Kelpstone.</p>`, ["Ida Marlowe"]],
    [`<p>About the author – Ida Marlowe</p>`, ["Ida Marlowe"]],
    [`<p>Publisher: Quay Press</p><p>Author: Ida Marlowe</p><p>Pages: 320</p>`, []],
    [`<p>Author: Ida Marlowe; illustrator: Tom Ferreby</p>`, []],
  ])("behind a label below the story: %s", async (label, expected) => {
    const story = `${[...STORY, ...STORY.map((text) => `Again: ${text}`)].map((text) => `<p>${text}</p>`).join("")}${label}`;
    expect(await names(page({ story }))).toEqual(expected);
  });

  test("a story may be signed at its end", async () => {
    const signed = (close: string) =>
      page({
        story: `${STORY.slice(0, 2)
          .map((text) => `<p>${text}</p>`)
          .join("")}${close}`,
      });
    const last = "The board will meet again when the lamp has been tested, in the first week of March.";
    expect(await names(signed(`<p>${last} (Ida Marlowe) +++</p>`))).toEqual(["Ida Marlowe"]);
    expect(await names(signed(`<p>${last}</p><p align="right"><em>Ida Marlowe</em></p>`))).toEqual([
      "Ida Marlowe",
    ]);
    expect(await names(signed(`<p>“No lamp can ring a bell when the fog is in.” (Ida Marlowe)</p>`))).toEqual(
      [],
    );
  });

  test("a first name is completed by the box about the author", async () => {
    const before = `<div class="meta">by <a rel="author" href="/im">Ida</a>, 14 June 2023</div>`;
    const after = `<div class="author-box"><p>Ida Marlowe - writes about the sea. She lives at the quay.</p></div>`;
    expect(await names(page({ before, after }))).toEqual(["Ida Marlowe"]);
  });

  test("the whole list is taken where the page prints its authors one by one", async () => {
    const head = ["Ida Marlowe", "Tom Ferreby", "Sunniva Prowse"]
      .map((name) => `<meta name="citation_author" content="${name}">`)
      .join("");
    const before = `<ul class="authors"><li>Ida Marlowe,</li><li>Tom Ferreby,</li><li>Sunniva Prowse</li></ul>`;
    expect(
      await names(
        page({ head: `${head}<meta name="citation_publication_date" content="2024-02-11">`, before }),
      ),
    ).toEqual(["Ida Marlowe", "Tom Ferreby", "Sunniva Prowse"]);
  });

  test("a name between headline and story, beside a date, needs no box of its own", async () => {
    const line = (name: string) => `<div><span>${name}</span> <span>11 February 2024</span></div>`;
    expect(await names(page({ before: line("Ida Marlowe") }))).toEqual(["Ida Marlowe"]);
    expect(await names(page({ before: line("Harbour News Weather") }))).toEqual([]);
  });

  test("one line each, in a list of authors; whoever translated it is none", async () => {
    const item = (text: string) => `<div class="author">${text}</div>`;
    expect(await names(page({ before: `<div>${item("Ida Marlowe,")}${item("Tom Ferreby")}</div>` }))).toEqual(
      ["Ida Marlowe", "Tom Ferreby"],
    );
    const translated = item("<b>Übersetzt von</b>: <span>Tom Ferreby</span>");
    expect(await names(page({ before: `<div>${item("Ida Marlowe")}${translated}</div>` }))).toEqual([
      "Ida Marlowe",
    ]);
  });

  test.each([
    ["in an address", `<address>Ida Marlowe and Tom Ferreby</address>`, ["Ida Marlowe", "Tom Ferreby"]],
    [
      "parted within a word",
      `<p class="byline">By <span>Ida Marlow</span><span>e</span></p>`,
      ["Ida Marlowe"],
    ],
    [
      "what they are between",
      `<p class="byline"><a>Ida Marlowe</a><i>, Staff Attorney</i> <b>&amp;</b> <a>Tom Ferreby</a></p>`,
      ["Ida Marlowe", "Tom Ferreby"],
    ],
    [
      "the paper first",
      `<div><b>The Guardian</b> <i>2 October 2020</i> <b>Ida Marlowe</b></div>`,
      ["Ida Marlowe"],
    ],
    [
      "a name with a particle",
      `<p><span class="author-name">Ida von Marlowe</span></p>`,
      ["Ida von Marlowe"],
    ],
    [
      "before categories",
      `<div class="meta"><i>3 May 2024</i> <b>by</b> <a>Ida Marlowe</a> <i>/</i> <b>Categories:</b> <a>Harbour</a></div>`,
      ["Ida Marlowe"],
    ],
  ])("%s", async (_, before, expected) => {
    expect(await names(page({ before }))).toEqual(expected);
  });

  test("between the headline and the headline printed again", async () => {
    const before = `<p class="byline">Ida Marlowe</p>${"<p>Share</p>".repeat(12)}<h1>Lighthouse keeps its keeper</h1>`;
    expect(await names(page({ before }))).toEqual(["Ida Marlowe"]);
  });

  test("of another story above this one, or of a picture, it is not this one's", async () => {
    const card = `<div class="relatedArticle"><p>Ferry fares rise</p><p><span class="author">By Tom Ferreby</span></p></div>`;
    const picture = `<figure><figcaption>The lamp. <span itemprop="author">Tom Ferreby</span></figcaption></figure>`;
    expect(await names(page({ before: card }))).toEqual([]);
    expect(await names(page({ before: picture }))).toEqual([]);
  });

  test("in JSON-LD as a template writes it", async () => {
    const head = ld({ author: { "@type": "Person", name: "Ida O&#8217;Marlowe" } });
    expect(await names(page({ head, before: "<div>Ida O’Marlowe</div>" }))).toEqual(["Ida O’Marlowe"]);
  });

  test("“Written by” in the labels for cards is as good as a meta tag", async () => {
    const head = `<meta property="og:type" content="article"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ida Marlowe">`;
    expect(await names(page({ head, after: "<p>Ida Marlowe</p>" }))).toEqual(["Ida Marlowe"]);
  });

  test("names of other stories' authors stay with their cards (22)", async () => {
    const after = `<div class="related-cards"><article><a rel="author" href="/x">Sunniva Prowse</a><span>2 Hours Ago</span><h3>Ferry fares rise</h3></article></div>`;
    expect(
      await names(page({ before: `<p>By <a rel="author" href="/im">Ida Marlowe</a></p>`, after })),
    ).toEqual(["Ida Marlowe"]);
  });

  test("an author in JSON-LD counts when readers see the name too", async () => {
    const head = ld({ author: { "@type": "Person", name: "Ida Marlowe" }, datePublished: "2024-02-11" });
    expect(await names(page({ head, before: `<span class="who">Ida Marlowe</span>` }))).toEqual([
      "Ida Marlowe",
    ]);
    expect(await names(page({ head: ld({ author: { "@type": "Person", name: "site-admin" } }) }))).toEqual(
      [],
    );
  });

  test("an author named by @id in a graph is found there", async () => {
    const graph = {
      "@graph": [
        { "@type": "NewsArticle", headline: "Lighthouse keeps its keeper", author: { "@id": "#ida" } },
        { "@type": "Person", "@id": "#ida", name: "Ida Marlowe" },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(graph)}</script>`;
    expect(await names(page({ head, before: "<div>Ida Marlowe</div>" }))).toEqual(["Ida Marlowe"]);
  });

  test("the owner of a site, in the head of a page without a date, is no author", async () => {
    expect(
      await names(
        page({
          head: `<meta name="author" content="Tom Ferreby">`,
          after: "<footer>Tom Ferreby, Quay 3</footer>",
        }),
      ),
    ).toEqual([]);
  });

  test("a paragraph that begins with By is a paragraph", async () => {
    const first =
      "By Friday evening the harbour board had heard from sixty people, nearly all of them against the lamp.";
    const { draft, texts } = await readPage(
      page({
        story: `<p>${first}</p><p>The vote was taken on Tuesday, at the end of a long and at times bitter evening in the net loft.</p>`,
      }),
    );
    expect(draft.byline).toEqual([]);
    expect(texts[0]).toBe(first);
  });
});

describe("dates", () => {
  test("are as written, the machine's form first", async () => {
    const head = ld({
      datePublished: "2024-02-11T06:30:00+01:00",
      dateModified: "2024-02-11T09:05:00+01:00",
    });
    const { draft } = await readPage(page({ head, before: "<p>11 February 2024</p>" }));
    expect([draft.published, draft.versionCreated]).toEqual([
      "2024-02-11T06:30:00+01:00",
      "2024-02-11T09:05:00+01:00",
    ]);
  });

  test.each([
    [`<meta property="article:published_time" content="2024-02-11T06:30:00Z">`, "2024-02-11T06:30:00Z"],
    [`<meta name="parsely-pub-date" content="2024-02-11T06:30:00Z">`, "2024-02-11T06:30:00Z"],
    [`<meta name="DC.date.issued" content="2024-02-11">`, "2024-02-11"],
    [`<meta name="sailthru.date" content="2024-02-11 06:30:00">`, "2024-02-11 06:30:00"],
    [`<meta name="citation_publication_date" content="2024/02/11">`, "2024/02/11"],
  ])("%s", async (head, expected) => {
    expect((await readPage(page({ head }))).draft.published).toBe(expected);
  });

  test("<time> by the headline", async () => {
    const before = `<time class="published" datetime="2024-02-11T06:30:00Z">Sunday</time>`;
    expect((await readPage(page({ before }))).draft.published).toBe("2024-02-11T06:30:00Z");
  });

  test("a day among other things in a line by the headline", async () => {
    const { draft } = await readPage(page({ before: "<p>Press release of 25 January 2022 | Kelpstone</p>" }));
    expect(draft.published).toContain("25 January 2022");
  });

  test("what readers are told goes before the day on which the file was written; of one day, the time counts", async () => {
    const filed = (day: string) => `<meta name="date" content="${day}">`;
    const before = "<p>Published 11 February 2024</p>";
    const published = async (head: string) => (await readPage(page({ head, before }))).draft.published;
    expect(await published(filed("2024-02-19T08:00:00+01:00"))).toBe("Published 11 February 2024");
    expect(await published(filed("2024-02-11T08:00:00+01:00"))).toBe("2024-02-11T08:00:00+01:00");
    expect((await readPage(page({ head: filed("2024-02-19") }))).draft.published).toBe("2024-02-19");
  });

  test("a day under a picture is the picture's", async () => {
    const before = `<div class="x1"><img src="/a.jpg"><p>The lamp above the quay, 24 April 2023</p></div>`;
    const after = `<p><span>Date:</span> <span>28.04.2023</span></p>`;
    expect((await readPage(page({ before, after }))).draft.published).toBe("Date: 28.04.2023");
  });

  test("<time> in a line tells which of two numbers is the month", async () => {
    const before = `<p class="byline">10/12/2023 <time datetime="2023-10-12T19:38:01Z">7:38 PM</time></p>`;
    expect((await readPage(page({ before }))).draft.published).toBe("2023-10-12T19:38:01Z");
  });

  test("a day behind a label of its own, under the story", async () => {
    const after = `<div><b>Date:</b> <span>11 February 2024</span> <b>Source:</b> <span>Quay News</span></div>`;
    expect((await readPage(page({ after }))).draft.published).toBe("11 February 2024");
  });

  test("a day in a line named for it, at the story's end", async () => {
    const after = `<footer class="entry-meta">This was posted on December 16th, 2016 by kj in Harbour</footer>`;
    expect((await readPage(page({ after }))).draft.published).toBe("December 16th, 2016");
  });

  test("a day that opens the copy", async () => {
    const story = `<p>Press release of 25 January 2022 | Kelpstone – ${STORY[0]}</p><p>${STORY[1]}</p>`;
    expect((await readPage(page({ story }))).draft.published).toBe("25 January 2022");
  });

  test("the day in the page's address, when nothing else says", async () => {
    const head = `<link rel="canonical" href="https://courier.example/2024/02/11/lighthouse">`;
    expect((await readPage(page({ head }))).draft.published).toBe("2024-02-11");
  });

  test("a date that is no part of the story's head is not the story's", async () => {
    const after = `<div class="events"><p>Next council meeting on 3 March 2031</p></div>`;
    expect((await readPage(page({ after }))).draft.published).toBeUndefined();
  });
});

describe("JSON-LD", () => {
  test("broken by its template, it is mended: line breaks in strings, commas before a bracket, a semicolon", async () => {
    const script = `<script type="application/ld+json">
    {"@type": "NewsArticle", "headline": "Lighthouse keeps
 its keeper", "datePublished": "2024-02-11", "keywords": ["light", "harbour",],};
    </script>`;
    const { draft } = await readPage(page({ head: script }));
    expect(draft).toMatchObject({ published: "2024-02-11", keywords: ["light", "harbour"] });
  });

  test("beyond mending, it is as if it were not there", async () => {
    const { draft } = await readPage(
      page({ head: `<script type="application/ld+json">{{{ nonsense</script>` }),
    );
    expect(draft.headline).toBe("Lighthouse keeps its keeper");
  });

  test("of another story on the page is not this one's", async () => {
    const other = {
      "@type": "ItemList",
      itemListElement: [
        { "@type": "NewsArticle", headline: "Ferry fares rise", datePublished: "2019-01-01" },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(other)}</script>${ld({ datePublished: "2024-02-11" })}`;
    expect((await readPage(page({ head }))).draft.published).toBe("2024-02-11");
  });

  test("a __proto__ in it is only a name", async () => {
    const head = `<script type="application/ld+json">{"__proto__":{"polluted":true},"@type":"NewsArticle","headline":"Lighthouse keeps its keeper"}</script>`;
    await readPage(page({ head }));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe("the rest of what a page states", () => {
  test("language, section, keywords, source, rights and address", async () => {
    const head = `<link rel="canonical" href="/local/lighthouse?a=1"><base href="https://courier.example/">
      <meta property="og:locale" content="en_GB"><meta property="article:section" content="Local">
      <meta name="news_keywords" content="lighthouse, harbour , lighthouse"><meta property="og:site_name" content="The Kelpstone Courier">
      <meta name="copyright" content="Courier Press">`;
    const { draft } = await readPage(page({ head }).replace('<html lang="en">', "<html>"));
    expect(draft).toMatchObject({
      language: "en-GB",
      section: "Local",
      keywords: ["lighthouse", "harbour"],
      source: "The Kelpstone Courier",
      copyrightNotice: "Courier Press",
      canonicalUrl: "https://courier.example/local/lighthouse?a=1",
    });
  });

  test("a canonical address that is no web address is none", async () => {
    const head = `<link rel="canonical" href="javascript:alert(1)">`;
    expect((await readPage(page({ head }))).draft.canonicalUrl).toBeUndefined();
  });

  test("a description that is a picture's caption is no standfirst: the next one is", async () => {
    const caption = "Runa Halvorsen on the gallery of the lighthouse, which she has kept since 1998";
    const before = `<figure><img src="/a.jpg"><figcaption>${caption}</figcaption></figure>`;
    const head = `${ld({ description: `${caption}.` })}<meta property="og:description" content="The board votes against an automatic lamp.">`;
    expect((await readPage(page({ head, before }))).draft.standfirst).toBe(
      "The board votes against an automatic lamp.",
    );
  });

  test("a description that only repeats how the story begins is no standfirst", async () => {
    const head = `<meta name="description" content="The lighthouse at Kelpstone will keep its keeper for another year, the harbour board decided on…">`;
    expect((await readPage(page({ head }))).draft.standfirst).toBeUndefined();
  });

  test("a dateline is read, and stays in the paragraph", async () => {
    const first =
      "KELPSTONE, Feb 11 (Reuters) - The lighthouse will keep its keeper for another year, the harbour board decided on Tuesday.";
    const { draft, texts } = await readPage(
      page({
        story: `<p>${first}</p><p>Members voted by five to two against an automatic lamp, the treasurer said after the meeting.</p>`,
      }),
    );
    expect(draft.dateline).toMatchObject({ place: "KELPSTONE", agency: "Reuters" });
    expect(texts[0]).toBe(first);
  });
});

describe("dates of other calendars", () => {
  const thai = (head: string, dated: string) =>
    `<!doctype html><html lang="th"><head><title>ไฟไหม้ท่าเรือเป็นคืนที่สอง</title>${head}</head><body><article><h1>ไฟไหม้ท่าเรือเป็นคืนที่สอง</h1>${dated}` +
    `<p>ท่าเรือถูกไฟไหม้ตลอดทั้งคืน หลังจากเรือบรรทุกน้ำมันเกิดเพลิงไหม้ เจ้าหน้าที่ดับเพลิงกล่าวเมื่อวันเสาร์ ไม่มีผู้ได้รับบาดเจ็บ</p>` +
    `<p>นายกเทศมนตรีให้คำมั่นว่าจะมีการสอบสวน และกล่าวว่าท่าเรือจะปิดจนถึงวันอังคารเป็นอย่างเร็วที่สุด</p></article></body></html>`;

  test("a Thai day is the page's, and no line of its story", async () => {
    const { draft, texts } = await readPage(thai("", `<p class="date">6 มิถุนายน 2567</p>`));
    expect(draft.published).toBe("6 มิถุนายน 2567");
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(/^ท่าเรือ/);
  });

  test("so is a Persian one", async () => {
    const markup =
      `<!doctype html><html lang="fa"><head><title>آتش‌سوزی در بندر</title></head><body><article><h1>آتش‌سوزی در بندر</h1><div class="date">۱۷ خرداد ۱۴۰۳</div>` +
      `<p>بندر در تمام طول شب سوخت، پس از آنکه یک کشتی سوخت‌رسان آتش گرفت، سازمان آتش‌نشانی روز شنبه اعلام کرد. هیچ‌کس آسیب ندید.</p>` +
      `<p>شهردار وعدهٔ تحقیق داد و گفت بندر دست‌کم تا سه‌شنبه بسته می‌ماند.</p></article></body></html>`;
    const { draft, texts } = await readPage(markup);
    expect(draft.published).toBe("۱۷ خرداد ۱۴۰۳");
    expect(texts).toHaveLength(2);
  });

  test("what the head states in the Buddhist era is read on a Thai page, and told on another", async () => {
    const head = `<meta property="article:published_time" content="2567-06-06T10:00:00+07:00">`;
    expect((await readPage(thai(head, ""))).draft.published).toBe("2567-06-06T10:00:00+07:00");
    expect((await readPage(page({ head }))).draft.published).toBe("2567-06-06T10:00:00+07:00");
  });
});

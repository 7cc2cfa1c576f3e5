/** What goes wrong with pages, one case each; the numbers are those of the project's list of parsing cases. */
import { describe, expect, test } from "vitest";
import { fixture, page, readPage, STORY } from "./read.ts";

describe("the body", () => {
  test("a consent text longer than the story is never the story, nor is a story hidden behind one lost (cases 28 and 29)", async () => {
    const { texts, body } = await readPage(fixture("consent"));
    expect(texts).toEqual([
      expect.stringMatching(/^The old market hall/),
      expect.stringMatching(/^Forty of the fifty-two stalls/),
    ]);
    expect(body).not.toMatch(/cookies|partners/);
  });

  test("a first paragraph in a box of its own, and a story in two boxes, are told whole and in order (cases 31 and 32)", async () => {
    const { texts } = await readPage(fixture("two-containers"));
    expect(texts.map((text) => text.slice(0, 13))).toEqual([
      "Every morning",
      "He has done s",
      "The ferry tha",
      "“People ask w",
      "His daughter,",
    ]);
  });

  test("a refrain is kept; a paragraph printed twice in a row is one (case 33)", async () => {
    const refrain =
      "And still the harbour bell rang on, as it had rung for every boat that ever left this town.";
    const story = [STORY[0], refrain, STORY[1], refrain, STORY[2], STORY[2]]
      .map((text) => `<p>${text}</p>`)
      .join("");
    const { texts } = await readPage(page({ story }));
    expect(texts).toEqual([STORY[0], refrain, STORY[1], refrain, STORY[2]]);
  });

  test("an articleBody that is a stub never replaces what stands on the page (case 30)", async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lighthouse keeps its keeper","articleBody":"The lighthouse keeps its keeper. More soon."}</script>`;
    expect((await readPage(page({ head }))).texts).toEqual(STORY);
  });

  test("a page that scripts fill is read from its articleBody", async () => {
    const ld = {
      "@type": "NewsArticle",
      headline: "Lighthouse keeps its keeper",
      articleBody: STORY.join("\n\n"),
    };
    const markup = `<html><head><script type="application/ld+json">${JSON.stringify(ld)}</script></head><body><div id="app"></div></body></html>`;
    expect((await readPage(markup)).texts).toEqual(STORY);
  });

  test("a fragment without <html> is read as a page is (case 36)", async () => {
    const { texts } = await readPage(STORY.map((text) => `<p>${text}</p>`).join(""));
    expect(texts).toEqual(STORY);
  });

  test("paragraphs that are only line breaks apart are paragraphs", async () => {
    const { texts } = await readPage(page({ story: STORY.join("<br><br>") }));
    expect(texts).toEqual(STORY);
  });

  test("a link left open does not make a link of the rest of the story", async () => {
    const story = `<p><a href="/x">${STORY[0]}</p><p>${STORY[1]} <a href="/y">Here</a>.</p><p>${STORY[2]}</p>`;
    const { texts } = await readPage(page({ story }));
    expect(texts[0]).toBe(STORY[0]);
    expect(texts).toHaveLength(3);
  });

  test("a bold line between two paragraphs is a heading", async () => {
    const story = `<p>${STORY[0]}</p><p><strong>A vote at midnight</strong></p><p>${STORY[1]}</p><p>${STORY[2]}</p>`;
    const { draft } = await readPage(page({ story }));
    expect(draft.body[1]).toEqual({ type: "heading", text: "A vote at midnight" });
  });

  test("a row of a table of figures is one list item", async () => {
    const rows = [
      ["Harbour", "1st", "41 points"],
      ["Hill", "2nd", "38 points"],
    ].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
    const story = `<p>${STORY[0]}</p><p>${STORY[1]}</p><p>The table after Saturday, with all eleven teams having played nine matches each:</p><table><tbody>${rows.join("")}</tbody></table><p>${STORY[2]}</p>`;
    const { draft } = await readPage(page({ story }));
    const items = draft.body.filter(({ type }) => type === "listItem").map(({ text }) => text);
    if (items.length > 0) expect(items).toEqual(["Harbour | 1st | 41 points", "Hill | 2nd | 38 points"]);
    expect(draft.body.filter(({ type }) => type === "paragraph").length).toBeGreaterThanOrEqual(4);
  });

  test("spaces, line breaks and soft hyphens of the mark-up are none of the text", async () => {
    const story = `<p>The   light&shy;house\n at&nbsp;Kelpstone will keep its keeper for another year, the harbour board decided.</p><p>${STORY[1]}</p><p>${STORY[2]}</p>`;
    const { texts } = await readPage(page({ story }));
    expect(texts[0]).toBe(
      "The lighthouse at Kelpstone will keep its keeper for another year, the harbour board decided.",
    );
  });
});

describe("a story in parts", () => {
  const OTHER =
    "Bakers and millers met for the third time this week, and again they could not agree on a price.";

  test("in an article inside the page's article is the story, where the outer one has little to say", async () => {
    const inner = `<article>${[...STORY, ...STORY.map((text) => `Later, ${text}`)].map((text) => `<p>${text}</p>`).join("")}</article>`;
    const { texts } = await readPage(
      page({ story: `<p>${OTHER}</p><p>${OTHER} So it goes on.</p>${inner}` }),
    );
    expect(texts).toEqual(expect.arrayContaining(STORY));
  });

  test("each in an article of its own is told, and cards of other stories are not", async () => {
    const parts = ["Lamp", "Keeper", "Board", "Harbour"].map(
      (name) =>
        `<article><h3>${name}</h3>${STORY.map((text) => `<p>${name}: ${text}</p>`).join("")}</article>`,
    );
    const card = `<article><h3><a href="/c">Bakers' strike</a></h3><p>${OTHER}</p></article>`;
    const told = (inside: string) =>
      readPage(page({ story: `<p>${OTHER}</p><p>${STORY.join(" ")}</p>${inside}` })).then(({ body }) => body);
    expect(await told(parts.join(""))).toContain(`Board: ${STORY[1]}`);
    expect(await told(card + card)).not.toContain(
      "third time this week, and again they could not agree on a price.\nBakers",
    );
  });

  test("a program in the story keeps its comments, which are no readers'", async () => {
    const program = `<pre><code><span class="token comment"># light the lamp</span> lamp --on</code></pre>`;
    const { body } = await readPage(page({ story: `<p>${STORY[0]}</p>${program}<p>${STORY[1]}</p>` }));
    expect(body).toContain("# light the lamp lamp --on");
  });

  test("a ticker whose posts are called comments is told; readers' comments are not", async () => {
    const posts = Array.from({ length: 12 }, (_, minute) => `${minute + 1}' ${STORY[minute % 3]}`);
    const ticker = (more: string) =>
      page({ story: posts.map((text) => `<div class="comment"><p>${text}</p>${more}</div>`).join("") });
    expect((await readPage(ticker(""))).texts).toEqual(expect.arrayContaining(posts));
    const answered = `${ticker('<a class="comment-reply-link">Answer</a>')}<p>${STORY[0]}</p>`;
    expect((await readPage(answered)).body).not.toContain(posts[3]);
  });

  test("headings of the first level between its paragraphs are headings", async () => {
    const story = `<p>${STORY[0]}</p><h1>What the board said</h1><p>${STORY[1]}</p><h1>What the keeper said</h1><p>${STORY[2]}</p>`;
    const { draft } = await readPage(page({ story }));
    expect(draft.body.filter(({ type }) => type === "heading").map(({ text }) => text)).toEqual([
      "What the board said",
      "What the keeper said",
    ]);
  });

  test("in a container of Adobe's components is told: their names begin like those of consent dialogs", async () => {
    const { texts } = await readPage(page().replace('class="story-body"', 'class="cmp-container"'));
    expect(texts).toEqual(STORY);
  });
});

describe("a post as a content system exports it", () => {
  const post = `${STORY.map((text) => `<p>${text}</p>`).join("")}<ul><li>Two lamps.</li><li>One keeper.</li></ul>`;

  test("is told whole: nothing stands around it", async () => {
    expect((await readPage(post)).texts).toEqual([...STORY, "Two lamps.", "One keeper."]);
  });

  test("is told without its shortcodes, which are explained; an editor's brackets are the story's", async () => {
    const { texts, draft, dropped } = await readPage(
      `<p>${STORY[0]} [caption width="3"]<img src="/l.jpg"> The light at dusk[/caption]</p>[button link="/x"]
       <p>“He [the keeper] will stay,” she said. [video]</p><p>${STORY[1]}</p>`,
    );
    expect(texts).toEqual([STORY[0], "“He [the keeper] will stay,” she said.", STORY[1]]);
    expect(draft.images?.[0]?.caption).toBe("The light at dusk");
    expect(dropped.filter(({ rule }) => rule === "shortcode").map(({ text }) => text)).toEqual([
      '[caption width="3"]',
      "[/caption]",
      '[button link="/x"]',
      "[video]",
    ]);
  });

  test("says whom a quotation is of, and does not take it for a picture", async () => {
    const quote =
      "<figure><blockquote><p>It rings.</p></blockquote><figcaption>Runa Halvorsen</figcaption></figure>";
    const { draft } = await readPage(`<p>${STORY[0]}</p>${quote}<p>${STORY[1]}</p>`);
    expect(draft.body.map(({ text }) => text)).toEqual([STORY[0], "It rings.", "Runa Halvorsen", STORY[1]]);
    expect(draft.images).toEqual([]);
  });
});

describe("a box that speaks of itself, in the story", () => {
  const WALL = `<div class="offer"><h3>Unlimited access</h3><p>Create an account or sign in to continue with your reading experience.</p>
    <ul><li>All stories, on every device</li><li>The crossword</li></ul><p>Don't have an account? Join us.</p></div>`;
  const inTheMiddle = (box: string) =>
    page({ story: `<p>${STORY[0]}</p><p>${STORY[1]}</p>${box}<p>${STORY[2]}</p><p>Later, ${STORY[0]}</p>` });

  test.each([
    ["paywall", WALL],
    [
      "consent",
      `<div class="x"><p><b>Empfohlener redaktioneller Inhalt</b></p><p>An dieser Stelle finden Sie einen externen Inhalt, der den Artikel mit zusätzlichen Informationen anreichert. Sie können ihn sich hier mit einem Klick anzeigen lassen oder wieder ausblenden.</p><p>Mehr dazu in unseren Einstellungen.</p></div>`,
    ],
    ["consent", `<div><p>Ce contenu externe est bloqué, parce que vous avez refusé les cookies.</p></div>`],
  ])("%s goes as a whole, and is explained", async (rule, box) => {
    const { texts, dropped } = await readPage(inTheMiddle(box));
    expect(texts).toEqual([STORY[0], STORY[1], STORY[2], `Later, ${STORY[0]}`]);
    const said = dropped.filter(({ text }) => box.includes(text)).map((one) => one.rule);
    expect(new Set(said.filter((one) => one !== "unlikely" && one !== "boilerplate"))).toEqual(
      new Set([rule]),
    );
  });

  test("placeholders that say more than the story between them go all the same", async () => {
    const box = `<div><h3>Externer Inhalt nicht verfügbar</h3><p>Deine Einstellungen verhindern das Laden und Anzeigen aller externen Inhalte auf dieser Seite, etwa Karten, Tabellen und Filme, und auch die der sozialen Netzwerke, bis du sie aktivierst.</p></div>`;
    const story = STORY.map((text) => `<p>${text}</p>`).join(box.repeat(2));
    expect((await readPage(page({ story }))).texts).toEqual(STORY);
  });

  test.each([
    "Article content",
    "3 min read",
    "4 Min Lesezeit",
    "Temps de lecture : 5 min",
    "Annonce",
    "読了時間 3分",
  ])("the label “%s” goes alone", async (label) => {
    const story = STORY.map((text) => `<p>${text}</p>`).join(`<p>${label}</p>`);
    expect((await readPage(page({ story }))).texts).toEqual(STORY);
  });
});

describe("a line that is in the head of the page already", () => {
  test.each([
    ["the author's name behind the story", "byline", `<p>Ida Marlowe</p>`],
    ["the headline again", "headline", "", "<p>Lighthouse keeps its keeper</p>"],
  ])("%s is no part of it", async (_, rule, after, before = "") => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lighthouse keeps its keeper","author":{"@type":"Person","name":"Ida Marlowe"}}</script>`;
    const story = [before, ...STORY.map((text) => `<p>${text}</p>`), after].join("");
    const { texts, dropped } = await readPage(page({ head, story }));
    expect(texts).toEqual(STORY);
    expect(dropped.map(({ rule }) => rule)).toContain(rule);
  });
});

describe("what stands around a story", () => {
  const furniture: [string, string][] = [
    [
      "related stories",
      `<aside class="related"><h3>Related</h3><ul><li><a href="/a">Ferry fares to rise again in the spring, operator says</a></li></ul></aside>`,
    ],
    [
      "a newsletter box",
      `<div class="newsletter-signup"><p>Sign up for our newsletter and get the best of Kelpstone in your inbox every morning.</p></div>`,
    ],
    [
      "share buttons",
      `<ul class="share"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul>`,
    ],
    [
      "readers' comments",
      `<section id="comments"><div class="comment"><p>My grandfather kept that light and he would have laughed at a lamp that minds itself, I can tell you.</p></div></section>`,
    ],
    [
      "a most-read list",
      `<div class="most-read"><h2>Most read</h2><ol><li><a href="/1">Whale seen in the harbour for the third time this month</a></li></ol></div>`,
    ],
    [
      "an author's box",
      `<div class="author-bio"><p>Ida Marlowe covers the coast for the Courier and has written two books about lighthouses.</p></div>`,
    ],
    ["the rights line", `<footer><p>© 2024 The Kelpstone Courier. All rights reserved.</p></footer>`],
    [
      "tags",
      `<ul class="tags"><li><a href="/t/light">lighthouses</a></li><li><a href="/t/harbour">harbour</a></li></ul>`,
    ],
    [
      "a card that is an article of its own",
      `<article class="card"><h3><a href="/c">Bakers' strike enters second week</a></h3><p>Bread is short in every street of the old town as the bakers and the mill cannot agree.</p></article>`,
    ],
  ];
  test.each(furniture)("%s, behind the story, is no part of it", async (_, after) => {
    expect((await readPage(page({ after }))).texts).toEqual(STORY);
  });
  test.each([
    "Advertisement",
    "Read more: The keeper's own diary of the great storm",
    "Story continues below",
  ])("“%s” between two paragraphs is no part of the story", async (line) => {
    const story = `<p>${STORY[0]}</p><p>${line}</p><p>${STORY[1]}</p><p>${STORY[2]}</p>`;
    const { texts, dropped } = await readPage(page({ story }));
    expect(texts).not.toContain(line);
    expect(dropped.map(({ text }) => text)).toContain(line);
  });
  test("a sentence that only speaks of subscribing is the story's, inside quotation marks", async () => {
    const quote =
      "“Subscribe to our newsletter, they told me, and the light will never go out,” said Halvorsen, and laughed at it.";
    const story = [STORY[0], quote, STORY[1], STORY[2]].map((text) => `<p>${text}</p>`).join("");
    expect((await readPage(page({ story }))).texts).toContain(quote);
  });
});

describe("pictures", () => {
  test("a caption printed twice is one, with its credit (case 18)", async () => {
    const before = `<figure><img src="https://img.example/light.jpg" alt="The lighthouse at dusk."><figcaption><span>The lighthouse at dusk.</span><span>The lighthouse at dusk.</span><span class="credit">Photo: Wren Okafor</span></figcaption></figure>`;
    const { draft, body } = await readPage(page({ before }));
    expect(draft.images).toEqual([
      { caption: "The lighthouse at dusk.", credit: "Wren Okafor", uri: "https://img.example/light.jpg" },
    ]);
    expect(body).not.toContain("dusk");
  });

  test("“Source: …” beneath a caption is its credit (case 19)", async () => {
    const before = `<figure><img src="https://img.example/l.jpg"><figcaption><p>Boats in the outer harbour.</p><p>Source: Harbour Board</p></figcaption></figure>`;
    const { draft, body } = await readPage(page({ before }));
    expect(draft.images?.[0]).toMatchObject({
      caption: "Boats in the outer harbour.",
      credit: "Harbour Board",
    });
    expect(body).not.toContain("Source");
  });
});

describe("what a page holds too little of", () => {
  test("a teaser of a story for subscribers is flagged", async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lighthouse keeps its keeper","isAccessibleForFree":false}</script>`;
    const { warnings } = await readPage(page({ head, story: `<p>${STORY[0]}</p>` }));
    expect(warnings.map(({ code }) => code)).toEqual(["paywalled"]);
  });

  test("a page that scripts fill is flagged: no reader has seen its text", async () => {
    const ld = { "@type": "NewsArticle", headline: "Keeper stays", articleBody: STORY.join("\n\n") };
    const markup = `<script type="application/ld+json">${JSON.stringify(ld)}</script><div id="app"></div>`;
    expect((await readPage(markup)).warnings.map(({ code }) => code)).toEqual(["low-yield"]);
  });

  test("a count of letters is no count of words", async () => {
    const letters = STORY.join(" ").length;
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lighthouse keeps its keeper","wordCount":${letters}}</script>`;
    expect((await readPage(page({ head }))).warnings).toEqual([]);
  });

  test("a page that announces many more words than it shows is flagged", async () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lighthouse keeps its keeper","wordCount":900}</script>`;
    expect((await readPage(page({ head }))).warnings.map(({ code }) => code)).toContain("low-yield");
  });

  test("a whole story is not", async () => {
    expect((await readPage(page())).warnings).toEqual([]);
  });
});

describe("characters", () => {
  test("bytes of windows-1252 that nobody declared keep their quotes and dashes (case 1)", async () => {
    const markup = page()
      .replace('<meta charset="utf-8">', "")
      .replaceAll("“", "\u0093")
      .replaceAll("”", "\u0094");
    const bytes = Uint8Array.from(markup, (char) => char.charCodeAt(0) & 0xff);
    const { texts, warnings } = await readPage(bytes);
    expect(texts[2]).toMatch(/^“A lamp/);
    expect(warnings.map(({ code }) => code)).toContain("encoding-guessed");
  });

  test("a page that says UTF-8 and is not is read all the same, and said so (case 2)", async () => {
    const markup = page().replaceAll("“", "\u0093").replaceAll("”", "\u0094");
    const { texts, warnings } = await readPage(Uint8Array.from(markup, (char) => char.charCodeAt(0) & 0xff));
    expect(texts[2]).toMatch(/^“A lamp/);
    expect(warnings.map(({ code }) => code)).toContain("encoding-mismatch");
  });
});

describe("notices to editors above a story", () => {
  test("an embargo holds it, with its time as written, and is no part of it", async () => {
    const { draft, body } = await readPage(
      page({ before: "<p>EMBARGOED UNTIL 0001 GMT, 5 January 2024</p>" }),
    );
    expect(draft).toMatchObject({ embargoed: true, embargoedUntil: "0001 GMT, 5 January 2024" });
    expect(body).not.toContain("EMBARGO");
  });

  test("a kill cancels it, and is warned of", async () => {
    const { draft } = await readPage(page({ before: "<p>MANDATORY KILL</p>" }));
    expect(draft).toMatchObject({ pubStatus: "canceled", notice: "MANDATORY KILL" });
  });

  test("a story about an embargo is a story", async () => {
    const story = [
      "The embargo on salted cod was lifted on Monday after eleven years, the trade ministry said in a statement.",
      ...STORY,
    ];
    const { draft, texts } = await readPage(
      page({ headline: "Embargo on cod lifted", story: story.map((text) => `<p>${text}</p>`).join("") }),
    );
    expect([draft.embargoed, draft.pubStatus]).toEqual([undefined, undefined]);
    expect(texts[0]).toBe(story[0]);
  });
});

import { describe, expect, it } from "vitest";
import { LEAD, SECOND, THIRD } from "./ferry.ts";
import { read, rejectionOf, textsOf } from "./reading.ts";

describe("a Markdown file", () => {
  it("may open with a comment for the desk", async () => {
    const { article } = await read(
      `<!-- read by the lawyers on Monday, fine to publish -->\n\n# Ferry returns to Skarholm\n\n*By Mira Solberg*\n\n${LEAD}\n\n${SECOND}\n`,
      "ferry.md",
    );
    expect(article).toMatchObject({ headline: "Ferry returns to Skarholm", pubStatus: "usable" });
    expect(textsOf(article.body)).toEqual([LEAD, SECOND]);
  });

  it("is read by its mark-up", async () => {
    const { article, dropped } = await read(
      `# Ferry returns to Skarholm

*By Mira Solberg*

The ferry to **Skarholm** will sail again from [Monday](https://example.org/timetable), the island
council said on Thursday evening.[^1]

![The ferry in its winter berth. Photo: Jon Dahl](ferry.jpg)

## A part worth eleven weeks

${SECOND}

> We were told nothing,
> week after week.

- New timetable from May
- A second vessel by \`summer\`

**What comes next**

${THIRD}

![](map.png)

*Where the ferry sails. Graphic: Desk*

\`\`\`
npm start
\`\`\`

[^1]: Minutes of the council, page 4.
`,
      "ferry.md",
    );
    expect(article.headline).toBe("Ferry returns to Skarholm");
    expect(article.byline).toEqual([{ name: "Mira Solberg", kind: "person" }]);
    expect(article.body).toEqual([
      { type: "paragraph", text: LEAD },
      { type: "heading", text: "A part worth eleven weeks" },
      { type: "paragraph", text: SECOND },
      { type: "quote", text: "We were told nothing, week after week." },
      { type: "listItem", text: "New timetable from May" },
      { type: "listItem", text: "A second vessel by summer" },
      { type: "heading", text: "What comes next" },
      { type: "paragraph", text: THIRD },
    ]);
    expect(article.images).toEqual([
      { caption: "The ferry in its winter berth.", credit: "Jon Dahl", uri: "ferry.jpg" },
      { caption: "Where the ferry sails.", credit: "Desk", uri: "map.png" },
    ]);
    expect(dropped.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["code", "footnote"]));
    expect(article.format).toBe("markdown");
  });

  const STATED = {
    headline: "Ferry: back at last",
    standfirst: "A second vessel is promised by summer.",
    byline: [{ name: "Mira Solberg" }, { name: "Jon Dahl", role: "Reporter" }],
    section: "Transport",
    keywords: ["ferries", "islands"],
    published: "2024-02-29T17:30:00Z",
    language: "en-GB",
  };

  it.each([
    [
      "YAML",
      `---
title: "Ferry: back at last"
description: >
  A second vessel is promised
  by summer.
authors:
  - Mira Solberg
  - { name: Jon Dahl, role: Reporter }
categories: [Transport]
tags: [ferries, islands]
date: 2024-02-29T18:30:00+01:00
lang: en-gb
---`,
    ],
    [
      "TOML",
      `+++
title = "Ferry: back at last"
summary = "A second vessel is promised by summer."
authors = ["Mira Solberg", { name = "Jon Dahl", role = "Reporter" }]
section = "Transport"
tags = ["ferries", "islands"]
date = 2024-02-29T18:30:00+01:00
language = "en-GB"
+++`,
    ],
    [
      "JSON",
      `{
  "title": "Ferry: back at last",
  "standfirst": "A second vessel is promised by summer.",
  "authors": ["Mira Solberg", { "name": "Jon Dahl", "role": "Reporter" }],
  "section": "Transport",
  "tags": ["ferries", "islands"],
  "publishDate": "2024-02-29T18:30:00+01:00",
  "lang": "en-GB"
}`,
    ],
  ])("is told by its front matter in %s", async (_, frontMatter) => {
    const { article } = await read(`${frontMatter}\n\n${LEAD}\n\n${SECOND}\n`, "ferry.md");
    expect(article).toMatchObject(STATED);
    expect(textsOf(article.body)).toEqual([LEAD, SECOND]);
  });

  it("in TOML may have tables, lists and texts over several lines, comments, and signs inside of strings", async () => {
    const { article } = await read(
      `+++
# of the desk
title="Ferry = back [at last] # 1"
description = """
A second vessel
is promised."""
tags = [
  'ferries',
  "the \\"islands\\"", # both
]
[author]
name = "Mira Solberg"
[params]
title = "Not this"
+++

${LEAD}

${SECOND}
`,
      "ferry.md",
    );
    expect(article).toMatchObject({
      headline: "Ferry = back [at last] # 1",
      standfirst: "A second vessel is promised.",
      keywords: ["ferries", 'the "islands"'],
      byline: [{ name: "Mira Solberg" }],
    });
    expect(article.warnings).not.toContainEqual(expect.objectContaining({ code: "text-repaired" }));
  });

  it("says its headline once, in the front matter or above the text", async () => {
    const { article } = await read(
      `---\r\ntitle: Ferry returns\r\n---\r\n# Ferry returns\r\n\r\n${LEAD}\r\n\r\n${SECOND}\r\n`,
      "a.md",
    );
    expect(article.headline).toBe("Ferry returns");
    expect(textsOf(article.body)).toEqual([LEAD, SECOND]);
  });

  it("whose front matter breaks YAML's rules is read line by line, with a warning", async () => {
    const { article } = await read(
      `---\ntitle: Ferry: back at last\nauthor: Mira Solberg\ndraft: true\n---\n${LEAD}\n\n${SECOND}\n`,
      "ferry.md",
    );
    expect(article).toMatchObject({
      headline: "Ferry: back at last",
      byline: [{ name: "Mira Solberg" }],
      pubStatus: "withheld",
    });
    expect(article.warnings.map(({ code }) => code)).toContain("text-repaired");
  });

  it.each([
    ["---\nstatus: draft\nstatus: published\n---"],
    ["---\npublished: false\npublished: true\n---"],
    ["+++\ndraft = true\ndraft = false\n+++"],
  ])("is held where either of two fields of one name says so: %j", async (frontMatter) => {
    const { article } = await read(`${frontMatter}\n# Ferry returns\n\n${LEAD}\n\n${SECOND}\n`, "ferry.md");
    expect(article.pubStatus).toBe("withheld");
  });

  it.each([
    ["draft: true", { pubStatus: "withheld" }],
    ["draft: yes", { pubStatus: "withheld" }],
    ["published: false", { pubStatus: "withheld" }],
    ["status: in review", { pubStatus: "withheld" }],
    ["date: 2034-03-04", { pubStatus: "withheld" }],
    ["publishDate: 2034-03-04T06:00:00Z", { embargoedUntil: "2034-03-04T06:00:00Z", pubStatus: "usable" }],
    ["status: killed", { pubStatus: "canceled" }],
    ["embargo: 2024-03-04T06:00:00Z", { embargoedUntil: "2024-03-04T06:00:00Z", pubStatus: "usable" }],
    ["embargoed: true", { pubStatus: "withheld" }],
  ])("that says '%s' is not out yet, or no longer", async (line, stated) => {
    const { article } = await read(
      `---\ntitle: Ferry returns\n${line}\n---\n\n${LEAD}\n\n${SECOND}\n`,
      "ferry.md",
    );
    expect(article).toMatchObject(stated);
  });

  it.each(["embargo: none", "embargo: no", "embargoed: false"])("that says '%s' is out", async (line) => {
    const { article } = await read(
      `---\ntitle: Ferry returns\n${line}\n---\n\n${LEAD}\n\n${SECOND}\n`,
      "ferry.md",
    );
    expect(article.pubStatus).toBe("usable");
    expect(article.warnings.map(({ code }) => code)).toContain("embargo-lifted");
  });

  it("leaves shortcodes out and reads the HTML in it", async () => {
    const { article, dropped } = await read(
      `# Ferry returns to Skarholm

{{< figure src="ferry.jpg" >}}

${LEAD}

<figure><img src="quay.jpg" alt="Quay"><figcaption>The quay at noon</figcaption></figure>

${SECOND} {% include map.html %}
`,
      "ferry.md",
    );
    expect(textsOf(article.body)).toEqual([LEAD, SECOND]);
    expect(article.images).toEqual([{ caption: "The quay at noon", uri: "quay.jpg" }]);
    expect(dropped).toContainEqual({ rule: "shortcode", text: '{{< figure src="ferry.jpg" >}}' });
  });
});

describe("what else writers' programs put into Markdown", () => {
  it("attributes are no words, and a line in italics right under a picture is its caption", async () => {
    const { article } = await read(
      `---\ntitle: Ferry returns to Skarholm\n---\n${LEAD}\n{: .lead}\n\n## The quay {#quay}\n\n![Quay](quay.jpg){:width="600"}\n*The quay at noon*\n\n${SECOND}\n`,
      "ferry.md",
    );
    expect(textsOf(article.body)).toEqual([LEAD, "The quay", SECOND]);
    expect(article.images).toEqual([{ caption: "The quay at noon", uri: "quay.jpg" }]);
  });

  it("a notebook's links keep their words; its comments, tags and embedded files are no copy", async () => {
    const { article } = await read(
      `---\ntitle: Ferry returns to Skarholm\n---\n${LEAD} See [[Ferries|the list]] and [[Quays]].\n\n%% cut this? %%\n\n![[quay.jpg]]\n\n==${SECOND}==\n\n#ferry #sea\n`,
      "ferry.md",
    );
    expect(textsOf(article.body)).toEqual([`${LEAD} See the list and Quays.`, SECOND]);
  });
});

describe("plain text", () => {
  it.each([
    [
      "with a list",
      `Ferry returns\n\n${LEAD}\n\n- New timetable from May\n- A second vessel\n\n1. One\n2. Two\n`,
    ],
    ["with a hash", `Ferry returns\n\n# 1 in the charts was about a ferry.\n\n${LEAD}\n`],
    ["with a rule on top", `---\n\nFerry returns\n\n${LEAD}\n\n---\n\n${SECOND}\n`],
    ["with stars", `Ferry returns\n\n*** URGENT ***\n\n${LEAD}\n\n* * *\n\n${SECOND}\n`],
    ["with quoted lines", `Ferry returns\n\n> We were told nothing.\n\n${LEAD}\n`],
    ["with brackets", `Ferry returns\n\n"We [the islanders] (all of us) waited," he said.\n\n${LEAD}\n`],
  ])("%s is not taken for Markdown", async (_, story) => {
    expect((await read(story, "ferry.txt")).article.format).toBe("text");
  });

  it("called .md is read as Markdown on one more sign, and not for its name alone", async () => {
    expect((await read(`# Ferry returns\n\n${LEAD}\n\n${SECOND}`, "ferry.md")).article.format).toBe(
      "markdown",
    );
    expect((await read(`Ferry returns\n\n${LEAD}\n\n${SECOND}`, "ferry.md")).article.format).toBe("text");
  });
});

describe("front matter", () => {
  it("of more brackets than anybody writes is refused before a parser descends into it", async () => {
    const bomb = `---\ntitle: ${"[".repeat(1_500)}${"]".repeat(1_500)}\n---\n\n${LEAD}\n`;
    expect((await rejectionOf(bomb, "ferry.md")).code).toBe("hostile");
  });
});

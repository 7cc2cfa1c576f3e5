import { describe, expect, test } from "vitest";
import { fixture, page, readPage as read, STORY } from "./read.ts";

describe("a page saved from a news site", async () => {
  const { draft, texts, dropped } = await read(fixture("harbour-bridge"));

  test("its headline is the one on the page, without the site's name", () => {
    expect(draft.headline).toBe("Harbour bridge to close for nine weekends");
    expect(draft.source).toBe("The Kelpstone Courier");
  });

  test("its standfirst is the line under the headline, and no part of the body", () => {
    expect(draft.standfirst).toMatch(/^Engineers found corroded hangers/);
    expect(texts.join(" ")).not.toContain("Engineers found");
  });

  test("its byline is people; the newsroom's own name is nobody", () => {
    expect(draft.byline?.map(({ name }) => name)).toEqual(["Ida Marlowe", "Tom Ferreby"]);
  });

  test("its dates are as written, zone included", () => {
    expect(draft.published).toBe("2024-02-11T06:30:00+00:00");
    expect(draft.versionCreated).toBe("2024-02-11T09:05:00+00:00");
  });

  test("its body is paragraphs, a heading, a quote and a list, in the order of the page", () => {
    expect(draft.body.map(({ type }) => type)).toEqual([
      "paragraph",
      "paragraph",
      "heading",
      "paragraph",
      "paragraph",
      "quote",
      "paragraph",
      "listItem",
      "listItem",
    ]);
    expect(texts[0]).toMatch(/^The harbour bridge will shut .* on Sunday\.$/);
    expect(texts[2]).toBe("Ferries through the night");
  });

  test("a caption and its credit are a picture's, not the body's", () => {
    expect(draft.images).toEqual([
      {
        caption: "The bridge seen from the east quay on Saturday.",
        credit: "Wren Okafor",
        uri: "https://www.kelpstonecourier.example/images/bridge.jpg",
      },
    ]);
    expect(texts.join(" ")).not.toContain("east quay");
  });

  test.each([
    "Advertisement",
    "Read more",
    "Lighthouse keeper",
    "rust away",
    "cookies",
    "All rights reserved",
    "Ida Marlowe",
  ])("%s is no part of the body", (words) => expect(texts.join(" ")).not.toContain(words));

  test("what was left out is told with the rule that did it", () => {
    expect(dropped.length).toBeGreaterThan(0);
    for (const { rule, text } of dropped)
      expect([rule, text]).toEqual([expect.stringMatching(/^[a-z-]+$/), expect.stringMatching(/\S/)]);
  });

  test("section, keywords, language and canonical URL are the page's own", () => {
    expect(draft).toMatchObject({
      section: "Local",
      keywords: ["harbour bridge", "ferries", "roads"],
      language: "en-GB",
      canonicalUrl: "https://www.kelpstonecourier.example/news/harbour-bridge-closes",
    });
  });
});

describe("a live blog", async () => {
  const { draft } = await read(fixture("live-blog"));

  test("is of its own type", () => expect(draft.type).toBe("liveblog"));

  test("has a block or more for each update, each with the update's time", () => {
    expect(draft.body.map(({ type, published }) => `${type} ${published}`)).toEqual([
      "heading 2024-01-21T11:40:00Z",
      "paragraph 2024-01-21T11:40:00Z",
      "paragraph 2024-01-21T11:40:00Z",
      "heading 2024-01-21T08:15:00Z",
      "paragraph 2024-01-21T08:15:00Z",
      "heading 2024-01-21T06:05:00Z",
      "paragraph 2024-01-21T06:05:00Z",
    ]);
  });
});

test("a sieve that would take most of a page has misread it, and takes nothing", async () => {
  // Every line reads as an invitation to read on; so many are how this site writes.
  const story = STORY.map((text) => `Read also: ${text}`);
  const { texts } = await read(page({ story: story.map((text) => `<p>${text}</p>`).join("") }));
  expect(texts).toEqual(story);
});

test("what a script in a paragraph states for machines is not told", async () => {
  const story = STORY.map(
    (text) =>
      `<p>${text}<script type="application/ld+json">{"@type":"Thing","name":"Night watch"}</script></p>`,
  );
  const { texts } = await read(page({ story: story.join("") }));
  expect(texts).toEqual(STORY);
});

describe("the first letter of a story, where it is set large", () => {
  const [lead, ...others] = STORY as [string, ...string[]];
  const rest = lead.slice(1);
  test.each([
    ["in a part of its paragraph", `<p><span class="dropcap">T</span>${rest}</p>`],
    ["before a space that is not meant", `<p><span>T</span>\n ${rest}</p>`],
    ["in a block of its own", `<div class="initial">T</div><p>${rest}</p>`],
    ["in a block within the paragraph's", `<div><div>T</div>${rest}</div>`],
  ])("%s, belongs to its word", async (_, markup) => {
    const story = [markup, ...others.map((text) => `<p>${text}</p>`)].join("\n");
    expect((await read(page({ story }))).texts).toEqual(STORY);
  });
});

import { describe, expect, test } from "vitest";
import { page, readPage, STORY } from "./read.ts";

const live = (more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "LiveBlogPosting", headline: "Lighthouse keeps its keeper", ...more })}</script>`;

describe("a live blog", () => {
  const updates = [
    ["2024-01-21T11:40:00Z", STORY[0]],
    ["2024-01-21T10:05:00Z", STORY[1]],
    ["2024-01-21T08:15:00Z", STORY[2]],
  ].map(
    ([time, text]) =>
      `<div class="liveblog-post"><time datetime="${time}">earlier</time><p>${text}</p></div>`,
  );

  test("whose JSON-LD holds no updates is read from the page, each update with its time (case 27)", async () => {
    const { draft } = await readPage(page({ head: live(), story: updates.join("") }));
    expect(draft.type).toBe("liveblog");
    expect(draft.body.map(({ text, published }) => [text, published])).toEqual([
      [STORY[0], "2024-01-21T11:40:00Z"],
      [STORY[1], "2024-01-21T10:05:00Z"],
      [STORY[2], "2024-01-21T08:15:00Z"],
    ]);
  });

  test("whose JSON-LD holds one update of many is read from the page", async () => {
    const head = live({
      liveBlogUpdate: {
        "@type": "BlogPosting",
        articleBody: "The board votes.",
        datePublished: "2024-01-21",
      },
    });
    const { draft } = await readPage(page({ head, story: updates.join("") }));
    expect(draft.body).toHaveLength(3);
  });

  test("whose updates hold mark-up is text all the same", async () => {
    const update = (text: string) => ({
      "@type": "BlogPosting",
      articleBody: text,
      datePublished: "2024-01-21T09:00:00Z",
    });
    const head = live({
      liveBlogUpdate: [
        update("<p>The board <b>votes</b>.</p><p>It is late.</p>"),
        update("The lamp &amp; the keeper"),
      ],
    });
    const { texts } = await readPage(page({ head, story: "<p>Loading</p>" }));
    expect(texts).toEqual(["The board votes.", "It is late.", "The lamp & the keeper"]);
  });

  test("is read as the page shows it, its lead first, whatever else its JSON-LD holds", async () => {
    const hidden = Array.from({ length: 40 }, (_, n) => ({
      "@type": "BlogPosting",
      articleBody: `Post ${n} is shown once a reader asks for older ones, and not before then.`,
      datePublished: "2024-01-21T09:00:00Z",
    }));
    const lead =
      "The board met all day on whether the lighthouse keeps its keeper; this is how the day went.";
    const { texts } = await readPage(
      page({ head: live({ liveBlogUpdate: hidden }), story: `<p>${lead}</p>${updates.join("")}` }),
    );
    expect(texts).toEqual([lead, ...STORY]);
  });

  test("an ordinary story has no update times", async () => {
    const { draft } = await readPage(page({ before: `<time datetime="2024-01-21">21 January</time>` }));
    expect(draft.type).toBe("text");
    expect(draft.body.every(({ published }) => published === undefined)).toBe(true);
  });
});

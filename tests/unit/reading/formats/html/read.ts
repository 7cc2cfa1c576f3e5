/** Reading a page as the format does; gives the draft, what was said about it and its texts. */
import { readFileSync } from "node:fs";
import type { Warning } from "../../../../../lib/article.ts";
import type { Dropped } from "../../../../../lib/reading/draft.ts";
import { html } from "../../../../../lib/reading/formats/html/index.ts";
import { Rejection } from "../../../../../lib/rejection.ts";

export async function readPage(page: string | Uint8Array, contentType?: string) {
  const bytes = typeof page === "string" ? new TextEncoder().encode(page) : page;
  const warnings: Warning[] = [];
  const dropped: Dropped[] = [];
  const draft = await html.parse(
    { bytes, key: "web/story.html", contentType, head: "" },
    {
      warn: (code, message) => warnings.push({ code, message }),
      drop: (rule, text) => dropped.push({ rule, text }),
    },
  );
  const texts = draft.body.map(({ text }) => text);
  return { draft, warnings, dropped, texts, body: texts.join("\n") };
}

export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../../../../fixtures/html/${name}/page.html`, import.meta.url));
}

/** The rejection that reading ends in; any other end is a failure of the test. */
export async function rejectionOf(page: string | Uint8Array): Promise<Rejection> {
  try {
    const { draft } = await readPage(page);
    throw new Error(`Expected a rejection, got ${draft.body.length} blocks.`);
  } catch (error) {
    if (error instanceof Rejection) return error;
    throw error;
  }
}

/** Three paragraphs of a story, to stand among whatever a test is about. */
export const STORY = [
  "The lighthouse at Kelpstone will keep its keeper for another year, the harbour board decided on Tuesday after a long evening of argument.",
  "Board members voted by five to two against an automatic lamp, which would have saved about forty thousand pounds a year, according to the treasurer.",
  "“A lamp does not ring the coastguard when a boat drifts past with nobody at the wheel,” said Runa Halvorsen, who has kept the light since 1998.",
];

/** A page around a story: what stands in its head, before it, behind it. */
export function page({
  head = "",
  before = "",
  story = STORY.map((text) => `<p>${text}</p>`).join("\n"),
  after = "",
  headline = "Lighthouse keeps its keeper",
}: {
  head?: string;
  before?: string;
  story?: string;
  after?: string;
  headline?: string;
} = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>${head}</head>
<body><main><article><h1>${headline}</h1>${before}<div class="story-body">${story}</div></article>${after}</main></body></html>`;
}

/** Nothing of a page vanishes: what is not told is listed, with the rule that left it out. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type PageElement, parsePage } from "../../../../../lib/reading/formats/html/tree.ts";
import { fixture, page, readPage } from "./read.ts";

const FIXTURES = readdirSync(new URL("../../../../fixtures/html/", import.meta.url));
const NOT_TEXT = new Set(["script", "style", "noscript", "head", "iframe"]);

/** How often each word stands in some texts. */
function counted(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of texts
    .join(" ")
    .replace(/[\u00ad\u200b]/g, "")
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
    counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function textsOf(element: PageElement): string[] {
  if (NOT_TEXT.has(element.tag)) return [];
  return element.children.flatMap((child) => (typeof child === "string" ? [child] : textsOf(child)));
}

describe("every word of a page is told, or left out by a rule", () => {
  test.each(FIXTURES)("%s", async (name) => {
    const { texts, dropped, warnings } = await readPage(fixture(name));
    // What a page states to machines stands in no element.
    const told = warnings.some(({ message }) => message.includes("states to machines")) ? [] : texts;
    const all = textsOf(parsePage(new TextDecoder().decode(fixture(name))));
    expect(counted([...told, ...dropped.map(({ text }) => text)])).toEqual(counted(all));
  });

  test("boxes that hold no story are named for what they are, and what is around it is told in runs", async () => {
    const { dropped } = await readPage(
      page({
        before: `<nav><a href="/">Home</a><a href="/sport">Sport</a></nav><button>Save</button>`,
        after: `<div id="comments"><p>My grandfather kept that light.</p></div><footer><p>About us</p><p>Imprint</p></footer>`,
      }),
    );
    expect(dropped).toEqual([
      { rule: "headline", text: "Lighthouse keeps its keeper" },
      { rule: "boilerplate", text: "About us · Imprint" },
      { rule: "navigation", text: "Home · Sport" },
      { rule: "control", text: "Save" },
      { rule: "comments", text: "My grandfather kept that light." },
    ]);
  });
});

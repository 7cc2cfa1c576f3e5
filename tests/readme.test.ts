/** What the README shows of the sample article is what is answered today. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readArticle } from "../lib/reading/index.ts";
import { compose, rank } from "../lib/summarise/index.ts";
import type { Budget, Summary } from "../lib/summarise/ranking.ts";

const bytes = readFileSync(new URL("fixtures/sample.txt", import.meta.url));
const upload = { bucket: "uploads", key: "world/belgorod.txt", sequencer: "01", size: bytes.length };
const at = "2024-01-01T00:00:00Z";
const { article } = await readArticle(
  bytes,
  { ...upload, at },
  { timeZone: "UTC", maxUploadBytes: 1_000_000 },
);
const ranking = rank(article);

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
/** The words of its block quotations, each as one line; a list in one keeps its bullets. */
const shown = (readme.match(/^(?:>.*\n)+/gm) ?? []).map((block) =>
  block
    .replace(/^> ?/gm, "")
    .replace(/^- /gm, "• ")
    .replace(/\s*\n\s*/g, " ")
    .trim(),
);

test.each<[string, Budget, Summary["style"], string?]>([
  ["three sentences", { sentences: 3 }, "paragraph"],
  ["five", { sentences: 5 }, "paragraph"],
  ["bullets", { sentences: 3 }, "bullets"],
  ["a teaser", { sentences: 3 }, "teaser"],
  ["the headline", { sentences: 3 }, "headline"],
  ["what it says of children", { sentences: 3 }, "paragraph", "children"],
])("%s", (_, budget, style, focus) => {
  const { headline, language } = article;
  const { text } = compose(ranking, { budget, style, focus, headline, language });
  expect(shown).toContain(text.replaceAll("\n", " "));
});

test("a sentence's place", () => {
  const { block, start, end, salience } = JSON.parse(
    /^\{ "text": "But in the last few.*\}$/m.exec(readme)![0],
  );
  const sentence = ranking.sentences.find(({ text }) => text.startsWith("But in the last few hours"));
  expect({ block, start, end, salience }).toEqual({
    block: sentence?.block,
    start: sentence?.start,
    end: sentence?.end,
    salience: sentence?.salience,
  });
});

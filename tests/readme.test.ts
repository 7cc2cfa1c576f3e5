/** What the pages for users show of the sample article is what is answered today, and what they name is there. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { FORMAT_LABELS } from "../lib/format-labels.ts";
import { COUNTED_LANGUAGES } from "../lib/ingest/report.ts";
import { readArticle } from "../lib/reading/index.ts";
import { REJECTION_CODES } from "../lib/rejection.ts";
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

const PAGES = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "infra/README.md",
  "infra/API.md",
  "infra/RUNBOOK.md",
  "infra/COST.md",
  "infra/SCALE.md",
] as const;
const ROOT = new URL("../", import.meta.url);
const page = (path: string) => readFileSync(new URL(path, ROOT), "utf8");
const readme = `${page("README.md")}\n${page("infra/API.md")}`;
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

/** The table of formats, in the order in which a rejection names them, in lines of 120 columns. */
function listFormats(): string {
  const list = Object.values(FORMAT_LABELS).join(", ");
  const words = `${list[0]!.toUpperCase()}${list.slice(1)}.`.split(" ");
  return words.reduce((text, word) => {
    const line = text.slice(text.lastIndexOf("\n") + 1);
    return line.length + word.length < 120 ? `${text} ${word}` : `${text}\n${word}`;
  });
}

test("README.md lists the formats that are read, by the table of formats", async () => {
  const [start, end] = [/<!-- formats: .* -->\n/, "<!-- end of formats -->"];
  const text = page("README.md");
  const from = text.search(start) + start.exec(text)![0].length;
  const listed = `${text.slice(0, from)}\n${listFormats()}\n\n${text.slice(text.indexOf(end))}`;
  await expect(listed).toMatchFileSnapshot("../README.md");
});

test("README.md can be read in a few minutes", () => {
  expect(page("README.md").split(/\s+/).length).toBeLessThanOrEqual(1_500);
});

test.each(PAGES)("every link of %s to a file leads to one", (path) => {
  const links = [...page(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = ""]) => link);
  expect(links.filter((link) => !existsSync(new URL(link, new URL(path, ROOT))))).toEqual([]);
});

/** `lib/x.ts` and the like in running text; a pattern of paths, or a name that stands for many, is none. */
test.each(PAGES)("every path that %s names exists", (path) => {
  const paths = [...page(path).matchAll(/`((?:functions|lib|infra|tests)\/[\w./-]*?[\w/])`/g)].map(
    ([, named = ""]) => named,
  );
  expect(paths.filter((named) => !existsSync(new URL(named, ROOT)))).toEqual([]);
});

test.each(PAGES)("every command of npm that %s shows is one of package.json", (path) => {
  const { scripts } = JSON.parse(page("package.json")) as { scripts: Record<string, string> };
  const shown = [...page(path).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, script = ""]) => script);
  expect(shown.filter((script) => !(script in scripts))).toEqual([]);
});

test("infra/README.md counts the metrics that a stage may have", () => {
  const section = /^## What is measured$[\s\S]*?(?=^## )/m
    .exec(page("infra/README.md"))![0]
    .replace(/\s+/g, " ");
  const metrics = section.match(/\| `[A-Z]\w+` +\|/g)!.length;
  const formats = Object.keys(FORMAT_LABELS).length;
  const languages = COUNTED_LANGUAGES.size;
  const codes = REJECTION_CODES.length;
  const [counted] = /\d+, and one for each format .*? in an hour, \d+ at most/.exec(section) ?? [];
  expect(counted).toBe(
    `${metrics}, and one for each format (${formats} at most), language (${languages} and \`other\`) and code ` +
      `(${codes}) that occurs in an hour, ${metrics + formats + languages + 1 + codes} at most`,
  );
});

test("ARCHITECTURE.md says how large the forests are", () => {
  const words = page("ARCHITECTURE.md").replace(/\s+/g, " ");
  const kilobytes = (path: string) => Math.round(statSync(new URL(path, ROOT)).size / 1_000);
  expect(words).toContain(
    `Forests of regression trees, ${kilobytes("lib/summarise/model/ranker.forest.json")} KB`,
  );
  expect(words).toContain(`a forest (${kilobytes("lib/reading/formats/html/body.forest.json")} KB)`);
});

/**
 * Pages pasted as text: what a browser copies of a whole page ("select all"), and what a careful hand copies of it
 * (the story alone), each read as plain text.
 */
import { Parser } from "htmlparser2";
import { text } from "../../../lib/reading/formats/text/index.ts";
import { decode } from "../../../lib/text/characters.ts";
import { type SavedPage, savedPages } from "./corpus.ts";
import { areAuthorsRight, isDateRight, isTitleRight } from "./fields.ts";
import { agreement, bootstrap, type Shared, sharedShingles } from "./measures.ts";
import type { Part, Row } from "./part.ts";

export function pasted({ worst }: { worst: number }): Part {
  const corpus = savedPages(["aeb", "trafilatura", "postlight"]);
  if (!corpus)
    return {
      title: "Pages pasted as text",
      rows: [],
      notes: ["The extraction corpus is absent: set STANDFIRST_CORPORA."],
    };
  const whole = corpus.filter(({ set }) => set === "aeb");
  const selected = whole.map((page) => score(page, read(selectAll(page)).body));
  const rows: Row[] = [
    { name: "all of the page, unread", figures: body(whole.map((page) => score(page, selectAll(page)))) },
    { name: "all of the page", figures: { ...body(selected), ...fields(corpus) } },
    { name: "the story alone", figures: body(whole.map((page) => score(page, read(storyOf(page)).body))) },
  ];
  const notes = selected
    .map((shared, index) => ({ id: whole[index]!.id, ...shared }))
    .sort((one, other) => one.both - other.both)
    .slice(0, worst)
    .map(
      ({ id, both, extra, missing }) =>
        `worst: ${id} shared ${both.toFixed(2)}, extra ${extra.toFixed(2)}, missing ${missing.toFixed(2)}`,
    );
  return { title: "Pages pasted as text (aeb: four-word shingles)", rows, notes };
}

function score({ expected }: SavedPage, found: string): Shared {
  return sharedShingles(expected.text ?? "", found);
}

function body(pages: readonly Shared[]): Record<string, string> {
  const { f1, precision, recall } = agreement(pages);
  const [low, high] = bootstrap(pages, (some) => agreement(some).f1);
  return {
    "F1 [95 %]": `${f1.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`,
    precision: precision.toFixed(3),
    recall: recall.toFixed(3),
  };
}

/** Titles, days and authors, on the pages that state them; and authors where annotators found none. */
function fields(corpus: readonly SavedPage[]): Record<string, string> {
  const drafts = corpus.map((page) => ({ page, ...read(selectAll(page)) }));
  const share = (some: typeof drafts, isRight: (one: (typeof drafts)[number]) => boolean) =>
    `${((100 * some.filter(isRight).length) / some.length).toFixed(1)} % of ${some.length}`;
  return {
    title: share(
      drafts.filter(({ page }) => page.expected.title),
      ({ page, headline }) => isTitleRight(page.expected.title!, headline),
    ),
    date: share(
      drafts.filter(({ page }) => page.expected.date),
      ({ page, published }) => isDateRight(page.expected.date!, published),
    ),
    author: share(
      drafts.filter(({ page }) => page.expected.author),
      ({ page, authors }) => areAuthorsRight(page.expected.author!, authors),
    ),
    "false author": share(
      drafts.filter(({ page }) => page.set === "trafilatura" && page.news_meta && !page.expected.author),
      ({ authors }) => authors.length > 0,
    ),
    "date, where one is found": share(
      drafts.filter(({ page, published }) => page.expected.date && published),
      ({ page, published }) => isDateRight(page.expected.date!, published),
    ),
  };
}

interface Pasted {
  readonly body: string;
  readonly authors: readonly string[];
  readonly headline?: string | undefined;
  readonly published?: string | undefined;
}

function read(copy: string): Pasted {
  const silent = { warn() {}, drop() {} };
  const source = { bytes: new TextEncoder().encode(copy), key: "pasted.txt", head: "" };
  try {
    const draft = text.parse(source, silent);
    if (draft instanceof Promise) throw new Error("plain text is read at once");
    return {
      headline: draft.headline,
      published: draft.published,
      authors: (draft.byline ?? []).map(({ name }) => name),
      body: draft.body.map((block) => block.text).join("\n\n"),
    };
  } catch (error) {
    if (error instanceof Error && error.name === "Rejection") return { body: "", authors: [] };
    throw error;
  }
}

function storyOf({ expected }: SavedPage): string {
  return `${expected.title ?? ""}\n\n${expected.text ?? ""}`;
}

const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody tfoot thead tr ul legend caption"
  ).split(" "),
);
const UNSEEN = new Set(
  "head script style noscript template svg iframe object select textarea audio video canvas datalist".split(
    " ",
  ),
);

/** The text of a page as a browser copies it: a line a block, cells by tabs, nothing that is not shown. */
function selectAll({ bytes }: SavedPage): string {
  const parts: string[] = [];
  let unseen = 0;
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const hides =
        UNSEEN.has(name) ||
        "hidden" in attributes ||
        /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? "");
      open.push(hides);
      if (hides) unseen++;
      if (unseen === 0 && (BLOCKS.has(name) || name === "br")) parts.push("\n");
      if (unseen === 0 && /^t[dh]$/.test(name)) parts.push("\t");
    },
    ontext: (copy) => {
      if (unseen === 0) parts.push(copy.replace(/\s+/g, " "));
    },
    onclosetag: (name) => {
      if (unseen === 0 && BLOCKS.has(name)) parts.push("\n");
      if (open.pop()) unseen--;
    },
  });
  parser.end(decode(bytes).text);
  return parts
    .join("")
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n");
}

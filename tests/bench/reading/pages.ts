/** Saved pages: body text, title, authors, dates, ours beside the libraries', on the same pages in the same run. */
import { readFileSync } from "node:fs";
import {
  type BodyModel,
  type PackedBodyModel,
  unpackBodyModel,
} from "../../../lib/reading/formats/html/body.ts";
import { readPage } from "../../../lib/reading/formats/html/page.ts";
import { cpuSince } from "../measure.ts";
import { foldOf, type SavedPage, savedPages } from "./corpus.ts";
import { areAuthorsRight, isDateRight, isPersonal, isStandfirstRight, isTitleRight } from "./fields.ts";
import {
  agreement,
  bootstrap,
  mean,
  type Shared,
  type Snippets,
  sharedShingles,
  snippetAgreement,
  snippets,
  tokens,
} from "./measures.ts";
import type { Part, Row } from "./part.ts";
import { type PageRead, type Reader, rivals } from "./rivals.ts";

/** Each page is read by the forest that its site had no part in growing; the product's own has seen them all. */
function foldModels(): BodyModel[] {
  const file = readFileSync(new URL("folds.forest.json", import.meta.url), "utf8");
  const { folds }: { folds: PackedBodyModel[] } = JSON.parse(file);
  return folds.map(unpackBodyModel);
}

interface Result {
  readonly page: SavedPage;
  readonly read: PageRead;
  readonly ms: number;
}

export async function pages({ worst, only }: { worst: number; only?: string | undefined }): Promise<Part> {
  const corpus = savedPages();
  if (!corpus)
    return { title: "Pages", rows: [], notes: ["The extraction corpus is absent: set STANDFIRST_CORPORA."] };
  const { readers, absent } = await rivals();
  const wanted = [undefined, ...readers].filter(
    (reader) => only === undefined || (reader?.name ?? "standfirst").includes(only),
  );
  const rows: Row[] = [];
  const notes = [...absent];
  for (const reader of wanted) {
    // The table comes at the end, minutes from now; who waits for it is told what it waits for.
    console.error(`${reader?.name ?? "standfirst"} reads ${corpus.length} pages …`);
    const results = reader ? await readWith(reader, corpus) : readOurselves(corpus);
    rows.push({ name: reader?.name ?? "standfirst", figures: figuresOf(results) });
    if (!reader && worst > 0) notes.push(...worstOf(results, worst));
  }
  notes.push(
    "aeb: four-word shingles as multisets, precision and recall averaged over pages, F1 of the means (article-extraction-benchmark, evaluate.py); 95% interval by resampling pages.",
    "snippets: over all trafilatura pages, text_with found, text_with missed and text_without found, white space and soft hyphens aside.",
    "title, author, date: share right of the pages that state them. false author: an author claimed where annotators found none.",
    "standfirst's forest is grown in five folds by site: each page is read by one that has not seen its site.",
    "ms: processor time of one read of each page, decoding and parsing included; mean. The first 50 pages are read once before.",
  );
  return { title: "Pages", rows, notes };
}

/** So many pages are read once untimed, so that what is timed is compiled. */
const WARM_UP = 50;

function readOurselves(corpus: readonly SavedPage[]): Result[] {
  const models = foldModels();
  const silent = { warn() {}, drop() {} };
  const results: Result[] = [];
  for (const page of corpus) {
    const source = { bytes: page.bytes, key: page.id, head: "" };
    const read = (): PageRead => {
      try {
        const draft = readPage(source, silent, models[foldOf(page)]!);
        return {
          text: draft.body.map(({ text }) => text).join("\n\n"),
          title: draft.headline,
          authors: draft.byline?.map(({ name }) => name),
          date: draft.published,
          standfirst: draft.standfirst,
        };
      } catch (error) {
        if (error instanceof Error && error.name === "Rejection") return { text: "" };
        throw error;
      }
    };
    if (results.length < WARM_UP) read();
    const begun = process.cpuUsage();
    results.push({ page, read: read(), ms: cpuSince(begun) });
  }
  return results;
}

async function readWith(reader: Reader, corpus: readonly SavedPage[]): Promise<Result[]> {
  const results: Result[] = [];
  // Defuddle reports what it cannot parse on the console, page by page.
  const { error, warn, log } = console;
  Object.assign(console, { error() {}, warn() {}, log() {} });
  for (const page of corpus) {
    const read = async (): Promise<PageRead> => {
      try {
        return await reader.read(new TextDecoder().decode(page.bytes), page.url || "https://example.com/");
      } catch {
        return { text: "" };
      }
    };
    if (results.length < WARM_UP) await read();
    const begun = process.cpuUsage();
    results.push({ page, read: await read(), ms: cpuSince(begun) });
  }
  Object.assign(console, { error, warn, log });
  return results;
}

function figuresOf(results: readonly Result[]): Record<string, string> {
  const of = (set: SavedPage["set"]) => results.filter(({ page }) => page.set === set);
  const shared = of("aeb").map(sharedOf);
  const { f1, precision, recall } = agreement(shared);
  const [low, high] = bootstrap(shared, (sample) => agreement(sample).f1);
  const found = of("trafilatura").map(snippetsOf);
  const snippet = snippetAgreement(found);
  const [snippetLow, snippetHigh] = bootstrap(found, (sample) => snippetAgreement(sample).f1);
  const stating = of("trafilatura").filter(({ page }) => page.news_meta);
  const posts = of("postlight");
  return {
    "aeb F1": `${f1.toFixed(4)} [${low.toFixed(3)}, ${high.toFixed(3)}]`,
    "aeb P/R": `${precision.toFixed(3)}/${recall.toFixed(3)}`,
    "snippet F1": `${snippet.f1.toFixed(4)} [${snippetLow.toFixed(3)}, ${snippetHigh.toFixed(3)}]`,
    "snippet P/R": `${snippet.precision.toFixed(3)}/${snippet.recall.toFixed(3)}`,
    title: share(stating, "title", isTitleWell),
    author: share(stating, "author", areAuthorsWell),
    "author, a person": share(
      stating.filter(({ page }) => page.expected.author && isPersonal(page.expected.author)),
      "author",
      areAuthorsWell,
    ),
    date: share(stating, "date", isDateWell),
    "false author": percent(
      stating.filter(({ page }) => !page.expected.author),
      ({ read }) => (read.authors?.length ?? 0) > 0,
    ),
    "postlight title": share(posts, "title", isTitleWell),
    "postlight author": share(posts, "author", areAuthorsWell),
    "postlight date": share(posts, "date", isDateWell),
    "postlight standfirst": share(posts, "standfirst", ({ page, read }) =>
      isStandfirstRight(page.expected.standfirst ?? "", read.standfirst),
    ),
    "postlight opening": share(posts, "first13", ({ page, read }) =>
      opens(read.text, page.expected.first13 ?? ""),
    ),
    "cpu ms a page": mean(results.map(({ ms }) => ms)).toFixed(1),
  };
}

const isTitleWell = ({ page, read }: Result) => isTitleRight(page.expected.title ?? "", read.title);
const areAuthorsWell = ({ page, read }: Result) =>
  areAuthorsRight(page.expected.author ?? "", read.authors ?? []);
const isDateWell = ({ page, read }: Result) => isDateRight(page.expected.date ?? "", read.date);

/** The expected first thirteen words: half of their four-word shingles stand in the first fifty words read. */
function opens(text: string, first13: string): boolean {
  const opening = tokens(text).slice(0, 50).join(" ");
  const { both, missing } = sharedShingles(first13.replace(/&#?\w+;/g, " "), opening);
  return both >= missing && both > 0;
}

function sharedOf({ page, read }: Result): Shared {
  return sharedShingles(page.expected.text ?? "", read.text);
}

function snippetsOf({ page, read }: Result): Snippets {
  return snippets(read.text, page.expected.text_with ?? [], page.expected.text_without ?? []);
}

function share(
  results: readonly Result[],
  field: "title" | "author" | "date" | "standfirst" | "first13",
  isRight: (result: Result) => boolean,
): string {
  return percent(
    results.filter(({ page }) => page.expected[field]),
    isRight,
  );
}

function percent(results: readonly Result[], isSo: (result: Result) => boolean): string {
  const count = results.filter(isSo).length;
  return `${((100 * count) / Math.max(1, results.length)).toFixed(1)}% of ${results.length}`;
}

function worstOf(results: readonly Result[], worst: number): string[] {
  const bodies = results
    .filter(({ page }) => page.set === "aeb")
    .map((result) => ({ page: result.page, ...sharedOf(result) }))
    .sort((a, b) => b.extra + b.missing - (a.extra + a.missing))
    .slice(0, worst)
    .map(
      ({ page, extra, missing }) =>
        `worst body: extra ${extra.toFixed(2)} missing ${missing.toFixed(2)} ${page.url}`,
    );
  const snippet = results
    .filter(({ page }) => page.set === "trafilatura")
    .map((result) => ({ page: result.page, ...snippetsOf(result) }))
    .sort((a, b) => b.missed + b.wrong - (a.missed + a.wrong))
    .slice(0, worst)
    .map(
      ({ page, missed, wrong }) => `worst snippets: missed ${missed} wrong ${wrong} ${page.url || page.id}`,
    );
  const stating = results.filter(({ page }) => page.set === "postlight" || page.news_meta);
  const wrongFields = stating.flatMap((result) => {
    const { page, read } = result;
    const { title, author, date } = page.expected;
    return [
      title && !isTitleWell(result) ? `title: expected "${title}", found "${read.title}" ${page.url}` : "",
      author && !areAuthorsWell(result)
        ? `author: expected "${author}", found "${read.authors?.join("; ")}" ${page.url}`
        : "",
      !author && read.authors?.length ? `false author: "${read.authors.join("; ")}" ${page.url}` : "",
      date && !isDateWell(result) ? `date: expected "${date}", found "${read.date}" ${page.url}` : "",
    ].filter((line) => line !== "");
  });
  const ofKind = (kind: string) => wrongFields.filter((line) => line.startsWith(kind)).slice(0, worst);
  return [
    ...bodies,
    ...snippet,
    ...ofKind("title"),
    ...ofKind("author"),
    ...ofKind("false author"),
    ...ofKind("date"),
  ];
}

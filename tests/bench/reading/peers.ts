/**
 * The extractors that ours is measured against. They are no dependencies of the project, but for Readability: `--install`
 * puts them into the benchmark's cache, and without it those are measured that are there.
 *
 * What they read is kept in that cache by their version and the page's content: only a new version or a new page costs
 * time.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { outlinePage } from "../../../lib/reading/formats/html/passages.ts";
import { parsePage } from "../../../lib/reading/formats/html/tree.ts";
import { markupOf, type SavedPage } from "./corpus.ts";
import type { PageRead } from "./fields.ts";
import { progress } from "./progress.ts";
import { installPython, PYTHON_PEERS, pythonReader } from "./python.ts";

export interface Peer {
  readonly name: string;
  /** Of its package, and of how it is asked. */
  readonly version: string;
  /** Reads pages in turn, one answer a page; one that it cannot read is empty. */
  read(pages: readonly SavedPage[], done: (read: TimedRead) => void): Promise<void>;
}

export interface TimedRead extends PageRead {
  /** Milliseconds of the processor. */
  readonly ms: number;
}

/** Where peers are installed and what they read is kept. */
export const cache = process.env.STANDFIRST_CACHE ?? join(tmpdir(), "standfirst-bench");

const NODE_PEERS = { defuddle: "0.19.4", "@extractus/article-extractor": "9.0.1", jsdom: "31.0.1" };
const nodeFolder = join(cache, "node");

/** @throws when npm or pip cannot install them */
export function installPeers(): void {
  mkdirSync(nodeFolder, { recursive: true });
  writeFileSync(join(nodeFolder, "package.json"), '{ "private": true }\n');
  const packages = Object.entries(NODE_PEERS).map(([name, version]) => `${name}@${version}`);
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], {
    cwd: nodeFolder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  installPython(cache);
}

/** Those that are there, and the names of those that are not. */
export async function findPeers(): Promise<{ found: Peer[]; absent: string[] }> {
  const found = [
    inProcess(
      "Readability + linkedom",
      "0.6.0",
      readability((markup) => parseHTML(markup)),
    ),
  ];
  const absent: string[] = [];
  const load = (path: string) => import(pathToFileURL(join(nodeFolder, "node_modules", path)).href);
  const isThere = (name: string) => existsSync(join(nodeFolder, "node_modules", name));
  if (isThere("jsdom")) {
    const { JSDOM } = await load("jsdom/lib/api.js");
    const read = readability((markup) => new JSDOM(markup).window);
    found.push(inProcess("Readability + jsdom", `0.6.0-${NODE_PEERS.jsdom}`, read));
  } else absent.push("jsdom");
  if (isThere("defuddle")) {
    const { Defuddle } = await load("defuddle/dist/node.js");
    found.push(inProcess("defuddle + linkedom", NODE_PEERS.defuddle, defuddleReader(Defuddle)));
  } else absent.push("defuddle");
  if (isThere("@extractus/article-extractor")) {
    const { extractFromHtml } = await load("@extractus/article-extractor/esm/mod.js");
    found.push(
      inProcess(
        "article-extractor",
        NODE_PEERS["@extractus/article-extractor"],
        extractusReader(extractFromHtml),
      ),
    );
  } else absent.push("@extractus/article-extractor");
  for (const [name, version] of Object.entries(PYTHON_PEERS)) {
    const read = pythonReader(cache, name);
    if (read) found.push({ name, version, read });
    else absent.push(name);
  }
  return { found, absent };
}

/** What a peer reads of the pages, as kept or as read now. */
export async function readKept(peer: Peer, pages: readonly SavedPage[]): Promise<PageRead[]> {
  const folder = join(cache, "reads");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${peer.name.replace(/\W+/g, "-")}@${peer.version}.jsonl`);
  const kept = new Map<string, PageRead>();
  for (const line of existsSync(file) ? readFileSync(file, "utf8").split("\n") : []) {
    try {
      const { key, ...read } = JSON.parse(line);
      kept.set(key, read);
    } catch {
      // A run that was stopped leaves half a line.
    }
  }
  const keys = pages.map(keyOf);
  const unread = pages.filter((_, i) => !kept.has(keys[i]!));
  const tell = progress(peer.name, unread.length);
  let at = 0;
  await peer.read(unread, (read) => {
    const key = keyOf(unread[at]!);
    kept.set(key, read);
    appendFileSync(file, `${JSON.stringify({ key, ...read })}\n`);
    at += 1;
    tell(at);
  });
  return keys.map((key) => kept.get(key) ?? { text: "" });
}

function keyOf({ bytes, url }: SavedPage): string {
  return createHash("sha1").update(url).update("\0").update(bytes).digest("hex");
}

type Read = (markup: string, url: string) => PageRead | Promise<PageRead>;

function inProcess(name: string, version: string, read: Read): Peer {
  return {
    name,
    version,
    async read(pages, done) {
      // Defuddle reports what it cannot parse on the console, page by page.
      const { error, warn, log } = console;
      for (const page of pages) {
        const markup = markupOf(page);
        Object.assign(console, { error() {}, warn() {}, log() {} });
        const begun = process.cpuUsage();
        let found: PageRead;
        try {
          found = await read(markup, page.url || "https://example.com/");
        } catch {
          found = { text: "" };
        }
        const { user, system } = process.cpuUsage(begun);
        Object.assign(console, { error, warn, log });
        done({ ...found, ms: (user + system) / 1000 });
      }
    },
  };
}

/** Block by block, which scores higher for all of them than their own flat text. */
function blockText(markup: string | null | undefined): string {
  if (!markup) return "";
  return outlinePage(parsePage(markup), new Set())
    .passages.map(({ text }) => text)
    .join("\n\n");
}

/** @param parse by a DOM: Readability brings none */
function readability(parse: (markup: string) => { document: unknown }): Read {
  return (markup) => {
    const { document } = parse(markup);
    const article = new Readability(document as ConstructorParameters<typeof Readability>[0]).parse();
    return {
      text: blockText(article?.content),
      title: article?.title ?? undefined,
      authors: article?.byline ? [article.byline] : [],
      date: article?.publishedTime ?? undefined,
      standfirst: article?.excerpt ?? undefined,
      source: article?.siteName ?? undefined,
    };
  };
}

/** What both of the other libraries call alike. */
interface Extracted {
  content?: string;
  title?: string;
  author?: string;
  published?: string;
  description?: string;
  site?: string;
  source?: string;
}

function toldBy({ content, title, author, published, description, site, source }: Extracted): PageRead {
  return {
    text: blockText(content),
    title,
    authors: author ? [author] : [],
    date: published,
    standfirst: description,
    source: site ?? source,
  };
}

type Defuddle = (document: unknown, url: string, options: object) => Promise<Extracted>;

function defuddleReader(defuddle: Defuddle): Read {
  return async (markup, url) => toldBy(await defuddle(parseHTML(markup).document, url, { useAsync: false }));
}

function extractusReader(extract: (markup: string, url: string) => Promise<Extracted | null>): Read {
  return async (markup, url) => toldBy((await extract(markup, url)) ?? {});
}

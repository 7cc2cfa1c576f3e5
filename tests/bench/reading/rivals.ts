/** The extractors that ours is measured against, on the same pages in the same run. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { passagesOf } from "../../../lib/reading/formats/html/passages.ts";
import { pageTree } from "../../../lib/reading/formats/html/tree.ts";

export interface PageRead {
  readonly text: string;
  readonly title?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly standfirst?: string | undefined;
}

export interface Reader {
  readonly name: string;
  read(markup: string, url: string): PageRead | Promise<PageRead>;
}

/** Block by block, which scores higher for all of them than their own flat text. */
function blockText(markup: string | null | undefined): string {
  if (!markup) return "";
  return passagesOf(pageTree(markup), new Set())
    .passages.map(({ text }) => text)
    .join("\n\n");
}

const readability: Reader = {
  name: "Readability + linkedom",
  read(markup) {
    const { document } = parseHTML(markup);
    type Parsable = ConstructorParameters<typeof Readability>[0];
    const article = new Readability(document as unknown as Parsable).parse();
    return {
      text: blockText(article?.content),
      title: article?.title ?? undefined,
      authors: article?.byline ? [article.byline] : [],
      date: article?.publishedTime ?? undefined,
      standfirst: article?.excerpt ?? undefined,
    };
  },
};

const PACKAGES = ["defuddle@0.19.4", "@extractus/article-extractor@9.0.1"];

interface Defuddled {
  content?: string;
  title?: string;
  author?: string;
  published?: string;
  description?: string;
}

/**
 * Readability, which the project has for growing its forest, and two more that are installed into a temporary
 * folder for the run.
 *
 * @returns the readers, and in words which ones are absent and why.
 */
export async function rivals(): Promise<{ readers: Reader[]; absent: string[] }> {
  const readers = [readability];
  const absent: string[] = [];
  const folder = join(tmpdir(), "standfirst-rivals");
  if (!existsSync(join(folder, "node_modules", "defuddle"))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), "{}\n");
    const { status } = spawnSync(
      "npm",
      ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...PACKAGES],
      {
        cwd: folder,
        stdio: "ignore",
        timeout: 120_000,
      },
    );
    if (status !== 0)
      return { readers, absent: PACKAGES.map((name) => `${name} is absent: npm could not install it.`) };
  }
  const load = (path: string) => import(pathToFileURL(join(folder, "node_modules", path)).href);
  try {
    const { Defuddle } = await load("defuddle/dist/node.js");
    readers.push({
      name: "defuddle + linkedom",
      async read(markup, url) {
        const { document } = parseHTML(markup);
        const article: Defuddled = await Defuddle(document, url, { useAsync: false });
        return {
          text: blockText(article.content),
          title: article.title,
          authors: article.author ? [article.author] : [],
          date: article.published,
          standfirst: article.description,
        };
      },
    });
  } catch (error) {
    absent.push(`defuddle is absent: ${String(error).slice(0, 120)}`);
  }
  try {
    const { extractFromHtml } = await load("@extractus/article-extractor/esm/mod.js");
    readers.push({
      name: "@extractus/article-extractor",
      async read(markup, url) {
        const article = await extractFromHtml(markup, url);
        return {
          text: blockText(article?.content),
          title: article?.title,
          authors: article?.author ? [article.author] : [],
          date: article?.published,
          standfirst: article?.description,
        };
      },
    });
  } catch (error) {
    absent.push(`@extractus/article-extractor is absent: ${String(error).slice(0, 120)}`);
  }
  return { readers, absent };
}

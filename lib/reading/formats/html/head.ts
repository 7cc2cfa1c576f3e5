/** What a page states outside its text: meta tags, links, JSON-LD, and the elements marked up as metadata. */
import { anyOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { parseStatements, type Statements } from "./jsonld.ts";
import { listDescendants, type PageElement, readNodeText, readRawText } from "./tree.ts";

export interface Stated {
  /** By lower-case name or property, in order; empty ones left out. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly title: string;
  readonly canonical: string | undefined;
  readonly base: string | undefined;
  readonly language: string | undefined;
  readonly statements: Statements;
  readonly headings: readonly PageElement[];
  /** Elements that microdata, RDFa, `rel=author` or `<time>` mark. */
  readonly marked: {
    readonly author: readonly PageElement[];
    /** Links to what a site calls an author's page. */
    readonly authorPages: readonly PageElement[];
    readonly published: readonly PageElement[];
    readonly modified: readonly PageElement[];
    readonly headline: readonly PageElement[];
    readonly section: readonly PageElement[];
    readonly times: readonly PageElement[];
    readonly breadcrumbs: readonly PageElement[];
    readonly keywords: readonly PageElement[];
  };
}

/** Reads what a page states of itself for machines: meta tags, JSON-LD, microdata, links. */
export function readHead(page: PageElement): Stated {
  const meta = new Map<string, string[]>();
  let title = "";
  let canonical: string | undefined;
  let base: string | undefined;
  let language: string | undefined;
  const scripts: string[] = [];
  const headings: PageElement[] = [];
  const marked: { [Kind in keyof Stated["marked"]]: PageElement[] } = {
    author: [],
    authorPages: [],
    published: [],
    modified: [],
    headline: [],
    section: [],
    times: [],
    breadcrumbs: [],
    keywords: [],
  };
  for (const element of listDescendants(page)) {
    const { tag, attributes } = element;
    if (tag === "html") language ||= attributes.lang || attributes["xml:lang"];
    else if (tag === "meta") {
      const content = attributes.content ?? attributes.value;
      const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"];
      if (!content?.trim() || !name) continue;
      for (const key of name.toLowerCase().split(/\s+/)) {
        const list = meta.get(key);
        if (!list) meta.set(key, [content]);
        else if (list.length < 200) list.push(content);
      }
    } else if (tag === "title") title ||= readNodeText(element);
    else if (tag === "base") base ||= attributes.href;
    else if (tag === "link") {
      if (/\bcanonical\b/i.test(attributes.rel ?? "")) canonical ||= attributes.href;
    } else if (tag === "script") {
      if (scripts.length < 100)
        scripts.push(element.children.filter((child) => typeof child === "string").join(""));
    } else if (tag === "h1") headings.push(element);
    mark(element, marked);
  }
  const hint = meta.get("og:title")?.[0] ?? (title || (headings[0] ? readRawText(headings[0]).trim() : ""));
  return {
    meta,
    title,
    canonical,
    base,
    language,
    statements: parseStatements(scripts, hint),
    headings,
    marked,
  };
}

/** `/author/jane-doe`, `/autoren/doe.html`. */
const AUTHOR_PAGE = compilePattern(`/${anyOf("classNames", "authorPaths")}/[^/?#]`);

function mark(element: PageElement, marked: { [Kind in keyof Stated["marked"]]: PageElement[] }): void {
  const { tag, attributes } = element;
  const prop = attributes.itemprop ?? attributes.property;
  if (prop !== undefined && tag !== "meta") {
    for (const name of prop.toLowerCase().split(/\s+/)) {
      if (name === "author" || name === "creator" || name === "schema:author") push(marked.author, element);
      else if (name === "datepublished" || name === "datecreated" || name === "schema:datepublished")
        push(marked.published, element);
      else if (name === "datemodified") push(marked.modified, element);
      else if (name === "headline") push(marked.headline, element);
      else if (name === "articlesection") push(marked.section, element);
      else if (name === "keywords") push(marked.keywords, element);
    }
  }
  if (/\bauthor\b/i.test(attributes.rel ?? "") && tag === "a") push(marked.author, element);
  if (tag === "a" && AUTHOR_PAGE.test(attributes.href ?? "")) push(marked.authorPages, element);
  // GitHub and others show times in elements of their own.
  if (tag === "time" || (attributes.datetime !== undefined && tag.includes("-"))) push(marked.times, element);
  const names = attributes.class ?? "";
  if (attributes.title !== undefined && /(?:^|\s)(?:published|dt-published|updated)(?=$|\s)/.test(names)) {
    // The hAtom and h-entry microformats keep the machine's form in the title.
    push(names.includes("updated") ? marked.modified : marked.published, element);
  }
  if (names !== "" && /breadcrumb/i.test(names)) push(marked.breadcrumbs, element);
}

/** Cards of other stories repeat these marks by the hundred. */
function push(list: PageElement[], element: PageElement): void {
  if (list.length < 200) list.push(element);
}

/** The first of the named meta tags that has a value. */
export function findMeta({ meta }: Stated, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = meta.get(name)?.[0]?.trim();
    if (value) return value;
  }
  return undefined;
}

export function listMeta({ meta }: Stated, ...names: string[]): string[] {
  return names.flatMap((name) => meta.get(name) ?? []);
}

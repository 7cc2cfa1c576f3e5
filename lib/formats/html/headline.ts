/** The headline: as it stands on the page where it does, else as the page is titled, the site's name cut off. */
import { tidy } from "../../copy/characters.ts";
import { sameKey } from "../../copy/words.ts";
import { allMeta, metaOf, type Stated } from "./head.ts";
import { isStatement, nodesIn, textIn } from "./jsonld.ts";
import { textOf } from "./tree.ts";

const SEPARATOR = /\s+[|–—·•»«:]+\s+|\s+-{1,2}\s+|\s*[|»«]\s*/u;

export function headlineOf(stated: Stated, url: string | undefined): string | undefined {
  const sites = siteNames(stated, url);
  const article = stated.statements.article;
  const titles = [
    metaOf(stated, "og:title"),
    textIn(article?.headline) ?? textIn(article?.name),
    metaOf(
      stated,
      "twitter:title",
      "twitter:text:title",
      "parsely-title",
      "sailthru.title",
      "citation_title",
      "dc.title",
      "dcterms.title",
      "title",
    ),
    stated.title,
  ]
    .map((title) => tidy(withoutMarkup(title ?? "")))
    .filter((title) => title !== "");
  const cleaned = titles
    .map((title) => withoutSite(title, sites))
    .filter((title) => title !== "" && !isSite(title, sites));
  const headings = [...stated.marked.headline.filter(({ tag }) => /^h\d$/.test(tag)), ...stated.headings]
    .map((heading) => tidy(textOf(heading)))
    .filter((heading) => heading !== "" && heading.length < 400 && !isSite(heading, sites));
  const onPage = headings.find((heading) =>
    [...cleaned, ...titles].some((title) => isSaidIn(heading, title)),
  );
  if (onPage !== undefined) return withoutSite(onPage, sites);
  const onlyHeading = new Set(headings).size === 1 ? headings[0] : undefined;
  if (cleaned[0] === undefined) return onlyHeading ?? headings[0];
  return cleaned[0];
}

/** Site names and other words that stand beside headlines in titles. */
export function siteNames(stated: Stated, url: string | undefined): string[] {
  const { article, nodes } = stated.statements;
  const publishers = [
    ...nodesIn(article?.publisher, nodes),
    ...nodes.filter((node) =>
      /^(?:WebSite|NewsMediaOrganization|Organization)$/i.test(String(node["@type"])),
    ),
  ];
  const names = [
    metaOf(stated, "og:site_name"),
    metaOf(stated, "application-name", "apple-mobile-web-app-title", "al:ios:app_name"),
    ...allMeta(stated, "twitter:app:name:iphone").slice(0, 1),
    ...publishers.filter(isStatement).map((node) => textIn(node.name)),
    url && URL.canParse(url)
      ? new URL(url).hostname.replace(/^(?:www|m|mobile|amp|edition)\d?\./, "")
      : undefined,
  ];
  return [...new Set(names.flatMap((name) => (name ? [tidy(name)] : [])))].slice(0, 20);
}

function withoutMarkup(text: string): string {
  return text.length > 2_000 ? "" : text.replace(/<[^<>]{0,200}>/g, " ");
}

/** Cuts parts that only name the site: "Headline | Section | Site", "Site: Headline". */
function withoutSite(title: string, sites: readonly string[]): string {
  let kept = title;
  for (let i = 0; i < 3; i += 1) {
    const parts = partsOf(kept);
    if (parts.length < 2) return kept;
    const [first, last] = [parts[0]!, parts[parts.length - 1]!];
    const rest = kept.slice(0, kept.length - last.length).replace(/[\s|–—·•»«:-]+$/u, "");
    const opening = kept.slice(first.length).replace(/^[\s|–—·•»«:-]+/u, "");
    if (isSite(last, sites) || /\.(?:com|org|net|de|fr|at|ch|co\.uk|it|es|nl|pl|eu)$/i.test(last))
      kept = rest;
    else if (isSite(first, sites)) kept = opening;
    else if (
      parts.length > 1 &&
      /[|»«]/.test(title) &&
      /\S\s*[|»«]\s*[^|»«]*$/.test(kept) &&
      wordsOf(last) <= 4 &&
      wordsOf(rest) >= 3
    ) {
      kept = rest;
    } else return kept;
  }
  return kept;
}

function partsOf(title: string): string[] {
  return title.split(SEPARATOR).filter((part) => part !== "");
}

const wordsOf = (text: string) => text.split(" ").length;

function isSite(text: string, sites: readonly string[]): boolean {
  const key = sameKey(text).replaceAll(" ", "");
  if (key === "") return false;
  return sites.some((site) => {
    const name = sameKey(site).replaceAll(" ", "");
    if (name === key) return true;
    const bare = sameKey(site.replace(/\.[a-z.]{2,6}$/i, "")).replaceAll(" ", "");
    return (
      bare === key ||
      (key.length > 3 && bare.length > 3 && (bare === `the${key}` || key === `the${bare}`)) ||
      (key.length >= 5 && bare.startsWith(key) && key.length > bare.length * 0.6)
    );
  });
}

/** Whether a heading on the page says what a title says: most of its words, and enough of the title's. */
function isSaidIn(heading: string, title: string): boolean {
  const one = sameKey(heading);
  const other = sameKey(title);
  if (one === "" || other === "") return false;
  if (one === other) return true;
  const words = one.split(" ");
  const others = new Set(other.split(" "));
  const shared = words.filter((word) => others.has(word)).length;
  return shared / words.length >= 0.7 && shared / others.size >= 0.5;
}

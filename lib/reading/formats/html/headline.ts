/**
 * The headline: as readers see it on the page, or else the title of the page without the name of the site.
 */

import { isBoilerplate } from "../../../newsroom/boilerplate.ts";
import { looksLikeByline } from "../../../newsroom/byline.ts";
import { findDateline } from "../../../newsroom/dateline.ts";
import { parseDateLine } from "../../../newsroom/dates.ts";
import { tidy } from "../../../text/characters.ts";
import { endsSentence, foldLine } from "../../../text/words.ts";
import { NAMED } from "./class-names.ts";
import { findMeta, listMeta, type Stated } from "./head.ts";
import { isOfPublisher, isStatement, listNodes, readText } from "./jsonld.ts";
import type { Box, Passage } from "./passages.ts";
import { type PageElement, readNodeText } from "./tree.ts";

const SEPARATOR = /(?<!\s)\s+(?:[|–—·•»«:/]|-{1,2}|::|>>)\s+|(?:(?<!\s)\s+)?\|\s*/u;

/** What the page is called in its head, the site's name still on it: known before anything is read. */
export function findAnnouncedTitle(stated: Stated): string {
  return tidy(
    findMeta(stated, "og:title") ?? (stated.title || readText(stated.statements.article?.headline)) ?? "",
  );
}

/** @param passages what stands on the page; `storyAt` is where its story begins. */
export function findHeadline(
  stated: Stated,
  passages: readonly Passage[],
  storyAt: number,
  sites: readonly string[],
): string | undefined {
  const titles = listTitles(stated);
  const isHeadline = (text: string) => text !== "" && text.length < 400 && !isSite(text, sites);
  const first = distinct(
    [...stated.marked.headline.filter(({ tag }) => /^h\d$/.test(tag)), ...stated.headings].map((heading) =>
      headingText(heading, titles),
    ),
  ).filter(isHeadline);
  const lower = distinct(headingsBefore(passages, storyAt + 2)).filter(isHeadline);

  const said = [...first, ...lower].find((heading) => titles.some((title) => isSaidIn(heading, title)));
  const [only] = first.length === 1 ? first : [];
  // A title may be shortened for search engines: the only h1 holds most of it, or is part of it.
  const readers =
    only !== undefined &&
    titles.some((title) => isHeldBy(only, title) || isPartOf(only, title)) &&
    !titles.some((title) => said !== undefined && isPartOf(said, title))
      ? only
      : undefined;
  // "News" is the name of a section; the other heading of the first level says more.
  const fuller =
    said !== undefined && countWords(said) === 1
      ? first.find((heading) => countWords(heading) >= 4)
      : undefined;
  const chosen = fuller ?? (said !== undefined && first.includes(said) ? said : (readers ?? said));
  if (chosen !== undefined && only !== undefined && chosen !== only && holdsAll(only, chosen))
    return withoutSite(only, sites);
  if (chosen !== undefined) return withoutSite(storysOwn(chosen, lower, titles), sites);
  // The page states another title for search engines: its only heading of the first level is for readers.
  if (only !== undefined && countWords(only) >= 2) return withoutSite(only, sites);
  const told = foldLine(findMeta(stated, "og:title") ?? "");
  // A part of the page's title that its `og:title` leaves out is the site's.
  const partly = lower.find(
    (heading) =>
      countWords(heading) >= 2 &&
      titles.some((title) => isPartOf(heading, title)) &&
      (told === "" || told.includes(foldLine(heading))),
  );
  if (partly !== undefined) return partly;
  if (only !== undefined && !isAnnounced(stated)) return withoutSite(only, sites);
  const opening = first.length === 0 && !isAnnounced(stated) ? openingHeading(passages, storyAt) : undefined;
  if (opening !== undefined && isHeadline(opening)) return opening;
  return (
    titles.map((title) => withoutSite(title, sites)).find(isHeadline) ??
    first[0] ??
    (isAnnounced(stated) ? undefined : openingLine(passages, storyAt))
  );
}

/** What the page's head calls the story, the likeliest first. */
function listTitles(stated: Stated): string[] {
  const { article } = stated.statements;
  return [
    findMeta(stated, "og:title"),
    // A page's video has a name too, which is not the story's.
    readText(article?.headline) ?? (findMeta(stated, "og:title") ? undefined : readText(article?.name)),
    findMeta(
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
}

/**
 * Of a fragment that marks no heading: its first line, when that is short, no sentence, and
 * a paragraph follows.
 */
function openingLine(passages: readonly Passage[], storyAt: number): string | undefined {
  const at = passages.findIndex(({ text }) => /\p{L}/u.test(text));
  const line = passages[at];
  if (!line || at > storyAt || line.words < 3 || line.words > 25 || line.prose) return undefined;
  if (endsSentence(line.text) || /[:;,]$/.test(line.text)) return undefined;
  if (
    looksLikeByline(line.text) ||
    parseDateLine(line.text) ||
    isBoilerplate(line.text) ||
    findDateline(line.text)
  )
    return undefined;
  return passages.slice(at + 1, at + 4).some(({ prose }) => prose) ? line.text : undefined;
}

/**
 * The second- or third-level heading right above the story, or its first line, on a page that has
 * none above it.
 */
function openingHeading(passages: readonly Passage[], storyAt: number): string | undefined {
  return passages
    .slice(Math.max(0, storyAt - 2), storyAt + 1)
    .find(({ box, words }) => /^h[23]$/.test(box.element.tag) && words >= 2 && words <= 25)?.text;
}

/**
 * In "Headline | Site", a heading that is a later part belongs to the site, if a lower heading is
 * the first part.
 */
function storysOwn(heading: string, lower: readonly string[], titles: readonly string[]): string {
  const key = foldLine(heading);
  const at = lower.findIndex((other) => foldLine(other) === key);
  const below = at < 0 ? [] : lower.slice(at + 1).filter((other) => countWords(other) >= 2);
  for (const title of titles) {
    const [opening, ...parts] = title.split(SEPARATOR).map(foldLine);
    if (!parts.includes(key)) continue;
    const own = below.findLast((other) => foldLine(other) === opening);
    if (own !== undefined) return own;
  }
  return heading;
}

/** Whether the page states for other programs what its story is called. */
function isAnnounced(stated: Stated): boolean {
  return (
    findMeta(stated, "og:title") !== undefined || readText(stated.statements.article?.headline) !== undefined
  );
}

/** Whether a heading has all words of another, and more. */
function holdsAll(heading: string, other: string): boolean {
  const words = new Set(foldLine(heading).split(" "));
  const said = foldLine(other).split(" ");
  return said.length >= 2 && said.every((word) => words.has(word));
}

/** Whether a heading has the words of a title, and more. */
function isHeldBy(heading: string, title: string): boolean {
  const words = new Set(foldLine(heading).split(" "));
  const said = foldLine(title).split(" ");
  return said.length >= 4 && said.filter((word) => words.has(word)).length >= said.length * 0.7;
}

/**
 * A heading's text without the kicker that some templates put inside it; with it, where a title has it too.
 */
function headingText(heading: PageElement, titles: readonly string[]): string {
  const whole = tidy(readNodeText(heading));
  const key = foldLine(whole);
  const titled =
    titles.find((title) => foldLine(title) === key) ??
    titles.find((title) => countWords(title) >= 3 && key.endsWith(` ${foldLine(title)}`));
  if (titled !== undefined) return titled;
  const inner = heading.children.filter((child) => typeof child !== "string" && readNodeText(child) !== "");
  // A kicker opens the heading; what is named so behind other words is the headline's second line.
  const opening = inner[0];
  const kept = heading.children.filter(
    (child) =>
      typeof child === "string" ||
      !NAMED.kicker.test(child.attributes.class ?? "") ||
      (child !== opening && !isLabel(child)),
  );
  if (inner.length === 0 || kept.length === heading.children.length) return whole;
  const text = tidy(kept.map((child) => (typeof child === "string" ? child : readNodeText(child))).join(" "));
  return countWords(text) >= 3 ? text : whole;
}

/** A word for those who hear the page, or a sign between its parts. */
function isLabel(element: PageElement): boolean {
  return countWords(tidy(readNodeText(element))) <= 2;
}

function headingsBefore(passages: readonly Passage[], end: number): string[] {
  return passages.slice(0, Math.max(0, end)).flatMap(({ box, text }) => {
    for (let at: Box | undefined = box, up = 0; at && up < 3; at = at.parent, up += 1) {
      if (/^h[1-4]$/.test(at.element.tag) || NAMED.headline.test(at.element.attributes.class ?? ""))
        return [text];
    }
    return [];
  });
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** Site names and other words that stand beside headlines in titles. */
export function listSiteNames(stated: Stated, url: string | undefined): string[] {
  const { article, nodes } = stated.statements;
  const publishers = [...listNodes(article?.publisher, nodes), ...nodes.filter(isOfPublisher)];
  const names = [
    findMeta(stated, "og:site_name"),
    findMeta(stated, "application-name", "apple-mobile-web-app-title", "al:ios:app_name"),
    ...listMeta(stated, "twitter:app:name:iphone").slice(0, 1),
    ...publishers.filter(isStatement).map((node) => readText(node.name)),
    url && URL.canParse(url)
      ? new URL(url).hostname.replace(/^(?:www|m|mobile|amp|edition)\d?\./, "")
      : undefined,
  ];
  // What is longer is the page's own title, put in the wrong place by its template.
  return [...new Set(names.flatMap((name) => (name ? [tidy(name)] : [])))]
    .filter((name) => countWords(foldLine(name)) <= 5)
    .slice(0, 20);
}

function withoutMarkup(text: string): string {
  return text.length > 2_000 ? "" : text.replace(/<[^<>]{0,200}>/g, " ");
}

/** Cuts parts that only name the site: "Headline | Section | Site", "Site: Headline". */
function withoutSite(title: string, sites: readonly string[]): string {
  const colon = /^([^:]{3,40}):\s+(?=\S)/.exec(title);
  let kept = colon && isSite(colon[1]!, sites) ? title.slice(colon[0].length) : title;
  for (let i = 0; i < 3; i += 1) {
    const parts = kept.split(SEPARATOR).filter((part) => part !== "");
    if (parts.length < 2) return kept;
    const [first, last] = [parts[0]!, parts[parts.length - 1]!];
    const rest = kept
      .slice(0, kept.length - last.length)
      .replace(/(?<![\s|–—·•»«:/>-])[\s|–—·•»«:/>-]+$/u, "");
    const opening = kept.slice(first.length).replace(/^[\s|–—·•»«:/>-]+/u, "");
    if (isSite(last, sites) || /\.(?:com|org|net|de|fr|at|ch|co\.uk|it|es|nl|pl|eu)$/i.test(last))
      kept = rest;
    else if (isSite(first, sites)) kept = opening;
    else if (
      /\s(?:\||»|::)\s/.test(kept) &&
      countWords(last) <= 6 &&
      countWords(rest) >= 3 &&
      /(?:\||»|::)\s*$/.test(kept.slice(0, kept.length - last.length))
    )
      kept = rest;
    else return kept;
  }
  return kept;
}

function countWords(text: string): number {
  return text.split(" ").length;
}

function isSite(text: string, sites: readonly string[]): boolean {
  const key = foldLine(text).replaceAll(" ", "");
  if (key === "") return false;
  return sites.some((site) => {
    const name = foldLine(site).replaceAll(" ", "");
    const bare = foldLine(site.replace(/\.[a-z.]{2,6}$/i, "")).replaceAll(" ", "");
    if (name === key || bare === key) return true;
    if (key.length > 3 && bare.length > 3 && (bare === `the${key}` || key === `the${bare}`)) return true;
    return key.length >= 5 && bare.startsWith(key) && key.length > bare.length * 0.6;
  });
}

/** Whether a heading on the page repeats a title: most of its words, and enough of the title's. */
function isSaidIn(heading: string, title: string): boolean {
  const one = foldLine(heading);
  const other = foldLine(title);
  if (one === "" || other === "") return false;
  if (one === other) return true;
  const words = one.split(" ");
  const others = new Set(other.split(" "));
  const shared = words.filter((word) => others.has(word)).length;
  return shared / words.length >= 0.7 && shared / others.size >= 0.5;
}

/** Whether a heading is one part of a title that has several: "Site » Archive » Headline". */
function isPartOf(heading: string, title: string): boolean {
  const key = foldLine(heading);
  return title
    .split(SEPARATOR)
    .some((part) => foldLine(part) === key || foldLine(part.replace(/^[^:]*:\s/, "")) === key);
}

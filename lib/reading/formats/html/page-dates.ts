/**
 * When the page's story was published and last changed, as written; what is stated for machines comes first.
 */

import { anyOf, anyPartOf } from "../../../languages/index.ts";
import { compilePattern } from "../../../languages/patterns.ts";
import { phrases } from "../../../languages/phrases.ts";
import { parseDate, parseDateLine } from "../../../newsroom/dates.ts";
import type { Places } from "./byline-candidates.ts";
import { isOfPicture } from "./captions.ts";
import { NAMED } from "./class-names.ts";
import { findMeta, type Stated } from "./head.ts";
import { isOfType, readText } from "./jsonld.ts";
import type { Passage } from "./passages.ts";
import { type PageElement, readNodeText } from "./tree.ts";

export interface PageDates {
  readonly published: string | undefined;
  readonly modified: string | undefined;
}

const PUBLISHED = phrases(`
  article:published_time, article:published, og:article:published_time, og:published_time, og:pubdate,
  datepublished, parsely-pub-date, sailthru.date, citation_publication_date, citation_online_date,
  citation_date, pubdate, pub_date, publishdate, publish_date, publish-date, publication_date,
  publication-date, published_time, published-date, originalpublicationdate, cxenseparse:recs:publishtime,
  shareaholic:article_published_time, dc.date.issued, dcterms.issued, datecreated, date.issued
`);
/** Often the day on which the file was last written, and not a date that the page shows. */
const FILED = ["dc.date", "dcterms.date", "date", "dcterms.created", "dc.date.created", "created"];
const MODIFIED = phrases(`
  article:modified_time, og:updated_time, og:modified_time, datemodified, dcterms.modified,
  dc.date.modified, lastmod, last-modified, last_modified, revision_date
`);

/** Finds when a page says that its story was published and modified, as written. @param url the page's own */
export function findDates(
  stated: Stated,
  passages: readonly Passage[],
  near: Places,
  url: string | undefined,
): PageDates {
  const { article } = stated.statements;
  const lines = linesNear(passages, near, stated.marked.times);
  const filed = findMeta(stated, ...FILED);
  const isDate = makeDateTest(stated.language);
  const inHead = [readText(article?.datePublished), findMeta(stated, ...PUBLISHED)];
  const published = [
    ...inHead,
    readText(article?.dateCreated) ?? readText(article?.uploadDate),
    ...stated.marked.published.slice(0, 3).map(readWritten),
    ...timesNear(stated, "published"),
    ...lines.filter(({ kind }) => kind === "published").map(({ text }) => text),
    filed,
    ...stated.marked.times.slice(0, 3).map(({ attributes }) => attributes.datetime),
    ...datesInLines(passages, near),
    ...datesBehind(passages, near),
    dateInUrl(url),
    ...lines.map(({ text }) => text),
    ...[...stated.meta].flatMap(([name, values]) => (LIKE_PUBLISHED.test(name) ? values.slice(0, 1) : [])),
    ...pageDates(stated),
  ].find(isDate);
  const modified = [
    readText(article?.dateModified),
    findMeta(stated, ...MODIFIED),
    ...stated.marked.modified.slice(0, 1).map(readWritten),
    ...timesNear(stated, "modified"),
    ...lines.filter(({ kind }) => kind === "updated").map(({ text }) => text),
  ].find(isDate);
  // Of the same day, what also has a time is the more exact.
  const isFiledThen =
    filed !== undefined &&
    published !== undefined &&
    TIME.test(filed) &&
    !TIME.test(published) &&
    isSameDay(filed, published);
  // A date of the head that cannot be read is reported when the draft is read.
  const unreadable = inHead.find((text) => text !== undefined && /\d/.test(text));
  return { published: isFiledThen ? filed : (published ?? modified ?? unreadable), modified };
}

const LIKE_PUBLISHED = /publi(?:sh|cation)|pub_?date|citation_date|issued/;

/** Dates of the web page, where its JSON-LD knows no article. */
function pageDates({ statements: { nodes } }: Stated): (string | undefined)[] {
  return nodes.filter((node) => isOfType(node, /WebPage$/)).map((node) => readText(node.datePublished));
}

const ORDINAL = anyPartOf("datelines", "ordinals");
const OF = String.raw`(?:${anyOf("datelines", "monthOf")}\s)?`;
/** "3. 5. 2024", "5/3/2024", "2024-05-03", "3rd May 2024", "May 3, 2024", "3.5.24". */
const DAY_FORMS = [
  String.raw`\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}/\d{1,2}/\d{4}|\d{4}-\d{2}-\d{2}`,
  String.raw`\d{1,2}(?:\.|${ORDINAL})?\s${OF}\p{L}{3,10}\.?,?\s${OF}\d{4}`,
  String.raw`\p{L}{3,10}\.?\s\d{1,2}${ORDINAL}?,?\s\d{4}|\d{1,2}\.\d{1,2}\.\d{2}`,
];
const DAY = compilePattern(String.raw`(?<![\d.])(?:${DAY_FORMS.join("|")})(?!\d)`, "u");

/** "27.1.2022 - The council …", "Press release of 25 January 2022 | Berlin – The council …". */
const DAY_THAT_OPENS = compilePattern(`^(?:\\p{L}+\\s){0,4}?(${DAY.source})\\s*[-–—|]\\s`, "u");

/**
 * A day that stands in a short line by the headline among other things: "Press release of 25 January
 * 2022 | Berlin".
 */
function datesInLines(passages: readonly Passage[], { headlineAt, storyAt }: Places): string[] {
  const from = headlineAt >= 0 ? Math.min(headlineAt, storyAt) - 3 : storyAt - 6;
  return passages.slice(Math.max(0, from), storyAt + 2).flatMap((passage) => {
    const { text, parts, prose } = passage;
    const opening = DAY_THAT_OPENS.exec(text.slice(0, 80))?.[1];
    if (opening !== undefined) return [opening];
    if (prose && parts.length < 4) return [];
    const part = parts.find((one) => one.length < 120 && DAY.test(one));
    return part === undefined || isOfPicture(passage) ? [] : [DAY.exec(part)![0]];
  });
}

/** Days in lines that are named for them, within the story or right behind it. */
function datesBehind(passages: readonly Passage[], { storyAt, storyEnd }: Places): string[] {
  return passages.slice(storyAt + 2, storyEnd + 8).flatMap(({ text, box, wrapper }) => {
    const names = [wrapper, box.element].map((element) => element?.attributes.class ?? "").join(" ");
    if (text.length > 160 || !NAMED.date.test(names)) return [];
    const day = DAY.exec(text)?.[0];
    return day === undefined ? [] : [day];
  });
}

const TIME = /\d:\d\d|T\d\d/;

function isSameDay(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => parseDate(text, { zone: "UTC" })?.instant.slice(0, 10));
  return a !== undefined && a === b;
}

function makeDateTest(language: string | undefined) {
  return (text: string | undefined): text is string => {
    if (text === undefined) return false;
    const date = parseDate(text, { zone: "UTC", language });
    return date !== undefined && date.instant > "1980" && date.instant < "2100";
  };
}

function readWritten(element: PageElement): string | undefined {
  return (
    element.attributes.datetime ??
    element.attributes.content ??
    element.attributes.title ??
    readNodeText(element).slice(0, 200)
  );
}

/** `<time>` elements that say which they are, and those in no list of other stories. */
function timesNear({ marked: { times } }: Stated, kind: "published" | "modified"): (string | undefined)[] {
  const wanted =
    kind === "published" ? /publi|posted|entry-date|created|pubdate|post-date|article-date/i : /updat|modif/i;
  return times
    .filter(({ attributes, parent }) => {
      const names = [
        attributes.class,
        attributes.itemprop,
        attributes.pubdate === undefined ? "" : "pubdate",
        parent?.attributes.class,
      ].join(" ");
      return wanted.test(names) && !/updat|modif/i.test(kind === "published" ? names : "");
    })
    .slice(0, 2)
    .map(readWritten);
}

function linesNear(
  passages: readonly Passage[],
  { headlineAt, storyAt, storyEnd }: Places,
  times: readonly PageElement[],
): { kind: "published" | "updated"; text: string }[] {
  const from = headlineAt >= 0 ? Math.min(headlineAt, Math.max(0, storyAt)) - 4 : storyAt - 10;
  const around = [
    ...passages.slice(Math.max(0, from), Math.max(0, storyAt) + 4),
    ...passages.slice(Math.max(storyAt + 4, storyEnd - 3), Math.max(0, storyEnd) + 6),
  ];
  return around.flatMap((passage) => {
    const { text, parts } = passage;
    if (text.length > 160 || isOfPicture(passage)) return [];
    const line = parseDateLine(text) ?? labelledDay(parts);
    return line ? [{ ...line, text: machineForm(passage, times) ?? line.text }] : [];
  });
}

/** The `datetime` of the only `<time>` in a line: it shows which number of 10/12 is the month. */
function machineForm({ box, text }: Passage, times: readonly PageElement[]): string | undefined {
  const within = times.filter((time) => isIn(time, box.element) && text.includes(readNodeText(time).trim()));
  const [written] = within.map(({ attributes }) => attributes.datetime);
  return within.length === 1 && written !== undefined && /\d{4}-\d\d-\d\d/.test(written)
    ? written
    : undefined;
}

function isIn(element: PageElement, box: PageElement): boolean {
  let at: PageElement | undefined = element;
  for (let up = 0; at !== undefined && up < 5; at = at.parent, up += 1) if (at === box) return true;
  return false;
}

const DAY_LABEL = compilePattern(String.raw`^${anyOf("deskLabels", "day")}\s?:$`);

/** The day behind a label that is a part of its own: "Date:", "3 May 2024", "Author:", "Jane Doe". */
function labelledDay(parts: readonly string[]): ReturnType<typeof parseDateLine> {
  const label = parts.findIndex((part) => DAY_LABEL.test(part));
  const day = label < 0 ? undefined : parts[label + 1];
  return day !== undefined && day.length < 60 && parseDateLine(day)
    ? { kind: "published", text: day }
    : undefined;
}

/** `/2023/12/30/`, `/2023-12-30-`, `/20231230/`: the day in a page's address. */
function dateInUrl(url: string | undefined): string | undefined {
  const found = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|\D|$)/.exec(
    url ?? "",
  );
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}

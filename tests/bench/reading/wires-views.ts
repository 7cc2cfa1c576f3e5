/**
 * What the other system (Superdesk) calls a thing, and where the same thing stands in our article. It has its own
 * names and habits; a value agrees when the article holds the same fact, wherever it keeps it.
 */
import type { Article } from "../../../lib/article.ts";
import { findOrganisation } from "../../../lib/newsroom/byline.ts";
import { findDateline } from "../../../lib/newsroom/dateline.ts";
import { closesStory } from "../../../lib/newsroom/sign-off.ts";
import { decodeEntities, tidy } from "../../../lib/text/characters.ts";
import { agreesOnSubjects } from "./wires-subjects.ts";

export interface Expectation {
  readonly file: string;
  readonly item: number;
  readonly field: string;
  readonly op: "eq" | "contains" | "not_contains" | "startswith" | "regex";
  readonly mods: readonly string[];
  readonly expected: unknown;
  readonly tier: "A" | "B";
}

/** What a field of theirs is in our article. `undefined`: absent. */
const VIEWS: Readonly<Record<string, (article: Article) => unknown>> = {
  type: ({ type }) => type,
  headline: ({ headline }) => headline,
  slugline: ({ slugline }) => slugline,
  language: ({ language }) => language,
  version: ({ version }) => version,
  pubstatus: ({ pubStatus }) => pubStatus,
  urgency: ({ urgency }) => urgency,
  usageterms: ({ usageTerms }) => usageTerms,
  copyrightholder: ({ copyrightHolder }) => copyrightHolder,
  copyrightnotice: ({ copyrightNotice }) => copyrightNotice,
  ednote: ({ edNote }) => edNote,
  source: ({ source }) => source,
  original_source: ({ source }) => source,
  abstract: ({ standfirst }) => standfirst,
  description_text: ({ standfirst, images }) => standfirst ?? images[0]?.caption,
  keywords: ({ keywords }) => keywords,
  authors: ({ byline }) => byline,
  byline: ({ byline }) => byline.map(({ name }) => name).join(" and ") || undefined,
  body_html: ({ body }) => body.map(({ text }) => text).join("\n") || undefined,
  word_count: ({ wordCount, body }) =>
    wordCount ?? body.map(({ text }) => wordsOf(text).length).reduce((a, b) => a + b, 0),
  versioncreated: ({ versionCreated }) => versionCreated,
  // They fill it from the version where the item states none; we leave it absent.
  firstcreated: ({ firstCreated, versionCreated }) => firstCreated ?? versionCreated,
  firstpublished: ({ published }) => published,
  embargoed: ({ embargoedUntil }) => embargoedUntil,
  "dateline.text": ({ dateline }) => dateline?.text,
  "dateline.located.city": ({ dateline }) => dateline?.place,
  dateline: ({ dateline }) => dateline?.place,
};

/**
 * Their parser gives a list of items: a ninjs item's associated pictures first, the item itself last. Ours is
 * one article with its pictures as images.
 */
export function oursOf({ field, item }: Expectation, article: Article): unknown {
  const picture = article.format === "ninjs" && article.type === "text" ? article.images[item] : undefined;
  if (picture)
    return { type: "picture", headline: picture.headline, description_text: picture.caption }[field];
  if (field.startsWith("subject")) return article.subjects;
  const member = /^(authors|keywords)\.(\d+)/.exec(field);
  const members = member && VIEWS[member[1]!]?.(article);
  if (Array.isArray(members)) return members[Number(member![2])];
  return VIEWS[field]?.(article);
}

/** Whether our article holds what they expect. `found` is what `oursOf` gives. */
export function agrees(
  { field, op, mods, expected }: Expectation,
  found: unknown,
  article: Article,
): boolean {
  if (mods.includes("len")) return Array.isArray(found) && found.length === expected;
  if (field.startsWith("subject")) return agreesOnSubjects(field, expected, article);
  if (field === "guid" || field === "uri") {
    // A version is part of their guid; ours stands beside it.
    const { uri, version, versionGuid } = article;
    return [uri, versionGuid, `${uri}:${version}`, `${uri}.${version}`].includes(expected as string);
  }
  if (isAbsent(expected)) return isAbsent(field === "firstcreated" ? article.firstCreated : found);
  if (field === "byline") return agreesOnByline(String(expected), found, article);
  if (isAbsent(found)) return op === "not_contains";
  if (field === "authors") return sameNames(expected, found);
  if (field.startsWith("authors.")) return nameOf(expected) === nameOf(found);
  if (field === "keywords")
    return op === "contains" ? (found as string[]).includes(expected as string) : sameWords(expected, found);
  if (/created$|published$|^embargoed$/.test(field)) return instantOf(expected) === instantOf(found);
  if (field === "language") return String(found).split("-")[0] === String(expected).split("-")[0];
  if (field === "dateline.text") return agreesOnDateline(String(expected), article);
  if (field === "dateline")
    return folded((expected as { located: { city: string } }).located.city) === folded(found);
  if (field.endsWith("source")) return providerOf(expected) === providerOf(found);
  if (field === "body_html") return agreesOnBody(op, String(expected), String(found), article);
  const [ours, theirs] = [folded(found), folded(expected)];
  if (op === "contains") return ours.includes(theirs);
  if (op === "startswith") return ours.startsWith(theirs);
  if (ours === theirs) return true;
  // "(Eds: …)" is our note without the word for it.
  if (field === "ednote") return sameWords(ours, theirs);
  return /^(?:headline|slugline)$/.test(field) && titleOf(ours) === titleOf(theirs);
}

/** A title in any letters, without the number of its take: "1 SOCCER Teams" is "Soccer Teams". */
function titleOf(line: string): string {
  return line.toLowerCase().replace(/^[\d.]+\W+/, "");
}

function nameOf(person: unknown): string {
  return folded(typeof person === "object" && person !== null && "name" in person ? person.name : person);
}

/** A byline that names nobody but an agency is our source: `byline` holds people (parsing case 23). */
function agreesOnByline(expected: string, found: unknown, { source }: Article): boolean {
  if (isAbsent(found))
    return findOrganisation(expected) !== undefined && (source ?? "").split("/").includes(folded(expected));
  return sameWords(expected.replace(/^by\b/i, ""), found);
}

/** They compose a line from city, day and agency; ours is the copy's own. It is the same one where both name the same. */
function agreesOnDateline(expected: string, { dateline }: Article): boolean {
  if (folded(expected) === folded(dateline?.text)) return true;
  const theirs = findDateline(`${expected} `);
  const same = (one: string | undefined, other: string | undefined) =>
    one === undefined || other === undefined || folded(one) === folded(other);
  return (
    theirs?.place !== undefined &&
    folded(theirs.place) === folded(dateline?.place) &&
    same(theirs.agency, dateline?.agency) &&
    same(theirs.date?.slice(-5), dateline?.date?.slice(-5))
  );
}

/** "globenewswire.com" is Globenewswire, and "a sender <sender@example.org>" is a sender. */
function providerOf(name: unknown): string {
  return folded(name)
    .replace(/\s*<[^<>]*>$/, "")
    .replace(/(?<=\p{L})\.\p{L}{2,3}$/u, "")
    .toLowerCase();
}

/**
 * Bodies agree on their words: tags, entities, white space and rules of dashes are no copy. Some print again in
 * the body what ours keeps in fields of their own: headline, dateline, standfirst, byline; and some take the
 * dateline out.
 */
function agreesOnBody(op: string, expected: string, found: string, article: Article): boolean {
  if (op === "not_contains") return !found.includes(expected);
  if (op === "regex") return new RegExp(plain(expected.replace(/^\^/, "")).trim()).test(plain(found));
  const theirs = wordsOf(plain(withoutSignatures(expected, article))).join(" ");
  const ours = [
    found,
    found.replace(article.dateline?.text ?? "", ""),
    `${article.standfirst ?? ""} ${found}`,
    `${article.headline ?? ""} ${found}`,
    `${article.headline ?? ""} ${article.dateline?.text ?? ""} ${found}`,
  ].map((copy) => wordsOf(plain(copy)).join(" "));
  return ours.some((copy) =>
    op === "eq" ? copy === theirs : op === "startswith" ? copy.startsWith(theirs) : copy.includes(theirs),
  );
}

/** Their body without the paragraphs that are nothing but our byline, or a sign-off. */
function withoutSignatures(body: string, { byline, dateline, source }: Article): string {
  const signed = new Set(
    byline.flatMap(({ name, organisation }) => wordsOf(`${name} ${organisation ?? ""}`)),
  );
  return body.replace(/<p>((?:(?!<\/?p>).){1,200})<\/p>/g, (paragraph, line: string) => {
    const words = wordsOf(plain(line));
    const isByline = words.length > 0 && words.every((word) => signed.has(word));
    return isByline || closesStory(tidy(plain(line)), [source, dateline?.agency]) ? " " : paragraph;
  });
}

function isAbsent(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

function sameNames(expected: unknown, found: unknown): boolean {
  const names = (value: unknown) => (value as unknown[]).map(nameOf).toSorted().join("|");
  return Array.isArray(expected) && names(expected) === names(found);
}

function sameWords(expected: unknown, found: unknown): boolean {
  const words = (value: unknown) =>
    wordsOf([value].flat().join(" ").toLowerCase()).filter((word) => !/^(and|y|et|eds)$/.test(word));
  return words(expected).join(" ") === words(found).join(" ");
}

function instantOf(value: unknown): number {
  const text =
    typeof value === "object" && value !== null && "datetime" in value
      ? String(value.datetime)
      : String(value);
  const iso = text.replace(" ", "T");
  return Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}Z`);
}

function folded(value: unknown): string {
  return tidy(String(value ?? ""));
}

/** Text without tags and entities, twice over: escaped mark-up is mark-up too. */
function plain(html: string): string {
  const once = decodeEntities(html.replace(/<[^>]*>/g, " "));
  return decodeEntities(once.replace(/<\/?[a-z][^>]*>/gi, " "));
}

function wordsOf(text: string): string[] {
  return tidy(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/**
 * When a field read off a page is right. What a name is, is judged here by a few rules of its own, and not by the
 * product's reader of bylines: a judge must not change with what it judges.
 */
import { isAgency } from "../../../lib/newsroom/agencies.ts";
import { parseDate } from "../../../lib/newsroom/dates.ts";
import { decodeEntities } from "../../../lib/text/characters.ts";
import type { SavedPage } from "./corpus.ts";
import { sharedShingles, tokens } from "./measures.ts";
import { siteNameOn } from "./printed.ts";

/** What a reader tells of a page. */
export interface PageRead {
  readonly text: string;
  readonly title?: string | undefined;
  /** People, and houses where a reader does not tell them apart; one line may hold several names. */
  readonly authors?: readonly string[] | undefined;
  /** Agencies and desks that sign, where a reader tells them apart. */
  readonly houses?: readonly string[] | undefined;
  readonly date?: string | undefined;
  readonly standfirst?: string | undefined;
  /** The site or house, where a reader tells it apart from authors. */
  readonly source?: string | undefined;
}

/** Each a question with yes or no; in the order to print. */
export const FIELDS = {
  title: "title",
  printed: "… or printed headline",
  person: "person",
  house: "house",
  date: "date",
  wrongName: "wrong name",
  falseAuthor: "false author",
  standfirst: "standfirst",
  opening: "opening",
} as const;
export type Field = keyof typeof FIELDS;

/** Of these, less is better. */
export const FAULTS: readonly Field[] = ["wrongName", "falseAuthor"];

/** The answers on one page; a question that its annotators did not ask is absent. */
export type Answers = Partial<Record<Field, boolean>>;

/**
 * @param printed the headline as the page prints it, where it is asked for
 */
export function answersOn(page: SavedPage, read: PageRead, printed?: string): Answers {
  const { title, date, standfirst, first13 } = page.expected;
  return {
    ...(title ? { title: isTitleRight(title, read.title) } : {}),
    ...(title && printed !== undefined
      ? { printed: isTitleRight(title, read.title) || isTitleRight(printed, read.title) }
      : {}),
    ...authorsOn(page, read),
    ...(date ? { date: isDateRight(date, read.date) } : {}),
    ...(standfirst ? { standfirst: isStandfirstRight(standfirst, read.standfirst) } : {}),
    ...(first13 ? { opening: opens(read.text, first13) } : {}),
  };
}

/** Whether annotators say that a page has no author, and not only nothing of it. */
function isAuthorless({ set, news_meta, expected: { author } }: SavedPage): boolean {
  return !author && (set === "fundus" || (set === "trafilatura" && news_meta === true));
}

function authorsOn(page: SavedPage, { authors = [], houses = [], source = "" }: PageRead): Answers {
  const { author } = page.expected;
  if (!author) {
    if (!isAuthorless(page)) return {};
    const claims = authors.flatMap(namesIn).some((name) => !isHouse(name, page));
    return { wrongName: claims, falseAuthor: claims };
  }
  const want = [author].flat().flatMap(namesIn);
  const got = authors.flatMap(namesIn);
  const [wantPeople, wantHouses] = parted(want, page);
  const [gotPeople] = parted(got, page);
  const told = [...authors, ...houses, source].flatMap(namesIn);
  return {
    ...(wantPeople.length > 0 ? { person: areSame(wantPeople, gotPeople) } : {}),
    ...(wantHouses.length > 0 ? { house: wantHouses.every((house) => told.some(isOf(house))) } : {}),
    wrongName: gotPeople.some((name) => !want.some(isOf(name))),
  };
}

function parted(names: readonly string[], page: SavedPage): [string[], string[]] {
  return [names.filter((name) => !isHouse(name, page)), names.filter((name) => isHouse(name, page))];
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
  return one.every((name) => other.some(isOf(name))) && other.every((name) => one.some(isOf(name)));
}

const isOf = (name: string) => (other: string) => keyOf(name) === keyOf(other);

const keyOf = (name: string) => squashed(words(name).join(" "));

const squashed = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");

const words = (text: string) =>
  tokens(decodeEntities(text).normalize("NFC").toLowerCase().replaceAll("\u00ad", ""));

const BEFORE_A_NAME = /^(?:(?:by|von|par|por|door|av|af|text|words|story)\b:?\s+|text:\s*)/i;
const BETWEEN_NAMES = /[,;|•·\n]|\s(?:and|und|et|y|og|och|en|&)\s|\s\/\s/i;
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|sir|ph ?d|md)$/i;
/** Letters behind a name: "MS", "RD", "Ph.D.", "E-RYT 200". */
const CREDENTIAL = /^(?:ph\.?\s?d\.?|m\.?d\.?|[A-Z][A-Za-z.-]{0,3}[A-Z][A-Za-z.-]{0,3}(?:\s\d+)?\.?)$/;
const ROLE =
  /\b(?:expert|editor|writer|reporter|correspondent|journalist|author|contributor|coach|redakteur(?:in)?|korrespondent(?:in)?|autor(?:in)?)\b/i;

/** The names of a line: "By Ann Lee, MD, and Dr. Bo Ek" has two. */
export function namesIn(line: string): string[] {
  const parts = decodeEntities(line)
    .normalize("NFC")
    .replace(/\([^)]*\)/g, " ")
    .trim()
    .replace(BEFORE_A_NAME, "")
    .split(BETWEEN_NAMES)
    .map((part) => part.trim().replace(/^(?:and|und|et|y|og|och)\s/i, ""));
  const [first = "", ...rest] = parts;
  return [first, ...rest.filter((part) => !CREDENTIAL.test(part) && !(ROLE.test(part) && parts.length > 1))]
    .map((part) =>
      part
        .replace(/\s?(?:記者|기자)$/, "")
        .split(/\s+/)
        .filter((word) => !TITLE.test(word.replaceAll(".", "")))
        .join(" "),
    )
    .filter((part) => words(part).length > 0);
}

const HOUSE =
  /redaktion|redaction|redacción|redazione|redakce|staff|\bteam\b|editors\b|editorial|newsroom|newsdesk|agency|agentur|\.(?:com|org|net|de|at|ch|tv)\b|\bonline\b|\bnews\b|zeitung|nachrichten|association|department|university|institute|center for|\binc\b|\bllc\b|gmbh|編集部|新聞|뉴스|^admin/i;

/** Whether a name is that of a desk, an agency, a firm or the site. */
export function isHouse(name: string, page: SavedPage): boolean {
  const { url, publisher, expected } = page;
  if (HOUSE.test(name) || isAgency(name)) return true;
  const key = keyOf(name);
  if ([publisher, expected.sitename, siteNameOn(page)].some((site) => site && keyOf(site) === key))
    return true;
  // "Swoogo" on swoogo.com; two words are a person's own site as well.
  return words(name).length === 1 && URL.canParse(url) && new URL(url).hostname.split(".").includes(key);
}

/**
 * A title is right when its words are the expected ones, in any case and punctuation; when it and the expected
 * title differ only in what one of them has before or behind (a kicker, a site's name), no more than a third of
 * it; or when four fifths of the words of each are the other's.
 */
export function isTitleRight(expected: string, found: string | undefined): boolean {
  const want = words(expected).join(" ");
  const got = words(found ?? "").join(" ");
  if (got === "" || want === "") return want === got;
  if (want === got) return true;
  const [short, long] = want.length < got.length ? [want, got] : [got, want];
  return (
    (long.includes(short) && short.length >= long.length * (2 / 3)) ||
    areMostlyShared(words(expected), words(found ?? ""))
  );
}

/** Whether the names read off a line are the expected ones, all of them and no others; order, case and titles aside. */
export function areAuthorsRight(expected: string | readonly string[], found: readonly string[]): boolean {
  return areSame([expected].flat().flatMap(namesIn), found.flatMap(namesIn));
}

/** A date is right when it is the expected day, as written or in UTC. */
export function isDateRight(expected: string, found: string | undefined): boolean {
  if (!found) return false;
  const want = daysOf(expected);
  return daysOf(found).some((day) => want.includes(day));
}

function daysOf(text: string): string[] {
  const written = /(\d{4})-(\d{1,2})-(\d{1,2})/.exec(text);
  const days = written
    ? [`${written[1]}-${written[2]!.padStart(2, "0")}-${written[3]!.padStart(2, "0")}`]
    : [];
  const instant = parseDate(text, { zone: "UTC" })?.instant.slice(0, 10);
  return instant ? [...days, instant] : days;
}

/** A standfirst is right when four fifths of the words of each are the other's. */
function isStandfirstRight(expected: string, found: string | undefined): boolean {
  return areMostlyShared(words(expected), words(found ?? ""));
}

function areMostlyShared(one: readonly string[], other: readonly string[]): boolean {
  const want = new Set(one);
  const got = new Set(other);
  const shared = [...want].filter((word) => got.has(word)).length;
  return want.size > 0 && shared >= want.size * 0.8 && shared >= got.size * 0.8;
}

/** The expected first thirteen words: half of their four-word shingles stand in the first fifty words read. */
function opens(text: string, first13: string): boolean {
  const opening = tokens(text).slice(0, 50).join(" ");
  const { both, missing } = sharedShingles(first13.replace(/&#?\w+;/g, " "), opening);
  return both >= missing && both > 0;
}

/** What the other system files a story under, and where our article says the same. */
import type { Article, Concept } from "../../../lib/article.ts";
import {
  findSection,
  isSubjectCode,
  nameSubject,
  SUBJECT_CODES,
} from "../../../lib/reading/formats/wire/newscodes.ts";
import { tidy } from "../../../lib/text/characters.ts";

interface TheirSubject {
  readonly qcode?: string;
  readonly name?: string;
  readonly scheme?: string;
  readonly translations?: { readonly name?: Readonly<Record<string, string>> };
}

/**
 * They keep in one list what is about the story (subjects), where it happened, who sent it, its keywords and its
 * genre, told apart by schemes of their own. Each is looked for where our vocabulary has it.
 */
export function agreesOnSubjects(field: string, expected: unknown, article: Article): boolean {
  if (field.endsWith(".qcode")) return article.subjects.some(({ code }) => code === expected);
  if (field.endsWith(".name"))
    return article.subjects.some(({ name }) => lower(name) === lower(String(expected)));
  const wanted = ([expected].flat() as TheirSubject[]).filter(({ scheme }) => !ROUTING.has(scheme ?? ""));
  return wanted.length > 0 && wanted.every((subject) => holds(article, subject));
}

/** Where that newsroom files a story and sends it on: settings of its desks, which no article states. */
const ROUTING: ReadonlySet<string> = new Set([
  "services-products",
  "distribution",
  "essential",
  "equivalents_list",
  "label",
]);

function holds(
  { section, subjects, genres, places, keywords, source }: Article,
  wanted: TheirSubject,
): boolean {
  const names = new Set([wanted.name, ...Object.values(wanted.translations?.name ?? {})].map(lower));
  const named = (name: string | undefined) => names.has(lower(name));
  switch (wanted.scheme) {
    case "sources":
      return (source ?? "").split("/").some((part) => part.split(" ").some(named) || named(part));
    case "country":
    case "countries": {
      const code = wanted.qcode?.replace(/^country_/, "");
      return places.some((place) => named(place.name) || lower(place.code) === code) || keywords.some(named);
    }
    case "belga-keywords":
    case "original-metadata":
      return keywords.some(named);
    case "category":
      return named(section) || subjects.some(({ code }) => named(topicOf(code)));
    case "genre":
      // Ordinary news is of no genre.
      return wanted.name === "CURRENT" || genres.some(({ name }) => named(name));
    default:
      return [...subjects, ...genres].some((concept) => isSame(concept, wanted));
  }
}

/** The desk that files a subject: that of the first level of the Subject Codes, on which many agencies build theirs. */
function topicOf(code: string | undefined): string | undefined {
  return isSubjectCode(code) ? findSection([{ code }]) : undefined;
}

/**
 * The same code, under the same name where theirs has one; theirs may be IPTC's where ours is the wire's own
 * ("Fútbol").
 */
function isSame({ code, name }: Concept, wanted: TheirSubject): boolean {
  if (code !== wanted.qcode) return false;
  const official = nameSubject({ code, scheme: SUBJECT_CODES }).name;
  return !wanted.name || [name, official].map(lower).includes(lower(wanted.name));
}

/** In small letters without accents, as names in capitals are often written: "BELGIE", "België". */
function lower(value: string | undefined): string | undefined {
  return value === undefined ? undefined : tidy(value).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

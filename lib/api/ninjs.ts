/**
 * An article as IPTC ninjs 3.1, for systems that speak the standard.
 *
 * @see https://iptc.org/std/ninjs/ninjs-schema_3.1.json
 */
import type { Article, Block, Concept } from "../article.ts";
import { WRITTEN_BY_MODEL } from "../summarise/source-type.ts";
import { tellWritten, type WrittenText } from "../summarise/written.ts";
import { countWords } from "../text/length.ts";
import { OWN_URN } from "../uris.ts";

const SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

/**
 * Writes an article as a ninjs object.
 *
 * @param written what a model wrote of it and readers get: a text of its own that goes with the story,
 *   because ninjs says of a whole object how it was made, and the story was written by people
 */
export function toNinjs(article: Omit<Article, "upload">, written?: WrittenText): object {
  return {
    uri: toUri(article.uri),
    // Many agencies' guids are no URIs, which is all that the schema takes.
    altIds: [{ role: "guid", value: article.uri }],
    standard: { name: "ninjs", version: "3.1", schema: SCHEMA },
    type: article.type === "liveblog" ? "text" : article.type,
    representationType: "full",
    version: article.version ?? article.revision,
    firstCreated: article.firstCreated,
    versionCreated: article.versionCreated,
    contentCreated: article.published,
    embargoedUntil: article.embargoedUntil,
    pubStatus: article.pubStatus,
    urgency: article.urgency,
    language: article.language,
    edNote: article.edNote,
    by: article.byline.map(({ name }) => name).join(", ") || undefined,
    slugline: article.slugline,
    located: article.dateline?.place,
    copyrightHolder: article.copyrightHolder,
    copyrightNotice: article.copyrightNotice,
    usageTerms: article.usageTerms,
    genres: omitIfEmpty(article.genres.map(toConcept)),
    places: omitIfEmpty(article.places.map(toConcept)),
    headlines: toTexts("main", article.headline),
    descriptions: toTexts("summary", article.standfirst),
    bodies: toBodies(article.body),
    people: article.byline
      .filter(({ kind }) => kind !== "desk" && kind !== "agency")
      .map(({ name }) => ({ name, rel: "author" })),
    infoSources: toSources(article.source),
    subjects: [
      ...article.subjects.map((subject) => ({ ...toConcept(subject), rel: "subject" })),
      ...article.keywords.map((name) => ({ name, rel: "keyword" })),
    ],
    associations: [
      ...article.images.map(({ caption, credit, uri }, index) => ({
        name: `picture${index + 1}`,
        type: "picture",
        uri: toUri(uri ?? `${article.uri}#picture${index + 1}`),
        by: credit,
        descriptions: toTexts("caption", caption),
      })),
      ...(written ? [toSummary(article.uri, written)] : []),
    ],
  };
}

function toSummary(uri: string, written: WrittenText) {
  const { text, words, label } = tellWritten(written);
  return {
    name: "summary",
    rel: "summary",
    type: "text",
    uri: toUri(`${uri}#summary`),
    digitalSourceType: { name: "Created using Generative AI", uri: WRITTEN_BY_MODEL },
    descriptions: toTexts("label", label),
    bodies: [
      { role: "summary", contentType: "text/plain", charCount: text.length, wordCount: words, value: text },
    ],
  };
}

function toBodies(blocks: readonly Block[]) {
  if (blocks.length === 0) return undefined;
  const value = blocks.map(({ text }) => text).join("\n\n");
  return [
    { role: "main", contentType: "text/plain", charCount: value.length, wordCount: countWords(value), value },
  ];
}

function toConcept({ code, scheme, name }: Concept) {
  const uri = scheme && code && URL.canParse(scheme + code) ? scheme + code : undefined;
  return { name, literal: code, uri };
}

function omitIfEmpty<T>(members: readonly T[]): readonly T[] | undefined {
  return members.length === 0 ? undefined : members;
}

function toTexts(role: string, value: string | undefined) {
  return value === undefined ? undefined : [{ role, contentType: "text/plain", value }];
}

function toSources(name: string | undefined) {
  return name === undefined ? undefined : [{ name }];
}

function toUri(id: string): string {
  return URL.canParse(id) ? new URL(id).href : `${OWN_URN}${encodeURIComponent(id)}`;
}

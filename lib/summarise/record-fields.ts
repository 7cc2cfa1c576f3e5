/**
 * The fields of a summary record, in the order in which they are stored: which of them apps are given, and
 * how each is made of a version. What a field means is said in record-schema.ts, whose schemas take
 * milliseconds of a cold start: this table takes none.
 */
import type { Article } from "../article.ts";
import { releaseInstant } from "../stories/visibility.ts";
import type { Digest } from "./digest.ts";
import type { SummaryRecord } from "./record-schema.ts";

type Make<Value> = (article: Article, digest: Digest) => Value;

/** A field that every record has must be made here; another one may come later, from elsewhere. */
type Field<Value> = { readonly isPublic: boolean } & (undefined extends Value
  ? { readonly make?: Make<Value> }
  : { readonly make: Make<Value> });

/** More than any wire sends; a page that lists a whole taxonomy must not outweigh its story. */
const MAX_KEYWORDS = 50;

export const RECORD_FIELDS = {
  articleId: { isPublic: true, make: ({ id }) => id },
  revision: { isPublic: true, make: ({ revision }) => revision },
  uri: { isPublic: true, make: ({ uri }) => uri },
  headline: { isPublic: true, make: ({ headline }) => headline },
  standfirst: { isPublic: true, make: ({ standfirst }) => standfirst },
  byline: { isPublic: true, make: ({ byline }) => byline.map(({ name }) => name) },
  language: { isPublic: true, make: ({ language }) => language },
  section: { isPublic: true, make: ({ section }) => section },
  source: { isPublic: true, make: ({ source }) => source },
  published: { isPublic: true, make: ({ published }) => published },
  versionCreated: { isPublic: true, make: ({ versionCreated }) => versionCreated },
  embargoedUntil: { isPublic: false, make: ({ embargoedUntil }) => embargoedUntil },
  pubStatus: { isPublic: false, make: ({ pubStatus }) => pubStatus },
  keywords: {
    isPublic: true,
    make: ({ keywords }) => (keywords.length > 0 ? keywords.slice(0, MAX_KEYWORDS) : undefined),
  },
  // The time of the event, not that of its reading: a replay changes nothing.
  changed: {
    isPublic: true,
    make: ({ upload, embargoedUntil }) => releaseInstant(upload.at, embargoedUntil),
  },
  wordCount: { isPublic: true, make: (_, { wordCount }) => wordCount },
  readingSeconds: { isPublic: true, make: (_, { readingSeconds }) => readingSeconds },
  corrected: { isPublic: true, make: ({ corrected }) => corrected },
  keyPhrases: { isPublic: true, make: (_, { keyPhrases }) => keyPhrases },
  quotations: {
    isPublic: true,
    make: (_, { quotations }) => (quotations.length > 0 ? quotations : undefined),
  },
  print: { isPublic: false, make: (_, { print }) => print },
  precomputed: { isPublic: false, make: (_, { precomputed }) => precomputed },
  ranking: { isPublic: false, make: (_, { ranking }) => ranking },
  sameStoryAs: { isPublic: true },
  written: { isPublic: false },
} as const satisfies { readonly [Name in keyof SummaryRecord]-?: Field<SummaryRecord[Name]> };

type Fields = typeof RECORD_FIELDS;

type PublicName = {
  [Name in keyof Fields]: Fields[Name]["isPublic"] extends true ? Name : never;
}[keyof Fields];

/** What apps are given of a record. */
export type PublicRecord = Pick<SummaryRecord, PublicName>;

export const PUBLIC_NAMES = Object.entries(RECORD_FIELDS)
  .filter(([, { isPublic }]) => isPublic)
  .map(([name]) => name as PublicName);

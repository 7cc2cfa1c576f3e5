/**
 * The fields of an article, in the order in which they are stored, and how much of each is kept. So every
 * article, its body aside, stays below `MAX_BYTES` of reading/normalise/bounds.ts as JSON, whatever an upload
 * states. What is cut or left out is warned of by the name of its field. What a field means is said in
 * article.ts, whose schemas take milliseconds of a cold start: this table takes none.
 */
import type { Article } from "./article.ts";

/** Characters are UTF-16 units. */
export interface FieldBounds {
  /** Of a field that is a text, as the upload states it: a longer one is cut at a space. */
  readonly text?: number;
  /** The same of each text within a person, a dateline, a picture or a block. */
  readonly within?: number;
  /** Addresses and codes. Cut, they would mean something else, so a longer one is left out. */
  readonly whole?: number;
  /** Members of a list, and characters of all of them together: those beyond are left out. */
  readonly list?: { readonly most: number; readonly characters: number };
}

export const ARTICLE_FIELDS = {
  id: {},
  uri: { whole: 2_048 },
  versionGuid: { text: 500 },
  revision: {},
  version: { text: 200 },
  type: {},
  headline: { text: 2_000 },
  standfirst: { text: 5_000 },
  slugline: { text: 500 },
  byline: { within: 200, list: { most: 100, characters: 10_000 } },
  dateline: { within: 500 },
  language: {},
  source: { text: 200 },
  firstCreated: {},
  versionCreated: {},
  published: {},
  embargoedUntil: {},
  pubStatus: {},
  urgency: {},
  genres: { whole: 500, list: { most: 50, characters: 5_000 } },
  edNote: { text: 5_000 },
  section: { text: 200 },
  subjects: { whole: 500, list: { most: 200, characters: 20_000 } },
  places: { whole: 500, list: { most: 100, characters: 10_000 } },
  keywords: { whole: 200, list: { most: 100, characters: 10_000 } },
  copyrightHolder: { text: 500 },
  copyrightNotice: { text: 2_000 },
  usageTerms: { text: 5_000 },
  wordCount: {},
  body: { within: 20_000 },
  images: { within: 2_000, whole: 2_048, list: { most: 200, characters: 60_000 } },
  format: {},
  warnings: { list: { most: 50, characters: 10_000 } },
  corrected: {},
  upload: {},
} as const satisfies Readonly<Record<keyof Article, FieldBounds>>;

type Fields = typeof ARTICLE_FIELDS;

/** The fields that have a bound of a kind, or of one of several. */
export type BoundedBy<Bound extends keyof FieldBounds> = {
  [Field in keyof Fields]: Bound & keyof Fields[Field] extends never ? never : Field;
}[keyof Fields];

const FIELDS = Object.keys(ARTICLE_FIELDS) as (keyof Article)[];

export type TextField = BoundedBy<"text">;
export const TEXT_FIELDS = FIELDS.filter((field) => "text" in ARTICLE_FIELDS[field]) as TextField[];

/** Orders the fields of an article, so that equal articles are equal bytes. Absent ones are left out. */
export function orderFields<Fields extends Partial<Article>>(article: Fields): Fields {
  return Object.fromEntries(
    FIELDS.filter((field) => article[field] !== undefined).map((field) => [field, article[field]]),
  ) as Fields;
}

/**
 * The vocabulary: what an article is, once read. Every other module speaks in these terms, which are those
 * of IPTC ninjs 3 and of newsroom usage. Types are inferred from the schemas, so the two cannot drift.
 *
 * Strings are Unicode NFC; instants are UTC (`2023-12-30T21:14:00Z`); a field that the upload does not state
 * is absent, never empty.
 */
import * as z from "zod/mini";

/** A moment in UTC, ISO 8601 with a `Z`. */
export const Instant = z.iso.datetime();

const Text = z.string().check(z.minLength(1));

export const FormatName = z.enum([
  "text",
  "anpa",
  "html",
  "markdown",
  "ninjs",
  "newsml-g2",
  "newsml-1.2",
  "nitf",
  "email",
  "docx",
  "rtf",
  "pdf",
]);
export type FormatName = z.infer<typeof FormatName>;

/** Something that had to be guessed, repaired or left out while reading. Never a reason to refuse. */
export const Warning = z.object({
  code: z.enum([
    "encoding-guessed", // no declaration, not UTF-8
    "encoding-mismatch", // declared as one thing, is another
    "text-repaired", // double-encoded text, illegal escapes, broken JSON
    "type-mismatch", // the name or content type says one format, the bytes another
    "date-guessed", // no date stated: the time of the upload stands in
    "date-ambiguous", // 03/04/2024
    "date-unreadable", // a date is stated that cannot be read
    "zone-guessed", // a time without a zone: the newsroom's own is assumed
    "language-guessed",
    "headline-guessed",
    "headline-missing",
    "embargo-undated", // under embargo, no time stated: withheld
    "status-word", // KILL, WITHDRAWAL … found in the copy itself
    "held", // dated after its upload: withheld
    "low-yield", // much was dropped, little is left
    "truncated", // a field or a list is longer than is kept; the message names it
    "other-stories", // the file holds more stories; one upload is one article
    "attachment", // a document attached to a mail, not read
    "guid-refused", // the stated guid is one that is given to an upload that states none
    "incomplete", // the file ends before its format says it should
  ]),
  message: Text,
});
export type Warning = z.infer<typeof Warning>;

/**
 * One name in the byline: a person, or on pages the desk that signs where no person does ("Staff Writer").
 * `role` is "Science Writer", `place` where they reported from.
 */
export const Person = z.object({
  name: Text,
  role: z.optional(Text),
  organisation: z.optional(Text),
  place: z.optional(Text),
});
export type Person = z.infer<typeof Person>;

/** Where and when a story was filed. `text` as it stands in the copy: "KYIV, Dec 30 (Reuters) -". */
export const Dateline = z.object({
  text: z.optional(Text),
  place: z.optional(Text),
  /** `2023-12-30`, or `--12-30` (ISO 8601, XML Schema gMonthDay) when nothing states the year. */
  date: z.optional(Text),
  agency: z.optional(Text),
});
export type Dateline = z.infer<typeof Dateline>;

/**
 * A subject, genre or place: a code with its scheme, a name, or both
 * (`{ code: "15000000", scheme: "http://cv.iptc.org/newscodes/subjectcode/", name: "sport" }`).
 */
export const Concept = z.object({
  code: z.optional(Text),
  scheme: z.optional(Text),
  name: z.optional(Text),
});
export type Concept = z.infer<typeof Concept>;

/** A unit of body text. The text is plain: no markup, no leading or trailing space, no line breaks. */
export const Block = z.object({
  type: z.enum(["paragraph", "heading", "quote", "listItem"]),
  text: Text,
  /** When this update of a live page was published. */
  published: z.optional(Instant),
  /** Of a live page's newest update. */
  newest: z.optional(z.literal(true)),
});
export type Block = z.infer<typeof Block>;

export const Image = z.object({
  headline: z.optional(Text),
  caption: z.optional(Text),
  credit: z.optional(Text),
  uri: z.optional(Text),
});
export type Image = z.infer<typeof Image>;

/** The object as it landed in the bucket. `sequencer` orders the events of one key. */
export const Upload = z.object({
  bucket: Text,
  key: Text,
  versionId: z.optional(Text),
  eTag: z.optional(Text),
  sequencer: z.string(),
  size: z.int(),
  contentType: z.optional(Text),
  /** The time of the S3 event. */
  at: Instant,
});
export type Upload = z.infer<typeof Upload>;

/** That a later take says something else than the one before it, and in which fields. */
export const Corrected = z.object({
  /** When the standing take was made. */
  at: Instant,
  /** Names of the article's fields. */
  fields: z.array(Text),
});
export type Corrected = z.infer<typeof Corrected>;

export const Article = z.object({
  /** A short URL-safe digest of `uri`, and of the origin where that is not the newsroom's own. */
  id: Text,
  /** The wire's own guid; else the page's canonical URL; else derived from the object's key. */
  uri: Text,
  /** The wire's identifier of this one version, as written, where it has one beside `uri`. */
  versionGuid: z.optional(Text),
  /** Fixed width, sorts in publishing order; see revision.ts. */
  revision: Text,
  /** The wire's own version, as written. */
  version: z.optional(Text),
  type: z.enum(["text", "picture", "video", "audio", "graphic", "composite", "liveblog"]),
  headline: z.optional(Text),
  standfirst: z.optional(Text),
  slugline: z.optional(Text),
  byline: z.array(Person),
  dateline: z.optional(Dateline),
  /** BCP 47. */
  language: z.optional(Text),
  /** The agency or site that provides it. */
  source: z.optional(Text),
  firstCreated: z.optional(Instant),
  versionCreated: Instant,
  published: Instant,
  embargoedUntil: z.optional(Instant),
  pubStatus: z.enum(["usable", "withheld", "canceled"]),
  /** IPTC urgency, 1 (most urgent) to 9. */
  urgency: z.optional(z.int().check(z.gte(1), z.lte(9))),
  /** What kind of copy it is: "Interview", "Summary", "Feature". */
  genres: z.array(Concept),
  edNote: z.optional(Text),
  section: z.optional(Text),
  subjects: z.array(Concept),
  /** Where it happened, as the wire states it beside the copy; countries by their ISO 3166 code. */
  places: z.array(Concept),
  keywords: z.array(Text),
  copyrightHolder: z.optional(Text),
  copyrightNotice: z.optional(Text),
  usageTerms: z.optional(Text),
  /** How many words the body has, as the wire counts them. */
  wordCount: z.optional(z.int().check(z.gte(1))),
  body: z.array(Block),
  images: z.array(Image),
  format: FormatName,
  warnings: z.array(Warning),
  /** Absent while nothing was corrected. */
  corrected: z.optional(Corrected),
  upload: Upload,
});
export type Article = z.infer<typeof Article>;

/**
 * The vocabulary: what an article is, once read. Every other module speaks in these terms, which are those of
 * IPTC ninjs 3 and of newsroom usage. Types are inferred from the schemas, so the two cannot drift. Who
 * needs the types alone imports those: to make the schemas takes milliseconds of a cold start.
 *
 * Strings are Unicode NFC; instants are UTC (`2023-12-30T21:14:00Z`); a field that the upload does not state
 * is absent, never empty.
 */
import * as z from "zod/mini";
import { describe } from "./described.ts";
import { FORMAT_LABELS } from "./format-labels.ts";

/** A moment in UTC, ISO 8601 with a `Z`. */
export const Instant = z.iso.datetime();

const Text = z.string().check(z.minLength(1));

/** By the names of FORMAT_LABELS. */
export const FormatName = z.enum(Object.keys(FORMAT_LABELS) as [FormatName, ...FormatName[]]);
export type FormatName = keyof typeof FORMAT_LABELS;

/** Something that had to be guessed, repaired or left out while reading. Never a reason to refuse. */
export const Warning = z.object({
  code: describe(
    z.enum([
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
      "embargo-lifted", // says that its embargo is over: that of an earlier version ends
      "status-word", // KILL, WITHDRAWAL … found in the copy itself
      "held", // dated after its upload: withheld
      "low-yield", // Much was dropped, little is left, or much else may belong to the story.
      "paywalled", // the page keeps the rest of its story for subscribers
      "truncated", // a field or a list is longer than is kept; the message names it
      "other-stories", // the file holds more stories than were read
      "summary-only", // a feed gives a summary of the story, and not the story
      "left-out", // entries of a file of many that are no stories, or another version of one beside it
      "other-language", // the copy says it in a second language, too: that was left out
      "attachment", // a document attached to a mail, not read
      "guid-refused", // the stated guid is one that is given to an upload that states none
      "incomplete", // the file ends before its format says it should
    ]),
    "Stable, for programs.",
  ),
  message: describe(Text, "For people."),
});
export type Warning = z.infer<typeof Warning>;

/** One name in the byline: a person, or who signs where no person does. */
export const Person = z.object({
  name: describe(Text, "A person, or who signs where no person does."),
  kind: describe(
    z.optional(z.enum(["person", "desk", "agency"])),
    "What bears the name: a person; a desk, or the newsroom as a whole (Staff Writer, the paper's own " +
      "name); or an agency or another organisation.",
  ),
  role: describe(z.optional(Text), "Such as Science Writer."),
  organisation: describe(z.optional(Text), "Whom they write for."),
  place: describe(z.optional(Text), "Where they reported from."),
});
export type Person = z.infer<typeof Person>;

/** Where and when a story was filed: "KYIV, Dec 30 (Reuters) -". */
export const Dateline = z.object({
  text: describe(z.optional(Text), "As it stands in the copy."),
  place: describe(z.optional(Text), "The town, as written."),
  /** `--12-30` is ISO 8601's form of a day without a year (XML Schema gMonthDay). */
  date: describe(z.optional(Text), "2023-12-30, or --12-30 where nothing states the year."),
  agency: describe(z.optional(Text), "The agency that the dateline names."),
});
export type Dateline = z.infer<typeof Dateline>;

/**
 * A subject, genre or place: a code with its scheme, a name, or both
 * (`{ code: "15000000", scheme: "http://cv.iptc.org/newscodes/subjectcode/", name: "sport" }`).
 */
export const Concept = z.object({
  code: describe(z.optional(Text), "The concept's code in its scheme."),
  scheme: describe(z.optional(Text), "The URI of the scheme."),
  name: describe(z.optional(Text), "The concept's name."),
});
export type Concept = z.infer<typeof Concept>;

/** A unit of body text, without leading or trailing space. */
export const Block = z.object({
  type: describe(z.enum(["paragraph", "heading", "quote", "listItem"]), "What the block is."),
  text: describe(Text, "Plain text, without markup or line breaks."),
  published: describe(z.optional(Instant), "When this update of a live page was published."),
  newest: describe(z.optional(z.literal(true)), "That the block belongs to a live page's newest update."),
});
export type Block = z.infer<typeof Block>;

export const Image = z.object({
  headline: describe(z.optional(Text), "The picture's own headline."),
  caption: describe(z.optional(Text), "What it shows."),
  credit: describe(z.optional(Text), "Who took or provides it."),
  uri: describe(z.optional(Text), "Where it is, as the upload states it."),
});
export type Image = z.infer<typeof Image>;

/** The object as it landed in the bucket. */
export const Upload = z.object({
  bucket: describe(Text, "The bucket that it landed in."),
  key: describe(Text, "The object's key."),
  item: describe(
    z.optional(Text),
    "Of a file that holds many stories: which of them, by its guid, its address or its name.",
  ),
  versionId: describe(z.optional(Text), "The object's version in the bucket."),
  eTag: describe(z.optional(Text), "The object's ETag in the bucket."),
  sequencer: describe(z.string(), "S3's order of the events of one key."),
  size: describe(z.int(), "Bytes."),
  contentType: describe(z.optional(Text), "As the uploader stated it."),
  /** The time of the S3 event. */
  at: describe(Instant, "When it landed."),
});
export type Upload = z.infer<typeof Upload>;

/** A later version differs from the one before it. */
export const Corrected = z.object({
  at: describe(Instant, "When this version was made."),
  fields: describe(z.array(Text), "The article's fields that differ."),
});
export type Corrected = z.infer<typeof Corrected>;

const ItemType = z.enum(["text", "picture", "video", "audio", "graphic", "composite", "liveblog"]);

/** IPTC's publishing status. */
export const PubStatus = z.enum(["usable", "withheld", "canceled"]);

export const Article = z.object({
  /** A short URL-safe digest of `uri`, and of the origin where that is not the newsroom's own. */
  id: describe(Text, "The story's id: what /summaries/{id} and /articles/{id} take."),
  uri: describe(
    Text,
    "The wire's own identifier of the story; else the page's canonical URL; else one made of the " +
      "upload's key, or, where everyone may ask, of the story's id.",
  ),
  versionGuid: describe(z.optional(Text), "The wire's identifier of this version alone."),
  /** Of fixed width; see stories/revision.ts. */
  revision: describe(
    Text,
    "Of two revisions of one story the one that sorts later is the newer. Opaque otherwise.",
  ),
  version: describe(z.optional(Text), "The wire's own number of this version, as written."),
  type: describe(ItemType, "What kind of item it is."),
  headline: describe(z.optional(Text), "The headline; absent where the upload has none."),
  standfirst: describe(z.optional(Text), "The short paragraph under the headline."),
  slugline: describe(z.optional(Text), "The wire's working title."),
  byline: describe(z.array(Person), "Who wrote it."),
  dateline: describe(z.optional(Dateline), "Where and when it was filed."),
  language: describe(z.optional(Text), "BCP 47, such as en or pt-BR."),
  source: describe(z.optional(Text), "The agency or site that provides it."),
  firstCreated: describe(z.optional(Instant), "When the story was first made, as the upload states it."),
  versionCreated: describe(
    Instant,
    "When this version was made, as the upload states it; else when it came.",
  ),
  published: describe(
    Instant,
    "When it was published, as the upload states it; else when the story first came.",
  ),
  embargoedUntil: describe(z.optional(Instant), "When its embargo ended."),
  pubStatus: describe(
    PubStatus,
    "Whether it may be published. What is withheld or canceled is never answered.",
  ),
  urgency: describe(z.optional(z.int().check(z.gte(1), z.lte(9))), "IPTC urgency, 1 (most urgent) to 9."),
  genres: describe(z.array(Concept), "What kind of copy it is: interview, feature …"),
  edNote: describe(z.optional(Text), "A note to editors, not for readers."),
  section: describe(z.optional(Text), "Where the newsroom files it, as written."),
  subjects: describe(z.array(Concept), "What it is about."),
  /** Countries by their ISO 3166 code. */
  places: describe(z.array(Concept), "Where it happened, as the wire states it beside the copy."),
  keywords: describe(z.array(Text), "The newsroom's own, as written."),
  copyrightHolder: describe(z.optional(Text), "Who holds the rights."),
  copyrightNotice: describe(z.optional(Text), "As it is to be shown."),
  usageTerms: describe(z.optional(Text), "What may be done with it, as the wire states it."),
  wordCount: describe(z.optional(z.int().check(z.gte(1))), "Words of the body, as the wire counts them."),
  body: describe(
    z.array(Block),
    "The story, block by block; captions, credits, bylines and advertising are none of it.",
  ),
  images: describe(z.array(Image), "The pictures that came with it; their files are not kept."),
  format: describe(FormatName, "What it was read as: its bytes decide, not its name."),
  warnings: describe(z.array(Warning), "What had to be guessed, repaired or left out while reading."),
  corrected: describe(
    z.optional(Corrected),
    "That this version says something else than the one before; absent while nothing was corrected.",
  ),
  upload: describe(Upload, "The object that it was read from."),
});
export type Article = z.infer<typeof Article>;

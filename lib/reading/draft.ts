/**
 * What a format is, and the draft that each format makes of a file.
 *
 * A parser turns bytes into a draft. It is pure: no network, no clock, no environment. It throws a
 * `Rejection` when the bytes cannot be read, and no other error. It reports to the trace whatever
 * it leaves out.
 */

import type { Block, Concept, Dateline, FormatName, Image, Person, Warning } from "../article.ts";
import type { TextField } from "../article-fields.ts";

/** An upload's bytes, and what its sender said about them (a hint, never the truth). */
export interface Source {
  readonly bytes: Uint8Array;
  /** The object's key, decoded: `desk/2023/belgorod.txt`. */
  readonly key: string;
  readonly contentType?: string | undefined;
  /** Where a page was published, as the archive says that holds it. */
  readonly address?: string | undefined;
  /** The first 4,096 bytes as text: by BOM, else UTF-8, undecodable bytes replaced. For recognising. */
  readonly head: string;
}

/** One line that was left out of the body, and the rule that left it out; `--explain` prints it. */
export interface Dropped {
  /** The rule's name: `caption`, `credit`, `byline`, `junk`, `footer` … */
  readonly rule: string;
  readonly text: string;
}

/** What a parser reports beside its draft. */
export interface Trace {
  warn(code: Warning["code"], message: string): void;
  drop(rule: string, text: string): void;
}

/** Fields that an article has as the format states them, but for their length. */
type DraftTexts = { [Field in TextField]?: string | undefined };

/**
 * An article as one format states it, before `normalise`. Dates are as written; text may still hold no-break
 * spaces or the like; absent is `undefined` or an empty list.
 */
export interface Draft extends DraftTexts {
  type?: "text" | "picture" | "video" | "audio" | "graphic" | "composite" | "liveblog" | undefined;
  /** The wire's own guid or uri: the same for every version of the story. */
  guid?: string | undefined;
  /** The page's canonical URL; identity when there is no guid. */
  canonicalUrl?: string | undefined;
  byline?: Person[] | undefined;
  dateline?: Dateline | undefined;
  language?: string | undefined;
  firstCreated?: string | undefined;
  versionCreated?: string | undefined;
  published?: string | undefined;
  embargoedUntil?: string | undefined;
  /** Under embargo although no time is stated. */
  embargoed?: boolean | undefined;
  /** The line or field that says that its embargo is over, or that it has none, as written. */
  embargoLifted?: string | undefined;
  pubStatus?: "usable" | "withheld" | "canceled" | undefined;
  /** The day from which it may be published, as written. Afterwards it is the day of publication. */
  release?: string | undefined;
  /** The line of the copy that stops, holds or embargoes it, as written. */
  notice?: string | undefined;
  /** Lines beside the copy that hold it: comments, words of pictures, what a mail has below its signature. */
  asides?: string[] | undefined;
  urgency?: number | undefined;
  genres?: Concept[] | undefined;
  subjects?: Concept[] | undefined;
  places?: Concept[] | undefined;
  keywords?: string[] | undefined;
  /** As the wire counts it. */
  wordCount?: number | undefined;
  body: DraftBlock[];
  images?: Image[] | undefined;
}

/** A block whose `published` is still as written. */
export type DraftBlock = Omit<Block, "published"> & { published?: string | undefined };

/** One story of a file of many, before it is read. */
export interface FoundItem {
  /** Its guid, its address or its name in the archive: no other of the file has the same. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What reads it; undefined where its bytes say so, as those of any file. */
  readonly as?: FormatName | undefined;
}

/** One format: the row of the table in formats/index.ts. Its folder exports it. */
export interface Format {
  readonly name: FormatName;
  /** Extensions of names, without the dot, in lower case. What a name claims is a hint, never the truth. */
  readonly extensions: readonly string[];
  /** Content types in lower case: `text/html`, or the suffix of a family of them, `+xml` (RFC 6839). */
  readonly mediaTypes: readonly string[];
  /** Other formats that files of these names and types may hold, without a warning. */
  readonly alsoHolds?: readonly FormatName[];
  /** It has no field for a standfirst: a line is one by its place alone, so the body may repeat it. */
  readonly standfirstByPlace: boolean;
  /** Its times are fields that a system filled in, not lines that somebody typed. */
  readonly isWire?: boolean;
  /** It is a web page, whose template often says that it is English when the story is not. */
  readonly isPage?: boolean;
  /** Whether the bytes are of this format. Asked in the order of the table; must be cheap. */
  recognises(source: Source): boolean;
  /**
   * Of a format whose files hold many stories: takes them apart, without reading any.
   *
   * @returns undefined where the file holds one story alone, and `parse` reads it
   * @throws {Rejection} when not even that can be done
   */
  split?(source: Source, trace: Trace): Promise<FoundItem[] | undefined>;
  /**
   * Reads a file of one story, or an item that `split` found.
   *
   * @throws {Rejection} when the bytes cannot be read, or hold no story.
   */
  parse(source: Source, trace: Trace): Draft | Promise<Draft>;
}

/**
 * From a draft, which is what one format states, to an article, which is what all of Standfirst speaks: NFC
 * text, UTC times, one identity, and a warning for whatever had to be guessed.
 */

import type { Article, Concept, Image, Person, Upload, Warning } from "../../article.ts";
import { ARTICLE_FIELDS, orderFields, TEXT_FIELDS, type TextField } from "../../article-fields.ts";
import { classifyName } from "../../newsroom/byline.ts";
import { parseCredit, splitCaption } from "../../newsroom/caption.ts";
import { removeHeadlineTags } from "../../newsroom/headline-tags.ts";
import { Rejection } from "../../rejection.ts";
import { cutText, MAX_LINE_LENGTH } from "../../text/characters.ts";
import { formatCount } from "../../text/counts.ts";
import { countTokens, foldLine } from "../../text/words.ts";
import type { Draft, Format } from "../draft.ts";
import { findGuid, identifyUpload, isActive, isDigest } from "../identity.ts";
import { normaliseBody, withNewest, withoutEcho } from "./body.ts";
import { limitKept, limitRead, type Warn } from "./bounds.ts";
import { type Clean, makeCleaner, omitAbsent } from "./clean.ts";
import { normaliseDateline, normaliseDates } from "./dates.ts";
import { readRelease } from "./release.ts";

export interface NormaliseContext {
  readonly format: Pick<Format, "name" | "standfirstByPlace" | "isWire">;
  readonly upload: Upload;
  /** The newsroom's IANA zone, for times that state none. */
  readonly zone: string;
  /** Prefixes of keys that speak for themselves alone, beside those of partners. */
  readonly origins?: readonly string[] | undefined;
  /** What reading has warned of so far; it comes first. */
  readonly warnings: readonly Warning[];
}

/**
 * Makes the article that a draft states. The caller adds the revision, which depends on the event.
 *
 * @throws {Rejection} `no-text` if it has no body, unless the story is canceled or withheld (a kill or a hold
 *   needs no more) or is a picture, video or graphic with words to it.
 */
export function normalise(draft: Draft, context: NormaliseContext): Omit<Article, "revision"> {
  const warnings = [...context.warnings];
  const warn = (code: Warning["code"], message: string) => {
    if (!warnings.some((known) => known.code === code && known.message === message)) {
      warnings.push({ code, message });
    }
  };
  const clean = makeCleaner(warn);
  const type = draft.type ?? "text";
  const headline = clean("headline", draft.headline && removeHeadlineTags(draft.headline));
  const images = claimImages(draft.images ?? [], clean, warn);
  const { language } = draft;
  const dates = normaliseDates(draft, { ...context, language }, warn);
  const body = normaliseBody(draft.body, clean, { zone: context.zone, language }, warn);
  const { standfirst, story } = withoutEcho(
    body,
    headline,
    clean("standfirst", draft.standfirst),
    context.format,
  );

  const released = readRelease(draft, dates, context.upload.at, warn);
  const worded = images.some(({ caption }) => caption) || headline || standfirst;
  if (story.length === 0 && (draft.pubStatus ?? "usable") === "usable" && (type === "text" || !worded)) {
    throw new Rejection("no-text", "Expected a story; found no body text.");
  }
  if (!headline) warn("headline-missing", "No headline is stated.");

  return orderFields({
    ...normaliseIdentity(draft, context, warn),
    ...cleanTexts(draft, clean),
    type,
    headline,
    standfirst,
    byline: normaliseByline(withPlace(draft.byline ?? [], draft.dateline?.place), clean, warn),
    dateline: normaliseDateline(draft.dateline, clean, dates.stated),
    language,
    firstCreated: dates.firstCreated,
    versionCreated: dates.versionCreated,
    published: dates.published,
    ...released,
    urgency: normaliseUrgency(draft.urgency),
    genres: normaliseConcepts("genres", draft.genres ?? [], clean, warn),
    subjects: normaliseConcepts("subjects", draft.subjects ?? [], clean, warn),
    places: normaliseConcepts("places", draft.places ?? [], clean, warn),
    keywords: normaliseKeywords(draft.keywords ?? [], clean, warn),
    wordCount: draft.wordCount,
    body: type === "liveblog" ? withNewest(story) : story,
    images,
    format: context.format.name,
    warnings: limitWarnings(warnings),
    upload: context.upload,
  });
}

/** The texts that are kept as they are stated: all but headline and standfirst, of which more is asked. */
function cleanTexts(draft: Draft, clean: Clean): Partial<Record<TextField, string>> {
  const stated = TEXT_FIELDS.filter((field) => field !== "headline" && field !== "standfirst");
  return Object.fromEntries(stated.map((field) => [field, clean(field, draft[field])]));
}

function normaliseIdentity(
  draft: Draft,
  context: NormaliseContext,
  warn: Warn,
): ReturnType<typeof identifyUpload> {
  if (draft.guid?.trim() && !findGuid(draft)) {
    warn(
      "guid-refused",
      "It states a guid that Standfirst gives to uploads, or a script: its own name or address is taken.",
    );
  }
  const identity = identifyUpload(draft, context.upload, context.origins);
  if (isDigest(identity)) {
    const longest = formatCount(ARTICLE_FIELDS.uri.whole);
    warn("truncated", `uri: longer than ${longest} characters; a digest of it stands in its place.`);
  }
  return identity;
}

function claimImages(images: readonly Image[], clean: Clean, warn: Warn): Image[] {
  const kept: Image[] = [];
  const places = new Map<string, Image>();
  for (const image of limitRead("images", images, warn)) {
    const cleaned = omitAbsent({
      headline: clean("images", image.headline),
      ...normaliseCaption(clean("images", image.caption), clean("images", image.credit)),
      uri: readAddress(image.uri, clean, warn),
    });
    if (Object.keys(cleaned).length === 0) continue;
    // The same caption means the same picture in another size. Without a caption, the address decides.
    const key = cleaned.caption
      ? `caption ${foldLine(cleaned.caption)}`
      : `${cleaned.uri ?? ""} ${cleaned.credit ?? ""}`;
    const known = places.get(key);
    if (known) {
      known.credit ??= cleaned.credit;
      known.uri ??= cleaned.uri;
      omitAbsent(known);
      continue;
    }
    places.set(key, cleaned);
    kept.push(cleaned);
  }
  return limitKept("images", kept, warn);
}

/** Where a picture is. The picture itself ("data:image/png;base64,…") is no address, nor is a script. */
function readAddress(uri: string | undefined, clean: Clean, warn: Warn): string | undefined {
  if (uri === undefined || !isActive(uri)) return clean.whole("images", uri, "images.uri");
  const found = /^\s*data:/i.test(uri) ? "the picture itself stands" : "a script stands";
  warn("truncated", `images.uri: ${found} where its address should; it was left out.`);
  return undefined;
}

/**
 * Splits a caption from its credit. "Photo: NTB" is no caption, though it may stand in the place of one,
 * or behind one.
 */
function normaliseCaption(
  written: string | undefined,
  credit: string | undefined,
): Pick<Image, "caption" | "credit"> {
  if (written === undefined) return { credit };
  const misplaced = credit === undefined ? parseCredit(written) : undefined;
  if (misplaced) return { credit: misplaced };
  const { caption, credit: behind } = splitCaption(written);
  // Only the caption names a photographer whom the stated credit does not name.
  const isTold = !behind || !credit || foldLine(credit).includes(foldLine(behind));
  return { caption: isTold ? caption : written, credit: credit ?? behind };
}

/** "Mart Saar, Kärdla", where the story was filed in Kärdla: a place behind a name is nobody. */
function withPlace(people: readonly Person[], place = ""): readonly Person[] {
  const at = people.findIndex(({ name }) => foldLine(name) === foldLine(place.split(",")[0]!));
  if (at < 1) return people;
  const reporter = people[at - 1]!;
  return people.flatMap((person, index) =>
    index === at
      ? []
      : index === at - 1
        ? [{ ...reporter, place: reporter.place ?? people[at]!.name }]
        : [person],
  );
}

function normaliseByline(people: readonly Person[], clean: Clean, warn: Warn): Person[] {
  const byName = new Map<string, Person>();
  for (const person of limitRead("byline", people, warn)) {
    const name = clean("byline", person.name);
    if (!name || byName.has(name.toLowerCase())) continue;
    const { role, organisation, place } = person;
    const rest = {
      kind: person.kind ?? classifyName(name),
      role: clean("byline", role),
      organisation: clean("byline", organisation),
      place: clean("byline", place),
    };
    byName.set(name.toLowerCase(), omitAbsent({ name, ...rest }));
  }
  return limitKept("byline", [...byName.values()], warn);
}

function normaliseUrgency(urgency: number | undefined): number | undefined {
  return Number.isInteger(urgency) && urgency! >= 1 && urgency! <= 9 ? urgency : undefined;
}

function normaliseConcepts(
  field: "subjects" | "genres" | "places",
  concepts: readonly Concept[],
  clean: Clean,
  warn: Warn,
): Concept[] {
  const known = new Map<string, Concept>();
  for (const { code, scheme, name } of limitRead(field, concepts, warn)) {
    const concept = omitAbsent({
      code: clean.whole(field, code),
      scheme: clean.whole(field, scheme),
      name: clean.whole(field, name),
    });
    const key = JSON.stringify([concept.scheme, concept.code ?? concept.name]);
    if ((concept.code || concept.name) && !known.has(key)) known.set(key, concept);
  }
  return limitKept(field, [...known.values()], warn);
}

/**
 * Keywords one by one. A single string may hold all of them, separated by commas or semicolons; "a+b"
 * is always two.
 */
function normaliseKeywords(keywords: readonly string[], clean: Clean, warn: Warn): string[] {
  const lone =
    keywords.length === 1
      ? /[,;|\n]|(?<=[\p{L}\p{N}])\+(?=[\p{L}\p{N}])/u
      : /[;|\n]|(?<=[\p{L}\p{N}])\+(?=[\p{L}\p{N}])/u;
  const known = new Map<string, string>();
  const written = limitRead("keywords", keywords, warn).flatMap((stated) => {
    const { text, cut } = cutText(stated, MAX_LINE_LENGTH);
    const words = text.split(lone);
    return cut && words.length > 1 ? words.slice(0, -1) : words;
  });
  for (const keyword of limitRead("keywords", written, warn)) {
    const word = clean.whole("keywords", keyword);
    if (word && countTokens(word) <= 20 && !known.has(word.toLowerCase()))
      known.set(word.toLowerCase(), word);
  }
  return limitKept("keywords", [...known.values()], warn);
}

/** A format may warn of each of a thousand lines. */
function limitWarnings(warnings: readonly Warning[]): Warning[] {
  const short = warnings.map(({ code, message }) => ({ code, message: cutText(message, 500).text }));
  return limitKept("warnings", short, () => {});
}

/**
 * From a draft, which is what one format states, to an article, which is what all of Standfirst speaks: NFC
 * text, UTC times, one identity, and a warning for whatever had to be guessed.
 */
import type { Article, Concept, FormatName, Image, Person, Upload, Warning } from "./article.ts";
import { creditOf, splitCaption } from "./copy/captions.ts";
import { bounded, LINE_CAP, tidy } from "./copy/characters.ts";
import { sameKey, wordCount } from "./copy/words.ts";
import type { Draft } from "./formats/format.ts";
import { identityOf, statedGuid } from "./identity.ts";
import { bodyOf, withNewest, withoutEcho } from "./normalise/body.ts";
import { type Clean, cleaner, present, type Warn } from "./normalise/clean.ts";
import { datelineOf, datesOf } from "./normalise/dates.ts";
import { Rejection } from "./rejection.ts";

export interface NormaliseContext {
  readonly format: FormatName;
  readonly upload: Upload;
  /** The newsroom's IANA zone, for times that state none. */
  readonly zone: string;
  /** Prefixes of keys that speak for themselves alone, beside those of partners. */
  readonly origins?: readonly string[] | undefined;
  /** What reading has warned of so far; it comes first. */
  readonly warnings: readonly Warning[];
}

const IMAGE_CAP = 500;
const KEYWORD_CAP = 500;

/**
 * Makes the article that a draft states; its revision, which depends on the event, is the caller's to add.
 *
 * @throws {Rejection} `no-text` when there is nothing to tell: no body, unless the story is canceled or withheld (what
 *   a kill or a hold says is enough) or is a picture, video or graphic with words to it.
 */
export function normalise(draft: Draft, context: NormaliseContext): Omit<Article, "revision"> {
  const warnings = [...context.warnings];
  const warn = (code: Warning["code"], message: string) => {
    if (!warnings.some((known) => known.code === code && known.message === message)) {
      warnings.push({ code, message });
    }
  };
  const clean = cleaner(warn);
  const type = draft.type ?? "text";
  const headline = clean(draft.headline, 2_000);
  const images = imagesOf(draft.images ?? [], clean, warn);
  const { language } = draft;
  const dates = datesOf(draft, { ...context, language }, warn);
  const body = bodyOf(draft.body, clean, { zone: context.zone, language }, warn);
  const { standfirst, story } = withoutEcho(body, headline, clean(draft.standfirst, 5_000), context.format);

  const pubStatus = draft.pubStatus ?? "usable";
  const undated = (draft.embargoed || draft.embargoedUntil !== undefined) && !dates.embargoedUntil;
  if (undated)
    warn("embargo-undated", "Under embargo, but no time is stated that can be relied on: withheld.");
  const worded = images.some(({ caption }) => caption) || headline || standfirst;
  if (story.length === 0 && pubStatus === "usable" && (type === "text" || !worded)) {
    throw new Rejection("no-text", "Expected a story; found no body text.");
  }
  if (!headline) warn("headline-missing", "No headline is stated.");

  if (draft.guid?.trim() && !statedGuid(draft)) {
    warn(
      "guid-refused",
      "It states a guid that Standfirst gives to uploads: its own name or address is taken.",
    );
  }
  return present({
    ...identityOf(draft, context.upload, context.origins),
    version: clean(draft.version),
    versionGuid: clean(draft.versionGuid),
    type,
    headline,
    standfirst,
    slugline: clean(draft.slugline),
    byline: bylineOf(draft.byline ?? [], clean),
    dateline: datelineOf(draft.dateline, clean, dates.stated),
    language,
    source: clean(draft.source),
    firstCreated: dates.firstCreated,
    versionCreated: dates.versionCreated,
    published: dates.published,
    embargoedUntil: dates.embargoedUntil,
    pubStatus: undated && pubStatus === "usable" ? "withheld" : pubStatus,
    urgency: urgencyOf(draft.urgency),
    genres: conceptsOf(draft.genres ?? [], clean),
    edNote: clean(draft.edNote),
    section: clean(draft.section),
    subjects: conceptsOf(draft.subjects ?? [], clean),
    places: conceptsOf(draft.places ?? [], clean),
    keywords: keywordsOf(draft.keywords ?? []),
    copyrightHolder: clean(draft.copyrightHolder),
    copyrightNotice: clean(draft.copyrightNotice),
    usageTerms: clean(draft.usageTerms),
    wordCount: draft.wordCount,
    body: type === "liveblog" ? withNewest(story) : story,
    images,
    format: context.format,
    warnings,
    upload: context.upload,
  });
}

function imagesOf(images: readonly Image[], clean: Clean, warn: Warn): Image[] {
  const kept: Image[] = [];
  const places = new Map<string, Image>();
  for (const image of images) {
    const cleaned = present({
      headline: clean(image.headline),
      ...captionOf(clean(image.caption), clean(image.credit)),
      uri: clean(image.uri),
    });
    if (Object.keys(cleaned).length === 0) continue;
    // The same caption is the same picture in another size; without one, its address tells.
    const key = cleaned.caption
      ? `caption ${sameKey(cleaned.caption)}`
      : `${cleaned.uri ?? ""} ${cleaned.credit ?? ""}`;
    const known = places.get(key);
    if (known) {
      known.credit ??= cleaned.credit;
      known.uri ??= cleaned.uri;
      present(known);
      continue;
    }
    if (kept.length === IMAGE_CAP) {
      warn("truncated", `More than ${IMAGE_CAP} images; the rest was left out.`);
      break;
    }
    places.set(key, cleaned);
    kept.push(cleaned);
  }
  return kept;
}

/** A caption and its credit apart: "Photo: NTB" is none, though it may stand where a caption should, or behind one. */
function captionOf(
  written: string | undefined,
  credit: string | undefined,
): Pick<Image, "caption" | "credit"> {
  if (written === undefined) return { credit };
  const misplaced = credit === undefined ? creditOf(written) : undefined;
  if (misplaced) return { credit: misplaced };
  const { caption, credit: behind } = splitCaption(written);
  // A photographer whom the stated credit does not name is told by the caption alone.
  const isTold = !behind || !credit || sameKey(credit).includes(sameKey(behind));
  return { caption: isTold ? caption : written, credit: credit ?? behind };
}

function bylineOf(people: readonly Person[], clean: Clean): Person[] {
  const byName = new Map<string, Person>();
  for (const person of people.slice(0, 500)) {
    const name = clean(person.name, 200);
    if (!name || byName.has(name.toLowerCase())) continue;
    const { role, organisation, place } = person;
    const rest = { role: clean(role, 200), organisation: clean(organisation, 200), place: clean(place, 200) };
    byName.set(name.toLowerCase(), present({ name, ...rest }));
  }
  return [...byName.values()];
}

function urgencyOf(urgency: number | undefined): number | undefined {
  return Number.isInteger(urgency) && urgency! >= 1 && urgency! <= 9 ? urgency : undefined;
}

function conceptsOf(concepts: readonly Concept[], clean: Clean): Concept[] {
  const known = new Map<string, Concept>();
  for (const { code, scheme, name } of concepts.slice(0, KEYWORD_CAP)) {
    const concept = present({ code: clean(code, 500), scheme: clean(scheme, 500), name: clean(name, 500) });
    const key = JSON.stringify([concept.scheme, concept.code ?? concept.name]);
    if ((concept.code || concept.name) && !known.has(key)) known.set(key, concept);
  }
  return [...known.values()];
}

/** Keywords one by one: a lone string may hold them all, by commas or semicolons; "a+b" is always two. */
function keywordsOf(keywords: readonly string[]): string[] {
  const lone =
    keywords.length === 1
      ? /[,;|\n]|(?<=[\p{L}\p{N}])\+(?=[\p{L}\p{N}])/u
      : /[;|\n]|(?<=[\p{L}\p{N}])\+(?=[\p{L}\p{N}])/u;
  const known = new Map<string, string>();
  for (const keyword of keywords.flatMap((stated) => bounded(stated, LINE_CAP).text.split(lone))) {
    const word = tidy(keyword);
    if (word !== "" && wordCount(word) <= 20 && !known.has(word.toLowerCase()))
      known.set(word.toLowerCase(), word);
    if (known.size === KEYWORD_CAP) break;
  }
  return [...known.values()];
}

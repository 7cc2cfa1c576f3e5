/**
 * The print of an article: what it tells, in a few hundred bytes from which no word can be read. It is made
 * once, when the article is saved, and is all that grouping knows of the text.
 *
 * | bytes | what                                                                                            |
 * |-------|-------------------------------------------------------------------------------------------------|
 * | 1     | layout, `PRINT_VERSION`                                                                         |
 * | 3     | language: its primary subtag in ASCII, zeros behind it                                          |
 * | 1     | words of the body ÷ 4, at most 255                                                              |
 * | 1     | 1: a part of the story is missing; 2: another origin than the newsroom tells it                 |
 * | 1     | n, how many of the agencies' events are named                                                   |
 * | 9     | how many terms each group has: names, figures and words of headline, then of lead, then of body |
 * | 4 n   | the events: two bytes of the scheme, two of the code                                            |
 * | 2 t   | the terms: two bytes of a hash, group by group                                                  |
 * | t ÷ 2 | how rare each is, in four bits                                                                  |
 * | rest  | the signature that finds copies (near-duplicates.ts), if the article has one                    |
 */
import type { Article } from "../../article.ts";
import { primaryLanguage } from "../../languages/index.ts";
import { hashTo16Bits } from "../../text/hashes.ts";
import { splitWords } from "../../text/tokens.ts";
import { signArticle } from "../near-duplicates.ts";
import { rarityOf } from "./rarity.ts";
import {
  FOREIGN_BIT,
  findTerms,
  isOwn,
  isPartial,
  PARTIAL_BIT,
  PRINT_VERSION,
  readCounts,
  readEvents,
  readLanguage,
  readSignature,
} from "./signature.ts";
import {
  listTerms,
  PLACES,
  TERM_KINDS,
  type Telling,
  type Term,
  type TermPlace,
  takeOpening,
} from "./terms.ts";

const MAX_TERMS = 64;
const MAX_EVENTS = 3;
/** Words of a body that are counted: the length in a print goes no further. */
const MAX_COUNTED = 1_020;

/** What makes a term worth keeping, beside its rarity. */
const PLACE_WORTH: Readonly<Record<TermPlace, number>> = { headline: 2.5, lead: 1.6, body: 1 };
const NAME_WORTH = 1.2;

const GROUPS = PLACES.length * TERM_KINDS.length;

/** A scheme of events: `http://example.com/event/`. */
const EVENT_SCHEME = /(?:^|[/:#.])events?[/:#]?$/i;
/** Warnings that say that a part of the story may be missing. */
const PARTIAL: ReadonlySet<string> = new Set(["incomplete", "low-yield", "paywalled", "truncated"]);

/** A print as it is compared. */
export interface Print {
  readonly language: string;
  /** Words of the body, at most 1,020. */
  readonly words: number;
  readonly isPartial: boolean;
  /** The newsroom itself tells it, and no partner or feed. */
  readonly isOwn: boolean;
  /** The agencies' events: the scheme's hash in the upper two bytes, the code's in the lower. */
  readonly events: readonly number[];
  /**
   * In the order of their hashes, each in one number, since memory is what comparing waits for: the hash in
   * the upper two bytes, the rarity, and the group (three times the number of its place, and the number of
   * its kind).
   */
  readonly terms: Uint32Array;
  /** For `isNearDuplicate`. Without bytes when the article has too few words to compare. */
  readonly signature: Uint8Array;
}

export const hashOf = (term: number): number => term >>> 16;
export const rarityIn = (term: number): number => (term >>> 8) & 0xff;
export const groupOf = (term: number): number => term & 0xff;

/**
 * @param isOurs whether the newsroom itself tells it, and no partner or feed
 * @returns some hundred bytes; the same for the same article, wherever and whenever it is made
 */
export function printArticle(
  article: Telling & Partial<Pick<Article, "warnings">>,
  isOurs = true,
): Uint8Array {
  const language = primaryLanguage(article.language) ?? "";
  const terms = chooseTerms(listTerms(article), language);
  const events = listEvents(article.subjects ?? []);
  const words = takeOpening(article.body, MAX_COUNTED).reduce(
    (sum, text) => sum + splitWords(text).length,
    0,
  );
  const lacksPart = article.warnings?.some(({ code }) => PARTIAL.has(code));
  const counts = new Uint8Array(GROUPS);
  const rarities = new Uint8Array(Math.ceil(terms.length / 2));
  for (const [n, { group, rarity }] of terms.entries()) {
    counts[group]!++;
    rarities[n >> 1]! |= rarity << (4 * (n & 1));
  }
  return Uint8Array.of(
    PRINT_VERSION,
    ...[0, 1, 2].map((at) => language.charCodeAt(at) || 0),
    Math.min(0xff, Math.ceil(words / 4)),
    (lacksPart ? PARTIAL_BIT : 0) | (isOurs ? 0 : FOREIGN_BIT),
    events.length,
    ...counts,
    ...events.flatMap(({ scheme, code }) => [...encodeHash(scheme), ...encodeHash(code)]),
    ...terms.flatMap(({ hash }) => encodeHash(hash)),
    ...rarities,
    ...(signArticle(article) ?? []),
  );
}

interface HashedTerm {
  readonly hash: number;
  readonly rarity: number;
  readonly group: number;
}

/** The terms that tell most, group by group. */
function chooseTerms(terms: readonly Term[], language: string): HashedTerm[] {
  const weighed = terms.map((term) => {
    const hash = hashTo16Bits(term.spelling);
    const rarity = rarityOf(term, hash, language);
    const group = PLACES.indexOf(term.place) * TERM_KINDS.length + TERM_KINDS.indexOf(term.kind);
    const worth = rarity * (1 + Math.log(term.count)) * PLACE_WORTH[term.place];
    return { hash, rarity, group, worth: term.kind === "name" ? NAME_WORTH * worth : worth };
  });
  const known = new Set<number>();
  return weighed
    .sort((one, other) => other.worth - one.worth || one.hash - other.hash)
    .filter(({ hash, rarity }) => rarity > 0 && !known.has(hash) && known.add(hash))
    .slice(0, MAX_TERMS)
    .sort((one, other) => one.group - other.group || one.hash - other.hash);
}

function listEvents(subjects: Article["subjects"]): { scheme: number; code: number }[] {
  return subjects
    .flatMap(({ scheme = "", code }) =>
      code !== undefined && EVENT_SCHEME.test(scheme)
        ? [{ scheme: hashTo16Bits(scheme.toLowerCase()), code: hashTo16Bits(code) }]
        : [],
    )
    .slice(0, MAX_EVENTS);
}

const encodeHash = (hash: number) => [hash & 0xff, hash >> 8];

/** @returns nothing when the bytes are of another layout: the article's print has to be made again */
export function readPrint(bytes: Uint8Array): Print | undefined {
  if (bytes[0] !== PRINT_VERSION) return undefined;
  const hashAt = (at: number) => bytes[at]! | (bytes[at + 1]! << 8);
  const counts = readCounts(bytes);
  const termCount = counts.reduce((sum, count) => sum + count, 0);
  const termsAt = findTerms(bytes);
  const raritiesAt = termsAt + 2 * termCount;
  const terms = new Uint32Array(termCount);
  for (let group = 0, n = 0; group < counts.length; group++)
    for (const end = n + counts[group]!; n < end; n++) {
      const rarity = (bytes[raritiesAt + (n >> 1)]! >> (4 * (n & 1))) & 0xf;
      terms[n] = hashAt(termsAt + 2 * n) * 0x10000 + (rarity << 8) + group;
    }
  terms.sort();
  return {
    language: readLanguage(bytes),
    words: 4 * bytes[4]!,
    isPartial: isPartial(bytes),
    isOwn: isOwn(bytes),
    events: readEvents(bytes),
    terms,
    signature: readSignature(bytes),
  };
}

/**
 * Succession: which take of a story stands, once another arrives or a file is deleted. A join: the same takes and
 * deletions, in any order and however often, end in the same edition. Everything that must not be lost or
 * reordered hangs on this one function, so that it can be tested without a store.
 */
import { createHash } from "node:crypto";
import * as z from "zod/mini";
import type { Article, Corrected } from "./article.ts";
import { isNumbered, isWires, keyMark, madeAt, momentOf, originOf, paddedSequencer } from "./revision.ts";

/** What became of an upload that could be read. */
export const Outcome = z.enum(["created", "updated", "unchanged", "superseded", "withdrawn"]);
export type Outcome = z.infer<typeof Outcome>;

/** Killed by its sender, or its file deleted. */
type Gone = "canceled" | "withdrawn";

/** A short digest of each field of an article: enough to tell which fields differ, not what they say. */
type Prints = Record<string, string>;

/** A story as it stands: its article, or, when it is gone, only the fact. And what a later arrival must know. */
export interface Edition {
  /** Of the newest take; empty while only a deletion is known. */
  revision: string;
  /** The earliest event known of this story, late ones included. An undated story was published then. */
  firstSeen: string;
  gone?: Gone | undefined;
  article?: Article | undefined;
  prints?: Prints | undefined;
  /** The newest take that says something else: what the standing one corrects. */
  corrects?: { revision: string; prints: Prints } | undefined;
  /** The newest take that its sender canceled. */
  killed?: string | undefined;
  /** When the newest kill was made that its wire did not number: of takes that are, their time tells which it means. */
  killedAt?: string | undefined;
  /** By key: its newest deletion while it carried this story. Takes of that key before it are withdrawn. */
  deletions?: Record<string, string> | undefined;
}

export interface Succession {
  standing: Edition;
  /** A take that does not stand, but may be kept for operators. */
  past: Edition | undefined;
  outcome: Outcome;
}

/** The edition that one upload makes. @param at the time of its event */
export function takeOf(article: Article, at: string): Edition {
  const { revision, pubStatus } = article;
  const killed = pubStatus === "canceled" ? revision : undefined;
  const killedAt = killed && !isNumbered(killed) ? momentOf(article.versionCreated) : undefined;
  return settled({ revision, firstSeen: at, article, prints: printsOf(article), killed, killedAt });
}

/** The edition that a deletion makes of the story that its key carried. */
export function deletionOf(key: string, sequencer: string, at: string): Edition {
  const deletions = { [keyMark(key)]: paddedSequencer(sequencer) };
  return settled({ revision: "", firstSeen: at, deletions });
}

/**
 * @param standing what stands so far; undefined when nothing does
 * @returns what stands from now on, and what became of `incoming`
 */
export function succeed(standing: Edition | undefined, incoming: Edition): Succession {
  if (!standing) {
    return { standing: incoming, past: undefined, outcome: incoming.gone ? "withdrawn" : "created" };
  }
  const isNewest = incoming.revision >= standing.revision;
  const [older, newer] = isNewest ? [standing, incoming] : [incoming, standing];
  const [firstSeen = ""] = [older.firstSeen, newer.firstSeen].sort();
  const joined = settled({
    ...newer,
    firstSeen,
    corrects: correctedBy(newer, older),
    killed: killedOf(older, newer),
    killedAt: killedAtOf(older, newer),
    deletions: deletionsOf(older, newer),
  });
  const past = older.article && older.revision !== newer.revision && !isDead(older.revision, joined);
  return { standing: joined, past: past ? older : undefined, outcome: outcomeOf(standing, incoming, joined) };
}

/** Whether a take was killed or withdrawn, by itself or by a later kill: nothing of what it said may be kept. */
export function isDead(revision: string, { killed = "", killedAt, deletions = {} }: Edition): boolean {
  const { key, sequencer } = originOf(revision);
  if (killedAt !== undefined && isWires(revision)) {
    const made = madeAt(revision);
    if (made < killedAt || (made === killedAt && isNumbered(revision))) return true;
  }
  return revision <= killed || sequencer < (deletions[key] ?? "");
}

/** Whether a take is known of a story that its sender did not cancel: of one that is killed, that there was something to kill. */
export function hasStory({ article, corrects }: Edition): boolean {
  return article !== undefined || (corrects !== undefined && corrects.prints.pubStatus !== print("canceled"));
}

function outcomeOf(standing: Edition, incoming: Edition, joined: Edition): Outcome {
  if (incoming.revision === "" && joined.gone) return "withdrawn";
  if (joined.gone && (!standing.gone || incoming.killedAt)) return "withdrawn";
  if (incoming.revision < standing.revision) return "superseded";
  if (joined.gone) return "withdrawn";
  if (standing.gone) return "created";
  return isAlike(standing.prints, incoming.prints) ? "unchanged" : "updated";
}

/** The newest of the takes known that say something else than `newer`. */
function correctedBy(newer: Edition, older: Edition): Edition["corrects"] {
  const candidates = [newer.corrects, older.corrects, older.prints && { ...older, prints: older.prints }]
    .filter((take) => take !== undefined)
    .filter(({ revision, prints }) => revision < newer.revision && !isAlike(prints, newer.prints))
    .sort((one, other) => (one.revision < other.revision ? 1 : -1));
  return candidates[0] && { revision: candidates[0].revision, prints: candidates[0].prints };
}

/** A take read again decides anew whether it is a kill: the reader may have learned better. */
function killedOf(older: Edition, newer: Edition): string | undefined {
  if (older.revision === newer.revision && newer.revision !== "") return newer.killed ?? earlierKill(older);
  return newestOf(older.killed, newer.killed);
}

function killedAtOf(older: Edition, newer: Edition): string | undefined {
  const wasMisread =
    older.revision === newer.revision &&
    older.killed === older.revision &&
    !isNumbered(older.revision) &&
    newer.killed === undefined;
  return wasMisread ? undefined : newestOf(older.killedAt, newer.killedAt);
}

function newestOf(...marks: (string | undefined)[]): string | undefined {
  return marks
    .filter((mark) => mark !== undefined)
    .sort()
    .at(-1);
}

function earlierKill({ killed, revision }: Edition): string | undefined {
  return killed === revision ? undefined : killed;
}

function deletionsOf(one: Edition, other: Edition): Edition["deletions"] {
  const merged: Record<string, string> = {};
  for (const [key, sequencer] of [one, other].flatMap(({ deletions }) => Object.entries(deletions ?? {}))) {
    if (sequencer > (merged[key] ?? "")) merged[key] = sequencer;
  }
  return Object.keys(merged).length > 0 ? merged : undefined;
}

/** What stands follows from what is known. Of what is gone no text stays. */
function settled(known: Edition): Edition {
  const { revision, firstSeen, article, prints, corrects, killed, killedAt, deletions } = known;
  const gone = goneOf(known);
  return {
    revision,
    firstSeen,
    gone,
    article: gone ? undefined : article && marked(article, known),
    prints,
    corrects,
    killed,
    killedAt,
    deletions: deletions && Object.fromEntries(Object.entries(deletions).sort()),
  };
}

function goneOf(edition: Edition): Gone | undefined {
  if (edition.killed !== undefined && edition.killed === edition.revision) return "canceled";
  return edition.revision === "" || isDead(edition.revision, edition) ? "withdrawn" : undefined;
}

/** A correction says which fields it changed, and keeps the day on which an undated story first came. */
function marked(article: Article, known: Edition): Article {
  const { corrected: _, ...unmarked } = article;
  const corrected = correctionOf(article, known);
  return {
    ...unmarked,
    ...(isUndated(article) && { published: known.firstSeen }),
    ...(corrected && { corrected }),
  };
}

function correctionOf(article: Article, known: Edition): Corrected | undefined {
  const { corrects, prints = {} } = known;
  if (!corrects || isDead(corrects.revision, known)) return undefined;
  const fields = [...new Set([...Object.keys(prints), ...Object.keys(corrects.prints)])]
    .filter((field) => prints[field] !== corrects.prints[field])
    .sort();
  return { at: article.versionCreated, fields };
}

function isUndated(article: Article): boolean {
  return article.warnings.some(({ code }) => code === "date-guessed");
}

/** Of an article's fields those that say something; which upload brought them, and when, is no change. */
function printsOf(article: Article): Prints {
  const { id, uri, revision, version, versionGuid, versionCreated, published, ...rest } = article;
  const { upload, format, warnings, wordCount, corrected, ...said } = rest;
  return Object.fromEntries(
    Object.entries(said)
      .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
      .map(([field, value]) => [field, print(value)] as const)
      .sort(),
  );
}

function print(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 8);
}

function isAlike(one: Prints = {}, other: Prints = {}): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

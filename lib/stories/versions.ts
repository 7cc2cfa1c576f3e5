/**
 * Succession: which take of a story stands, once another arrives or a file is deleted. A join: the same takes and
 * deletions, in any order and however often, end in the same edition. Everything that must not be lost or
 * reordered hangs on this one function, so that it can be tested without a store.
 */
import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { type Article, Article as ArticleSchema, type Corrected } from "../article.ts";
import { boundedDeletions, deletionsOf, mergedDeletions } from "./deletions.ts";
import { isNumbered, isSameUpload, momentOf } from "./revision.ts";
import { type Ends, isDead, type Take } from "./visibility.ts";

/** What became of an upload that could be read. */
export const Outcome = z.enum(["created", "updated", "unchanged", "superseded", "withdrawn"]);
export type Outcome = z.infer<typeof Outcome>;

/** Killed by its sender, or its file deleted. */
type Gone = "canceled" | "withdrawn";

/** A short digest of each field of an article: enough to tell which fields differ, not what they say. */
type Prints = Record<string, string>;

/** What an upload brings beside what it says: of the same words sent twice this differs. */
type Stamp = Pick<Article, "versionCreated" | "upload" | "format" | "warnings"> &
  Partial<Pick<Article, "version" | "versionGuid" | "published" | "wordCount">>;

/** A story as it stands: its article, or, when it is gone, only the fact. And what a later arrival must know. */
export interface Edition extends Ends {
  /** Of the newest take; empty while only a deletion is known. */
  revision: string;
  /** The earliest event known of this story, late ones included. An undated story was published then. */
  firstSeen: string;
  gone?: Gone | undefined;
  /**
   * What the newest take says, as the first upload brought it that said so: sent again unchanged, nothing changes. The
   * words count as first said since the newest take that says something else, or that is killed or withdrawn.
   */
  article?: Article | undefined;
  prints?: Prints | undefined;
  /** By revision: what the later uploads brought that say the same. */
  again?: Record<string, Stamp> | undefined;
  /** The newest take that says something else: what the standing one corrects. */
  corrects?: { revision: string; prints: Prints; at?: string | undefined } | undefined;
  /** The newest take that was killed or withdrawn. */
  dead?: string | undefined;
}

export interface Succession {
  standing: Edition;
  /** A take that does not stand, but may be kept for operators. */
  past: Edition | undefined;
  outcome: Outcome;
}

/** Takes that are remembered, beside the first. */
const MOST_TAKES = 20;

/** Uploads that say the same and whose stamps are kept, beside the first, and how many characters of them. */
const MOST_AGAIN = 50;
const MOST_STAMPED = 8_000;

/** The edition that one upload makes. @param at the time of its event */
export function takeOf(article: Article, at: string): Edition {
  const { revision, pubStatus, embargoedUntil: until } = article;
  const killed = pubStatus === "canceled" ? revision : undefined;
  const killedAt = killed && !isNumbered(killed) ? momentOf(article.versionCreated) : undefined;
  const isHidden = pubStatus !== "usable" || undefined;
  return settled({
    revision,
    firstSeen: at,
    article,
    prints: printsOf(article),
    saying: { [revision]: stampOf(article) },
    killed,
    killedAt,
    killer: killedAt && revision,
    takes: { [revision]: { at, ...(until && { until }), ...(isHidden && { isHidden }) } },
  });
}

/** The edition that a deletion makes of the story that its key carried. */
export function deletionOf(key: string, sequencer: string, at: string): Edition {
  return settled({ revision: "", firstSeen: at, deletions: deletionsOf(key, sequencer, at), saying: {} });
}

/** The edition of an event that adds nothing, for its file is there no longer: it leaves what stands as it is. */
export function nothingOf(at: string): Edition {
  return settled({ revision: "", firstSeen: at, saying: {} });
}

/** Whether two takes tell readers the same, whichever uploads brought them. */
export function saysTheSame(one: Article, other: Article): boolean {
  return isAlike(printsOf(one), printsOf(other));
}

/**
 * @param standing what stands so far; undefined when nothing does
 * @returns what stands from now on, and what became of `incoming`
 */
export function succeed(standing: Edition | undefined, incoming: Edition): Succession {
  if (!standing) {
    return { standing: incoming, past: undefined, outcome: incoming.gone ? "withdrawn" : "created" };
  }
  const before = remembered(standing);
  const isNewest = incoming.revision >= before.revision;
  const [older, newer] = isNewest ? [before, incoming] : [incoming, before];
  const [firstSeen = ""] = [older.firstSeen, newer.firstSeen].sort();
  const takes = takesOf(older, newer);
  const joined = settled({
    ...newer,
    firstSeen,
    saying: sayingOf(older, newer),
    corrects: correctedBy(newer, older, takes),
    dead: newestOf(older.dead, newer.dead),
    killed: killedOf(older, newer),
    ...unnumberedKillOf(older, newer),
    deletions: mergedDeletions(older.deletions, newer.deletions),
    takes,
    isReleased: older.isReleased ?? newer.isReleased,
  });
  const isOther = !isSameUpload(older.revision, newer.revision);
  const past = older.article && isOther && !isDead(older.revision, joined);
  return {
    standing: joined,
    past: past ? older : undefined,
    outcome: outcomeOf(before, incoming, joined),
  };
}

/** Whether a take is known of a story that its sender did not cancel: of one that is killed, that there was something to kill. */
export function hasStory({ article, corrects, takes = {} }: Edition): boolean {
  const isTold = Object.values(takes).some(({ isHidden }) => !isHidden);
  return (
    article !== undefined || isTold || (corrects !== undefined && corrects.prints.pubStatus !== CANCELED)
  );
}

function outcomeOf(standing: Edition, incoming: Edition, joined: Edition): Outcome {
  if (incoming.revision === "" && joined.gone) return "withdrawn";
  if (joined.gone && (!standing.gone || incoming.killedAt)) return "withdrawn";
  if (incoming.revision < standing.revision) return "superseded";
  if (joined.gone) return "withdrawn";
  if (standing.gone) return "created";
  return isAlike(standing.prints, incoming.prints) ? "unchanged" : "updated";
}

/**
 * What an earlier release kept knows of no takes but the standing one and the one it corrects. Of what is gone it does not
 * know whether readers ever saw it.
 */
function remembered(edition: Edition): Edition {
  const { revision, firstSeen, article, corrects, takes } = edition;
  if (takes || revision === "") return edition;
  if (!article) return { ...edition, isReleased: true };
  const { takes: own } = takeOf({ ...article, revision }, article.upload.at);
  return { ...edition, takes: { ...(corrects && { [corrects.revision]: { at: firstSeen } }), ...own } };
}

/** The newest of the takes known that say something else than `newer`. */
function correctedBy(newer: Edition, older: Edition, takes: Edition["takes"]): Edition["corrects"] {
  const own: Edition["corrects"] = older.prints && { revision: older.revision, prints: older.prints };
  const [newest] = [newer.corrects, older.corrects, own]
    .filter((take) => take !== undefined)
    .filter(({ revision, prints }) => revision < newer.revision && !isAlike(prints, newer.prints))
    .filter(({ revision }) => !isSameUpload(revision, newer.revision))
    .sort((one, other) => (one.revision < other.revision ? 1 : -1));
  return newest && { ...newest, at: takes?.[newest.revision]?.at ?? newest.at };
}

/** A take read again decides anew whether it is a kill: the reader may have learned better. */
function killedOf(older: Edition, newer: Edition): string | undefined {
  if (newer.revision !== "" && isSameUpload(older.revision, newer.revision))
    return newer.killed ?? earlierKill(older);
  return newestOf(older.killed, newer.killed);
}

function unnumberedKillOf(older: Edition, newer: Edition): Pick<Edition, "killedAt" | "killer"> {
  const wasMisread =
    isSameUpload(older.revision, newer.revision) &&
    older.killed === older.revision &&
    !isNumbered(older.revision) &&
    newer.killed === undefined;
  const [newest] = [older, newer]
    .filter(({ killedAt }) => killedAt !== undefined)
    .sort((one, other) => (placeOf(one) < placeOf(other) ? 1 : -1));
  return wasMisread
    ? { killedAt: undefined, killer: undefined }
    : { killedAt: newest?.killedAt, killer: newest?.killer };
}

function placeOf({ killedAt = "", killer = "" }: Edition): string {
  return `${killedAt} ${killer}`;
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

/** A take is of the first event that brought it; what it is for readers the newer reading says. */
function takesOf(older: Edition, newer: Edition): Edition["takes"] {
  const takes: Record<string, Take> = { ...older.takes };
  for (const [revision, take] of Object.entries(newer.takes ?? {})) {
    const known = Object.keys(takes).find((other) => isSameUpload(other, revision)) ?? revision;
    const [at = take.at] = [takes[known]?.at ?? take.at, take.at].sort();
    delete takes[known];
    takes[known.length > revision.length ? known : revision] = { ...take, at };
  }
  return takes;
}

/** By revision: the stamps of all uploads known that say what `newer` says. */
function sayingOf(older: Edition, newer: Edition): Record<string, Stamp> {
  return { ...(isAlike(older.prints, newer.prints) && stampsOf(older)), ...stampsOf(newer) };
}

function stampsOf({ article, again }: Edition): Record<string, Stamp> {
  return { ...(article && { [article.revision]: stampOf(article) }), ...again };
}

function stampOf(article: Article): Stamp {
  const { version, versionGuid, versionCreated, published, upload, format, warnings, wordCount } = article;
  return {
    ...(version !== undefined && { version }),
    ...(versionGuid !== undefined && { versionGuid }),
    versionCreated,
    ...(!isUndated(article) && { published }),
    upload,
    format,
    warnings,
    ...(wordCount !== undefined && { wordCount }),
  };
}

/** What is known once two editions are joined, before what follows from it. */
interface Known extends Edition {
  /** By revision: the stamps of the uploads that say what the newest take says. */
  saying: Record<string, Stamp>;
}

/** What stands follows from what is known. Of what is gone no text stays. */
function settled(known: Known): Edition {
  const { revision, firstSeen, prints, corrects, killed, killedAt, killer, isReleased, saying } = known;
  const gone = goneOf(known);
  const dead = newestDead(known);
  const said = gone ? undefined : firstSaid(known, newestOf(corrects?.revision, dead));
  const takes = boundedTakes(known.takes);
  const hasForgotten = Object.keys(known.takes ?? {}).length > Object.keys(takes ?? {}).length;
  const counting = [revision, corrects?.revision, dead, ...Object.keys({ ...takes, ...saying })];
  const deletions = boundedDeletions(
    known.deletions,
    counting.filter((take) => take !== undefined),
  );
  return {
    revision,
    firstSeen,
    gone,
    article: said && marked(said.article, known),
    prints,
    again: said?.again,
    corrects,
    dead,
    killed,
    killedAt,
    killer,
    deletions,
    takes,
    isReleased: hasForgotten || isReleased,
  };
}

function goneOf(edition: Edition): Gone | undefined {
  if (edition.killed !== undefined && edition.killed === edition.revision) return "canceled";
  return edition.revision === "" || isDead(edition.revision, edition) ? "withdrawn" : undefined;
}

function newestDead(known: Known): string | undefined {
  const { dead, revision, takes, saying } = known;
  const candidates = [dead, revision, ...Object.keys({ ...takes, ...saying })];
  return newestOf(
    ...candidates.filter((take) => take && isDead(take, known, takes?.[take]?.at ?? saying[take]?.upload.at)),
  );
}

/** The article as the first upload brought it that says so since a take that does not, or does not count any more. */
function firstSaid(
  { article, saying }: Known,
  since = "",
): { article: Article; again: Record<string, Stamp> | undefined } | undefined {
  const [first, ...later] = Object.entries(saying)
    .filter(([take]) => take > since)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (!article || !first) return undefined;
  const [revision, stamp] = first;
  const { version, versionGuid, versionCreated, published, upload, format, warnings, wordCount, ...said } =
    article;
  return { article: inOrder({ published, ...said, ...stamp, revision }), again: boundedStamps(later) };
}

/** An article's fields in the order of the schema, so that the same article is the same bytes. */
function inOrder(article: Article): Article {
  const fields = Object.keys(ArticleSchema.shape) as (keyof Article)[];
  return Object.fromEntries(
    fields.filter((field) => article[field] !== undefined).map((field) => [field, article[field]]),
  ) as Article;
}

/** The newest as far as they fit. @param stamps by revision, the first first */
function boundedStamps(stamps: readonly [string, Stamp][]): Record<string, Stamp> | undefined {
  let left = MOST_STAMPED;
  const kept = stamps
    .slice(-MOST_AGAIN)
    .reverse()
    .filter((stamp) => {
      left -= JSON.stringify(stamp).length;
      return left >= 0;
    });
  return kept.length > 0 ? Object.fromEntries(kept.reverse()) : undefined;
}

/** The first and the newest. */
function boundedTakes(takes: Edition["takes"]): Edition["takes"] {
  const all = Object.entries(takes ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  if (all.length === 0) return undefined;
  return Object.fromEntries([...all.slice(0, 1), ...all.slice(1).slice(-MOST_TAKES)]);
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
  if (!corrects || isDead(corrects.revision, known, corrects.at)) return undefined;
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

/** The print of what a kill says of its status. */
const CANCELED = print("canceled");

function print(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 8);
}

function isAlike(one: Prints = {}, other: Prints = {}): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

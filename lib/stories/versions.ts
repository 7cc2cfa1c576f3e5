/**
 * Versions: which version of a story is current after an upload or a deletion. `mergeVersions` is a join
 * (associative, commutative, idempotent): the same versions and deletions, in any order and however often,
 * end in the same state. It needs no store, so that it can be tested alone.
 */
import type { Article, Corrected } from "../article.ts";
import { type Decision, decidePublication, limitDecisions, mergeDecisions } from "./decisions.ts";
import { limitDeletions, mergeDeletions, recordDeletion } from "./deletions.ts";
import { type Deliveries, isUndated, listDeliveries, pickDelivery, pickFirstDelivery } from "./deliveries.ts";
import { type FieldHashes, hashFields, haveSameHashes, listChangedFields, wasKill } from "./field-hashes.ts";
import { formatCompactInstant, isNumbered, isSameUpload } from "./revision.ts";
import {
  findEmbargoEnd,
  findNewestUnordered,
  isHeldByAnother,
  isRetracted,
  isUsable,
  type KnownVersion,
  statesEmbargo,
  type VersionHistory,
} from "./visibility.ts";

/** What became of an upload that could be read. */
export const OUTCOMES = ["created", "updated", "unchanged", "superseded", "withdrawn"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a story is gone: its sender killed it, or its file was deleted. */
type Withdrawal = "canceled" | "withdrawn";

/**
 * A story as it is now: its current version, or only the fact that it is gone; and what is needed to merge
 * versions that arrive later.
 */
export interface StoryState extends VersionHistory {
  /** The newest version's; empty while only a deletion is known. */
  revision: string;
  /** The time of the earliest event of this story. A story that states no date counts as published then. */
  firstSeen: string;
  gone?: Withdrawal | undefined;
  /**
   * The newest version's content, with the metadata of the first upload that brought it: the same content
   * sent again changes nothing. Uploads before a version that says something else, or was retracted, do not
   * count as the first.
   */
  article?: Article | undefined;
  fieldHashes?: FieldHashes | undefined;
  /** The later uploads that brought the same content. */
  redeliveries?: Deliveries | undefined;
  /** The newest version that says something else: the current version is a correction of it. */
  corrects?: { revision: string; fieldHashes: FieldHashes; at?: string | undefined } | undefined;
  /** The revision of the newest version that was killed or withdrawn, and every older one with it. */
  retracted?: string | undefined;
}

export interface MergeResult {
  current: StoryState;
  /** A version that says something else than the current one, and may be kept for operators. */
  past: StoryState | undefined;
  outcome: Outcome;
}

/** Versions that are remembered, beside the first. */
const MAX_VERSIONS = 20;

/** The state of a story of which one upload is known. @param at the time of the event */
export function stateFromUpload(article: Article, at: string): StoryState {
  const { revision, pubStatus, embargoedUntil } = article;
  const killedUpTo = pubStatus === "canceled" ? revision : undefined;
  const unnumberedKillAt =
    killedUpTo && !isNumbered(killedUpTo) ? formatCompactInstant(article.versionCreated) : undefined;
  const isHidden = !isUsable(article) || undefined;
  const isKill = pubStatus === "canceled" || undefined;
  const isLifted = article.warnings.some(({ code }) => code === "embargo-lifted") || undefined;
  return deriveState({
    revision,
    firstSeen: at,
    article,
    fieldHashes: hashFields(article),
    deliveries: { [revision]: pickDelivery(article) },
    killedUpTo,
    unnumberedKillAt,
    unnumberedKill: unnumberedKillAt && revision,
    versions: {
      [revision]: {
        at,
        ...(embargoedUntil && { embargoedUntil }),
        ...(isLifted && { isLifted }),
        ...(isHidden && { isHidden }),
        ...(isKill && { isKill }),
        ...(article.upload.item !== undefined && { isItem: true }),
      },
    },
  });
}

/** The state of a story of which only the deletion of its file is known. @param at the time of the event */
export function stateFromDeletion(key: string, sequencer: string, at: string): StoryState {
  const deletions = recordDeletion(key, sequencer, at);
  return deriveState({ revision: "", firstSeen: at, deletions, deliveries: {} });
}

/** The state that an event adds whose file is gone before it was read: merged, it changes nothing. */
export function makeEmptyState(at: string): StoryState {
  return deriveState({ revision: "", firstSeen: at, deliveries: {} });
}

/** The state of a story of which only a decision of the desk is known. */
export function stateFromDecision(decision: Decision): StoryState {
  return deriveState({ revision: "", firstSeen: decision.at, decisions: [decision], deliveries: {} });
}

/**
 * The current version as readers may see it: under the embargo that it or an earlier one states, held where
 * another version holds it, and after what the desk decided. One that the desk has killed is `canceled`. The
 * state keeps it as it came, so that the desk can release it again.
 *
 * @returns undefined when the story is gone by its own versions
 */
export function decideArticle({ article, revision, decisions, versions }: StoryState): Article | undefined {
  if (!article) return undefined;
  const { pubStatus, upload } = article;
  const known = Object.entries(versions ?? {});
  const embargoedUntil = article.embargoedUntil ?? findEmbargoEnd(known, upload.at);
  const isHeld = isHeldByAnother(revision, known, decisions);
  if (!decisions && !isHeld && embargoedUntil === article.embargoedUntil) return article;
  const decided = decidePublication({ pubStatus, embargoedUntil }, revision, decisions);
  return { ...article, ...decided, ...(isHeld && isUsable(decided) && { pubStatus: "withheld" }) };
}

/**
 * Merges what is stored of a story with what an event adds.
 *
 * @param stored undefined when nothing is stored yet
 * @returns the story's state from now on, and what became of `incoming`
 */
export function mergeVersions(stored: StoryState | undefined, incoming: StoryState): MergeResult {
  if (!stored) {
    return { current: incoming, past: undefined, outcome: incoming.gone ? "withdrawn" : "created" };
  }
  const before = withKnownVersions(stored);
  const isNewest = incoming.revision >= before.revision;
  const [older, newer] = isNewest ? [before, incoming] : [incoming, before];
  const [firstSeen = ""] = [older.firstSeen, newer.firstSeen].sort();
  const versions = mergeKnownVersions(older, newer);
  const isOther = !haveSameHashes(older.fieldHashes, newer.fieldHashes);
  const current = deriveState({
    ...newer,
    firstSeen,
    // Of a version whose files are all deleted no text is kept: another file may bring it late.
    article: newer.article ?? (isOther ? undefined : older.article),
    deliveries: mergeDeliveries(older, newer),
    corrects: findCorrected(newer, older, versions),
    retracted: findNewestRevision(older.retracted, newer.retracted),
    killedUpTo: mergeKills(older, newer),
    ...mergeUnnumberedKills(older, newer),
    deletions: mergeDeletions(older.deletions, newer.deletions),
    decisions: mergeDecisions(older.decisions, newer.decisions),
    versions,
    isReleased: older.isReleased ?? newer.isReleased,
  });
  const hasPast = older.article && isOther && !isRetracted(older.revision, current);
  return {
    current,
    past: hasPast ? older : undefined,
    outcome: decideOutcome(before, incoming, current),
  };
}

/**
 * Whether a version is known that its sender did not cancel. False of a killed story: the kill hit nothing.
 */
export function hadStory({ article, corrects, versions = {} }: StoryState): boolean {
  const wasUsable = Object.values(versions).some(({ isHidden }) => !isHidden);
  return article !== undefined || wasUsable || (corrects !== undefined && !wasKill(corrects.fieldHashes));
}

function decideOutcome(before: StoryState, incoming: StoryState, current: StoryState): Outcome {
  if (incoming.revision === "" && current.gone) return "withdrawn";
  if (current.gone && (!before.gone || incoming.unnumberedKillAt)) return "withdrawn";
  if (before.gone && !current.gone && incoming.revision !== "") return "created";
  if (incoming.revision < before.revision) return "superseded";
  if (current.gone) return "withdrawn";
  if (before.gone) return "created";
  return haveSameHashes(before.fieldHashes, incoming.fieldHashes) ? "unchanged" : "updated";
}

/**
 * Fills in `versions` where an earlier release stored none. It knew the current version and the one that this
 * corrects; of a story that is gone it does not know whether readers ever saw it.
 */
function withKnownVersions(state: StoryState): StoryState {
  const { revision, firstSeen, article, corrects, versions } = state;
  if (versions || revision === "") return state;
  if (!article) return { ...state, isReleased: true };
  const { versions: own } = stateFromUpload({ ...article, revision }, article.upload.at);
  return { ...state, versions: { ...(corrects && { [corrects.revision]: { at: firstSeen } }), ...own } };
}

/** The newest known version that says something else than `newer`. */
function findCorrected(
  newer: StoryState,
  older: StoryState,
  versions: StoryState["versions"],
): StoryState["corrects"] {
  const own: StoryState["corrects"] = older.fieldHashes && {
    revision: older.revision,
    fieldHashes: older.fieldHashes,
  };
  const [newest] = [newer.corrects, older.corrects, own]
    .filter((version) => version !== undefined)
    .filter(
      ({ revision, fieldHashes }) =>
        revision < newer.revision && !haveSameHashes(fieldHashes, newer.fieldHashes),
    )
    .filter(({ revision }) => !isSameUpload(revision, newer.revision))
    .sort((one, other) => (one.revision < other.revision ? 1 : -1));
  return newest && { ...newest, at: versions?.[newest.revision]?.at ?? newest.at };
}

/**
 * The newest kill. An upload that is read again decides anew whether it is one: the reader may have improved.
 */
function mergeKills(older: StoryState, newer: StoryState): string | undefined {
  if (newer.revision !== "" && isSameUpload(older.revision, newer.revision))
    return newer.killedUpTo ?? findEarlierKill(older);
  return findNewestRevision(older.killedUpTo, newer.killedUpTo);
}

function findEarlierKill({ killedUpTo, revision }: StoryState): string | undefined {
  return killedUpTo === revision ? undefined : killedUpTo;
}

function mergeUnnumberedKills(
  older: StoryState,
  newer: StoryState,
): Pick<StoryState, "unnumberedKillAt" | "unnumberedKill"> {
  const wasMisread =
    isSameUpload(older.revision, newer.revision) &&
    older.killedUpTo === older.revision &&
    !isNumbered(older.revision) &&
    newer.killedUpTo === undefined;
  if (wasMisread) return { unnumberedKillAt: undefined, unnumberedKill: undefined };
  const [newest] = [older, newer]
    .filter(({ unnumberedKillAt }) => unnumberedKillAt !== undefined)
    .sort((one, other) => (orderUnnumberedKill(one) < orderUnnumberedKill(other) ? 1 : -1));
  return { unnumberedKillAt: newest?.unnumberedKillAt, unnumberedKill: newest?.unnumberedKill };
}

/** A string that sorts as the kills were made. */
function orderUnnumberedKill({ unnumberedKillAt = "", unnumberedKill = "" }: StoryState): string {
  return `${unnumberedKillAt} ${unnumberedKill}`;
}

function findNewestRevision(...revisions: (string | undefined)[]): string | undefined {
  return revisions
    .filter((revision) => revision !== undefined)
    .sort()
    .at(-1);
}

/** The time of a version is that of its first event; embargo and status are what the newest reading says. */
function mergeKnownVersions(older: StoryState, newer: StoryState): StoryState["versions"] {
  const versions: Record<string, KnownVersion> = { ...older.versions };
  for (const [revision, version] of Object.entries(newer.versions ?? {})) {
    const known = Object.keys(versions).find((other) => isSameUpload(other, revision)) ?? revision;
    const [at = version.at] = [versions[known]?.at ?? version.at, version.at].sort();
    delete versions[known];
    versions[known.length > revision.length ? known : revision] = { ...version, at };
  }
  return versions;
}

/** All known uploads that brought what `newer` says. */
function mergeDeliveries(older: StoryState, newer: StoryState): Deliveries {
  const isSame = haveSameHashes(older.fieldHashes, newer.fieldHashes);
  return {
    ...(isSame && listDeliveries(older.article, older.redeliveries)),
    ...listDeliveries(newer.article, newer.redeliveries),
  };
}

/** What is known of a story after a merge. The rest of its state follows from it. */
interface KnownFacts extends StoryState {
  /** Every known upload that brought the newest version's content. */
  deliveries: Deliveries;
}

/** Derives a story's state from what is known. Of a story that is gone no text is kept. */
function deriveState(known: KnownFacts): StoryState {
  const { revision, firstSeen, fieldHashes, corrects, deliveries, killedUpTo } = known;
  const { unnumberedKillAt, unnumberedKill, isReleased } = known;
  const retracted = findNewestRetracted(known);
  const first = pickFirstDelivery(
    known.article,
    listStanding(known),
    findNewestRevision(corrects?.revision, retracted),
  );
  const gone = deriveWithdrawal(known, first !== undefined);
  const versions = limitVersions(known.versions);
  const decisions = limitDecisions(known.decisions);
  const hasForgotten =
    Object.keys(known.versions ?? {}).length > Object.keys(versions ?? {}).length ||
    (known.decisions?.length ?? 0) > (decisions?.length ?? 0);
  const needed = [revision, corrects?.revision, retracted, ...Object.keys({ ...versions, ...deliveries })];
  const deletions = limitDeletions(
    known.deletions,
    needed.filter((version) => version !== undefined),
  );
  return {
    revision,
    firstSeen,
    gone,
    article: gone || !first ? undefined : withCorrection(first.article, known),
    fieldHashes,
    redeliveries: gone ? undefined : first?.redeliveries,
    corrects,
    retracted,
    killedUpTo,
    unnumberedKillAt,
    unnumberedKill,
    deletions,
    decisions,
    versions,
    isReleased: hasForgotten || isReleased,
  };
}

/**
 * Why a story is gone. A deletion withdraws what came under its key, and all older versions with it. That of
 * a file of many takes away only what this file brought: a story is in the feed of this hour and of the next,
 * and stands as long as one of them is there.
 */
function deriveWithdrawal(known: KnownFacts, isCarried: boolean): Withdrawal | undefined {
  const { killedUpTo, revision } = known;
  if (killedUpTo !== undefined && killedUpTo === revision) return "canceled";
  const isWithdrawn = revision === "" || takesOlder(revision, known) || !isCarried;
  return isWithdrawn ? "withdrawn" : undefined;
}

/** Whether a version was killed or withdrawn, and every older one with it. */
function takesOlder(revision: string, { deliveries, ...history }: KnownFacts): boolean {
  const at = history.versions?.[revision]?.at ?? deliveries[revision]?.upload.at;
  const isItem = history.versions?.[revision]?.isItem || deliveries[revision]?.upload.item !== undefined;
  return isRetracted(revision, isItem ? { ...history, deletions: undefined } : history, at);
}

/** The uploads that brought the newest version's content and were neither deleted nor killed. */
function listStanding({ deliveries, ...history }: KnownFacts): Deliveries {
  const standing = Object.entries(deliveries).filter(([revision, { upload }]) => {
    const isItem = upload.item !== undefined;
    return !isItem || !isRetracted(revision, history, history.versions?.[revision]?.at ?? upload.at);
  });
  return Object.fromEntries(standing);
}

function findNewestRetracted(known: KnownFacts): string | undefined {
  const { retracted, revision, versions, deliveries } = known;
  const candidates = [retracted, revision, ...Object.keys({ ...versions, ...deliveries })];
  return findNewestRevision(...candidates.filter((candidate) => candidate && takesOlder(candidate, known)));
}

/** Keeps the first version, the newest, and what may hold them: the newest embargo, and what is unordered. */
function limitVersions(versions: StoryState["versions"]): StoryState["versions"] {
  const all = Object.entries(versions ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  if (all.length === 0) return undefined;
  const speaking = all.findLastIndex(([, version]) => statesEmbargo(version));
  const [unordered] = findNewestUnordered(all) ?? [];
  const newest = all.length - MAX_VERSIONS;
  const isKept = (n: number, revision: string) => n === 0 || n === speaking || revision === unordered;
  return Object.fromEntries(all.filter(([revision], n) => n >= newest || isKept(n, revision)));
}

/** States which fields a correction changed, and the day of publication of a story that states none. */
function withCorrection(article: Article, known: StoryState): Article {
  const { corrected: _, ...uncorrected } = article;
  const corrected = describeCorrection(article, known);
  return {
    ...uncorrected,
    ...(isUndated(article) && { published: known.firstSeen }),
    ...(corrected && { corrected }),
  };
}

function describeCorrection(article: Article, known: StoryState): Corrected | undefined {
  const { corrects, fieldHashes = {} } = known;
  if (!corrects || isRetracted(corrects.revision, known, corrects.at)) return undefined;
  return { at: article.versionCreated, fields: listChangedFields(fieldHashes, corrects.fieldHashes) };
}

/**
 * Whether readers may see a story now, and whether they ever could. Nothing else in the product decides it:
 * routes, lists, feeds, announcements and near-duplicates ask here, and lib/aws/visible.ts says the same in
 * conditions of the table.
 *
 * What was retracted follows from a story's history alone, so that the same versions and deletions give the
 * same answer in whatever order they arrived.
 */
import type { Article } from "../article.ts";
import { type Decision, decidePublication, listPossibleReleases, type PossibleRelease } from "./decisions.ts";
import { type Deletions, findDeletion } from "./deletions.ts";
import {
  formatCompactInstant,
  isFromWire,
  isLessSpecific,
  isNumbered,
  isSameVersion,
  parseRevision,
  readCreated,
} from "./revision.ts";

/** What decides whether readers may see a story. Articles and summary records have it. */
export type Publication = Pick<Article, "pubStatus" | "embargoedUntil">;

/** Whether readers may see a story as soon as its embargo, if it has one, is over. */
export function isUsable({ pubStatus }: Pick<Publication, "pubStatus">): boolean {
  return pubStatus === "usable";
}

/**
 * Whether readers may see a story at a moment. An embargo that ends needs no event.
 *
 * @param now an instant
 */
export function isVisible({ pubStatus, embargoedUntil = "" }: Publication, now: string): boolean {
  return isUsable({ pubStatus }) && embargoedUntil <= now;
}

/**
 * The instant at which readers first see what is published, or uploaded, at an instant: the end of its
 * embargo, if that is later.
 */
export function releaseInstant(at: string, embargoedUntil = ""): string {
  return embargoedUntil > at ? embargoedUntil : at;
}

/** What is remembered of a version, whichever is current. */
export interface KnownVersion {
  /** The time of its upload. */
  at: string;
  /** When its embargo ends, as it says itself. */
  embargoedUntil?: string | undefined;
  /** It says that its embargo is over, so that none of an earlier version holds it. */
  isLifted?: true | undefined;
  /** It was withheld or canceled: nobody was to read it … */
  isHidden?: true | undefined;
  /** … and this one was canceled, so that no desk can release it. */
  isKill?: true | undefined;
  /** It came in a file of many, which other files may repeat. */
  isItem?: true | undefined;
}

/** A story's versions, by revision, and the kills and deletions that retract them. */
export interface VersionHistory {
  /** The newest version that its sender canceled: this revision and all before it are retracted. */
  killedUpTo?: string | undefined;
  /**
   * When the newest kill was made that states no version number. It retracts the versions made
   * before that time.
   */
  unnumberedKillAt?: string | undefined;
  /** That kill's revision. */
  unnumberedKill?: string | undefined;
  deletions?: Deletions | undefined;
  /** What the desk decided, the newest last. */
  decisions?: readonly Decision[] | undefined;
  versions?: Record<string, KnownVersion> | undefined;
  /** Counts as released: some versions are forgotten, or an earlier release did not remember them. */
  isReleased?: true | undefined;
}

/**
 * Whether a version was killed or withdrawn, by itself or by a later event. Nothing of its text may
 * be kept then.
 *
 * @param at the time of its upload; a version whose time is forgotten counts as older than every kill
 */
export function isRetracted(
  revision: string,
  history: VersionHistory,
  at = history.versions?.[revision]?.at,
): boolean {
  const { killedUpTo = "" } = history;
  const isItem = history.versions?.[revision]?.isItem;
  return (
    revision <= killedUpTo ||
    (isItem && areTwins(revision, killedUpTo)) ||
    findDeletion(revision, history.deletions) !== undefined ||
    isRetractedByUnnumberedKill(revision, history, at)
  );
}

/**
 * A kill without a number retracts what was made before it. A version that states no time counts as made when
 * it was uploaded. In the same second, the order of uploads decides under one key; elsewhere the kill wins
 * over a numbered version.
 */
function isRetractedByUnnumberedKill(
  revision: string,
  { unnumberedKillAt, unnumberedKill }: VersionHistory,
  at = "",
): boolean {
  if (unnumberedKillAt === undefined || !isFromWire(revision)) return false;
  const made = readMade(revision, at);
  if (made !== unnumberedKillAt) return made < unnumberedKillAt;
  const [own, kill] = [parseRevision(revision), parseRevision(unnumberedKill ?? "")];
  if (!isTimed(revision) && own.key === kill.key) return own.sequencer < kill.sequencer;
  return isNumbered(revision);
}

function isTimed(revision: string): boolean {
  return /[1-9]/.test(readCreated(revision));
}

/** When a version was made, as revisions write it. @param at the time of its upload, where it states none */
function readMade(revision: string, at: string): string {
  return isTimed(revision) ? readCreated(revision) : formatCompactInstant(at);
}

/** Whether two items of one file say that they are one version: nothing tells which of them is the newer. */
function areTwins(one: string, other: string): boolean {
  const [own, another] = [parseRevision(one), parseRevision(other)];
  return isSameVersion(one, other) && own.sequencer === another.sequencer && own.key !== another.key;
}

type Known = readonly [revision: string, version: KnownVersion];

/**
 * Whether a version is held by one that does not stand: by an item of the same file that says it is the same
 * version; or by one that was made later and does not state the number, or the time, by which versions of
 * this story are ordered. What was made later still, and is usable, ends that; so does the desk's release.
 *
 * @param versions all that are known, this one among them
 */
export function isHeldByAnother(
  revision: string,
  versions: readonly Known[],
  decisions: readonly Decision[] | undefined,
): boolean {
  const own = versions.find(([other]) => other === revision);
  const newest = decisions?.at(-1);
  const released = newest?.pubStatus === "usable" ? newest.at : "";
  if (!own) return false;
  const isTwin = ([other]: Known) => own[1].isItem === true && areTwins(other, revision);
  const later = versions.filter(
    (one) =>
      one[1].at > released && (isTwin(one) || (isLessSpecific(one[0], revision) && !isMadeAfter(own, one))),
  );
  // A kill retracts what was made before it: only that of a twin is asked for here.
  return later.some(
    (hold) =>
      hold[1].isHidden &&
      (!hold[1].isKill || isTwin(hold)) &&
      !later.some((one) => !one[1].isHidden && isMadeAfter(one, hold)),
  );
}

/**
 * The version made last of those that state less than the newest one, so that their revisions do not order
 * them; of two that nothing orders, the one that is held.
 *
 * @param versions by revision
 */
export function findNewestUnordered(versions: readonly Known[]): Known | undefined {
  const [newest = ""] = versions.at(-1) ?? [];
  return versions
    .filter(([revision]) => isLessSpecific(revision, newest))
    .reduce<Known | undefined>((last, one) => {
      if (!last || isMadeAfter(one, last)) return one;
      return one[1].isHidden && !isMadeAfter(last, one) ? one : last;
    }, undefined);
}

/** Whether a version was made after another; of two of one second and different keys nobody knows. */
function isMadeAfter([one, { at: oneCame }]: Known, [other, { at: otherCame }]: Known): boolean {
  const [made, before] = [readMade(one, oneCame), readMade(other, otherCame)];
  if (made !== before) return made > before;
  const [own, another] = [parseRevision(one), parseRevision(other)];
  return own.key === another.key && own.sequencer > another.sequencer;
}

/** Whether a version says anything of an embargo with an end. */
export function statesEmbargo({ embargoedUntil, isLifted }: KnownVersion): boolean {
  return embargoedUntil !== undefined || isLifted === true;
}

/**
 * When the embargo ends that the newest of some versions is under: its own; or, where it is silent, that
 * of the newest one before it that speaks of one, if that had not ended when it came. So neither a
 * correction that leaves the line out, nor a wire whose first take alone had the note, lets a story out
 * before its time.
 *
 * @param came when the newest one came
 * @returns an instant; undefined when no embargo holds it
 */
export function findEmbargoEnd(versions: readonly Known[], came: string): string | undefined {
  const newestFirst = versions.toSorted(([one], [other]) => (one < other ? 1 : -1));
  const index = newestFirst.findIndex(([, version]) => statesEmbargo(version));
  const ends = newestFirst[index]?.[1].embargoedUntil;
  return ends !== undefined && (index === 0 || ends > came) ? ends : undefined;
}

/**
 * Whether readers could ever see a story: one of its versions was current and usable, and its embargo ended
 * before a newer version, a kill or the deletion of its file took it away. When some versions are forgotten
 * the answer is yes.
 */
export function wasReleased(history: VersionHistory): boolean {
  if (history.isReleased) return true;
  const versions = Object.entries(history.versions ?? {});
  return versions.some(([revision, version]) => {
    const upTo = versions.filter(([other]) => other <= revision);
    // An older version may come later, and say when the embargo ends.
    const moments = upTo.flatMap(([, { at, embargoedUntil = "" }]) => [at, embargoedUntil]);
    return [...new Set(moments)]
      .filter((moment) => moment >= version.at)
      .flatMap((moment) => listPossibleReleases(moment, revision, history.decisions))
      .some(
        (opening) =>
          wasOpen(version, upTo, revision, opening) &&
          !isHeldByAnother(revision, cameBy(versions, opening.at), opening.decided) &&
          !versions.some(([other, { at: came }]) => other > revision && came < opening.at) &&
          !wasRetractedBefore(revision, opening.at, history),
      );
  });
}

/**
 * Whether neither a version, nor an embargo of one before it, nor the desk kept it from readers at a moment.
 *
 * @param upTo all versions up to this one
 */
function wasOpen(
  { at: came, isHidden, isKill }: KnownVersion,
  upTo: readonly Known[],
  revision: string,
  { at, decided }: PossibleRelease,
): boolean {
  const own = isKill ? "canceled" : isHidden ? "withheld" : "usable";
  const embargoedUntil = findEmbargoEnd(cameBy(upTo, at), came);
  return isVisible(decidePublication({ pubStatus: own, embargoedUntil }, revision, decided), at);
}

function cameBy(versions: readonly Known[], moment: string): Known[] {
  return versions.filter(([, { at }]) => at <= moment);
}

function wasRetractedBefore(revision: string, due: string, history: VersionHistory): boolean {
  const { moment = "" } = findDeletion(revision, history.deletions) ?? {};
  if (moment !== "" && moment < formatCompactInstant(due)) return true;
  const kill = history.versions?.[history.unnumberedKill ?? ""];
  return (
    kill !== undefined &&
    kill.at < due &&
    isRetractedByUnnumberedKill(revision, history, history.versions?.[revision]?.at)
  );
}

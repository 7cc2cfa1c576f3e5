/**
 * Whether readers may see a take, and whether they ever could. Asked of what an edition knows, so that the same takes
 * and deletions give the same answer in whatever order they came.
 */
import { type Deletions, deletionOfTake } from "./deletions.ts";
import { isNumbered, isWires, madeAt, momentOf, originOf } from "./revision.ts";

/** What is remembered of a take whatever stands. */
export interface Take {
  /** The time of its upload. */
  at: string;
  /** When its embargo ends. */
  until?: string | undefined;
  /** It is withheld or canceled: nobody was to read it. */
  isHidden?: true | undefined;
}

/** What ends takes, and the takes themselves, by revision. */
export interface Ends {
  /** The newest take that its sender canceled. */
  killed?: string | undefined;
  /** When the newest kill was made that its wire did not number: of takes that are, their time tells which it means. */
  killedAt?: string | undefined;
  /** That kill. */
  killer?: string | undefined;
  deletions?: Deletions | undefined;
  takes?: Record<string, Take> | undefined;
  /** Taken for released: some of its takes are forgotten, or an earlier release did not remember them. */
  isReleased?: true | undefined;
}

/**
 * Whether a take was killed or withdrawn, by itself or by a later kill: nothing of what it said may be kept.
 *
 * @param at when it was uploaded; what is not known any more was before every kill
 */
export function isDead(revision: string, ends: Ends, at = ends.takes?.[revision]?.at): boolean {
  return (
    revision <= (ends.killed ?? "") ||
    deletionOfTake(revision, ends.deletions) !== undefined ||
    isOfUnnumberedKill(revision, ends, at)
  );
}

/**
 * A kill that states no number means what was made before it. What states no time was made when it was uploaded; under
 * the kill's own key its place there tells, to the second alike.
 */
function isOfUnnumberedKill(revision: string, { killedAt, killer }: Ends, at = ""): boolean {
  if (killedAt === undefined || !isWires(revision)) return false;
  const stated = madeAt(revision);
  const isTimed = /[1-9]/.test(stated);
  const made = isTimed ? stated : momentOf(at);
  if (made !== killedAt) return made < killedAt;
  const [own, its] = [originOf(revision), originOf(killer ?? "")];
  if (!isTimed && own.key === its.key) return own.sequencer < its.sequencer;
  return isNumbered(revision);
}

/**
 * Whether readers ever could see a story: one of its takes stood, was for them to read, and its embargo was over
 * before anything took it from them. That is a newer take, a kill or the deletion of its file, at the time of its
 * event. In doubt, after more takes than are remembered, they could.
 */
export function wasReleased(ends: Ends): boolean {
  if (ends.isReleased) return true;
  const takes = Object.entries(ends.takes ?? {});
  return takes.some(([revision, { at, until = "", isHidden }]) => {
    if (isHidden) return false;
    const due = until > at ? until : at;
    return (
      !takes.some(([other, { at: came }]) => other > revision && came < due) &&
      !endedBefore(revision, due, ends)
    );
  });
}

function endedBefore(revision: string, due: string, ends: Ends): boolean {
  const { moment = "" } = deletionOfTake(revision, ends.deletions) ?? {};
  if (moment !== "" && moment < momentOf(due)) return true;
  const killed = ends.takes?.[ends.killer ?? ""];
  return (
    killed !== undefined && killed.at < due && isOfUnnumberedKill(revision, ends, ends.takes?.[revision]?.at)
  );
}

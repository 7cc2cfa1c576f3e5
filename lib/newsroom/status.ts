/** What notices to editors mean for a story: its status, its embargo, its day of release. */

/** A notice to editors. It is metadata: never part of the story. */
export interface StatusNotice {
  readonly kind: "kill" | "embargo" | "hold" | "release" | "correction" | "note";
  /** The notice as written. */
  readonly text: string;
  /** When an embargo ends, as written ("0001 GMT Friday, 5 January 2024"); read it with `parseDate`. */
  readonly until?: string | undefined;
  /** Of a note: it says that an embargo is over, or that there is none. */
  readonly isLifted?: true | undefined;
}

/** What the notices of a story mean for it, in fields of the draft. */
export interface Status {
  readonly pubStatus?: "withheld" | "canceled";
  readonly embargoed?: boolean;
  readonly embargoedUntil?: string;
  /** The line that says that its embargo is over, or that it has none. */
  readonly embargoLifted?: string;
  /** The day from which it may be published. Afterwards it is the day of publication. */
  readonly release?: string;
  readonly edNote?: string;
  /** The line that decided. */
  readonly notice?: string;
}

/** The kinds that decide when a story may be published. */
export const HOLDS: ReadonlySet<StatusNotice["kind"]> = new Set(["kill", "hold", "embargo", "release"]);

/**
 * What the notices of a story (or of a wire's editorial note) mean for it. A kill cancels; an embargo with a
 * time is kept as written; an embargo or a hold without one withholds, and no date is invented.
 */
export function decideStatus(notices: readonly StatusNotice[]): Status {
  if (notices.length === 0) return {};
  const kill = notices.find(({ kind }) => kind === "kill");
  const hold = notices.find(({ kind }) => kind === "hold");
  const release = notices.find(({ kind }) => kind === "release");
  const embargoes = notices.filter(({ kind }) => kind === "embargo");
  const embargo = embargoes.find(({ until }) => until !== undefined) ?? embargoes[0];
  const deciding = kill ?? hold ?? embargo ?? release;
  const lifted = deciding ? undefined : notices.find(({ isLifted }) => isLifted);
  return {
    edNote: notices.map(({ text }) => text).join(" "),
    ...(kill ? { pubStatus: "canceled" as const } : hold && { pubStatus: "withheld" as const }),
    ...(embargo && {
      embargoed: true,
      ...(embargo.until !== undefined && { embargoedUntil: embargo.until }),
    }),
    ...(release && !embargo && { release: release.until! }),
    ...(deciding && { notice: deciding.text }),
    ...(lifted && { embargoLifted: lifted.text }),
  };
}

/** One status of two. A kill counts before a hold; the notes to editors of both are kept. */
export function mergeStatus(status: Status, other: Status): Status {
  const stops = [status.pubStatus, other.pubStatus];
  const pubStatus = stops.find((stop) => stop === "canceled") ?? stops.find(Boolean);
  const edNote = [status.edNote, other.edNote].filter(Boolean).join(" ");
  return { ...other, ...status, ...(pubStatus && { pubStatus }), ...(edNote && { edNote }) };
}

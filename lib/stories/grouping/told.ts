/** What the window keeps: articles that are told, and the stories that they are in. */
import type { Weighed } from "./likeness.ts";

export interface Told {
  readonly id: string;
  /** Milliseconds. */
  readonly released: number;
  readonly bytes: Uint8Array;
  readonly weighed: Weighed;
  /** Nothing for a story of one article, which has the article's id: nothing records it. */
  story?: Story | undefined;
  /** Who tells the same event, in no order; worked out when it is first asked for. */
  edges?: Told[];
  /** The state of the shard (`Shard`) in which they were worked out. */
  edgesOf?: number;
  former?: GroupedSpan;
}

/** How articles that hang together were grouped last, if they are many; kept with the first of them. */
export interface GroupedSpan {
  readonly span: readonly Told[];
  readonly groups: readonly Told[][];
}

/** A story that is recorded. */
export interface Story {
  readonly id: string;
  /** When the first article was released of those with which it opened, in milliseconds. */
  readonly opened: number;
  readonly members: Set<Told>;
  /** Its members as they were told last. */
  written?: string;
}

/** The fixed order of articles: by release, those of one moment by id. */
export function compareReleases(one: Told, other: Told): number {
  return one.released - other.released || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}

/** Notices in what was left out of a story: comments, hidden text and notes, which only editors see. */
import { findNotice } from "../newsroom/line-notices.ts";
import { decideStatus, HOLDS } from "../newsroom/status.ts";
import type { Draft, Dropped } from "./draft.ts";

/** The rules that leave out what somebody wrote for colleagues. */
const RULES: ReadonlySet<string> = new Set([
  ...["comment", "hidden", "note", "footnote", "endnote", "tagline", "watermark"],
]);
/** More of them are looked at in no file. */
const MAX_LINES = 500;

/**
 * Holds a story where something that was left out of it says so. A kill only holds: a comment takes nothing
 * back. What a page hides are menus, mostly: there only an embargo counts.
 */
export function holdByDropped(draft: Draft, dropped: readonly Dropped[], isPage = false): Draft {
  if (draft.embargoedUntil !== undefined || draft.pubStatus === "canceled") return draft;
  const notices = dropped
    .filter(({ rule }) => RULES.has(rule))
    .flatMap(({ text }) => text.split("\n"))
    .slice(0, MAX_LINES)
    .flatMap((line) => findNotice(line) ?? [])
    .filter(({ kind }) => (isPage ? kind === "embargo" : HOLDS.has(kind) && kind !== "release"));
  if (notices.length === 0) return draft;
  const { edNote: _, ...status } = decideStatus(
    notices.map((notice) => (notice.kind === "kill" ? { ...notice, kind: "hold" } : notice)),
  );
  return { ...draft, ...status };
}

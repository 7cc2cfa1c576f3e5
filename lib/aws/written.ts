/**
 * The text in a story's row that a model wrote and readers get: the column `written`. It names what stood
 * when it was put there. Where anything of that is otherwise now, it counts as not there.
 */
import type { WrittenText } from "../summarise/written.ts";
import { compressText, expandText } from "./packing.ts";
import type { Row } from "./row.ts";

/** Columns that whoever shows a row reads along. */
export const WRITTEN_COLUMNS = ["written", "revision", "said", "decided"] as const;

/** What stands of a story: which version, what it says, until when it is held, what the desk decided last. */
export type StandingColumns = Readonly<Record<string, unknown>>;

/** A name of what stands: the same as long as readers may see the same of the same version. */
export function nameStanding({ revision, said, embargoedUntil, decided }: StandingColumns): string {
  const { id } = (decided ?? {}) as { id?: string };
  return JSON.stringify([revision, said, embargoedUntil, id].map((value) => value ?? ""));
}

/** As it is stored. @param row the row that it is put into, as it was read */
export function packWritten(text: WrittenText, row: StandingColumns): Uint8Array {
  return compressText(JSON.stringify({ of: nameStanding(row), ...text }));
}

/** What readers get; undefined where there is none, or something else stands than it was written from. */
export function readWritten(row: Row): WrittenText | undefined {
  if (row.written === undefined) return undefined;
  const { of: from, ...text } = JSON.parse(expandText(row.written as Uint8Array));
  return from === nameStanding(row) ? text : undefined;
}

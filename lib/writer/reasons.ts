/** Why a story has no written summary, or why the one that it has waits for a person. */
export const REASON_CODES = [
  "opted-out",
  "too-short",
  "limit",
  "unavailable",
  "malformed",
  "refused",
  "unfaithful",
] as const;

export interface DraftReason {
  code: (typeof REASON_CODES)[number];
  /** For a person at the desk. */
  message: string;
}

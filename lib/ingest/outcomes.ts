import { OUTCOMES } from "../stories/versions.ts";

/** What can become of an upload, as its receipt says it. */
export const RECEIPT_OUTCOMES = [...OUTCOMES, "rejected"] as const;

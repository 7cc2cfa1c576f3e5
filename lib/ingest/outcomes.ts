/** The outcomes of uploads, for who needs no more of versions or receipts. */
import { OUTCOMES } from "../stories/versions.ts";

/** What can become of an upload, as its receipt says it. */
export const RECEIPT_OUTCOMES = [...OUTCOMES, "rejected"] as const;

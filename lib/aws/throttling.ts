/** How the table says that it is asked for more than it can give just now. */
import { nameError } from "../log.ts";

/**
 * The table answers a batch in part, and goes on doing so: it is asked for more than it can give just now.
 */
export class BusyTableError extends Error {
  override readonly name = "BusyTableError";
}

/**
 * Names of errors by which DynamoDB, or we, say that the table is asked for more than it can give just now.
 */
const THROTTLED =
  /^(BusyTableError|(ProvisionedThroughputExceeded|RequestLimitExceeded|Throttling)(Exception)?)$/;

/**
 * Whether an error says that the table is asked for too much: the same request may succeed a second later.
 */
export function isThrottled(error: unknown): boolean {
  return THROTTLED.test(nameError(error));
}

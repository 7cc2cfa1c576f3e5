/**
 * Cursors: where a walk through a list goes on. Opaque to apps, and sealed: none can be made up or altered, for an app that
 * counts on what is inside would break with the next release; and none can be read, for the place where a page ends
 * may be that of a story which readers must not know of yet.
 */
import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from "node:crypto";
import type { Position } from "../aws/latest.ts";
import type { ReceiptPosition } from "../aws/latest-receipts.ts";

const CIPHER = "aes-256-ctr";

/** Of the seal: beyond guessing, and a URL stays short. It begins the cipher, too, so that a place has one cursor. */
const SEAL_BYTES = 16;

export function cursorOf({ day, range }: Position, key: string): string {
  return sealed(JSON.stringify([day, range]), "summaries", key);
}

/** @returns undefined when we never gave this cursor */
export function positionOf(cursor: string, key: string): Position | undefined {
  const said = unsealed(cursor, "summaries", key);
  if (said === undefined) return undefined;
  const [day, range] = JSON.parse(said);
  return { day, range: range ?? undefined };
}

/** The same in the list of receipts. */
export function receiptCursorOf(
  { year, range = "", key: uploaded = "" }: ReceiptPosition,
  key: string,
): string {
  return sealed([year, range, uploaded].join("\n"), "receipts", key); // last what may hold a line break, too
}

/** @returns undefined when we never gave this cursor */
export function receiptPositionOf(cursor: string, key: string): ReceiptPosition | undefined {
  const said = unsealed(cursor, "receipts", key);
  if (said === undefined) return undefined;
  const [year = "", range = "", ...uploaded] = said.split("\n");
  return range === "" ? { year } : { year, range, key: uploaded.join("\n") };
}

/** @param list what the cursor is of: in another it is none */
function sealed(text: string, list: string, key: string): string {
  const said = Buffer.from(text);
  const seal = sealOf(said, list, key);
  const cipher = createCipheriv(CIPHER, derived(key, `cipher ${list}`), seal);
  return Buffer.concat([seal, cipher.update(said), cipher.final()]).toString("base64url");
}

function unsealed(cursor: string, list: string, key: string): string | undefined {
  const given = Buffer.from(cursor, "base64url");
  // Decoding forgives what encoding would never write: only the very string that was given out counts.
  if (given.length <= SEAL_BYTES || cursor !== given.toString("base64url")) return undefined;
  const seal = given.subarray(0, SEAL_BYTES);
  const cipher = createDecipheriv(CIPHER, derived(key, `cipher ${list}`), seal);
  const said = Buffer.concat([cipher.update(given.subarray(SEAL_BYTES)), cipher.final()]);
  return timingSafeEqual(seal, sealOf(said, list, key)) ? said.toString() : undefined;
}

/** A digest of what is said, by the key: as SIV has it (RFC 5297), so that the same place is always the same cursor. */
function sealOf(said: Buffer, list: string, key: string): Buffer {
  return createHmac("sha256", derived(key, `seal ${list}`))
    .update(said)
    .digest()
    .subarray(0, SEAL_BYTES);
}

function derived(key: string, purpose: string): Buffer {
  return createHmac("sha256", key).update(purpose).digest();
}

/**
 * Cursors: where a walk through a list goes on. Opaque to apps and signed, so that none can be made up: an app
 * that counts on what is inside would break with the next release, and one that alters it is told so now.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Position } from "./aws/latest.ts";

/** Of a signature: beyond guessing, and a URL stays short. */
const SIGNATURE_BYTES = 12;

export function cursorOf({ day, range }: Position, key: string): string {
  const said = Buffer.from(JSON.stringify([day, range])).toString("base64url");
  return `${said}.${signatureOf(said, key).toString("base64url")}`;
}

/** @returns undefined when we never gave this cursor */
export function positionOf(cursor: string, key: string): Position | undefined {
  const [said = "", signature = ""] = cursor.split(".");
  const given = Buffer.from(signature, "base64url");
  const right = signatureOf(said, key);
  // Decoding forgives what encoding would never write: only the very string that was given out counts.
  if (cursor !== `${said}.${given.toString("base64url")}`) return undefined;
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined;
  const [day, range] = JSON.parse(Buffer.from(said, "base64url").toString());
  return { day, range: range ?? undefined };
}

function signatureOf(said: string, key: string): Buffer {
  return createHmac("sha256", key).update(said).digest().subarray(0, SIGNATURE_BYTES);
}

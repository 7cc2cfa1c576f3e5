/**
 * Cursors: where a walk through a list goes on. They are encrypted and sealed. An app cannot make one up or
 * alter it, so none depends on what is inside. It cannot read one either: the place where a page ends may be
 * that of a story that readers must not know of yet.
 */
import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from "node:crypto";
import type { DecisionPosition } from "../aws/decisions.ts";
import type { DraftPosition } from "../aws/drafts.ts";
import type { Position } from "../aws/latest.ts";
import type { ReceiptPosition } from "../aws/latest-receipts.ts";

const CIPHER = "aes-256-ctr";

/**
 * Long enough that nobody guesses it, and a URL stays short. The seal also starts the cipher, so a place
 * has one cursor.
 */
const SEAL_BYTES = 16;

/** The cursor of a place in the list of summaries. @param key of the stage */
export function sealCursor({ day, range }: Position, key: string): string {
  return seal(JSON.stringify([day, range]), "summaries", key);
}

/** @returns the place; undefined when we never gave this cursor */
export function openCursor(cursor: string, key: string): Position | undefined {
  return openPosition(cursor, "summaries", key);
}

/** The cursor of a place in the list of stories. */
export function sealStoryCursor({ day, range }: Position, key: string): string {
  return seal(JSON.stringify([day, range]), "stories", key);
}

/** @returns the place; undefined when we never gave this cursor */
export function openStoryCursor(cursor: string, key: string): Position | undefined {
  return openPosition(cursor, "stories", key);
}

/** The cursor of a place in the list of receipts. */
export function sealReceiptCursor(
  { year, range = "", key: uploaded = "" }: ReceiptPosition,
  key: string,
): string {
  // The key comes last, because it may hold a line break.
  return seal([year, range, uploaded].join("\n"), "receipts", key);
}

/** @returns the place; undefined when we never gave this cursor */
export function openReceiptCursor(cursor: string, key: string): ReceiptPosition | undefined {
  const text = unseal(cursor, "receipts", key);
  if (text === undefined) return undefined;
  const [year = "", range = "", ...uploaded] = text.split("\n");
  return range === "" ? { year } : { year, range, key: uploaded.join("\n") };
}

/** A place in what became of a file of many: its event, and the place of an item. */
export interface ItemPosition {
  sequencer: string;
  place: number;
}

/** The cursor of a place among the items of a file of many. */
export function sealItemCursor({ sequencer, place }: ItemPosition, key: string): string {
  return seal(JSON.stringify([sequencer, place]), "items", key);
}

/** @returns the place; undefined when we never gave this cursor */
export function openItemCursor(cursor: string, key: string): ItemPosition | undefined {
  const text = unseal(cursor, "items", key);
  if (text === undefined) return undefined;
  const [sequencer, place] = JSON.parse(text);
  return { sequencer, place };
}

/** The cursor of a place in the list of decisions. */
export function sealDecisionCursor({ articleId, id }: DecisionPosition, key: string): string {
  return seal(JSON.stringify([id, articleId]), "decisions", key);
}

/** @returns the place; undefined when we never gave this cursor */
export function openDecisionCursor(cursor: string, key: string): DecisionPosition | undefined {
  const text = unseal(cursor, "decisions", key);
  if (text === undefined) return undefined;
  const [id, articleId] = JSON.parse(text);
  return { id, articleId };
}

/** The cursor of a place in the list of drafts. */
export function sealDraftCursor({ articleId, revision, range }: DraftPosition, key: string): string {
  return seal(JSON.stringify([articleId, revision, range]), "drafts", key);
}

/** @returns the place; undefined when we never gave this cursor */
export function openDraftCursor(cursor: string, key: string): DraftPosition | undefined {
  const text = unseal(cursor, "drafts", key);
  if (text === undefined) return undefined;
  const [articleId, revision, range] = JSON.parse(text);
  return { articleId, revision, range };
}

function openPosition(cursor: string, list: string, key: string): Position | undefined {
  const text = unseal(cursor, list, key);
  if (text === undefined) return undefined;
  const [day, range] = JSON.parse(text);
  return { day, range: range ?? undefined };
}

/** @param list the list that the cursor is of: no other takes it */
function seal(text: string, list: string, key: string): string {
  const plain = Buffer.from(text);
  const mark = computeSeal(plain, list, key);
  const cipher = createCipheriv(CIPHER, deriveKey(key, `cipher ${list}`), mark);
  return Buffer.concat([mark, cipher.update(plain), cipher.final()]).toString("base64url");
}

function unseal(cursor: string, list: string, key: string): string | undefined {
  const given = Buffer.from(cursor, "base64url");
  // Decoding also takes strings that encoding never writes. Only the string that was given out counts.
  if (given.length <= SEAL_BYTES || cursor !== given.toString("base64url")) return undefined;
  const mark = given.subarray(0, SEAL_BYTES);
  const cipher = createDecipheriv(CIPHER, deriveKey(key, `cipher ${list}`), mark);
  const plain = Buffer.concat([cipher.update(given.subarray(SEAL_BYTES)), cipher.final()]);
  return timingSafeEqual(mark, computeSeal(plain, list, key)) ? plain.toString() : undefined;
}

/** A keyed digest of the text, as in SIV (RFC 5297): the same place always has the same cursor. */
function computeSeal(plain: Buffer, list: string, key: string): Buffer {
  return createHmac("sha256", deriveKey(key, `seal ${list}`))
    .update(plain)
    .digest()
    .subarray(0, SEAL_BYTES);
}

function deriveKey(key: string, purpose: string): Buffer {
  return createHmac("sha256", key).update(purpose).digest();
}

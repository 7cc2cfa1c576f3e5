/** What an item is called among those of its file. */
import { createHash } from "node:crypto";
import { Properties } from "../ninjs/properties.ts";

const MAX_NAME = 300;

/**
 * @param stated its guid, address or title; a digest stands for one that is too long, and one of `bytes`
 *   for none
 */
export function nameBy(stated: string | undefined, bytes: string | Uint8Array): string {
  if (stated !== undefined && stated !== "" && stated.length <= MAX_NAME) return stated;
  return createHash("sha256")
    .update(stated || bytes)
    .digest("base64url");
}

/** What an object of JSON is called: by its uri, guid, `@id` or address. */
export function nameObject(object: unknown, bytes: string | Uint8Array): string {
  return nameBy(new Properties(object).text("uri", "guid", "@id", "url", "id"), bytes);
}

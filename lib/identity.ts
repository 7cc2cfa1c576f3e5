/** Which article an upload is: what it is called everywhere (`uri`), and in a URL of ours (`id`). */
import { createHash } from "node:crypto";
import type { Upload } from "./article.ts";
import { tidy } from "./copy/characters.ts";
import type { Draft } from "./formats/format.ts";

/**
 * The wire's guid; else the page's canonical URL; else the object's key, so that a re-upload under the same
 * key is the same article.
 */
export function uriOf(draft: Pick<Draft, "guid" | "canonicalUrl">, upload: Upload): string {
  const guid = draft.guid === undefined ? "" : tidy(draft.guid);
  if (guid !== "") return guid;
  const key = upload.key.toWellFormed().split("/").map(encodeURIComponent).join("/");
  return canonical(draft.canonicalUrl) ?? `urn:standfirst:upload:${upload.bucket}/${key}`;
}

/** A canonical URL that can tell stories apart: absolute, and not the site's front page. */
function canonical(stated: string | undefined): string | undefined {
  const url = stated === undefined ? null : URL.parse(tidy(stated));
  if (!url || !/^https?:$/.test(url.protocol) || (url.pathname === "/" && url.search === ""))
    return undefined;
  url.hash = "";
  return url.href;
}

/** 22 characters of base64url hold 132 bits of the SHA-256: no two stories will ever share them. */
export function idOf(uri: string): string {
  return createHash("sha256").update(uri).digest("base64url").slice(0, 22);
}

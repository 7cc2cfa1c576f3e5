/**
 * Which article an upload is: who speaks for it (its origin), what it is called everywhere (`uri`), and in
 * our URLs (`id`).
 */
import { createHash } from "node:crypto";
import type { Upload } from "../article.ts";
import { ARTICLE_FIELDS } from "../article-fields.ts";
import { tidy } from "../text/characters.ts";
import { DIGEST_URN, UPLOAD_URN } from "../uris.ts";
import type { Draft } from "./draft.ts";

/** The origin of the newsroom itself: of every key under no prefix that speaks for itself. */
const NEWSROOM = "";

/** Prefixes that speak for themselves alone: each partner's (infra/partner.yml), each feed's, and mail's. */
const APART = /^(?:partners\/[^/]*|feeds\/[^/]*|mail)\//;

const MAX_URI_LENGTH = ARTICLE_FIELDS.uri.whole;

export interface Identity {
  id: string;
  uri: string;
}

/**
 * Says which article an upload is: its uri within its origin. The same uri from another origin is another
 * story, so that who uploads can revise and kill its own stories only.
 *
 * The uri is the wire's guid; else the page's canonical URL; else it derives from the object's key, so that a
 * re-upload under the same key is the same article. A key belongs to one origin, so that such an id needs no
 * other mark. A digest stands for a guid or URL that is too long to keep: cut, it could be another story's.
 *
 * @param origins prefixes of keys, that speak for themselves alone, beside those of partners, feeds and mail
 */
export function identifyUpload(
  draft: Pick<Draft, "guid" | "canonicalUrl">,
  upload: Upload,
  origins: readonly string[] = [],
): Identity {
  const stated = findGuid(draft) ?? parseCanonical(draft.canonicalUrl);
  if (stated !== undefined) {
    const named = stated.length > MAX_URI_LENGTH ? digestUri(stated) : stated;
    return { id: hashUri(named, findOrigin(upload.key, origins)), uri: named };
  }
  const encoded = upload.key.toWellFormed().split("/").map(encodeURIComponent).join("/");
  const item = upload.item === undefined ? "" : `#${encodeURIComponent(upload.item.toWellFormed())}`;
  const uri = limitUri(`${UPLOAD_URN}${upload.bucket}/${encoded}${item}`, upload);
  return { id: hashUri(uri), uri };
}

/** Names of items may be long, where those of keys are not: a digest stands for the one in its file. */
function limitUri(uri: string, { item }: Upload): string {
  if (item === undefined || uri.length <= MAX_URI_LENGTH) return uri;
  return `${UPLOAD_URN}${createHash("sha256").update(uri).digest("base64url")}`;
}

function digestUri(uri: string): string {
  return `${DIGEST_URN}${createHash("sha256").update(uri).digest("base64url")}`;
}

/** Whether a digest replaces what the upload states. */
export function isDigest({ uri }: Pick<Identity, "uri">): boolean {
  return uri.startsWith(DIGEST_URN);
}

/**
 * Finds the guid that an upload states; undefined if it states none, one that only we may give, or a script
 * that a link to it would run.
 */
export function findGuid({ guid = "" }: Pick<Draft, "guid">): string | undefined {
  const stated = tidy(guid);
  if (isActive(guid)) return undefined;
  return stated === "" || stated.toLowerCase().startsWith(UPLOAD_URN) ? undefined : stated;
}

/** Schemes of addresses that a browser runs, or shows as a page of their own making. */
const ACTIVE = /^(?:javascript|vbscript|data|blob):$/;

/** Whether an address is a script or its own content, as browsers read it, without tabs and line breaks. */
export function isActive(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && ACTIVE.test(url.protocol);
}

/**
 * Finds who speaks under a key: the longest of the named prefixes that it begins with, its partner's
 * or feed's; else the newsroom.
 *
 * @returns the prefix; empty of the newsroom's own
 */
export function findOrigin(key: string, origins: readonly string[] = []): string {
  const named = origins.filter((prefix) => prefix !== "" && key.startsWith(prefix));
  const [apart = NEWSROOM] = APART.exec(key) ?? [];
  return [apart, ...named].reduce((longest, prefix) => (prefix.length > longest.length ? prefix : longest));
}

/** Whether the newsroom itself speaks under a key, and nobody apart. */
export function isOwnKey(key: string, origins?: readonly string[]): boolean {
  return findOrigin(key, origins) === NEWSROOM;
}

/** 22 characters of base64url hold 132 bits of the SHA-256: no two stories will ever share them. */
export function hashUri(uri: string, origin = NEWSROOM): string {
  // A character that no uri holds separates the two, so that two other parts cannot give the same text.
  const named = origin === NEWSROOM ? uri : `${origin}\0${uri}`;
  return createHash("sha256").update(named).digest("base64url").slice(0, 22);
}

/**
 * Parses a canonical URL; undefined if it does not identify a story: a relative one, or the
 * site's front page.
 */
function parseCanonical(stated: string | undefined): string | undefined {
  const url = stated === undefined ? null : URL.parse(tidy(stated));
  if (!url || !/^https?:$/.test(url.protocol) || (url.pathname === "/" && url.search === ""))
    return undefined;
  url.hash = "";
  return url.href;
}

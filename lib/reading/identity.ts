/** Which article an upload is: who speaks for it (its origin), what it is called everywhere (`uri`), and in our URLs (`id`). */
import { createHash } from "node:crypto";
import type { Upload } from "../article.ts";
import { tidy } from "../text/characters.ts";
import type { Draft } from "./draft.ts";
import { MAX_WHOLE_LENGTHS } from "./normalise/bounds.ts";

/** The newsroom itself: whatever comes under no prefix that speaks for itself. */
const NEWSROOM = "";

/** Each partner is confined to a prefix of its own (infra/partner.yml). */
const PARTNER = /^partners\/[^/]*\//;

/** What we call an upload that states no name of its own: no upload may state it. */
const GIVEN = "urn:standfirst:upload:";

/** What we call an upload whose own name is too long to keep. */
const DIGEST = "urn:standfirst:sha256:";

export interface Identity {
  id: string;
  uri: string;
}

/**
 * Who uploads may revise and kill its own stories only: identity is the uri within its origin. The same uri from
 * another origin is another story.
 *
 * The uri is the wire's guid; else the page's canonical URL; else it derives from the object's key, so that a
 * re-upload under the same key is the same article. A key is of one origin alone, so that its id needs no other mark.
 * A guid or URL that is too long to keep is told by its digest: cut, it could be another story's.
 *
 * @param origins prefixes of keys, each of which speaks for itself alone, beside those of partners
 */
export function identityOf(
  draft: Pick<Draft, "guid" | "canonicalUrl">,
  upload: Upload,
  origins: readonly string[] = [],
): Identity {
  const stated = statedGuid(draft) ?? canonical(draft.canonicalUrl);
  if (stated !== undefined) {
    const named = stated.length > MAX_WHOLE_LENGTHS.uri ? digestOf(stated) : stated;
    return { id: idOf(named, originOfKey(upload.key, origins)), uri: named };
  }
  const key = upload.key.toWellFormed().split("/").map(encodeURIComponent).join("/");
  const uri = `${GIVEN}${upload.bucket}/${key}`;
  return { id: idOf(uri), uri };
}

function digestOf(uri: string): string {
  return `${DIGEST}${createHash("sha256").update(uri).digest("base64url")}`;
}

/** Whether a digest stands in the place of what the upload states. */
export function isDigest({ uri }: Pick<Identity, "uri">): boolean {
  return uri.startsWith(DIGEST);
}

/** The guid that an upload states of itself; undefined when it states none, or one that is ours to give. */
export function statedGuid({ guid = "" }: Pick<Draft, "guid">): string | undefined {
  const stated = tidy(guid);
  return stated === "" || stated.toLowerCase().startsWith(GIVEN) ? undefined : stated;
}

/**
 * Who speaks under a key: the longest of the named prefixes that it begins with, or its partner's; else the newsroom.
 *
 * @returns the prefix; empty of the newsroom's own
 */
export function originOfKey(key: string, origins: readonly string[] = []): string {
  const named = origins.filter((prefix) => prefix !== "" && key.startsWith(prefix));
  const [partner = NEWSROOM] = PARTNER.exec(key) ?? [];
  return [partner, ...named].reduce((longest, prefix) => (prefix.length > longest.length ? prefix : longest));
}

/** 22 characters of base64url hold 132 bits of the SHA-256: no two stories will ever share them. */
export function idOf(uri: string, origin = NEWSROOM): string {
  // No uri holds the character between the two, so that no other two can read the same.
  const named = origin === NEWSROOM ? uri : `${origin}\0${uri}`;
  return createHash("sha256").update(named).digest("base64url").slice(0, 22);
}

/** A canonical URL that can tell stories apart: absolute, and not the site's front page. */
function canonical(stated: string | undefined): string | undefined {
  const url = stated === undefined ? null : URL.parse(tidy(stated));
  if (!url || !/^https?:$/.test(url.protocol) || (url.pathname === "/" && url.search === ""))
    return undefined;
  url.hash = "";
  return url.href;
}

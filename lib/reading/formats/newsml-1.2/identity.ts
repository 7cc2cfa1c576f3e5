/** What a NewsML 1.2 item is called (NewsML 1.2 specification, "NewsIdentifier"; RFC 3085). */
import type { Draft } from "../../draft.ts";
import { findElement, readXmlText, type XmlElement } from "../markup/xml.ts";

/**
 * The item's name without its revision, so that the next revision corrects the same article. The standard
 * composes it as urn:newsml:ProviderId:DateId:NewsItemId:RevisionId. Where a PublicIdentifier names no item
 * (Belga's is its provider's), or there is none, the parts are put together.
 */
export function findIdentity(item: XmlElement): Pick<Draft, "guid" | "version" | "versionGuid"> {
  const identifier = findElement(item, "Identification/NewsIdentifier");
  const [provider, date, id, revision, urn] = [
    "ProviderId",
    "DateId",
    "NewsItemId",
    "RevisionId",
    "PublicIdentifier",
  ].map((name) => readXmlText(findElement(identifier, name)));
  const named = id === "0" ? undefined : id;
  const { name, tail } = splitUrn(urn, revision);
  // No revision is 0 by the standard; whoever sends it sends the first.
  const version = revision === "0" ? "1" : (revision ?? tail);
  const isAnonymous = named === undefined && revision !== undefined;
  if (urn !== undefined && !isAnonymous && namesItem(urn, named, tail !== undefined)) {
    return { guid: name, version, ...(named ? { versionGuid: urn } : {}) };
  }
  if (named === undefined || provider === undefined) return { version };
  return { guid: ["urn:newsml", provider, date?.slice(0, 8), named].filter(Boolean).join(":"), version };
}

/**
 * Whether a PublicIdentifier names the item: it holds its NewsItemId, or more than a provider
 * before a revision.
 */
function namesItem(urn: string, id: string | undefined, hasRevision: boolean): boolean {
  if (id === undefined || urn.includes(id)) return true;
  return hasRevision && urn.split(":").length > PARTS_OF_PROVIDER + 1;
}
/** "urn:newsml:belga.be". */
const PARTS_OF_PROVIDER = 3;

/** A URN without its revision, and that: `:2`, or with its update qualifier `:2N`. */
function splitUrn(
  urn: string | undefined,
  revision: string | undefined,
): { readonly name?: string | undefined; readonly tail?: string | undefined } {
  const found = urn === undefined ? null : /:(\d{1,10})[AUN]?$/.exec(urn);
  const tail = found?.[1];
  // Without a RevisionId, only a whole URN is known to end in one.
  const isRevision = revision === undefined ? urn?.split(":").length === PARTS_OF_URN : tail === revision;
  return found && isRevision ? { name: urn!.slice(0, found.index), tail } : { name: urn };
}
const PARTS_OF_URN = 6;

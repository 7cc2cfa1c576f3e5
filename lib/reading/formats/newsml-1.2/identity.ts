/** What a NewsML 1.2 item is called (NewsML 1.2 specification, "NewsIdentifier"). */
import type { Draft } from "../../draft.ts";
import { at, textOf, type XmlElement } from "../markup/xml.ts";

/**
 * The item's name without its revision, so that the next revision corrects the same article. The standard
 * composes it as urn:newsml:ProviderId:DateId:NewsItemId:RevisionId; Belga's PublicIdentifier names no item,
 * so the parts are put together where it does not hold the NewsItemId.
 */
export function identityOf(item: XmlElement): Pick<Draft, "guid" | "version" | "versionGuid"> {
  const identifier = at(item, "Identification/NewsIdentifier");
  const [provider, date, id, revision, urn] = [
    "ProviderId",
    "DateId",
    "NewsItemId",
    "RevisionId",
    "PublicIdentifier",
  ].map((name) => textOf(at(identifier, name)));
  // No revision is 0 by the standard; whoever sends it sends the first.
  const version = revision === "0" ? "1" : revision;
  const isNamed = id !== undefined && id !== "0";
  if (urn !== undefined && (!isNamed || urn.includes(id))) {
    if (!isNamed && revision === undefined) return { guid: urn, version };
    const withoutRevision = urn.slice(0, endOfName(urn, revision));
    return isNamed ? { guid: withoutRevision, version, versionGuid: urn } : { version };
  }
  if (!isNamed || provider === undefined) return { version };
  return { guid: ["urn:newsml", provider, date?.slice(0, 8), id].filter(Boolean).join(":"), version };
}

/** Where a URN's revision begins: `:2`, or with its update qualifier `:2N` (NewsML 1.2, PublicIdentifier). */
function endOfName(urn: string, revision: string | undefined): number {
  if (revision === undefined) return urn.length;
  const suffix = [revision, ...["A", "U", "N"].map((update) => revision + update)]
    .map((end) => `:${end}`)
    .find((end) => urn.endsWith(end));
  return urn.length - (suffix?.length ?? 0);
}

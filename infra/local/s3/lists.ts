/** What S3 lists: buckets, the objects of one, and their versions, page by page. */
import { S3Error } from "./error.ts";
import { encodeAsForm } from "./events.ts";
import { MAX_LISTED, type S3Answer, type S3Request } from "./request.ts";
import type { Version } from "./version-ledger.ts";
import { writeXml } from "./xml.ts";

export function listBuckets({ buckets }: S3Request): S3Answer {
  const Bucket = [...buckets.keys()].map((Name) => ({ Name, CreationDate: new Date(0).toISOString() }));
  return { body: writeXml("ListAllMyBucketsResult", { Buckets: { Bucket } }) };
}

/** ListObjectsV2, and ListObjects, which older clients ask for. */
export function listObjects({ store, bucket, query }: S3Request): S3Answer {
  const encode = keyEncoding(query);
  const isV2 = query.get("list-type") === "2";
  const token = query.get("continuation-token");
  const marker = query.get(isV2 ? "start-after" : "marker") ?? "";
  const after = token ? Buffer.from(token, "base64url").toString() : marker;
  const objects = store.ledger.objects(bucket, query.get("prefix") ?? "", after);
  const { page, stated, next } = cutPage(objects, query, after);
  const Contents = page.map((version) => ({ Key: encode(version.key), ...describeContent(version) }));
  const NextContinuationToken = next && Buffer.from(next.key).toString("base64url");
  const paging = isV2
    ? {
        StartAfter: encode(marker),
        ContinuationToken: token,
        NextContinuationToken,
        KeyCount: stated.KeyCount,
      }
    : { Marker: encode(marker), NextMarker: next && encode(next.key) };
  return { body: writeXml("ListBucketResult", { Name: bucket, ...stated, ...paging, Contents }) };
}

export function listObjectVersions({ store, bucket, query }: S3Request): S3Answer {
  const encode = keyEncoding(query);
  const after = query.get("key-marker") ?? "";
  const VersionIdMarker = query.get("version-id-marker");
  const versions = store.ledger.versions(bucket, query.get("prefix") ?? "", after, VersionIdMarker);
  const { page, stated, next } = cutPage(versions, query, after);
  const describe = (version: Version & { isLatest: boolean }) => ({
    Key: encode(version.key),
    VersionId: version.versionId,
    IsLatest: version.isLatest,
    ...(version.file === null ? { LastModified: version.at } : describeContent(version)),
  });
  const body = writeXml("ListVersionsResult", {
    Name: bucket,
    ...stated,
    KeyMarker: encode(after),
    VersionIdMarker,
    NextKeyMarker: next && encode(next.key),
    NextVersionIdMarker: next?.versionId,
    Version: page.filter(({ file }) => file !== null).map(describe),
    DeleteMarker: page.filter(({ file }) => file === null).map(describe),
  });
  return { body };
}

function describeContent({ at, eTag, size }: Version) {
  return { LastModified: at, ETag: `"${eTag}"`, Size: size, StorageClass: "STANDARD" };
}

/**
 * Takes as many as the query asks for. Keys that go on behind the delimiter are one entry,
 * their common prefix.
 * @param after where the list goes on
 * @returns the versions of the page, the elements that all lists have, and the last entry when more follow
 */
function cutPage<V extends Version>(versions: Iterable<V>, query: Map<string, string>, after: string) {
  const [prefix = "", delimiter = ""] = [query.get("prefix"), query.get("delimiter")];
  const maxKeys = Number(query.get("max-keys") ?? MAX_LISTED);
  if (!Number.isInteger(maxKeys) || maxKeys < 0)
    throw new S3Error("InvalidArgument", "Expected max-keys as a whole number.");
  const limit = Math.min(maxKeys, MAX_LISTED);
  const page: V[] = [];
  const prefixes = new Set<string>();
  let last: { key: string; versionId: string } | undefined;
  let isTruncated = false;
  for (const version of versions) {
    const { key, versionId } = version;
    const end = delimiter ? key.indexOf(delimiter, prefix.length) : -1;
    const common = end < 0 ? undefined : key.slice(0, end + delimiter.length);
    if (common !== undefined && (prefixes.has(common) || common === after)) continue;
    isTruncated = limit > 0 && page.length + prefixes.size === limit;
    if (isTruncated || limit === 0) break;
    if (common === undefined) page.push(version);
    else prefixes.add(common);
    last = { key: common ?? key, versionId };
  }
  const encode = keyEncoding(query);
  const stated = {
    Prefix: encode(prefix),
    Delimiter: delimiter ? encode(delimiter) : undefined,
    MaxKeys: limit,
    EncodingType: query.get("encoding-type"),
    IsTruncated: isTruncated,
    KeyCount: page.length + prefixes.size,
    CommonPrefixes: [...prefixes].map((common) => ({ Prefix: encode(common) })),
  };
  return { page, stated, next: isTruncated ? last : undefined };
}

/** Keys may hold what XML cannot; a client that knows asks for them as in a form. */
function keyEncoding(query: Map<string, string>): (key: string) => string {
  return query.get("encoding-type") === "url" ? encodeAsForm : (key) => key;
}

/** Objects one by one: read, written, copied, deleted. */
import type { IncomingHttpHeaders } from "node:http";
import { S3Error } from "./error.ts";
import type { ObjectStore, WrittenFile } from "./object-store.ts";
import { MAX_LISTED, readXml, type S3Answer, type S3Request } from "./request.ts";
import type { Version } from "./version-ledger.ts";
import { readRecords, writeXml } from "./xml.ts";

export async function getObject(request: S3Request): Promise<S3Answer> {
  const { store, method, bucket, key, query, headers } = request;
  const version = findObject(store, bucket, key, query.get("versionId"));
  const { size, file } = version;
  checkConditions(headers, version, true);
  const range = readRange(headers.range, size);
  const described: Record<string, string> = {
    "content-type": "binary/octet-stream",
    ...JSON.parse(version.metadata),
    ...versionHeaders(version),
    etag: `"${version.eTag}"`,
    "last-modified": new Date(version.at).toUTCString(),
    "accept-ranges": "bytes",
    "content-length": String(range ? range.end - range.start + 1 : size),
  };
  if (range) described["content-range"] = `bytes ${range.start}-${range.end}/${size}`;
  for (const [name, value] of query)
    if (name.startsWith("response-")) described[name.slice("response-".length)] = value;
  const body = method === "HEAD" ? undefined : await store.readFile(file, range);
  return { status: range ? 206 : 200, headers: described, body };
}

/** @throws {S3Error} when there is none, or it is deleted */
function findObject(
  { ledger }: ObjectStore,
  bucket: string,
  key: string,
  versionId: string | undefined,
): Version & { file: string } {
  const version = ledger.find(bucket, key, versionId);
  const details = { Key: key };
  if (!version && versionId !== undefined)
    throw new S3Error("NoSuchVersion", "The specified version does not exist.", {
      details: { ...details, VersionId: versionId },
    });
  if (version && version.file !== null) return { ...version, file: version.file };
  const headers = version ? versionHeaders(version) : {};
  if (versionId === undefined)
    throw new S3Error("NoSuchKey", "The specified key does not exist.", { headers, details });
  throw new S3Error("MethodNotAllowed", "The specified method is not allowed against this resource.", {
    headers,
  });
}

export function versionHeaders({ versionId, file }: Version): Record<string, string> {
  const isNamed = versionId !== "null";
  return {
    ...(isNamed && { "x-amz-version-id": versionId }),
    ...(isNamed && file === null && { "x-amz-delete-marker": "true" }),
  };
}

/**
 * Conditions of a read or a write.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html
 * @param current what the key holds; undefined for nothing
 * @throws {S3Error} `PreconditionFailed`, or `NotModified` to a reader who has it already
 */
function checkConditions(headers: IncomingHttpHeaders, current: Version | undefined, isRead: boolean): void {
  const names = (list: string | undefined) =>
    list !== undefined && current !== undefined && (list.trim() === "*" || list.includes(current.eTag));
  const second = current ? Math.floor(Date.parse(current.at) / 1000) * 1000 : 0;
  const since = (date: string | undefined) => date !== undefined && second > Date.parse(date);
  const { "if-match": match, "if-none-match": noneMatch } = headers;
  const isUnmet = match === undefined ? isRead && since(headers["if-unmodified-since"]) : !names(match);
  if (isUnmet || (names(noneMatch) && !isRead))
    throw new S3Error("PreconditionFailed", "At least one of the pre-conditions you specified did not hold");
  const modifiedSince = headers["if-modified-since"];
  const isKnown =
    noneMatch === undefined ? modifiedSince !== undefined && !since(modifiedSince) : names(noneMatch);
  if (isRead && isKnown) throw new S3Error("NotModified", "", { headers: { etag: `"${current?.eTag}"` } });
}

/**
 * @returns undefined for the whole object: S3 passes over what it cannot read, and over several
 *   ranges at once
 */
export function readRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | undefined {
  const [, first = "", last = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  const start = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === "" || last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (first !== "" && last !== "" && Number(last) < start) return undefined;
  if (start > end)
    throw new S3Error("InvalidRange", "The requested range is not satisfiable", {
      headers: { "content-range": `bytes */${size}` },
    });
  return { start, end };
}

export async function putObject(request: S3Request): Promise<S3Answer> {
  const { store, headers, body } = request;
  if (headers["x-amz-copy-source"] !== undefined) return copyObject(request);
  const written = await store.writeFile(body);
  const version = await addObject(request, "Put", written, readMetadata(headers));
  return { headers: { etag: `"${version.eTag}"`, ...versionHeaders(version) } };
}

async function copyObject(request: S3Request): Promise<S3Answer> {
  const { store, bucket, key, headers } = request;
  const from = findCopySource(request);
  const replacesMetadata = headers["x-amz-metadata-directive"] === "REPLACE";
  if (from.bucket === bucket && from.key === key && !from.isNamed && !replacesMetadata)
    throw new S3Error(
      "InvalidRequest",
      "This copy request is illegal because it is trying to copy an object to itself without changing it.",
    );
  const written = await store.writeFile(await store.readFile(from.file));
  const metadata = replacesMetadata ? readMetadata(headers) : from.metadata;
  const version = await addObject(request, "Copy", written, metadata);
  return {
    headers: { ...versionHeaders(version), "x-amz-copy-source-version-id": from.versionId },
    body: writeXml("CopyObjectResult", { LastModified: version.at, ETag: `"${version.eTag}"` }),
  };
}

/** The version that `x-amz-copy-source` names: `bucket/key?versionId=…`, encoded as in a URL. */
export function findCopySource({ store, buckets, headers }: S3Request) {
  const [source = "", versionId] = String(headers["x-amz-copy-source"]).split("?versionId=");
  const [, bucket = "", key = ""] = /^\/?([^/]+)\/(.+)$/s.exec(decodeURIComponent(source)) ?? [];
  if (!buckets.has(bucket)) throw new S3Error("NoSuchBucket", "The specified bucket does not exist");
  return { ...findObject(store, bucket, key, versionId), bucket, isNamed: versionId !== undefined };
}

/** Adds what is written as the key's newest version, unless the request's conditions forbid it now. */
export async function addObject(
  { store, bucket, key, headers }: S3Request,
  event: string,
  { file, size, md5 }: WrittenFile,
  metadata: string,
  eTag = md5,
): Promise<Version> {
  try {
    const current = store.ledger.find(bucket, key);
    checkConditions(headers, current?.file ? current : undefined, false);
  } catch (error) {
    await store.removeFile(file);
    throw error;
  }
  return store.addVersion(bucket, key, `ObjectCreated:${event}`, { file, size, eTag, metadata });
}

/** @returns the headers that an object keeps, as JSON */
export function readMetadata(headers: IncomingHttpHeaders): string {
  const kept = /^(cache-control|content-(disposition|encoding|language|type)|expires|x-amz-meta-.*)$/;
  const metadata = Object.fromEntries(Object.entries(headers).filter(([name]) => kept.test(name)));
  const codings = String(metadata["content-encoding"] ?? "")
    .split(",")
    .map((coding) => coding.trim());
  const encoding = codings.filter((coding) => coding !== "" && coding !== "aws-chunked").join(", ");
  return JSON.stringify({ ...metadata, "content-encoding": encoding || undefined });
}

export async function deleteObject({ store, buckets, bucket, key, query }: S3Request): Promise<S3Answer> {
  const isVersioned = buckets.get(bucket)!.isVersioned;
  const version = await deleteVersion(store, bucket, key, query.get("versionId"), isVersioned);
  return { status: 204, headers: version && versionHeaders(version) };
}

/**
 * Deletes as S3 does: a version that is named is gone for good; else a versioned bucket gets a delete marker.
 * @returns what was removed or added; undefined when there was nothing to remove
 */
async function deleteVersion(
  store: ObjectStore,
  bucket: string,
  key: string,
  versionId: string | undefined,
  isVersioned: boolean,
): Promise<Version | undefined> {
  if (versionId === undefined && isVersioned)
    return store.addVersion(bucket, key, "ObjectRemoved:DeleteMarkerCreated");
  const version = store.ledger.find(bucket, key, versionId);
  if (version) await store.removeVersion(bucket, version);
  return version;
}

export async function deleteObjects({ store, buckets, bucket, body }: S3Request): Promise<S3Answer> {
  const xml = await readXml(body);
  const objects = readRecords(xml, "Object");
  if (objects.length === 0 || objects.length > MAX_LISTED || objects.some(({ Key }) => !Key))
    throw new S3Error("MalformedXML", `Expected 1 to ${MAX_LISTED} objects, each with its key.`);
  const isVersioned = buckets.get(bucket)!.isVersioned;
  const Deleted = [];
  for (const { Key = "", VersionId } of objects) {
    const version = await deleteVersion(store, bucket, Key, VersionId, isVersioned);
    const marker = version?.file === null ? version.versionId : undefined;
    Deleted.push({ Key, VersionId, DeleteMarker: marker && true, DeleteMarkerVersionId: marker });
  }
  const isQuiet = readRecords(xml, "Delete")[0]?.Quiet === "true";
  return { body: writeXml("DeleteResult", isQuiet ? {} : { Deleted }) };
}

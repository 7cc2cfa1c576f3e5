/**
 * The operations of S3 that the service, its commands and the usual clients ask for. Each takes a request
 * whose signature is good, and gives the answer or throws what S3 would say.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
 */
import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import { LOCAL_REGION } from "../account.ts";
import { S3Error } from "./error.ts";
import { encodeAsForm } from "./events.ts";
import type { ObjectStore, WrittenFile } from "./object-store.ts";
import type { Version } from "./version-ledger.ts";
import { readRecords, writeXml } from "./xml.ts";

export interface S3Request {
  store: ObjectStore;
  /** Whether a bucket of this name keeps versions; undefined when there is none. */
  buckets: Map<string, { isVersioned: boolean }>;
  method: string;
  bucket: string;
  key: string;
  query: Map<string, string>;
  headers: IncomingHttpHeaders;
  /** Reads as it comes; throws when it is not what was signed. */
  body: AsyncIterable<Buffer>;
}

export interface S3Answer {
  status?: number;
  headers?: Record<string, string>;
  /** A string is XML. */
  body?: string | Readable;
}

type Operation = (request: S3Request) => S3Answer | Promise<S3Answer>;

const OPERATIONS: Record<string, Operation> = {
  "GET service": listBuckets,
  "HEAD bucket": () => ({ headers: { "x-amz-bucket-region": LOCAL_REGION } }),
  "GET bucket": listObjects,
  "GET bucket?location": () => ({ body: writeXml("LocationConstraint", {}) }), // empty says us-east-1
  "GET bucket?versioning": getBucketVersioning,
  "GET bucket?versions": listObjectVersions,
  "POST bucket?delete": deleteObjects,
  "HEAD object": getObject,
  "GET object": getObject,
  "PUT object": putObject,
  "DELETE object": deleteObject,
  "POST object?uploads": createMultipartUpload,
  "PUT object?uploadId": uploadPart,
  "POST object?uploadId": completeMultipartUpload,
  "DELETE object?uploadId": abortMultipartUpload,
};

/** What else of a bucket or an object S3 has operations for. */
const SUBRESOURCES =
  "uploadId uploads delete location versioning versions acl attributes cors encryption legal-hold lifecycle " +
  "logging notification object-lock ownershipControls policy publicAccessBlock replication restore retention " +
  "select tagging torrent website";

const MAX_KEY_BYTES = 1024;
const MAX_LISTED = 1000;
const MAX_XML_BYTES = 4 * 1024 * 1024;
const MIN_PART_BYTES = 5 * 1024 * 1024;

/** @throws {S3Error} */
export function perform(request: S3Request): S3Answer | Promise<S3Answer> {
  const { method, bucket, key, query, buckets } = request;
  if (Buffer.byteLength(key) > MAX_KEY_BYTES)
    throw new S3Error("KeyTooLongError", "Your key is too long", {
      details: { MaxSizeAllowed: String(MAX_KEY_BYTES) },
    });
  const subresource = SUBRESOURCES.split(" ").find((name) => query.has(name));
  const level = key ? "object" : bucket ? "bucket" : "service";
  const operation = OPERATIONS[`${method} ${level}${subresource ? `?${subresource}` : ""}`];
  if (bucket && !buckets.has(bucket))
    throw new S3Error("NoSuchBucket", "The specified bucket does not exist", {
      details: { BucketName: bucket },
    });
  if (!operation) throw new S3Error("NotImplemented", "The embedded S3 does not have this operation.");
  return operation(request);
}

function listBuckets({ buckets }: S3Request): S3Answer {
  const Bucket = [...buckets.keys()].map((Name) => ({ Name, CreationDate: new Date(0).toISOString() }));
  return { body: writeXml("ListAllMyBucketsResult", { Buckets: { Bucket } }) };
}

function getBucketVersioning({ bucket, buckets }: S3Request): S3Answer {
  const Status = buckets.get(bucket)?.isVersioned ? "Enabled" : undefined;
  return { body: writeXml("VersioningConfiguration", { Status }) };
}

/** ListObjectsV2, and ListObjects, which older clients ask for. */
function listObjects({ store, bucket, query }: S3Request): S3Answer {
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

function listObjectVersions({ store, bucket, query }: S3Request): S3Answer {
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
 * Takes as many as the query asks for. Keys that go on behind the delimiter are one entry, their common
 * prefix.
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

async function getObject(request: S3Request): Promise<S3Answer> {
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

function versionHeaders({ versionId, file }: Version): Record<string, string> {
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
 * @returns undefined for the whole object: S3 passes over what it cannot read, and over several ranges at
 *   once
 */
function readRange(header: string | undefined, size: number): { start: number; end: number } | undefined {
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

async function putObject(request: S3Request): Promise<S3Answer> {
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
function findCopySource({ store, buckets, headers }: S3Request) {
  const [source = "", versionId] = String(headers["x-amz-copy-source"]).split("?versionId=");
  const [, bucket = "", key = ""] = /^\/?([^/]+)\/(.+)$/s.exec(decodeURIComponent(source)) ?? [];
  if (!buckets.has(bucket)) throw new S3Error("NoSuchBucket", "The specified bucket does not exist");
  return { ...findObject(store, bucket, key, versionId), bucket, isNamed: versionId !== undefined };
}

/** Adds what is written as the key's newest version, unless the request's conditions forbid it now. */
async function addObject(
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
function readMetadata(headers: IncomingHttpHeaders): string {
  const kept = /^(cache-control|content-(disposition|encoding|language|type)|expires|x-amz-meta-.*)$/;
  const metadata = Object.fromEntries(Object.entries(headers).filter(([name]) => kept.test(name)));
  const codings = String(metadata["content-encoding"] ?? "")
    .split(",")
    .map((coding) => coding.trim());
  const encoding = codings.filter((coding) => coding !== "" && coding !== "aws-chunked").join(", ");
  return JSON.stringify({ ...metadata, "content-encoding": encoding || undefined });
}

async function deleteObject({ store, buckets, bucket, key, query }: S3Request): Promise<S3Answer> {
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

async function deleteObjects({ store, buckets, bucket, body }: S3Request): Promise<S3Answer> {
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

function createMultipartUpload({ store, bucket, key, headers }: S3Request): S3Answer {
  const UploadId = store.ledger.addMultipart({ bucket, key, metadata: readMetadata(headers) });
  return { body: writeXml("InitiateMultipartUploadResult", { Bucket: bucket, Key: key, UploadId }) };
}

async function uploadPart(request: S3Request): Promise<S3Answer> {
  const { store, query, headers, body } = request;
  const { id, parts } = findMultipart(request);
  const number = Number(query.get("partNumber"));
  if (!Number.isInteger(number) || number < 1 || number > 10_000)
    throw new S3Error("InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive");
  const source = headers["x-amz-copy-source"] === undefined ? undefined : findCopySource(request);
  const range = readRange(headers["x-amz-copy-source-range"]?.toString(), source?.size ?? 0);
  const { file, size, md5 } = await store.writeFile(source ? await store.readFile(source.file, range) : body);
  store.ledger.addPart(id, { number, file, size, eTag: md5 });
  await store.removeFile(parts.find((part) => part.number === number)?.file);
  if (!source) return { headers: { etag: `"${md5}"` } };
  return { body: writeXml("CopyPartResult", { LastModified: new Date().toISOString(), ETag: `"${md5}"` }) };
}

async function completeMultipartUpload(request: S3Request): Promise<S3Answer> {
  const { store, bucket, key, body } = request;
  const { id, metadata, parts } = findMultipart(request);
  const asked = readRecords(await readXml(body), "Part");
  if (asked.length === 0) throw new S3Error("MalformedXML", "Expected the parts of the upload.");
  const chosen = asked.map(({ PartNumber, ETag = "" }) => {
    const part = parts.find(({ number }) => number === Number(PartNumber));
    if (part?.eTag === ETag.replaceAll('"', "")) return part;
    throw new S3Error("InvalidPart", "One or more of the specified parts could not be found.");
  });
  if (chosen.some(({ number }, at) => at > 0 && number <= chosen[at - 1]!.number))
    throw new S3Error("InvalidPartOrder", "The list of parts was not in ascending order.");
  if (chosen.slice(0, -1).some(({ size }) => size < MIN_PART_BYTES))
    throw new S3Error("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size");
  const whole = async function* () {
    for (const { file } of chosen) yield* (await store.readFile(file)) as AsyncIterable<Buffer>;
  };
  const digests = Buffer.concat(chosen.map(({ eTag }) => Buffer.from(eTag, "hex")));
  const eTag = `${createHash("md5").update(digests).digest("hex")}-${chosen.length}`;
  const written = await store.writeFile(whole());
  const version = await addObject(request, "CompleteMultipartUpload", written, metadata, eTag);
  store.ledger.removeMultipart(id);
  for (const { file } of parts) await store.removeFile(file);
  const Location = `/${bucket}/${key}`;
  return {
    headers: versionHeaders(version),
    body: writeXml("CompleteMultipartUploadResult", {
      Location,
      Bucket: bucket,
      Key: key,
      ETag: `"${eTag}"`,
    }),
  };
}

async function abortMultipartUpload(request: S3Request): Promise<S3Answer> {
  const { id, parts } = findMultipart(request);
  request.store.ledger.removeMultipart(id);
  for (const { file } of parts) await request.store.removeFile(file);
  return { status: 204 };
}

function findMultipart({ store, bucket, key, query }: S3Request) {
  const id = query.get("uploadId")!;
  const upload = store.ledger.findMultipart(id);
  if (upload?.bucket !== bucket || upload.key !== key)
    throw new S3Error("NoSuchUpload", "The specified multipart upload does not exist.");
  return { id, ...upload, parts: store.ledger.parts(id) };
}

async function readXml(body: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > MAX_XML_BYTES) throw new S3Error("MalformedXML", `Expected ${MAX_XML_BYTES} bytes at most.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}

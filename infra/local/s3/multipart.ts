/** Uploads in parts: begun, brought part by part, and made one object or given up. */
import { createHash } from "node:crypto";
import { S3Error } from "./error.ts";
import { addObject, findCopySource, readMetadata, readRange, versionHeaders } from "./objects.ts";
import { readXml, type S3Answer, type S3Request } from "./request.ts";
import { readRecords, writeXml } from "./xml.ts";

const MIN_PART_BYTES = 5 * 1024 * 1024;

export function createMultipartUpload({ store, bucket, key, headers }: S3Request): S3Answer {
  const UploadId = store.ledger.addMultipart({ bucket, key, metadata: readMetadata(headers) });
  return { body: writeXml("InitiateMultipartUploadResult", { Bucket: bucket, Key: key, UploadId }) };
}

export async function uploadPart(request: S3Request): Promise<S3Answer> {
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

export async function completeMultipartUpload(request: S3Request): Promise<S3Answer> {
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

export async function abortMultipartUpload(request: S3Request): Promise<S3Answer> {
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

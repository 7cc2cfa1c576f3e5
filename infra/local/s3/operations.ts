/**
 * The operations of S3 that the service, its commands and the usual clients ask for. Each takes a request
 * whose signature is good (a form has its own, which its operation checks), and gives the answer or throws
 * what S3 would say.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
 */
import { LOCAL_REGION } from "../account.ts";
import { S3Error } from "./error.ts";
import { postObject } from "./form-upload.ts";
import { listBuckets, listObjects, listObjectVersions } from "./lists.ts";
import {
  abortMultipartUpload,
  completeMultipartUpload,
  createMultipartUpload,
  uploadPart,
} from "./multipart.ts";
import { deleteObject, deleteObjects, getObject, putObject } from "./objects.ts";
import { checkKey, type S3Answer, type S3Request } from "./request.ts";
import { writeXml } from "./xml.ts";

type Operation = (request: S3Request) => S3Answer | Promise<S3Answer>;

const OPERATIONS: Record<string, Operation> = {
  "GET service": listBuckets,
  "HEAD bucket": () => ({ headers: { "x-amz-bucket-region": LOCAL_REGION } }),
  "GET bucket": listObjects,
  "GET bucket?location": () => ({ body: writeXml("LocationConstraint", {}) }), // empty says us-east-1
  "GET bucket?versioning": getBucketVersioning,
  "GET bucket?versions": listObjectVersions,
  "POST bucket": postObject,
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
  "uploadId uploads delete location versioning versions acl attributes cors encryption legal-hold " +
  "lifecycle logging notification object-lock ownershipControls policy publicAccessBlock replication " +
  "restore retention select tagging torrent website";

/** @throws {S3Error} */
export function perform(request: S3Request): S3Answer | Promise<S3Answer> {
  const { method, bucket, key, query, buckets } = request;
  checkKey(key);
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

function getBucketVersioning({ bucket, buckets }: S3Request): S3Answer {
  const Status = buckets.get(bucket)?.isVersioned ? "Enabled" : undefined;
  return { body: writeXml("VersioningConfiguration", { Status }) };
}

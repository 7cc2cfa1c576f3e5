/**
 * Emptying a bucket for good: CloudFormation deletes none that holds anything, and a versioned
 * one keeps everything.
 */
import {
  DeleteObjectsCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  type S3Client,
} from "@aws-sdk/client-s3";

/** @returns how many versions it holds, markers of deletions among them; stops counting at `most` */
export async function countVersions(s3: S3Client, bucket: string, most: number): Promise<number> {
  let count = 0;
  for await (const page of listPages(s3, bucket)) {
    count += page.length;
    if (count >= most) break;
  }
  return count;
}

/** @returns how many versions were deleted */
export async function deleteAllVersions(s3: S3Client, bucket: string): Promise<number> {
  let deleted = 0;
  for await (const Objects of listPages(s3, bucket)) {
    const { Errors = [] } = await s3.send(
      new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
    );
    const [error] = Errors;
    if (error) throw new Error(`${error.Key} stays in ${bucket}: ${error.Message}`);
    deleted += Objects.length;
  }
  return deleted;
}

async function* listPages(
  s3: S3Client,
  bucket: string,
): AsyncGenerator<{ Key: string; VersionId: string | undefined }[]> {
  let page: ListObjectVersionsCommandOutput | undefined;
  do {
    page = await s3.send(
      new ListObjectVersionsCommand({
        Bucket: bucket,
        KeyMarker: page?.NextKeyMarker,
        VersionIdMarker: page?.NextVersionIdMarker,
      }),
    );
    const versions = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
    if (versions.length > 0) yield versions.map(({ Key, VersionId }) => ({ Key: Key!, VersionId }));
  } while (page.IsTruncated);
}

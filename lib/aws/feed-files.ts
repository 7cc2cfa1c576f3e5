/** Puts what was fetched of feeds into the bucket of uploads. */
import { PutObjectCommand, type S3Client } from "@aws-sdk/client-s3";
import type { FeedFile } from "../feeds/feed-state.ts";

export function makeFeedPutter(client: S3Client, bucket: string): (file: FeedFile) => Promise<void> {
  return async ({ key, bytes, contentType, metadata }) => {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: bytes,
        ContentType: contentType,
        Metadata: metadata,
      }),
    );
  };
}

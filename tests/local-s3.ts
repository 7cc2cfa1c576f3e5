/** What tests and benches upload with. */
import { S3Client } from "@aws-sdk/client-s3";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "../infra/local/account.ts";

/** @returns a client of the embedded S3 at an endpoint; whoever takes it destroys it */
export function connectLocalS3(endpoint: string): S3Client {
  return new S3Client({
    endpoint,
    region: LOCAL_REGION,
    credentials: LOCAL_CREDENTIALS,
    forcePathStyle: true,
  });
}

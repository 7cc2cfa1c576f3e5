/**
 * Signs forms with which a browser puts one file into the upload bucket: presigned POST, AWS Signature
 * Version 4. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTForms.html
 *
 * The SDK's own signer, @aws-sdk/s3-presigned-post, asks for the whole client of S3 to do this: 420 KB to
 * parse at a cold start, for five HMACs.
 */
import { createHmac } from "node:crypto";

export interface FormCredentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
}

export interface FormBucket {
  name: string;
  region: string;
  /** Where forms are posted to. */
  url: string;
}

/** What a form is to let in: one file under one key. */
export interface AskedForm {
  key: string;
  maxBytes: number;
  /** Until when. */
  expires: Date;
}

export interface UploadForm {
  url: string;
  /** Sent as they are, before the file. */
  fields: Record<string, string>;
}

const ALGORITHM = "AWS4-HMAC-SHA256";

/**
 * @param credentials of the role that the upload is made with, as they are at that moment
 * @returns what signs a form at a moment
 */
export function makeFormSigner(
  bucket: FormBucket,
  credentials: () => FormCredentials,
): (asked: AskedForm, now: Date) => UploadForm {
  return ({ key, maxBytes, expires }, now) => {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials();
    const date = now.toISOString().replace(/[-:]|\.\d+/g, "");
    const scope = [date.slice(0, 8), bucket.region, "s3", "aws4_request"];
    const stated = {
      key,
      "x-amz-algorithm": ALGORITHM,
      "x-amz-credential": [accessKeyId, ...scope].join("/"),
      "x-amz-date": date,
      ...(sessionToken !== undefined && { "x-amz-security-token": sessionToken }),
    };
    const conditions = [
      { bucket: bucket.name },
      ...Object.entries(stated).map(([name, value]) => ({ [name]: value })),
      ["starts-with", "$Content-Type", ""], // as the browser knows it
      ["content-length-range", 0, maxBytes],
    ];
    const expiration = expires.toISOString();
    const policy = Buffer.from(JSON.stringify({ expiration, conditions })).toString("base64");
    const signingKey = scope.reduce<Buffer | string>(sign, `AWS4${secretAccessKey}`);
    const signature = sign(signingKey, policy).toString("hex");
    // A form without the field is refused, though any type would do: who knows the file's puts it here.
    const type = { "Content-Type": "application/octet-stream" };
    return { url: bucket.url, fields: { ...stated, ...type, policy, "x-amz-signature": signature } };
  };
}

function sign(key: Buffer | string, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}

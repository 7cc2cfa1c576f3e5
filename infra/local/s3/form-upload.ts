/**
 * An upload by a web page's form: POST to the bucket, with the fields of the form and its file.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html
 */
import type { IncomingHttpHeaders } from "node:http";
import { LOCAL_CREDENTIALS } from "../account.ts";
import { S3Error } from "./error.ts";
import { addObject, readMetadata, versionHeaders } from "./objects.ts";
import { checkForm } from "./post-policy.ts";
import { checkKey, type S3Answer, type S3Request } from "./request.ts";
import type { RequestHead } from "./signature.ts";
import { writeXml } from "./xml.ts";

/** Bytes of a form, file and all: it is read whole. More than any parameter of a stage lets pass. */
const MAX_FORM_BYTES = 128 * 1024 * 1024;

/**
 * Whether a request is a form to a bucket, and no other operation: it is signed in a field, not in its head.
 */
export function isFormUpload({ method, path, query, headers }: RequestHead): boolean {
  return method === "POST" && /^\/[^/]+\/?$/.test(path) && query.length === 0 && isForm(headers);
}

function isForm(headers: IncomingHttpHeaders): boolean {
  return /^multipart\/form-data\b/i.test(headers["content-type"] ?? "");
}

/** @throws {S3Error} */
export async function postObject(request: S3Request): Promise<S3Answer> {
  const { store, bucket, headers } = request;
  if (!isForm(headers))
    throw new S3Error("PreconditionFailed", "Bucket POST must be of the enclosure-type multipart/form-data");
  const { fields, file } = await readForm(request);
  const key = fields.get("key");
  if (!key) throw missing("key");
  const named = key.replace(/\$\{filename\}/g, () => file.name);
  checkKey(named);
  fields.set("key", named);
  checkForm({ bucket, fields, size: file.size }, LOCAL_CREDENTIALS, new Date());
  const written = await store.writeFile(readPieces(file));
  const posted = { ...request, key: named, headers: {} };
  const version = await addObject(posted, "Post", written, readMetadata(Object.fromEntries(fields)));
  const eTag = `"${version.eTag}"`;
  const answered = { etag: eTag, ...versionHeaders(version) };
  const status = Number(fields.get("success_action_status"));
  if (status !== 201) return { status: status === 200 ? 200 : 204, headers: answered };
  const Location = `http://${headers.host}/${bucket}/${encodeURIComponent(posted.key)}`;
  const body = writeXml("PostResponse", { Location, Bucket: bucket, Key: posted.key, ETag: eTag });
  return { status, headers: answered, body };
}

/** Reads the form up to its file; what comes behind that is left alone, as S3 leaves it. */
async function readForm({ headers, body }: S3Request): Promise<{ fields: Map<string, string>; file: File }> {
  const malformed = new S3Error(
    "MalformedPOSTRequest",
    "The body of your POST request is not well-formed multipart/form-data.",
  );
  const bytes = await readWhole(body);
  const form = await new Response(bytes, { headers: { "content-type": headers["content-type"] ?? "" } })
    .formData()
    .catch(() => {
      throw malformed;
    });
  const fields = new Map<string, string>();
  for (const [name, value] of form) {
    if (typeof value !== "string") return { fields, file: value };
    if (name.toLowerCase() === "file") return { fields, file: new File([value], "") };
    fields.set(name.toLowerCase(), value);
  }
  throw missing("file");
}

async function readWhole(body: AsyncIterable<Buffer>): Promise<Buffer<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > MAX_FORM_BYTES)
      throw new S3Error("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function* readPieces(file: File): AsyncGenerator<Buffer> {
  for await (const piece of file.stream()) yield Buffer.from(piece);
}

function missing(name: string): S3Error {
  return new S3Error("InvalidArgument", `Bucket POST must contain a field named '${name}'.`, {
    details: { ArgumentName: name },
  });
}

/**
 * Takes `aws-chunked` bodies apart: what SDKs and the command line send when they sign as they
 * stream, or put a checksum behind the bytes. Signatures of chunks are checked; trailers are
 * read over. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
import { createHash } from "node:crypto";
import { S3Error } from "./error.ts";
import { type SignedBody, signatureMismatch } from "./signature.ts";

/** Longer than any chunk header or trailer line that a client sends. */
const MAX_LINE = 8192;

/**
 * @param signed checks each chunk's signature; absent when only the head of the request is signed
 * @throws {S3Error} when the body is damaged, incomplete, or signed by another
 */
export async function* decodeAwsChunked(
  body: AsyncIterable<Buffer>,
  signed?: SignedBody,
): AsyncGenerator<Buffer> {
  let state = "size" as "size" | "bytes" | "end of chunk" | "trailer";
  let line = "";
  let left = 0;
  let digest = createHash("sha256");
  let signature = ""; // that the chunk states
  let previous = signed?.signature ?? "";
  const endChunk = () => {
    state = state === "size" ? "trailer" : "end of chunk"; // a chunk of no bytes is the last
    if (!signed) return;
    previous = signed.signChunk(previous, digest.digest("hex"));
    if (signature !== previous) throw signatureMismatch({});
    digest = createHash("sha256");
  };
  for await (const piece of body) {
    for (let at = 0; at < piece.length; ) {
      if (state === "bytes") {
        const bytes = piece.subarray(at, at + left);
        digest.update(bytes);
        yield bytes;
        at += bytes.length;
        left -= bytes.length;
        if (left === 0) endChunk();
        continue;
      }
      const newline = piece.indexOf(0x0a, at);
      const end = newline < 0 ? piece.length : newline + 1;
      line += piece.toString("latin1", at, end);
      at = end;
      if (line.length > MAX_LINE) throw new S3Error("IncompleteBody", "A chunk's header has no end.");
      if (newline < 0) continue;
      if (state === "size") {
        const [, size, stated = ""] = /^([0-9a-f]+)(?:;chunk-signature=([0-9a-f]*))?\s*$/i.exec(line) ?? [];
        if (size === undefined) throw new S3Error("IncompleteBody", "Expected the size of a chunk.");
        left = Number.parseInt(size, 16);
        signature = stated;
        if (left === 0) endChunk();
        else state = "bytes";
      } else if (state === "end of chunk") state = "size";
      line = "";
    }
  }
  if (state !== "trailer") throw new S3Error("IncompleteBody", "The body ends before its last chunk.");
}

/**
 * Takes `aws-chunked` bodies apart: what SDKs and the command line send when they sign as they stream, or put a
 * checksum behind the bytes. Signatures and trailers are read over; the bytes are what the stack is after.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html
 */
import { Transform, type TransformCallback } from "node:stream";

/** Longer than any chunk header or trailer line that a client sends. */
const LONGEST_LINE = 8192;

export class AwsChunkedDecoder extends Transform {
  #line = "";
  #state: "size" | "bytes" | "end of chunk" | "trailer" = "size";
  #left = 0;

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      this.#read(piece);
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _flush(done: TransformCallback): void {
    done(this.#state === "trailer" ? null : new Error("The body ends before its last chunk."));
  }

  #read(piece: Buffer): void {
    let at = 0;
    while (at < piece.length) {
      if (this.#state === "bytes") {
        const bytes = piece.subarray(at, at + this.#left);
        this.push(bytes);
        at += bytes.length;
        this.#left -= bytes.length;
        if (this.#left === 0) this.#state = "end of chunk";
        continue;
      }
      const newline = piece.indexOf(0x0a, at);
      const end = newline < 0 ? piece.length : newline + 1;
      this.#line += piece.toString("latin1", at, end);
      at = end;
      if (this.#line.length > LONGEST_LINE) throw new Error("A chunk's header has no end.");
      if (newline >= 0) {
        this.#endLine(this.#line.trim());
        this.#line = "";
      }
    }
  }

  #endLine(line: string): void {
    if (this.#state === "end of chunk") this.#state = "size";
    else if (this.#state === "size") {
      if (!/^[0-9a-f]+(;|$)/i.test(line))
        throw new Error(`Expected a chunk's size, got "${line.slice(0, 40)}".`);
      this.#left = Number.parseInt(line, 16);
      this.#state = this.#left === 0 ? "trailer" : "bytes";
    }
  }
}

/** Reading a file as the newsroom's own desk would have it read. */
import { readFile } from "node:fs/promises";
import { type Reading, readArticle } from "../../../../lib/reading/index.ts";
import { Rejection } from "../../../../lib/rejection.ts";

const NEWSROOM = { timeZone: "Europe/London", maxUploadBytes: 20_000_000 };

/** Reads bytes, or text, as an upload under a name. */
export function read(upload: Uint8Array | string, key: string, contentType?: string): Promise<Reading> {
  const bytes = typeof upload === "string" ? new TextEncoder().encode(upload) : upload;
  const stated = contentType === undefined ? {} : { contentType };
  const object = { bucket: "desk", key, sequencer: "01", size: bytes.length, at: "2024-06-01T12:00:00Z" };
  return readArticle(bytes, { ...object, ...stated }, NEWSROOM);
}

/** Reads a fixture. */
export async function readFixture(path: string): Promise<Reading> {
  return read(await readFile(new URL(`../../../fixtures/${path}`, import.meta.url)), path);
}

/** The rejection that reading ends in; a story, or any other failure, is a failure of the test. */
export async function rejectionOf(upload: Uint8Array | string, key: string): Promise<Rejection> {
  const outcome = await read(upload, key).then(
    ({ article }) => `an article of ${article.body.length} blocks`,
    (error: unknown) => error,
  );
  if (outcome instanceof Rejection) return outcome;
  throw new Error(`Expected a rejection, got ${outcome}`, { cause: outcome });
}

/** What blocks say. */
export const textsOf = (blocks: readonly { text: string }[]) => blocks.map(({ text }) => text);

/**
 * Which story a kill means that came under a key and uri of its own. What it names (a slug, a number, a headline) stands
 * in its words, in whatever wording and language; so a story is looked for in the notice, not the notice taken apart.
 * Of the notice no word is kept, only a digest of each.
 */
import type { Article } from "../article.ts";
import { digest, openingWords } from "./near-duplicates.ts";

const DIGEST_BYTES = 4;

/** A headline of fewer words, or letters, may stand in any notice by chance. */
const LEAST_HEADLINE = { words: 3, letters: 10 };

/** Of a slug, a file's name, a guid's last part; a number is told by fewer. */
const LEAST_NAME = { words: 2, letters: 8 };
const LEAST_NUMBER = 4;

/** By what a notice may name a story. */
export interface Named {
  key: string;
  uri: string;
  headline?: string | undefined;
  slugline?: string | undefined;
}

/** Digests of a kill's words, in their order, as many as a story's opening has. */
export function noticeOf({ edNote = "", slugline = "", headline = "", body }: Article): Uint8Array {
  const words = openingWords([edNote, slugline, headline, ...body.map(({ text }) => text)]);
  const digests = Buffer.alloc(words.length * DIGEST_BYTES);
  for (const [n, word] of words.entries())
    digests.writeUInt32LE(digest(word.toLowerCase()), n * DIGEST_BYTES);
  return digests;
}

/** Whether a notice names a story: by its headline, its slug, its file's name, or the last part of its guid. */
export function isNamed(notice: Uint8Array, { key, uri, headline = "", slugline = "" }: Named): boolean {
  const said = digestsIn(notice);
  const title = openingWords([headline]);
  if (isLong(title, LEAST_HEADLINE) && stands(title, said)) return true;
  const file = key.slice(key.lastIndexOf("/") + 1).replace(/\.\w{1,8}$/, "");
  const guid = uri.slice(Math.max(uri.lastIndexOf("/"), uri.lastIndexOf(":")) + 1);
  return [slugline, file, guid].some((name) => {
    const words = openingWords([name]);
    const isNumber = /\d/.test(name) && name.length >= LEAST_NUMBER;
    return (isLong(words, LEAST_NAME) || isNumber) && stands(words, said);
  });
}

function isLong(words: readonly string[], least: { words: number; letters: number }): boolean {
  return words.length >= least.words && words.join("").length >= least.letters;
}

/** Whether words stand in a notice, one behind the other. */
function stands(words: readonly string[], said: readonly number[]): boolean {
  const wanted = words.map((word) => digest(word.toLowerCase()));
  return wanted.length > 0 && said.some((_, at) => wanted.every((word, n) => said[at + n] === word));
}

function digestsIn(notice: Uint8Array): number[] {
  const bytes = Buffer.from(notice.buffer, notice.byteOffset, notice.byteLength);
  return Array.from({ length: bytes.length / DIGEST_BYTES }, (_, n) => bytes.readUInt32LE(n * DIGEST_BYTES));
}

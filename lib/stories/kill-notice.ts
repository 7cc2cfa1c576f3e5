/**
 * Kill notices: which story a kill means that has a key and uri of its own. The notice names the story (a
 * slug, a number, a headline) in any wording and language. So the names of stories are looked for in the
 * notice; the notice is not parsed. Only a hash of each of its words is stored.
 */
import type { Article } from "../article.ts";
import { hashText } from "../text/hashes.ts";
import { selectOpeningWords } from "./near-duplicates.ts";

const HASH_BYTES = 4;

/** A shorter headline may stand in any notice by chance. */
const MIN_HEADLINE = { words: 3, letters: 10 };

/** The same for a slug, a file's name and a guid's last part; a number may be shorter. */
const MIN_NAME = { words: 2, letters: 8 };
const MIN_NUMBER_LENGTH = 4;

/** The names by which a notice may mean a story. */
export interface StoryNames {
  key: string;
  uri: string;
  headline?: string | undefined;
  slugline?: string | undefined;
}

/** Hashes the first words of a kill, in their order; four bytes each. */
export function hashNotice({ edNote = "", slugline = "", headline = "", body }: Article): Uint8Array {
  const words = selectOpeningWords([edNote, slugline, headline, ...body.map(({ text }) => text)]);
  const hashes = Buffer.alloc(words.length * HASH_BYTES);
  for (const [n, word] of words.entries()) hashes.writeUInt32LE(hashText(word.toLowerCase()), n * HASH_BYTES);
  return hashes;
}

/**
 * Whether a notice names a story: by its headline, its slug, its file's name, or the last part of its guid.
 */
export function namesStory(
  notice: Uint8Array,
  { key, uri, headline = "", slugline = "" }: StoryNames,
): boolean {
  const hashes = readHashes(notice);
  const title = selectOpeningWords([headline]);
  if (isLongEnough(title, MIN_HEADLINE) && containsPhrase(title, hashes)) return true;
  const file = key.slice(key.lastIndexOf("/") + 1).replace(/\.\w{1,8}$/, "");
  const guid = uri.slice(Math.max(uri.lastIndexOf("/"), uri.lastIndexOf(":")) + 1);
  return [slugline, file, guid].some((name) => {
    const words = selectOpeningWords([name]);
    const isNumber = /\d/.test(name) && name.length >= MIN_NUMBER_LENGTH;
    return (isLongEnough(words, MIN_NAME) || isNumber) && containsPhrase(words, hashes);
  });
}

function isLongEnough(words: readonly string[], least: { words: number; letters: number }): boolean {
  return words.length >= least.words && words.join("").length >= least.letters;
}

/** Whether the words stand in a notice, one after the other. */
function containsPhrase(words: readonly string[], hashes: readonly number[]): boolean {
  const wanted = words.map((word) => hashText(word.toLowerCase()));
  return wanted.length > 0 && hashes.some((_, at) => wanted.every((word, n) => hashes[at + n] === word));
}

function readHashes(notice: Uint8Array): number[] {
  const bytes = Buffer.from(notice.buffer, notice.byteOffset, notice.byteLength);
  return Array.from({ length: bytes.length / HASH_BYTES }, (_, n) => bytes.readUInt32LE(n * HASH_BYTES));
}

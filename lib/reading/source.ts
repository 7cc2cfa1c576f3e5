/** What is recognised and parsed: an upload's bytes, and what its sender said of them. */
import type { Upload } from "../article.ts";
import { decode } from "../text/characters.ts";
import type { Source } from "./draft.ts";

const MAX_HEAD_BYTES = 4096;

/** @param upload the object; of an item of a file of many, the item's name stands behind its key */
export function makeSource(bytes: Uint8Array, upload: Pick<Upload, "key" | "item" | "contentType">): Source {
  const { key, item, contentType } = upload;
  const head = readHead(bytes);
  return item === undefined ? { bytes, key, contentType, head } : { bytes, key: `${key}/${item}`, head };
}

/** The first bytes as text. The cut may divide a character, so UTF-8 is read leniently. */
function readHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, MAX_HEAD_BYTES);
  const isWide = head.includes(0) || (head[0] ?? 0) >= 0xfe;
  if (isWide) return decode(head).text;
  const text = LENIENT.decode(head, { stream: true });
  LENIENT.decode(); // what is left of a divided character opens no other head
  return text;
}
const LENIENT = new TextDecoder();

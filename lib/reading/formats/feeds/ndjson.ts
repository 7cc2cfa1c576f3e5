/** NDJSON: an item on each line, as wires and search indices are dumped. */
import { Rejection } from "../../../rejection.ts";
import { decode } from "../../../text/characters.ts";
import type { Format, FoundItem } from "../../draft.ts";
import { nameObject } from "./names.ts";

/** How far the first line is followed: a story of some 200,000 words. */
const MAX_FIRST_LINE = 2_000_000;
const [NEW_LINE, OPENING, CLOSING] = [0x0a, 0x7b, 0x7d];

export const ndjson: Format = {
  name: "ndjson",
  extensions: ["ndjson", "jsonl"],
  mediaTypes: ["application/x-ndjson", "application/jsonl", "application/x-jsonlines"],
  standfirstByPlace: false,
  // Two lines, each of which is an object: what is printed for people breaks its lines within them.
  recognises({ bytes }) {
    const start = bytes[0] === 0xef ? 3 : 0;
    const end = bytes.subarray(0, MAX_FIRST_LINE).indexOf(NEW_LINE);
    if (bytes[start] !== OPENING || end < 0) return false;
    const last = bytes[end - 1] === 0x0d ? bytes[end - 2] : bytes[end - 1];
    const next = bytes.subarray(end).findIndex((byte) => byte > 0x20);
    return last === CLOSING && next >= 0 && bytes[end + next] === OPENING;
  },
  async split({ bytes }) {
    return listLines(bytes);
  },
  parse() {
    throw new Rejection("unsupported-item", "Expected a story; found a file of many.");
  },
};

function listLines(bytes: Uint8Array): FoundItem[] {
  const encoder = new TextEncoder();
  const lines = decode(bytes).text.split(/\r?\n/);
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => ({ name: nameObject(parseLine(line), line), bytes: encoder.encode(line) }));
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined; // reading it says why
  }
}

/**
 * JSON as wires send it: strict first, then with the two faults that real feeds have repaired, within bounds.
 */

import { Rejection } from "../../../rejection.ts";
import { decode } from "../../../text/characters.ts";
import type { Trace } from "../../draft.ts";

const MAX_BYTES = 5 * 1024 * 1024;
const MAX_DEPTH = 100;
/** With more faults than this, it is no JSON. */
const MAX_REPAIRS = 50_000;

/**
 * Reads an object or a list. Illegal escapes (`\\“`) lose their backslash and raw control characters in
 * strings become spaces, both flagged; anything else that is not JSON is refused.
 *
 * @throws {Rejection} `too-large`, `hostile` (nesting) or `malformed`
 */
export function parseJson(bytes: Uint8Array, trace: Trace): object {
  if (bytes.length > MAX_BYTES) {
    throw new Rejection("too-large", `Expected at most ${MAX_BYTES} bytes of JSON, found ${bytes.length}.`);
  }
  const { text, warnings } = decode(bytes);
  for (const { code, message } of warnings) trace.warn(code, message);
  const repaired = repairJson(text);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    try {
      value = JSON.parse(repaired);
    } catch (cause) {
      throw new Rejection("malformed", "Expected JSON, found a fault that cannot be repaired.", { cause });
    }
    trace.warn("text-repaired", "Illegal escapes or raw line breaks in the JSON were repaired.");
  }
  if (typeof value !== "object" || value === null) {
    throw new Rejection("malformed", "Expected a JSON object.");
  }
  return value;
}

const LEGAL_ESCAPE = /["\\/bfnrt]/;
const UNICODE_ESCAPE = /^u[0-9a-f]{4}$/i;

/** One pass over the text: counts its nesting, and puts right what stands in strings. */
function repairJson(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let depth = 0;
  let inString = false;
  const replace = (from: number, to: number, by: string) => {
    if (parts.length > MAX_REPAIRS * 2) {
      throw new Rejection("malformed", `Expected JSON, found more than ${MAX_REPAIRS} faults.`);
    }
    parts.push(text.slice(copied, from), by);
    copied = to;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 0x22) inString = !inString;
    else if (!inString) {
      if (character === 0x7b || character === 0x5b) depth++;
      else if (character === 0x7d || character === 0x5d) depth--;
      if (depth > MAX_DEPTH) {
        throw new Rejection("hostile", `Expected JSON nested at most ${MAX_DEPTH} deep, found more.`);
      }
    } else if (character === 0x5c) {
      const next = text.charAt(at + 1);
      const isLegal = LEGAL_ESCAPE.test(next) || UNICODE_ESCAPE.test(text.slice(at + 1, at + 6));
      if (isLegal) at++;
      else replace(at, at + 1, "");
    } else if (character < 0x20) replace(at, at + 1, " ");
  }
  parts.push(text.slice(copied));
  return parts.join("");
}

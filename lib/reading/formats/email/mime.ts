/** A mail of the Internet (RFC 5322 with MIME), parsed: its parts are a library's work, its bounds ours. */
import PostalMime, { decodeWords, type Email } from "postal-mime";
import { Rejection } from "../../../rejection.ts";
import type { Draft, Trace } from "../../draft.ts";
import { draftMail } from "./message.ts";
import { stripAttachments } from "./parts.ts";

/** Fields that a newsroom sets, and RFC 5322's own for remarks. */
const OF_THE_DESK = /^(?:x-|comments$)/i;
const MAX_HEADERS = 200;
/** A mail with a few photographs. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Reads a mail.
 *
 * @throws {Rejection} `too-large`, `hostile` (parts nested or headers grown beyond reason) or `malformed`
 */
export async function readMail(bytes: Uint8Array, trace: Trace): Promise<Draft> {
  if (bytes.length > MAX_BYTES) {
    throw new Rejection("too-large", `Expected a mail of at most ${MAX_BYTES} bytes, found ${bytes.length}.`);
  }
  const mail = await parseMail(stripAttachments(bytes.subarray(findHeader(bytes))));
  const { from } = mail;
  const header = mail.headers.filter(({ key }) => OF_THE_DESK.test(key)).slice(0, MAX_HEADERS);
  return draftMail(
    {
      ...mail,
      from: from && "address" in from ? from : undefined,
      header: header.map(({ key, value }) => [
        key.replace(/^comments$/, "desk comments"),
        decodeWords(value),
      ]),
    },
    trace,
  );
}

async function parseMail(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: 40,
      maxHeadersSize: 512 * 1024,
      maxRfc822NestingDepth: 3,
    });
  } catch (cause) {
    throw new Rejection("hostile", "Expected a mail, found parts nested or headers grown beyond reason.", {
      cause,
    });
  }
}

/** Where the header begins: blank lines and the "From " line of an mbox come before it. */
function findHeader(bytes: Uint8Array): number {
  let start = 0;
  while (start < bytes.length && bytes[start]! <= 0x20) start++;
  const line = new TextDecoder("latin1").decode(bytes.subarray(start, start + 200));
  return start + (/^From [^\n]*\n/.exec(line)?.[0].length ?? 0);
}

/** E-mail (RFC 5322 with MIME): what a stringer or a press office sends to the desk. */

import { compilePattern } from "../../../languages/patterns.ts";
import { alternatives, phrases } from "../../../languages/phrases.ts";
import type { Format } from "../../draft.ts";

/** Headers that no copy begins with by accident. */
const OF_A_MAIL = compilePattern(
  `^${alternatives(
    phrases(`
      received, message-id, mime-version, delivered-to, return-path, content-type, dkim-signature,
      authentication-results, from, to, cc, date, subject, sender, reply-to
    `),
  )}$|^(?:x|arc)-`,
);

export const email: Format = {
  name: "email",
  extensions: ["eml"],
  mediaTypes: ["message/rfc822"],
  alsoHolds: ["mhtml"],
  standfirstByPlace: true,

  recognises({ head }) {
    const names = readHeaderNames(head);
    const known = names.filter((name) => OF_A_MAIL.test(name)).map((name) => name.toLowerCase());
    const hasSender = known.some((name) => /^(?:from|sender|received|return-path|delivered-to)$/.test(name));
    return known.length >= 3 && hasSender && known.length >= names.length / 2;
  },

  async parse({ bytes }, trace) {
    const { readMail } = await import("./mime.ts");
    return readMail(bytes, trace);
  },
};

/**
 * The names of the header fields that a text opens with; none when a line is neither field nor continuation.
 */
function readHeaderNames(head: string): string[] {
  const names: string[] = [];
  const lines = head.trimStart().split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") return names;
    // mbox files put "From sender date" above the first field.
    if (/^[ \t]/.test(line) || (index === 0 && /^From \S+ /.test(line))) continue;
    const name = /^([\w-]{1,60}):(?:\s|$)/.exec(line)?.[1];
    if (name === undefined) return index === lines.length - 1 ? names : [];
    names.push(name);
  }
  return names;
}

/**
 * MHTML (RFC 2557): a web page with everything that it shows in one file, as browsers save it. It is a MIME
 * message, as a mail is. It was made by a browser, or it has no sender: that distinguishes it from a mail.
 */
import type { Format } from "../../draft.ts";
import { findParameter, readMimeHeader } from "./header.ts";

/** What only who sends a mail has, or who carries it. */
const OF_A_MAIL = ["sender", "to", "received", "return-path", "delivered-to"];

export const mhtml: Format = {
  name: "mhtml",
  extensions: ["mhtml", "mht"],
  mediaTypes: ["multipart/related", "application/x-mimearchive"],
  standfirstByPlace: true,
  isPage: true,

  recognises({ head }) {
    const header = readMimeHeader(head);
    const type = header.get("content-type") ?? "";
    if (!/^(?:multipart\/related|text\/html)\b/i.test(type) || !header.has("mime-version")) return false;
    if (header.has("snapshot-content-location") || header.has("x-maf-information")) return true;
    // A browser writes its name as the sender ("Saved by Blink"), in its own language. The sender of a mail
    // has an address.
    const isSent = header.get("from")?.includes("@") || OF_A_MAIL.some((name) => header.has(name));
    const root = findParameter(type, "type");
    return !isSent && (root === undefined || /html/i.test(root));
  },

  async parse(source, trace) {
    const [{ findPage }, { readPage }] = await Promise.all([import("./parts.ts"), import("../html/page.ts")]);
    const { bytes, address } = findPage(source.bytes, trace);
    return readPage({ key: source.key, bytes, address, head: "" }, trace);
  },
};

/** An Outlook message as the mail that it is: sender, subject, text, and the names of what is attached. */
import { Rejection } from "../../../rejection.ts";
import { decode } from "../../../text/characters.ts";
import type { Trace } from "../../draft.ts";
import { type OleStreams, openOle } from "../containers/ole.ts";
import type { MailAttachment, MailContent } from "../email/message.ts";
import { findCodePageEncoding } from "../manuscript/code-pages.ts";
import { readRtf } from "../rtf/document.ts";
import { MAPI, type MapiProperties, readMapi } from "./properties.ts";
import { unpackRtf } from "./rtf.ts";

const OUTLOOK_MESSAGE = "an Outlook message (.msg)";
/** Of each of its texts; a mail in MIME may have as much. */
const MAX_TEXT_BYTES = 4 * 1024 * 1024;
/** A mail is a note; the others are appointments, contacts, tasks and what Outlook reports. */
const MAIL_CLASS = /^IPM\.(?:Note|Post)\b/i;
const ATTACHMENT = /^(__attach_version1\.0_#[0-9A-F]{8}\/)__properties_version1\.0$/i;
const MAX_ATTACHMENTS = 200;

/**
 * Reads a message. HTML counts before plain text, and that before RTF; attachments are named, not read.
 *
 * @throws {Rejection} `malformed`, `hostile` or `too-large`; `unknown-format` when it is no mail
 */
export function readOutlookMail(bytes: Uint8Array, trace: Trace): MailContent {
  const streams = openOle(bytes, OUTLOOK_MESSAGE);
  const message = readMapi(streams, "", 32);
  const kind = message.text(MAPI.messageClass)?.slice(0, 60);
  if (kind !== undefined && !MAIL_CLASS.test(kind)) {
    const found = `found an item of Outlook that is no mail (${kind.replace(/[^\w.-]/g, "?")})`;
    throw new Rejection("unknown-format", `Expected ${OUTLOOK_MESSAGE}; ${found}.`);
  }
  for (const id of [MAPI.body, MAPI.html, MAPI.compressedRtf]) checkSize(message.size(id));
  const html = readHtml(message);
  const text = message.text(MAPI.body) ?? (html === undefined ? readPackedText(message, trace) : undefined);
  return {
    subject: message.text(MAPI.subject),
    text,
    html,
    from: findSender(message),
    date: message.time(MAPI.clientSubmitTime) ?? message.time(MAPI.deliveryTime),
    attachments: listAttachments(streams),
  };
}

function checkSize(bytes: number): void {
  if (bytes <= MAX_TEXT_BYTES) return;
  const found = `found one with ${bytes} bytes of text (at most ${MAX_TEXT_BYTES})`;
  throw new Rejection("too-large", `Expected ${OUTLOOK_MESSAGE}; ${found}.`);
}

/** HTML is binary, in the code page that the message names. */
function readHtml(message: MapiProperties): string | undefined {
  const bytes = message.bytes(MAPI.html);
  if (bytes === undefined) return message.text(MAPI.html);
  return decode(bytes, findCodePageEncoding(message.integer(MAPI.internetCodePage) ?? 0)).text;
}

/** Exchange keeps of some mails nothing but RTF. */
function readPackedText(message: MapiProperties, trace: Trace): string | undefined {
  const packed = message.bytes(MAPI.compressedRtf);
  const rtf = packed && unpackRtf(packed, MAX_TEXT_BYTES);
  return (
    rtf &&
    readRtf(rtf, trace)
      .passages.map(({ text }) => text)
      .join("\n\n")
  );
}

/** On whose behalf it was sent; an address of the Internet, where the message has one. */
function findSender(message: MapiProperties): MailContent["from"] {
  const name = message.text(MAPI.sentRepresentingName) ?? message.text(MAPI.senderName);
  if (name === undefined) return undefined;
  const { sentRepresentingSmtp, senderSmtp, sentRepresentingAddress, senderAddress } = MAPI;
  const address = [sentRepresentingSmtp, senderSmtp, sentRepresentingAddress, senderAddress]
    .map((id) => message.text(id))
    .find((stated) => stated?.includes("@"));
  return { name: name.split("<")[0]!.trim() || name, address };
}

function listAttachments(streams: OleStreams): MailAttachment[] {
  const folders = [...streams.keys()].flatMap((path) => ATTACHMENT.exec(path)?.[1] ?? []);
  return folders.slice(0, MAX_ATTACHMENTS).map((folder) => {
    const attachment = readMapi(streams, folder, 8);
    const { longFileName, shortFileName, displayName } = MAPI;
    return {
      filename: [longFileName, shortFileName, displayName].map((id) => attachment.text(id)).find(Boolean),
      mimeType: attachment.text(MAPI.mimeType) ?? "application/octet-stream",
      related: attachment.text(MAPI.contentId) !== undefined,
    };
  });
}

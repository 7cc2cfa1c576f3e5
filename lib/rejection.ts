/**
 * The one kind of failure that no retry can help. Anything else that is thrown is a fault of the moment and
 * goes back to the queue.
 */
import { FORMAT_LABELS } from "./format-labels.ts";

/** The closed list. `hint` tells a reporter what to do about it. */
const HINTS = {
  empty: "The file has no bytes. Export it again and upload it under the same name.",
  "too-large": "Send the text of the story alone, without pictures or video.",
  "unknown-format": `Send ${listFormats()}.`,
  "unsupported-item": "Send the news item itself; packages, planning and knowledge items hold no story.",
  malformed: "The file is damaged or was cut short. Export it again.",
  hostile: "The file asks for more work than any story needs. Export it again from the original.",
  "no-text": "No story text was found. If it is a picture of a page, send the text instead.",
  unreadable: "Send the text of the story alone, and tell who runs this service: the file is not at fault.",
  "out-of-reach":
    "Upload it again in the standard storage class, encrypted as the bucket does it, without a key of " +
    "your own.",
  "unknown-sender":
    "Send it from an address that the newsroom has listed, by the mail server of that address; forwarded " +
    "mail is not taken.",
  "suspect-mail": "Send the text of the story alone, without links and attachments.",
  encrypted: "Remove the password and upload the file again.",
} as const;

export type RejectionCode = keyof typeof HINTS;
export const REJECTION_CODES = Object.keys(HINTS) as [RejectionCode, ...RejectionCode[]];

/**
 * An upload that cannot be read, however often it is tried.
 *
 * `message` says what was expected, what was found and where, in words for a reporter; it never repeats more
 * of the upload than a short name.
 */
export class Rejection extends Error {
  override readonly name = "Rejection";
  readonly code: RejectionCode;
  readonly hint: string;

  constructor(code: RejectionCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.hint = HINTS[code];
  }

  toJSON(): { code: RejectionCode; message: string; hint: string } {
    return { code: this.code, message: this.message, hint: this.hint };
  }
}

/** "plain text, HTML or PDF": every format that is read. */
function listFormats(): string {
  const labels = Object.values(FORMAT_LABELS);
  return `${labels.slice(0, -1).join(", ")} or ${labels.at(-1)}`;
}

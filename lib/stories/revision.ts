/**
 * Revisions: which of two versions of a story is the newer.
 *
 * S3 events come at least once and in any order, and a wire's next version may come under another key. So the
 * order is never that of arrival: it is read off the versions themselves.
 */
import { createHash } from "node:crypto";

const VERSION_DIGITS = 18;
/** `YYYYMMDDhhmmss`. */
const INSTANT_DIGITS = 14;
/** S3 sequencers are hexadecimal, of differing length; today's have 16 to 18 digits. */
const SEQUENCER_DIGITS = 32;
/** Two halves of a digest of the key: enough that no two keys ever share it. Earlier releases wrote the first alone. */
const KEY_DIGITS = 8;

/**
 * Make two sequencers of one key comparable as strings. S3's rule: pad the shorter with zeros on the right.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function paddedSequencer(sequencer: string): string {
  return sequencer.toUpperCase().slice(0, SEQUENCER_DIGITS).padEnd(SEQUENCER_DIGITS, "0");
}

/** What a revision is made of. `version` and `versionCreated` only when the wire itself states them. */
export interface EditionMarks {
  version?: string | undefined;
  versionCreated?: string | undefined;
  sequencer: string;
  key: string;
}

/**
 * A fixed-width string that sorts in publishing order: the wire's own version, then the time it was created,
 * then S3's sequencer. A version that is no whole number sorts by its time alone. Sequencers of two keys say
 * nothing of each other, so a digest of the key comes last: a tie is broken the same way every time.
 */
export function revisionOf({ version = "", versionCreated = "", sequencer, key }: EditionMarks): string {
  const number = /^\d{1,18}$/.test(version.trim()) ? version.trim() : "";
  return [
    number.padStart(VERSION_DIGITS, "0"),
    momentOf(versionCreated),
    paddedSequencer(sequencer),
    keyMark(key),
  ].join("-");
}

/** What a revision says of where it came from: a digest of the key, and the padded sequencer. */
export function originOf(revision: string): { key: string; sequencer: string } {
  const [, , sequencer = "", ...key] = revision.split("-");
  return { key: key.join("-"), sequencer };
}

/** Whether two revisions are of one upload: an earlier release wrote less of its key. */
export function isSameUpload(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

/** Whether a wire numbered or dated it: what a desk types has only its upload to tell when it came. */
export function isWires(revision: string): boolean {
  return /[1-9]/.test(versionIn(revision));
}

/** Whether a wire numbered it. */
export function isNumbered(revision: string): boolean {
  return /[1-9]/.test(revision.slice(0, VERSION_DIGITS));
}

/** When a wire made it, `YYYYMMDDhhmmss`; zeros where it does not say. */
export function madeAt(revision: string): string {
  return revision.split("-")[1] ?? "";
}

/** An instant as revisions write it. */
export function momentOf(instant: string): string {
  return instant.replaceAll(/\D/g, "").slice(0, INSTANT_DIGITS).padEnd(INSTANT_DIGITS, "0");
}

/** Whether two revisions state the same version of a wire, whatever files they came in. */
export function isSameVersion(one: string, other: string): boolean {
  return versionIn(one) === versionIn(other);
}

/**
 * A revision right after another one, of the file and the moment that `own` is of.
 *
 * @param made an instant before which it cannot have been made
 */
export function revisionAfter(other: string, own: string, made = ""): string {
  const moment = [madeAt(other), momentOf(made)].sort().at(-1);
  return `${other.slice(0, VERSION_DIGITS)}-${moment}${own.slice(versionIn(own).length)}`;
}

/** Whether a revision states less than another: no number where that has one, or nothing at all where that has a time. */
export function statesLess(revision: string, other: string): boolean {
  return isNumbered(other) ? !isNumbered(revision) : isWires(other) && !isWires(revision);
}

function versionIn(revision: string): string {
  return revision.split("-").slice(0, 2).join("-");
}

/** A key as revisions write it: short, and the same for the same key. */
export function keyMark(key: string): string {
  const digits = createHash("sha256").update(key).digest("hex");
  return `${digits.slice(0, KEY_DIGITS)}-${digits.slice(KEY_DIGITS, 2 * KEY_DIGITS)}`;
}

/** The least sequencer after this one: for an event that S3 never sent. */
export function sequencerAfter(sequencer: string): string {
  return (BigInt(`0x${paddedSequencer(sequencer)}`) + 1n)
    .toString(16)
    .toUpperCase()
    .padStart(SEQUENCER_DIGITS, "0");
}

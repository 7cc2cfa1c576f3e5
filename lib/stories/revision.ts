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
/**
 * Digits of each half of a key's hash. Together they are unique to the key; earlier releases wrote the
 * first half alone.
 */
const KEY_DIGITS = 8;

/**
 * Makes the sequencers of one key comparable as strings. S3's rule: pad the shorter with zeros on the right.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html
 */
export function padSequencer(sequencer: string): string {
  return sequencer.toUpperCase().slice(0, SEQUENCER_DIGITS).padEnd(SEQUENCER_DIGITS, "0");
}

/** The parts of a revision. `version` and `versionCreated` are absent unless the wire states them. */
export interface RevisionParts {
  version?: string | undefined;
  versionCreated?: string | undefined;
  sequencer: string;
  key: string;
}

/**
 * Makes a revision: a string of fixed width that sorts in publishing order. It has the wire's version, then
 * the time when the version was created, then S3's sequencer. A version that is not a whole number sorts by
 * its time alone. Sequencers of different keys cannot be compared; the hash of the key at the end breaks such
 * a tie the same way every time.
 */
export function makeRevision({ version = "", versionCreated = "", sequencer, key }: RevisionParts): string {
  const number = /^\d{1,18}$/.test(version.trim()) ? version.trim() : "";
  return [
    number.padStart(VERSION_DIGITS, "0"),
    formatCompactInstant(versionCreated),
    padSequencer(sequencer),
    hashKey(key),
  ].join("-");
}

/** @returns the upload that a revision is of: the hash of its key, and its padded sequencer */
export function parseRevision(revision: string): { key: string; sequencer: string } {
  const [, , sequencer = "", ...key] = revision.split("-");
  return { key: key.join("-"), sequencer };
}

/** Whether two revisions are of one upload. An earlier release wrote less of the key's hash. */
export function isSameUpload(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}

/**
 * Whether the version states a number or a time, as wires do. What a desk types has only the time
 * of its upload.
 */
export function isFromWire(revision: string): boolean {
  return /[1-9]/.test(readStatedVersion(revision));
}

/** Whether the version states a number. */
export function isNumbered(revision: string): boolean {
  return /[1-9]/.test(revision.slice(0, VERSION_DIGITS));
}

/** When the version was created, `YYYYMMDDhhmmss`; zeros where it does not say. */
export function readCreated(revision: string): string {
  return revision.split("-")[1] ?? "";
}

/** Writes an instant as revisions do: `YYYYMMDDhhmmss`. */
export function formatCompactInstant(instant: string): string {
  return instant.replaceAll(/\D/g, "").slice(0, INSTANT_DIGITS).padEnd(INSTANT_DIGITS, "0");
}

/** Whether two revisions state the same version, whichever files they came in. */
export function isSameVersion(one: string, other: string): boolean {
  return readStatedVersion(one) === readStatedVersion(other);
}

/**
 * Makes the revision that sorts right after `other`.
 *
 * @param own the revision whose key and sequencer it gets
 * @param made an instant: the new revision is not created before it
 */
export function makeNextRevision(other: string, own: string, made = ""): string {
  const moment = [readCreated(other), formatCompactInstant(made)].sort().at(-1);
  return `${other.slice(0, VERSION_DIGITS)}-${moment}${own.slice(readStatedVersion(own).length)}`;
}

/**
 * Whether a revision states less than another: no number where the other has one, or nothing where it
 * has a time.
 */
export function isLessSpecific(revision: string, other: string): boolean {
  return isNumbered(other) ? !isNumbered(revision) : isFromWire(other) && !isFromWire(revision);
}

function readStatedVersion(revision: string): string {
  return revision.split("-").slice(0, 2).join("-");
}

/** The key of an upload, as revisions and deletions know it: each item of a file of many has its own. */
export function nameUpload({ key, item }: { key: string; item?: string | undefined }): string {
  return item === undefined ? key : `${key}\0${item}`;
}

/** Hashes a key as revisions write it: two halves with a hyphen between. */
export function hashKey(key: string): string {
  const digits = createHash("sha256").update(key).digest("hex");
  return `${digits.slice(0, KEY_DIGITS)}-${digits.slice(KEY_DIGITS, 2 * KEY_DIGITS)}`;
}

/** The smallest sequencer after this one, for an event that S3 did not send. */
export function makeNextSequencer(sequencer: string): string {
  return (BigInt(`0x${padSequencer(sequencer)}`) + 1n)
    .toString(16)
    .toUpperCase()
    .padStart(SEQUENCER_DIGITS, "0");
}

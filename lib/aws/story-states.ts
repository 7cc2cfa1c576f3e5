/**
 * How a story's state is stored: beside its summary, so that one write changes both. An article says
 * what its summary quotes, so it is packed against that; a large one is stored apart, in parts:
 *
 * | pk             | sk                         | what                                                      |
 * |----------------|----------------------------|-----------------------------------------------------------|
 * | `ARTICLE#<id>` | `SUMMARY`, `state`         | the story's state                                         |
 * | `ARTICLE#<id>` | `BODY#<turn>#<hash>#<n>`   | a part of the current article                             |
 * | `ARTICLE#<id>` | `REVISION#<revision>`      | a version that is not current                             |
 * | `ARTICLE#<id>` | `PAST#<revision>#<hash>#…` | its parts, when it never was current                      |
 * | `ARTICLE#<id>` | `WRITTEN#<revision>`       | what a model wrote of a version (drafts.ts)               |
 * | `ARTICLE#<id>` | `ARTICLE`                  | a mark for who looks where the first release had a state  |
 *
 * `turn` is the write version of the row. Parts are written before the row that names them, and their
 * keys have a hash of the content, so that no reader joins parts of two versions. Parts are cleared away
 * by write version, up to the current one: so no writer loses the parts of a state that it is about to
 * write, and what a writer wrote that lost the race does not stay.
 *
 * The first release stored states as JSON in the row that now has the mark. They are read there until their
 * story changes.
 */
import { createHash } from "node:crypto";
import { upgradeArticle } from "../stories/upgrade.ts";
import type { StoryState } from "../stories/versions.ts";
import { isRetracted } from "../stories/visibility.ts";
import { unpackText } from "../summarise/summary-record.ts";
import { IS_NEW } from "./conditions.ts";
import { compressText, expandText, packAgainst, unpackAgainst } from "./packing.ts";
import { RECORD_VERSION, type Row } from "./row.ts";
import type { Table } from "./table.ts";
import { USUAL_STATE } from "./usual-state.ts";

/** DynamoDB takes 400 KB an item, names and keys included. */
const MAX_PART_BYTES = 370_000;

/** A state that takes more has its article in parts, so that who reads summaries does not read it along. */
const MAX_STATE_BYTES = 6_000;

/** Sorts after `#`, which ends a part of a sort key. */
const AFTER_HASH = "$";

/**
 * How a row names its article when that is stored in parts: what their sort keys begin with, and how
 * many.
 */
interface Parts {
  body?: string | undefined;
  parts?: number | undefined;
  /** How the parts are packed; absent of the first release's, which are JSON. */
  coding?: "br" | undefined;
}

/** The columns of a story's row that hold its state. */
export interface StateColumns extends Parts {
  /** The state, packed against the record of the same row. */
  state: Uint8Array;
}

/** The columns of a version that is not current, and of the first release's states. */
interface VersionColumns extends Parts {
  revision: string;
  firstSeen: string;
  gone?: StoryState["gone"];
  /** Packed; JSON where the first release wrote it. */
  article?: Uint8Array | string;
  /** Of a state: its other fields, as JSON. */
  known?: string;
}

/** The fields of a state that are no columns of their own. */
type StateFields = Omit<StoryState, "revision" | "firstSeen" | "gone" | "article">;

/** The same as they are stored. Every release since the first wrote these names, so they stay. */
interface StoredFields {
  prints?: StoryState["fieldHashes"];
  again?: StoryState["redeliveries"];
  corrects?: { revision: string; prints: Record<string, string>; at?: string | undefined } | undefined;
  dead?: string | undefined;
  killed?: string | undefined;
  killedAt?: string | undefined;
  killer?: string | undefined;
  deletions?: StoryState["deletions"];
  decided?: StoryState["decisions"];
  takes?: Record<string, StoredVersion> | undefined;
  isReleased?: true | undefined;
}

interface StoredVersion {
  at: string;
  until?: string | undefined;
  isLifted?: true | undefined;
  isHidden?: true | undefined;
  isKill?: true | undefined;
  isItem?: true | undefined;
}

/** Reads and writes the rows of stories' states. */
export class StoryStates {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /**
   * @returns the state that a row holds; undefined when the parts that it names are there no longer, or the
   *   first release has written another summary over that of the state
   */
  async read(row: Row): Promise<StoryState | undefined> {
    if (row.state === undefined) return this.#readVersion(row);
    const json = unpackAgainst(row.state as Uint8Array, listKnown(findPackedRecord(row)));
    if (json === undefined) return undefined;
    const { revision, firstSeen, gone, article, ...stored } = JSON.parse(json);
    const fields = toStoryState(stored);
    if (gone) return { revision, firstSeen, gone, ...fields };
    const kept = article ?? (await this.#readParts(row));
    return kept && { revision, firstSeen, article: upgradeArticle(kept), ...fields };
  }

  async #readVersion(row: Row): Promise<StoryState | undefined> {
    const { revision, firstSeen, gone, article, known } = row as Row & VersionColumns;
    const fields = toStoryState(JSON.parse(known ?? "{}"));
    if (gone) return { revision, firstSeen, gone, ...fields };
    const json = article instanceof Uint8Array ? expandText(article) : article;
    const kept = json ? JSON.parse(json) : await this.#readParts(row);
    return kept && { revision, firstSeen, article: upgradeArticle(kept), ...fields };
  }

  async #readParts({ pk, body, parts, coding }: Row & Parts) {
    const rows = await this.#table.listByPrefix(pk, `${body}`);
    if (rows.length !== parts) return undefined;
    const bytes = Buffer.concat(rows.map(({ part }) => part as Uint8Array));
    return JSON.parse(coding === "br" ? expandText(bytes) : bytes.toString());
  }

  /**
   * Writes the parts of a state, if its article is so large.
   *
   * @param summary the packed record of the row
   * @param writeVersion that of the row
   * @param stored the row, where it has this state already: its parts stay
   * @returns the columns of the row
   */
  async prepare(
    pk: string,
    state: StoryState,
    summary: Uint8Array | undefined,
    writeVersion: number,
    stored: Row | undefined,
  ): Promise<StateColumns> {
    const { revision, firstSeen, gone, article, ...fields } = state;
    const record = listKnown(summary);
    const own = { revision, firstSeen, gone, ...toStored(fields) };
    const columns = (json: object, { body, parts, coding }: Parts) => ({
      state: packAgainst(JSON.stringify(json), record),
      ...{ body, parts, coding },
    });
    if (gone) return columns(own, {});
    if (stored?.body !== undefined) return columns(own, stored as Parts);
    const whole = columns({ ...own, article }, {});
    if (whole.state.length <= MAX_STATE_BYTES) return whole;
    return columns(
      own,
      await this.#writeParts(pk, compressText(JSON.stringify(article)), makeBodyPrefix(writeVersion)),
    );
  }

  /**
   * Keeps a version that is not current. Once written it never changes, however often it is replayed.
   *
   * @param row the row in which it was current; undefined when it never was
   * @param expires seconds since 1970
   */
  async keepPast(pk: string, past: StoryState, row: Row | undefined, expires: number): Promise<void> {
    const { revision, firstSeen } = past;
    const packed = row?.body === undefined ? compressText(JSON.stringify(past.article)) : undefined;
    const isLarge = packed && packed.length > MAX_PART_BYTES;
    const columns = isLarge
      ? await this.#writeParts(pk, packed, `PAST#${revision}`, expires)
      : { article: packed, body: row?.body, parts: row?.parts, coding: row?.coding };
    const sk = `REVISION#${revision}`;
    await this.#table.put({ pk, sk, v: RECORD_VERSION, revision, firstSeen, ...columns, expires }, IS_NEW);
  }

  /**
   * Removes the text of versions that were killed or withdrawn, and what was written of them; of a story that
   * is gone, all text.
   */
  async purge(pk: string, current: StoryState, writeVersion: number): Promise<void> {
    // Between them stand rows that no version is in.
    for (const row of await this.#listKeys(pk, "REVISION#", "WRITTEN#")) {
      if (!/^(?:REVISION|WRITTEN)#/.test(row.sk)) continue;
      if (!current.gone && !isRetracted(String(row.revision), current)) continue;
      await this.#table.remove(row);
      if (row.body) await this.#removeParts(pk, String(row.body));
    }
    if (!current.gone) return;
    await this.#removeParts(pk, "BODY#", makeBodyPrefix(writeVersion));
    await this.#removeParts(pk, "PAST#");
  }

  /**
   * Lets parts expire that are not those of the current state: of earlier states, and of a state that
   * lost its race.
   *
   * @param expires seconds since 1970
   * @param body the prefix of the current state's parts
   */
  async expireParts(pk: string, writeVersion: number, expires: number, body: unknown): Promise<void> {
    for (const part of await this.#listKeys(pk, "BODY#", makeBodyPrefix(writeVersion))) {
      if (part.expires !== undefined || (body && part.sk.startsWith(String(body)))) continue;
      await this.#table.update(part, { UpdateExpression: "SET expires = :expires" }, { ":expires": expires });
    }
  }

  async #removeParts(pk: string, from: string, upTo?: string): Promise<void> {
    for (const part of await this.#listKeys(pk, from, upTo)) await this.#table.remove(part);
  }

  /** The rows under one prefix; or from there up to, and including, all under another. */
  #listKeys(pk: string, from: string, upTo = from): Promise<Row[]> {
    const end = `${upTo.replace(/#$/, "")}${AFTER_HASH}`;
    return this.#table.listAttributes(pk, from, end, ["revision", "body", "expires"]);
  }

  async #writeParts(pk: string, bytes: Uint8Array, prefix: string, expires?: number): Promise<Parts> {
    const body = `${prefix}#${createHash("sha256").update(bytes).digest("base64url").slice(0, 16)}#`;
    const parts = Math.ceil(bytes.length / MAX_PART_BYTES);
    for (let n = 0; n < parts; n++) {
      const part = bytes.subarray(n * MAX_PART_BYTES, (n + 1) * MAX_PART_BYTES);
      const sk = `${body}${String(n + 1).padStart(4, "0")}`;
      // A past version is written once, so that a replay does not put off the day on which it expires.
      await this.#table.put({ pk, sk, part, expires }, expires === undefined ? undefined : IS_NEW);
    }
    return { body, parts, coding: "br" };
  }
}

/** The packed record of a story's row; of one that the desk has killed, the one that is kept for it. */
export function findPackedRecord({ summary, kept }: Row): Uint8Array | undefined {
  return (summary ?? kept) as Uint8Array | undefined;
}

/** What a state is packed against. */
function listKnown(summary: Uint8Array | undefined): Uint8Array {
  return Buffer.concat([USUAL_STATE, unpackText(summary)]);
}

/** What the sort keys of a state's parts begin with. Write versions are padded, so that they sort. */
function makeBodyPrefix(writeVersion: number): string {
  return `BODY#${String(writeVersion).padStart(10, "0")}`;
}

// Two states are compared by their JSON (articles.ts), so both functions keep the fields in one order.

function toStoryState(stored: StoredFields): StateFields {
  const { prints, again, corrects, dead, killed, killedAt, killer, deletions, decided, takes } = stored;
  return {
    fieldHashes: prints,
    redeliveries: again,
    corrects: corrects && { revision: corrects.revision, fieldHashes: corrects.prints, at: corrects.at },
    retracted: dead,
    killedUpTo: killed,
    unnumberedKillAt: killedAt,
    unnumberedKill: killer,
    deletions,
    decisions: decided,
    versions: mapValues(takes, ({ at, until, isLifted, isHidden, isKill, isItem }) => ({
      at,
      embargoedUntil: until,
      isLifted,
      isHidden,
      isKill,
      isItem,
    })),
    isReleased: stored.isReleased,
  };
}

/** As every release stores them. */
export function toStored(fields: StateFields): StoredFields {
  const { corrects } = fields;
  return {
    prints: fields.fieldHashes,
    again: fields.redeliveries,
    corrects: corrects && { revision: corrects.revision, prints: corrects.fieldHashes, at: corrects.at },
    dead: fields.retracted,
    killed: fields.killedUpTo,
    killedAt: fields.unnumberedKillAt,
    killer: fields.unnumberedKill,
    deletions: fields.deletions,
    decided: fields.decisions,
    takes: mapValues(fields.versions, ({ at, embargoedUntil, isLifted, isHidden, isKill, isItem }) => ({
      at,
      until: embargoedUntil,
      isLifted,
      isHidden,
      isKill,
      isItem,
    })),
    isReleased: fields.isReleased,
  };
}

function mapValues<A, B>(
  values: Record<string, A> | undefined,
  convert: (value: A) => B,
): Record<string, B> | undefined {
  return (
    values &&
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, convert(value)] as const))
  );
}

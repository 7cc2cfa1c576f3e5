/**
 * How a story's state is stored. A state that fits is one row; a larger article continues in parts:
 *
 * | pk             | sk                         | what                                                      |
 * |----------------|----------------------------|-----------------------------------------------------------|
 * | `ARTICLE#<id>` | `ARTICLE`                  | the story's state (articles.ts)                           |
 * | `ARTICLE#<id>` | `BODY#<turn>#<hash>#<n>`   | a part of the current article's JSON                      |
 * | `ARTICLE#<id>` | `REVISION#<revision>`      | a version that is not current                             |
 * | `ARTICLE#<id>` | `PAST#<revision>#<hash>#…` | its parts, when it never was current                      |
 *
 * `turn` is the write version of the state's row. Parts are written before the row that names them, and their
 * keys have a hash of the content, so that no reader joins parts of two versions. Parts are cleared away by
 * write version, up to the current one: so no writer loses the parts of a state that it is about to write,
 * and what a writer wrote that lost the race does not stay.
 */
import { createHash } from "node:crypto";
import { upgradeArticle } from "../stories/upgrade.ts";
import type { StoryState } from "../stories/versions.ts";
import { isRetracted } from "../stories/visibility.ts";
import { IS_NEW } from "./conditions.ts";
import type { Row } from "./row.ts";
import type { Table } from "./table.ts";

/** DynamoDB takes 400 KB an item, names and keys included. */
const MAX_PART_BYTES = 370_000;

/** Sorts after `#`, which ends a part of a sort key. */
const AFTER_HASH = "$";

/** How a state's row names it. */
interface StateColumns {
  revision: string;
  firstSeen: string;
  gone?: StoryState["gone"];
  /** The article's JSON, unless it is stored in parts. */
  article?: string;
  /** What the sort keys of the parts begin with, and how many there are. */
  body?: string;
  parts?: number;
  /** The other fields of the state, as JSON: see `StoredFields`. */
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
  takes?: Record<string, StoredVersion> | undefined;
  isReleased?: true | undefined;
}

interface StoredVersion {
  at: string;
  until?: string | undefined;
  isHidden?: true | undefined;
}

/** Reads and writes the rows of stories' states. */
export class StoryStates {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  /** @returns the state that a row holds; undefined when the parts that it names are there no longer */
  async read(row: Row): Promise<StoryState | undefined> {
    const { pk, revision, firstSeen, gone, article, body, parts, known } = row as Row & StateColumns;
    const fields = toStoryState(JSON.parse(known ?? "{}"));
    if (gone) return { revision, firstSeen, gone, ...fields };
    if (article) return { revision, firstSeen, article: upgradeArticle(JSON.parse(article)), ...fields };
    const rows = await this.#table.listByPrefix(pk, `${body}`);
    if (rows.length !== parts) return undefined;
    const json = Buffer.concat(rows.map(({ part }) => part as Uint8Array)).toString();
    return { revision, firstSeen, article: upgradeArticle(JSON.parse(json)), ...fields };
  }

  /**
   * Writes the parts of a state, if its article is so large.
   *
   * @param writeVersion that of the row that will name the parts
   * @returns the columns of that row
   */
  async prepare(pk: string, state: StoryState, writeVersion: number): Promise<StateColumns> {
    const { revision, firstSeen, gone, article, ...fields } = state;
    const known = JSON.stringify(toStored(fields));
    if (gone) return { revision, firstSeen, gone, known };
    const room = MAX_PART_BYTES - Buffer.byteLength(known);
    const columns = await this.#writeArticle(pk, JSON.stringify(article), makeBodyPrefix(writeVersion), {
      room,
    });
    return { revision, firstSeen, ...columns, known };
  }

  /**
   * Keeps a version that is not current. Once written it never changes, however often it is replayed.
   *
   * @param row the row in which it was current; undefined when it never was
   * @param expires seconds since 1970
   */
  async keepPast(pk: string, past: StoryState, row: Row | undefined, expires: number): Promise<void> {
    const { revision, firstSeen } = past;
    const prefix = `PAST#${revision}`;
    const columns = row ?? (await this.#writeArticle(pk, JSON.stringify(past.article), prefix, { expires }));
    const { article, body, parts } = columns;
    await this.#table.put(
      { pk, sk: `REVISION#${revision}`, revision, firstSeen, article, body, parts, expires },
      IS_NEW,
    );
  }

  /** Removes the text of versions that were killed or withdrawn; of a story that is gone, all text. */
  async purge(pk: string, current: StoryState, writeVersion: number): Promise<void> {
    for (const row of await this.#listKeys(pk, "REVISION#")) {
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

  async #writeArticle(
    pk: string,
    json: string,
    prefix: string,
    { expires, room = MAX_PART_BYTES }: { expires?: number; room?: number },
  ): Promise<Pick<StateColumns, "article" | "body" | "parts">> {
    const bytes = Buffer.from(json);
    if (bytes.length <= room) return { article: json };
    const body = `${prefix}#${createHash("sha256").update(bytes).digest("base64url").slice(0, 16)}#`;
    const parts = Math.ceil(bytes.length / MAX_PART_BYTES);
    for (let n = 0; n < parts; n++) {
      const part = bytes.subarray(n * MAX_PART_BYTES, (n + 1) * MAX_PART_BYTES);
      const sk = `${body}${String(n + 1).padStart(4, "0")}`;
      // A past version is written once, so that a replay does not put off the day on which it expires.
      await this.#table.put({ pk, sk, part, expires }, expires === undefined ? undefined : IS_NEW);
    }
    return { body, parts };
  }
}

/** What the sort keys of a state's parts begin with. Write versions are padded, so that they sort. */
function makeBodyPrefix(writeVersion: number): string {
  return `BODY#${String(writeVersion).padStart(10, "0")}`;
}

// Two states are compared by their JSON (articles.ts), so both functions keep the fields in one order.

function toStoryState(stored: StoredFields): StateFields {
  const { prints, again, corrects, dead, killed, killedAt, killer, deletions, takes, isReleased } = stored;
  return {
    fieldHashes: prints,
    redeliveries: again,
    corrects: corrects && { revision: corrects.revision, fieldHashes: corrects.prints, at: corrects.at },
    retracted: dead,
    killedUpTo: killed,
    unnumberedKillAt: killedAt,
    unnumberedKill: killer,
    deletions,
    versions: mapValues(takes, ({ at, until, isHidden }) => ({ at, embargoedUntil: until, isHidden })),
    isReleased,
  };
}

function toStored(fields: StateFields): StoredFields {
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
    takes: mapValues(fields.versions, ({ at, embargoedUntil, isHidden }) => ({
      at,
      until: embargoedUntil,
      isHidden,
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
